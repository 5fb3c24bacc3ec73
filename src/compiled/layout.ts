/**
 * Layout: the dictionary as tables by number, so that a caller's facts are read without looking anything up twice. A
 * fact's number is its slot; lists have the slots after the facts.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { type Derivation, type Dictionary, type Fact, type FactList, sourcesOf } from '../facts/index.ts'

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
  /** Where a fact or list stands outside lists. */
  readonly pointers: readonly Pointer[]
  /** Each slot's position in the order of names, for sorting. */
  readonly order: Int32Array
}

const noValues: ReadonlyMap<string, number> = /* @__PURE__ */ new Map()

/** The tables of a dictionary. */
export function layoutOf(dictionary: Dictionary): Layout {
  const facts = [...dictionary.facts.values()]
  const lists = [...dictionary.lists.values()]
  const names = [...facts, ...lists].map(({ name }) => name)
  const slotOf = new Map(names.map((name, slot) => [name, slot]))
  const at = (name: string): number => slotOf.get(name) ?? -1
  const alone = lists.filter(({ oneMayStandAlone }) => oneMayStandAlone)
  const type = facts.map((fact) => (fact.removedIn === undefined ? kinds[fact.type] : kinds.refused))
  const kindOutside = (name: string, slot: number): number => {
    if (alone.some(({ subject }) => subject === name)) return kinds.subject
    const isFree = alone.some((list) => list.facts.includes(name)) || !lists.some((list) => list.facts.includes(name))
    return isFree ? (type[slot] ?? kinds.list) : kinds.refused
  }
  const valueNumbers = facts.map((fact) =>
    'values' in fact ? new Map(fact.values.map((value, index) => [value, index])) : noValues,
  )
  let memberWords = 0
  const memberAt = facts.map((fact) => {
    const first = memberWords
    if (fact.type === 'set') memberWords += Math.ceil(fact.values.length / 32)
    return first
  })
  const derived = facts.flatMap(({ derivation }, slot): readonly Derived[] => {
    if (derivation === undefined) return []
    const sources = sourcesOf(derivation).map(at)
    const list = 'list' in derivation ? lists.findIndex(({ name }) => name === derivation.list) : -1
    const [source = -1] = derivation.kind === 'members' ? sources : []
    const memberOf = [...(valueNumbers[source]?.keys() ?? [])].map((value) => valueNumbers[slot]?.get(value) ?? -1)
    return [{ slot, derivation, sources, list, memberOf }]
  })
  const bound = (which: 'minimum' | 'maximum') =>
    Float64Array.from(facts, (fact) => (which in fact ? (fact as Record<typeof which, number>)[which] : 0))
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1))
  const rank = new Map(sorted.map((name, index) => [name, index]))
  return {
    facts,
    lists: lists.map((list) => ({
      list,
      kind: Uint8Array.from(names, (name, slot) =>
        list.facts.includes(name) ? (type[slot] ?? kinds.refused) : kinds.refused,
      ),
      subject: at(list.subject),
      standIn: list.whenEmpty === undefined ? 0 : 2 + (valueNumbers[at(list.subject)]?.get(list.whenEmpty) ?? 0),
    })),
    names,
    slotOf,
    kind: Uint8Array.from(names, kindOutside),
    type: Uint8Array.from(type),
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    valueNumbers,
    firstValue: facts.map((fact) => ('values' in fact ? (fact.values[0] ?? '') : '')),
    secondValue: facts.map((fact) => ('values' in fact ? (fact.values[1] ?? '') : '')),
    memberAt: Int32Array.from(memberAt),
    noneAt: Int32Array.from(valueNumbers, (values) => values.get('none') ?? -1),
    memberWords,
    derived,
    derivedAt: facts.map((_, slot) => derived.find((each) => each.slot === slot)),
    isOfItem: Uint8Array.from(names, (name) => (lists.some((list) => list.facts.includes(name)) ? 1 : 0)),
    pointers: names.map((name) => child('', name)),
    order: Int32Array.from(names, (name) => rank.get(name) ?? 0),
  }
}
