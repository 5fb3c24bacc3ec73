/**
 * The comparison in figures, and what an auditor should look at first.
 *
 * @module
 */
import type { Measure, Problem } from '../report.ts'
import { type ChangeClass, isAtLeast } from './classes.ts'
import type { DiffDetail, Direction, LayerView, RuleChange, VerdictChange, Witness } from './detail.ts'

/** The figures, in the order in which one reads them. */
export function measuresOf({ views, rules, classes }: DiffDetail): readonly Measure[] {
  const patients = views.flatMap(({ layers, patients: found }): Measure[] =>
    found.decided
      ? [{ name: `patients whose verdict changes (${layers.join(' and ')})`, value: found.changed, of: found.total }]
      : [],
  )
  const count = (change: RuleChange['change']): number => rules.filter((rule) => rule.change === change).length
  return [
    ...patients,
    ...(['added', 'removed', 'edited', 'renamed'] as const).map((change) => ({
      name: `rules ${change}`,
      value: count(change),
    })),
    { name: 'verdicts', value: classes.verdicts },
    { name: 'types', value: classes.types },
    { name: 'stored answers', value: classes.storedAnswers },
  ]
}

/** What stands out. A change is an error only where the caller has said how large it may be. */
export function problemsOf(detail: DiffDetail, failOn: ChangeClass | undefined): readonly Problem[] {
  const { views, rules, policies, pack, dictionary } = detail
  return [
    ...(failOn !== undefined && isAtLeast(detail.class, failOn)
      ? [problem('class_reached', 'error', `the change is ${detail.class}; it fails from ${failOn} on`)]
      : []),
    ...(detail.isVersionRaised
      ? []
      : [
          problem(
            'version_not_raised',
            'warning',
            `a change of class ${detail.class} after ${detail.before.version} is published as ${detail.leastVersion} or higher, not as ${detail.after.version}`,
          ),
        ]),
    ...views.flatMap(viewProblems),
    ...rules.flatMap(ruleProblems),
    ...policies.map(({ fact, from, to, alone }) => {
      const [first] = alone.decided ? alone.changes : []
      const effect = first === undefined ? '' : `; alone it moves ${wordsOf(first)} where it is unknown`
      return {
        ...problem('policy_changed', 'note', `an unknown \`${fact}\` is ${to}, and was ${from}${effect}`),
        ...(first === undefined ? {} : shown(`policy-${fact}`, first.witness)),
      }
    }),
    ...[...pack, ...dictionary].map(({ part, name, change }) =>
      problem(`${part}_changed`, 'note', `${part} ${name}: ${change}`),
    ),
  ]
}

function problem(code: string, severity: Problem['severity'], message: string): Problem {
  return { code, severity, message }
}

const severities = {
  stricter: 'note',
  accepted: 'note',
  milder: 'warning',
  incomparable: 'warning',
  refused: 'warning',
} as const satisfies Record<Direction, Problem['severity']>

function viewProblems({ layers, patients, incomplete }: LayerView): readonly Problem[] {
  const where = layers.length === 1 ? ` (${layers.join()} alone)` : ''
  const of = (change: VerdictChange, who: string, id: string): Problem => ({
    ...problem(`verdict_${change.direction}`, severities[change.direction], `${who} from ${wordsOf(change)}${where}`),
    ...shown(id, change.witness),
  })
  const id = (world: string, { from, to }: VerdictChange): string =>
    [...layers.slice(1), world, from ?? 'nobody', to ?? 'nobody'].join('-')
  const open = [patients, incomplete].flatMap((found) =>
    found.decided ? [] : [problem('not_decided', 'undecided', `not decided${where}: ${found.because}`)],
  )
  const changes = [
    ...(patients.decided ? patients.changes.map((each) => ({ each, who: `${each.patients} patients` })) : []),
    ...(incomplete.decided ? incomplete.changes.map((each) => ({ each, who: 'incomplete cases' })) : []),
  ]
  return [
    ...open.filter(({ message }, index) => open.findIndex((other) => other.message === message) === index),
    ...changes.map(({ each, who }) => of(each, who, id(who === 'incomplete cases' ? 'incomplete' : 'patients', each))),
    ...changes
      .filter(({ each }) => !each.witness.isReplayed)
      .map(({ each }) =>
        problem(
          'witness_not_replayed',
          'undecided',
          `the evaluators do not say ${wordsOf(each)} of the witness: computed facts contradict it, or the two disagree`,
        ),
      ),
  ]
}

function ruleProblems({ rule, change, was, parts, unsaid, at, concerns, witness }: RuleChange): readonly Problem[] {
  const what =
    change === 'edited' ? `edited in ${parts.join(', ')}` : change === 'renamed' ? `renamed, and was ${was}` : change
  const changed: Problem = {
    ...problem(`rule_${change}`, concerns === 'not decided' ? 'undecided' : 'note', `${what}; it concerns ${concerns}`),
    rule,
    at,
    ...(witness === undefined ? {} : shown(`rule-${rule}`, witness)),
  }
  if (unsaid.length === 0) return [changed]
  const message = `no longer says ${unsaid.map((code) => `\`${code}\``).join(', ')}`
  return [changed, { ...problem('must_say_removed', 'warning', message), rule, at }]
}

function wordsOf({ from, to }: VerdictChange): string {
  const word = (verdict: string | null): string => verdict ?? 'not accepted'
  return `${word(from)} to ${word(to)}`
}

/** The case, where the later version answers it. */
function shown(id: string, { facts, after }: Witness): Pick<Problem, 'case'> {
  return after === null ? {} : { case: { id, facts, expect: { verdict: after } } }
}
