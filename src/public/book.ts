/**
 * The painted rule book: packs, cases, sources, hazards and what the audit found, for people to read.
 *
 * @module
 */
// A book: made, painted, written
export { type BookOptions, bookLanguages, bookMarkdown, bookOf, bookPage } from '../book/index.ts'
// What it is made of
export type { Audited, AuditedPack } from '../book/index.ts'
// What stands in it
export type {
  BookCase,
  BookCitation,
  BookEvidence,
  BookFinding,
  BookHazard,
  BookLanguage,
  BookModule,
  BookParameter,
  BookRule,
  BookRung,
  BookStatement,
  CoverageState,
  LeafTests,
  Phrase,
  ReviewState,
  RuleBook,
} from '../book/index.ts'
export { InvalidMessageOptionError, type Sentences } from '../render/index.ts'
// What these speak of
export type { AuditReport, CoverageDetail, ProofDetail, ReviewReport, Subject } from '../audit/index.ts'
export type { Dictionary } from '../facts/index.ts'
export type { HazardFile, Sources } from '../parse/index.ts'
// An argument of the wrong kind
export { InvalidArgumentError } from '../diagnostics/index.ts'
