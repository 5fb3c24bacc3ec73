/**
 * `diff`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { type ChangeClass, diff } from '../../public/audit.ts'
import { printedDiff, versionOf } from '../audit/diff.ts'
import { painterFor } from '../print/paint.ts'

interface DiffFlags {
  readonly json?: boolean
  readonly failOn?: Exclude<ChangeClass, 'none'>
  readonly beforeFacts?: string
  readonly beforeParameters?: string
  readonly afterFacts?: string
  readonly afterParameters?: string
}

/** Adds the command. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('what changes between two versions of a pack, in patients')
    .description(
      'Compares two versions of a pack: of all possible patients, whose verdict changes, from which to which.',
    )
    .argument('<before>', 'the earlier pack')
    .argument('<after>', 'the later pack')
    .option('--json', 'print one JSON report')
    .addOption(
      new Option('--fail-on <class>', 'end with 1 where the change is as large as this').choices([
        'patch',
        'minor',
        'major',
      ]),
    )
    .option('--before-facts <file>', 'the facts.json of the earlier version, in place of the built-in one')
    .option('--before-parameters <file>', 'its parameters.json')
    .option('--after-facts <file>', 'the facts.json of the later version')
    .option('--after-parameters <file>', 'its parameters.json')
    .addHelpText(
      'after',
      `
Sentences and sources that the packs name need not exist: no verdict depends on them. What patch,
minor and major mean for verdicts, types and stored answers stands in docs/diff.md.

Exit codes: 0 compared, 1 the change is as large as --fail-on says or was not decided, 2 bad input.

Examples:
  $ hair-mesotherapy-rules diff released/triage.json rules/triage.json
  $ hair-mesotherapy-rules diff before.json after.json --json --fail-on major`,
    )
    .action((before: string, after: string, flags: DiffFlags) => {
      const versions = [
        versionOf({ pack: before, facts: flags.beforeFacts, parameters: flags.beforeParameters }),
        versionOf({ pack: after, facts: flags.afterFacts, parameters: flags.afterParameters }),
      ] as const
      const [was, is] = versions
      if (!was.ok || !is.ok) {
        for (const line of versions.flatMap((version) => (version.ok ? [] : version.lines)))
          process.stderr.write(`${line}\n`)
        process.exitCode = 2
        return
      }
      const report = diff(was.version, is.version, flags.failOn === undefined ? {} : { failOn: flags.failOn })
      process.stdout.write(
        flags.json === true ? `${JSON.stringify(report)}\n` : printedDiff(report, painterFor(process.stdout)),
      )
      process.exitCode = flags.failOn !== undefined && report.outcome !== 'passed' ? 1 : 0
    })
}
