/** Every change of a few answers to the facts of the small random packs, tried one by one. */
import fc from 'fast-check'
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

/** The least movement among all changes of exactly so many answers that lead where one wants; infinite without one. */
export function leastMovement(
  facts: Facts,
  size: number,
  isThere: (facts: Facts) => boolean,
  dictionary: Dictionary,
  mayChange: (place: Place) => boolean,
): number {
  const places = placesOf(facts, dictionary).filter(mayChange)
  const from = (start: number, left: number, changed: Facts, moved: number): number => {
    if (left === 0) return isThere(changed) ? moved : Number.POSITIVE_INFINITY
    let least = Number.POSITIVE_INFINITY
    for (let index = start; index <= places.length - left; index += 1) {
      const place = places[index] as Place
      for (const answer of answers[place.fact] ?? []) {
        const present = read(facts, place)
        if (JSON.stringify(answer) === JSON.stringify(present)) continue
        const way = moved + movement(place, present, answer)
        least = Math.min(least, from(index + 1, left - 1, written(changed, place, answer), way))
      }
    }
    return least
  }
  return from(0, size, facts, 0)
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
