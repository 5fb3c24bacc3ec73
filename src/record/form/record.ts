/**
 * What a record of a decision holds.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Layer } from '../../pack/index.ts'
import type { Closure } from '../closure.ts'
import type { RecordedDecision, RecordedQuestion } from '../questions.ts'

/** One decision with all that it depended on, to be stored as JSON and asked again years later. */
export interface DecisionRecord {
  readonly format: 'decision-record/1'
  /** The caller's own name for it. */
  readonly id: string
  /** When it was decided, as the caller says; nothing here reads a clock. */
  readonly at: string
  readonly question: RecordedQuestion
  readonly options: {
    readonly layers: readonly Layer[]
    readonly asOf?: string
  }
  /** The facts that were given, without those that are masked. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Where facts were taken out. */
  readonly masked: readonly Pointer[]
  /** Whether the decision can be made again exactly: not where something is masked. */
  readonly replayable: boolean
  /** What the decision could depend on, piece by piece. */
  readonly closure: Closure
  readonly decision: RecordedDecision
  /** SHA-256 of the canonical JSON (RFC 8785) of all the rest. It finds accidents; whoever means to forge signs anew. */
  readonly digest: string
}
