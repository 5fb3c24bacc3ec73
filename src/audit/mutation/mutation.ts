/**
 * Mutation: would the cases notice a mistake in the pack? Each mistake that an edit could make is made, one at a time.
 * In: a subject. Out: which mistakes a case notices, which make no difference to anybody (proven), and for each other one
 * a case that would notice it.
 *
 * @module
 */
import { expectOptions } from '../../diagnostics/index.ts'
import { basesOf, type Limits, unremarkableFacts } from '../../prove/index.ts'
import { type Examined, examinationOf } from '../cases/examined.ts'
import { type AuditReport, type Measure, type Problem, reportOf } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { killerOf } from './kills.ts'
import { type Mutant, type MutationKind, mutantsOf } from './mutants.ts'
import { type Fate, fateOf } from './survivor.ts'

/** What an audit by mutation may be told. */
export interface MutationOptions {
  /** The share of mutants, those that are proven to be equivalent left out, that the cases have to kill: 0.98. */
  readonly minimumKilled?: number
  /** How many mutants are looked at: 100,000. Of a pack with more, nothing is said of the others. */
  readonly maximumMutants?: number
  /** Of how many mutants that no case kills it is asked what they do: 100,000 divided by the rules. Of others nothing is decided. */
  readonly maximumSought?: number
  /** How far each proof may go. */
  readonly limits?: Limits
}

/** All that came of the mutants. */
export interface MutationDetail {
  /** Of all mutants that are not equivalent, how many the cases kill: 0 to 1. */
  readonly killedShare: number
  readonly mutants: readonly MutantOutcome[]
}

/** One mutant, and what became of it. */
export interface MutantOutcome {
  readonly kind: MutationKind
  readonly at: Mutant['at']
  readonly says: string
  /** The rules that it changes. */
  readonly rules: readonly string[]
  readonly outcome: 'killed' | Fate['kind']
  /** The first case that kills it. */
  readonly killedBy?: string
}

/** How many people a survivor's case is grafted on at most, before it is said that none shows it. */
const people = 40

/**
 * Makes every mutant of a pack and says which of them its cases kill. A mutant is killed when some case's expectation
 * fails; it is equivalent when it is proven that no case whatever, unknown answers included, shows a difference.
 *
 * @param subject - a linked pack with its dictionary and cases
 * @param options - which share has to be killed, and how far a proof may go
 * @returns a report that fails when a case fails on the pack itself or fewer mutants are killed; each survivor is a
 * warning with a case that would kill it
 * @example
 * const { outcome, detail } = mutationReport(subjectOf(ownFiles))
 * [outcome, detail.killedShare] // => ['passed', 1]
 */
export function mutationReport(
  subject: Subject,
  options: MutationOptions = {},
): AuditReport<'mutation', MutationDetail> {
  expectSubject(subject)
  expectOptions(options)
  const { minimumKilled = 0.98, maximumMutants = 100_000, limits } = options
  const { pack, dictionary } = subject
  // Each search asks the whole pack several times: what all of them cost together must not grow with its square.
  const { maximumSought = Math.ceil(100_000 / Math.max(1, pack.rules.length)) } = options
  const examination = examinationOf(subject)
  const { problems: broken } = examination
  const starts = [...unremarkableFacts(basesOf(pack, dictionary)), ...quietest(examination.holding)]
  const mutants: MutantOutcome[] = []
  const survivors: Problem[] = []
  let alive = 0
  for (const mutant of mutantsOf(pack, dictionary)) {
    if (mutants.length === maximumMutants) {
      survivors.push(tooMany(maximumMutants))
      break
    }
    const killer = killerOf(mutant, examination)
    alive += killer === undefined ? 1 : 0
    const isSought = killer === undefined && alive <= maximumSought
    const fate = isSought ? fateOf(mutant, subject, starts, limits) : undefined
    mutants.push(outcomeOf(mutant, killer, fate))
    if (fate !== undefined) survivors.push(...survivorProblems(mutant, fate))
  }
  if (alive > maximumSought) survivors.push(tooManyAlive(alive, maximumSought))
  const count = (outcome: MutantOutcome['outcome']): number => mutants.filter((each) => each.outcome === outcome).length
  const judged = mutants.length - count('equivalent')
  const killedShare = judged === 0 ? 1 : count('killed') / judged
  return reportOf('mutation', pack, {
    measures: measuresOf(mutants, judged, count),
    problems: [...broken, ...tooFew(killedShare, minimumKilled, count('killed'), judged), ...survivors],
    detail: { killedShare, mutants },
    limits: [
      'Mutants are single edits; two mistakes that hide each other are not looked for.',
      'Messages, sources, `until`, windows and re-check times are not mutated.',
      'A killed mutant shows that the cases notice a mistake, not that what they expect is right.',
    ],
  })
}

