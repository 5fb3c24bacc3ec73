/**
 * Verdict and bounds: `docs/semantics.md`, word by word. Rungs are numbers here, 0 for the least restrictive.
 *
 * @module
 */
import type { RuleTruth } from '../evaluate/index.ts'
import type { Pack } from '../pack/index.ts'

/** The numbers on the ladder that a decision is made of. */
export interface Heights {
  readonly verdict: number
  readonly atLeast: number
  readonly atMost: number
  /** The highest rung that a fired or assumed rule reached, or `otherwise`; open rules count from above it. */
  readonly base: number
}

/** Verdict and bounds from the truths of the rules; notices take no part. */
export function heightsOf(pack: Pack, truths: readonly RuleTruth[]): Heights {
  const rules = truths.filter(({ rule }) => !rule.notice)
  const certain = rules.filter(isCertain).map(heightOf)
  const possible = rules.filter(isPossible).map(heightOf)
  const otherwise = pack.ladder.indexOf(pack.otherwise)
  const atLeast = certain.length > 0 ? highest(certain) : Math.min(otherwise, lowest(possible))
  const atMost = certain.length > 0 ? highest(possible) : Math.max(otherwise, highest(possible))
  return { atLeast, atMost, ...judgedHeightsOf(pack, truths) }
}

/** The part of {@link heightsOf} that the second reading alone decides: the verdict, and what it stands on. */
export function judgedHeightsOf(
  pack: Pack,
  truths: readonly Pick<RuleTruth, 'rule' | 'judged'>[],
): Pick<Heights, 'verdict' | 'base'> {
  const rules = truths.filter(({ rule }) => !rule.notice)
  const reached = rules.filter(isReached).map(heightOf)
  const base = reached.length > 0 ? highest(reached) : pack.ladder.indexOf(pack.otherwise)
  const undecided = pack.undecided === undefined ? base : pack.ladder.indexOf(pack.undecided)
  const isWaiting = rules.some((truth) => isOpen(truth) && truth.rule.height > base)
  return { verdict: isWaiting ? Math.max(base, undecided) : base, base }
}

/** True whatever the unknown answers are. */
export function isCertain({ certain }: RuleTruth): boolean {
  return certain === 'true'
}

/** Not ruled out by what is known. */
export function isPossible({ certain }: RuleTruth): boolean {
  return certain !== 'false'
}

/** Counts for the verdict: fired or assumed. */
export function isReached({ judged }: Pick<RuleTruth, 'judged'>): boolean {
  return judged === 'true'
}

/** Waits for an answer. */
export function isOpen({ judged }: Pick<RuleTruth, 'judged'>): boolean {
  return judged === 'unknown'
}

/** Not by spreading into `Math.max`: a hundred thousand rules are more than a call can take. */
export function highest(heights: readonly number[]): number {
  return heights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}

function lowest(heights: readonly number[]): number {
  return heights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function heightOf({ rule }: Pick<RuleTruth, 'rule'>): number {
  return rule.height
}
