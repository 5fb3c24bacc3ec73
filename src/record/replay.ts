/**
 * Replaying: a recorded decision is made again, and compared.
 *
 * @module
 */
import { freezeDeep, type Pointer } from '../diagnostics/index.ts'
import { type Chosen, expectChosen } from './closure.ts'
import { type ClosureDifference, type DecisionDifference, differencesBetween } from './differences.ts'
import type { RecordIssue } from './form/issues.ts'
import { unmasked } from './form/mask.ts'
import type { DecisionRecord } from './form/record.ts'
import { askAgain } from './make.ts'
import { namedAsNow } from './migrate.ts'
import { answererOf } from './questions.ts'
import { chosenFor, verifyRecord } from './verify.ts'

/** What came of a replay. */
export type Replay =
  /** The same decision, to the last letter. */
  | { readonly outcome: 'identical'; readonly id: string }
  /** Another decision by the same rules: the record was signed anew after a change, or this is a mistake of ours. */
  | { readonly outcome: 'different'; readonly id: string; readonly differences: readonly DecisionDifference[] }
  /**
   * Something is masked, so that only this can be said: with it unknown, the bounds hold the recorded ones (`within`),
   * or they do not, and then the recorded decision was not made of these facts.
   */
  | {
      readonly outcome: 'masked'
      readonly id: string
      readonly within: boolean
      readonly masked: readonly Pointer[]
      readonly atLeast: string
      readonly atMost: string
    }
  /** Refused: the rules, facts or parameters are not those of the record. */
  | { readonly outcome: 'other_closure'; readonly id: string; readonly changed: readonly ClosureDifference[] }
  /** Refused: this is no record, or not as it was written. */
  | { readonly outcome: 'not_intact'; readonly issues: readonly RecordIssue[] }

/**
 * Makes a recorded decision again and says whether it is the same. It refuses a record that is not intact, and one
 * that was made by other rules: then it says which rules, facts and parameters differ. Whatever the record is, it does
 * not throw.
 *
 * @param record - anything; a record as `JSON.parse` returns it
 * @param options - the overlay, own region or own pack that counted
 * @returns what came of it
 * @example
 * const facts = { doctorDecision: 'wait' }
 * const record = decisionRecord(evaluateEligibility(facts), { id: 'A-17', at: '2027-03-01T09:30:00Z', facts })
 * replay(JSON.parse(JSON.stringify(record))).outcome // => 'identical'
 */
export function replay(record: unknown, options: Chosen = {}): Replay {
  expectChosen(options)
  const verified = verifyRecord(record, options)
  if (!verified.intact) return Object.freeze({ outcome: 'not_intact', issues: verified.issues })
  const { id } = verified.record
  if (verified.changed.length > 0) return freezeDeep({ outcome: 'other_closure', id, changed: verified.changed })
  return freezeDeep(replayed(verified.record, options))
}

function replayed(record: DecisionRecord, options: Chosen): Replay {
  const { id, question, decision: recorded, masked } = record
  const { pack, ...chosen } = chosenFor(record, options)
  const answerer = answererOf(question, pack)
  const now =
    answerer && askAgain(answerer, namedAsNow(unmasked(record.facts, masked)), { ...record.options, ...chosen })
  if (now === undefined) return { outcome: 'different', id, differences: [{ at: '', recorded, now: undefined }] }
  if (masked.length === 0) {
    const differences = differencesBetween(recorded, now)
    return differences.length === 0 ? { outcome: 'identical', id } : { outcome: 'different', id, differences }
  }
  const height = (rung: string): number => answerer?.ladder.indexOf(rung) ?? -1
  const { atLeast, atMost } = now
  // Answers only narrow the bounds (law 1).
  const within = height(recorded.atLeast) >= height(atLeast) && height(recorded.atMost) <= height(atMost)
  return { outcome: 'masked', id, within, masked, atLeast, atMost }
}
