/** Every change of a few answers to the facts of the small random packs, tried one by one. */
import fc from 'fast-check'
import type { CounterfactualResult } from '../../src/explain/index.ts'
import { type Dictionary, dictionaryOf, type Fact } from '../../src/facts/index.ts'

export type Facts = Readonly<Record<string, unknown>>
export type Place = { readonly fact: string; readonly item?: number }

/** Every answer that there is, outside and in each item; where there is no item, in a first one. */
function placesOf(facts: Facts, dictionary: Dictionary): readonly Place[] {
  const outside = ['flag', 'sign', 'kind', 'grade', 'marks', 'count', 'level']
  const items = Array.isArray(facts.things) ? facts.things.length : 0
  const inside = Array.from({ length: Math.max(1, items) }, (_, item) => [
    { fact: 'subject', item },
    { fact: 'detail', item },
  ])
  return [...outside.map((fact) => ({ fact })), ...inside.flat()].filter(({ fact }) => dictionary.facts.has(fact))
}

const answers: Readonly<Record<string, readonly unknown[]>> = {
  flag: [true, false],
  sign: [true, false],
  kind: ['p', 'q', 'r'],
  grade: ['p', 'q'],
  marks: [['none'], ['p'], ['q'], ['p', 'q']],
  count: [0, 1, 2, 3, 4, 5],
  level: [0, 0.5, 1, 1.5, 2, 2.5, 3],
  subject: ['p', 'q', 'none'],
  detail: [true, false],
}

/** An empty list stands for one item without a subject of its own. */
export function standing(facts: Facts): Facts {
  return Array.isArray(facts.things) && facts.things.length === 0 ? { ...facts, things: [{ subject: 'none' }] } : facts
}

export function read(facts: Facts, { fact, item }: Place): unknown {
  return item === undefined ? facts[fact] : (facts.things as Facts[] | undefined)?.[item]?.[fact]
}

function written(facts: Facts, { fact, item }: Place, answer: unknown): Facts {
  if (item === undefined) return { ...facts, [fact]: answer }
  const things = Array.isArray(facts.things) ? [...(facts.things as Facts[])] : []
  things[item] = { ...things[item], [fact]: answer }
  return { ...facts, things }
}

export const isKnown = (answer: unknown): boolean => answer !== undefined && answer !== null && answer !== 'unknown'

/** How far an answer moves, in the words of the docs. */
export function movement({ fact }: Place, from: unknown, to: unknown): number {
  if (fact === 'marks') {
    const [before, after] = [from, to].map((set) => (Array.isArray(set) ? set.filter((each) => each.length === 1) : []))
    const moved = ['p', 'q'].filter((mark) => before?.includes(mark) !== after?.includes(mark)).length
    return (isKnown(from) && (before?.length ?? 0) > 0 ? 0 : 1) + Math.max(1, moved) / 3
  }
  if (typeof from !== 'number' || typeof to !== 'number') return 1
  return Math.abs(to - from) / (fact === 'count' ? 5 : 3)
}

/** One answer at its place. */
export interface Said {
  readonly place: Place
  readonly to: unknown
}

/** The least movement among all changes of exactly so many answers that lead where one wants; infinite without one. */
export function leastMovement(
  facts: Facts,
  size: number,
  isThere: (facts: Facts) => boolean,
  dictionary: Dictionary,
  mayChange: (place: Place) => boolean,
): number {
  return leastMoved(facts, size, isThere, dictionary, mayChange).movement
}

/** The same with the changes that move so little. */
export function leastMoved(
  facts: Facts,
  size: number,
  isThere: (facts: Facts) => boolean,
  dictionary: Dictionary,
  mayChange: (place: Place) => boolean,
): { readonly movement: number; readonly ways: readonly (readonly Said[])[] } {
  const places = placesOf(facts, dictionary).filter(mayChange)
  let least = Number.POSITIVE_INFINITY
  let ways: (readonly Said[])[] = []
  const from = (start: number, left: number, changed: Facts, said: readonly Said[], moved: number): void => {
    if (moved > least + 1e-9) return
    if (left === 0) {
      if (!isThere(changed)) return
      if (moved < least - 1e-9) ways = []
      least = Math.min(least, moved)
      ways.push(said)
      return
    }
    for (let index = start; index <= places.length - left; index += 1) {
      const place = places[index] as Place
      for (const to of answers[place.fact] ?? []) {
        const present = read(facts, place)
        if (JSON.stringify(to) === JSON.stringify(present)) continue
        const way = moved + movement(place, present, to)
        from(index + 1, left - 1, written(changed, place, to), [...said, { place, to }], way)
      }
    }
  }
  from(0, size, facts, [], 0)
  return { movement: least, ways }
}

/** The first of several changes in the dictionary's order: of the places, then of what they become. */
export function firstOf(ways: readonly (readonly Said[])[], dictionary: Dictionary): readonly Said[] {
  const order = [...dictionary.facts.keys()]
  const keyOf = ({ place, to }: Said): string => {
    const [fact, listed] = [order.indexOf(place.fact), answers[place.fact] ?? []]
    const value = place.fact === 'marks' ? JSON.stringify(to) : valueOrder(to, listed)
    return `${String(fact).padStart(2, '0')} ${place.item ?? 0} ${value}`
  }
  const sorted = ways
    .map((way) => ({ way, key: way.map(keyOf).sort().join('; ') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return sorted[0]?.way ?? []
}

function valueOrder(to: unknown, listed: readonly unknown[]): number {
  return typeof to === 'boolean' ? Number(to) : listed.indexOf(to)
}

export const wishes = fc.constantFrom('lower', 'higher', 'other', 'low', 'middle', 'high', 'top')

/** The verdicts that a wish stands for. */
export function heightsFor(ladder: readonly string[], wish: string, verdict: string): readonly string[] {
  const own = ladder.indexOf(verdict)
  if (wish === 'lower') return ladder.slice(0, own)
  if (wish === 'higher') return ladder.slice(own + 1)
  return wish === 'other' ? ladder.filter((rung) => rung !== verdict) : [wish]
}

/** The same dictionary with facts whose known answers cannot change. */
export function fixing(dictionary: Dictionary, names: readonly string[]): Dictionary {
  const facts = [...dictionary.facts.values()].map(
    (fact): Fact => (names.includes(fact.name) ? { ...fact, fixed: true } : fact),
  )
  return dictionaryOf({
    facts,
    lists: [...dictionary.lists.values()],
    parameters: [...dictionary.parameters.values()],
  })
}

/**
 * How many answers are said not to be enough: any number where there is no change, all fewer where one was found, and
 * where the search came to its limits, as many as it says.
 */
export function saidNotEnough({ outcome, because = '', counterfactuals: [first] }: CounterfactualResult): number {
  if (outcome === 'none') return Number.POSITIVE_INFINITY
  if (outcome === 'found') return (first?.changes.length ?? 0) - 1
  const [, limit, count] = /a change of (up to|fewer than) (\d+) answers is not enough$/.exec(because) ?? []
  if (count === undefined) throw new Error(`it is not said how far was searched: ${because}`)
  return Number(count) - (limit === 'up to' ? 0 : 1)
}
