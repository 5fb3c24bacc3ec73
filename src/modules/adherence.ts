/**
 * How is the course going, and what may be expected by now?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/adherence.ts'
import type { AdherenceVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateAdherence} answers. */
export type AdherenceDecision = Decision<AdherenceVerdict>

/** The rules as a tree. */
export const adherencePack = /* @__PURE__ */ linkedLater<AdherenceVerdict>(written)

const adherence = /* @__PURE__ */ writtenEvaluatorOf<AdherenceVerdict>(written, dictionary, regions)

/**
 * Says how a course is going: too early to judge, the window of first results, sessions missed, or due for review.
 *
 * Months are calendar months from the first session, 0 to 120, bounds included: 3 and 4 are the window of first results.
 * The ladder runs by how much a clinician's attention is due. It never urges attendance and never promises a result.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S25-S29; evidence E18, E33-E35
 * @example
 * const decision = evaluateAdherence({ monthsSinceFirstSession: 5, visibleResult: false })
 * decision.verdict // => 'review_due'
 */
export function evaluateAdherence(facts: Facts, options?: EvaluateOptions): AdherenceDecision {
  return adherence.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateAdherence}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateAdherence} for what the rules rest on
 * @example
 * const result = safeEvaluateAdherence({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateAdherence(facts: unknown, options?: EvaluateOptions): SafeDecision<AdherenceVerdict> {
  return adherence.safeEvaluate(facts, options)
}
