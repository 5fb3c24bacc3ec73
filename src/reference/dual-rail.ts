/**
 * Three values on an engine that has two. Each rule runs on several rails; a rail is the rule with its negations pushed
 * down to the comparisons and each comparison told what an unknown fact makes of it. It is json-rules-engine that
 * evaluates them.
 *
 * @module
 */

import type { Engine } from 'json-rules-engine'
import { expectOptions } from '../diagnostics/index.ts'
import { type Comparison, type Condition, expectPack, type Leaf, type Pack, type Rule } from '../pack/index.ts'
import {
  type EngineNode,
  type EngineOptions,
  emptyEngine,
  eventOf,
  isUnknownValue,
  namedConditions,
  rooted,
  rulesOf,
  writtenValue,
} from './engine.ts'

/**
 * `certainly`: true whatever the unknown answers are; `possibly`: not ruled out by the known ones; `counts`: true for
 * the verdict, each unknown fact taken by its policy; `mayCount`: not false for the verdict.
 */
export type Rail = 'certainly' | 'possibly' | 'counts' | 'mayCount'

export const rails: readonly Rail[] = ['certainly', 'possibly', 'counts', 'mayCount']

/**
 * Makes an engine that holds each rule four times, by the names `certainly:<rule>`, `possibly:<rule>`, `counts:<rule>`
 * and `mayCount:<rule>`: three-valued logic, evaluated by json-rules-engine.
 *
 * A rule has fired where `certainly` is true, is assumed where only `counts` is, open where only `mayCount` is, and
 * possible where `possibly` is true. Run it with the same facts as the engine of `toEngine`.
 *
 * @param pack - a built-in pack (`packs`) or one of one's own, linked
 * @param options - layers
 * @returns the engine; `run(facts)` gives the rails that are true as `results`
 * @see docs/reference.md
 * @example
 * const { results } = await toDualRail(packs.eligibility).run({ sexRegisteredAtBirth: 'female' })
 * results.map(({ name }) => name).filter((name) => name.endsWith(':EL04-pregnant'))
 * // => ['possibly:EL04-pregnant', 'mayCount:EL04-pregnant']
 */
export function toDualRail(pack: Pack, options: EngineOptions = {}): Engine {
  expectPack(pack)
  expectOptions(options)
  return withRails(pack, rulesOf(pack, options.layers), rails)
}

/** An engine that holds some rules of a pack on some rails. */
export function withRails(pack: Pack, rules: readonly Rule[], some: readonly Rail[]): Engine {
  const engine = emptyDualRail(pack)
  const named = namedConditions({ ...pack, rules })
  for (const rail of some) {
    for (const [name, condition] of named) {
      for (const isNegated of [false, true]) {
        engine.setCondition(railName(rail, name, isNegated), rooted(onRail(condition, rail, isNegated)))
      }
    }
    for (const rule of rules) {
      const conditions = rooted(onRail(rule.condition, rail, false))
      engine.addRule({ name: `${rail}:${rule.name}`, conditions, event: eventOf(rule) })
    }
  }
  return engine
}

/** An engine that has no rule yet, and can test comparisons as rails hold them. */
export function emptyDualRail(pack: Pack): Engine {
  const engine = emptyEngine(pack)
  engine.addOperatorDecorator<unknown, unknown, unknown, unknown>(
    'ifKnown',
    (value, wanted, test) => !isUnknownValue(value) && test(value, wanted),
  )
  engine.addOperatorDecorator<unknown, unknown, unknown, unknown>(
    'orUnknown',
    (value, wanted, test) => isUnknownValue(value) || test(value, wanted),
  )
  return engine
}

/** A rule's condition as a rail holds it: each named condition in its place. */
export function writtenOut(pack: Pack, rule: Rule, rail: Rail): EngineNode {
  const named = namedConditions({ ...pack, rules: [rule] })
  const places = new Map<string, EngineNode>()
  for (const [name, condition] of named) {
    for (const isNegated of [false, true]) {
      places.set(railName(rail, name, isNegated), rooted(onRail(condition, rail, isNegated)))
    }
  }
  const expanded = (node: EngineNode): EngineNode => {
    if ('all' in node) return { all: node.all.map(expanded) }
    if ('any' in node) return { any: node.any.map(expanded) }
    if ('not' in node) return { not: expanded(node.not) }
    const place = 'condition' in node ? places.get(node.condition) : undefined
    return place === undefined ? node : expanded(place)
  }
  return expanded(rooted(onRail(rule.condition, rail, false)))
}

/** A condition, or its negation, on a rail. */
function onRail(condition: Condition, rail: Rail, isNegated: boolean): EngineNode {
  const below = (operand: Condition): EngineNode => onRail(operand, rail, isNegated)
  switch (condition.kind) {
    case 'all':
      return isNegated ? { any: condition.operands.map(below) } : { all: condition.operands.map(below) }
    case 'any':
      return isNegated ? { all: condition.operands.map(below) } : { any: condition.operands.map(below) }
    case 'not':
      return onRail(condition.operand, rail, !isNegated)
    case 'named':
      return { condition: railName(rail, condition.name, isNegated) }
    case 'comparison':
    case 'isUnknown':
      return literal(condition, isNegated, whenUnknown[rail](condition, isNegated))
  }
}

/** What a comparison, negated or not, is on a rail while its fact is unknown. */
const whenUnknown = {
  certainly: () => false,
  possibly: () => true,
  counts: (leaf, isNegated) => byPolicy(leaf, isNegated) ?? false,
  mayCount: (leaf, isNegated) => byPolicy(leaf, isNegated) ?? true,
} as const satisfies Record<Rail, (leaf: Leaf, isNegated: boolean) => boolean>

/** Nothing where the verdict waits for the answer. With negations pushed down, what makes a rule fire is true. */
function byPolicy(leaf: Leaf, isNegated: boolean): boolean | undefined {
  if (leaf.kind === 'isUnknown') return !isNegated
  switch (leaf.whenUnknown) {
    case 'withhold':
      return undefined
    case 'worst-case':
      return true
    case 'clinician':
    case 'optional':
      return false
  }
}

/** A comparison, or its negation: as json-rules-engine has it where the fact is known, `otherwise` where it is not. */
function literal(leaf: Leaf, isNegated: boolean, otherwise: boolean): EngineNode {
  const { fact } = leaf
  const given = otherwise ? 'orUnknown' : 'ifKnown'
  if (leaf.kind === 'isUnknown') return { fact, operator: `${given}:isUnknown`, value: !isNegated }
  const operator = isNegated ? negated[leaf.operator] : leaf.operator
  const test = (name: string): EngineNode => ({ fact, operator: name, value: writtenValue(leaf) })
  // A set that is known in part is unknown, but of a member that it lists it is known that it is in.
  if (operator === 'contains' && !otherwise) return test('contains')
  if (operator === 'doesNotContain' && otherwise) return { not: test('contains') }
  return test(`${given}:${operator}`)
}

const negated = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
} as const satisfies Record<Comparison['operator'], Comparison['operator']>

function railName(rail: Rail, name: string, isNegated: boolean): string {
  return `${rail}${isNegated ? ' not' : ''}:${name}`
}
