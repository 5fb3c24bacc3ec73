/**
 * Every possible patient at once: what follows from a pack's rules for all of them. Read in this order: variables,
 * conditions, fold, verdicts.
 *
 * @module
 */
// A pack made ready
export { type Bases, basesOf } from './basis.ts'
// How many patients come to each verdict?
export { verdictCounts } from './verdicts.ts'
// Which rules are dead, always true, subsumed or redundant?
export { isAlwaysTrue, isDead, isRedundant, ruleProofs } from './rules.ts'
// Which verdicts can a case still come to?
export { completionsOf, floorsOf } from './completions.ts'
// Do the laws hold for everybody?
export { type LawProof, lawProofs } from './laws.ts'
// Which facts can a decision ask for?
export { type GapProof, gapProofs } from './missing.ts'
// Where are the bounds loose?
export { type LooseCase, looseCases } from './looseness.ts'
// What the exact interview is made of
export type { Basis } from './basis.ts'
export { type Box, inside, keyOf } from './boxes.ts'
export { TooMany } from './conditions.ts'
export type { Meter } from './fold.ts'
export { type Lift, type Remainder, remaindersOf, type Sizes } from './remainders.ts'
export { type Point, search } from './search.ts'
