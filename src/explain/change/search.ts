/**
 * The search for the smallest change of answers that reaches a goal: first one answer, then two, and so on; then those
 * that follow it, of as many answers.
 *
 * @module
 */
import { child } from '../../diagnostics/index.ts'
import type { Answer } from '../../facts/index.ts'
import type { Freedom } from './answers/edits.ts'
import { changeable } from './answers/places.ts'
import type { Asked, GoalWithout, Meter, Remainder, SearchLimits } from './asked.ts'
import { bestOf } from './best.ts'
import { noEstimates } from './estimates.ts'
import { type Change, comparing, type Reached } from './order.ts'
import { type Inquiry, isSame, type Plain, type Situation, situationOf } from './situation.ts'

/** The smallest changes, best first; that there is none; or no answer. */
export type SearchResult =
  | { readonly found: 'some'; readonly reached: readonly Reached[] }
  | { readonly found: 'none' }
  | { readonly found: 'not_decided'; readonly because: string }

/** Searches from facts that `accept` accepts, for so many changes of equally many answers. */
export function smallestChanges(
  given: Plain,
  goalOf: GoalWithout,
  inquiry: Inquiry,
  freedom: Freedom,
  limits: SearchLimits,
  most: number,
): SearchResult {
  const start = startOf(given, inquiry)
  const meter: Meter = { views: 0, isCut: false, isBroken: false, isSpent: false }
  const asked: Asked = {
    ...{ start, inquiry, freedom, meter, limits, goalOf },
    compare: comparing(inquiry.dictionary),
    wishes: new Map(),
    concerned: new Map(),
    estimates: noEstimates(start),
  }
  for (let size = 0; size <= limits.answers; size += 1) {
    meter.isCut = false
    const first = bestOf(asked, { kept: new Set(), without: new Set() }, size)
    if (meter.isSpent) {
      const because = `too many ways were left; a change of fewer than ${size} answers is not enough`
      return { found: 'not_decided', because }
    }
    if (first !== undefined) {
      const reached = others(first, asked, size, most)
      return { found: 'some', reached: reached.map((each) => withFollowing(each, given, asked)) }
    }
    if (!meter.isCut && !meter.isBroken) return { found: 'none' }
  }
  return { found: 'not_decided', because: `a change of up to ${limits.answers} answers is not enough` }
}

/**
 * The first and those that follow it, each with other answers or another verdict. What is not like one that was found
 * leaves one of its answers as it is, or leads to another verdict: of each such remainder the best is looked for.
 */
function others(first: Reached, asked: Asked, size: number, most: number): readonly Reached[] {
  const listed = new Map<string, Reached>()
  let waiting: readonly { readonly remainder: Remainder; readonly best: Reached }[] = [
    { remainder: { kept: new Set(), without: new Set() }, best: first },
  ]
  while (waiting.length > 0) {
    const [next, ...rest] = [...waiting].sort((a, b) => asked.compare(a.best.cost, b.best.cost))
    if (next === undefined) break
    const { best, remainder } = next
    listed.set([...best.places.map(({ at }) => at), best.situation.verdict].join(), best)
    if (listed.size >= most || size === 0) break
    const remainders = [
      ...best.places.map(({ at }) => ({ ...remainder, kept: new Set([...remainder.kept, at]) })),
      { ...remainder, without: new Set([...remainder.without, best.situation.verdict]) },
    ]
    const found = remainders.flatMap((each) => {
      const other = bestOf(asked, each, size)
      return other === undefined ? [] : [{ remainder: each, best: other }]
    })
    // Where one was not searched to the end, it is not known which comes next.
    if (asked.meter.isSpent) break
    waiting = [...rest, ...found]
  }
  return [...listed.values()]
}

/** Where a search begins; what is only said in another form than it can be changed in is put into that. */
function startOf(given: Plain, inquiry: Inquiry): Situation {
  const before = situationOf(inquiry, given)
  if (before === undefined) throw new TypeError('facts that were accepted are no longer')
  const after = situationOf(inquiry, changeable(given, inquiry.dictionary))
  const isAlike = after?.views.every(({ isAsked }, index) => isAsked === before.views[index]?.isAsked)
  return after !== undefined && isAlike === true ? after : before
}

/**
 * A value that a caller supplied although it follows from others was left out for the search. Where it follows no more,
 * or another one does, that is said as well: with the old value beside them, the changes would contradict it.
 */
function withFollowing(reached: Reached, given: Plain, { start }: Asked): Reached {
  const following = Object.keys(given).flatMap((fact): readonly Change[] => {
    if (Object.hasOwn(start.facts, fact)) return []
    const answer = reached.situation.accepted.whole.known.get(fact)
    if (isSame(answer, start.accepted.whole.known.get(fact))) return []
    return [{ at: child('', fact), fact, from: given[fact], to: plainAnswer(answer) ?? null, follows: true }]
  })
  return { ...reached, changes: [...reached.changes, ...following] }
}

function plainAnswer(answer: Answer | undefined): unknown {
  if (typeof answer !== 'object') return answer
  return answer.complete ? [...answer.members] : [...answer.members, 'unknown']
}
