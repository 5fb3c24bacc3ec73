/**
 * The mistakes that one comparison invites: a wrong operator, a threshold one step off, a value that is its neighbour.
 * In: a comparison and its fact. Out: each as the comparison that it would be.
 *
 * @module
 */
import type { Fact } from '../../facts/index.ts'
import type { Comparison, ComparisonValue } from '../../pack/index.ts'

/** One edit of a comparison. */
export interface LeafEdit {
  readonly kind: 'operator' | 'threshold' | 'value' | 'member'
  readonly leaf: Comparison
  /** What was done, as words that follow on the comparison's own. */
  readonly says: string
}

/** Every edit of one comparison; `step` is the smallest step of its fact. */
export function leafEdits(leaf: Comparison, fact: Fact, step: number): readonly LeafEdit[] {
  return [
    ...operatorEdits(leaf),
    ...thresholdEdits(leaf, fact, step),
    ...valueEdits(leaf, fact),
    ...memberEdits(leaf, fact),
  ]
}

/**
 * The smallest step of a fact's values: of whole numbers 1; of others a tenth, or one in the last decimal place in which
 * the pack's rules speak of the fact, where they are more exact.
 */
export function stepOf(fact: Fact, leaves: readonly Comparison[]): number {
  if (fact.type !== 'number') return 1
  const decimals = leaves.flatMap(({ value }) => (typeof value === 'number' ? decimalsOf(value) : []))
  return 10 ** -Math.max(1, ...decimals)
}

const swapped = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
  lessThan: ['lessThanInclusive', 'greaterThan'],
  lessThanInclusive: ['lessThan', 'greaterThanInclusive'],
  greaterThan: ['greaterThanInclusive', 'lessThan'],
  greaterThanInclusive: ['greaterThan', 'lessThanInclusive'],
} as const satisfies Record<Comparison['operator'], readonly Comparison['operator'][]>

function operatorEdits(leaf: Comparison): readonly LeafEdit[] {
  return swapped[leaf.operator].map((operator) => ({
    kind: 'operator',
    leaf: { ...leaf, operator },
    says: `${operator} instead of ${leaf.operator}`,
  }))
}

/** One step either side, as far as the fact goes. A parameter is replaced by the number beside its own. */
function thresholdEdits(leaf: Comparison, fact: Fact, step: number): readonly LeafEdit[] {
  const { value } = leaf
  if (typeof value !== 'number' || (fact.type !== 'integer' && fact.type !== 'number')) return []
  const moved = [value - step, value + step].map((number) => rounded(number, step))
  return moved
    .filter((number) => number >= fact.minimum && number <= fact.maximum)
    .map((number) => ({ kind: 'threshold', leaf: withValue(leaf, number), says: `${number} instead of ${value}` }))
}

/** Each other listed value. A boolean has no other value than the one that the operator's swap already means. */
function valueEdits(leaf: Comparison, fact: Fact): readonly LeafEdit[] {
  const { value } = leaf
  if (typeof value !== 'string' || (fact.type !== 'enum' && fact.type !== 'set')) return []
  return fact.values
    .filter((other) => other !== value)
    .map((other) => ({ kind: 'value', leaf: withValue(leaf, other), says: `${other} instead of ${value}` }))
}

/** Each member of a list left out, and each other listed value taken in. */
function memberEdits(leaf: Comparison, fact: Fact): readonly LeafEdit[] {
  const { value } = leaf
  if (typeof value !== 'object') return []
  const edit = (members: ComparisonValue, says: string): LeafEdit => {
    return { kind: 'member', leaf: withValue(leaf, members), says }
  }
  const fewer = value.length < 2 ? [] : value
  const more = fact.type === 'enum' ? fact.values.filter((other) => !value.includes(other)) : []
  return [
    ...fewer.map((member) =>
      edit(
        value.filter((other) => other !== member),
        `without ${member}`,
      ),
    ),
    ...more.map((member) => edit([...value, member], `${member} as well`)),
  ]
}

function withValue({ parameter, ...leaf }: Comparison, value: ComparisonValue): Comparison {
  return { ...leaf, value }
}

function decimalsOf(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0
}

function rounded(value: number, step: number): number {
  return step === 1 ? value : Number(value.toFixed(decimalsOf(step)))
}
