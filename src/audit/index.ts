/**
 * Is the pack right? One report type for every check; a check reads the linked pack and never another check's files.
 *
 * @module
 */
// What every check says
export { type AuditReport, type Measure, type Problem, reportOf, type ShownCase } from './report.ts'
// What is looked at
export type { Subject } from './subject.ts'
// Do the cases exercise all that the rules say?
export {
  type ConditionCoverage,
  type CoverageDetail,
  type CoverageOptions,
  coverageAudit,
  type Goal,
} from './coverage/coverage.ts'
// Would the cases notice a mistake?
export { type MutantOutcome, type MutationDetail, type MutationOptions, mutationAudit } from './mutation/mutation.ts'
export type { MutationKind } from './mutation/mutants.ts'
// What an expectation sees of a decision
export { type Expected, toldBy, unmet } from './expectation.ts'
