/**
 * Does a quote stand in a text? A text may be given by its paragraphs or, where it is not ours to copy, by fingerprints:
 * for each two words that follow one another, eight hexadecimal digits of the SHA-256 of them. A quote stands in it when
 * its own fingerprints stand there in a row. Case and punctuation make no difference.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Sources } from '../../parse/index.ts'

/** What can be said of a quote. */
export type QuoteFinding = 'stands' | 'not_found' | 'too_short' | 'text_not_given'

/** Looks quotes up in the texts of the same title; each text is read once. */
export function quoteFinder(texts: Sources['texts']): (title: string, quote: string) => QuoteFinding {
  const byTitle = new Map<string, string[]>()
  for (const text of texts) {
    const prints = 'fingerprints' in text ? text.fingerprints : fingerprintsOf(text.paragraphs.join('\n'))
    const same = byTitle.get(text.title) ?? []
    byTitle.set(text.title, [...same, inARow(prints)])
  }
  return (title, quote) => {
    const wanted = fingerprintsOf(quote)
    if (wanted.length === 0) return 'too_short'
    const given = byTitle.get(title)
    if (given === undefined) return 'text_not_given'
    return given.some((prints) => prints.includes(inARow(wanted))) ? 'stands' : 'not_found'
  }
}

/** One fingerprint for each two words that follow one another; none of a single word. */
export function fingerprintsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, index) => bytesToHex(sha256(utf8ToBytes(`${words[index]} ${word}`))).slice(0, 8))
}

/** Spaces on both sides, so that no fingerprint is found across two others. */
function inARow(prints: readonly string[]): string {
  return ` ${prints.join(' ')} `
}
