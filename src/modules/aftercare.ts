/**
 * May I do this activity, this long after the session?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/aftercare.ts'
import type { AftercareVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateAftercare} answers. */
export type AftercareDecision = Decision<AftercareVerdict>

/** The rules as a tree. */
export const aftercarePack = /* @__PURE__ */ linkedLater<AftercareVerdict>(written)

const aftercare = /* @__PURE__ */ writtenEvaluatorOf<AftercareVerdict>(written, dictionary, regions)

/**
 * Says whether an activity is allowed, this long after a session.
 *
 * Hours are elapsed hours from the session's end, 0 to 100,000, fractions allowed, so a change to summer time moves
 * nothing. Windows exclude their end: washing is `not_yet` at 23.98 h and `allowed` at 24 h. Ask for one `activity`, or for several
 * by `activities`. A stricter time of the doctor's own counts; a milder one is shown beside the rule.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S07, S35-S42, S49, S52, S54, S55, S73, S79; evidence E04, E14, E21
 * @example
 * const decision = evaluateAftercare({ activity: 'wash', hoursSinceSessionEnd: 23.98, punctureSitesClosed: true })
 * decision.verdict // => 'not_yet'
 */
export function evaluateAftercare(facts: Facts, options?: EvaluateOptions): AftercareDecision {
  return aftercare.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateAftercare}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateAftercare} for what the rules rest on
 * @example
 * const result = safeEvaluateAftercare({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateAftercare(facts: unknown, options?: EvaluateOptions): SafeDecision<AftercareVerdict> {
  return aftercare.safeEvaluate(facts, options)
}
