/**
 * Disjunctive normal form: a condition as alternatives, each a list of literals that must all be true. Negations are
 * pushed inwards to the leaves. Strong Kleene logic allows this: a condition and its normal form have the same truth for
 * all answers, as long as no literal is dropped.
 *
 * @module
 */
import type { Tree, TreeLeaf } from './trees.ts'

/** A leaf, or its negation. */
export interface Literal {
  readonly leaf: TreeLeaf
  readonly negated: boolean
}

/** Literals that must all be true. */
export type Term = readonly Literal[]

/** Numbers beyond every limit stay finite: `Infinity * 0` would be no number. */
const enough = 1e12

/** How many terms a condition comes to, counted without writing them out. */
export function termCount(tree: Tree, negated = false): number {
  if (tree.kind === 'leaf') return 1
  if (tree.kind === 'not') return termCount(tree.operand, !negated)
  const isSum = (tree.kind === 'all') === negated
  let count = isSum ? 0 : 1
  for (const operand of tree.operands) {
    const below = termCount(operand, negated)
    count = Math.min(isSum ? count + below : count * below, enough)
  }
  return count
}

/** The terms of a condition. Ask {@link termCount} first: they can be many. */
export function termsOf(tree: Tree, negated = false): readonly Term[] {
  if (tree.kind === 'leaf') return [[{ leaf: tree, negated }]]
  if (tree.kind === 'not') return termsOf(tree.operand, !negated)
  const isSum = (tree.kind === 'all') === negated
  let terms: readonly Term[] | undefined
  for (const operand of tree.operands) {
    const below = termsOf(operand, negated)
    terms = terms === undefined ? below : isSum ? terms.concat(below) : product(terms, below)
  }
  return terms ?? []
}

function product(left: readonly Term[], right: readonly Term[]): readonly Term[] {
  const terms: Term[] = []
  for (const a of left) for (const b of right) terms.push(a.concat(b))
  return terms
}
