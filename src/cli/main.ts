#!/usr/bin/env node
/**
 * `hair-mesotherapy-rules`: arguments to a library call to print. Exit codes: 0 done, 1 a check failed, 2 bad input or
 * usage, 70 our own mistake; 130 an interview that was broken off. Each command stands in a file of `commands/`.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { UnreadableFileError } from './batch/input.ts'
import { addAsk } from './commands/ask.ts'
import { addAudit } from './commands/audit.ts'
import { addBook } from './commands/book.ts'
import { addConformance } from './commands/conformance.ts'
import { addDiff } from './commands/diff.ts'
import { addEvaluate } from './commands/evaluate.ts'
import { addExplain } from './commands/explain.ts'
import { addHazards } from './commands/hazards.ts'
import { addMigrate } from './commands/migrate.ts'
import { addOverlay } from './commands/overlay.ts'
import { addRecord } from './commands/record.ts'
import { addReplay } from './commands/replay.ts'
import { addSchema } from './commands/schema.ts'
import { RunnerNotStartedError } from './conformance/runner.ts'
import { UnusableFileError } from './overlay.ts'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('hair-mesotherapy-rules')
  .description(
    'Answers questions about hair (scalp) mesotherapy from JSON rules, with reasons.\nNo clinician has reviewed the rules.',
  )
  .version(manifest.version)
  .showHelpAfterError('(add --help for what is possible)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 a check failed, 2 bad input or usage, 70 a mistake of ours.\nAn interview that is broken off ends with 130.',
  )

const commands = [
  ...[addEvaluate, addAsk, addExplain, addRecord, addReplay, addMigrate, addOverlay],
  ...[addAudit, addDiff, addHazards, addBook, addSchema, addConformance],
]
for (const add of commands) add(program)

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
  else if (
    error instanceof UnreadableFileError ||
    error instanceof UnusableFileError ||
    error instanceof RunnerNotStartedError
  ) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `a mistake of ours, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 70
  }
}
