/**
 * `schema`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { Argument, type Command } from 'commander'
import { schemaKinds, schemaText } from '../schema.ts'
import { questionArgument } from './options.ts'

/** Adds the command. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('facts or decisions of a question as JSON Schema')
    .description('Prints JSON Schema 2020-12; its `$comment` says what it cannot express.')
    .addArgument(new Argument('<kind>', 'what goes in, or what comes out').choices(schemaKinds))
    .addArgument(questionArgument())
    .addHelpText(
      'after',
      `
Exit codes: 0 printed, 2 bad usage.

Examples:
  $ hair-mesotherapy-rules schema facts triage
  $ hair-mesotherapy-rules schema decision visit`,
    )
    .action(async (kind: (typeof schemaKinds)[number], module: string) => {
      process.stdout.write(await schemaText(kind, module))
    })
}
