/**
 * Should I book with this clinic?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/clinic.ts'
import type { ClinicVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateClinic} answers. */
export type ClinicDecision = Decision<ClinicVerdict>

/** The rules as a tree. */
export const clinicPack = /* @__PURE__ */ linkedLater<ClinicVerdict>(written)

const clinic = /* @__PURE__ */ writtenEvaluatorOf<ClinicVerdict>(written, dictionary, regions)

/**
 * Says whether to book with a clinic, from what it shows and tells.
 *
 * Not knowing whether the person is licensed, the needles are sterile or the product is authorised is reason enough not to book yet.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S04, S05, S74-S76; evidence E01, E13, E37, E38
 * @example
 * const decision = evaluateClinic({ practitionerKind: 'beautician' })
 * decision.verdict // => 'disqualified'
 */
export function evaluateClinic(facts: Facts, options?: EvaluateOptions): ClinicDecision {
  return clinic.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateClinic}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateClinic} for what the rules rest on
 * @example
 * const result = safeEvaluateClinic({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateClinic(facts: unknown, options?: EvaluateOptions): SafeDecision<ClinicVerdict> {
  return clinic.safeEvaluate(facts, options)
}
