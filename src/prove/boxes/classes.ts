/**
 * Classes of values: a fact's values, those together that every rule treats alike.
 * In: a fact and the leaves that look at it. Out: its classes, each with a value that stands for it and its size.
 *
 * A size is the number of values: of an integer fact, its whole numbers. A `number` fact has no number of values, so
 * each group of values that no rule tells apart counts once.
 *
 * @module
 */
import { compare } from '../../evaluate/index.ts'
import type { Answer, Fact } from '../../facts/index.ts'
import type { Leaf } from '../../pack/index.ts'

/** What is known in one class, on each side: of a member whether it is listed; `undefined` for an unknown value. */
export interface Class {
  readonly states: readonly [Answer | undefined, (Answer | undefined)?]
  readonly size: bigint
}

/** The classes of one fact, and which of them a value is in, by its number. */
export interface Classes {
  readonly classes: readonly Class[]
  readonly classOf: (value: Answer) => number
}

/**
 * The classes of a fact that has one value. `tested` are values that the rules also meet in another fact, `turns`
 * numbers at which another fact turns over.
 */
export function scalarClasses(
  fact: Fact,
  leaves: readonly Leaf[],
  tested: readonly string[],
  turns: readonly number[],
): Classes {
  const signatureOf = (value: Answer): string =>
    [
      ...leaves.map((leaf) => (leaf.kind === 'comparison' ? compare(value, leaf.operator, leaf.value) : '')),
      ...tested.map((member) => value === member),
      ...turns.map((turn) => Number(value) >= turn),
    ].join()
  const classes = new Map<string, { value: Answer; size: bigint }>()
  for (const { value, size } of stretches(fact, leaves, turns)) {
    const signature = signatureOf(value)
    const same = classes.get(signature)
    if (same === undefined) classes.set(signature, { value, size })
    else if (fact.type !== 'number') same.size += size
  }
  const signatures = [...classes.keys()]
  return {
    classes: [...classes.values()].map(({ value, size }) => ({ states: [value], size })),
    classOf: (value) => signatures.indexOf(signatureOf(value)),
  }
}

/** The classes of a variable, as a mask: those that hold what is asked. */
export function classesWhere(
  { classes }: { readonly classes: readonly Class[] },
  holds: (states: Class['states']) => boolean,
): bigint {
  return classes.reduce((mask, { states }, index) => (holds(states) ? mask | (1n << BigInt(index)) : mask), 0n)
}

/** How many sets there are of so many values. */
export function setSize(values: number): bigint {
  return 1n << BigInt(values)
}

interface Stretch {
  readonly value: Answer
  readonly size: bigint
}

/** Values one by one, or numbers in stretches between the cuts. */
function stretches(fact: Fact, leaves: readonly Leaf[], turns: readonly number[]): readonly Stretch[] {
  switch (fact.type) {
    case 'boolean':
      return [false, true].map((value) => ({ value, size: 1n }))
    case 'enum':
      return fact.values.map((value) => ({ value, size: 1n }))
    case 'set':
      return []
    case 'integer':
    case 'number': {
      const { minimum, maximum } = fact
      const cuts = [...leaves.flatMap(numbersOf), ...turns].filter((cut) => cut > minimum && cut < maximum)
      const points = [...new Set([minimum, ...cuts, maximum])].sort((a, b) => a - b)
      return points.flatMap((point, index) => {
        const next = points[index + 1]
        const isValue = fact.type === 'number' || Number.isInteger(point)
        return [
          ...(isValue ? [{ value: point, size: 1n }] : []),
          ...(next === undefined ? [] : between(point, next, fact.type)),
        ]
      })
    }
  }
}

/** The numbers that a leaf compares its fact with. */
export function numbersOf(leaf: Leaf): readonly number[] {
  if (leaf.kind === 'isUnknown') return []
  const values: readonly unknown[] = Array.isArray(leaf.value) ? leaf.value : [leaf.value]
  return values.filter((value) => typeof value === 'number')
}

/** What lies strictly between two cuts, if anything does. */
function between(low: number, high: number, type: 'integer' | 'number'): readonly Stretch[] {
  if (type === 'integer') {
    const [first, last] = [Math.floor(low) + 1, Math.ceil(high) - 1]
    return last < first ? [] : [{ value: first, size: BigInt(last) - BigInt(first) + 1n }]
  }
  const value = roundNumberBetween(low, high)
  return value === undefined ? [] : [{ value, size: 1n }]
}

/** The number with the fewest decimals; nothing where there is no number in between. */
function roundNumberBetween(low: number, high: number): number | undefined {
  for (let factor = 1; factor <= 1e12; factor *= 10) {
    const value = (Math.floor(low * factor) + 1) / factor
    if (value > low && value < high) return value
  }
  const middle = low + (high - low) / 2
  return middle > low && middle < high ? middle : undefined
}
