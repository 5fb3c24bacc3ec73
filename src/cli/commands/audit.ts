/**
 * `audit`: its arguments, its help, and the call that answers.
 *
 * @module
 */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { type AuditReport, type CheckName, type CheckOptions, checks, type Subject } from '../../public/audit.ts'
import type { LinkedOverlay } from '../../public/pack.ts'
import { packs } from '../../public/reference.ts'
import { builtInSubjects, hazardFile, ownSubject, reportsOf, reviewFile } from '../audit/audit.ts'
import { auditWriter, summary } from '../audit/text.ts'
import { overlayIn } from '../overlay.ts'
import { refuseFiles } from '../print/issues.ts'
import { painterFor } from '../print/paint.ts'
import { reviewDayOption } from './options.ts'

interface AuditFlags {
  readonly module?: readonly string[]
  readonly pack?: string
  readonly overlay?: string
  readonly cases?: string
  readonly patients?: string
  readonly messages?: string
  readonly sources: readonly string[]
  readonly floorFrom?: string
  readonly maxUndertriage?: number
  readonly minimumKilled?: number
  readonly reviews?: string
  readonly asOf: string
  readonly failOn?: NonNullable<CheckOptions['failOn']>
  readonly hazards?: string
  readonly json?: boolean
  readonly onlyProblems?: boolean
  readonly list?: boolean
}

const checkNames = Object.keys(checks) as readonly CheckName[]
const modules = Object.keys(packs)

/** What one can type: the checks of one pack, the one over all of them, and the safety of one module by its name. */
const names = [...checkNames, 'hazards', 'triage'] as const
type Name = (typeof names)[number]

