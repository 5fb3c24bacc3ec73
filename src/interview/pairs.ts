/**
 * Two completions at once: the same person with one answer and with another. In each pair of classes of one variable,
 * all other variables are decided one after the other; states that the rules no longer tell apart are one.
 *
 * @module
 */
import { type Box, type Lift, type Remainder, remaindersOf } from '../prove/index.ts'
import { rankOf, type Space } from './space.ts'
import { allows } from './verdict.ts'

/** More states than this are not followed; the question is asked then. */
const stateLimit = 3_000

/** What a box means to the pair when it holds: a rule counts or waits in a view, or this is nobody. */
interface Event {
  /** Of the two completions, the ones in which it holds: bit 0 and bit 1. */
  readonly sides: number
  readonly view: number
  readonly kind: 'reached' | 'possible' | 'nobody'
  readonly height: number
}

/** The higher verdict of two completions that differ in this variable alone and in the verdict; `'open'` at the limit. */
export function differingPair(variable: number, space: Space): number | 'open' | undefined {
  const left = (space.sizes[variable] ?? []).flatMap((size, index) => (size === 1n ? [index] : []))
  const kinds = byKind(left, variable, space)
  let isOpen = false
  for (const [place, own] of kinds.entries()) {
    for (const other of kinds.slice(place + 1)) {
      const found = pairAt(variable, own, other, space)
      if (found === 'open') isOpen = true
      else if (found !== undefined) return found
    }
  }
  return isOpen ? 'open' : undefined
}

/** Classes that stand in the same boxes are of one kind. */
function byKind(classes: readonly number[], variable: number, { ways, nobody }: Space): readonly number[] {
  const masks = [...ways.map(({ box }) => box), ...nobody].flatMap(
    (box) => box.find((side) => side.variable === variable)?.classes ?? [],
  )
  const kinds = new Map<string, number>()
  for (const index of classes) {
    const signature = masks.map((mask) => (allows(mask, index) ? '1' : '0')).join('')
    if (!kinds.has(signature)) kinds.set(signature, index)
  }
  return [...kinds.values()]
}

function pairAt(variable: number, own: number, other: number, space: Space): number | 'open' | undefined {
  const { views, sizes } = space
  const events: Event[] = []
  const lifts: Lift[] = []
  const add = (box: Box, event: Omit<Event, 'sides'>): void => {
    const side = box.find((each) => each.variable === variable)
    const sides = side === undefined ? 3 : Number(allows(side.classes, own)) + 2 * Number(allows(side.classes, other))
    if (sides === 0) return
    lifts.push({ box: box.filter((each) => each !== side), height: eventNumber({ ...event, sides }, events) })
  }
  for (const { box, view, rule, kind } of space.ways) add(box, { view, kind, height: rule.height })
  for (const box of space.nobody) add(box, { view: 0, kind: 'nobody', height: 0 })
  const { order, start } = remaindersOf(lifts, sizes)
  const first: Pair = {
    reached: views.flatMap(({ reached }) => [reached, reached]),
    possible: views.flatMap(({ possible }) => [possible, possible]),
  }
  const seen = new Set<string>()
  const stack = settled(first, start, events)
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    const { pair, live } = state
    const position = live.reduce((low, each) => Math.min(low, each.position ?? low), Number.POSITIVE_INFINITY)
    const now = ranksOf(pair, space)
    if (live.length === 0) {
      if (now[0] !== now[1]) return Math.max(...now)
      continue
    }
    if (isAlike(pair) && live.every(({ lifts: number }) => events[number]?.sides === 3)) continue
    const key = `${pair.reached}|${pair.possible}|${live.map(({ id }) => id).join()}`
    if (seen.has(key)) continue
    seen.add(key)
    if (seen.size > stateLimit) return 'open'
    stack.push(...nextStates(pair, live, position, sizes[order[position] ?? 0] ?? [], events))
  }
  return undefined
}

/** For each view twice, once for each completion. */
interface Pair {
  readonly reached: readonly number[]
  readonly possible: readonly number[]
}

interface State {
  readonly pair: Pair
  readonly live: readonly Remainder[]
}

function eventNumber(event: Event, events: Event[]): number {
  const known = events.findIndex(
    ({ sides, view, kind, height }) =>
      sides === event.sides && view === event.view && kind === event.kind && height === event.height,
  )
  return known >= 0 ? known : events.push(event) - 1
}

function nextStates(
  pair: Pair,
  live: readonly Remainder[],
  position: number,
  sizes: readonly bigint[],
  events: readonly Event[],
): readonly State[] {
  const asked = live.filter((remainder) => remainder.position === position)
  const rest = live.filter((remainder) => remainder.position !== position)
  const kinds = new Map<string, number>()
  for (const [index, size] of sizes.entries()) {
    const signature = asked.map(({ allows: allowed }) => (allowed[index] === true ? '1' : '0')).join('')
    if (size > 0n && !kinds.has(signature)) kinds.set(signature, index)
  }
  return [...kinds.values()]
    .flatMap((index) => {
      const left = asked.filter(({ allows: allowed }) => allowed[index] === true).map(({ next }) => next)
      return settled(pair, [...left, ...rest], events)
    })
    .sort((a, b) => b.live.length - a.live.length)
}

/** What holds is noted; what can add nothing any more is dropped. No state where one of the two is nobody. */
function settled(pair: Pair, remainders: readonly Remainder[], events: readonly Event[]): State[] {
  const heights = { reached: [...pair.reached], possible: [...pair.possible] }
  const placesOf = ({ view, sides }: Event): readonly number[] =>
    [0, 1].filter((side) => ((sides >> side) & 1) === 1).map((side) => 2 * view + side)
  for (const { position, lifts } of remainders) {
    const event = events[lifts]
    if (position !== undefined || event === undefined) continue
    if (event.kind === 'nobody') return []
    for (const place of placesOf(event)) {
      heights[event.kind][place] = Math.max(heights[event.kind][place] ?? -1, event.height)
      if (event.kind === 'reached') heights.possible[place] = Math.max(heights.possible[place] ?? -1, event.height)
    }
  }
  const live = new Map<number, Remainder>()
  for (const remainder of remainders) {
    const event = events[remainder.lifts]
    if (remainder.position === undefined || event === undefined) continue
    const { kind } = event
    const adds = kind === 'nobody' || placesOf(event).some((place) => event.height > (heights[kind][place] ?? -1))
    if (adds) live.set(remainder.id, remainder)
  }
  return [{ pair: heights, live: [...live.values()].sort((a, b) => a.id - b.id) }]
}

function ranksOf({ reached, possible }: Pair, { views }: Space): readonly [number, number] {
  const rank = (side: number): number =>
    Math.max(
      ...views.map((view, index) => rankOf(view, reached[2 * index + side] ?? -1, possible[2 * index + side] ?? -1)),
    )
  return [rank(0), rank(1)]
}

function isAlike({ reached, possible }: Pair): boolean {
  const alike = (heights: readonly number[]): boolean =>
    heights.every((height, place) => place % 2 === 1 || height === heights[place + 1])
  return alike(reached) && alike(possible)
}
