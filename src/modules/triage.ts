/**
 * How urgent is this symptom?
 *
 * @module
 */
import { writtenDeciderOf } from '../compiled/index.ts'
import { type Decision, type EvaluateOptions, evaluatorBy, type SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/triage.ts'
import type { TriageVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateTriage} answers. */
export type TriageDecision = Decision<TriageVerdict>

/** The rules as a tree. */
export const triagePack = /* @__PURE__ */ linkedLater<TriageVerdict>(written)

/** What decides by them: the visit asks it as well. */
export const triageDecider = /* @__PURE__ */ writtenDeciderOf<TriageVerdict>(written, dictionary)

const triage = /* @__PURE__ */ evaluatorBy(triageDecider, dictionary, regions)

/**
 * Says how urgent one or more symptoms after a session are.
 *
 * Each item of `symptoms` is judged by itself and together with the others; the highest level counts. Details that are
 * not known (since when, how bad, spreading or not) count as the worst that they could be, and an unanswered red-flag
 * question raises the level. `symptoms: []` says that there is none; no `symptoms` at all says that nobody asked.
 * Hours are elapsed hours: `hoursSinceSessionEnd` 0 to 100,000 up to now, `onsetHours` and `durationHours` 0 to 20,000;
 * severity 0 to 10; size in cm, 0 to 60; temperature in °C, 30 to 45. It is evidence throughout: asked for the article
 * alone it answers `urgent_same_day` without a finding.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the highest level that a rule reached, why, what is missing, and each item's own level
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S32, S67-S71; evidence E01-E04, E07-E13, E15-E18, E20, E22-E26, E29, E30, E40, E41, E44, E46-E48, E52-E69
 * @example
 * const decision = evaluateTriage({ symptoms: [{ symptom: 'swelling_lips_face' }], severeGutSymptoms: true })
 * decision.verdict // => 'emergency_now'
 */
export function evaluateTriage(facts: Facts, options?: EvaluateOptions): TriageDecision {
  return triage.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateTriage}, but returns what is wrong with the facts instead of throwing it; for facts that
 * come from outside the program, such as a request's body.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateTriage} for what the rules rest on
 * @example
 * const result = safeEvaluateTriage({ symptoms: [{ symptom: 'burning', severity0to10: 11 }] })
 * result.ok ? [] : result.issues.map(({ at, message }) => `${at}: ${message}`)
 * // => ['/symptoms/0/severity0to10: expected 0 to 10 points']
 */
export function safeEvaluateTriage(facts: unknown, options?: EvaluateOptions): SafeDecision<TriageVerdict> {
  return triage.safeEvaluate(facts, options)
}
