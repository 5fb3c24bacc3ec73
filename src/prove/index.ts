/**
 * Every possible patient at once: what follows from a pack's rules for all of them. Read in this order: variables,
 * conditions, fold, verdicts.
 *
 * @module
 */
// A pack made ready
export { type Bases, basesOf, type Proof, type ProofOptions } from './basis.ts'
export { defaultLimits, type Limits, type NotDecided } from './fold.ts'
// Somebody, as a case
export { type ReadyCase, unremarkableFacts } from './ready-case.ts'
// How many patients come to each verdict?
export { type VerdictCounts, verdictCounts } from './verdicts.ts'
// Which rules are dead, always true, subsumed or redundant?
export { isAlwaysTrue, isDead, isRedundant, type RuleProof, ruleProofs } from './rules.ts'
// Which verdicts can a case still come to?
export { completionsOf, floorsOf } from './completions.ts'
// Do the laws hold for everybody?
export { type Law, type LawProof, lawProofs } from './laws.ts'
// Which facts can a decision ask for?
export { type Gap, type GapProof, gapProofs } from './missing.ts'
// Where are the bounds loose?
export { type LooseCase, looseCases } from './looseness.ts'
// Is one version of a pack the same as another, to everybody?
export { type CaseOfLayers, differenceOf } from './difference.ts'
// Can a condition come out so, and decide its rule?
export { asTold, type Exercise, exerciseOf, type Role } from './exercise.ts'
// What changes between two versions of a pack?
export { type Joint, jointOf, renamedFacts, type Version, type When } from './joint.ts'
export { type VerdictChanges, startOf, verdictChanges, withLaterRules } from './changes.ts'
export { ruleChangeProof } from './rule-changes.ts'
export { factsFor } from './joint-case.ts'
// What the exact interview is made of
export type { Basis } from './basis.ts'
export { type Box, inside, keyOf, product, type Side } from './boxes.ts'
export { classesWhere } from './classes.ts'
export { TooMany } from './conditions.ts'
export type { Meter } from './fold.ts'
export { type Lift, type Remainder, remaindersOf, type Sizes } from './remainders.ts'
export { type Point, search } from './search.ts'
export { cutsOf } from './variables.ts'
