/**
 * From anything to files whose shape is right; what is wrong with them is found all at once.
 *
 * @module
 */
// A pack, a dictionary
export { parseDictionary, parseLoadOptions, parsePack, parseRegion, parseSequence, type RegionSource } from './parse.ts'
// What a clinic adds
export { type AddedSource, type OverlaySource, parseOverlay } from './overlay.ts'
// Cases beside a pack
export { type ClinicalCase, type Expectation, parseCases } from './cases.ts'
// A conformance suite
export { parseSuite, type SuiteSource } from './suite.ts'
// How large it may be
export { limits } from './json.ts'
// A bounded copy of what may be hostile
export { type Json, jsonOf } from './json.ts'
// A file of any other shape
export { conforms } from './schema.ts'
// What can be wrong with it
export { emptyReport, enoughIssues, InvalidPackError, type PackFault, type PackIssue, type Report } from './issues.ts'
