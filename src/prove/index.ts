/**
 * Every possible patient at once: what follows from a pack's rules for all of them. Read in this order: variables,
 * conditions, fold, verdicts.
 *
 * @module
 */
// A pack made ready
export { type Bases, type Basis, basesOf, type Proof, type ProofOptions } from './basis.ts'
export type { Limits, Meter, NotDecided } from './fold.ts'
export type { World } from './variables.ts'
// How many patients come to each verdict?
export { type VerdictCount, type VerdictCounts, verdictCounts } from './verdicts.ts'
// Which rules are dead, always true, subsumed or redundant?
export { isAlwaysTrue, isDead, isRedundant, type RuleProof, ruleProofs } from './rules.ts'
// Which verdicts can a case still come to?
export { type Completions, completionsOf, floorsOf, type ReachableVerdict } from './completions.ts'
// Do the laws hold for everybody?
export { type Breach, type Law, type LawProof, lawProofs } from './laws.ts'
// Which facts can a decision ask for?
export { type Gap, type GapProof, gapProofs } from './missing.ts'
// A point of a proof as a case
export type { ReadyCase } from './ready-case.ts'
