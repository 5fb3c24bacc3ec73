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
// What changes between two versions of a pack?
export { type Joint, jointOf, renamedFacts, type Version, type When } from './joint.ts'
export { type VerdictChange, type VerdictChanges, startOf, verdictChanges, withLaterRules } from './changes.ts'
export { type RuleChangeProof, ruleChangeProof } from './rule-changes.ts'
export type { Limits, NotDecided } from './fold.ts'
export type { Point } from './search.ts'
export type { Proof, ProofOptions } from './basis.ts'
export { factsFor } from './joint-case.ts'
