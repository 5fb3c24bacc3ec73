/**
 * An answer put where it belongs: new facts, the old ones untouched.
 *
 * @module
 */
import { expectArgument, freezeDeep, type Pointer, pathOf } from '../diagnostics/index.ts'
import { accept, type Dictionary, type FactList, factIssue, InvalidFactsError, plainFacts } from '../facts/index.ts'
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
  expectArgument('at', 'a JSON pointer such as `/list/0/fact`', () => typeof at === 'string' && at.startsWith('/'))
  const [name = '', index, inner] = pathOf(at).map(String)
  const answer = value ?? 'unknown'
  const list = dictionary.lists.get(name)
  const held: unknown = given[name]
  if (list === undefined) return { ...given, [name]: answer }
  if (index === undefined) return { ...given, [name]: itemsOf(answer, at, held, list) }
  const items: readonly unknown[] = Array.isArray(held) ? held : []
  expectArgument('at', 'a fact of an item that is there', () => inner !== undefined && Number(index) in items)
  return {
    ...given,
    [name]: items.map((item, place) =>
      String(place) === index ? { ...(item as object), [String(inner)]: answer } : item,
    ),
  }
}

/** A list may be answered by what its items are about, each once; what is already known of such an item is kept. */
function itemsOf(answer: unknown, at: Pointer, held: unknown, { subject, whenEmpty }: FactList): unknown {
  if (!Array.isArray(answer)) return answer
  if (whenEmpty !== undefined && answer.includes(whenEmpty)) {
    if (answer.every((item) => item === whenEmpty)) return []
    throw new InvalidFactsError([factIssue({ code: 'none_beside_others', at })])
  }
  const known: readonly unknown[] = Array.isArray(held) ? held : []
  return [...new Set<unknown>(answer)].map((item) => {
    if (typeof item !== 'string') return item
    return known.find((other) => subjectOf(other, subject) === item) ?? { [subject]: item }
  })
}

function subjectOf(item: unknown, subject: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, subject) : undefined
}
