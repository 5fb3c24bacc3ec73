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
import type { Box } from '../boxes/boxes.ts'
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
  /** Whether a lift can make no difference where none has been made, and whether none has been made. */
  readonly isAlike: (dials: Dials) => boolean
  readonly isSettled: (reached: Dials) => boolean
}

/** Dials as one object for each height that they stand at, so that states compare by numbers. */
interface Heights {
  readonly id: number
  readonly dials: Dials
  readonly isAlike: boolean
}

interface Live {
  readonly what: Remainder
  readonly lifts: Heights
}

interface Standing {
  readonly reached: Heights
  readonly live: readonly Live[]
}

interface State extends Standing {
  count: bigint
  distance: number
  path: Path | undefined
}

/** More heights than any two ladders come to; a remainder and what it lifts are one number. */
const enough = 2 ** 20

/** Counts people by the heights that all dials come to. */
export function foldTogether(
  lifts: readonly JointLift[],
  sizes: Sizes,
  meter: Meter,
  { dialCount, start, first, isAlike, isSettled }: JointQuestion,
): { readonly decided: true; readonly outcomes: readonly JointOutcome[]; readonly states: number } | NotDecided {
  const { limits } = meter
  // Remainders of one box are the same whatever it lifts: what it lifts stands beside them.
  const { order, start: whole } = remaindersOf(
    lifts.map(({ box }) => ({ box, height: 0 })),
    sizes,
    first,
  )
  const totals = sizes.map((classes) => classes.reduce((a, b) => a + b, 0n))
  const settle = settlerFor(heightsFor(isAlike))
  const begin = settle.whole(
    dialCount,
    lifts.flatMap(({ dials }, index) => {
      const what = whole[index]
      return what === undefined ? [] : [{ what, dials }]
    }),
  )
  const isLeftOut = ({ reached, live }: Standing): boolean =>
    live.every((each) => each.lifts.isAlike) && isSettled(reached.dials)
  let layer = new Map<string, State>()
  if (!isLeftOut(begin)) layer.set('', { ...begin, count: 1n, distance: 0, path: undefined })
  let [states, steps] = [1, 0]
  for (const [position, variable] of order.entries()) {
    const next = new Map<string, State>()
    for (const state of layer.values()) {
      for (const way of waysOn(state, position, sizes[variable] ?? [], start[variable] ?? 0, settle.on)) {
        steps += way.live.length + 1
        if (isLeftOut(way)) continue
        const size = way.index === undefined ? (totals[variable] ?? 1n) : way.size
        const distance = state.distance + way.distance
        const path = way.index === undefined ? state.path : { variable, index: way.index, before: state.path }
        const key = `${way.reached.id}|${way.live.map(({ what, lifts: { id } }) => what.id * enough + id).join()}`
        const same = next.get(key)
        if (same === undefined) {
          next.set(key, { reached: way.reached, live: way.live, count: state.count * size, distance, path })
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
    ({ reached, count, distance, path }): JointOutcome => ({
      dials: reached.dials,
      count: count * free,
      distance,
      nearest: pointNear(start, path),
    }),
  )
  return { decided: true, outcomes, states }
}

interface Way extends Standing {
  readonly index: number | undefined
  readonly size: bigint
  readonly distance: number
}

/** Where one state leads, class by class; classes that lead to the same are taken together. */
function waysOn(
  { reached, live }: Standing,
  position: number,
  sizes: readonly bigint[],
  own: number,
  settle: Settler['on'],
): readonly Way[] {
  const asked = live.filter(({ what }) => what.position === position)
  if (asked.length === 0) return [{ index: undefined, size: 1n, distance: 0, reached, live }]
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
    const left = asked.flatMap(({ what, lifts }) => (what.allows[index] === true ? [{ what: what.next, lifts }] : []))
    return { index, size, distance: index === own ? 0 : 1, ...settle(reached, [...left, ...rest]) }
  })
}

type Intern = (dials: Dials) => Heights

/** Gives equal dials one object. */
function heightsFor(isAlike: (dials: Dials) => boolean): Intern {
  const known = new Map<string, Heights>()
  return (dials) => {
    const key = dials.join()
    const same = known.get(key)
    if (same !== undefined) return same
    const heights = { id: known.size, dials, isAlike: isAlike(dials) }
    known.set(key, heights)
    return heights
  }
}

/** The heights reached, and what can still lift one of them, each once. */
interface Settler {
  readonly on: (reached: Heights, live: readonly Live[]) => Standing
  readonly whole: (dialCount: number, lifts: readonly { readonly what: Remainder; readonly dials: Dials }[]) => Standing
}

function settlerFor(intern: Intern): Settler {
  const higher = (one: Heights, other: Heights): Heights =>
    one === other ? one : intern(one.dials.map((height, dial) => Math.max(height, other.dials[dial] ?? -1)))
  /** What of a lift is still above what has been reached, if anything is; remembered for each two. */
  const remembered = new Map<number, Heights | undefined>()
  const stillLifting = (lifts: Heights, reached: Heights): Heights | undefined => {
    const key = lifts.id * enough + reached.id
    if (remembered.has(key)) return remembered.get(key)
    const left = lifts.dials.map((height, dial) => (height > (reached.dials[dial] ?? -1) ? height : -1))
    const result = left.every((height) => height < 0) ? undefined : intern(left)
    remembered.set(key, result)
    return result
  }
  const on = (before: Heights, live: readonly Live[]): Standing => {
    let reached = before
    for (const { what, lifts } of live) if (what.position === undefined) reached = higher(reached, lifts)
    const byRemainder = new Map<number, Live>()
    for (const each of live) {
      if (each.what.position === undefined) continue
      const left = stillLifting(each.lifts, reached)
      if (left === undefined) continue
      const other = byRemainder.get(each.what.id)
      if (other !== undefined) byRemainder.set(each.what.id, { what: each.what, lifts: higher(left, other.lifts) })
      else byRemainder.set(each.what.id, left === each.lifts ? each : { what: each.what, lifts: left })
    }
    return { reached, live: [...byRemainder.values()].sort((a, b) => a.what.id - b.what.id) }
  }
  return {
    on,
    whole: (dialCount, lifts) =>
      on(
        intern(Array.from({ length: dialCount }, () => -1)),
        lifts.map(({ what, dials }) => ({ what, lifts: intern(dials) })),
      ),
  }
}

function pointNear(start: Point, path: Path | undefined): Point {
  const point = [...start]
  for (let step = path; step !== undefined; step = step.before) point[step.variable] = step.index
  return point
}
