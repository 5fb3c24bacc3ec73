/**
 * Layout: the dictionary as tables by number, so that a caller's facts are read without looking anything up twice. A
 * fact's number is its slot; lists have the slots after the facts.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import { type Derivation, type Dictionary, type Fact, type FactList, sourcesOf } from '../../facts/index.ts'

/**
 * How the value of a slot is read; `refused` where it may not stand. A `subject` is one that may stand without its list:
 * left to `check` where the list is given too.
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
  readonly names: Names
  readonly subject: number
  /** The number of the subject of the one item that an empty list stands for; -1 where it stands for none. */
  readonly standIn: number
}

/** What is known of a name before it is read: how its value is checked, and where it goes. */
export interface Entry {
  readonly name: string
  readonly slot: number
  /** How the value is read here. */
  readonly kind: number
  /** The values that are listed. */
  readonly values: readonly string[]
  readonly minimum: number
  readonly maximum: number
  /** Of a set with a member `none`, its word among those of a region, and its bit; 0 where there is none. */
  readonly noneWord: number
  readonly noneBit: number
  /** What followed last time: callers send their facts in one order. Names only, no answer. */
  following: Entry | undefined
}

/** The names that one kind of object may hold. */
export interface Names {
  /** How the value of each slot is read there. */
  readonly kind: Uint8Array
  /** By name, made when it is first met: of most facts no caller ever says anything. */
  readonly entries: Map<string, Entry>
  /** What the first name follows. */
  readonly start: Entry
}

/** The tables. */
export interface Layout {
  readonly facts: readonly Fact[]
  readonly lists: readonly ListLayout[]
  /** By slot; facts first, then lists. */
  readonly names: readonly string[]
  readonly slotOf: ReadonlyMap<string, number>
  readonly namesOutside: Names
  /** The type of each fact, wherever it stands. */
  readonly type: Uint8Array
  /** By slot, the values that are listed. */
  readonly values: readonly (readonly string[])[]
  /** For a set, where its members' bits begin among the words of a region, and which member is `none`. */
  readonly memberAt: Int32Array
  readonly noneAt: Int32Array
  /** Words that the members of all sets take. */
  readonly memberWords: number
  readonly derived: readonly Derived[]
  readonly derivedAt: readonly (Derived | undefined)[]
  /** For each slot whether an item of some list may hold it. */
  readonly isOfItem: Uint8Array
  /** For each fact whether somebody can be asked for it. */
  readonly isAskable: Uint8Array
  /** Each slot's position in the order of names, for sorting. */
  readonly order: Int32Array
}

const noValues: readonly string[] = /* @__PURE__ */ Object.freeze([])

/** The tables of a dictionary. In plain loops: this is done before the first decision. */
export function layoutOf(dictionary: Dictionary): Layout {
  const facts = [...dictionary.facts.values()]
  const names = [...dictionary.facts.keys(), ...dictionary.lists.keys()]
  const slotOf = new Map<string, number>()
  for (const name of names) slotOf.set(name, slotOf.size)
  const at = (name: string): number => slotOf.get(name) ?? -1
  const type = new Uint8Array(facts.length)
  const [memberAt, noneAt] = [new Int32Array(facts.length), new Int32Array(facts.length)]
  const values: (readonly string[])[] = []
  const derivedAt: (Derived | undefined)[] = []
  let memberWords = 0
  facts.forEach((fact, slot) => {
    type[slot] = kinds[fact.removedIn === undefined ? fact.type : 'refused']
    const listed = 'values' in fact ? fact.values : noValues
    values.push(listed)
    derivedAt.push(undefined)
    memberAt[slot] = memberWords
    noneAt[slot] = listed.indexOf('none')
    if (fact.type === 'set') memberWords += (listed.length + 31) >> 5
  })
  const lists = [...dictionary.lists.values()].map((list): ListLayout => {
    const kind = new Uint8Array(names.length).fill(kinds.refused)
    for (const name of list.facts) kind[at(name)] = type[at(name)] as number
    const subject = at(list.subject)
    const standIn = list.whenEmpty === undefined ? -1 : (values[subject] ?? noValues).indexOf(list.whenEmpty)
    return { list, at: child('', list.name), names: namesOf(kind), subject, standIn }
  })
  const derived: Derived[] = []
  facts.forEach(({ derivation }, slot) => {
    if (derivation === undefined) return
    const sources = sourcesOf(derivation).map(at)
    const list = 'list' in derivation ? lists.findIndex((each) => each.list.name === derivation.list) : -1
    const [source = -1] = derivation.kind === 'members' ? sources : []
    const memberOf = (values[source] ?? noValues).map((value) => (values[slot] ?? noValues).indexOf(value))
    derivedAt[slot] = { slot, derivation, sources, list, memberOf }
    derived.push(derivedAt[slot])
  })
  const order = new Int32Array(names.length)
  ;[...names].sort().forEach((name, rank) => {
    order[at(name)] = rank
  })
  return {
    facts,
    lists,
    names,
    slotOf,
    namesOutside: namesOf(kindsOutside(type, lists)),
    type,
    values,
    memberAt,
    noneAt,
    memberWords,
    derived,
    derivedAt,
    isOfItem: itemSlots(names.length, lists),
    isAskable: new Uint8Array(facts.map(({ answeredBy }) => (answeredBy === 'system' ? 0 : 1))),
    order,
  }
}

