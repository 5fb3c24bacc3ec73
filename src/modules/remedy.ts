/**
 * May this remedy be used?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/remedy.ts'
import type { RemedyVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateRemedy} answers. */
export type RemedyDecision = Decision<RemedyVerdict>

/** The rules as a tree. */
export const remedyPack = /* @__PURE__ */ linkedLater<RemedyVerdict>(written)

const remedy = /* @__PURE__ */ writtenEvaluatorOf<RemedyVerdict>(written, dictionary, regions)

/**
 * Says whether a remedy against discomfort is the doctor's to prescribe, or whether there is a reason to ask first.
 *
 * The library never picks a drug or a dose. What is not known counts as a reason to ask. Ages are in years, 0 to 120.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S33, S72; evidence E32
 * @example
 * const decision = evaluateRemedy({ remedyPlanned: ['analgesic'], nsaidIntolerance: true })
 * decision.verdict // => 'ask_doctor_or_pharmacist_first'
 */
export function evaluateRemedy(facts: Facts, options?: EvaluateOptions): RemedyDecision {
  return remedy.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateRemedy}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateRemedy} for what the rules rest on
 * @example
 * const result = safeEvaluateRemedy({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateRemedy(facts: unknown, options?: EvaluateOptions): SafeDecision<RemedyVerdict> {
  return remedy.safeEvaluate(facts, options)
}
