/**
 * What it would take for a rule to count: leaves that would have to be the other way round, together, and answers that
 * make them so.
 *
 * The answers are the smallest change that makes the rule count; the leaves are those of the rule's condition that the
 * change turns and of which none can be spared.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Truth } from '../../evaluate/index.ts'
import type { Rule } from '../../pack/index.ts'
import type { SearchLimits } from '../change/asked.ts'
import type { Change } from '../change/order.ts'
import { smallestChanges } from '../change/search.ts'
import type { Inquiry, Situation, View } from '../change/situation.ts'
import type { Goal } from '../change/wishes.ts'
import { ruleCounts } from '../goals.ts'
import { leafTruth, type Signed, type SignedLeaf, shapeOf, signedTruth } from './signed.ts'
import { type ExplainedLeaf, explainedLeaf } from './tree.ts'

/** What it would take for a rule to count. */
export type ToFire =
  | {
      readonly possible: true
      /** The leaves that would have to turn, all of them. */
      readonly flips: readonly Flip[]
      /** The smallest change of answers that turns them. */
      readonly changes: readonly Change[]
    }
  /** `never`: no answers make this rule count; `not_decided`: the search was too long. */
  | { readonly possible: false; readonly because: 'never' | 'not_decided' }

/** A leaf, and what it would have to be. */
export interface Flip {
  readonly leaf: ExplainedLeaf
  /** `true`, or `false` under a negation. */
  readonly mustBe: 'true' | 'false'
}

const limits: SearchLimits = { answers: 8, views: 2_000 }

/** Finds what it would take for a rule that does not count to count in one of some views: readings of the same answers. */
export function toFire(name: string, among: readonly number[], situation: Situation, inquiry: Inquiry): ToFire {
  // Every fact may move here, an age as well: the question is what the rule asks, not what somebody could do.
  const freedom = { including: new Set(inquiry.dictionary.facts.keys()), keep: new Set<string>(), mayForget: true }
  const goalOf = ({ views }: Situation): Goal => ruleCounts(name, views, among)
  const result = smallestChanges(situation.facts, goalOf, inquiry, freedom, limits, 1)
  if (result.found !== 'some') return { possible: false, because: result.found === 'none' ? 'never' : 'not_decided' }
  const [best] = result.reached
  if (best === undefined) return { possible: false, because: 'never' }
  const { situation: after, changes } = best
  for (const place of among) {
    const [seen, then] = [situation.views[place] as View, after.views[place] as View]
    const rule = seen.reading.rules.findIndex((each) => each.name === name)
    if (then.judged[rule] !== 'true') continue
    const root: Signed = { condition: (seen.reading.rules[rule] as Rule).condition, negated: false }
    const flips = spared(root, turned(root, seen, then), seen)
    return {
      possible: true,
      flips: flips.map(({ leaf, negated }) => ({
        leaf: explainedLeaf(leaf, negated ? 'false' : 'true', seen, situation, inquiry),
        mustBe: negated ? 'false' : 'true',
      })),
      changes,
    }
  }
  throw new TypeError(`${name} was found to count, and does not`)
}

/** The leaves that have turned on the way on which a node has become true: the one with the fewest. */
function turned(signed: Signed, before: View, after: View): readonly SignedLeaf[] {
  const shape = shapeOf(signed)
  if (shape.kind === 'leaf') return leafTruth(shape, before.answers) === 'true' ? [] : [shape]
  if (shape.kind === 'all') return shape.operands.flatMap((operand) => turned(operand, before, after))
  const ways = shape.operands
    .filter((operand) => signedTruth(operand, (leaf) => leafTruth(leaf, after.answers)) === 'true')
    .map((operand) => turned(operand, before, after))
  return ways.reduce((fewest, way) => (way.length < fewest.length ? way : fewest), ways[0] ?? [])
}

/** Without leaves that can be spared: a leaf may stand in two places, or one way may hold another. */
function spared(root: Signed, flips: readonly SignedLeaf[], { answers }: View): readonly SignedLeaf[] {
  const isEnough = (chosen: readonly SignedLeaf[]): boolean => {
    const turnedAt = new Set(chosen.map(placeOf))
    const truth = (leaf: SignedLeaf): Truth => (turnedAt.has(placeOf(leaf)) ? 'true' : leafTruth(leaf, answers))
    return signedTruth(root, truth) === 'true'
  }
  let left: readonly SignedLeaf[] = [...new Map(flips.map((flip) => [placeOf(flip), flip])).values()]
  for (const flip of left) {
    const without = left.filter((other) => other !== flip)
    if (isEnough(without)) left = without
  }
  return left
}

/** A leaf of a named condition stands once in the pack, and may be used as it is and as its mirror. */
function placeOf({ leaf, negated }: SignedLeaf): `${Pointer} ${boolean}` {
  return `${leaf.at} ${negated}`
}
