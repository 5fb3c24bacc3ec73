/**
 * Which languages a rule book can be written in.
 *
 * @module
 */
import { InvalidMessageOptionError } from '../../render/index.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import type { BookLanguage, Words } from './words.ts'

const words: Readonly<Record<BookLanguage, Words>> = { en: english, es: spanish }

/** The languages by their codes. */
export const bookLanguages = Object.keys(words) as readonly BookLanguage[]

/** The words of a language; throws {@link InvalidMessageOptionError} where there is no such language. */
export function wordsOf(language: BookLanguage): Words {
  if (!Object.hasOwn(words, language)) throw new InvalidMessageOptionError('language', bookLanguages)
  return words[language]
}
