/**
 * Places: where in a caller's facts the answers stand that a condition reads. A computed fact has none of its own; it
 * is read through the answers that it is computed from.
 *
 * @module
 */
import { compareNames } from '../../../decide/index.ts'
import { child, type Pointer } from '../../../diagnostics/index.ts'
import { accept, type Dictionary, type Fact } from '../../../facts/index.ts'
import type { Plain, View } from '../situation.ts'

/** Where one answer stands, or would stand. */
export interface Place {
  readonly at: Pointer
  readonly fact: Fact
  /** The item that it belongs to. */
  readonly item?: { readonly list: string; readonly index: number }
}

/** What places are looked up in. */
export interface Ground {
  readonly dictionary: Dictionary
  readonly facts: Plain
}

/**
 * The same facts in a form whose answers can be changed one by one: an empty list is the one item that it stands for,
 * and a supplied value that follows from other answers anyway is left out.
 */
export function changeable(facts: Plain, dictionary: Dictionary): Plain {
  const plain: Record<string, unknown> = { ...facts }
  for (const { name, subject, whenEmpty } of dictionary.lists.values()) {
    const items = plain[name]
    if (whenEmpty !== undefined && Array.isArray(items) && items.length === 0) plain[name] = [{ [subject]: whenEmpty }]
  }
  for (const { name, derivation } of dictionary.facts.values()) {
    if (derivation === undefined || !isGiven(plain[name])) continue
    const { [name]: supplied, ...rest } = plain
    const accepted = accept(rest, dictionary)
    if (!accepted.ok) continue
    const computed = accepted.facts.whole.known.get(name)
    const isWhole = typeof computed === 'object' ? computed.complete : computed !== undefined
    if (isWhole) delete plain[name]
  }
  return plain
}

/** The places that a fact is read from in one view, each once. */
export function placesOf(fact: string, view: View, ground: Ground): readonly Place[] {
  const entry = ground.dictionary.facts.get(fact)
  if (entry === undefined) return []
  const { derivation } = entry
  if (derivation === undefined || isKnown(ground.facts[fact])) return [ownPlace(entry, view, ground)]
  const through = (...sources: readonly string[]): readonly Place[] =>
    sources.flatMap((source) => placesOf(source, view, ground))
  const inItems = (list: string, ...sources: readonly string[]): readonly Place[] =>
    Array.from({ length: itemsOf(list, ground.facts).length || 1 }, (_, index) => index).flatMap((index) =>
      sources.flatMap((source) => itemPlace(source, list, index, ground)),
    )
  switch (derivation.kind) {
    case 'quotient':
      return through(derivation.dividend, derivation.divisor)
    case 'difference':
      return through(derivation.minuend, derivation.subtrahend)
    case 'reached':
      return through(derivation.fact)
    case 'members':
      return inItems(derivation.list, derivation.fact)
    case 'own-time-reached':
      return [
        ...through(derivation.subject, derivation.elapsed),
        ...inItems(derivation.list, derivation.subject, derivation.from),
      ]
  }
}

/** The answer that stands at a place. */
export function answerAt({ at, fact, item }: Place, facts: Plain): unknown {
  const holder = item === undefined ? facts : (itemsOf(item.list, facts)[item.index] as Plain | undefined)
  return at === '' ? undefined : holder?.[fact.name]
}

/** The same facts with another answer at a place; an item comes to be where there was none. */
export function withAnswer({ fact, item }: Place, answer: unknown, facts: Plain): Plain {
  if (item === undefined) return { ...facts, [fact.name]: answer }
  const items = itemsOf(item.list, facts)
  const held = items.length > item.index ? items : [...items, {}]
  return {
    ...facts,
    [item.list]: held.map((each, index) => (index === item.index ? { ...(each as Plain), [fact.name]: answer } : each)),
  }
}

/** In the dictionary's order, then by place. */
export function comparePlaces(dictionary: Dictionary): (a: Place, b: Place) => number {
  const known = orders.get(dictionary)
  const order = known ?? new Map([...dictionary.facts.keys()].map((name, index) => [name, index]))
  if (known === undefined) orders.set(dictionary, order)
  return (a, b) => (order.get(a.fact.name) ?? 0) - (order.get(b.fact.name) ?? 0) || compareNames(a.at, b.at)
}

const orders = new WeakMap<Dictionary, ReadonlyMap<string, number>>()

/** Whether something was said at all. */
export function isGiven(answer: unknown): boolean {
  return answer !== undefined && answer !== null
}

/** Whether more was said than that it is not known. */
export function isKnown(answer: unknown): boolean {
  return isGiven(answer) && answer !== 'unknown'
}

/** The items of a list as a caller says them; none where it was not given. */
export function itemsOf(list: string, facts: Plain): readonly unknown[] {
  const items = facts[list]
  return Array.isArray(items) ? items : []
}

/** The place of a fact that somebody says: in the item that the view is about, or outside the lists. */
function ownPlace(fact: Fact, { reading, index, answers }: View, ground: Ground): Place {
  const { list } = reading.pack
  const outside: Place = { at: child('', fact.name), fact }
  if (list === undefined || !list.facts.includes(fact.name)) return outside
  const items = itemsOf(list.name, ground.facts)
  if (items.length === 0 && list.oneMayStandAlone) return outside
  // A list that was not given may be read as an empty one: then an item begins with what it is about.
  const isReadAsEmpty = items.length === 0 && answers.item?.list === list.name
  return itemPlace(isReadAsEmpty ? list.subject : fact.name, list.name, index, ground)[0] ?? outside
}

/** The place of a fact in an item; outside, where it is said there for every item that does not say. */
export function itemPlace(name: string, list: string, index: number, { dictionary, facts }: Ground): readonly Place[] {
  const fact = dictionary.facts.get(name)
  if (fact === undefined) return []
  const item = itemsOf(list, facts)[index] as Plain | undefined
  const isOutside = dictionary.lists.get(list)?.askedPerItem === true && !isGiven(item?.[name]) && isGiven(facts[name])
  if (isOutside) return [{ at: child('', name), fact }]
  return [{ at: child(child(child('', list), index), name), fact, item: { list, index } }]
}
