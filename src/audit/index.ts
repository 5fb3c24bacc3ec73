/**
 * Is the pack right? One report type for every check; a check reads the linked pack and never another check's files.
 *
 * @module
 */
// What every check says
export { type AuditReport, type Measure, type Problem, reportOf, type ShownCase } from './report.ts'
// What is looked at
export type { Subject } from './subject.ts'
// What changes between two versions?
export { type DiffOptions, diff, diffLimits } from './diff/diff.ts'
export { type ChangeClass, changeClasses, leastVersion } from './diff/classes.ts'
export type {
  CountedChange,
  DiffDetail,
  Direction,
  IncompleteChanges,
  LayerView,
  PartChange,
  PatientChanges,
  PolicyChange,
  RuleChange,
  RulePart,
  Undecided,
  VerdictChange,
  VersionName,
  Witness,
} from './diff/detail.ts'
export type { Version } from '../prove/index.ts'
