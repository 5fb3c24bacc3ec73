/**
 * What is certain at the end of an interview, where the decision says something else: it counts as missing what was not
 * asked, even where it matters no more.
 * In: the last state. Out: a sentence in the interview's language; nothing where both say the same.
 *
 * @module
 */
import type { Decision, SequenceDecision } from '../../public/index.ts'
import { type Language, type MessageOptions, messageOf } from '../../public/messages.ts'

const beginnings = {
  en: 'Whatever the other answers would be, the result would be:',
  es: 'Cualesquiera que fueran las demás respuestas, el resultado sería:',
} as const satisfies Record<Language, string>

/** The verdict that all answers lead to, in words. */
export function certainText(
  { decision, verdict }: { readonly decision: Decision | SequenceDecision; readonly verdict: string | undefined },
  options: MessageOptions,
): string | undefined {
  if (verdict === undefined || verdict === decision.verdict) return undefined
  // Only its verdict is put into words.
  const { verdict: words } = messageOf({ ...decision, verdict }, options)
  return `${beginnings[options.language ?? 'en']} ${words}`
}
