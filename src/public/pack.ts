/**
 * Packs of one's own: loaded, checked, linked and evaluated like the built-in ones.
 *
 * @module
 */
// Load
export {
  type LoadedPack,
  type LoadOptions,
  type LoadResult,
  loadPack,
  type OpenCase,
  type OpenCases,
  safeLoadPack,
} from '../custom/index.ts'
// A region of one's own
export { loadRegion, type RegionResult, safeLoadRegion } from '../custom/index.ts'
export type { LinkedRegion, LinkedRegionResult, Lookalike } from '../link/index.ts'
export type { Overlay, Region } from '../decide/index.ts'
// A clinic's own stricter rules
export { type LinkedOverlay, loadOverlay, type OverlayResult, safeLoadOverlay } from '../custom/index.ts'
// How large a pack may be
export { limits } from '../parse/index.ts'
// What can be wrong with a pack
export { InvalidPackError, type PackFault, type PackIssue } from '../parse/index.ts'
// The linked tree
export type {
  Comparison,
  ComparisonValue,
  Condition,
  Layer,
  Leaf,
  NonEmpty,
  OperatorName,
  Pack,
  Rule,
  Strength,
  UnknownTest,
  Window,
} from '../pack/index.ts'
export type { AnsweredBy, Derivation, Fact, FactBase, FactDomain, FactList, WhenUnknown } from '../facts/index.ts'
export type { Decision, EvaluateOptions, SafeDecision } from '../decide/index.ts'
export { type FactFault, type FactIssue, InvalidFactsError } from '../facts/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
