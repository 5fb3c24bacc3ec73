/**
 * How often is a verdict too low? Read in this order: clopper-pearson, judged, floors, report.
 *
 * @module
 */
// How sure can one be of a proportion?
export type { Proportion } from './clopper-pearson.ts'
// Both errors, and what is proven
export {
  type Errors,
  type Proved,
  type SafetyDetail,
  type SafetyOptions,
  type SafetyReport,
  safetyReport,
} from './report.ts'
