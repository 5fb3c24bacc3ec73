/**
 * Which advice on habits, food and hair care fits this person?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/guidance.ts'
import type { GuidanceVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateGuidance} answers. */
export type GuidanceDecision = Decision<GuidanceVerdict>

/** The rules as a tree. */
export const guidancePack = /* @__PURE__ */ linkedLater<GuidanceVerdict>(written)

const guidance = /* @__PURE__ */ writtenEvaluatorOf<GuidanceVerdict>(written, dictionary, regions)

/**
 * Says which general advice fits a person, and which tips to leave out. It never blocks a session.
 *
 * What a tip could harm is taken as present while it is not known: then the tip is left out. Water is counted in glasses a day, 0 to
 * 40; four are enough.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S06, S44-S47, S50-S55, S77, S78; evidence E42, E51
 * @example
 * const decision = evaluateGuidance({ smoker: true, foodAllergies: ['none'], thyroidDisease: false, fluidsLimitedByDoctor: false, sexRegisteredAtBirth: 'male', ageYears: 40 })
 * decision.verdict // => 'advice_applies'
 */
export function evaluateGuidance(facts: Facts, options?: EvaluateOptions): GuidanceDecision {
  return guidance.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateGuidance}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateGuidance} for what the rules rest on
 * @example
 * const result = safeEvaluateGuidance({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateGuidance(facts: unknown, options?: EvaluateOptions): SafeDecision<GuidanceVerdict> {
  return guidance.safeEvaluate(facts, options)
}
