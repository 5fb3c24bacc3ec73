/**
 * Checking the sentences that an overlay adds: none takes the place of one that is there, each says something of a rule,
 * and whoever writes in two languages writes all of it in both.
 *
 * @module
 */
import { child } from '../../diagnostics/index.ts'
import type { OverlaySource, Report } from '../../parse/index.ts'

/** What MessageFormat reads as more than text: braces, backslashes, and a declaration at the beginning. */
const syntax = /[{}\\]|^\s*\./
const control = /\p{Cc}/u

/** Reports every sentence that may not be added, that cannot be rendered, or that one of the languages lacks. */
export function checkSentences(
  { messages = {} }: Pick<OverlaySource, 'messages'>,
  {
    messages: there,
    variables = [],
  }: { readonly messages: ReadonlySet<string>; readonly variables?: readonly string[] },
  report: Report,
): void {
  const placeholders = variables.map((variable) => `{$${variable}}`)
  const filled = placeholders.length === 0 ? '' : `, with ${placeholders.join(' or ')} at most`
  const form = `plain text in one paragraph${filled}`
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
      else if (!isRenderable(sentences[key] ?? '', placeholders))
        report({ code: 'wrong_shape', at: keyAt, expected: form })
    }
  }
}

function isRenderable(sentence: string, placeholders: readonly string[]): boolean {
  const plain = placeholders.reduce((left, placeholder) => left.replaceAll(placeholder, ''), sentence)
  return !syntax.test(plain) && !control.test(plain)
}
