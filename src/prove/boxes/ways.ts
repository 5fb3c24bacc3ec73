/**
 * Ways to a leaf: for whom a leaf is among those that a rule waits for, as boxes.
 * In: a rule's condition, one of its facts, and a reading. Out: boxes, without exceptions to be kept beside them.
 *
 * A leaf is waited for where every node from the rule's root down to it is unknown: no sibling below an "all" is false,
 * none below an "any" is true, and the leaf itself is neither.
 *
 * @module
 */
import { opposite } from '../../evaluate/index.ts'
import { type Condition, lazily } from '../../pack/index.ts'
import type { Box } from './boxes.ts'
import { boundedProduct, boxesOf, type Question } from './conditions.ts'
import type { Domain } from './domain.ts'

/** For whom the condition waits for a leaf on one fact under one policy. */
export function waysTo(
  condition: Condition,
  isAsked: (leaf: Extract<Condition, { fact: string }>) => boolean,
  domain: Domain,
  question: Question,
  negated = false,
): readonly Box[] {
  const open = (node: Condition): readonly Box[] => unlessFalse(node, domain, question, negated)
  const below = (node: Condition, isNegated = negated): readonly Box[] =>
    waysTo(node, isAsked, domain, question, isNegated)
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const isConjunction = (condition.kind === 'all') !== negated
      const undecided = condition.operands.map((operand) =>
        lazily(() => (isConjunction ? open(operand) : unlessTrue(operand, domain, question, negated))),
      )
      return condition.operands.flatMap((operand, index) => {
        const ways = below(operand)
        if (ways.length === 0) return []
        return undecided
          .filter((_, other) => other !== index)
          .map((sibling) => sibling())
          .reduce(boundedProduct, ways)
      })
    }
    case 'not':
      return below(condition.operand, !negated)
    case 'named':
      return below(condition.operand)
    case 'comparison':
    case 'isUnknown':
      return isAsked(condition) ? boundedProduct(open(condition), unlessTrue(condition, domain, question, negated)) : []
  }
}

/** Who does not make the condition false, as it stands in its rule. */
export function unlessFalse(node: Condition, domain: Domain, question: Question, negated = false): readonly Box[] {
  return boxesOf(node, domain, { ...question, level: 'unknown' }, negated)
}

/** Who does not make the condition true: who does not make its mirror false, every unknown leaf read as before. */
export function unlessTrue(node: Condition, domain: Domain, question: Question, negated = false): readonly Box[] {
  return boxesOf(node, domain, mirrored(question, 'unknown'), !negated)
}

/** Who makes the condition false: who makes its mirror true. */
export function whenFalse(node: Condition, domain: Domain, question: Question, negated = false): readonly Box[] {
  return boxesOf(node, domain, mirrored(question, 'true'), !negated)
}

/** The same reading for the mirror of a condition: the rule would still fire as it did. */
function mirrored({ reading, side }: Question, level: Question['level']): Question {
  return { reading: (leaf, wouldFire) => reading(leaf, opposite[wouldFire]), level, side }
}
