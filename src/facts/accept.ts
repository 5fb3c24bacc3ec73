/**
 * Acceptance: a caller's facts become Answers, or all their issues.
 * In: anything, hostile input included. Out: accepted facts, as they were given or with the computed ones added, or every
 * issue at once.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../diagnostics/index.ts'
import type { AcceptedFacts, Answer, Answers } from './answers.ts'
import { withComputed } from './derive.ts'
import { type Dictionary, type FactList, givenFor } from './dictionary.ts'
import type { FactIssue } from './issues.ts'
import { emptyReport, entriesOf, limits, membersOf, type Report } from './reading.ts'
import { answerOf } from './value.ts'

/** Either what was made of an input, or everything that is wrong with it. */
export type Accepted =
  | { readonly ok: true; readonly facts: AcceptedFacts }
  | { readonly ok: false; readonly issues: readonly FactIssue[] }

/** Checks a caller's facts against the dictionary and computes the facts that follow from others. */
export function accept(given: unknown, dictionary: Dictionary): Accepted {
  const { facts, report } = acceptGiven(given, dictionary)
  const { contradicted, ...complete } = withComputed(facts, dictionary)
  reportContradicted(contradicted, dictionary, report)
  return report.issues.length > 0 ? { ok: false, issues: report.issues } : { ok: true, facts: complete }
}

/** Checks a caller's facts by themselves. What is right among them is taken over, and nothing is computed. */
export function acceptGiven(
  given: unknown,
  dictionary: Dictionary,
): { readonly facts: AcceptedFacts; readonly report: Report } {
  const report = emptyReport()
  const entries = entriesOf(given, '', report)
  const lists = new Map<string, readonly Answers[]>()
  const askedLists = new Set<string>()
  for (const [name, value] of entries) {
    const list = dictionary.lists.get(name)
    if (list === undefined || value === null) continue
    if (value === 'unknown') askedLists.add(name)
    else lists.set(name, itemsOf(value, list, dictionary, report))
  }
  const outside = entries.filter(([name]) => !dictionary.lists.has(name))
  const read = answersOf(outside, dictionary, '', report, wholeOf(dictionary, lists, report))
  const whole = { ...read, asked: new Set([...read.asked, ...askedLists]) }
  const items = joined(lists, whole, dictionary)
  const names = new Set([...whole.known.keys(), ...whole.asked, ...items.keys()])
  return { facts: { given: names, whole, items }, report }
}

/** Says which facts that were supplied contradict those that they are computed from. */
export function reportContradicted(names: readonly string[], { facts }: Dictionary, report: Report): void {
  for (const name of names)
    report({ code: 'contradicts_sources', at: child('', name), sources: givenFor(facts.get(name)?.derivation) })
}

/**
 * The same facts with a list that was not given taken as empty. Where a caller has said otherwise what its items say,
 * the facts stay as they are.
 */
export function withEmptyList(facts: AcceptedFacts, name: string, dictionary: Dictionary): AcceptedFacts {
  return withComputed(givenEmptyList(facts, name, dictionary), dictionary)
}

/** The same for facts as they were given: nothing is computed. */
export function givenEmptyList(facts: AcceptedFacts, name: string, dictionary: Dictionary): AcceptedFacts {
  const list = dictionary.lists.get(name)
  const supplied = [...dictionary.facts.values()].some(
    ({ name: fact, derivation }) => derivation?.kind === 'members' && derivation.list === name && facts.given.has(fact),
  )
  if (list?.whenEmpty === undefined || facts.given.has(name) || supplied) return facts
  const standIn = emptyItem(list, list.whenEmpty)
  return {
    ...facts,
    items: new Map([...facts.items, ...joined(new Map([[name, [standIn]]]), facts.whole, dictionary)]),
  }
}

/** Which names an object may hold, and what is said of one that stands in the wrong place. */
interface Place {
  readonly names: readonly string[]
  readonly holds: (name: string, at: Pointer) => boolean
}

/** Reads the facts of one object, be it the whole or an item. */
function answersOf(
  entries: readonly (readonly [string, unknown])[],
  dictionary: Dictionary,
  parent: Pointer,
  report: Report,
  place: Place,
): Answers {
  const known = new Map<string, Answer>()
  const asked = new Set<string>()
  for (const [name, value] of entries) {
    const at = child(parent, name)
    const fact = dictionary.facts.get(name)
    if (fact === undefined) {
      reportUnknown(name, at, dictionary, place.names, report)
    } else if (Object.hasOwn(fact, 'removedIn') && fact.removedIn !== undefined) {
      report({ code: 'removed_fact', at, removedIn: fact.removedIn })
    } else if (place.holds(name, at)) {
      const answer = answerOf(value, fact, at, report)
      if (answer === 'unknown' || (typeof answer === 'object' && !answer.complete)) asked.add(name)
      if (answer !== 'unknown' && answer !== undefined) known.set(name, answer)
    }
  }
  return { known, asked }
}

/** The items of one list; an empty list stands for one item where the dictionary says so. */
function itemsOf(given: unknown, list: FactList, dictionary: Dictionary, report: Report): readonly Answers[] {
  const at = child('', list.name)
  const members = membersOf(given, limits.items, at, report)
  if (members === undefined) return report({ code: 'wrong_type', at, expected: 'a list of items' }) ?? []
  if (members.length === 0 && list.whenEmpty !== undefined) {
    return [emptyItem(list, list.whenEmpty)]
  }
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
    const read = answersOf(entriesOf(value, itemAt, report), dictionary, itemAt, report, item)
    return { ...read, item: { list: list.name, at: itemAt } }
  })
}

/** The one item that an empty list stands for. */
function emptyItem(list: FactList, subject: string): Answers {
  return {
    known: new Map([[list.subject, subject]]),
    asked: new Set(),
    item: { list: list.name, at: child('', list.name) },
  }
}

/** What may stand outside the lists: no fact of an item, unless one item may stand alone. */
function wholeOf(dictionary: Dictionary, given: ReadonlyMap<string, readonly Answers[]>, report: Report): Place {
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
    if (name === alone.subject && (given.get(alone.name) ?? []).length > 0) {
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

/**
 * The lists that hold an item. An item of a list that is asked item by item stands together with what was given
 * outside; its own word counts first.
 */
function joined(
  lists: ReadonlyMap<string, readonly Answers[]>,
  whole: Answers,
  dictionary: Dictionary,
): ReadonlyMap<string, readonly Answers[]> {
  const together = (item: Answers): Answers => ({
    ...item,
    known: new Map([...[...whole.known].filter(([name]) => !item.asked.has(name)), ...item.known]),
    asked: new Set([...whole.asked, ...item.asked]),
  })
  const held = [...lists].filter(([, items]) => items.length > 0)
  return new Map(
    held.map(([name, items]) => [name, dictionary.lists.get(name)?.askedPerItem ? items.map(together) : items]),
  )
}
