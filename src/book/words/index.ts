/**
 * The words of a rule book, by language.
 *
 * @module
 */

export { english } from './en.ts'
export { spanish } from './es.ts'
export type { BookLanguage, CoverageState, ReviewState, Words } from './words.ts'
