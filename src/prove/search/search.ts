/**
 * The search for one person who is in one box and in none of some others. It meets each state once, so that it ends
 * where the fold would, and mostly long before.
 *
 * @module
 */
import { type Box, inside } from '../boxes/boxes.ts'
import { type Branch, branches, exhausted, type Meter, type NotDecided, type Path, settle, spend } from './fold.ts'
import { type Lift, type Remainder, remaindersOf, type Sizes } from './remainders.ts'

/** The class that each variable is in, by its number. */
export type Point = readonly number[]

/** Somebody, nobody, or no answer. */
export type Found = { readonly decided: true; readonly point: Point | undefined } | NotDecided

/** Somebody who is in `box` and in none of `others`. */
export function search(box: Box, others: readonly Box[], sizes: Sizes, meter: Meter): Found {
  const spent = exhausted(meter)
  if (spent !== undefined) return spent
  const space = new Map(box.map(({ variable, classes }) => [variable, classes]))
  const left = sizes.map((classes, variable) => {
    const mask = space.get(variable)
    return mask === undefined
      ? classes
      : classes.map((size, index) => (((mask >> BigInt(index)) & 1n) === 1n ? size : 0n))
  })
  const lifts: Lift[] = []
  for (const other of others) {
    const rest = inside(other, space)
    if (rest === undefined) continue
    // The whole box lies within another: nothing more need be asked.
    if (rest.length === 0) return none
    lifts.push({ box: rest, height: 0 })
  }
  const { order, start } = remaindersOf(lifts, sizes)
  const seen = new Set<string>()
  let steps = 0
  const waysOn = (live: readonly Remainder[]): readonly Branch[] => {
    const position = live.reduce((first, each) => Math.min(first, each.position ?? first), Number.POSITIVE_INFINITY)
    const variable = order[position] ?? 0
    const ways = branches({ height: -1, live }, position, variable, left[variable] ?? [], 1n)
    // Of a number that many rules compare, each stretch is a way: making them is what costs.
    for (const way of ways) steps += way.live.length + 1
    return ways.filter(({ height }) => height < 0).sort((a, b) => a.live.length - b.live.length)
  }
  const first = settle(-1, start)
  if (first.height >= 0 || left.some((classes) => classes.every((size) => size === 0n))) return none
  if (first.live.length === 0) return { decided: true, point: pointOf(undefined, left) }
  // A stack of its own: a pack may have more variables than calls can be nested.
  const stack: { readonly ways: readonly Branch[]; taken: number; readonly path: Path | undefined }[] = [
    { ways: waysOn(first.live), taken: 0, path: undefined },
  ]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const way = top.ways[top.taken]
    top.taken += 1
    if (way === undefined) {
      stack.pop()
      continue
    }
    const path = { variable: way.variable, index: way.index ?? 0, before: top.path }
    if (way.live.length === 0) {
      return spend(meter, seen.size, steps) ?? { decided: true, point: pointOf(path, left) }
    }
    const key = way.live.map(({ id }) => id).join()
    if (seen.has(key)) continue
    seen.add(key)
    if (seen.size > meter.limits.states || steps > meter.limits.steps) break
    stack.push({ ways: waysOn(way.live), taken: 0, path })
  }
  return spend(meter, seen.size, steps) ?? none
}

const none: Found = { decided: true, point: undefined }

/** The way as a point: a variable that does not matter is in its first class that anybody is in. */
export function pointOf(path: Path | undefined, sizes: Sizes): Point {
  const chosen = new Map<number, number>()
  for (let step = path; step !== undefined; step = step.before) chosen.set(step.variable, step.index)
  return sizes.map(
    (classes, variable) =>
      chosen.get(variable) ??
      Math.max(
        0,
        classes.findIndex((size) => size > 0n),
      ),
  )
}
