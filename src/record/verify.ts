/**
 * Verifying: whether a record is as it was written, and whether the library still answers by the same rules.
 *
 * @module
 */
import { isSealed } from '../decide/index.ts'
import { freezeDeep } from '../diagnostics/index.ts'
import { digestOfJson } from '../link/index.ts'
import { emptyReport } from '../parse/index.ts'
import { builtInRegion, type Chosen, closureOf, expectChosen, sealed } from './closure.ts'
import { type ClosureDifference, closureDifferences } from './differences.ts'
import { type RecordIssue, recordIssue } from './form/issues.ts'
import { isMask } from './form/mask.ts'
import type { DecisionRecord } from './form/record.ts'
import { parseRecord } from './form/schema.ts'

/** Whether a record is intact, and what has changed since in what it depended on: nothing, for the same closure. */
export type Verification =
  | { readonly intact: true; readonly record: DecisionRecord; readonly changed: readonly ClosureDifference[] }
  | { readonly intact: false; readonly issues: readonly RecordIssue[] }

/**
 * Verifies a record: its shape, its digest, and that of its closure, which is computed anew from the linked rules and
 * not believed. It does not decide anything again; {@link replay} does.
 *
 * @param record - anything; a record as `JSON.parse` returns it
 * @param options - the overlay, own region or own pack that counted
 * @returns that it is intact, with every rule, fact and parameter that has changed since; or all that is wrong with it
 * @example
 * const facts = { doctorDecision: 'wait' }
 * const record = decisionRecord(evaluateEligibility(facts), { id: 'A-17', at: '2027-03-01T09:30:00Z', facts })
 * [verifyRecord(record).intact, verifyRecord({ ...record, id: 'A-18' }).intact] // => [true, false]
 */
export function verifyRecord(record: unknown, options: Chosen = {}): Verification {
  expectChosen(options)
  const report = emptyReport()
  const read = parseRecord(record, report)
  if (read === undefined) return freezeDeep({ intact: false, issues: [...report.issues] })
  const { digest, ...content } = read
  const { digest: closureDigest, ...closure } = read.closure
  const issues: RecordIssue[] = []
  if (digestOfJson(content) !== digest) issues.push(recordIssue({ code: 'digest_differs', at: '/digest' }))
  if (sealed(closure).digest !== closureDigest)
    issues.push(recordIssue({ code: 'closure_digest_differs', at: '/closure/digest' }))
  if (!isMask(read.facts, read.masked) || read.replayable !== (read.masked.length === 0))
    issues.push(recordIssue({ code: 'mask_differs', at: '/masked' }))
  if (issues.length > 0) return freezeDeep({ intact: false, issues })
  const now = closureOf(read.question, chosenFor(read, options))
  return Object.freeze({
    intact: true,
    record: freezeDeep(read),
    changed: freezeDeep(closureDifferences(read.closure, now)),
  })
}

/** What a record names, where it is at hand: its own pack, its overlay and its region. */
export function chosenFor({ closure }: DecisionRecord, { pack, overlay, region }: Chosen): Chosen {
  const { region: named } = closure
  return {
    // A pack of another name answers no question of the record.
    pack,
    overlay: closure.overlay !== undefined && isSealed(overlay) ? overlay : undefined,
    region: named === undefined ? undefined : (region ?? builtInRegion(named.id)),
  }
}
