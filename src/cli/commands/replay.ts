/**
 * `replay`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import type { Command } from 'commander'
import { valuesFrom } from '../batch/cases.ts'
import { overlayIn } from '../overlay.ts'
import { packIn, regionIn } from '../own.ts'
import { painterFor } from '../print/paint.ts'
import { standardStreams } from '../print/printer.ts'
import { replayRecords } from '../record.ts'
import { type OwnPackFlags, ownMessagesOption, ownSourcesOption } from './options.ts'

interface ReplayFlags extends OwnPackFlags {
  readonly json?: boolean
  readonly changes?: boolean
  readonly overlay?: string
  readonly regionFile?: string
}

/** Adds the command. */
export function addReplay(program: Command): void {
  program
    .command('replay')
    .summary('whether recorded decisions come out the same')
    .description('Makes recorded decisions again and says whether each is the same; refuses records of other rules.')
    .argument('<file>', 'records, one a line; - reads standard input')
    .option('--changes', 'ask by the rules as they are now, whichever the record has, and say whose answer changes')
    .option('--overlay <file>', 'the overlay under which they were made')
    .option('--region-file <file>', 'the region of your own in which they were made; built-in ones are known')
    .option('--pack <file>', 'the pack of your own that made them; the built-in ones are known')
    .addOption(ownMessagesOption())
    .addOption(ownSourcesOption())
    .option('--json', 'print one JSON object for each record')
    .addHelpText(
      'after',
      `
Exit codes: 0 every decision is the same (of a masked record: can be), 1 one is not or was refused,
2 a line is no JSON.

Examples:
  $ hair-mesotherapy-rules replay records.jsonl
  $ hair-mesotherapy-rules replay records.jsonl --changes --json
  $ hair-mesotherapy-rules replay own.jsonl --pack own.json --messages own-messages.json`,
    )
    .action(async (file: string, flags: ReplayFlags) => {
      const { pack, messages, sources } = flags
      if (pack === undefined && (messages !== undefined || sources.length > 0))
        program.error('error: --messages and --sources need --pack')
      const chosen = {
        overlay: flags.overlay === undefined ? undefined : await overlayIn(flags.overlay),
        region: flags.regionFile === undefined ? undefined : await regionIn(flags.regionFile),
        pack: pack === undefined ? undefined : packIn(pack, messages, sources).pack,
      }
      const how = {
        asJson: flags.json === true,
        isOfChanges: flags.changes === true,
        paint: painterFor(process.stdout),
      }
      process.exitCode = await replayRecords(valuesFrom(file), chosen, how, standardStreams)
    })
}
