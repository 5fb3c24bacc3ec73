/**
 * One file a question.
 *
 * @module
 */
// May this person have the treatment now?
export { type EligibilityDecision, evaluateEligibility, safeEvaluateEligibility } from './eligibility.ts'
// How urgent is this symptom?
export { evaluateTriage, safeEvaluateTriage, type TriageDecision } from './triage.ts'
// What they share
export { dictionary } from './dictionary.ts'
