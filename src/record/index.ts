/**
 * Decisions that are stored: made into records, verified, made again, compared and brought over to new dictionaries.
 *
 * @module
 */
// A record
export type { DecisionRecord } from './form/record.ts'
export type { Chosen, Closure, Hashes, PackClosure } from './closure.ts'
export type { RecordedDecision, RecordedQuestion } from './questions.ts'
export { decisionRecord, type RecordOptions } from './make.ts'
export { recordJsonSchema } from './form/schema.ts'
// Is it as it was written?
export { type Verification, verifyRecord } from './verify.ts'
// Is the decision the same?
export { type Replay, replay } from './replay.ts'
export type { ClosureDifference, DecisionDifference } from './differences.ts'
// Whose answer changes?
export { type Bounds, diffRecords, type RecordChange } from './change.ts'
// Stored answers under a new dictionary
export { type DictionaryFiles, type Loss, type Migrated, migrate } from './migrate.ts'
// What can be wrong
export { InvalidRecordError, type RecordFault, type RecordIssue } from './form/issues.ts'
