/**
 * The fold over everybody with several heights at once: two packs are asked of the same person in one go.
 * In: boxes, each with how high it lifts each dial. Out: how many people come to which heights, and the one of them who
 * is the fewest answers away from a given person.
 *
 * A box that lifts the dials of both packs alike is one box, and a state in which nothing can differ any more is left
 * out: what two packs have in common costs next to nothing.
 *
 * @module
 */
import type { Box } from './boxes.ts'
import { type Meter, type NotDecided, type Path, spend } from './fold.ts'
import { type Remainder, remaindersOf, type Sizes } from './remainders.ts'
import type { Point } from './search.ts'

/** How high each dial stands, or is lifted; -1 is not at all. */
export type Dials = readonly number[]

/** A box, and how high it lifts each dial of whoever is in it. */
export interface JointLift {
  readonly box: Box
  readonly dials: Dials
}

/** Those who come to the same heights. */
export interface JointOutcome {
  readonly dials: Dials
  readonly count: bigint
  /** How many answers away from the start the nearest of them is; members of a set count one by one. */
  readonly distance: number
  readonly nearest: Point
}

/** What is asked of a fold. */
export interface JointQuestion {
  readonly dialCount: number
  /** The person whom the nearest are near to. */
  readonly start: Point
  /** Variables that are decided before all others. */
  readonly first: readonly number[]
  /** Whether nobody in a state is of interest any more: what has been reached, and what can still be lifted. */
  readonly isOver: (reached: Dials, liftable: readonly Dials[]) => boolean
}

interface Live {
  readonly what: Remainder
  readonly dials: Dials
}

interface State {
  readonly dials: Dials
  readonly live: readonly Live[]
  count: bigint
  distance: number
  path: Path | undefined
}

/** Counts people by the heights that all dials come to. */
export function foldTogether(
  lifts: readonly JointLift[],
  sizes: Sizes,
  meter: Meter,
  { dialCount, start, first, isOver }: JointQuestion,
): { readonly decided: true; readonly outcomes: readonly JointOutcome[]; readonly states: number } | NotDecided {
  const { limits } = meter
  // Remainders of one box are the same whatever it lifts: what it lifts stands beside them.
  const { order, start: whole } = remaindersOf(
    lifts.map(({ box }) => ({ box, height: 0 })),
    sizes,
    first,
  )
  const totals = sizes.map((classes) => classes.reduce((a, b) => a + b, 0n))
  const begin = settle(
    Array.from({ length: dialCount }, () => -1),
    lifts.flatMap(({ dials }, index) => {
      const what = whole[index]
      return what === undefined ? [] : [{ what, dials }]
    }),
  )
  const isLeftOut = ({ dials, live }: Pick<State, 'dials' | 'live'>): boolean =>
    isOver(
      dials,
      live.map((each) => each.dials),
    )
  let layer = new Map<string, State>()
  if (!isLeftOut(begin)) layer.set('', { ...begin, count: 1n, distance: 0, path: undefined })
  let [states, steps] = [1, 0]
  for (const [position, variable] of order.entries()) {
    const next = new Map<string, State>()
    for (const state of layer.values()) {
      for (const way of waysOn(state, position, sizes[variable] ?? [], start[variable] ?? 0)) {
        steps += way.live.length + 1
        if (isLeftOut(way)) continue
        const size = way.index === undefined ? (totals[variable] ?? 1n) : way.size
        const distance = state.distance + way.distance
        const path = way.index === undefined ? state.path : { variable, index: way.index, before: state.path }
        const key = `${way.dials.join()}|${way.live.map(({ what, dials }) => `${what.id}:${dials.join()}`).join(' ')}`
        const same = next.get(key)
        if (same === undefined) {
          next.set(key, { dials: way.dials, live: way.live, count: state.count * size, distance, path })
          states += 1
          continue
        }
        same.count += state.count * size
        if (distance < same.distance) Object.assign(same, { distance, path })
      }
      if (states > limits.states || steps > limits.steps) break
    }
    layer = next
    if (states > limits.states || steps > limits.steps) break
  }
  const exceeded = spend(meter, states, steps)
  if (exceeded !== undefined) return exceeded
  const mentioned = new Set(order)
  const free = totals.reduce((product, total, variable) => (mentioned.has(variable) ? product : product * total), 1n)
  const outcomes = [...layer.values()].map(
    ({ dials, count, distance, path }): JointOutcome => ({
      dials,
      count: count * free,
      distance,
      nearest: pointNear(start, path),
    }),
  )
  return { decided: true, outcomes, states }
}

interface Way extends Pick<State, 'dials' | 'live' | 'distance'> {
  readonly index: number | undefined
  readonly size: bigint
}

/** Where one state leads, class by class; classes that lead to the same are taken together. */
function waysOn({ dials, live }: State, position: number, sizes: readonly bigint[], own: number): readonly Way[] {
  const asked = live.filter(({ what }) => what.position === position)
  if (asked.length === 0) return [{ index: undefined, size: 1n, distance: 0, dials, live }]
  const rest = live.filter(({ what }) => what.position !== position)
  const bySignature = new Map<string, { index: number; size: bigint }>()
  for (const [index, size] of sizes.entries()) {
    if (size === 0n) continue
    const signature = asked.map(({ what }) => (what.allows[index] === true ? '1' : '0')).join('')
    const same = bySignature.get(signature)
    if (same === undefined) bySignature.set(signature, { index, size })
    else {
      same.size += size
      if (index === own) same.index = index
    }
  }
  return [...bySignature.values()].map(({ index, size }) => {
    const left = asked.flatMap(({ what, dials: lifted }) =>
      what.allows[index] === true ? [{ what: what.next, dials: lifted }] : [],
    )
    return { index, size, distance: index === own ? 0 : 1, ...settle(dials, [...left, ...rest]) }
  })
}

/** The heights reached, and what can still lift one of them, each once. */
function settle(reached: Dials, live: readonly Live[]): Pick<State, 'dials' | 'live'> {
  const ended = live.filter(({ what }) => what.position === undefined)
  const dials = ended.length === 0 ? reached : reached.map((height, dial) => highest(height, ended, dial))
  const byRemainder = new Map<number, Live>()
  for (const each of live) {
    if (each.what.position === undefined) continue
    const left = stillLifting(each.dials, dials)
    if (left === undefined) continue
    const other = byRemainder.get(each.what.id)
    const joined = other === undefined ? left : left.map((height, dial) => Math.max(height, other.dials[dial] ?? -1))
    byRemainder.set(each.what.id, { what: each.what, dials: joined })
  }
  return { dials, live: [...byRemainder.values()].sort((a, b) => a.what.id - b.what.id) }
}

function highest(height: number, ended: readonly Live[], dial: number): number {
  return ended.reduce((most, { dials }) => Math.max(most, dials[dial] ?? -1), height)
}

/** What of a lift is still above what has been reached, if anything is. */
function stillLifting(dials: Dials, reached: Dials): Dials | undefined {
  let [isAny, isAll] = [false, true]
  for (const [dial, height] of dials.entries()) {
    if (height > (reached[dial] ?? -1)) isAny = true
    else if (height >= 0) isAll = false
  }
  if (!isAny) return undefined
  return isAll ? dials : dials.map((height, dial) => (height > (reached[dial] ?? -1) ? height : -1))
}

function pointNear(start: Point, path: Path | undefined): Point {
  const point = [...start]
  for (let step = path; step !== undefined; step = step.before) point[step.variable] = step.index
  return point
}
