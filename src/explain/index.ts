/**
 * Why a decision is as it is, why a rule did not count, and what would change it.
 *
 * @module
 */
// Why, and why not
export { type ExplainOptions, explanationOf } from './explanation.ts'
export type { ExplainedRule, ExplainedView, Explanation, UnknownAnswer } from './explained.ts'
export type { ExplainedCondition, ExplainedLeaf, ExplainedParameter, Truths } from './tree/tree.ts'
export type { Flip, ToFire } from './tree/flips.ts'
// What is asked about
export { type Overlaid, type Subject, subjectOfPack, subjectOfSequence } from './readings.ts'
// For whom
export type { ExplainAudience } from './explained.ts'
// What would change it
export {
  type Counterfactual,
  type CounterfactualOptions,
  type CounterfactualResult,
  counterfactualOf,
} from './counterfactual.ts'
export type { Change } from './change/order.ts'
// In words
export { changeText, flipText, readText, testText } from './words.ts'