/** Adds the command. */
export function addAudit(program: Command): void {
  program
    .command('audit')
    .summary('whether packs are right: sources, cases, and what holds for every possible patient')
    .description('Checks packs, the built-in ones or one of your own, and says what is wrong and what was not shown.')
    .addArgument(new Argument('[checks...]', 'only these checks').choices(names))
    .addOption(new Option('--module <name...>', 'only these built-in packs').choices(modules).conflicts('pack'))
    .option('--pack <file>', 'a pack of your own instead of the built-in ones')
    .addOption(new Option('--overlay <file>', "the built-in packs with a clinic's own rules").conflicts('pack'))
    .option('--cases <file>', 'its cases; with one --module, cases of your own for it')
    .option('--patients <file>', 'the people that its cases start from')
    .option('--messages <file>', 'its sentences, by their keys')
    .addOption(
      new Option(
        '--sources <file...>',
        'statements, evidence, literature and texts of your own, beside the built-in ones',
      ).default([], 'none'),
    )
    .option('--floor-from <rung>', 'from which verdict on no answer may lower what a case expects (the highest)')
    .addOption(
      new Option('--max-undertriage <cases>', 'how many cases may come out too low (none)').argParser((text) =>
        numberIn(text, 'a whole number from 0 up', (number) => Number.isInteger(number) && number >= 0),
      ),
    )
    .addOption(
      new Option('--minimum-killed <share>', 'what share of the mutants the cases must kill (0.98)').argParser((text) =>
        numberIn(text, 'a share from 0 to 1', (number) => number >= 0 && number <= 1),
      ),
    )
    .option('--reviews <file>', 'what clinicians have said of the rules, instead of the built-in file')
    .addOption(reviewDayOption())
    .addOption(
      new Option('--fail-on <states>', `reviews that fail the check, with commas: ${states.join(', ')}`).argParser(
        statesIn,
      ),
    )
    .option('--hazards <file>', 'a hazard log of your own instead of the built-in one')
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
  $ hair-mesotherapy-rules audit triage --cases own-triage-cases.json --max-undertriage 0
  $ hair-mesotherapy-rules audit review --fail-on unreviewed,stale,overdue
  $ hair-mesotherapy-rules audit --pack own.json --cases own-cases.json --messages own-messages.json`,
    )
    .action(async (chosen: readonly Name[], flags: AuditFlags) => {
      if (flags.list === true) {
        process.stdout.write(`${listOfChecks()}\n`)
        return
      }
      const { pack, cases, patients, messages, sources, floorFrom, json } = flags
      if (chosen.includes('triage') && (pack !== undefined || flags.module !== undefined))
        program.error("error: 'triage' is a module by itself; for another, audit safety with --module or --pack")
      const chosenModules = chosen.includes('triage') ? ['triage'] : (flags.module ?? modules)
      if (pack === undefined) {
        if (cases !== undefined && chosenModules.length !== 1)
          program.error('error: --cases needs --pack, or one --module')
        for (const [name, file] of Object.entries({ patients, messages }))
          if (file !== undefined) program.error(`error: --${name} needs --pack`)
      }
      const given =
        pack === undefined
          ? builtInSubjects(chosenModules, sources, cases)
          : ownSubject(filesOf(pack, { cases, patients, messages }), sources)
      if (!given.ok) return refuseFiles(given.issues)
      const overlay = flags.overlay === undefined ? undefined : await overlayIn(flags.overlay)
      const subjects =
        overlay === undefined ? given.subjects : given.subjects.map((each) => underOverlay(each, overlay))
      const other = subjects.find((each) => floorFrom !== undefined && !each.pack.ladder.includes(floorFrom))
      if (other !== undefined) {
        program.error(`error: ${other.pack.id} has no verdict '${floorFrom}'. It has ${other.pack.ladder.join(', ')}.`)
      }
      const reviews = reviewFile(flags.reviews)
      if (!reviews.ok) return refuseFiles(reviews.issues)
      const hazards = hazardsAskedFor(chosen, flags) ? hazardFile(flags.hazards) : undefined
      if (hazards?.ok === false) return refuseFiles(hazards.issues)
      // The built-in log speaks of all built-in packs, whichever are asked for.
      const logged = flags.hazards === undefined ? builtInSubjects(modules, sources) : given
      const { maxUndertriage, minimumKilled, asOf, failOn } = flags
      const told: CheckOptions = {
        reviews: reviews.file,
        asOf,
        ...(floorFrom === undefined ? {} : { floorFrom }),
        ...(maxUndertriage === undefined ? {} : { maxUndertriage }),
        ...(minimumKilled === undefined ? {} : { minimumKilled }),
        ...(failOn === undefined ? {} : { failOn }),
      }
      const options = {
        checks: checkNames.filter((name) => chosen.length === 0 || chosen.includes(name) || isSafety(name, chosen)),
        told,
        progress,
        ...(hazards?.ok === true && logged.ok ? { hazards: { log: hazards.file, subjects: logged.subjects } } : {}),
      }
      const reports: AuditReport[] = []
      const written = auditWriter({ onlyProblems: flags.onlyProblems === true }, painterFor(process.stdout))
      for await (const report of reportsOf(subjects, options)) {
        progress()
        reports.push(report)
        if (json !== true) process.stdout.write(written(report))
      }
      process.stdout.write(json === true ? `${JSON.stringify(reports)}\n` : summary(reports))
      process.exitCode = reports.every(({ outcome }) => outcome === 'passed') ? 0 : 1
    })
}

/** The pack with the clinic's rules and parameters; the cases stay, and say what the clinic changes for them. */
function underOverlay(subject: Subject, { packFor }: LinkedOverlay): Subject {
  return { ...subject, pack: packFor(subject.pack) }
}

/** All checks hold the hazard log against all packs; a few packs, or one's own without a log, are no matter of it. */
function hazardsAskedFor(chosen: readonly Name[], { module, pack, cases, hazards }: AuditFlags): boolean {
  if (chosen.length > 0) return chosen.includes('hazards')
  return hazards !== undefined || (module === undefined && pack === undefined && cases === undefined)
}

function isSafety(name: CheckName, chosen: readonly Name[]): boolean {
  return name === 'safety' && chosen.includes('triage')
}

const states = ['unreviewed', 'stale', 'overdue', 'contested', 'retired'] as const

function statesIn(text: string): NonNullable<CheckOptions['failOn']> {
  return text.split(',').map((name) => {
    const state = states.find((each) => each === name)
    if (state === undefined) throw new InvalidArgumentError(`Allowed are ${states.join(', ')}.`)
    return state
  })
}

function numberIn(text: string, expected: string, fits: (number: number) => boolean): number {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (!fits(number)) throw new InvalidArgumentError(`Expected ${expected}.`)
  return number
}

function listOfChecks(): string {
  const lines = Object.entries(checks).map(([name, { question }]) => [name, question] as const)
  return [
    ...lines,
    ['hazards', 'Does something that works stand against every hazard? (all packs at once)'] as const,
    ['triage', 'The check safety, of the module triage.'] as const,
  ]
    .map(([name, question]) => `  ${name.padEnd(10)} ${question}`)
    .join('\n')
}

function filesOf(pack: string, beside: { readonly [name in 'cases' | 'patients' | 'messages']: string | undefined }) {
  const given = Object.entries(beside).filter(([, file]) => file !== undefined)
  return { pack, ...(Object.fromEntries(given) as { readonly [name in keyof typeof beside]?: string }) }
}

/** What is being done, for somebody who waits at a terminal; without arguments it is wiped away. */
function progress(pack?: string, check?: string): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[K${pack === undefined ? '' : `${pack}: ${check} …`}`)
}
