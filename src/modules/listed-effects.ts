/**
 * Is this symptom among the effects that the article lists?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/listedEffects.ts'
import type { ListedEffectsVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateListedEffects} answers. */
export type ListedEffectsDecision = Decision<ListedEffectsVerdict>

/** The rules as a tree. */
export const listedEffectsPack = /* @__PURE__ */ linkedLater<ListedEffectsVerdict>(written)

const listedEffects = /* @__PURE__ */ writtenEvaluatorOf<ListedEffectsVerdict>(written, dictionary, regions)

/**
 * Says whether a symptom is among the effects that the article lists. It is never reassurance: ask
 * {@link evaluateTriage} how urgent a symptom is.
 *
 * Each item of `symptoms` is looked up by itself; one that the article does not mention makes the whole answer
 * `article_silent`. Details that are not known count as the worst that they could be. Severity 0 to 10, duration in hours, size in cm.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S32, S67-S71
 * @example
 * const decision = evaluateListedEffects({ symptoms: [{ symptom: 'burning', severity0to10: 2, durationHours: 5 }] })
 * decision.verdict // => 'listed_effect'
 */
export function evaluateListedEffects(facts: Facts, options?: EvaluateOptions): ListedEffectsDecision {
  return listedEffects.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateListedEffects}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateListedEffects} for what the rules rest on
 * @example
 * const result = safeEvaluateListedEffects({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateListedEffects(
  facts: unknown,
  options?: EvaluateOptions,
): SafeDecision<ListedEffectsVerdict> {
  return listedEffects.safeEvaluate(facts, options)
}
