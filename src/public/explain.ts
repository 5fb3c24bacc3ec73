/**
 * Why a decision is as it is, why a rule did not count, and what would change it: `explain` and `counterfactual`.
 *
 * Their results hold the caller's own answers, unlike any decision: show them to whoever may see the answers.
 *
 * @module
 */
// Why, and why not
export { explain, type Module, UnknownModuleError } from '../custom/index.ts'
export type {
  ExplainAudience,
  ExplainedCondition,
  ExplainedLeaf,
  ExplainedParameter,
  ExplainedRule,
  ExplainedView,
  ExplainOptions,
  Explanation,
  Flip,
  ToFire,
  Truths,
  UnknownAnswer,
} from '../explain/index.ts'
// What would change it
export { counterfactual } from '../custom/index.ts'
export type { Change, Counterfactual, CounterfactualOptions, CounterfactualResult } from '../explain/index.ts'
// Verdicts by their place
export { UnknownVerdictError, verdictsFrom } from '../custom/index.ts'
// In words
export { changeText, flipText, readText, testText } from '../explain/index.ts'
// What these speak of
export { type FactFault, type FactIssue, InvalidFactsError } from '../facts/index.ts'
export type { WhenUnknown } from '../facts/index.ts'
export type { Facts } from '../generated/facts.ts'
export type { ComparisonValue, Layer, Pack, Strength } from '../pack/index.ts'
export type { Truth } from '../evaluate/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
export type { EvaluateOptions, Region } from '../decide/index.ts'
