/**
 * `ask`: its arguments, its help, and the interview that it holds.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import type { Answerer, QuestionName } from '../../public/interview.ts'
import type { Audience, Language } from '../../public/messages.ts'
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

interface AskFlags extends QuestionFlags {
  readonly json?: boolean
  readonly language: Language
  readonly audience?: Audience
  readonly answeredBy: Answerer | 'both'
}

/** Adds the command. */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .summary('an interview in the terminal')
    .description(
      'Asks question by question, only while an answer can still change the verdict, then prints the decision.',
    )
    .addArgument(questionArgument())
    .option('--json', 'print the decision as JSON, and nothing else, on standard output')
    .addOption(layersOption())
    .addOption(asOfOption())
    .addOption(languageOption())
    .addOption(regionOption())
    .addOption(overlayOption())
    .addOption(audienceOption())
    .addOption(
      new Option('--answered-by <who>', 'who is there to answer')
        .choices(['patient', 'clinician', 'both'])
        .default('both'),
    )
    .addHelpText(
      'after',
      `
Arrow keys choose, the space bar marks one of several, Enter answers. Each question can be answered
with "I don't know", and each but the first can be gone back from. The first number beside a question
counts the questions, the second says how many there could be in all.

Questions go to standard error, the decision to standard output. Nothing is saved, ever. Where standard
input is not a terminal, use evaluate.

Exit codes: 0 answered, 2 bad usage or no terminal, 130 broken off by Ctrl-C, Ctrl-D or Escape.

Examples:
  $ hair-mesotherapy-rules ask triage
  $ hair-mesotherapy-rules ask visit --language es --region ES --answered-by patient`,
    )
    .action(async (module: string, flags: AskFlags) => {
      if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) {
        process.stderr.write('`ask` needs a terminal; `evaluate` takes facts from a file or from standard input\n')
        process.exitCode = 2
        return
      }
      const { language, region, audience, answeredBy } = flags
      const options = await optionsOf(flags)
      const { ask } = await import('../ask/ask.ts')
      process.exitCode = await ask(
        module as QuestionName,
        { ...options, language, answeredBy: answeredBy === 'both' ? ['patient', 'clinician'] : [answeredBy] },
        { asJson: flags.json === true, language, region, audience, messages: options.overlay?.messages[language] },
      )
    })
}
