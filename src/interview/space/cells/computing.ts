/**
 * What is computed from open answers: which facts wait for which, and what they are once these are given.
 *
 * @module
 */
import { child, type Pointer } from '../../../diagnostics/index.ts'
import {
  type AcceptedFacts,
  type Answer,
  type Answers,
  agree,
  computed,
  type Derivation,
  sourcesOf,
} from '../../../facts/index.ts'
import type { Inquiry } from '../../inquiry.ts'
import { listStanding, placesOf } from '../../standing.ts'
import type { Answered, Place } from '../items.ts'
import type { Seating } from '../seats.ts'
import { openInstructions } from './own-time.ts'

/** An open answer that a fact waits for; of a list that is open, one thing that it says. */
export interface Asked {
  readonly place: Place
  /** The fact that is said there. */
  readonly fact: string
  /** Of an open list of instructions: the subject for which it says the latest time, or nothing. */
  readonly about?: Answer
}

/** A computed fact of the patient, or of the item in one seat. */
export interface Computed {
  readonly name: string
  readonly derivation: Derivation
  readonly answers: Answers
  readonly asked: readonly Asked[]
  /** Where it stands among the rules' variables, and its own variable; nothing where no rule reads it. */
  readonly position: number | undefined
  readonly variable: number | undefined
}

/** Computed facts that go together, because they wait for the same answers, and all these answers. */
export interface Group {
  readonly asked: readonly Asked[]
  readonly facts: readonly Computed[]
}

/** The computed facts that wait for at most so many answers, those together that share one. */
export function groupsIn(seating: Seating, answered: Answered, inquiry: Inquiry, mostAsked: number): readonly Group[] {
  const { basis, dictionary, isOfItems } = inquiry
  const read = new Set(basis.pack.facts.map(({ name }) => name))
  let groups: readonly Group[] = []
  for (const { name, derivation } of dictionary.facts.values()) {
    if (derivation === undefined || derivation.kind === 'members') continue
    const position = basis.domain.scalars.get(name)
    for (const { answers, offset } of isOfItems(name) ? seating.seats : [seating.patient]) {
      const asked = apart(askedBy(derivation, answers, answered, inquiry))
      if (asked.length === 0 || asked.length > mostAsked) continue
      // What no rule reads says something of its sources where it was supplied, and all of these are asked for.
      if (position === undefined && !(answers.known.has(name) && asked.every(({ fact }) => read.has(fact)))) continue
      if (!asked.every((each) => isFollowed(each, inquiry))) continue
      const variable = position === undefined ? undefined : position + offset
      groups = joined(groups, { asked, facts: [{ name, derivation, answers, asked, position, variable }] })
    }
  }
  return groups
}

/** What a computed fact waits for. */
function askedBy(derivation: Derivation, answers: Answers, answered: Answered, inquiry: Inquiry): readonly Asked[] {
  const of = (fact: string): readonly Asked[] =>
    placesOf(fact, answers, answered, inquiry).map((place) => ({ place, fact }))
  if (derivation.kind !== 'own-time-reached') return sourcesOf(derivation).flatMap(of)
  const { subject, elapsed, list, from } = derivation
  const instructions = (): readonly Asked[] => {
    const standing = listStanding(list, answered, inquiry)
    if (standing === 'known')
      return openInstructions(derivation, answers, answered).map((place) => ({ place, fact: place.name }))
    const place = { name: list, at: child('', list) }
    const subjects = standing === 'open' ? subjectsLeft(subject, answers, inquiry) : []
    return subjects.map((about) => ({ place, fact: from, about }))
  }
  return [...of(subject), ...of(elapsed), ...instructions()]
}

function subjectsLeft(subject: string, { known }: Answers, { dictionary }: Inquiry): readonly Answer[] {
  const [own, fact] = [known.get(subject), dictionary.facts.get(subject)]
  if (own !== undefined) return [own]
  return fact?.type === 'enum' ? fact.values : []
}

