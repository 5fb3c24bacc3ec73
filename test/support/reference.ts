/** json-rules-engine itself, on the shipped JSON. It shares no code with our evaluator. */
import { Engine } from 'json-rules-engine'
import type { Answers } from '../../src/facts/index.ts'
import type { PackSource } from '../../src/pack/index.ts'
import { json } from './project.ts'

/** For one set of answers, the names of the rules that are true. */
export type Reference = (answers: Answers, layers: readonly string[]) => Promise<ReadonlySet<string>>

export function referenceOf(module: string): Reference {
  return referenceFor(json<PackSource>(`rules/modules/${module}/pack.json`))
}

/** A pack as json-rules-engine reads it, with the built-in parameters or others. */
export function referenceFor(
  pack: PackSource,
  parameters: readonly { readonly name: string; readonly value: number }[] = builtInParameters(),
): Reference {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('isUnknown', (value, wanted) => (value === undefined) === wanted)
  for (const { name, value } of parameters) engine.addFact(name, value)
  for (const [name, condition] of Object.entries(pack.conditions ?? {})) engine.setCondition(name, condition as never)
  for (const rule of pack.rules) engine.addRule(structuredClone(rule) as never)
  const layerOf = new Map(pack.rules.map(({ name, layer }) => [name, layer]))
  return async (answers, layers) => {
    const facts = Object.fromEntries(
      [...answers.known].map(([name, answer]) => [name, typeof answer === 'object' ? [...answer.members] : answer]),
    )
    const { results } = await engine.run({ ...facts, ...Object.fromEntries(answers.parameters ?? []) })
    const names = results.flatMap(({ name }) => (name === undefined ? [] : [name]))
    return new Set(names.filter((name) => layers.includes(layerOf.get(name) ?? '')))
  }
}

function builtInParameters() {
  return json<{ readonly parameters: readonly { readonly name: string; readonly value: number }[] }>(
    'rules/parameters.json',
  ).parameters
}
