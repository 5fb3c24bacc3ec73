/**
 * json-rules-engine as a second opinion on our evaluators. Nothing in here imports one of them.
 *
 * @module
 */
// The rules as they are
export { type EngineOptions, toEngine } from './engine.ts'
export { type EngineFacts, runsIn, runsOf } from './engine-facts.ts'
// The rules in three values
export { type Rail, toDualRail } from './dual-rail.ts'
// What follows from them
export {
  jointly,
  type Opinion,
  type RunsFor,
  railsOf,
  type SecondOpinion,
  secondOpinionOf,
  type WholeOpinion,
} from './opinion.ts'
// The same for many cases, each thing asked once
export { rememberedRailsOf } from './remembered.ts'
// Where it differs from ours
export { firstDifference } from './compare.ts'
export type { Difference, RuleStatus } from './differences.ts'
export type { PlainFacts } from './shrink.ts'
