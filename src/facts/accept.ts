/**
 * Acceptance: a caller's facts become Answers, or all their issues.
 * In: anything, hostile input included. Out: accepted facts with the computed ones added, or every issue at once.
 *
 * @module
 */
import { child } from '../diagnostics/index.ts'
import type { AcceptedFacts, Answer, Answers } from './answers.ts'
import { check, isSaid, type RightFacts, reportContradicted } from './check.ts'
import { type ComputedFacts, withComputed } from './derive.ts'
import type { Dictionary, FactList } from './dictionary.ts'
import type { FactIssue } from './issues.ts'
import { answerOf } from './value.ts'

/** Either what was made of an input, or everything that is wrong with it. */
export type Accepted =
  | { readonly ok: true; readonly facts: AcceptedFacts }
  | { readonly ok: false; readonly issues: readonly FactIssue[] }

/** Facts as `JSON.parse` would return them, or everything that is wrong with them. */
export type PlainFacts =
  | { readonly ok: true; readonly facts: RightFacts }
  | { readonly ok: false; readonly issues: readonly FactIssue[] }

/** Checks a caller's facts against the dictionary and computes the facts that follow from others. */
export function accept(given: unknown, dictionary: Dictionary): Accepted {
  const { computed, issues } = checkedAndComputed(given, dictionary)
  const { contradicted: _, ...facts } = computed
  return issues.length > 0 ? { ok: false, issues } : { ok: true, facts }
}

/**
 * Copies facts that {@link accept} accepts, for whoever needs the facts themselves rather than Answers and must never
 * touch the caller's object again; refuses all others with the issues that it finds.
 */
export function plainFacts(given: unknown, dictionary: Dictionary): PlainFacts {
  const { facts, issues } = checkedAndComputed(given, dictionary)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, facts }
}

function checkedAndComputed(
  given: unknown,
  dictionary: Dictionary,
): { readonly facts: RightFacts; readonly computed: ComputedFacts; readonly issues: readonly FactIssue[] } {
  const { facts, report } = check(given, dictionary)
  const computed = computedFrom(facts, dictionary)
  reportContradicted(computed.contradicted, dictionary, report)
  return { facts, computed, issues: report.issues }
}

/** What facts that are right say, and what follows from them. */
export function computedFrom(facts: RightFacts, dictionary: Dictionary): ComputedFacts {
  return withComputed(acceptedOf(facts, dictionary), dictionary)
}

function acceptedOf(facts: RightFacts, dictionary: Dictionary): AcceptedFacts {
  const lists = new Map<string, readonly Answers[]>()
  const askedLists = new Set<string>()
  for (const [name, value] of Object.entries(facts)) {
    const list = dictionary.lists.get(name)
    if (list === undefined) continue
    if (value === 'unknown') askedLists.add(name)
    else if (Array.isArray(value)) lists.set(name, itemsOf(value, list, dictionary))
  }
  const read = answersOf(facts, dictionary)
  const whole = { ...read, asked: new Set([...read.asked, ...askedLists]) }
  const items = joined(lists, whole, dictionary)
  return { given: new Set([...whole.known.keys(), ...whole.asked, ...items.keys()]), whole, items }
}

/**
 * The same facts with a list that was not given taken as empty. Where a caller has said otherwise what its items say,
 * the facts stay as they are.
 */
export function withEmptyList(facts: RightFacts, name: string, dictionary: Dictionary): RightFacts {
  const isGiven = (fact: string): boolean => Object.hasOwn(facts, fact) && isSaid(facts[fact])
  const supplied = [...dictionary.facts.values()].some(
    ({ name: fact, derivation }) => derivation?.kind === 'members' && derivation.list === name && isGiven(fact),
  )
  const stays = dictionary.lists.get(name)?.whenEmpty === undefined || isGiven(name) || supplied
  return stays ? facts : { ...facts, [name]: [] }
}

/** What one object says, be it the whole or an item. */
function answersOf(facts: RightFacts, dictionary: Dictionary): Answers {
  const known = new Map<string, Answer>()
  const asked = new Set<string>()
  for (const [name, value] of Object.entries(facts)) {
    const answer = dictionary.facts.has(name) ? answerOf(value) : undefined
    if (answer === 'unknown' || (typeof answer === 'object' && !answer.complete)) asked.add(name)
    if (answer !== 'unknown' && answer !== undefined) known.set(name, answer)
  }
  return { known, asked }
}

/** The items of one list; an empty list stands for one item where the dictionary says so. */
function itemsOf(given: readonly RightFacts[], list: FactList, dictionary: Dictionary): readonly Answers[] {
  const at = child('', list.name)
  const item = (answers: Answers, place: typeof at): Answers => ({ ...answers, item: { list: list.name, at: place } })
  if (given.length === 0 && list.whenEmpty !== undefined)
    return [item({ known: new Map([[list.subject, list.whenEmpty]]), asked: new Set() }, at)]
  return given.map((facts, index) => item(answersOf(facts, dictionary), child(at, index)))
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
