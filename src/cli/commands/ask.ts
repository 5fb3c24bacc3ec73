/**
 * `ask`: its arguments, its help, and the interview that it holds.
 *
 * @module
 */
import { Argument, type Command, Option } from 'commander'
import { type EvaluateOptions, regions } from '../../public/index.ts'
import type { Answerer, QuestionName } from '../../public/interview.ts'
import type { Audience, Language } from '../../public/messages.ts'
import { questions } from '../batch/evaluate.ts'
import { overlayIn } from '../overlay.ts'

interface AskFlags {
  readonly json?: boolean
  readonly layers: 'both' | 'article'
  readonly asOf?: string
  readonly language: Language
  readonly region?: string
  readonly overlay?: string
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
    .addArgument(new Argument('<module>', 'the question').choices(Object.keys(questions)))
    .option('--json', 'print the decision as JSON, and nothing else, on standard output')
    .addOption(new Option('--layers <layers>', 'the rules that count').choices(['both', 'article']).default('both'))
    .option('--as-of <day>', 'say whether the rules are in force on a day such as 2027-03-01')
    .addOption(new Option('--language <language>', 'the language').choices(['en', 'es']).default('en'))
    .addOption(new Option('--region <region>', 'telephone numbers and age floor').choices(Object.keys(regions)))
    .option('--overlay <file>', "a clinic's own stricter rules, as docs/overlays.md describes them")
    .addOption(
      new Option('--audience <audience>', 'only the text for').choices(['patient', 'receptionist', 'clinician']),
    )
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
      const { language, region, audience, asOf, answeredBy } = flags
      const overlay = flags.overlay === undefined ? undefined : await overlayIn(flags.overlay)
      const options: EvaluateOptions = {
        layers: flags.layers === 'article' ? ['article'] : ['article', 'evidence'],
        asOf,
        region,
        overlay,
      }
      const { ask } = await import('../ask/ask.ts')
      process.exitCode = await ask(
        module as QuestionName,
        { ...options, language, answeredBy: answeredBy === 'both' ? ['patient', 'clinician'] : [answeredBy] },
        { asJson: flags.json === true, language, region, audience, messages: overlay?.messages[language] },
      )
    })
}
