/**
 * `overlay`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import type { Command } from 'commander'
import { printedOverlay, readOverlay } from '../overlay.ts'
import { issueLines } from '../print/issues.ts'
import { painterFor } from '../print/paint.ts'

/** Adds the command. */
export function addOverlay(program: Command): void {
  const overlay = program
    .command('overlay')
    .summary("a clinic's own stricter rules")
    .description("For a clinic's own stricter rules, as docs/overlays.md describes them.")
  overlay
    .command('check')
    .summary('whether an overlay can be used, and what it adds')
    .description("Checks a clinic's overlay: that it is right, and that it relaxes nothing.")
    .argument('<file>', 'the overlay; - reads standard input')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Every attempt to relax something is refused with its place and the reason. A rule whose name looks like
that of a built-in one is warned of: both count.

Exit codes: 0 it can be used, 1 it cannot, 2 there is no such file, or it holds no JSON.

Examples:
  $ hair-mesotherapy-rules overlay check clinic-overlay.json`,
    )
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const result = await readOverlay(file)
      process.exitCode = result.ok ? 0 : 1
      if (json === true) process.stdout.write(`${JSON.stringify(result)}\n`)
      else if (result.ok) process.stdout.write(`${printedOverlay(result.overlay, painterFor(process.stdout))}\n`)
      else
        process.stderr.write(
          `${issueLines(result.issues, file)
            .map((line) => painterFor(process.stderr)('red', line))
            .join('\n')}\n`,
        )
    })
}
