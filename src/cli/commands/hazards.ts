/**
 * `hazards`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { hazardFile } from '../audit/audit.ts'
import { type LogForm, logText } from '../audit/hazards.ts'
import { refuseFiles } from '../print/issues.ts'

interface HazardsFlags {
  readonly csv?: boolean
  readonly json?: boolean
}

/** Adds the command. */
export function addHazards(program: Command): void {
  program
    .command('hazards')
    .summary('the hazard log: what could harm a patient, and what stands against it')
    .description('Prints the hazard log, the built-in one or that of a file; it does not check whether controls hold.')
    .argument('[file]', "a log of one's own, or - for standard input")
    .addOption(new Option('--csv', 'one row a hazard, for a spreadsheet').conflicts('json'))
    .option('--json', 'the log as JSON')
    .addHelpText(
      'after',
      `
How a log is read and written stands in docs/hazards.md.

Exit codes: 0 printed, 2 a log that cannot be read or is wrong.

Examples:
  $ hair-mesotherapy-rules hazards
  $ hair-mesotherapy-rules hazards --csv`,
    )
    .action((file: string | undefined, { csv, json }: HazardsFlags) => {
      const form: LogForm = csv === true ? 'csv' : json === true ? 'json' : 'text'
      const log = hazardFile(file)
      if (!log.ok) return refuseFiles(log.issues)
      process.stdout.write(logText(log.file, form))
    })
}
