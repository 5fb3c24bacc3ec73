#!/usr/bin/env node
/**
 * `hair-mesotherapy-rules`: arguments to a library call to print. Exit codes: 0 done, 2 bad input or usage, 70 our own
 * mistake.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { Argument, Command, CommanderError, Option } from 'commander'
import { type EvaluateOptions, regions } from '../public/index.ts'
import type { Audience, Language } from '../public/messages.ts'
import { evaluateText, questions } from './evaluate.ts'
import { textOf, UnreadableFileError } from './input.ts'
import { schemaKinds, schemaText } from './schema.ts'

interface EvaluateFlags {
  readonly json?: boolean
  readonly layers: 'both' | 'article'
  readonly asOf?: string
  readonly language: Language
  readonly region?: string
  readonly audience?: Audience
}

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('hair-mesotherapy-rules')
  .description(
    'Answers questions about hair (scalp) mesotherapy from JSON rules, with reasons.\nNo clinician has reviewed the rules.',
  )
  .version(manifest.version)
  .showHelpAfterError('(add --help for what is possible)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 2 bad input or usage, 70 a mistake of ours.')

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
  else if (error instanceof UnreadableFileError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `a mistake of ours, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 70
  }
}
