/**
 * json-rules-engine on the shipped JSON, its engine prepared once: the verdict only.
 *
 * @module
 */
import { Engine, type RuleProperties } from 'json-rules-engine'
import type { PackSource } from '../../../src/pack/index.ts'
import { highestOf, parameters, type Verdict } from './pack.ts'

/** Prepares the engine for a pack. */
export function jsonRulesEngine(pack: PackSource): Verdict {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('isUnknown', (value, wanted) => (value === undefined) === wanted)
  for (const [name, value] of parameters) engine.addFact(name, value)
  // The shipped rules are what it reads; its own types only say less of them.
  for (const [name, condition] of Object.entries(pack.conditions ?? {})) {
    engine.setCondition(name, structuredClone(condition) as never)
  }
  for (const rule of pack.rules) engine.addRule(structuredClone(rule) as unknown as RuleProperties)
  return async (views) => {
    const verdicts: string[] = []
    for (const view of views) {
      const { events } = await engine.run(view)
      const fired = events.filter(({ params }) => params?.notice !== true).map(({ type }) => type)
      verdicts.push(fired.length === 0 ? pack.otherwise : highestOf(fired, pack.ladder))
    }
    return highestOf(verdicts, pack.ladder)
  }
}
