/**
 * Is the pack right? One report type for every check; a check reads the linked pack and never another check's files.
 *
 * @module
 */
// What every check says
export type { Audited, AuditReport, Measure, Problem, ShownCase } from './report.ts'
// What is looked at
export type { Subject } from './subject.ts'
// Which checks there are, and all of them at once
export { type Check, type CheckName, type CheckOptions, checks } from './checks.ts'
export { type AuditOptions, audit } from './run.ts'
export { InvalidAuditOptionError } from './options.ts'
// What holds for every possible patient?
export {
  type ProofCheckOptions,
  type ProofDetail,
  type ProvenFloor,
  type ProvenGap,
  type ProvenLaw,
  type ProvenLooseness,
  type ProvenRule,
  type ProvenVerdict,
  type ProvenVerdicts,
  proofReport,
} from './proof/index.ts'
// Do statements, rules, cases and sources lead to one another?
export {
  type QuoteFinding,
  type TraceDetail,
  type TracedRule,
  type TracedSource,
  type TracedStatement,
  traceReport,
} from './trace/index.ts'
// Does every case get the answer that it expects?
export { type CaseResult, type CasesDetail, casesReport } from './cases/index.ts'
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
// Do the cases exercise all that the rules say?
export {
  type ConditionCoverage,
  type CoverageDetail,
  type CoverageOptions,
  coverageReport,
  type Goal,
} from './coverage/coverage.ts'
// Would the cases notice a mistake?
export { type MutantOutcome, type MutationDetail, type MutationOptions, mutationReport } from './mutation/mutation.ts'
export type { MutationKind } from './mutation/mutants.ts'
// What an expectation sees of a decision
export { type CaseDifference, caseDifferences, toldBy } from './cases/expectation.ts'
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
