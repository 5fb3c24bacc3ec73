/**
 * What a vendor adds to the built-in packs.
 *
 * @module
 */
// A pack of one's own
export { type LoadedPack, type LoadOptions, type LoadResult, loadPack, safeLoadPack } from './own-pack.ts'
export type { OpenCase, OpenCases } from '../compiled/index.ts'
// A region of one's own
export { loadRegion, type RegionResult, safeLoadRegion } from './own-region.ts'
// A clinic's own stricter rules
export { type LinkedOverlay, loadOverlay, type OverlayResult, safeLoadOverlay } from './own-overlay.ts'
// What json-rules-engine makes of a case
export { type CrossCheck, type CrossCheckOptions, crossCheck, engineFactsOf } from './second-opinion.ts'
