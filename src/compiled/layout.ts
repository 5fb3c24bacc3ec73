/**
 * Layout: the dictionary as tables by number, so that a caller's facts are read without looking anything up twice. A
 * fact's number is its slot; lists have the slots after the facts.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { type Derivation, type Dictionary, type Fact, type FactList, sourcesOf } from '../facts/index.ts'
import { answers } from './case.ts'

/**
 * How the value of a slot is read; `refused` where it may not stand. A `subject` is one that may stand without its list:
 * left to `accept` where the list is given too.
 */
export const kinds = { boolean: 0, enum: 1, subject: 2, set: 3, integer: 4, number: 5, list: 6, refused: 7 } as const

/** A fact that is computed, by slots. */
export interface Derived {
  readonly slot: number
  readonly derivation: Derivation
  /** The slots of its sources, in the order of `sourcesOf`. */
  readonly sources: readonly number[]
  /** The number of the list that its sources stand in, or -1. */
  readonly list: number
  /** For each value of the source, by its number, the number of the same value here; -1 where it has none. */
  readonly memberOf: readonly number[]
}

/** One list, by slots. */
export interface ListLayout {
  readonly list: FactList
  readonly at: Pointer
  /** How the value of each slot is read in an item. */
  readonly kind: Uint8Array
  readonly subject: number
  /** What `known` says of the subject of the one item that an empty list stands for; 0 where it stands for none. */
  readonly standIn: number
}

/** The tables. */
export interface Layout {
  readonly facts: readonly Fact[]
  readonly lists: readonly ListLayout[]
  /** By slot; facts first, then lists. */
  readonly names: readonly string[]
  readonly slotOf: ReadonlyMap<string, number>
  /** How the value of each slot is read outside lists. */
  readonly kind: Uint8Array
  /** The type of each fact, wherever it stands. */
  readonly type: Uint8Array
  readonly minimum: Float64Array
  readonly maximum: Float64Array
  /** For a slot with listed values, the number of each. */
  readonly valueNumbers: readonly ReadonlyMap<string, number>[]
  /** For a slot with listed values, the first two: most answers are one of them. */
  readonly firstValue: readonly string[]
  readonly secondValue: readonly string[]
  /** For a set, where its members' bits begin among the words of a region, and which member is `none`. */
  readonly memberAt: Int32Array
  readonly noneAt: Int32Array
  /** Words that the members of all sets take. */
  readonly memberWords: number
  readonly derived: readonly Derived[]
  readonly derivedAt: readonly (Derived | undefined)[]
  /** For each slot whether an item of some list may hold it. */
  readonly isOfItem: Uint8Array
  /** Each slot's position in the order of names, for sorting. */
  readonly order: Int32Array
}

const noValues: ReadonlyMap<string, number> = /* @__PURE__ */ new Map()

/** The tables of a dictionary. */
export function layoutOf(dictionary: Dictionary): Layout {
  const facts = [...dictionary.facts.values()]
  const names = [...dictionary.facts.keys(), ...dictionary.lists.keys()]
  const slotOf = new Map<string, number>()
  for (const name of names) slotOf.set(name, slotOf.size)
  const at = (name: string): number => slotOf.get(name) ?? -1
  const type = Uint8Array.from(facts, (fact) => kinds[fact.removedIn === undefined ? fact.type : 'refused'])
  const values = facts.map((fact) => ('values' in fact ? fact.values : []))
  const valueNumbers = values.map((listed) => (listed.length === 0 ? noValues : numbersOf(listed)))
  let memberWords = 0
  const memberAt = Int32Array.from(facts, (fact, slot) => {
    const first = memberWords
    if (fact.type === 'set') memberWords += ((values[slot]?.length ?? 0) + 31) >> 5
    return first
  })
  const lists = [...dictionary.lists.values()].map((list): ListLayout => {
    const kind = new Uint8Array(names.length).fill(kinds.refused)
    for (const name of list.facts) kind[at(name)] = type[at(name)] as number
    const subject = at(list.subject)
    const { whenEmpty } = list
    const standIn = whenEmpty === undefined ? 0 : answers.first + (valueNumbers[subject]?.get(whenEmpty) ?? 0)
    return { list, at: child('', list.name), kind, subject, standIn }
  })
  const derived = facts.flatMap(({ derivation }, slot): readonly Derived[] => {
    if (derivation === undefined) return []
    const sources = sourcesOf(derivation).map(at)
    const list = 'list' in derivation ? lists.findIndex((each) => each.list.name === derivation.list) : -1
    const [source = -1] = derivation.kind === 'members' ? sources : []
    const memberOf = (values[source] ?? []).map((value) => valueNumbers[slot]?.get(value) ?? -1)
    return [{ slot, derivation, sources, list, memberOf }]
  })
  const derivedAt = new Array<Derived | undefined>(facts.length).fill(undefined)
  for (const each of derived) derivedAt[each.slot] = each
  const order = new Int32Array(names.length)
  ;[...names].sort().forEach((name, rank) => {
    order[at(name)] = rank
  })
  return {
    facts,
    lists,
    names,
    slotOf,
    kind: kindsOutside(type, lists),
    type,
    minimum: Float64Array.from(facts, (fact) => ('minimum' in fact ? fact.minimum : 0)),
    maximum: Float64Array.from(facts, (fact) => ('maximum' in fact ? fact.maximum : 0)),
    valueNumbers,
    firstValue: values.map(([first = '']) => first),
    secondValue: values.map(([, second = '']) => second),
    memberAt,
    noneAt: Int32Array.from(valueNumbers, (numbers) => numbers.get('none') ?? -1),
    memberWords,
    derived,
    derivedAt,
    isOfItem: Uint8Array.from(names, (_, slot) => (lists.some((list) => mayHold(list, slot)) ? 1 : 0)),
    order,
  }
}

/** Whether an item of a list may hold a fact. */
export function mayHold({ kind }: ListLayout, slot: number): boolean {
  return kind[slot] !== kinds.refused
}

/** A fact of an item may not stand outside lists, unless one item may stand alone; lists themselves may. */
function kindsOutside(type: Uint8Array, lists: readonly ListLayout[]): Uint8Array {
  const kind = new Uint8Array(type.length + lists.length).fill(kinds.list)
  type.forEach((each, slot) => {
    const holders = lists.filter((list) => mayHold(list, slot))
    const alone = holders.filter(({ list }) => list.oneMayStandAlone)
    if (holders.length > 0 && alone.length === 0) kind[slot] = kinds.refused
    else kind[slot] = alone.some(({ subject }) => subject === slot) ? kinds.subject : each
  })
  return kind
}

function numbersOf(listed: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const value of listed) numbers.set(value, numbers.size)
  return numbers
}