/** The number of a listed value, or -1. */
export function valueNumber({ values }: Layout, slot: number, value: unknown): number {
  const listed: readonly unknown[] = values[slot] ?? noValues
  return listed.indexOf(value)
}

/** Whether an item of a list may hold a fact. */
export function mayHold({ names: { kind } }: ListLayout, slot: number): boolean {
  return kind[slot] !== kinds.refused
}

function namesOf(kind: Uint8Array): Names {
  // Of the same shape as all others.
  const start: Entry = {
    name: '',
    slot: -1,
    kind: kinds.refused,
    values: noValues,
    minimum: 0,
    maximum: 0,
    noneWord: 0,
    noneBit: 0,
    following: undefined,
  }
  return { kind, entries: new Map(), start }
}

/** What is known of a name that one kind of object may hold; nothing where nothing is called that. */
export function entryNamed(name: string, { kind, entries }: Names, layout: Layout): Entry | undefined {
  const known = entries.get(name)
  if (known !== undefined) return known
  const slot = layout.slotOf.get(name)
  if (slot === undefined) return undefined
  const made = entryOf(name, slot, kind[slot] as number, layout)
  entries.set(name, made)
  return made
}

function entryOf(name: string, slot: number, kind: number, { facts, values, memberAt, noneAt }: Layout): Entry {
  const fact = facts[slot]
  const none = noneAt[slot] ?? -1
  const { minimum, maximum } = fact !== undefined && 'minimum' in fact ? fact : { minimum: 0, maximum: 0 }
  return {
    name,
    slot,
    kind,
    values: values[slot] ?? noValues,
    minimum,
    maximum,
    noneWord: none < 0 ? 0 : (memberAt[slot] as number) + (none >> 5),
    noneBit: none < 0 ? 0 : 1 << (none & 31),
    following: undefined,
  }
}

function itemSlots(count: number, lists: readonly ListLayout[]): Uint8Array {
  const isOfItem = new Uint8Array(count)
  for (const list of lists) for (let slot = 0; slot < count; slot += 1) if (mayHold(list, slot)) isOfItem[slot] = 1
  return isOfItem
}

/** A fact of an item may not stand outside lists, unless one item may stand alone; lists themselves may. */
function kindsOutside(type: Uint8Array, lists: readonly ListLayout[]): Uint8Array {
  const kind = new Uint8Array(type.length + lists.length).fill(kinds.list)
  kind.set(type)
  itemSlots(type.length, lists).forEach((isOfItem, slot) => {
    if (isOfItem === 1) kind[slot] = kinds.refused
  })
  for (const list of lists) {
    if (list.list.oneMayStandAlone !== true) continue
    type.forEach((each, slot) => {
      if (mayHold(list, slot)) kind[slot] = each
    })
  }
  for (const { list, subject } of lists) if (list.oneMayStandAlone === true) kind[subject] = kinds.subject
  return kind
}
