/**
 * Catalogues: the sentences of one language by key, rendered by MessageFormat 2.
 *
 * @module
 */
import { MessageFormat } from 'messageformat'
import type { Region } from '../decide/index.ts'
import { messages as english } from '../generated/messages/en.ts'
import { messages as spanish } from '../generated/messages/es.ts'

/** Sentences by key, as in `rules/messages/<language>.json`. */
export type Sentences = Readonly<Record<string, string>>

/** A language that the library speaks. */
export type Language = 'en' | 'es'

const catalogues: Readonly<Record<Language, Sentences>> = { en: english, es: spanish }

/** The sentences of one language, ready to be said. */
export interface Catalogue {
  /** Renders one sentence; throws {@link MissingMessageError} where it has no text. */
  readonly say: (key: string) => string
  /** Whether a sentence has a text. */
  readonly has: (key: string) => boolean
}

/** Thrown where a sentence has no text in the language asked for. */
export class MissingMessageError extends Error {
  override readonly name = 'MissingMessageError'
  readonly code = 'missing_message'
  readonly key: string

  constructor(key: string, language: string) {
    super(`there is no message \`${key}\` in language \`${language}\`; give it in the option \`messages\``)
    this.key = key
  }
}

/** Thrown where an option of `messageOf` names a language or a region that does not exist. */
export class InvalidMessageOptionError extends Error {
  override readonly name = 'InvalidMessageOptionError'
  readonly code = 'invalid_message_option'
  readonly option: 'language' | 'region' | 'audience'

  constructor(option: 'language' | 'region' | 'audience', possible: readonly string[]) {
    super(`option \`${option}\`: expected one of ${possible.join(', ')}`)
    this.option = option
  }
}

/** The catalogue of a language, with a region's telephone numbers; a caller's own sentences go before the built-in ones. */
export function catalogueOf(language: Language, own: Sentences = {}, region?: Region): Catalogue {
  if (!Object.hasOwn(catalogues, language)) throw new InvalidMessageOptionError('language', Object.keys(catalogues))
  const builtIn = catalogues[language]
  const source = (key: string): string | undefined =>
    Object.hasOwn(own, key) ? own[key] : Object.hasOwn(builtIn, key) ? builtIn[key] : undefined
  const format = (key: string, values: Readonly<Record<string, string>>): string => {
    const sentence = source(key)
    if (sentence === undefined) throw new MissingMessageError(key, language)
    return new MessageFormat(language, sentence, { bidiIsolation: 'none' }).format(values, (error) => {
      throw error
    })
  }
  const { emergencyNumber, poisonsLine } = region?.numbers ?? {}
  const numbers = {
    emergencyNumber: emergencyNumber ?? format('label.emergency-number', {}),
    poisonsLine:
      poisonsLine === undefined
        ? format('label.poisons-line', {})
        : format('label.poisons-line-number', { number: poisonsLine }),
  }
  return { say: (key) => format(key, numbers), has: (key) => source(key) !== undefined }
}
