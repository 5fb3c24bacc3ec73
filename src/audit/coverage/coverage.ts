/**
 * Coverage: do the cases exercise all that the rules say? Of each leaf, and of each use of a named condition, it is asked
 * which cases made it true, false and unknown, and in which it decided a rule by itself.
 * In: a subject. Out: the cases for each place; for what no case does, the proof that none can, or a case that would.
 *
 * The form of independence is masking MC/DC: a condition decides in a case when the rule would count for the verdict with
 * the condition taken as one truth and would not with it taken as the other, everything else as it is in that case. It is
 * covered when it decides in one case in which it is true and in one in which it is false.
 *
 * A leaf in a named condition counts once, as it is written, through any rule that uses it; each use of the name counts by
 * itself, as a condition of the rule that uses it. So does an auditor count a function and its calls. How often a leaf
 * decides in every rule that reads it is said beside it.
 *
 * @module
 */

import { plainEvaluatorOf } from '../../decide/index.ts'
import type { Pointer } from '../../diagnostics/index.ts'
import { expectOptions } from '../../diagnostics/index.ts'
import type { Truth } from '../../evaluate/index.ts'
import { accept } from '../../facts/index.ts'
import {
  basesOf,
  type CaseOfLayers,
  type Exercise,
  exerciseOf,
  type Limits,
  type Role,
  unremarkableFacts,
} from '../../prove/index.ts'
import { examinationOf } from '../cases/examined.ts'
import { seenOf } from '../cases/expectation.ts'
import { type AuditReport, type Measure, type Problem, reportOf, type ShownCase } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { idOf, wordsFor } from '../words.ts'
import { deciderOf, type Tally, talliesOf, type Unit, unitTruth } from './tally.ts'

/** What an audit of coverage may be told. */
export interface CoverageOptions {
  /** How far each proof may go. */
  readonly limits?: Limits
  /** How often a case is sought for what none of them does: 200,000 times, divided by the rules. */
  readonly maximumSought?: number
}

/** All that was learnt of the conditions, by their places in the pack's file. */
export interface CoverageDetail {
  readonly conditions: Readonly<Record<string, ConditionCoverage>>
}

/** What a condition can do in a case. */
export type Goal = Truth | 'decisive when true' | 'decisive when false'

/** What is known of one condition. */
export interface ConditionCoverage {
  readonly kind: Unit['kind']
  /** The condition in words. */
  readonly says: string
  readonly rules: readonly string[]
  /** The cases in which it does so. */
  readonly cases: Readonly<Record<Goal, readonly string[]>>
  /** The rules that it decides in some case when true, and when false. */
  readonly decides: { readonly whenTrue: readonly string[]; readonly whenFalse: readonly string[] }
  /** What is proven to be impossible, whatever is answered and whatever is not. */
  readonly impossible: readonly Goal[]
  /** What no case does although it is possible, or not known to be impossible. */
  readonly open: readonly Goal[]
}

const goals = [
  'true',
  'false',
  'unknown',
  'decisive when true',
  'decisive when false',
] as const satisfies readonly Goal[]

const roles = {
  true: { truth: 'true', isDecisive: false },
  false: { truth: 'false', isDecisive: false },
  unknown: { truth: 'unknown', isDecisive: false },
  'decisive when true': { truth: 'true', isDecisive: true },
  'decisive when false': { truth: 'false', isDecisive: true },
} as const satisfies Record<Goal, Role>

/**
 * Says for each condition of a pack which cases exercise it.
 *
 * @param subject - a linked pack with its dictionary and cases
 * @param options - how far a proof may go
 * @returns a report that fails when a condition could come out, or decide, as it does in no case; a case that would do is
 * shown with it
 * @example
 * const { outcome, detail } = coverageReport(subjectOf(ownFiles))
 * [outcome, detail.conditions['/rules/0/conditions/all/0'].cases.unknown] // => ['passed', ['not-asked-about-smoking']]
 */
export function coverageReport(
  subject: Subject,
  options: CoverageOptions = {},
): AuditReport<'coverage', CoverageDetail> {
  expectSubject(subject)
  expectOptions(options)
  const { limits } = options
  const { pack, dictionary } = subject
  const { maximumSought = Math.ceil(200_000 / Math.max(1, pack.rules.length)) } = options
  const examination = examinationOf(subject)
  const starts = [...unremarkableFacts(basesOf(pack, dictionary))]
  const problems: Problem[] = [...examination.problems]
  const conditions: [Pointer, ConditionCoverage][] = []
  let sought = 0
  for (const [at, tally] of talliesOf(pack, examination)) {
    const covering = casesFor(tally)
    const exercises = goals
      .filter((goal) => covering[goal].length === 0)
      .map((goal) => {
        sought += tally.rules.length
        const isSought = sought <= maximumSought
        return { goal, exercise: isSought ? exercised(tally, roles[goal], subject, starts, limits) : notSought }
      })
    const says = wordsFor(tally.unit)
    for (const { goal, exercise } of exercises) {
      const problem = exercise === notSought ? undefined : problemOf(goal, says, tally, exercise, subject)
      if (problem !== undefined) problems.push(problem)
    }
    const those = (isImpossible: boolean): readonly Goal[] =>
      exercises.filter(({ exercise }) => (exercise.kind === 'nobody') === isImpossible).map(({ goal }) => goal)
    conditions.push([
      at,
      {
        kind: tally.unit.kind,
        says,
        rules: tally.rules.map(({ name }) => name),
        cases: covering,
        decides: { whenTrue: [...tally.decided.true.keys()], whenFalse: [...tally.decided.false.keys()] },
        impossible: those(true),
        open: those(false),
      },
    ])
  }
  if (sought > maximumSought) problems.push(tooManyOpen(maximumSought))
  return reportOf('coverage', pack, {
    measures: measuresOf(conditions.map(([, each]) => each)),
    problems,
    detail: { conditions: Object.fromEntries(conditions) },
    limits: [
      'A case that exercises a condition shows that it was looked at, not that what the case expects is right.',
      'A leaf in a named condition counts where it is written: it need not decide in every rule that uses the name.',
    ],
  })
}

