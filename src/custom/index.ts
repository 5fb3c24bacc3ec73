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
// What json-rules-engine makes of a case
export { type CrossCheck, type CrossCheckOptions, crossCheck, engineFactsOf } from './second-opinion.ts'
// Why, why not, and what would change it
export { counterfactual, explain, type Module, UnknownModuleError } from './explanation.ts'
// Verdicts by their place
export { UnknownVerdictError, verdictsFrom } from './verdicts.ts'
