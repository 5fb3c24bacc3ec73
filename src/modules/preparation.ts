/**
 * Is this person ready for today's session?
 *
 * @module
 */
import { writtenDeciderOf } from '../compiled/index.ts'
import { type Decision, type EvaluateOptions, evaluatorBy, type SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/preparation.ts'
import type { PreparationVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluatePreparation} answers. */
export type PreparationDecision = Decision<PreparationVerdict>

/** The rules as a tree. */
export const preparationPack = /* @__PURE__ */ linkedLater<PreparationVerdict>(written)

/** What decides by them: the visit asks it as well. */
export const preparationDecider = /* @__PURE__ */ writtenDeciderOf<PreparationVerdict>(written, dictionary)

const preparation = /* @__PURE__ */ evaluatorBy(preparationDecider, dictionary, regions)

/**
 * Says whether a person is ready for today's session: hair, dye, fever, and the points of the last session.
 *
 * Days before the session are calendar days (0 to 60), hours are elapsed hours (0 to 100,000). A dye less than 48 hours
 * before is `not_ready`, exactly 48 hours is earlier; how long before a session dyeing is forbidden the article does not say, so an
 * earlier dye is `hold_ask_clinic`. It is asked again before every session.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S14-S16, S39; evidence E04, E06, E07, E24, E25
 * @example
 * const decision = evaluatePreparation({ hairClean: false })
 * decision.verdict // => 'not_ready'
 */
export function evaluatePreparation(facts: Facts, options?: EvaluateOptions): PreparationDecision {
  return preparation.evaluate(facts, options)
}

/**
 * Answers like {@link evaluatePreparation}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluatePreparation} for what the rules rest on
 * @example
 * const result = safeEvaluatePreparation({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluatePreparation(facts: unknown, options?: EvaluateOptions): SafeDecision<PreparationVerdict> {
  return preparation.safeEvaluate(facts, options)
}
