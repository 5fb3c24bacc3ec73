/**
 * Is the planned session within the usual course, and safe?
 *
 * @module
 */
import { writtenEvaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written } from '../generated/packs/protocol.ts'
import type { ProtocolVerdict } from '../generated/verdicts.ts'
import { dictionary, regions } from './dictionary.ts'
import { linkedLater } from './linked.ts'

/** What {@link evaluateProtocol} answers. */
export type ProtocolDecision = Decision<ProtocolVerdict>

/** The rules as a tree. */
export const protocolPack = /* @__PURE__ */ linkedLater<ProtocolVerdict>(written)

const protocol = /* @__PURE__ */ writtenEvaluatorOf<ProtocolVerdict>(written, dictionary, regions)

/**
 * Says whether a planned course is within the usual range, and whether the session is safe.
 *
 * Usual is 30 to 40 injections, 20 to 30 minutes, one or two sessions a week, bounds included; outside is information, not
 * a prohibition. `unsafe_protocol` is about the anaesthetic's dose (mg, and mg per kg, computed from dose and weight) and what the
 * product is dissolved in. Doses are for clinicians only. Not said to hold adrenaline counts as without.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the verdict, why, and the bounds within which an answer can still move it
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see Article S02, S18-S22, S34; evidence E23, E24, E43, E45
 * @example
 * const decision = evaluateProtocol({ productVehicle: 'oil' })
 * decision.verdict // => 'unsafe_protocol'
 */
export function evaluateProtocol(facts: Facts, options?: EvaluateOptions): ProtocolDecision {
  return protocol.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateProtocol}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateProtocol} for what the rules rest on
 * @example
 * const result = safeEvaluateProtocol({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateProtocol(facts: unknown, options?: EvaluateOptions): SafeDecision<ProtocolVerdict> {
  return protocol.safeEvaluate(facts, options)
}
