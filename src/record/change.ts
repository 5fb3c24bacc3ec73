/**
 * Many records at once: replayed one by one, or asked again by today's rules to see whose answer changes.
 *
 * @module
 */
import { freezeDeep } from '../diagnostics/index.ts'
import { type ClosureDifference, type DecisionDifference, differencesBetween } from './differences.ts'
import type { RecordIssue } from './issues.ts'
import { jsonDecision } from './make.ts'
import { type Loss, migrate } from './migrate.ts'
import { ask, type RecordedQuestion } from './questions.ts'
import { chosenFor, type ReplayOptions, verifyRecord } from './verify.ts'

/** What today's rules make of one stored patient. */
export type RecordChange =
  | { readonly outcome: 'same'; readonly id: string }
  /** Only what is beside verdict and bounds differs: findings, missing answers, versions. */
  | { readonly outcome: 'detail'; readonly id: string; readonly differences: readonly DecisionDifference[] }
  | {
      readonly outcome: 'changed'
      readonly id: string
      readonly question: RecordedQuestion
      readonly was: Bounds
      readonly now: Bounds
      /** What differs in the rules, facts and parameters; some of it is why. */
      readonly changed: readonly ClosureDifference[]
      readonly lost: readonly Loss[]
    }
  /** It cannot be told: the record is not intact, something is masked, or its facts are not accepted any more. */
  | {
      readonly outcome: 'not_compared'
      readonly id?: string
      readonly because: 'not_intact' | 'masked' | 'not_accepted'
      readonly issues: readonly RecordIssue[]
    }

/** The three verdicts of a decision. */
export interface Bounds {
  readonly verdict: string
  readonly atLeast: string
  readonly atMost: string
}

/**
 * Asks every stored patient again by the rules as they are now, and says whose answer changes.
 *
 * The closure may be another one; facts that have been renamed since are followed ({@link migrate}). A record with
 * masked facts is not compared, because what is masked could be the reason.
 *
 * @param records - any number of records, as `JSON.parse` returns them
 * @param options - the overlay or own region that counts today for records that were made under one
 * @returns for each record in order, whether verdict and bounds are the same, and what they were and are
 * @example
 * const facts = { doctorDecision: 'wait' }
 * const record = decisionRecord(evaluateEligibility(facts), { id: 'A-17', at: '2027-03-01T09:30:00Z', facts })
 * diffRecords([record, 'no record']).map(({ outcome }) => outcome) // => ['same', 'not_compared']
 */
export function diffRecords(records: Iterable<unknown>, options: ReplayOptions = {}): readonly RecordChange[] {
  return Array.from(records, (record) => freezeDeep(changeOf(record, options)))
}

function changeOf(given: unknown, options: ReplayOptions): RecordChange {
  const verified = verifyRecord(given, options)
  if (!verified.intact) return { outcome: 'not_compared', because: 'not_intact', issues: verified.issues }
  const { record, changed } = verified
  const { id, question, decision, masked } = record
  if (masked.length > 0) return { outcome: 'not_compared', id, because: 'masked', issues: [] }
  const { answers, lost } = migrate(record.facts)
  const result = ask(question, answers, { ...record.options, ...chosenFor(record, options) })
  if (!result.ok) return { outcome: 'not_compared', id, because: 'not_accepted', issues: result.issues }
  const now = jsonDecision(result.decision)
  const [was, is] = [boundsOf(decision), boundsOf(now)]
  if (differencesBetween(was, is).length > 0) return { outcome: 'changed', id, question, was, now: is, changed, lost }
  const differences = differencesBetween(decision, now)
  return differences.length === 0 ? { outcome: 'same', id } : { outcome: 'detail', id, differences }
}

function boundsOf({ verdict, atLeast, atMost }: Bounds): Bounds {
  return { verdict, atLeast, atMost }
}
