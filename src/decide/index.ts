/**
 * From truths to a decision.
 *
 * @module
 */
// What comes out
export type { Decision, Finding, ItemDecision, Judged, Missing } from './decision.ts'
// How
export type { EvaluateOptions } from './options.ts'
export { evaluatorOf, type SafeDecision } from './evaluator.ts'
