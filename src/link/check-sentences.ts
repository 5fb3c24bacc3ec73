/**
 * Checking the sentences that an overlay adds: none takes the place of one that is there, each says something of a rule,
 * and whoever writes in two languages writes all of it in both.
 *
 * @module
 */
import { child } from '../diagnostics/index.ts'
import type { OverlaySource, Report } from '../parse/index.ts'

/** Reports every sentence that may not be added, or that one of the overlay's languages lacks. */
export function checkSentences(
  { messages = {} }: Pick<OverlaySource, 'messages'>,
  there: ReadonlySet<string>,
  report: Report,
): void {
  const keys = new Set(Object.values(messages).flatMap((sentences) => Object.keys(sentences)))
  for (const [language, sentences] of Object.entries(messages)) {
    const at = child('/messages', language)
    for (const key of keys) {
      const keyAt = child(at, key)
      if (!Object.hasOwn(sentences, key))
        report({ code: 'wrong_shape', at: keyAt, expected: 'a text in every language' })
      else if (there.has(key))
        report({ code: 'refused_key', at: keyAt, because: 'this sentence is there already, and an overlay edits none' })
      else if (!/^(?:finding\.[a-zA-Z-]+|mustSay|until)\.[a-z0-9_-]+$/.test(key))
        report({
          code: 'refused_key',
          at: keyAt,
          because: 'an overlay adds `finding.…`, `mustSay.…` and `until.…` only',
        })
    }
  }
}
