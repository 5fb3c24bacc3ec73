/**
 * Every possible patient at once: what follows from a pack's rules for all of them. Read in this order: variables,
 * conditions, fold, verdicts.
 *
 * @module
 */
// A pack made ready
export { type Basis, basisOf, type Proof, type ProofOptions } from './basis.ts'
export type { Limits, NotDecided } from './fold.ts'
export type { World } from './variables.ts'
// How many patients come to each verdict?
export { type VerdictCount, type VerdictCounts, verdictCounts } from './verdicts.ts'
// A point of a proof as a case
export type { ReadyCase } from './ready-case.ts'
