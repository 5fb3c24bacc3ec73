/**
 * From truths to a decision.
 *
 * @module
 */
// What comes out
export type { Decision, Finding, ItemDecision, Judged, Missing } from './decision.ts'
// How
export { decide } from './decide.ts'
export { type EvaluateOptions, type Options, optionsOf } from './options.ts'
export { type Evaluator, evaluatorOf, type SafeDecision } from './evaluator.ts'
