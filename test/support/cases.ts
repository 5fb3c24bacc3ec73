/** The clinical cases that stand beside the packs, and the people that they start from. */
import { type Answers, accept } from '../../src/facts/index.ts'
import * as eligibility from '../../src/generated/packs/eligibility.ts'
import * as triage from '../../src/generated/packs/triage.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type Layer, type Pack, resolve } from '../../src/pack/index.ts'
import { json } from './project.ts'

export interface Case {
  readonly id: string
  readonly title: string
  readonly patient?: string
  readonly but?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  readonly facts?: Readonly<Record<string, unknown>>
  readonly layers?: readonly ['article']
  readonly asOf?: string
  readonly expect: Expectation
  readonly basis: readonly string[]
}

export interface Expectation {
  readonly verdict: string
  readonly fired: readonly string[]
  readonly missing: readonly string[]
  readonly notices?: readonly string[]
  readonly toConfirm?: readonly string[]
  readonly couldAsk?: readonly string[]
  readonly mustSay?: readonly string[]
  readonly atLeast?: string
  readonly atMost?: string
  readonly items?: readonly string[]
}

/** The built-in packs, linked. */
export const packs: Readonly<Record<string, Pack>> = {
  eligibility: resolve(eligibility.source, dictionary, eligibility.seal),
  triage: resolve(triage.source, dictionary, triage.seal),
}

export const moduleNames = Object.keys(packs)

export function packOf(module: string): Pack {
  const pack = packs[module]
  if (pack === undefined) throw new Error(`there is no module ${module}`)
  return pack
}

export function casesOf(module: string): readonly Case[] {
  return json<{ readonly cases: readonly Case[] }>(`rules/modules/${module}/cases.json`).cases
}

const people = new Map(
  json<{ readonly patients: readonly { readonly name: string; readonly facts: Readonly<Record<string, unknown>> }[] }>(
    'rules/patients.json',
  ).patients.map(({ name, facts }) => [name, facts]),
)

/** The facts of a case: those of its person, with what is different. */
export function factsOf({ id, patient, but = {}, without = [], facts }: Case): Readonly<Record<string, unknown>> {
  if (facts !== undefined) return facts
  const person = people.get(patient ?? '')
  if (person === undefined) throw new Error(`${id}: there is no person called ${patient}`)
  return Object.fromEntries(Object.entries({ ...person, ...but }).filter(([name]) => !without.includes(name)))
}

export function layersOf({ layers }: Case): readonly Layer[] {
  return layers ?? ['article', 'evidence']
}

/** The answers that a pack is evaluated for: one set for each item, or one. */
export function viewsOf(pack: Pack, facts: unknown): readonly Answers[] {
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) throw new Error(accepted.issues.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  return accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
}
