/**
 * A pack: the one tree that everything else reads.
 *
 * @module
 */
// The tree
export type {
  Comparison,
  ComparisonValue,
  Condition,
  Leaf,
  NonEmpty,
  Pack,
  Rule,
  RuleHead,
  Strength,
  UnknownTest,
} from './tree.ts'
export { foldCondition, leavesOf } from './conditions/walk.ts'
export { assuming } from './conditions/assume.ts'
export { movedPack, rewriter } from './conditions/rewrite.ts'
// What it is made from
export type {
  ConditionSource,
  Layer,
  LeafSource,
  OperatorName,
  PackSource,
  RuleSource,
  Window,
} from './source.ts'
export type { SequenceSource, StageSource } from './sequence.ts'
export { isReference, ownLeaves, usedConditions, visitSource } from './conditions/source-walk.ts'
// As the built package carries it
export {
  type Building,
  conditionReader,
  conditionText,
  leafReader,
  marks,
  operatorSigns,
  packSourceOf,
  usualMessage,
  type WrittenPack,
  writtenRankOf,
  writtenRuleOf,
  writtenStrength,
} from './written.ts'
export { bestStrength, type PackSeal, ruleHeadOf } from './rule-head.ts'
// Linked
export { resolve } from './resolve.ts'
export { lazily } from './lazily.ts'
// Is it one?
export { expectPack, isLinked } from './linked.ts'
