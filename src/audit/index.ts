/**
 * Is the pack right? One report type for every check; a check reads the linked pack and never another check's files.
 *
 * @module
 */
// What every check says
export { type Audited, type AuditReport, type Measure, type Problem, reportOf, type ShownCase } from './report.ts'
// What is looked at
export type { Subject } from './subject.ts'
// Does something stand against every hazard?
export { type ControlledHazard, type HazardsReport, hazardsReport, hazardTable } from './hazards/index.ts'
// Has a clinician looked at the rules as they are now?
export {
  type ReviewedRule,
  type ReviewOptions,
  type ReviewReport,
  type ReviewStatus,
  reviewReport,
  reviewStatuses,
  ruleDigestOf,
} from './review/index.ts'
// How often is a verdict too low?
export {
  type Errors,
  type Proportion,
  type Proved,
  type SafetyDetail,
  type SafetyOptions,
  type SafetyReport,
  safetyReport,
} from './safety/index.ts'
