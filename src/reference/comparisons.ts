/**
 * The comparisons that rules hold on their rails, and how json-rules-engine finds them for a value: asked once a value.
 * In: the comparisons. Out: for the facts of one run, which comparisons with each fact are true.
 *
 * @module
 */
import { type Engine, type EngineResult, Fact } from 'json-rules-engine'
import type { Pack, Rule } from '../pack/index.ts'
import { emptyDualRail } from './dual-rail.ts'
import type { EngineNode } from './engine.ts'
import type { EngineFacts } from './engine-facts.ts'

/** The facts of one run. */
export type Facts = EngineFacts['facts']

/** One comparison as json-rules-engine is given it; equal keys, equal comparisons. */
export interface Literal {
  readonly key: string
  readonly fact: string
  /** The parameter that the fact is compared with, which is a fact of the run as well. */
  readonly parameter: string | undefined
  readonly node: EngineNode
}

/** The comparisons of a condition, in the order in which they are written. */
export function literalsIn(node: EngineNode): readonly Literal[] {
  if ('all' in node) return node.all.flatMap(literalsIn)
  if ('any' in node) return node.any.flatMap(literalsIn)
  if ('not' in node) return literalsIn(node.not)
  if (!('fact' in node)) return []
  const value: unknown = node.value
  const parameter = typeof value === 'object' && value !== null && 'fact' in value ? String(value.fact) : undefined
  return [{ key: JSON.stringify(node), fact: node.fact, parameter, node }]
}

/** How the comparisons of a condition are joined, whatever they compare. */
export function shapeOf(node: EngineNode): string {
  if ('all' in node) return `all(${node.all.map(shapeOf)})`
  if ('any' in node) return `any(${node.any.map(shapeOf)})`
  return 'not' in node ? `not(${shapeOf(node.not)})` : ''
}

/** How the comparisons with one fact come out for one of its values; one object for each value. */
export interface Outcome {
  /** The keys of those that are true. */
  readonly trueOnes: ReadonlySet<string>
  /** The same as far as each rule is concerned, as a sign: equal signs, equal comparisons. */
  readonly signs: string[]
}

/** For each fact that rules read: how the comparisons with it come out. */
export function comparingOf(
  pack: Pack,
  rules: readonly { readonly rule: Rule; readonly literals: readonly Literal[] }[],
): ReadonlyMap<string, (facts: Facts) => Promise<Outcome>> {
  const byFact = new Map<string, { readonly literals: Map<string, Literal>; readonly readers: Set<Rule> }>()
  for (const { rule, literals } of rules) {
    for (const literal of literals) {
      const own = byFact.get(literal.fact) ?? { literals: new Map(), readers: new Set() }
      byFact.set(literal.fact, own)
      own.literals.set(literal.key, literal)
      own.readers.add(rule)
    }
  }
  return new Map(
    [...byFact].map(([fact, { literals, readers }]) => [
      fact,
      comparing({ ...pack, rules: [...readers] }, [...literals.values()]),
    ]),
  )
}

/** All comparisons with one fact are one rule, of which json-rules-engine says how each of its parts came out. */
function comparing(pack: Pack, literals: readonly Literal[]): (facts: Facts) => Promise<Outcome> {
  const engine = emptyDualRail(pack)
  engine.addRule({ name: 'any', conditions: { any: literals.map(({ node }) => node) }, event: { type: 'any' } })
  const names = readBy(literals)
  const known = new Map<string, Outcome>()
  return async (facts) => {
    const read = among(names, facts)
    const key = JSON.stringify(read)
    const outcome = known.get(key) ?? { trueOnes: await trueOf(literals, engine, read), signs: [] }
    known.set(key, outcome)
    return outcome
  }
}

async function trueOf(literals: readonly Literal[], engine: Engine, facts: Facts): Promise<ReadonlySet<string>> {
  const { results, failureResults } = await runWith(engine, facts, 1)
  const [asked] = [...results, ...failureResults]
  const parts = asked !== undefined && 'any' in asked.conditions ? asked.conditions.any : []
  const isTrue = (index: number): boolean => {
    const part = parts[index]
    const result = part !== undefined && 'result' in part ? part.result : undefined
    if (result === undefined) throw new Error('json-rules-engine has not compared everything')
    return result
  }
  return new Set(literals.filter((_, index) => isTrue(index)).map(({ key }) => key))
}

/** One run, after which all rules have been asked. */
export async function runWith(engine: Engine, facts: Facts, expected: number): Promise<EngineResult> {
  // A fact that says what it is need not be found again by a hash of its name.
  const given = Object.entries(facts).map(([name, value]) => [name, new Fact(name, value, { cache: false })])
  const found = await engine.run(Object.fromEntries(given))
  const { length } = [...found.results, ...found.failureResults]
  if (length !== expected) throw new Error('json-rules-engine has not run every rule')
  return found
}

/** The facts that comparisons read, parameters among them: a region gives a parameter as a fact of the run. */
export function readBy(literals: readonly Literal[]): readonly string[] {
  return [...new Set(literals.flatMap(({ fact, parameter }) => (parameter === undefined ? [fact] : [fact, parameter])))]
}

/** Some of the facts of a run. */
export function among(names: readonly string[], facts: Facts): Facts {
  const read: Record<string, Facts[string]> = {}
  for (const name of names) {
    const value = facts[name]
    if (value !== undefined) read[name] = value
  }
  return read
}
