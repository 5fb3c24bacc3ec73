/**
 * json-logic-engine: the rules as one JsonLogic expression, compiled with `LogicEngine.build`; the verdict only.
 *
 * The expression asks rung by rung from the highest down and stops at the first that holds, which no other form of it
 * beats: nothing below the verdict is ever looked at.
 *
 * @module
 */
import { LogicEngine } from 'json-logic-engine'
import type { LeafSource, PackSource } from '../../../src/pack/index.ts'
import { type Condition, highestOf, literalOf, rungsOf, type Verdict } from './pack.ts'

/** Compiles a pack. */
export function jsonLogicEngine(pack: PackSource): Verdict {
  const rungs = rungsOf(pack).filter(({ rules }) => rules.length > 0)
  const logic = {
    if: [...rungs.flatMap(({ verdict, rules }) => [{ or: rules.map(logicOf) }, verdict]), pack.otherwise],
  }
  const verdictOf = new LogicEngine().build(logic)
  return (views) => {
    if (views.length === 1) return verdictOf(views[0]) as string
    return highestOf(
      views.map((view) => verdictOf(view) as string),
      pack.ladder,
    )
  }
}

function logicOf(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(logicOf) }
  if ('any' in condition) return { or: condition.any.map(logicOf) }
  if ('not' in condition) return { '!': logicOf(condition.not) }
  return leafOf(condition)
}

/** A missing answer is `null` to it, and `null <= 6` is true: an ordering is asked only of an answer that is there. */
function leafOf(leaf: LeafSource): unknown {
  const answer = { var: leaf.fact }
  const literal = literalOf(leaf)
  const ordered = (operator: string): unknown => ({
    and: [{ '!==': [answer, null] }, { [operator]: [answer, literal] }],
  })
  switch (leaf.operator) {
    case 'equal':
      return { '===': [answer, literal] }
    case 'notEqual':
      return { '!==': [answer, literal] }
    case 'in':
      return { in: [answer, literal] }
    case 'notIn':
      return { '!': { in: [answer, literal] } }
    case 'contains':
      return { in: [literal, answer] }
    case 'doesNotContain':
      return { '!': { in: [literal, answer] } }
    case 'lessThan':
      return ordered('<')
    case 'lessThanInclusive':
      return ordered('<=')
    case 'greaterThan':
      return ordered('>')
    case 'greaterThanInclusive':
      return ordered('>=')
    case 'isUnknown':
      return { '===': [answer, null] }
  }
}
