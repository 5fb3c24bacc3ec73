/**
 * `evaluate`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import type { Audience, Language } from '../../public/messages.ts'
import { casesIn, formatOf, type InputFormat, inputFormats } from '../batch/cases.ts'
import { evaluateCases, questions } from '../batch/evaluate.ts'
import { type OutputFormat, outputFormats, writerOf } from '../batch/output.ts'
import { progressOf } from '../batch/progress.ts'
import { painterFor } from '../print/paint.ts'
import { standardStreams } from '../print/printer.ts'
import {
  asOfOption,
  audienceOption,
  languageOption,
  layersOption,
  optionsOf,
  overlayOption,
  type QuestionFlags,
  questionArgument,
  regionOption,
} from './options.ts'

interface EvaluateFlags extends QuestionFlags {
  readonly from?: InputFormat
  readonly to?: OutputFormat
  readonly json?: boolean
  readonly language: Language
  readonly audience?: Audience
  readonly failAt?: string
}

/** Adds the command. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .summary('what a module answers for one patient or many')
    .description("Answers a module's question for one patient or many.")
    .addArgument(questionArgument())
    .argument('[file]', 'a file of facts; - or nothing reads standard input', '-')
    .addOption(new Option('--from <format>', 'how they are written, whatever the file is called').choices(inputFormats))
    .addOption(
      new Option('--to <format>', 'how decisions are printed; as CSV where the input is CSV').choices(outputFormats),
    )
    .addOption(new Option('--json', 'the same as --to jsonl: one line for each line of input').conflicts('to'))
    .addOption(layersOption())
    .addOption(asOfOption())
    .addOption(languageOption('the language; in another than English only the text is printed'))
    .addOption(regionOption())
    .addOption(overlayOption())
    .addOption(audienceOption())
    .option('--fail-at <verdict>', 'end with 1 where a verdict is this one or a more restrictive one')
    .addHelpText(
      'after',
      `
Questions:
${Object.entries(questions)
  .map(([name, { question }]) => `  ${name.padEnd(13)} ${question}`)
  .join('\n')}

Input is one JSON object of facts, a JSON list of them, one a line (JSON lines), or CSV with one
column a fact, as docs/command.md describes it. The ending of the file's name says which, or --from.
Instead of the facts alone, { "id": "any name", "facts": { … } } names the case. A fact that is left
out or null was not asked; "unknown" was asked and is not known. JSON lines and CSV are answered one by
one, as they are read.

A line that cannot be used is reported on standard error, and the others are answered.

Exit codes: 0 all answered, 1 with --fail-at a verdict is as high as the one named or higher, 2 a
line cannot be used, or bad usage.

Examples:
  $ echo '{ "pregnancyStatus": "yes" }' | hair-mesotherapy-rules evaluate eligibility
  $ hair-mesotherapy-rules evaluate triage calls.jsonl --json
  $ hair-mesotherapy-rules evaluate triage calls.csv > verdicts.csv
  $ hair-mesotherapy-rules evaluate visit visits.jsonl --language es --region ES --audience patient`,
    )
    .action(async (module: string, file: string, flags: EvaluateFlags, command: Command) => {
      const chosen = questions[module]
      if (chosen === undefined) throw new TypeError(`${module} has passed the check of choices`)
      const { language, region, audience } = flags
      const options = await optionsOf(flags)
      const tooHigh = flags.failAt === undefined ? [] : await verdictsAtLeast(module, flags.failAt, command)
      let hasFailed = false
      const from = flags.from ?? formatOf(file)
      const to = flags.to ?? (flags.json === true ? 'jsonl' : from === 'csv' ? 'csv' : 'text')
      const words = { language, region, audience, messages: options.overlay?.messages[language] }
      const progress = progressOf(file)
      const code = await evaluateCases(
        casesIn(file, { from, progress: progress.reached }),
        (facts) => chosen.ask(facts, options),
        writerOf(to, words, painterFor(process.stdout)),
        {
          output: standardStreams.output,
          errors: (text) => {
            progress.wipe()
            standardStreams.errors(text)
          },
          decided: ({ verdict }) => {
            hasFailed ||= tooHigh.includes(verdict)
          },
        },
      )
      progress.wipe()
      process.exitCode = code === 0 && hasFailed ? 1 : code
    })
}

/** Loaded when it is asked for: nothing else here needs every module's ladder. */
async function verdictsAtLeast(module: string, lowest: string, command: Command): Promise<readonly string[]> {
  const { UnknownVerdictError, verdictsFrom } = await import('../../public/explain.ts')
  try {
    // The name has passed the check of choices.
    return verdictsFrom(module as 'visit', lowest)
  } catch (error) {
    if (!(error instanceof UnknownVerdictError)) throw error
    return command.error(`error: option '--fail-at': ${error.message}`)
  }
}
