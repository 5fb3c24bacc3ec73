/**
 * An answer put where it belongs: new facts, the old ones untouched.
 *
 * @module
 */
import { freezeDeep, type Pointer, pathOf } from '../diagnostics/index.ts'
import { accept, type Dictionary, type FactList, InvalidFactsError, plainFacts } from '../facts/index.ts'
import type { Answered } from './space/items.ts'

/** The facts as plain, frozen data, with what was accepted of them. Throws where they cannot be used. */
export function answeredOf(given: unknown, dictionary: Dictionary): Answered {
  const plain = plainFacts(given, dictionary)
  if (!plain.ok) throw new InvalidFactsError(plain.issues)
  const accepted = accept(plain.facts, dictionary)
  if (!accepted.ok) throw new InvalidFactsError(accepted.issues)
  return { given: freezeDeep(plain.facts), facts: accepted.facts }
}

/** The facts with one more answer. No answer at all counts as not known: it was asked. */
export function withAnswer(
  given: Readonly<Record<string, unknown>>,
  at: Pointer,
  value: unknown,
  dictionary: Dictionary,
): Readonly<Record<string, unknown>> {
  const [name = '', index, inner] = pathOf(at).map(String)
  const answer = value ?? 'unknown'
  const list = dictionary.lists.get(name)
  const held: unknown = given[name]
  if (list === undefined || index === undefined) {
    return { ...given, [name]: list === undefined ? answer : itemsOf(answer, held, list) }
  }
  if (!Array.isArray(held) || inner === undefined) return { ...given, [name]: answer }
  return {
    ...given,
    [name]: held.map((item: unknown, place) =>
      String(place) === index ? { ...(item as object), [inner]: answer } : item,
    ),
  }
}

/** A list may be answered by what its items are about; what is already known of such an item is kept. */
function itemsOf(answer: unknown, held: unknown, { subject, whenEmpty }: FactList): unknown {
  if (!Array.isArray(answer)) return answer
  if (whenEmpty !== undefined && answer.length === 1 && answer[0] === whenEmpty) return []
  const known: readonly unknown[] = Array.isArray(held) ? held : []
  return answer.map((item: unknown) => {
    if (typeof item !== 'string') return item
    return known.find((other) => subjectOf(other, subject) === item) ?? { [subject]: item }
  })
}

function subjectOf(item: unknown, subject: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, subject) : undefined
}
