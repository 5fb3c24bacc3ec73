/**
 * What makes a decision, whichever way: the plain evaluator, the compiled one, a sequence, or one of these made stricter.
 *
 * @module
 */
import type { AcceptedFacts } from '../facts/index.ts'
import type { Options } from './options.ts'

/** Makes decisions: of what a caller gives, as far as it can be read as it is, and of facts that have been accepted. */
export interface Decider<Decided> {
  /** From a caller's facts as they are; nothing where they are not right, or not read as they are. */
  readonly decideFast?: (given: unknown, options: Options) => Decided | undefined
  /** From facts that have been accepted. */
  readonly decide: (facts: AcceptedFacts, options: Options) => Decided
}
