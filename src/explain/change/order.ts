/**
 * Which of several changes of equally many answers is the smallest: the one that moves least, then the first in the
 * dictionary's order.
 *
 * @module
 */
import { compareNames } from '../../decide/index.ts'
import type { Pointer } from '../../diagnostics/index.ts'
import { answerAt, comparePlaces, isKnown, type Place } from './places.ts'
import type { Inquiry, Plain, Situation } from './situation.ts'

/** The places whose answers have changed; of a set, what has been decided of it. */
export type Changed = ReadonlyMap<Pointer, { readonly place: Place; readonly settled: ReadonlySet<string> }>

/** A situation on the way. */
export interface Node {
  readonly situation: Situation
  readonly changed: Changed
}

/** One answer that changes. */
export interface Change {
  readonly at: Pointer
  readonly fact: string
  /** What was said before; absent where nothing was. */
  readonly from?: unknown
  /** What it becomes; `null` where the answer would have to be taken back. */
  readonly to: unknown
  /** The dictionary says that a known answer to this cannot change. */
  readonly fixed?: true
}

/** A change that reaches the goal. */
export interface Reached {
  readonly changes: readonly Change[]
  readonly movement: number
  readonly situation: Situation
}

/**
 * Least movement first, then in the dictionary's order: of the places, then of what they become. Of changes of the same
 * answers to the same verdict only the first is left.
 */
export function inOrder(nodes: readonly Node[], facts: Plain, { dictionary }: Inquiry): readonly Reached[] {
  const byPlace = comparePlaces(dictionary)
  const entries = nodes.map((node) => {
    const places = [...node.changed.values()].map(({ place }) => place).sort(byPlace)
    const moves = places.map((place) => {
      const [from, to] = [answerAt(place, facts), answerAt(place, node.situation.facts)]
      return { place, from, to }
    })
    return { node, moves, movement: moves.reduce((sum, move) => sum + distance(move), 0) }
  })
  type Entry = (typeof entries)[number]
  const compare = (a: Entry, b: Entry): number => {
    if (Math.abs(a.movement - b.movement) > 1e-12) return a.movement - b.movement
    for (const [index, move] of a.moves.entries()) {
      const other = b.moves[index]
      if (other === undefined) break
      const order = byPlace(move.place, other.place) || compareAnswers(move, other)
      if (order !== 0) return order
    }
    return 0
  }
  const said = new Set<string>()
  const isFirst = ({ node, moves }: Entry): boolean => {
    const key = [...moves.map(({ place }) => place.at), node.situation.verdict].join()
    const isNew = !said.has(key)
    said.add(key)
    return isNew
  }
  return entries
    .sort(compare)
    .filter(isFirst)
    .map(({ node, moves, movement }) => ({
      movement,
      situation: node.situation,
      changes: moves.map(({ place: { at, fact }, from, to }) => ({
        at,
        fact: fact.name,
        ...(from === undefined ? {} : { from }),
        to,
        ...(fact.fixed === true && isKnown(from) ? { fixed: true as const } : {}),
      })),
    }))
}

interface Move {
  readonly place: Place
  readonly from: unknown
  readonly to: unknown
}

/** How far an answer moves: a number as a part of its range, a set as a part of its members, anything else by 1. */
function distance({ place: { fact }, from, to }: Move): number {
  if (!isKnown(to)) return 2
  if (fact.type === 'set') {
    const [before, after] = [membersOf(from), membersOf(to)]
    const moved = fact.values.filter((value) => before.includes(value) !== after.includes(value)).length
    return (isKnown(from) && before.length > 0 ? 0 : 1) + Math.max(moved, 1) / fact.values.length
  }
  if (typeof from === 'number' && typeof to === 'number' && 'minimum' in fact) {
    return Math.abs(to - from) / (fact.maximum - fact.minimum || 1)
  }
  return 1
}

function membersOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer.filter((member) => member !== 'unknown' && member !== 'none') : []
}

function compareAnswers({ place: { fact }, to: a }: Move, { to: b }: Move): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if ('values' in fact && typeof a === 'string' && typeof b === 'string') {
    return fact.values.indexOf(a) - fact.values.indexOf(b)
  }
  return compareNames(JSON.stringify(a), JSON.stringify(b))
}
