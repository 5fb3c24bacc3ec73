/**
 * json-rules-engine as a second opinion: the rules in a real `Engine`, and each case put to both.
 *
 * @module
 */
// The built-in packs
export { packs } from '../modules/index.ts'
// An engine with the rules
export { type EngineFacts, type EngineOptions, type Rail, toDualRail, toEngine } from '../reference/index.ts'
export { engineFactsOf } from '../custom/index.ts'
// Do both agree?
export { type CrossCheck, type CrossCheckOptions, crossCheck } from '../custom/index.ts'
export type { Difference, Opinion, PlainFacts, RuleStatus, WholeOpinion } from '../reference/index.ts'
export { type FactFault, type FactIssue, InvalidFactsError } from '../facts/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
export type { EvaluateOptions, Region } from '../decide/index.ts'
export type { Layer, Pack } from '../pack/index.ts'
