/**
 * A pack as json-rules-engine reads it: the rules as they stand in their file, parameters as facts.
 * In: a linked pack. Out: a prepared `Engine`, to be run with the facts of one patient or of one item.
 *
 * @module
 */

import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import { expectOptions } from '../diagnostics/index.ts'
import {
  type Comparison,
  type ComparisonValue,
  type Condition,
  expectPack,
  foldCondition,
  type Layer,
  leavesOf,
  type Pack,
  type Rule,
} from '../pack/index.ts'

/** A node of a condition, in json-rules-engine's own form. */
export type EngineNode = Extract<TopLevelCondition, { all: unknown }>['all'][number]

/** Which rules an engine gets. */
export interface EngineOptions {
  /** Both layers, which is the default, or the article alone. */
  readonly layers?: readonly Layer[] | undefined
}

/**
 * Makes a json-rules-engine `Engine` of a pack: its rules and named conditions word for word, each parameter as a fact,
 * `isUnknown` as an operator.
 *
 * Run it with known facts only: an unknown fact is left out, never `null` or `"unknown"`, which are values to
 * json-rules-engine. A set is a list of its members, and one that is known in part holds `"unknown"` as well.
 * `engineFactsOf` makes such facts, computed ones among them. json-rules-engine has two values: of an absent fact
 * `notEqual`, `notIn` and `not` are true and all else is false, so it and the evaluate functions agree where every rule
 * is decided; `toDualRail` is for the rest. Await each run before the next: one engine cannot run twice at a time.
 *
 * @param pack - a built-in pack (`packs`) or one of one's own, linked
 * @param options - layers
 * @returns the engine; `run(facts)` gives the rules that are true as `results`
 * @see docs/reference.md, also for running the shipped JSON without this package's code
 * @example
 * const { results } = await toEngine(packs.aftercare).run({ activity: 'wash', hoursSinceSessionEnd: 3 })
 * results.map(({ name }) => name).includes('AC01-wash-or-dye-within-window') // => true
 */
export function toEngine(pack: Pack, options: EngineOptions = {}): Engine {
  expectPack(pack)
  expectOptions(options)
  const { layers } = options
  const engine = emptyEngine(pack)
  for (const [name, condition] of namedConditions(pack)) engine.setCondition(name, rooted(written(condition)))
  for (const rule of rulesOf(pack, layers)) {
    engine.addRule({ name: rule.name, conditions: rooted(written(rule.condition)), event: eventOf(rule) })
  }
  return engine
}

/** An engine that knows a pack's parameters and the test for unknown facts, but no rule yet. */
export function emptyEngine(pack: Pack): Engine {
  // Without this, a fact that is left out would be an error.
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('isUnknown', (value: unknown, wanted: unknown) => isUnknownValue(value) === wanted)
  for (const leaf of pack.rules.flatMap(({ condition }) => leavesOf(condition))) {
    if (leaf.kind === 'comparison' && leaf.parameter !== undefined)
      engine.addFact(leaf.parameter, leaf.value, { cache: false })
  }
  return engine
}

/** The rules of the layers asked for. */
export function rulesOf(pack: Pack, layers: readonly Layer[] | undefined): readonly Rule[] {
  return layers === undefined ? pack.rules : pack.rules.filter(({ layer }) => layers.includes(layer))
}

/** The named conditions that the rules of a pack use, directly or through each other. */
export function namedConditions(pack: Pack): ReadonlyMap<string, Condition> {
  const named = new Map<string, Condition>()
  for (const { condition } of pack.rules) {
    foldCondition<void>(
      condition,
      () => undefined,
      (node) => {
        if (node.kind === 'named') named.set(node.name, node.operand)
      },
    )
  }
  return named
}

/** A comparison's value as it stands in the file. */
export function writtenValue({ value, parameter }: Comparison): ComparisonValue | { readonly fact: string } {
  return parameter === undefined ? value : { fact: parameter }
}

/** Absent, or a set that may hold more than it says. */
export function isUnknownValue(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.includes('unknown'))
}

/** json-rules-engine takes no bare comparison as the root of a rule or of a named condition. */
export function rooted(node: EngineNode): TopLevelCondition {
  return 'fact' in node ? { all: [node] } : node
}

/** What a rule says when it is true. */
export function eventOf(rule: Rule): RuleProperties['event'] {
  const { message, notice, mustSay, until, window, recheckAfter } = rule
  const params = {
    message,
    ...(notice ? { notice } : {}),
    ...(mustSay.length === 0 ? {} : { mustSay }),
    ...(until === undefined ? {} : { until }),
    ...(window === undefined ? {} : { window }),
    ...(recheckAfter === undefined ? {} : { recheckAfter }),
  }
  return { type: rule.rung, params }
}

function written(condition: Condition): EngineNode {
  switch (condition.kind) {
    case 'all':
      return { all: condition.operands.map(written) }
    case 'any':
      return { any: condition.operands.map(written) }
    case 'not':
      return { not: written(condition.operand) }
    case 'named':
      return { condition: condition.name }
    case 'comparison':
      return { fact: condition.fact, operator: condition.operator, value: writtenValue(condition) }
    case 'isUnknown':
      return { fact: condition.fact, operator: 'isUnknown', value: true }
  }
}
