/**
 * `record`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { type EvaluateOptions, regions } from '../../public/index.ts'
import { casesIn, type InputFormat, inputFormats } from '../batch/cases.ts'
import { questions } from '../batch/evaluate.ts'
import { overlayIn } from '../overlay.ts'
import { regionIn } from '../own.ts'
import { standardStreams } from '../print/printer.ts'
import { recordCases } from '../record.ts'

interface RecordFlags {
  readonly from?: InputFormat
  readonly at: string
  readonly mask: readonly string[]
  readonly layers: 'both' | 'article'
  readonly asOf?: string
  readonly region?: string
  readonly regionFile?: string
  readonly overlay?: string
}

/** Adds the command. */
export function addRecord(program: Command): void {
  program
    .command('record')
    .summary('decisions with all that they depended on, to be stored')
    .description('Answers a question for one patient or many, and prints each decision as a record, one line each.')
    .addArgument(new Argument('<module>', 'the question').choices(Object.keys(questions)))
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
    .addOption(new Option('--layers <layers>', 'the rules that count').choices(['both', 'article']).default('both'))
    .option('--as-of <day>', 'say whether the rules are in force on a day such as 2027-03-01')
    .addOption(new Option('--region <region>', 'telephone numbers and age floor').choices(Object.keys(regions)))
    .addOption(new Option('--region-file <file>', 'a region of your own instead').conflicts('region'))
    .option('--overlay <file>', "a clinic's own stricter rules")
    .addHelpText(
      'after',
      `
A case without an "id" gets the number of its line. Records are what docs/records.md says; replay makes
their decisions again.

Exit codes: 0 all recorded, 2 a line cannot be used, or bad usage.

Examples:
  $ hair-mesotherapy-rules record triage calls.jsonl > records.jsonl
  $ hair-mesotherapy-rules record triage calls.csv --mask ageYears --at 2027-03-27T18:00:00+01:00`,
    )
    .action(async (module: string, file: string, flags: RecordFlags) => {
      const ask = questions[module]?.ask
      if (ask === undefined) throw new TypeError(`${module} has passed the check of choices`)
      const { at, mask, asOf } = flags
      const region = flags.regionFile === undefined ? flags.region : await regionIn(flags.regionFile)
      const overlay = flags.overlay === undefined ? undefined : await overlayIn(flags.overlay)
      const layers = flags.layers === 'article' ? (['article'] as const) : (['article', 'evidence'] as const)
      const options: EvaluateOptions = { layers, asOf, region, overlay }
      process.exitCode = await recordCases(
        casesIn(file, { from: flags.from }),
        (facts) => ask(facts, options),
        { at, mask, asOf, overlay, region },
        standardStreams,
      )
    })
}

function instant(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text))
    throw new InvalidArgumentError('Expected an instant such as 2027-03-27T18:00:00+01:00.')
  return text
}
