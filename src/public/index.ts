/**
 * Typed, pure, synchronous answers to questions about hair (scalp) mesotherapy, from declarative JSON rules.
 *
 * Each evaluate function takes what is known about a person and returns a decision: a verdict, the bounds within which
 * an answer can still move it, the rules behind it with their sources, and what is missing. It reads no clock, no
 * network and no file, and keeps nothing. No clinician has reviewed the rules.
 *
 * @module
 */
// May this person have the treatment now?
export { type EligibilityDecision, evaluateEligibility, safeEvaluateEligibility } from '../modules/index.ts'
// How urgent is this symptom?
export { evaluateTriage, safeEvaluateTriage, type TriageDecision } from '../modules/index.ts'
// What goes in
export type { EvaluateOptions } from '../decide/index.ts'
export type * from '../generated/facts.ts'
// What comes out
export type { Decision, Finding, ItemDecision, Judged, Missing, SafeDecision } from '../decide/index.ts'
export type { EligibilityVerdict, TriageVerdict } from '../generated/verdicts.ts'
export type { Layer, Strength, Window } from '../pack/index.ts'
// What can be wrong with what goes in
export { type FactFault, type FactIssue, InvalidFactsError } from '../facts/index.ts'
export type { Issue, Pointer } from '../diagnostics/index.ts'
