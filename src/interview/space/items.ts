/**
 * What has been answered, the places where answers belong, and what the items of a list do not say yet.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { AcceptedFacts, Answers, SetAnswer } from '../../facts/index.ts'

/** What has been answered so far: as it was given, and as it was accepted. */
export interface Answered {
  readonly given: Readonly<Record<string, unknown>>
  readonly facts: AcceptedFacts
}

/** Where a question belongs: a fact, a list, or a fact of an item. */
export interface Place {
  readonly name: string
  readonly at: Pointer
  /** The list, for a fact of an item. */
  readonly list?: string
}

/** The places of what an item does not say yet; an empty list's stand-in has nothing more to say. */
export function openIn(
  { item, known, asked }: Answers,
  facts: readonly string[],
  answered: Answered,
): readonly Place[] {
  if (item === undefined || item.at === child('', item.list)) return []
  return facts
    .filter((name) => !known.has(name) && !asked.has(name) && !isNothing(valueAt(name, item, answered)))
    .map((name) => ({ name, at: child(item.at, name), list: item.list }))
}

/** An empty array says nothing; given as an answer, it is not asked for again. */
export function isNothing(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** What was given for a fact, in the item or outside. */
export function valueAt(name: string, item: Answers['item'], { given }: Answered): unknown {
  const items = given[item?.list ?? '']
  const own: unknown = Array.isArray(items) ? items[Number(item?.at.split('/').at(-1))] : undefined
  return (typeof own === 'object' && own !== null ? Reflect.get(own, name) : undefined) ?? given[name]
}

/** What is known of a set of the patient's. */
export function membersKnown(name: string, { facts }: Answered): SetAnswer {
  const known = facts.whole.known.get(name)
  return typeof known === 'object' ? known : { members: new Set(), complete: false }
}
