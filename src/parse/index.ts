/**
 * From anything to files whose shape is right; what is wrong with them is found all at once.
 *
 * @module
 */
// A pack, a dictionary
export { parseDictionary, parseLoadOptions, parsePack, parseRegion, parseSequence } from './parse.ts'
// What a clinic adds
export { type AddedSource, type OverlaySource, parseOverlay } from './overlay.ts'
// Cases beside a pack
export { type ClinicalCase, type Expectation, parseCases } from './beside/cases.ts'
// What rules stand on
export {
  type Citation,
  type Evidence,
  type FileIssue,
  parseSources,
  type SourcedParameter,
  type SourcePlace,
  type Sources,
  type SourceText,
  type Statement,
  type WrittenText,
} from './beside/sources.ts'
// What clinicians and safety officers keep beside the packs
export {
  type Control,
  type ControlMeasure,
  type Hazard,
  type HazardFile,
  type LibraryControl,
  parseHazards,
  type Risk,
  type RuleControl,
  type Scales,
  type Step,
} from './beside/hazards.ts'
export { parseReview, type ReviewEntry, type ReviewFile, type ReviewVerdict } from './beside/review.ts'
// A conformance suite
export { parseSuite, type SuiteSource } from './beside/suite.ts'
// How large it may be
export { limits } from './json.ts'
// A bounded copy of what may be hostile
export { jsonOf } from './json.ts'
// A file of any other shape
export { conforms } from './schema.ts'
// What can be wrong with it
export { emptyReport, enoughIssues, InvalidPackError, type PackFault, type PackIssue, type Report } from './issues.ts'
