/**
 * Decisions that are stored: `decisionRecord`, `verifyRecord`, `replay`, `diffRecords`, `migrate`.
 *
 * @module
 */
// A record
export {
  type Chosen,
  type Closure,
  type DecisionRecord,
  decisionRecord,
  type Hashes,
  type PackClosure,
  type RecordedDecision,
  type RecordedQuestion,
  recordJsonSchema,
  type RecordOptions,
} from '../record/index.ts'
// Is it as it was written?
export { type Verification, verifyRecord } from '../record/index.ts'
// Is the decision the same?
export { type ClosureDifference, type DecisionDifference, type Replay, replay } from '../record/index.ts'
// Whose answer changes?
export { type Bounds, diffRecords, type RecordChange } from '../record/index.ts'
// Stored answers under a new dictionary
export { type DictionaryFiles, type Loss, type Migrated, migrate } from '../record/index.ts'
// What can be wrong
export { InvalidRecordError, type RecordFault, type RecordIssue } from '../record/index.ts'
export { InvalidPackError, type PackFault, type PackIssue } from '../parse/index.ts'
export type { FactFault, FactIssue } from '../facts/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
// What these speak of
export type { LinkedOverlay } from '../custom/index.ts'
export type { Region } from '../decide/index.ts'
export type { Facts } from '../generated/facts.ts'
