/**
 * The leaves that made a rule what it is: of a rule that counts, those that carry it; of one that does not, those that
 * keep it from counting. Of several that would do, the fewest.
 *
 * @module
 */
import type { ExplainedCondition, ExplainedLeaf } from './tree.ts'

/**
 * The fewest leaves that hold a condition's truth up, in the condition's order, each once: what is certain by leaves that
 * are certain, anything else by what counts for the verdict.
 */
export function reasonsOf(condition: ExplainedCondition): readonly ExplainedLeaf[] {
  const reading = condition.certain === 'unknown' ? 'judged' : 'certain'
  return [...new Map(holding(condition, reading).map((leaf) => [leaf.at, leaf])).values()]
}

function holding(condition: ExplainedCondition, reading: 'certain' | 'judged'): readonly ExplainedLeaf[] {
  switch (condition.kind) {
    case 'leaf':
      return [condition]
    case 'not':
    case 'named':
      return holding(condition.operand, reading)
    case 'all':
    case 'any': {
      const truth = condition[reading]
      const alike = condition.operands
        .filter((operand) => operand[reading] === truth)
        .map((operand) => holding(operand, reading))
      // An `all` is true by all of its operands, and false by any one; `any` is its mirror. What is unknown waits for all.
      const needsAll = truth === 'unknown' || (condition.kind === 'all') === (truth === 'true')
      return needsAll ? alike.flat() : fewest(alike)
    }
  }
}

function fewest(ways: readonly (readonly ExplainedLeaf[])[]): readonly ExplainedLeaf[] {
  return ways.reduce((best, way) => (way.length < best.length ? way : best), ways[0] ?? [])
}
