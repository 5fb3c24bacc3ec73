/**
 * Is a pack right? A pack with its cases, the checks, and the report that each of them gives; `docs/auditing.md` says
 * what each shows and what it does not.
 *
 * @module
 */
// What is audited
export {
  InvalidSubjectError,
  type SubjectFiles,
  type SubjectResult,
  safeSubjectOf,
  subjectOf,
} from '../custom/index.ts'
export type { Subject } from '../audit/index.ts'
// The checks, and all of them at once
export {
  type AuditOptions,
  audit,
  type Check,
  type CheckName,
  type CheckOptions,
  checks,
  InvalidAuditOptionError,
} from '../audit/index.ts'
// What every check says
export type { Audited, AuditReport, Measure, Problem, ShownCase } from '../audit/index.ts'
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
} from '../audit/index.ts'
export type { Gap, Law, Limits } from '../prove/index.ts'
// Do statements, rules, cases and sources lead to one another?
export {
  type QuoteFinding,
  type TraceDetail,
  type TracedRule,
  type TracedSource,
  type TracedStatement,
  traceReport,
} from '../audit/index.ts'
// Does every case get the answer that it expects?
export { type CaseDifference, type CaseResult, type CasesDetail, caseDifferences, casesReport } from '../audit/index.ts'
// Does something stand against every hazard?
export { type ControlledHazard, type HazardsReport, hazardsReport, hazardTable } from '../audit/index.ts'
export { hazardLogOf, safeHazardLogOf } from '../custom/index.ts'
// Tables of one's own, as that of the hazards is written
export { csvRow } from '../csv/index.ts'
export type {
  Control,
  ControlMeasure,
  Hazard,
  HazardFile,
  LibraryControl,
  Risk,
  RuleControl,
  Scales,
  Step,
} from '../parse/index.ts'
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
export { isDay } from '../diagnostics/index.ts'
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
// Do the cases exercise all that the rules say, and would they notice a mistake?
export {
  type ConditionCoverage,
  type CoverageDetail,
  type CoverageOptions,
  coverageReport,
  type Goal,
  type MutantOutcome,
  type MutationDetail,
  type MutationKind,
  type MutationOptions,
  mutationReport,
} from '../audit/index.ts'
// What changes between two versions?
export {
  type ChangeClass,
  type CountedChange,
  changeClasses,
  type DiffDetail,
  type DiffOptions,
  type Direction,
  diff,
  diffLimits,
  type IncompleteChanges,
  type LayerView,
  leastVersion,
  type PartChange,
  type PatientChanges,
  type PolicyChange,
  type RuleChange,
  type RulePart,
  type Undecided,
  type VerdictChange,
  type Version,
  type VersionName,
  type Witness,
} from '../audit/index.ts'
export { loadVersion, safeLoadVersion, type VersionOptions, type VersionResult } from '../custom/index.ts'
export { InvalidPackError } from '../parse/index.ts'
// What these speak of
export type { ClinicalCase, Expectation, FileIssue, PackFault, PackIssue } from '../parse/index.ts'
export type {
  Citation,
  Evidence,
  SourcedParameter,
  SourcePlace,
  Sources,
  SourceText,
  Statement,
  WrittenText,
} from '../parse/index.ts'
export type { Dictionary, Parameter } from '../facts/index.ts'
export type { Layer, Pack } from '../pack/index.ts'
export type { Decision } from '../decide/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
