/**
 * Many records at once: replayed one by one, or asked again by today's rules to see whose answer changes.
 *
 * @module
 */
import { expectArgument, freezeDeep } from '../diagnostics/index.ts'
import { type Chosen, expectChosen } from './closure.ts'
import { type ClosureDifference, type DecisionDifference, differencesBetween } from './differences.ts'
import { type RecordIssue, recordIssue } from './form/issues.ts'
import { jsonDecision } from './make.ts'
import { type Loss, migrate } from './migrate.ts'
import { answererOf, type RecordedQuestion } from './questions.ts'
import { chosenFor, verifyRecord } from './verify.ts'

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
  /**
   * It cannot be told: the record is not intact, something is masked, its own pack is not at hand, or its facts are not
   * accepted any more.
   */
  | {
      readonly outcome: 'not_compared'
      readonly id?: string
      readonly because: 'not_intact' | 'masked' | 'pack_missing' | 'not_accepted'
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
 * @param options - the overlay, own region or own pack that counts today for records that were made under one
 * @returns for each record in order, whether verdict and bounds are the same, and what they were and are
 * @example
 * const facts = { doctorDecision: 'wait' }
 * const record = decisionRecord(evaluateEligibility(facts), { id: 'A-17', at: '2027-03-01T09:30:00Z', facts })
 * diffRecords([record, 'no record']).map(({ outcome }) => outcome) // => ['same', 'not_compared']
 */
export function diffRecords(records: Iterable<unknown>, options: Chosen = {}): readonly RecordChange[] {
  expectArgument('records', 'a list of records', () => typeof records[Symbol.iterator] === 'function')
  expectChosen(options)
  return Array.from(records, (record) => freezeDeep(changeOf(record, options)))
}

function changeOf(given: unknown, options: Chosen): RecordChange {
  const verified = verifyRecord(given, options)
  if (!verified.intact) return { outcome: 'not_compared', because: 'not_intact', issues: verified.issues }
  const { record, changed } = verified
  const { id, question, decision, masked } = record
  if (masked.length > 0) return { outcome: 'not_compared', id, because: 'masked', issues: [] }
  const chosen = chosenFor(record, options)
  const answerer = answererOf(question, chosen.pack)
  if (answerer === undefined) {
    const issues = [recordIssue({ code: 'pack_missing', at: '/pack', id: question })]
    return { outcome: 'not_compared', id, because: 'pack_missing', issues }
  }
  const { answers, lost } = migrate(record.facts)
  const result = answerer.ask(answers, { ...record.options, overlay: chosen.overlay, region: chosen.region })
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
