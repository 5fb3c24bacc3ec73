/**
 * What a vendor adds to the built-in packs.
 *
 * @module
 */
// A pack of one's own
export {
  type LoadedPack,
  type LoadOptions,
  type LoadResult,
  loadPack,
  safeLoadPack,
} from './own/pack.ts'
export type { OpenCase, OpenCases } from '../compiled/index.ts'
// A region of one's own
export { loadRegion, type RegionResult, safeLoadRegion } from './own/region.ts'
// A subject of an audit of one's own
export {
  InvalidSubjectError,
  type SubjectFiles,
  type SubjectResult,
  safeSubjectOf,
  subjectOf,
} from './own/subject.ts'
// A hazard log and reviews of one's own
export { hazardLogOf, type LogResult, reviewsOf, safeHazardLogOf, safeReviewsOf } from './own/logs.ts'
// A clinic's own stricter rules
export { type LinkedOverlay, loadOverlay, type OverlayResult, safeLoadOverlay } from './own/overlay.ts'
// What json-rules-engine makes of a case
export { type CrossCheck, type CrossCheckOptions, crossCheck, engineFactsOf } from './second-opinion.ts'
// A version of a pack, to be compared with another
export { loadVersion, safeLoadVersion, type VersionOptions, type VersionResult } from './own/version.ts'
// Why, why not, and what would change it
export { counterfactual, explain } from './explanation.ts'
export { type Module, packOf, UnknownModuleError } from './module.ts'
// Verdicts by their place
export { UnknownVerdictError, verdictsFrom } from './verdicts.ts'
