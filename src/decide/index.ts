/**
 * From truths to a decision.
 *
 * @module
 */
// What comes out
export type { Decision, Finding, ItemDecision, Judged, Missing } from './decision.ts'
// How
export type { EvaluateOptions, Region, Regions } from './options.ts'
export { decide } from './decide.ts'
export { evaluatorBy, evaluatorOf, type SafeDecision, type SafeResult } from './evaluator.ts'
export { type SequenceDecision, sequenceOf } from './sequence.ts'