function outcomeOf({ kind, at, says, changes }: Mutant, killer?: Examined, fate?: Fate): MutantOutcome {
  const said = { kind, at, says, rules: changes.map(({ before }) => before.name) }
  if (killer !== undefined) return { ...said, outcome: 'killed', killedBy: killer.case.id }
  return { ...said, outcome: fate?.kind ?? 'not_decided' }
}

/** Cases in which the fewest rules fire: people who show a change best. */
function quietest(examined: readonly Examined[]): readonly Examined['case']['facts'][] {
  const fired = ({ case: { expect } }: Examined): number => expect.fired?.length ?? 0
  return [...examined]
    .sort((a, b) => fired(a) - fired(b))
    .slice(0, people)
    .map((each) => each.case.facts)
}

function tooMany(maximum: number): Problem {
  const message = `there are more than ${maximum} mutants; nothing is said of the others`
  return { code: 'too_many_mutants', severity: 'undecided', message }
}

function tooManyAlive(alive: number, maximum: number): Problem {
  const message = `no case kills ${alive} mutants; what those beyond the first ${maximum} do was not asked`
  return { code: 'too_many_survivors', severity: 'undecided', message }
}

function measuresOf(
  mutants: readonly MutantOutcome[],
  judged: number,
  count: (outcome: MutantOutcome['outcome']) => number,
): readonly Measure[] {
  const kinds = [...new Set(mutants.map(({ kind }) => kind))]
  return [
    { name: 'mutants', value: mutants.length },
    { name: 'equivalent', value: count('equivalent'), of: mutants.length },
    { name: 'killed', value: count('killed'), of: judged },
    { name: 'not decided', value: count('not_decided'), of: judged },
    ...kinds.map((kind) => {
      const own = mutants.filter((each) => each.kind === kind && each.outcome !== 'equivalent')
      return {
        name: `killed: ${kind}`,
        value: own.filter(({ outcome }) => outcome === 'killed').length,
        of: own.length,
      }
    }),
  ]
}

function tooFew(share: number, minimum: number, killed: number, judged: number): readonly Problem[] {
  if (share >= minimum) return []
  const message = `the cases kill ${killed} of ${judged} mutants, ${percent(share)}; at least ${percent(minimum)} is asked for`
  return [{ code: 'too_few_killed', severity: 'error', message }]
}

/** Rounded down: what is not reached is not shown as reached. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}

function survivorProblems({ at, says, changes }: Mutant, fate: Fate): readonly Problem[] {
  const [first] = changes
  const place = { at, ...(changes.length === 1 && first !== undefined ? { rule: first.before.name } : {}) }
  switch (fate.kind) {
    case 'equivalent':
      return []
    case 'survives':
      return [
        {
          code: 'mutant_survives',
          severity: 'warning',
          ...place,
          message: `no case notices: ${says}`,
          case: fate.case,
        },
      ]
    case 'not_decided': {
      const message = `no case notices: ${says}; whether anybody could is not decided: ${fate.because}`
      return [{ code: 'mutant_not_decided', severity: 'warning', ...place, message }]
    }
  }
}
