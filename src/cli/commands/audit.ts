/**
 * `audit`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { Argument, type Command, Option } from 'commander'
import { type AuditReport, type CheckName, checks } from '../../public/audit.ts'
import { packs } from '../../public/reference.ts'
import { builtInSubjects, ownSubject, reportsOf } from '../audit.ts'
import { auditWriter, summary } from '../audit-text.ts'

interface AuditFlags {
  readonly module?: readonly string[]
  readonly pack?: string
  readonly cases?: string
  readonly patients?: string
  readonly messages?: string
  readonly sources: readonly string[]
  readonly floorFrom?: string
  readonly json?: boolean
  readonly onlyProblems?: boolean
  readonly list?: boolean
}

const checkNames = Object.keys(checks) as readonly CheckName[]
const modules = Object.keys(packs)

/** Adds the command. */
export function addAudit(program: Command): void {
  program
    .command('audit')
    .summary('whether packs are right: sources, cases, and what holds for every possible patient')
    .description('Checks packs, the built-in ones or one of your own, and says what is wrong and what was not shown.')
    .addArgument(new Argument('[checks...]', 'only these checks').choices(checkNames))
    .addOption(new Option('--module <name...>', 'only these built-in packs').choices(modules).conflicts('pack'))
    .option('--pack <file>', 'a pack of your own instead of the built-in ones')
    .option('--cases <file>', 'its cases')
    .option('--patients <file>', 'the people that its cases start from')
    .option('--messages <file>', 'its sentences, by their keys')
    .option(
      '--sources <file...>',
      'statements, evidence, literature and texts of your own, beside the built-in ones',
      [],
    )
    .option('--floor-from <rung>', 'from which verdict on no answer may lower what a case expects (the highest)')
    .option('--only-problems', 'leave out what is right')
    .option('--json', 'print the reports as one JSON list')
    .option('--list', 'say which checks there are, and run none')
    .addHelpText(
      'after',
      `
Checks:
${listOfChecks()}

A problem is an error (the check has failed), undecided (a limit was reached, which is no pass), a
warning or a note. What each check shows, and what it does not, stands in docs/auditing.md.

Exit codes: 0 every check has passed, 1 one has failed or was not decided, 2 bad input or usage.

Examples:
  $ hair-mesotherapy-rules audit
  $ hair-mesotherapy-rules audit trace proof --module triage --json
  $ hair-mesotherapy-rules audit --pack own.json --cases own-cases.json --messages own-messages.json`,
    )
    .action(async (chosen: readonly CheckName[], flags: AuditFlags) => {
      if (flags.list === true) {
        process.stdout.write(`${listOfChecks()}\n`)
        return
      }
      const { pack, cases, patients, messages, sources, floorFrom } = flags
      const beside = { cases, patients, messages }
      for (const [name, file] of Object.entries(beside)) {
        if (pack === undefined && file !== undefined) program.error(`error: --${name} needs --pack`)
      }
      const given =
        pack === undefined
          ? builtInSubjects(flags.module ?? modules, sources)
          : ownSubject(filesOf(pack, beside), sources)
      if (!given.ok) {
        for (const { file, at, message } of given.issues)
          process.stderr.write(`${file}${at === '' ? '' : ` ${at}`}: ${message}\n`)
        process.exitCode = 2
        return
      }
      const { subjects } = given
      const other = subjects.find((each) => floorFrom !== undefined && !each.pack.ladder.includes(floorFrom))
      if (other !== undefined) {
        program.error(`error: ${other.pack.id} has no verdict '${floorFrom}'. It has ${other.pack.ladder.join(', ')}.`)
      }
      const options = {
        checks: checkNames.filter((name) => chosen.length === 0 || chosen.includes(name)),
        ...(floorFrom === undefined ? {} : { floorFrom }),
        progress,
      }
      const reports: AuditReport[] = []
      const written = auditWriter({ onlyProblems: flags.onlyProblems === true })
      for await (const report of reportsOf(subjects, options)) {
        progress()
        reports.push(report)
        if (flags.json !== true) process.stdout.write(written(report))
      }
      process.stdout.write(flags.json === true ? `${JSON.stringify(reports)}\n` : summary(reports))
      process.exitCode = reports.every(({ outcome }) => outcome === 'passed') ? 0 : 1
    })
}

function listOfChecks(): string {
  return Object.entries(checks)
    .map(([name, { question }]) => `  ${name.padEnd(10)} ${question}`)
    .join('\n')
}

function filesOf(pack: string, beside: { readonly [name in 'cases' | 'patients' | 'messages']: string | undefined }) {
  const given = Object.entries(beside).filter(([, file]) => file !== undefined)
  return { pack, ...(Object.fromEntries(given) as { readonly [name in keyof typeof beside]?: string }) }
}

/** What is being done, for somebody who waits at a terminal; without arguments it is wiped away. */
function progress(pack?: string, check?: CheckName): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[K${pack === undefined ? '' : `${pack}: ${check} …`}`)
}
