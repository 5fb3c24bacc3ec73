/**
 * Is the pack right? One report type for every check; a check reads the linked pack and never another check's files.
 *
 * @module
 */
// What every check says
export { type AuditReport, type Measure, type Problem, reportOf, type ShownCase } from './report.ts'
// What is looked at
export type { Subject } from './subject.ts'
// Which checks there are, and all of them at once
export { type Check, type CheckName, type CheckOptions, checks } from './checks.ts'
export { type AuditOptions, audit } from './run.ts'
// Does every case get the answer that it expects?
export { type CaseDifference, type CaseResult, type CasesDetail, caseDifferences, casesReport } from './cases/index.ts'
