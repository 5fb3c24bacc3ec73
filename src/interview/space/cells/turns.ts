/**
 * Turns: the values that have to be looked at of one answer, so that whatever is computed from it is met as everything
 * that it can be.
 *
 * @module
 */
import type { Answer, Fact } from '../../../facts/index.ts'

/**
 * The numbers next to which a computed fact turns over: where it begins or ceases to be true or false, and where it
 * passes a mark. It rises or falls with its source.
 */
export function turnsOf(
  found: (value: Answer) => Answer | undefined,
  marks: readonly number[],
  fact: Fact,
): readonly number[] {
  if (fact.type !== 'integer' && fact.type !== 'number') return []
  const tests = [
    (value: number) => found(value) === true,
    (value: number) => found(value) === false,
    ...marks.flatMap((mark) => [
      (value: number) => Number(found(value)) >= mark,
      (value: number) => Number(found(value)) > mark,
    ]),
  ]
  return tests.flatMap((holds) => {
    let [low, high] = [fact.minimum, fact.maximum]
    const before = holds(low)
    if (holds(high) === before) return []
    for (;;) {
      const middle = fact.type === 'integer' ? Math.floor((low + high) / 2) : low + (high - low) / 2
      if (middle <= low || middle >= high) return [low, high]
      if (holds(middle) === before) low = middle
      else high = middle
    }
  })
}

/** Every value; of a number the cuts, and so many between each two: one, where nothing else is said. */
export function samples(cuts: readonly number[], fact: Fact, between = 1): readonly Answer[] {
  switch (fact.type) {
    case 'boolean':
      return [false, true]
    case 'enum':
      return fact.values
    case 'set':
      return []
    case 'integer':
    case 'number': {
      const { minimum, maximum } = fact
      const points = [...new Set([minimum, ...cuts.filter((cut) => cut > minimum && cut < maximum), maximum])]
      points.sort((a, b) => a - b)
      const taken = points.flatMap((point, index) => {
        const next = points[index + 1] ?? point
        if (fact.type === 'integer')
          return [Math.ceil(point), Math.floor(point) + 1].filter((whole) => whole === point || whole < next)
        const inside = Array.from(
          { length: between },
          (_, step) => point + ((next - point) * (step + 1)) / (between + 1),
        )
        return [point, ...inside]
      })
      return [...new Set(taken)]
    }
  }
}
