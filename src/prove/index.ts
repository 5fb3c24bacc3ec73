/**
 * Every possible patient at once: what follows from a pack's rules for all of them. Read in this order: domain,
 * variables, conditions, fold, verdicts.
 *
 * @module
 */
// A pack made ready
export { type Bases, basesOf, type Proof, type ProofOptions } from './basis.ts'
export { defaultLimits, type Limits, type NotDecided } from './search/fold.ts'
// Somebody, as a case
export { type ReadyCase, unremarkableFacts } from './ready-case.ts'
// How many patients come to each verdict?
export { type VerdictCounts, verdictCounts } from './questions/verdicts.ts'
// Which rules are dead, always true, subsumed or redundant?
export { isAlwaysTrue, isDead, isRedundant, type RuleProof, ruleProofs } from './questions/rules.ts'
// Which verdicts can a case still come to?
export { completionsOf, floorsOf } from './questions/completions.ts'
// Do the laws hold for everybody?
export { type Law, type LawProof, lawProofs } from './questions/laws.ts'
// Which facts can a decision ask for?
export { type Gap, type GapProof, gapProofs } from './questions/missing.ts'
// Where are the bounds loose?
export { type LooseCase, looseCases } from './questions/looseness.ts'
// Is one version of a pack the same as another, to everybody?
export { type CaseOfLayers, differenceOf } from './versions/difference.ts'
// Can a condition come out so, and decide its rule?
export { asTold, type Exercise, exerciseOf, type Role } from './questions/exercise.ts'
// What changes between two versions of a pack?
export { type Joint, jointOf, renamedFacts, type Version, type When } from './versions/joint.ts'
export { type VerdictChanges, startOf, verdictChanges, withLaterRules } from './versions/changes.ts'
export { ruleChangeProof } from './versions/rule-changes.ts'
export { factsFor } from './versions/joint-case.ts'
// What the exact interview is made of
export type { Basis } from './basis.ts'
export { allows, type Box, holds, inside, keyOf, product, type Side } from './boxes/boxes.ts'
export { classesWhere } from './boxes/classes.ts'
export { TooMany } from './boxes/conditions.ts'
export type { Meter } from './search/fold.ts'
export { type Lift, type Remainder, remaindersOf, type Sizes } from './search/remainders.ts'
export { type Point, search } from './search/search.ts'
export { cutsOf } from './boxes/variables.ts'
