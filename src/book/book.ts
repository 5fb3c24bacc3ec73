/**
 * The rule book, as a vendor calls it.
 *
 * @module
 */
import { expectArgument, expectOptions, freezeDeep, isHolder } from '../diagnostics/index.ts'
import { catalogueOf, type Sentences } from '../render/index.ts'
import { type Audited, bookInputOf } from './from-reports.ts'
import { pageOf } from './html/page.ts'
import { ruleBookOf } from './make.ts'
import { markdownOf } from './markdown.ts'
import type { RuleBook } from './model.ts'
import { type BookLanguage, wordsOf } from './words/index.ts'

/** How a book is written. */
export interface BookOptions {
  /** The language; English where none is named. */
  readonly language?: BookLanguage | undefined
  /** Sentences of one's own, by key: those of one's own pack or overlay. */
  readonly messages?: Sentences | undefined
}

/**
 * Makes the rule book of packs that have been audited: every rule as a sentence, with what it stands on, how the cases
 * test it, its hazards and its review, joined in one piece of plain data. Nothing is proved here.
 *
 * @param audited - packs with their reports, the dictionary, and sources and hazards where they should be in it
 * @param options - language, and sentences of one's own
 * @returns the book, for {@link bookPage} and {@link bookMarkdown}, or to be kept as JSON
 * @example
 * const subject = subjectOf(ownFiles)
 * const book = bookOf({ packs: [{ subject, file: ownFiles.pack }], dictionary: subject.dictionary })
 * book.modules[0]?.rules.map(({ name }) => name) // => ['RC1-smoker', 'RC2-pregnant']
 */
export function bookOf(audited: Audited, options: BookOptions = {}): RuleBook {
  expectArgument('audited', 'packs with their reports', () => isHolder(audited) && Array.isArray(audited.packs))
  expectOptions(options)
  const { language = 'en', messages = {} } = options
  return freezeDeep(ruleBookOf(bookInputOf(audited, wordsOf(language), catalogueOf(language, messages))))
}

/**
 * Paints a rule book: one page that needs no network, for a screen of any width, in light and dark, and for paper.
 *
 * @param book - what {@link bookOf} has made
 * @returns HTML
 * @example
 * const subject = subjectOf(ownFiles)
 * const page = bookPage(bookOf({ packs: [{ subject, file: ownFiles.pack }], dictionary: subject.dictionary }))
 * page.startsWith('<!doctype html>') // => true
 */
export function bookPage(book: RuleBook): string {
  expectBook(book)
  return pageOf(book, wordsOf(book.language))
}

/**
 * Writes a rule book as Markdown: to be compared line by line, or printed by another tool.
 *
 * @param book - what {@link bookOf} has made
 * @returns Markdown
 * @example
 * const subject = subjectOf(ownFiles)
 * const text = bookMarkdown(bookOf({ packs: [{ subject, file: ownFiles.pack }], dictionary: subject.dictionary }))
 * text.split('\n')[0] // => '# Rule book: hair mesotherapy'
 */
export function bookMarkdown(book: RuleBook): string {
  expectBook(book)
  return markdownOf(book, wordsOf(book.language))
}

function expectBook(book: unknown): void {
  expectArgument('book', 'what `bookOf` returned', () => isHolder(book) && Array.isArray(book.modules))
}
