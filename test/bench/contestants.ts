/**
 * Who is timed, and that all of them give the same answers.
 *
 * @module
 */
import { deepStrictEqual, equal } from 'node:assert/strict'
import type { Facts } from '../../src/public/index.ts'
import { evaluateBy } from './built.ts'
import { decideEligibility } from './hand-written/eligibility.ts'
import { decideTriage } from './hand-written/triage.ts'
import { type Mix, type Module, mixes, modules, nameOf, patientsOf } from './patients.ts'
import { jsonLogicEngine } from './peers/json-logic-engine.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import { packOf, type Verdict, viewsOf } from './peers/pack.ts'
import { zen } from './peers/zen.ts'
import { zodThenHandWritten } from './peers/zod.ts'

export const contestants = [
  'ours',
  'hand-written',
  'zod, then hand-written',
  'json-rules-engine',
  'json-logic-engine',
  'GoRules ZEN',
] as const
export type Contestant = (typeof contestants)[number]

/** Those who give the whole decision, as we do. */
export const handWritten = {
  'hand-written': { eligibility: decideEligibility, triage: decideTriage },
  'zod, then hand-written': zodThenHandWritten,
} as const

const peers = {
  'json-rules-engine': jsonRulesEngine,
  'json-logic-engine': jsonLogicEngine,
  'GoRules ZEN': zen,
} as const

/** One decision of the patient with this number; its result is handed back, so that no compiler leaves it out. */
export type Decide = (patient: number) => unknown

/** A contestant, ready to be timed: whatever it can do beforehand is done. */
export function contestantOn(contestant: Contestant, module: Module, patients: readonly Facts[]): Decide {
  // The patients' numbers are within bounds: the callers count to `patients.length`.
  const patient = (number: number): Facts => patients[number] as Facts
  switch (contestant) {
    case 'ours': {
      const evaluate = evaluateBy[module]
      return (number) => evaluate(patient(number))
    }
    case 'hand-written':
    case 'zod, then hand-written': {
      const decide = handWritten[contestant][module]
      return (number) => decide(patient(number))
    }
    default: {
      const verdictOf = peers[contestant](packOf(module))
      const views = patients.map(viewsOf)
      return (number) => verdictOf(views[number] ?? [])
    }
  }
}

/** Throws at the first patient of whom a hand-written decision, field by field, is not ours. */
export function assertHandWrittenAgrees(module: Module, mix: Mix, count: number): void {
  for (const facts of patientsOf(module, mix, count)) {
    for (const [name, decide] of Object.entries(handWritten))
      deepStrictEqual(decide[module](facts), evaluateBy[module](facts), `${name}, ${module}, ${nameOf(mix)}`)
  }
}

/** Throws at the first complete patient to whom a peer gives another verdict. The peers do not know "unknown". */
export async function assertPeersAgree(module: Module, mix: Mix, count: number): Promise<void> {
  const patients = patientsOf(module, mix, count)
  for (const [name, peer] of Object.entries(peers)) {
    const verdictOf: Verdict = peer(packOf(module))
    for (const facts of patients) {
      equal(await verdictOf(viewsOf(facts)), evaluateBy[module](facts).verdict, `${name}, ${module}, ${nameOf(mix)}`)
    }
  }
}

/** Equal answers, before anything is timed. */
export async function assertEqualAnswers(whole: number, verdicts: number): Promise<void> {
  for (const module of modules) {
    for (const mix of mixes) assertHandWrittenAgrees(module, mix, whole)
    for (const mix of mixes.filter(({ known }) => known === 'complete')) await assertPeersAgree(module, mix, verdicts)
  }
}
