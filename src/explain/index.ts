/**
 * Why a decision is as it is, why a rule did not count, and what would change it.
 *
 * @module
 */
// What would change it
export {
  type Counterfactual,
  type CounterfactualOptions,
  type CounterfactualResult,
  counterfactualOf,
} from './counterfactual.ts'
export type { Change } from './change/order.ts'
