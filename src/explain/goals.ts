/**
 * Goals of a search: a verdict among some, or a rule that counts. A goal also says what stands in its way: demands of
 * which every situation at the goal meets one.
 *
 * @module
 */
import type { Pack, Rule } from '../pack/index.ts'
import type { Goal, RuleDemand } from './change/search.ts'
import type { Situation, View } from './change/situation.ts'

/** That a rule counts for the verdict in one view. */
export function ruleCounts(rules: readonly Rule[], rule: Rule, view: number): Goal {
  const index = rules.indexOf(rule)
  return {
    isMet: ({ views }) => views[view]?.judged[index] === 'true',
    demands: () => [{ view, rule, demand: 'true' }],
  }
}

/** That the verdict is among some heights of the ladder. */
export function verdictAmong(pack: Pack, rules: readonly Rule[], wanted: ReadonlySet<number>): Goal {
  const counting = rules.filter(({ notice }) => !notice)
  const places = new Map(rules.map((rule, index) => [rule, index]))
  const otherwise = pack.ladder.indexOf(pack.otherwise)
  const undecided = pack.undecided === undefined ? -1 : pack.ladder.indexOf(pack.undecided)
  const truthIn = ({ judged }: View, rule: Rule) => judged[places.get(rule) ?? -1]
  const reachedIn = (view: View): Rule | undefined =>
    counting.find((rule) => truthIn(view, rule) === 'true' && rule.height === view.base)

  /** One view stands too high, and has to come down. */
  const downwards = ({ views, verdict }: Situation): readonly RuleDemand[] => {
    const view = views.findIndex((each) => each.verdict === verdict)
    const seen = views[view]
    if (seen === undefined) return []
    const demand = (rule: Rule, what: RuleDemand['demand']): RuleDemand => ({ view, rule, demand: what })
    const becomingTrue = (among: (height: number) => boolean): readonly RuleDemand[] =>
      counting
        .filter((rule) => truthIn(seen, rule) !== 'true' && among(rule.height))
        .map((rule) => demand(rule, 'true'))
    if (seen.base === verdict) {
      const reached = reachedIn(seen)
      // With no rule true, the verdict falls below `otherwise` only by a rule that stands there.
      return reached === undefined ? becomingTrue((height) => height < verdict) : [demand(reached, 'notTrue')]
    }
    const open = counting.find((rule) => truthIn(seen, rule) === 'unknown' && rule.height > seen.base)
    if (open === undefined) return []
    // A rule that waits stops counting once it is decided, or once base stands as high: by a rule, or by none.
    const reached = reachedIn(seen)
    const byNone = reached !== undefined && otherwise >= open.height && wanted.has(otherwise)
    return [
      ...[
        demand(open, 'true'),
        demand(open, 'false'),
        ...becomingTrue((height) => height >= open.height && wanted.has(height)),
      ],
      ...(byNone ? [demand(reached, 'notTrue')] : []),
    ]
  }

  /** Some view has to rise. */
  const upwards = ({ views, verdict }: Situation): readonly RuleDemand[] =>
    views.flatMap((seen, view) => {
      const demand = (rule: Rule, what: RuleDemand['demand']): RuleDemand => ({ view, rule, demand: what })
      const reached = reachedIn(seen)
      const byRule = counting
        .filter(({ height }) => height > verdict && wanted.has(height))
        .map((rule) => demand(rule, 'true'))
      const byNone =
        otherwise > verdict && wanted.has(otherwise) && reached !== undefined ? [demand(reached, 'notTrue')] : []
      const byWaiting = undecided > verdict && wanted.has(undecided) ? waiting(seen, demand, reached) : []
      return [...byRule, ...byNone, ...byWaiting]
    })

  /** A rule comes to wait, or base falls below a rule that is open already. */
  const waiting = (
    seen: View,
    demand: (rule: Rule, what: RuleDemand['demand']) => RuleDemand,
    reached: Rule | undefined,
  ): readonly RuleDemand[] => [
    ...counting.flatMap((rule) => {
      const truth = truthIn(seen, rule)
      return truth === 'unknown' ? [] : [demand(rule, truth === 'false' ? 'notFalse' : 'notTrue')]
    }),
    ...(reached === undefined
      ? counting.filter(({ height }) => height < seen.base).map((rule) => demand(rule, 'true'))
      : [demand(reached, 'notTrue')]),
  ]

  return {
    isMet: ({ verdict }) => wanted.has(verdict),
    demands: (situation) => {
      const { verdict } = situation
      const isAbove = [...wanted].some((height) => height > verdict)
      const isBelow = [...wanted].some((height) => height < verdict)
      return [...(isBelow ? downwards(situation) : []), ...(isAbove ? upwards(situation) : [])]
    },
  }
}
