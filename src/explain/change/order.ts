/**
 * Which of several changes of equally many answers is the smallest: the one that moves least, then the first in the
 * dictionary's order.
 *
 * @module
 */
import { compareNames } from '../../decide/index.ts'
import type { Pointer } from '../../diagnostics/index.ts'
import type { Dictionary } from '../../facts/index.ts'
import { answerAt, comparePlaces, isKnown, type Place } from './answers/places.ts'
import type { Plain, Situation } from './situation.ts'

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
  /** A value that was given although it is computed: it follows from the other changes, and is not counted. */
  readonly follows?: true
}

/** A change that reaches the goal. */
export interface Reached {
  readonly changes: readonly Change[]
  readonly places: readonly Place[]
  readonly cost: Cost
  readonly situation: Situation
}

/** One answer on its way from what it was to what it becomes. */
interface Move {
  readonly place: Place
  readonly from: unknown
  readonly to: unknown
}

/** By what changes of equally many answers are compared. */
export interface Cost {
  readonly movement: number
  /** In the dictionary's order; absent where it is not known yet what all answers become. */
  readonly moves?: readonly Move[]
}

export const nothing: Cost = { movement: 0, moves: [] }

/** What one answer costs that becomes another one. What a set becomes is not known before all of its members are. */
export function costOf(place: Place, from: unknown, to: unknown): Cost {
  const move = { place, from, to }
  return { movement: distance(move), ...(place.fact.type === 'set' ? {} : { moves: [move] }) }
}

/** What several answers cost together. */
export function sumOf(costs: readonly Cost[]): Cost {
  const movement = costs.reduce((sum, cost) => sum + cost.movement, 0)
  if (costs.some(({ moves }) => moves === undefined)) return { movement }
  return { movement, moves: costs.flatMap(({ moves = [] }) => moves) }
}

/** Compares costs: least movement first, then in the dictionary's order: of the places, then of what they become. */
export type Compare = (a: Cost, b: Cost) => number

/** Costs of which one is not known to the end compare alike where they move as far. */
export function comparing(dictionary: Dictionary): Compare {
  const byPlace = comparePlaces(dictionary)
  const byMove = (a: Move, b: Move): number => byPlace(a.place, b.place) || compareAnswers(a, b)
  return (a, b) => {
    if (Math.abs(a.movement - b.movement) > 1e-12) return a.movement - b.movement
    if (a.moves === undefined || b.moves === undefined) return 0
    const others = [...b.moves].sort(byMove)
    for (const [index, move] of [...a.moves].sort(byMove).entries()) {
      const other = others[index]
      if (other === undefined) break
      const order = byMove(move, other)
      if (order !== 0) return order
    }
    return 0
  }
}

/** The change that has led to a situation, from the facts that it began with. */
export function reachedAt({ changed, situation }: Node, facts: Plain, dictionary: Dictionary): Reached {
  const moves = [...changed.values()]
    .map(({ place }): Move => ({ place, from: answerAt(place, facts), to: answerAt(place, situation.facts) }))
    .sort((a, b) => comparePlaces(dictionary)(a.place, b.place))
  return {
    cost: { movement: moves.reduce((sum, move) => sum + distance(move), 0), moves },
    situation,
    places: moves.map(({ place }) => place),
    changes: moves.map(({ place: { at, fact }, from, to }) => ({
      at,
      fact: fact.name,
      ...(from === undefined ? {} : { from }),
      to,
      ...(fact.fixed === true && isKnown(from) ? { fixed: true as const } : {}),
    })),
  }
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
