/**
 * The rule book: what the audit knows, painted for people. Read in this order: model, from-reports, make, sentence,
 * html/page.
 *
 * @module
 */
// A book: made, painted, written
export { type BookOptions, bookMarkdown, bookOf, bookPage } from './book.ts'
// What it is made of
export type { Audited, AuditedPack } from './from-reports.ts'
// What stands in it
export type {
  BookCase,
  BookCitation,
  BookEvidence,
  BookFinding,
  BookHazard,
  BookModule,
  BookParameter,
  BookRule,
  BookRung,
  BookStatement,
  LeafTests,
  RuleBook,
} from './model.ts'
export type { Phrase } from './sentence.ts'
export { type BookLanguage, bookLanguages, type CoverageState, type ReviewState } from './words/index.ts'
