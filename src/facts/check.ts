/**
 * Checking: what is right among a caller's facts, as plain data, and everything that is wrong with the others.
 * In: anything, hostile input included; each property is read once. Out: the facts that are right, and a report.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../diagnostics/index.ts'
import { type Dictionary, type FactList, givenFor } from './dictionary.ts'
import { emptyReport, entriesOf, limits, membersOf, type Report } from './reading.ts'
import { rightValue } from './value.ts'

/** Facts that are right, as `JSON.parse` would return them. */
export type RightFacts = Readonly<Record<string, unknown>>

/** Checks a caller's facts by themselves: nothing is computed. Where something is wrong, the other facts are there. */
export function check(given: unknown, dictionary: Dictionary): { readonly facts: RightFacts; readonly report: Report } {
  const report = emptyReport()
  const entries = entriesOf(given, '', report)
  const lists = new Map<string, unknown>()
  for (const [name, value] of entries) {
    const list = dictionary.lists.get(name)
    if (list !== undefined) lists.set(name, listOf(value, list, dictionary, report))
  }
  return { facts: rightOf(entries, dictionary, '', report, wholeOf(dictionary, lists, report), lists), report }
}

/** Says which facts that were supplied contradict those that they are computed from. */
export function reportContradicted(names: readonly string[], { facts }: Dictionary, report: Report): void {
  for (const name of names)
    report({ code: 'contradicts_sources', at: child('', name), sources: givenFor(facts.get(name)?.derivation) })
}

/** Whether a value says anything at all: `null` and an empty array do not. */
export function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Which names an object may hold, and what is said of one that stands in the wrong place. */
interface Place {
  readonly names: readonly string[]
  readonly holds: (name: string, at: Pointer) => boolean
}

/** What is right in one object, be it the whole, with lists that were looked at before, or an item. */
function rightOf(
  entries: readonly (readonly [string, unknown])[],
  dictionary: Dictionary,
  parent: Pointer,
  report: Report,
  place: Place,
  lists?: ReadonlyMap<string, unknown>,
): RightFacts {
  const right = entries.map(([name, value]) => {
    if (lists?.has(name)) return [name, lists.get(name)] as const
    const at = child(parent, name)
    const fact = dictionary.facts.get(name)
    if (fact === undefined) reportUnknown(name, at, dictionary, place.names, report)
    else if (Object.hasOwn(fact, 'removedIn') && fact.removedIn !== undefined)
      report({ code: 'removed_fact', at, removedIn: fact.removedIn })
    else if (place.holds(name, at)) return [name, rightValue(value, fact, at, report)] as const
    return [name, undefined] as const
  })
  return Object.fromEntries(right.filter(([, value]) => value !== undefined))
}

/** A list with what is right in its items; nothing where it is no list. */
function listOf(given: unknown, list: FactList, dictionary: Dictionary, report: Report): unknown {
  if (given === null || given === 'unknown') return given
  const at = child('', list.name)
  const members = membersOf(given, limits.items, at, report)
  if (members === undefined) return report({ code: 'wrong_type', at, expected: 'a list of items' })
  const misplaced = (factAt: Pointer): boolean => {
    report({ code: 'not_an_item_fact', at: factAt, list: list.name })
    return false
  }
  const item: Place = {
    names: list.facts,
    holds: (name, factAt) => list.facts.includes(name) || misplaced(factAt),
  }
  return members.map(([index, value]) => {
    const itemAt = child(at, index)
    return rightOf(entriesOf(value, itemAt, report), dictionary, itemAt, report, item)
  })
}

/** What may stand outside the lists: no fact of an item, unless one item may stand alone. */
function wholeOf(dictionary: Dictionary, given: ReadonlyMap<string, unknown>, report: Report): Place {
  const lists = [...dictionary.lists.values()]
  const holds = (name: string, at: Pointer): boolean => {
    const holders = lists.filter(({ facts }) => facts.includes(name))
    const [first] = holders
    if (first === undefined) return true
    const alone = holders.find(({ oneMayStandAlone }) => oneMayStandAlone)
    if (alone === undefined) {
      report({ code: 'item_fact_outside_list', at, list: first.name })
      return false
    }
    // Beside the list, the subject would be a further item; another fact holds for each item that does not say.
    const items = given.get(alone.name)
    if (name === alone.subject && Array.isArray(items) && (items.length > 0 || alone.whenEmpty !== undefined)) {
      report({ code: 'item_beside_list', at, list: alone.name })
      return false
    }
    return true
  }
  return { names: [...dictionary.facts.keys(), ...dictionary.lists.keys()], holds }
}

function reportUnknown(
  name: string,
  at: Pointer,
  dictionary: Dictionary,
  names: readonly string[],
  report: Report,
): void {
  const renamed = dictionary.renamed.get(name)
  const suggestion = renamed ?? nearest(name, names)
  if (renamed !== undefined) report({ code: 'renamed_fact', at, suggestion: renamed })
  else report({ code: 'unknown_fact', at, ...(suggestion === undefined ? {} : { suggestion }) })
}
