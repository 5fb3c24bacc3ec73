/**
 * May this person have hair mesotherapy now?
 *
 * @module
 */
import { writtenDeciderOf } from '../compiled/index.ts'
import { type Decision, type EvaluateOptions, evaluatorBy, type SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/eligibility.ts'
import type { EligibilityVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateEligibility} answers. */
export type EligibilityDecision = Decision<EligibilityVerdict>

/** The rules as a tree. */
export const eligibilityPack = /* @__PURE__ */ linkedLater<EligibilityVerdict>(written)

/** What decides by them: the visit asks it as well. */
export const eligibilityDecider = /* @__PURE__ */ writtenDeciderOf<EligibilityVerdict>(written, dictionary)

const eligibility = /* @__PURE__ */ evaluatorBy(eligibilityDecider, dictionary, regions)

/**
 * Says whether a person may have hair mesotherapy now, whether a doctor must decide, or what speaks against it.
 *
 * It is asked again before every session. The mildest answer is only that nothing in the answers speaks against the
 * clinic's own assessment. While an answer that a patient has to give could still defer the treatment, the verdict is
 * `insufficient_information`; what nobody has to wait for is listed in `couldAsk`. Only a doctor lifts a deferral, and
 * some stay whatever a doctor says (pregnancy, age, acute infection). Ages are in years, 0 to 120; exactly 18 is adult.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the strictest verdict that a rule reached, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S01, S02, S05, S08, S10, S11, S13, S19, S28, S56-S65; evidence E01, E03-E06, E12, E18-E22, E24-E31, E33, E34, E39, E46, E49, E50
 * @example
 * const decision = evaluateEligibility({ sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' })
 * decision.verdict // => 'defer'
 */
export function evaluateEligibility(facts: Facts, options?: EvaluateOptions): EligibilityDecision {
  return eligibility.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateEligibility}, but returns what is wrong with the facts instead of throwing it; for
 * facts that come from outside the program, such as a request's body.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateEligibility} for what the rules rest on
 * @example
 * const result = safeEvaluateEligibility({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ at, message }) => `${at}: ${message}`)
 * // => ['/agYears: no fact is called that; did you mean `ageYears`?']
 */
export function safeEvaluateEligibility(facts: unknown, options?: EvaluateOptions): SafeDecision<EligibilityVerdict> {
  return eligibility.safeEvaluate(facts, options)
}
