/**
 * Every possible patient at once: what follows from a pack's rules for all of them. Read in this order: variables,
 * conditions, fold, verdicts.
 *
 * @module
 */
// A pack made ready
export { type Bases, basesOf } from './basis.ts'
export type { Limits } from './fold.ts'
// How many patients come to each verdict?
export { verdictCounts } from './verdicts.ts'
// Which rules are dead, always true, subsumed or redundant?
export { isAlwaysTrue, isDead, isRedundant, ruleProofs } from './rules.ts'
// Who is the least remarkable?
export { unremarkableFacts } from './ready-case.ts'
// Which verdicts can a case still come to?
export { completionsOf, floorsOf } from './completions.ts'
// Do the laws hold for everybody?
export { type LawProof, lawProofs } from './laws.ts'
// Which facts can a decision ask for?
export { type GapProof, gapProofs } from './missing.ts'
// Where are the bounds loose?
export { type LooseCase, looseCases } from './looseness.ts'
// Is one version of a pack the same as another, to everybody?
export { type CaseOfLayers, differenceOf } from './difference.ts'
// Can a condition come out so, and decide its rule?
export { asTold, type Exercise, exerciseOf, type Role } from './exercise.ts'
