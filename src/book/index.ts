/**
 * The rule book: what the audit knows, painted for people. Read in this order: model, make, sentence, html/page.
 *
 * @module
 */
// A book, joined
export { type BookInput, type HazardInput, type ModuleInput, ruleBookOf, type SourcesInput } from './make.ts'
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
export type { Phrase, Sayings } from './sentence.ts'
// Its words
export { type BookLanguage, type CoverageState, english, type ReviewState, spanish, type Words } from './words/index.ts'
// Painted
export { pageOf } from './html/page.ts'
export { markdownOf } from './markdown.ts'
