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
  Strength,
  UnknownTest,
} from './tree.ts'
export { foldCondition, leavesOf } from './walk.ts'
// What it is made from
export type {
  ConditionSource,
  EventSource,
  Layer,
  LeafSource,
  OperatorName,
  PackSource,
  RuleSource,
  ValueSource,
  Window,
} from './source.ts'
export { type PackSeal, resolve } from './resolve.ts'
export { freezeDeep } from './freeze.ts'
