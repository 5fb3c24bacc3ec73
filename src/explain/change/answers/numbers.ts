/**
 * Numbers that an answer could become: of each stretch that the rules treat alike, the nearest.
 *
 * Numbers move in steps: whole ones for an integer, otherwise in the finest decimal among the thresholds, the bounds
 * and what was said. A threshold may lie on a computed fact; where that turns over is found by halving, because every
 * way of computing rises or falls with each of its sources.
 *
 * @module
 */
import type { FactBase } from '../../../facts/index.ts'
import type { Leaf } from '../../../pack/index.ts'

/** A stretch of steps, both ends included. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/** What a number stands for, beyond the thresholds on itself. */
export interface Computed {
  /** Numbers with equal signatures leave every computed fact on the same side of every threshold. */
  readonly signatureOf: (value: number) => string
}

type NumberFact = FactBase & {
  readonly type: 'integer' | 'number'
  readonly minimum: number
  readonly maximum: number
}

/** The numbers worth trying; `present` is what was said, if it is known. */
export function numbersFor(
  fact: NumberFact,
  leaves: readonly Leaf[],
  present: number | undefined,
  computed: Computed | undefined,
): readonly number[] {
  const { minimum, maximum } = fact
  const cuts = [...new Set(leaves.flatMap(thresholds))].filter((cut) => cut >= minimum && cut <= maximum)
  const said = present === undefined ? [] : [present]
  const decimals = fact.type === 'integer' ? 0 : decimalsFor([...cuts, minimum, maximum], said)
  const factor = 10 ** decimals
  const steps = (value: number): number => Math.round(value * factor)
  const whole = fact.type === 'integer' ? cuts.filter(Number.isInteger) : cuts
  const broken = fact.type === 'integer' ? cuts.filter((cut) => !Number.isInteger(cut)) : []
  const own = stretchesOf(steps(minimum), steps(maximum), whole.map(steps), broken)
  const stretches =
    computed === undefined
      ? own
      : own.flatMap((stretch) => split(stretch, (step) => computed.signatureOf(step / factor)))
  const wanted = stretches.flatMap(({ first, last }) => [
    nearest(first, last, present === undefined ? undefined : present * factor, first === steps(minimum)),
    // Another source may have to move as well: then what counts is how far this one can go.
    ...(computed === undefined ? [] : [first, last]),
  ])
  return [...new Set(wanted)].map((step) => step / factor)
}

function thresholds(leaf: Leaf): readonly number[] {
  if (leaf.kind === 'isUnknown') return []
  const values: readonly unknown[] = Array.isArray(leaf.value) ? leaf.value : [leaf.value]
  return values.filter((value) => typeof value === 'number')
}

/** Each threshold by itself, and what lies between two. `broken` are thresholds that no step meets. */
function stretchesOf(
  first: number,
  last: number,
  cuts: readonly number[],
  broken: readonly number[],
): readonly Stretch[] {
  const starts = [first, ...cuts.flatMap((cut) => [cut, cut + 1]), ...broken.map((cut) => Math.ceil(cut))]
  const sorted = [...new Set(starts)].filter((start) => start >= first && start <= last).sort((a, b) => a - b)
  return sorted.map((start, index) => ({ first: start, last: (sorted[index + 1] ?? last + 1) - 1 }))
}

/** Splits a stretch wherever the signature changes. */
function split(stretch: Stretch, signatureAt: (step: number) => string): readonly Stretch[] {
  const parts: Stretch[] = []
  let { first } = stretch
  while (first <= stretch.last) {
    const signature = signatureAt(first)
    // Mostly nothing turns within a stretch.
    let [low, high] = signatureAt(stretch.last) === signature ? [stretch.last, stretch.last] : [first, stretch.last - 1]
    while (low < high) {
      const middle = low + Math.ceil((high - low) / 2)
      if (signatureAt(middle) === signature) low = middle
      else high = middle - 1
    }
    parts.push({ first, last: low })
    first = low + 1
  }
  return parts
}

/** Where nothing was said, the end at which the stretch meets another one. */
function nearest(first: number, last: number, present: number | undefined, isLowest: boolean): number {
  if (present === undefined) return isLowest ? last : first
  return Math.min(Math.max(first, Math.ceil(present - 1e-9)), last)
}

/** One more than needed to write them, where there is no step between two thresholds. */
function decimalsFor(cuts: readonly number[], said: readonly number[]): number {
  const finest = Math.min(6, Math.max(...[...cuts, ...said].map(decimalsOf)))
  const sorted = [...cuts].sort((a, b) => a - b)
  const isTight = sorted.some((cut, index) => {
    const apart = Math.round((cut - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY)) * 10 ** finest)
    return apart === 1
  })
  return isTight ? finest + 1 : finest
}

function decimalsOf(value: number): number {
  const written = String(value)
  return written.includes('e') ? 6 : (written.split('.')[1]?.length ?? 0)
}
