/**
 * Packs of many rules over the built-in dictionary, and one healthy patient: about thirty rules are true, however many
 * there are. Seeded, so that every process has the same.
 *
 * @module
 */
import { deepStrictEqual } from 'node:assert'
import { readFileSync } from 'node:fs'
import type { ConditionSource, LeafSource, PackSource, RuleSource } from '../../src/pack/index.ts'
import type { Decision, Facts } from '../../src/public/index.ts'
import type { LoadedPack } from '../../src/public/pack.ts'
import { builtPack } from './built.ts'
import { chance } from './patients.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import { viewsOf } from './peers/pack.ts'

/** A whole decision by us or by json-rules-engine, or ours after one answer has changed. */
export type Runner = 'ours' | 'one changed answer' | 'json-rules-engine'

/** One decision on a pack of so many rules. */
export async function runnerOn(runner: Runner, rules: number): Promise<() => unknown> {
  const pack = packOfSize(rules)
  if (runner === 'json-rules-engine') {
    const verdictOf = jsonRulesEngine(pack)
    const views = viewsOf(healthy)
    return () => verdictOf(views)
  }
  const { evaluate, open } = await loaded(pack)
  return runner === 'ours' ? () => evaluate(healthy) : changing(evaluate, open)
}

/** Our evaluator of such a pack. */
export async function evaluatorOf(pack: PackSource): Promise<(facts: unknown) => Decision> {
  return (await loaded(pack)).evaluate
}

async function loaded(pack: PackSource) {
  const { loadPack } = await builtPack()
  const verdicts = ladder.map((verdict) => [`verdict.scale.${verdict}`, verdict])
  return loadPack(pack, { messages: { 'finding.scale.one': 'One.', ...Object.fromEntries(verdicts) } })
}

/** One answer after the other is turned round and back; that it decides as a whole evaluation does is asserted first. */
function changing(evaluate: LoadedPack['evaluate'], open: LoadedPack['open']): () => unknown {
  const flags = Object.entries(healthy).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [{ name, value }] : [],
  )
  const opened = open(healthy)
  for (const { name, value } of flags) {
    deepStrictEqual(opened.change({ [name]: !value }), evaluate({ ...healthy, [name]: !value }))
    deepStrictEqual(opened.change({ [name]: value }), evaluate(healthy))
  }
  const changes = flags.flatMap(({ name, value }) => [{ [name]: !value }, { [name]: value }])
  let next = 0
  return () => opened.change(changes[next++ % changes.length])
}

const ladder = ['lowest', 'low', 'middle', 'high', 'highest'] as const

interface FactEntry {
  readonly name: string
  readonly type: 'boolean' | 'enum' | 'set' | 'integer' | 'number'
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly answeredBy: string
}

const dictionary = read<{ facts: readonly FactEntry[]; lists: readonly { facts: readonly string[] }[] }>('facts.json')
const itemFacts = new Set(dictionary.lists.flatMap(({ facts }) => facts))
const person =
  read<{ patients: readonly { name: string; facts: Readonly<Record<string, unknown>> }[] }>('patients.json').patients[0]
    ?.facts ?? {}
const facts = dictionary.facts.filter(
  ({ name, answeredBy }) => answeredBy !== 'system' && !itemFacts.has(name) && person[name] !== undefined,
)
export const healthy: Facts = Object.fromEntries(facts.map(({ name }) => [name, person[name]]))

/** A pack of so many rules, spread over the rungs: two to four comparisons each, some in an `any` or under a `not`. */
export function packOfSize(rules: number): PackSource {
  const draw = chance(`scale ${rules}`)
  return {
    format: 'rule-pack/1',
    id: 'scale',
    version: '1.0.0',
    ladder,
    otherwise: 'lowest',
    rules: Array.from({ length: rules }, (_, index): RuleSource => {
      const verdict = ladder[index % ladder.length] ?? 'lowest'
      return {
        name: `R${index}`,
        layer: 'evidence',
        basis: ['S78'],
        conditions: conditionOf(draw() < 30 / rules, draw),
        event: { type: verdict, params: { message: 'one' } },
      }
    }),
  }
}

function conditionOf(isTrue: boolean, draw: () => number): ConditionSource {
  const count = 2 + Math.floor(draw() * 3)
  const decisive = Math.floor(draw() * count)
  const operands = Array.from({ length: count }, (_, index): ConditionSource => {
    // Where the rule must not hold, one operand decides it; the others are as they come.
    const holds = isTrue || (index !== decisive && draw() < 0.3)
    const form = draw()
    if (form < 0.1) return { not: { all: [leafOf(!holds, draw)] } }
    if (form < 0.2) return { any: [leafOf(holds, draw), leafOf(false, draw)] }
    return leafOf(holds, draw)
  })
  return { all: operands }
}

/** A comparison that holds for the healthy patient, or does not. */
function leafOf(holds: boolean, draw: () => number): LeafSource {
  const fact = facts[Math.floor(draw() * facts.length)] as FactEntry
  const { name, type, values = [], minimum = 0, maximum = 1 } = fact
  const answer = person[name]
  switch (type) {
    case 'boolean':
      return { fact: name, operator: 'equal', value: holds === (answer === true) }
    case 'enum': {
      const others = values.filter((value) => value !== answer)
      const value = holds ? String(answer) : (others[Math.floor(draw() * others.length)] ?? '')
      return { fact: name, operator: 'equal', value }
    }
    case 'set': {
      const members = Array.isArray(answer) ? answer : []
      const among = values.filter((value) => members.includes(value) === holds)
      return { fact: name, operator: 'contains', value: among[Math.floor(draw() * among.length)] ?? '' }
    }
    case 'integer':
    case 'number': {
      const number = Number(answer)
      const isAbove = draw() < 0.5 ? number < maximum : number <= minimum
      const span = isAbove ? maximum - number : number - minimum
      const distance = Math.max(1, Math.round(draw() * span))
      const limit = Math.min(maximum, Math.max(minimum, isAbove ? number + distance : number - distance))
      const operator = isAbove === holds ? 'lessThanInclusive' : 'greaterThanInclusive'
      return { fact: name, operator, value: type === 'integer' ? Math.round(limit) : limit }
    }
  }
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../../rules/${file}`, import.meta.url), 'utf8'))
}
