/**
 * From truths to a decision.
 *
 * @module
 */
// What comes out
export type { Decision, Finding, ItemDecision, Judged, Missing } from './decision.ts'
// How
export { judgedHeightsOf } from './bounds.ts'
export { compareNames, findingOf } from './findings.ts'
export {
  type EvaluateOptions,
  type Options,
  type Overlay,
  type Region,
  type Regions,
  withParameters,
} from './options/options.ts'
export { optionsOf } from './options/checked.ts'
export type { Decider, Deciding } from './decider.ts'
export {
  type Evaluator,
  evaluatorBy,
  plainDeciderOf,
  plainEvaluatorOf,
  type SafeDecision,
  type SafeResult,
} from './evaluator.ts'
export { decide } from './decide.ts'
// What a region moves
export { isMoving, withRegions } from './stricter/regional.ts'
// What a clinic adds
export { joinDecisions } from './stricter/join.ts'
export { isSealed, sealOverlay, type Tighten, tightened, withOverlays } from './stricter/overlay.ts'
// Several questions in a row
export { isStageAsked, type SequenceDecision, sequenceOf } from './sequence.ts'
