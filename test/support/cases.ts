/** The clinical cases that stand beside the packs, and the people that they start from. */
import { type Answers, accept } from '../../src/facts/index.ts'
import * as adherence from '../../src/generated/packs/adherence.ts'
import * as aftercare from '../../src/generated/packs/aftercare.ts'
import * as clinic from '../../src/generated/packs/clinic.ts'
import * as eligibility from '../../src/generated/packs/eligibility.ts'
import * as guidance from '../../src/generated/packs/guidance.ts'
import * as listedEffects from '../../src/generated/packs/listedEffects.ts'
import * as preparation from '../../src/generated/packs/preparation.ts'
import * as protocol from '../../src/generated/packs/protocol.ts'
import * as remedy from '../../src/generated/packs/remedy.ts'
import * as triage from '../../src/generated/packs/triage.ts'
import { packs as builtIn, dictionary } from '../../src/modules/index.ts'
import { type Layer, type Pack, type PackSource, packSourceOf } from '../../src/pack/index.ts'
import {
  type Decision,
  type EvaluateOptions,
  evaluateAdherence,
  evaluateAftercare,
  evaluateClinic,
  evaluateEligibility,
  evaluateGuidance,
  evaluateListedEffects,
  evaluatePreparation,
  evaluateProtocol,
  evaluateRemedy,
  evaluateTriage,
  type Facts,
} from '../../src/public/index.ts'
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

/** The built-in packs as they stand in their files. */
export const sources = {
  eligibility: packSourceOf(eligibility.written, dictionary),
  preparation: packSourceOf(preparation.written, dictionary),
  protocol: packSourceOf(protocol.written, dictionary),
  aftercare: packSourceOf(aftercare.written, dictionary),
  adherence: packSourceOf(adherence.written, dictionary),
  listedEffects: packSourceOf(listedEffects.written, dictionary),
  triage: packSourceOf(triage.written, dictionary),
  clinic: packSourceOf(clinic.written, dictionary),
  remedy: packSourceOf(remedy.written, dictionary),
  guidance: packSourceOf(guidance.written, dictionary),
} as const satisfies Readonly<Record<string, PackSource>>

export type ModuleName = keyof typeof sources

export const moduleNames = Object.keys(sources) as readonly ModuleName[]

/** The built-in packs, linked. */
const packs: Readonly<Record<ModuleName, Pack>> = builtIn

/** The function that answers each question. */
export const evaluate: Readonly<Record<ModuleName, (facts: Facts, options?: EvaluateOptions) => Decision>> = {
  eligibility: evaluateEligibility,
  preparation: evaluatePreparation,
  protocol: evaluateProtocol,
  aftercare: evaluateAftercare,
  adherence: evaluateAdherence,
  listedEffects: evaluateListedEffects,
  triage: evaluateTriage,
  clinic: evaluateClinic,
  remedy: evaluateRemedy,
  guidance: evaluateGuidance,
}

export function packOf(module: ModuleName): Pack {
  return packs[module]
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
