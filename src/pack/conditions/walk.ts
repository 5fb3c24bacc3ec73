/**
 * The one fold over conditions. A traversal that treats no kind in a way of its own goes through here, so that a new
 * kind is taught once.
 *
 * @module
 */
import type { Condition, Leaf } from '../tree.ts'

/** Folds a condition from its leaves: `leaf` gives a leaf's result, `node` joins the results below a node. */
export function foldCondition<Result>(
  condition: Condition,
  leaf: (leaf: Leaf) => Result,
  node: (condition: Exclude<Condition, Leaf>, below: readonly Result[]) => Result,
): Result {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return node(
        condition,
        condition.operands.map((operand) => foldCondition(operand, leaf, node)),
      )
    case 'not':
    case 'named':
      return node(condition, [foldCondition(condition.operand, leaf, node)])
    case 'comparison':
    case 'isUnknown':
      return leaf(condition)
  }
}

/** All leaves of a condition, from left to right; those of named conditions among them. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  const leaves: Leaf[] = []
  foldCondition(
    condition,
    (leaf) => leaves.push(leaf),
    () => 0,
  )
  return leaves
}
