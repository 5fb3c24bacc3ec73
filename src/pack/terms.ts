/**
 * Disjunctive normal form: a condition as alternatives, each a list of literals that must all be true. Negations are
 * pushed inwards to the leaves; named conditions are written out. Strong Kleene logic allows this: a condition and its
 * normal form have the same truth for all answers, as long as no literal is dropped.
 *
 * @module
 */
import type { Condition, Leaf } from './tree.ts'

/** A leaf, or its negation. */
export interface Literal {
  readonly leaf: Leaf
  readonly negated: boolean
}

/** Literals that must all be true. */
export type Term = readonly Literal[]

/** Numbers beyond every limit stay finite: `Infinity * 0` would be no number. */
const enough = 1e12

/** How many terms a condition comes to, counted without writing them out. */
export function termCount(condition: Condition, negated = false): number {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const counts = condition.operands.map((operand) => termCount(operand, negated))
      return (condition.kind === 'all') === negated
        ? counts.reduce((a, b) => Math.min(a + b, enough), 0)
        : counts.reduce((a, b) => Math.min(a * b, enough), 1)
    }
    case 'not':
      return termCount(condition.operand, !negated)
    case 'named':
      return termCount(condition.operand, negated)
    case 'comparison':
    case 'isUnknown':
      return 1
  }
}

/** The terms of a condition. Ask {@link termCount} first: they can be many. */
export function termsOf(condition: Condition, negated = false): readonly Term[] {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const operands = condition.operands.map((operand) => termsOf(operand, negated))
      return (condition.kind === 'all') === negated ? operands.flat() : operands.reduce(product)
    }
    case 'not':
      return termsOf(condition.operand, !negated)
    case 'named':
      return termsOf(condition.operand, negated)
    case 'comparison':
    case 'isUnknown':
      return [[{ leaf: condition, negated }]]
  }
}

function product(left: readonly Term[], right: readonly Term[]): readonly Term[] {
  return left.flatMap((a) => right.map((b) => [...a, ...b]))
}
