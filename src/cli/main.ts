#!/usr/bin/env node
/**
 * `hair-mesotherapy-rules`: arguments to a library call to print. Exit codes: 0 done, 1 a check failed, 2 bad input or
 * usage, 70 our own mistake.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type AnswerMember, answerMembers } from '../public/conformance.ts'
import { type EvaluateOptions, regions } from '../public/index.ts'
import type { Audience, Language } from '../public/messages.ts'
import { printedReport, runHere, runOther, suiteNames, suitesOf } from './conformance.ts'
import { evaluateText, questions } from './evaluate.ts'
import { textOf, UnreadableFileError } from './input.ts'
import { RunnerNotStartedError } from './runner.ts'
import { schemaKinds, schemaText } from './schema.ts'
import { wordsOf } from './words.ts'

interface EvaluateFlags {
  readonly json?: boolean
  readonly layers: 'both' | 'article'
  readonly asOf?: string
  readonly language: Language
  readonly region?: string
  readonly audience?: Audience
}

interface ConformanceFlags {
  readonly runner?: readonly string[]
  readonly suite?: readonly string[]
  readonly compare?: readonly AnswerMember[]
  readonly timeout: number
  readonly json?: boolean
}

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('hair-mesotherapy-rules')
  .description(
    'Answers questions about hair (scalp) mesotherapy from JSON rules, with reasons.\nNo clinician has reviewed the rules.',
  )
  .version(manifest.version)
  .showHelpAfterError('(add --help for what is possible)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 a check failed, 2 bad input or usage, 70 a mistake of ours.')

program
  .command('evaluate')
  .summary('what a module answers for one patient or many')
  .description("Answers a module's question for one patient or many.")
  .addArgument(new Argument('<module>', 'the question').choices(Object.keys(questions)))
  .argument('[file]', 'a file of facts; - or nothing reads standard input', '-')
  .option('--json', 'print decisions as JSON, one line for each line of input')
  .addOption(new Option('--layers <layers>', 'the rules that count').choices(['both', 'article']).default('both'))
  .option('--as-of <day>', 'say whether the rules are in force on a day such as 2027-03-01')
  .addOption(
    new Option('--language <language>', 'the language; in another than English only the text is printed')
      .choices(['en', 'es'])
      .default('en'),
  )
  .addOption(new Option('--region <region>', 'telephone numbers and age floor').choices(Object.keys(regions)))
  .addOption(new Option('--audience <audience>', 'only the text for').choices(['patient', 'receptionist', 'clinician']))
  .addHelpText(
    'after',
    `
Questions:
${Object.entries(questions)
  .map(([name, { question }]) => `  ${name.padEnd(13)} ${question}`)
  .join('\n')}

Input is one JSON object of facts, a JSON list of them, or one a line (JSON lines). Instead of the
facts alone, { "id": "any name", "facts": { … } } names the case. A fact that is left out or null was
not asked; "unknown" was asked and is not known. A line that cannot be used is reported on standard
error, the others are answered, and the command ends with 2.

Examples:
  $ echo '{ "pregnancyStatus": "yes" }' | hair-mesotherapy-rules evaluate eligibility
  $ hair-mesotherapy-rules evaluate triage calls.jsonl --json
  $ hair-mesotherapy-rules evaluate visit visits.jsonl --language es --region ES --audience patient`,
  )
  .action((module: string, file: string, flags: EvaluateFlags) => {
    const chosen = questions[module]
    if (chosen === undefined) throw new TypeError(`${module} has passed the check of choices`)
    const { language, region, audience, asOf } = flags
    const options: EvaluateOptions = {
      layers: flags.layers === 'article' ? ['article'] : ['article', 'evidence'],
      asOf,
      region,
    }
    const print = { asJson: flags.json === true, language, region, audience }
    process.exitCode = evaluateText(textOf(file), chosen.ask, options, print, {
      output: (text) => process.stdout.write(text),
      errors: (text) => process.stderr.write(text),
    })
  })

program
  .command('schema')
  .summary('facts or decisions of a question as JSON Schema')
  .description('Prints JSON Schema 2020-12; its `$comment` says what it cannot express.')
  .addArgument(new Argument('<kind>', 'what goes in, or what comes out').choices(schemaKinds))
  .addArgument(new Argument('<module>', 'the question').choices(Object.keys(questions)))
  .action(async (kind: (typeof schemaKinds)[number], module: string) => {
    process.stdout.write(await schemaText(kind, module))
  })

program
  .command('conformance')
  .summary('whether this, or another implementation, answers the conformance vectors')
  .description(
    'Asks every conformance vector, of this library or of another implementation, and says how many have passed.',
  )
  .addOption(
    new Option('--runner <command>', 'the program to ask, with its arguments; it is started without a shell').argParser(
      (command: string) => {
        const words = wordsOf(command)
        if (words === undefined) throw new InvalidArgumentError('A quote is not closed.')
        if (words.length === 0 || words[0] === '') throw new InvalidArgumentError('It names no program.')
        return words
      },
    ),
  )
  .option('--suite <name...>', 'only these suites')
  .addOption(
    new Option('--compare <members>', 'only these members of an answer, with commas between them').argParser(membersIn),
  )
  .addOption(
    new Option('--timeout <seconds>', 'how long one answer may take')
      .argParser((text: string) => {
        const seconds = Number(text)
        if (!(seconds > 0 && seconds <= 3600))
          throw new InvalidArgumentError('Expected seconds, above 0, at most 3600.')
        return seconds
      })
      .default(10),
  )
  .option('--json', 'print one JSON report')
  .addHelpText(
    'after',
    `
The program reads one JSON object a line and answers each vector by one JSON object a line. How,
and what a vector means, stands in docs/conformance.md. In the command, words end at spaces and quotes
hold a word together; no variable, pipe or pattern means anything.

Exit codes: 0 every vector has passed, 1 one has not, 2 bad usage or a program that cannot be started.

Examples:
  $ hair-mesotherapy-rules conformance
  $ hair-mesotherapy-rules conformance --runner "node conformance-runner.mjs" --suite operators sets
  $ hair-mesotherapy-rules conformance --suite triage --compare verdict,atLeast,atMost`,
  )
  .action(async ({ runner, suite, compare, timeout, json }: ConformanceFlags) => {
    const names = suiteNames()
    const other = suite?.find((name) => !names.includes(name))
    if (other !== undefined) program.error(`error: there is no suite called '${other}'. There are ${names.join(', ')}.`)
    const suites = suitesOf(suite ?? names)
    const report = runner === undefined ? runHere(suites, compare) : await runOther(suites, runner, timeout, compare)
    process.stdout.write(json === true ? `${JSON.stringify(report)}\n` : printedReport(report))
    process.exitCode = report.passed === report.total && report.faults.length === 0 ? 0 : 1
  })

function membersIn(text: string): readonly AnswerMember[] {
  return text.split(',').map((name) => {
    const member = answerMembers.find((each) => each === name)
    if (member === undefined) throw new InvalidArgumentError(`Allowed are ${answerMembers.join(', ')}.`)
    return member
  })
}

// Whoever closes the pipe early, as `head` does, has read enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 70)
  })
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof UnreadableFileError || error instanceof RunnerNotStartedError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `a mistake of ours, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 70
  }
}