/** Of an open list that is asked item by item one seat alone is followed, and what the item in it is about. */
function isFollowed({ place, fact }: Asked, { basis: { pack }, collected }: Inquiry): boolean {
  return place.name !== pack.list?.name || (fact === pack.list.subject && collected === undefined)
}

/** With one group more, which takes in those with which it shares an answer. */
function joined(groups: readonly Group[], added: Group): readonly Group[] {
  const places = new Set(added.asked.map(({ place }) => place.at))
  const isShared = ({ asked }: Group): boolean => asked.some(({ place }) => places.has(place.at))
  const together = [...groups.filter(isShared), added]
  return [
    ...groups.filter((group) => !isShared(group)),
    { asked: apart(together.flatMap(({ asked }) => asked)), facts: together.flatMap(({ facts }) => facts) },
  ]
}

/** Each once. */
function apart(asked: readonly Asked[]): readonly Asked[] {
  return [...new Map(asked.map((each) => [keyOf(each), each])).values()]
}

/** What was asked, by what it says: equal ones have equal keys. */
export function keyOf({ place, fact, about }: Asked): string {
  return `${place.at} ${fact} ${about}`
}

/** What a computed fact comes to once there are answers to what is asked, each at its number. */
export type Finder = (given: readonly (Answer | undefined)[]) => Answer | undefined

/** Finds what a computed fact is once these answers are given. */
export function finderOf({ derivation, answers }: Computed, asked: readonly Asked[], { items }: AcceptedFacts): Finder {
  const sources = sourcesOf(derivation)
  const filled = (own: Answers, isOwn: (asked: Asked) => boolean): ((given: Parameters<Finder>[0]) => Answers) => {
    // Only what it is computed from is copied: this is asked thousands of times.
    const known = [...own.known].filter(([name]) => sources.includes(name))
    const open = [...asked.entries()].filter(([, each]) => sources.includes(each.fact) && isOwn(each))
    return (given) => {
      const values = new Map(known)
      for (const [index, { fact }] of open) {
        const value = given[index]
        if (value !== undefined) values.set(fact, value)
      }
      return { known: values, asked: new Set() }
    }
  }
  const isIn =
    (at: Pointer | undefined) =>
    ({ place }: Asked): boolean =>
      at !== undefined && place.at === child(at, place.name)
  const isOwn = (each: Asked): boolean =>
    each.about === undefined && (each.place.list === undefined || isIn(answers.item?.at)(each))
  const own = filled(answers, isOwn)
  if (derivation.kind !== 'own-time-reached') return (given) => computed(derivation, own(given), items)
  const { list, subject, from } = derivation
  const listed = (items.get(list) ?? []).map((item) => filled(item, isIn(item.item?.at)))
  const said = [...asked.entries()].filter(([, { place, about }]) => about !== undefined && place.name === list)
  return (given) => {
    const thought = said.flatMap(([index, { about }]): readonly Answers[] => {
      const time = given[index]
      if (about === undefined || time === undefined) return []
      return [
        {
          known: new Map([
            [subject, about],
            [from, time],
          ]),
          asked: new Set(),
        },
      ]
    })
    return computed(derivation, own(given), new Map([[list, [...listed.map((item) => item(given)), ...thought]]]))
  }
}

/** What was found, or else what was supplied; nobody where that is another value. */
export function withSupplied(
  found: Answer | undefined,
  { name, answers, derivation }: Computed,
): Answer | 'nobody' | undefined {
  const supplied = answers.known.get(name)
  if (found === undefined || supplied === undefined) return found ?? supplied
  return agree(supplied, found, derivation) ? found : 'nobody'
}

/** The numbers that are known of what a fact is computed from. */
export function numbersKnown({ derivation, answers }: Computed, { items }: AcceptedFacts): readonly number[] {
  const listed = 'list' in derivation ? (items.get(derivation.list) ?? []) : []
  return [answers, ...listed].flatMap(({ known }) =>
    sourcesOf(derivation).flatMap((name) => {
      const value = known.get(name)
      return typeof value === 'number' ? [value] : []
    }),
  )
}
