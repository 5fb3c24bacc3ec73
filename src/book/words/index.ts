/**
 * The words of a rule book, by language.
 *
 * @module
 */

export { bookLanguages, wordsOf } from './languages.ts'
export type { BookLanguage, CoverageState, ReviewState, Words } from './words.ts'
