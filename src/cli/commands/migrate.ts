/**
 * `migrate`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import type { Command } from 'commander'
import { casesIn, formatOf } from '../batch/cases.ts'
import { textOf } from '../batch/input.ts'
import { standardStreams } from '../print/printer.ts'
import { migrateCases } from '../record.ts'

/** Adds the command. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .summary('stored answers, brought over to the facts as they are now')
    .description('Follows renamed facts in stored answers, and says what is lost.')
    .argument('<file>', 'answers as for evaluate, one case a line; - reads standard input')
    .option('--from <file>', 'the facts.json of that time, to tell what was removed from what never existed')
    .addHelpText(
      'after',
      `
Prints one case for each line. Losses go to standard error, by place and reason and without the answer.
Exit codes: 0 nothing is lost, 1 something is, 2 a line cannot be used.

Examples:
  $ hair-mesotherapy-rules migrate answers.jsonl > answers-now.jsonl`,
    )
    .action(async (file: string, { from }: { readonly from?: string }) => {
      // Columns of CSV are the facts as they are now: stored answers are JSON.
      const cases = casesIn(file, { from: formatOf(file) === 'jsonl' ? 'jsonl' : 'json' })
      process.exitCode = await migrateCases(cases, from === undefined ? undefined : textOf(from), standardStreams)
    })
}
