/**
 * Reading: one pass over a caller's facts that checks them and writes them down as numbers. It reads what is right;
 * what is wrong, or no plain data, it leaves to `check`, which says what is wrong with it.
 *
 * @module
 */
import { limits } from '../../facts/index.ts'
import { addRegion, answers, type Case, sets } from './case.ts'
import { type Entry, entryNamed, kinds, type Layout, type ListLayout } from './layout.ts'

/** Reads a caller's facts into a case; false where that was not possible, for whatever reason. */
export function read(given: unknown, layout: Layout, into: Case): boolean {
  into.regions = 1
  into.inherits = false
  for (const _ in Object.prototype) into.inherits = true
  try {
    return readObject(given, layout, into, 0, -1) && readLists(layout, into)
  } catch {
    // A getter or proxy of the caller's has thrown.
    return false
  } finally {
    for (let list = 0; list < into.items.length; list += 1) into.items[list] = undefined
  }
}

/** One object: the whole, or an item of the list with that number. */
function readObject(given: unknown, layout: Layout, into: Case, region: number, list: number): boolean {
  if (typeof given !== 'object' || given === null) return false
  const prototype: unknown = Object.getPrototypeOf(given)
  if (prototype !== Object.prototype && prototype !== null) return false
  const names = list < 0 ? layout.namesOutside : (layout.lists[list] as ListLayout).names
  const { known, numbers, members, inherits } = into
  const offset = region * layout.facts.length
  let entry = names.start
  let subject = -1
  // Here V8 takes each value from where its name stands, whatever the shape, and makes no lists of names and values. Only
  // a field that holds fractions in every object of its shape costs more so than in a list of values.
  for (const name in given) {
    // What somebody has added to all objects is no answer of this caller's.
    if (inherits && !Object.hasOwn(given, name)) continue
    const value: unknown = (given as Record<string, unknown>)[name]
    let next = entry.following
    if (next === undefined || next.name !== name) {
      next = entryNamed(name, names, layout)
      if (next === undefined) return false
      entry.following = next
    }
    entry = next
    const { kind } = entry
    if (typeof value === 'string' && kind === kinds.enum) {
      const number = numberIn(entry.values, value)
      if (number < 0 && value !== 'unknown') return false
      known[offset + entry.slot] = number < 0 ? answers.unknown : answers.first + number
    } else if (typeof value === 'boolean') {
      if (kind !== kinds.boolean) return false
      known[offset + entry.slot] = value ? answers.first + 1 : answers.first
    } else if (typeof value === 'number') {
      if (kind !== kinds.number && kind !== kinds.integer) return false
      if (!(value >= entry.minimum && value <= entry.maximum)) return false
      if (kind === kinds.integer && !Number.isInteger(value)) return false
      known[offset + entry.slot] = answers.first
      numbers[offset + entry.slot] = value
    } else if (kind === kinds.set && region === 0 && entry.noneBit !== 0 && isNone(value)) {
      // Most sets are known to be empty.
      known[entry.slot] = sets.complete
      members[entry.noneWord] = entry.noneBit
    } else if (value !== undefined) {
      if (!readOther(value, entry, layout, into, region)) return false
      if (kind === kinds.subject) subject = entry.slot
    }
  }
  return subject < 0 || !isListGiven(subject, layout, into)
}

/** The number of a listed value, or -1. Few are listed, and most answers are the first or second: a table would cost more. */
function numberIn(values: readonly string[], value: unknown): number {
  for (let number = 0; number < values.length; number += 1) if (values[number] === value) return number
  return -1
}

function isNone(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && value[0] === 'none'
}

/** What is not read at once: nothing, "unknown", a subject, a set or a list. */
function readOther(value: unknown, { slot, kind, values }: Entry, layout: Layout, into: Case, region: number): boolean {
  if (kind === kinds.refused) return false
  if (value === null) return true
  // To say it of a set is to say it of all members.
  if (kind === kinds.set) return readSet(value === 'unknown' ? [value] : value, slot, layout, into, region)
  if (value === 'unknown') {
    if (kind === kinds.list) into.asked[slot - layout.facts.length] = 1
    else into.known[region * layout.facts.length + slot] = answers.unknown
    return true
  }
  if (kind === kinds.subject) {
    const number = numberIn(values, value)
    into.known[region * layout.facts.length + slot] = answers.first + number
    return number >= 0
  }
  if (kind !== kinds.list) return false
  into.items[slot - layout.facts.length] = value
  return true
}

/** Whether the list in which a fact may stand as the subject is given with any item: left to `check`. */
function isListGiven(slot: number, { lists }: Layout, { items }: Case): boolean {
  return lists.some(({ list, subject, standIn }, index) => {
    const value = items[index]
    if (!list.oneMayStandAlone || subject !== slot) return false
    return Array.isArray(value) && value.length === 0 ? standIn >= 0 : value !== undefined
  })
}

function readSet(value: unknown, slot: number, layout: Layout, into: Case, region: number): boolean {
  if (!Array.isArray(value)) return false
  const { length } = value
  if (!(length <= limits.members)) return false
  const listed: readonly unknown[] = layout.values[slot] ?? []
  const at = region * layout.memberWords + (layout.memberAt[slot] as number)
  const none = layout.noneAt[slot] as number
  const words = ((layout.values[slot]?.length ?? 0) + 31) >> 5
  const { members } = into
  // A copy of region 0 may hold members already: an item's own word replaces them.
  if (region > 0) for (let word = at; word < at + words; word += 1) members[word] = 0
  let isComplete = true
  let [some, others] = [false, false]
  for (let index = 0; index < length; index += 1) {
    const member: unknown = value[index]
    const number = listed.indexOf(member)
    if (number >= 0) {
      const word = at + (number >> 5)
      members[word] = (members[word] as number) | (1 << (number & 31))
      some = true
      if (number !== none) others = true
    } else if (member === 'unknown') isComplete = false
    else return false
  }
  if (none >= 0 && ((members[at + (none >> 5)] as number) >> (none & 31)) & 1 && (others || !isComplete)) return false
  const asked = some ? (isComplete ? sets.complete : sets.partial) : isComplete ? answers.notAsked : answers.unknown
  // An empty list was not asked: what stands outside the items goes on counting.
  if (asked !== answers.notAsked) into.known[region * layout.facts.length + slot] = asked
  else if (region > 0)
    members.copyWithin(at, layout.memberAt[slot] as number, (layout.memberAt[slot] as number) + words)
  return true
}

/** The items, once all that stands outside them is known. */
function readLists(layout: Layout, into: Case): boolean {
  for (let list = 0; list < layout.lists.length; list += 1) {
    const value = into.items[list]
    if (value === undefined) continue
    const entry = layout.lists[list]
    if (entry === undefined || !Array.isArray(value)) return false
    const { length } = value
    if (!(length <= limits.items)) return false
    into.firstRegion[list] = into.regions
    if (length === 0 && entry.standIn >= 0) {
      const region = addRegion(into, layout, entry.list.askedPerItem)
      into.known[region * layout.facts.length + entry.subject] = answers.first + entry.standIn
      into.isStandIn[list] = 1
      into.count[list] = 1
      continue
    }
    for (let index = 0; index < length; index += 1) {
      const region = addRegion(into, layout, entry.list.askedPerItem)
      if (!readObject(value[index], layout, into, region, list)) return false
    }
    into.count[list] = length
  }
  return true
}
