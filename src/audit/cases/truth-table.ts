/**
 * Truths in all cases at once: a condition is evaluated for every view of every case by a few operations on sets of
 * views, where `truthOf` takes them one by one.
 * In: views. Out: for a condition and a reading, the views in which it is true and those in which it is not false.
 *
 * Kleene's operators are set operations: the lowest of some truths is the intersection of both sets, the highest their
 * union, the mirror swaps them. Comparisons are left to `truthOf`, which is asked once for each answer to their fact.
 *
 * @module
 */
import { opposite, type Truth, truthOf, type UnknownLeaf } from '../../evaluate/index.ts'
import type { Answer, Answers } from '../../facts/index.ts'
import type { Condition, Leaf } from '../../pack/index.ts'

/** A set of views: view `n` is bit `n`. */
export type Views = bigint

/** Where something is true, and where it is not false: in between it is unknown. */
export interface Truths {
  readonly true: Views
  readonly possible: Views
}

/** Some views, ready to be asked again and again; what was found of a condition is kept as long as the condition is. */
export interface TruthTable {
  readonly all: Views
  readonly truthsOf: (condition: Condition, reading: UnknownLeaf) => Truths
}

/** Makes a table of views; none of them moves a parameter. */
export function truthTableOf(views: readonly Answers[]): TruthTable {
  const all = (1n << BigInt(views.length)) - 1n
  const answersTo = answersOf(views)
  const kept = new Map<UnknownLeaf, Record<'true' | 'false', WeakMap<Condition, Truths>>>()
  const truths = (condition: Condition, reading: UnknownLeaf, wouldFire: 'true' | 'false'): Truths => {
    const known = kept.get(reading) ?? { true: new WeakMap(), false: new WeakMap() }
    kept.set(reading, known)
    const same = known[wouldFire].get(condition)
    if (same !== undefined) return same
    const found = evaluated(condition, reading, wouldFire)
    known[wouldFire].set(condition, found)
    return found
  }
  const evaluated = (condition: Condition, reading: UnknownLeaf, wouldFire: 'true' | 'false'): Truths => {
    switch (condition.kind) {
      case 'all': {
        let lowest: Truths = { true: all, possible: all }
        for (const operand of condition.operands) {
          const each = truths(operand, reading, wouldFire)
          lowest = { true: lowest.true & each.true, possible: lowest.possible & each.possible }
        }
        return lowest
      }
      case 'any': {
        let highest: Truths = { true: 0n, possible: 0n }
        for (const operand of condition.operands) {
          const each = truths(operand, reading, wouldFire)
          highest = { true: highest.true | each.true, possible: highest.possible | each.possible }
        }
        return highest
      }
      case 'not': {
        const each = truths(condition.operand, reading, opposite[wouldFire])
        return { true: all & ~each.possible, possible: all & ~each.true }
      }
      case 'named':
        return truths(condition.operand, reading, wouldFire)
      case 'isUnknown':
      case 'comparison':
        return leafTruths(condition, reading, wouldFire)
    }
  }
  const leafTruths = (leaf: Leaf, reading: UnknownLeaf, wouldFire: Truth): Truths => {
    let found: Truths = { true: 0n, possible: 0n }
    for (const { one, among } of answersTo(leaf.fact)) {
      const truth = truthOf(leaf, one, reading, wouldFire)
      if (truth === 'false') continue
      found = { true: truth === 'true' ? found.true | among : found.true, possible: found.possible | among }
    }
    return found
  }
  return { all, truthsOf: (condition, reading) => truths(condition, reading, 'true') }
}

/** The views that know one fact alike, and one of them. */
interface Alike {
  readonly one: Answers
  readonly among: Views
}

/** For a fact, the views by what they know of it. */
function answersOf(views: readonly Answers[]): (fact: string) => Iterable<Alike> {
  const byFact = new Map<string, ReadonlyMap<Answer | undefined, Alike>>()
  const grouped = (fact: string): ReadonlyMap<Answer | undefined, Alike> => {
    const groups = new Map<Answer | undefined, Alike>()
    for (const [position, one] of views.entries()) {
      const answer = one.known.get(fact)
      const key = typeof answer === 'object' ? JSON.stringify([answer.complete, ...[...answer.members].sort()]) : answer
      const same = groups.get(key)
      groups.set(key, { one: same?.one ?? one, among: (same?.among ?? 0n) | (1n << BigInt(position)) })
    }
    return groups
  }
  return (fact) => {
    const known = byFact.get(fact) ?? grouped(fact)
    byFact.set(fact, known)
    return known.values()
  }
}

/** The views in which something is neither true nor false. */
export function unknownIn({ true: certain, possible }: Truths): Views {
  return possible & ~certain
}

/** The truth in one view. */
export function truthAt({ true: certain, possible }: Truths, view: number): Truth {
  const place = BigInt(view)
  if (((certain >> place) & 1n) === 1n) return 'true'
  return ((possible >> place) & 1n) === 1n ? 'unknown' : 'false'
}

/** The positions in a set of views, lowest first. */
export function* positionsIn(views: Views): Generator<number> {
  const digits = views.toString(2)
  const last = digits.length - 1
  for (let place = digits.lastIndexOf('1'); place >= 0; place = place === 0 ? -1 : digits.lastIndexOf('1', place - 1)) {
    yield last - place
  }
}
