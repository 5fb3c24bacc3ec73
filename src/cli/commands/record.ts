/**
 * `record`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { LoadedPack } from '../../public/pack.ts'
import { casesIn, type InputFormat, inputFormats } from '../batch/cases.ts'
import { type Ask, questions } from '../batch/evaluate.ts'
import { packIn, regionIn } from '../own.ts'
import { standardStreams } from '../print/printer.ts'
import { recordCases } from '../record.ts'
import {
  asOfOption,
  layersOption,
  type OwnPackFlags,
  optionsOf,
  overlayOption,
  ownMessagesOption,
  ownSourcesOption,
  type QuestionFlags,
  regionOption,
} from './options.ts'

interface RecordFlags extends QuestionFlags, OwnPackFlags {
  readonly from?: InputFormat
  readonly at: string
  readonly mask: readonly string[]
  readonly regionFile?: string
}

/** Adds the command. */
export function addRecord(program: Command): void {
  program
    .command('record')
    .summary('decisions with all that they depended on, to be stored')
    .description('Answers a question for one patient or many, and prints each decision as a record, one line each.')
    .addArgument(
      // What is allowed depends on `--pack`, which is not read yet.
      new Argument('<module>', 'the question, or with --pack the id of the pack')
        .choices(Object.keys(questions))
        .argParser((name: string) => name),
    )
    .argument('[file]', 'a file of facts, as for evaluate; - or nothing reads standard input', '-')
    .addOption(new Option('--from <format>', 'how they are written, whatever the file is called').choices(inputFormats))
    .addOption(
      new Option('--at <instant>', 'when it was decided; now, where nothing is said')
        .argParser(instant)
        .default(new Date(Date.now()).toISOString(), 'now'),
    )
    .addOption(
      new Option('--mask <names>', 'facts that are not to be stored, with commas between them')
        .argParser((names: string) => names.split(','))
        .default([], 'none'),
    )
    .addOption(layersOption())
    .addOption(asOfOption())
    .addOption(regionOption('whose age floor counts'))
    .addOption(new Option('--region-file <file>', 'a region of your own instead').conflicts('region'))
    .addOption(overlayOption())
    .option('--pack <file>', 'a pack of your own, to be asked instead of a built-in one')
    .addOption(ownMessagesOption())
    .addOption(ownSourcesOption())
    .addHelpText(
      'after',
      `
A case without an "id" gets the number of its line. docs/records.md says what a record holds; replay
makes its decision again.

Exit codes: 0 all recorded, 2 a line cannot be used, or bad usage.

Examples:
  $ hair-mesotherapy-rules record triage calls.jsonl > records.jsonl
  $ hair-mesotherapy-rules record triage calls.csv --mask ageYears --at 2027-03-27T18:00:00+01:00
  $ hair-mesotherapy-rules record reception answers.jsonl --pack own.json --messages own-messages.json`,
    )
    .action(async (module: string, file: string, flags: RecordFlags, command: Command) => {
      const { at, mask, asOf, pack, messages, sources } = flags
      if (pack === undefined && (messages !== undefined || sources.length > 0))
        command.error('error: --messages and --sources need --pack')
      const own = pack === undefined ? undefined : packIn(pack, messages, sources)
      const ask = askOf(module, own) ?? command.error(`error: ${notAsked(module, own)}`)
      const told = await optionsOf(flags)
      const region = flags.regionFile === undefined ? told.region : await regionIn(flags.regionFile)
      const options = { ...told, region }
      process.exitCode = await recordCases(
        casesIn(file, { from: flags.from }),
        (facts) => ask(facts, options),
        { at, mask, asOf, overlay: options.overlay, region, pack: own?.pack },
        standardStreams,
      )
    })
}

/** What answers: the pack of one's own, or a built-in question; nothing where neither is called that. */
function askOf(name: string, own: LoadedPack | undefined): Ask | undefined {
  if (own !== undefined) return own.pack.id === name ? own.safeEvaluate : undefined
  return Object.hasOwn(questions, name) ? questions[name]?.ask : undefined
}

function notAsked(name: string, own: LoadedPack | undefined): string {
  return own === undefined
    ? `no question is called '${name}'. Allowed choices are ${Object.keys(questions).join(', ')}.`
    : `the pack is called '${own.pack.id}', not '${name}'`
}

function instant(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text))
    throw new InvalidArgumentError('Expected an instant such as 2027-03-27T18:00:00+01:00.')
  return text
}
