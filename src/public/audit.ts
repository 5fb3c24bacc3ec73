/**
 * Is a pack right? Here: hazards and their controls, reviews of rules, and how often a verdict is too low.
 *
 * @module
 */
// Does something stand against every hazard?
export { type ControlledHazard, type HazardsReport, hazardsReport, hazardTable } from '../audit/index.ts'
export { hazardLogOf, safeHazardLogOf } from '../custom/index.ts'
export type { Control, Hazard, HazardFile, LibraryControl, Risk, RuleControl } from '../parse/index.ts'
// Has a clinician looked at the rules as they are now?
export {
  type ReviewedRule,
  type ReviewOptions,
  type ReviewReport,
  type ReviewStatus,
  reviewReport,
  reviewStatuses,
  ruleDigestOf,
} from '../audit/index.ts'
export { type LogResult, reviewsOf, safeReviewsOf } from '../custom/index.ts'
export type { ReviewEntry, ReviewFile, ReviewVerdict } from '../parse/index.ts'
// How often is a verdict too low?
export {
  type Errors,
  type Proportion,
  type Proved,
  type SafetyDetail,
  type SafetyOptions,
  type SafetyReport,
  safetyReport,
} from '../audit/index.ts'
// What these speak of
export type { Audited, AuditReport, Measure, Problem, ShownCase, Subject } from '../audit/index.ts'
export type { ClinicalCase, Expectation } from '../parse/index.ts'
export type { Dictionary } from '../facts/index.ts'
