/**
 * Is the pack right? One report type for every check; a check reads the linked pack and never another check's files.
 *
 * @module
 */
// What every check says
export { type AuditReport, type Measure, type Problem, reportOf, type ShownCase } from './report.ts'
// What is looked at
export type { Subject } from './subject.ts'