/** What is left when cases have been sought often enough. */
const notSought: Exercise = { kind: 'not_decided', because: 'no case was sought' }

function tooManyOpen(maximum: number): Problem {
  const message = `after ${maximum} searches nothing more was sought; what is left stands as open in the detail`
  return { code: 'too_many_uncovered', severity: 'undecided', message }
}

function casesFor({ seen, decided }: Tally): Readonly<Record<Goal, readonly string[]>> {
  const deciding = (truth: 'true' | 'false'): readonly string[] => {
    const cases = new Set([...decided[truth].values()].flatMap((each) => [...each]))
    return [...seen[truth]].filter((id) => cases.has(id))
  }
  return {
    true: [...seen.true],
    false: [...seen.false],
    unknown: [...seen.unknown],
    'decisive when true': deciding('true'),
    'decisive when false': deciding('false'),
  }
}

/** Whether a unit can play a role in any rule that reads it. */
function exercised(
  { unit, rules }: Tally,
  role: Role,
  { pack, dictionary }: Subject,
  starts: readonly CaseOfLayers['facts'][],
  limits: Limits | undefined,
): Exercise {
  let open: Exercise | undefined
  for (const rule of rules) {
    const decides = deciderOf(rule, unit)
    const tells = ({ facts }: CaseOfLayers): boolean => {
      const accepted = accept(facts, dictionary)
      if (!accepted.ok) return false
      const views = accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
      return views.some((answers) => unitTruth(unit, answers) === role.truth && (!role.isDecisive || decides(answers)))
    }
    const options = { tells, starts, ...(limits === undefined ? {} : { limits }) }
    const exercise = exerciseOf({ pack, dictionary, rule, node: unit, role }, options)
    if (exercise.kind === 'told') return exercise
    if (exercise.kind === 'not_decided') open ??= exercise
  }
  return open ?? { kind: 'nobody' }
}

function problemOf(
  goal: Goal,
  says: string,
  { unit: { at }, rules }: Tally,
  exercise: Exercise,
  subject: Subject,
): Problem | undefined {
  const [first] = rules
  const place = { at, ...(rules.length === 1 && first !== undefined ? { rule: first.name } : {}) }
  const message = `${says} is ${goal} in no case`
  switch (exercise.kind) {
    case 'nobody':
      return undefined
    case 'told':
      return {
        code: 'condition_not_covered',
        severity: 'error',
        ...place,
        message,
        case: shown(idOf(first?.name, says, goal), exercise.case, subject),
      }
    case 'not_decided':
      return {
        code: 'coverage_not_decided',
        severity: 'undecided',
        ...place,
        message: `${message}; whether it could be is not decided: ${exercise.because}`,
      }
  }
}

function shown(id: string, { facts, layers }: CaseOfLayers, { pack, dictionary }: Subject): ShownCase {
  const { verdict, fired, missing } = seenOf(plainEvaluatorOf(pack, dictionary).evaluate(facts, { layers }))
  return { id, facts, expect: { verdict, fired, missing } }
}

function measuresOf(conditions: readonly ConditionCoverage[]): readonly Measure[] {
  const possible = (goal: Goal): readonly ConditionCoverage[] =>
    conditions.filter(({ impossible }) => !impossible.includes(goal))
  const uses = conditions.flatMap(({ rules, impossible, decides }) =>
    impossible.length > 0
      ? []
      : rules.map((rule) => decides.whenTrue.includes(rule) && decides.whenFalse.includes(rule)),
  )
  return [
    { name: 'conditions', value: conditions.length },
    ...goals.map((goal) => {
      const those = possible(goal)
      return { name: goal, value: those.filter(({ cases }) => cases[goal].length > 0).length, of: those.length }
    }),
    { name: 'proven impossible', value: conditions.flatMap(({ impossible }) => impossible).length },
    { name: 'decisive both ways in each rule that reads it', value: uses.filter(Boolean).length, of: uses.length },
  ]
}
