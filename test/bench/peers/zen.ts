/**
 * GoRules ZEN: the rules as one expression node of a decision model, prepared once; the verdict only.
 *
 * As for json-logic-engine, the expression asks rung by rung from the highest down. A decision table with a row for each
 * rule says the same and takes longer. The engine is native code behind an asynchronous call.
 *
 * @module
 */
import { type ZenDecision, ZenEngine } from '@gorules/zen-engine'
import type { LeafSource, PackSource } from '../../../src/pack/index.ts'
import { type Condition, highestOf, literalOf, rungsOf, type Verdict } from './pack.ts'

/** Prepares a decision for a pack. */
export function zen(pack: PackSource): Verdict {
  const rungs = rungsOf(pack).filter(({ rules }) => rules.length > 0)
  const chain = rungs.map(({ verdict, rules }) => `(${rules.map(textOf).join(' or ')}) ? '${verdict}' : `).join('')
  const decision: ZenDecision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        content: { expressions: [{ id: 'verdict', key: 'verdict', value: `${chain}'${pack.otherwise}'` }] },
      },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  })
  return async (views) => {
    const verdicts: string[] = []
    for (const view of views) verdicts.push((await decision.evaluate(view)).result.verdict)
    return highestOf(verdicts, pack.ladder)
  }
}

function textOf(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(textOf).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(textOf).join(' or ')})`
  if ('not' in condition) return `not(${textOf(condition.not)})`
  return leafOf(condition)
}

/** It refuses to order or search what is not there: such a test is made only where there is an answer. */
function leafOf(leaf: LeafSource): string {
  const { fact, operator } = leaf
  const literal = JSON.stringify(literalOf(leaf))
  const present = (test: string): string => `(${fact} != null and ${test})`
  switch (operator) {
    case 'equal':
      return `${fact} == ${literal}`
    case 'notEqual':
      return `${fact} != ${literal}`
    case 'in':
      return `${fact} in ${literal}`
    case 'notIn':
      return `${fact} not in ${literal}`
    case 'contains':
      return present(`${literal} in ${fact}`)
    case 'doesNotContain':
      return `(${fact} == null or ${literal} not in ${fact})`
    case 'lessThan':
      return present(`${fact} < ${literal}`)
    case 'lessThanInclusive':
      return present(`${fact} <= ${literal}`)
    case 'greaterThan':
      return present(`${fact} > ${literal}`)
    case 'greaterThanInclusive':
      return present(`${fact} >= ${literal}`)
    case 'isUnknown':
      return `${fact} == null`
  }
}
