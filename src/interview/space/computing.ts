/**
 * What is computed from open answers: which facts wait for which places, and what they are once answers stand there.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import {
  type AcceptedFacts,
  type Answer,
  type Answers,
  agree,
  computed,
  type Derivation,
  sourcesOf,
} from '../../facts/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { placesOf } from '../standing.ts'
import type { Answered, Place } from './items.ts'
import type { Seating } from './seats.ts'

/** A computed fact of the patient, or of the item in one seat. */
export interface Computed {
  readonly name: string
  readonly derivation: Derivation
  readonly answers: Answers
  /** The answers that it waits for. */
  readonly places: readonly Place[]
  /** Where it stands among the rules' variables, and its own variable; nothing where no rule reads it. */
  readonly position: number | undefined
  readonly variable: number | undefined
}

/** Computed facts that go together, because they wait for the same answers, and the places of all these answers. */
export interface Group {
  readonly places: readonly Place[]
  readonly facts: readonly Computed[]
}

/** The computed facts that wait for at most so many answers, those together that share one. Lists are not followed. */
export function groupsIn(
  { seats, patient }: Seating,
  answered: Answered,
  inquiry: Inquiry,
  mostPlaces: number,
): readonly Group[] {
  const { scalars } = inquiry.basis.domain
  const read = new Set(inquiry.basis.pack.facts.map(({ name }) => name))
  const isAsked = ({ name }: Place): boolean => read.has(name)
  let groups: readonly Group[] = []
  for (const { name, derivation } of inquiry.dictionary.facts.values()) {
    if (derivation === undefined || derivation.kind === 'members') continue
    const position = scalars.get(name)
    for (const { answers, offset } of inquiry.isOfItems(name) ? seats : [patient]) {
      const places = apart(placesOf(name, answers, answered, inquiry))
      // What no rule reads says something of its sources where it was supplied, and all of these are asked for.
      if (position === undefined && !(answers.known.has(name) && places.every(isAsked))) continue
      if (places.length === 0 || places.length > mostPlaces) continue
      if (places.some((place) => inquiry.dictionary.lists.has(place.name))) continue
      const variable = position === undefined ? undefined : position + offset
      groups = joined(groups, { places, facts: [{ name, derivation, answers, places, position, variable }] })
    }
  }
  return groups
}

/** With one group more, which takes in those with which it shares a place. */
function joined(groups: readonly Group[], added: Group): readonly Group[] {
  const isShared = ({ places }: Group): boolean => places.some(({ at }) => added.places.some((own) => own.at === at))
  const together = [...groups.filter(isShared), added]
  return [
    ...groups.filter((group) => !isShared(group)),
    {
      places: apart(together.flatMap(({ places }) => places)),
      facts: together.flatMap(({ facts }) => facts),
    },
  ]
}

/** Each place once. */
function apart(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.at, place])).values()]
}

/** What a computed fact comes to once these answers are given, each at the place of the same number. */
export type Finder = (given: readonly (Answer | undefined)[]) => Answer | undefined

/** Finds what a computed fact is once there are answers at these places. */
export function finderOf(
  { derivation, answers }: Computed,
  places: readonly Place[],
  { items }: AcceptedFacts,
): Finder {
  const sources = sourcesOf(derivation)
  const filled = (own: Answers, isOwn: (place: Place) => boolean): ((given: Parameters<Finder>[0]) => Answers) => {
    // Only what it is computed from is copied: this is asked thousands of times.
    const read = [...own.known].filter(([name]) => sources.includes(name))
    const asked = [...places.entries()].filter(([, place]) => sources.includes(place.name) && isOwn(place))
    return (given) => {
      const known = new Map(read)
      for (const [index, { name }] of asked) {
        const value = given[index]
        if (value !== undefined) known.set(name, value)
      }
      return { known, asked: new Set() }
    }
  }
  const isIn =
    (at: Pointer | undefined) =>
    (place: Place): boolean =>
      at !== undefined && place.at === child(at, place.name)
  const own = filled(answers, (place) => place.list === undefined || isIn(answers.item?.at)(place))
  const list = 'list' in derivation ? derivation.list : undefined
  const listed = list === undefined ? [] : (items.get(list) ?? []).map((item) => filled(item, isIn(item.item?.at)))
  return (given) =>
    computed(derivation, own(given), list === undefined ? items : new Map([[list, listed.map((item) => item(given))]]))
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
