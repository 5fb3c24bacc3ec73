/**
 * What makes a decision, whichever way: the plain evaluator, the compiled one, a sequence, or one of these made stricter.
 *
 * @module
 */
import type { RightFacts } from '../facts/index.ts'
import type { Options } from './options/options.ts'

/** How a decision is made: of what a caller gives, as far as it can be read as it is, and of facts that have been checked. */
export interface Deciding<Decided> {
  /** From a caller's facts as they are; nothing where they are not right, or no plain data. */
  readonly decideFast?: (given: unknown, options: Options) => Decided | undefined
  /** From facts that have been checked: computing what follows from them is part of it. */
  readonly decide: (facts: RightFacts, options: Options) => Decided
}

/** What makes a decision, and knows which facts it could make none of. */
export interface Decider<Decided> extends Deciding<Decided> {
  /** The computed facts that were supplied and contradict their sources, in the dictionary's order. */
  readonly contradicted: (facts: RightFacts) => readonly string[]
}
