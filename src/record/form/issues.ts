/**
 * What can be wrong with a record, or with what one is to be made of. No issue holds an answer.
 *
 * @module
 */
import { type Issue, listOf, type Pointer, reported } from '../../diagnostics/index.ts'
import type { FactIssue } from '../../facts/index.ts'
import type { PackIssue } from '../../parse/index.ts'

/** One thing wrong with a record, or with the decision, facts or options that one is to be made of. */
export type RecordIssue = FactIssue | PackIssue | (RecordFault & Issue)

/** What only a record can have wrong with it, before its sentence is written. */
export type RecordFault =
  | { readonly code: 'digest_differs' | 'closure_digest_differs'; readonly at: Pointer }
  | { readonly code: 'mask_differs'; readonly at: Pointer }
  | { readonly code: 'not_this_decision'; readonly at: Pointer }
  | { readonly code: 'day_missing'; readonly at: Pointer }
  | { readonly code: 'overlay_missing' | 'region_missing' | 'pack_missing'; readonly at: Pointer; readonly id: string }

/** Thrown where no record can be made, or something is no record; `issues` holds all that is wrong. */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError'
  readonly code = 'invalid_record'
  readonly issues: readonly RecordIssue[]

  constructor(issues: readonly RecordIssue[]) {
    super(`the record cannot be used\n${listOf(issues)}`)
    this.issues = issues
  }
}

/** Completes an issue by its sentence. */
export function recordIssue(fault: RecordFault): RecordFault & Issue {
  return reported(fault, sentenceOf(fault))
}

function sentenceOf(fault: RecordFault): string {
  switch (fault.code) {
    case 'digest_differs':
      return 'this is not the digest of the record: something in it was changed'
    case 'closure_digest_differs':
      return 'this is not the digest of the closure: something in it was changed'
    case 'mask_differs':
      return 'what is masked, what is left of the facts and `replayable` do not fit together'
    case 'not_this_decision':
      return 'these facts and options give another decision here'
    case 'day_missing':
      return 'the decision says whether the rules were in force: give the day, option `asOf`'
    case 'overlay_missing':
      return `give the overlay \`${fault.id}\` as it was then, option \`overlay\``
    case 'pack_missing':
      return `give the pack \`${fault.id}\` as it was then, option \`pack\``
    case 'region_missing':
      return `give the region \`${fault.id}\` as it was then, option \`region\``
  }
}
