/**
 * Two completions at once: the same person with one answer and with another. In each pair of classes of one variable,
 * all other variables are decided one after the other; states that the rules no longer tell apart are one.
 *
 * @module
 */
import { allows, type Box, type Lift, type Remainder, remaindersOf } from '../prove/index.ts'
import type { Space, Way } from './space/space.ts'
import type { Step } from './space/steps.ts'
import { type Heights, heightsOf, rankOfAll } from './space/verdict.ts'

/** More states than this are not followed; the question is asked then. */
const stateLimit = 3_000

/** What a box means to the pair when it holds: something counts or waits in views, or this is nobody. */
interface Event {
  /** Of the two completions, the ones in which it holds. */
  readonly sides: readonly Side[]
  readonly views: readonly number[]
  readonly kind: Way['kind'] | 'nobody'
  readonly height: number
}

type Side = 0 | 1

/** The heights of both completions. */
type Pair = readonly [Heights, Heights]

interface State {
  readonly pair: Pair
  readonly live: readonly Remainder[]
}

/**
 * The higher verdict of two completions that differ by one of these steps of a variable, and in the verdict; `'open'` at
 * the limit.
 */
export function differingPair(variable: number, steps: readonly Step[], space: Space): number | 'open' | undefined {
  let isOpen = false
  // A step and the step back come to the same pairs.
  for (const [own, other] of steps.filter(([own, other]) => own < other)) {
    const found = pairAt(variable, own, other, space)
    if (found === 'open') isOpen = true
    else if (found !== undefined) return found
  }
  return isOpen ? 'open' : undefined
}

function pairAt(variable: number, own: number, other: number, space: Space): number | 'open' | undefined {
  const { views, sizes } = space
  const events = new Map<string, number>()
  const meanings: Event[] = []
  const lifts: Lift[] = []
  const add = (box: Box, event: Omit<Event, 'sides'>): void => {
    const side = box.find((each) => each.variable === variable)
    const sides = ([0, 1] as const).filter(
      (each) => side === undefined || allows(side.classes, [own, other][each] ?? 0),
    )
    if (sides.length === 0) return
    const key = `${event.kind} ${event.views} ${event.height} ${sides}`
    const number = events.get(key) ?? meanings.push({ ...event, sides }) - 1
    events.set(key, number)
    lifts.push({ box: box.filter((each) => each !== side), height: number })
  }
  for (const { box, views: of, height, kind } of space.ways) add(box, { views: of, kind, height })
  for (const box of space.nobody) add(box, { views: [], kind: 'nobody', height: 0 })
  const { order, start } = remaindersOf(lifts, sizes)
  const seen = new Set<string>()
  const stack = settled([heightsOf(views), heightsOf(views)], start, meanings)
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    const { pair, live } = state
    if (live.length === 0) {
      const [one, two] = [rankOfAll(space, pair[0]), rankOfAll(space, pair[1])]
      if (one !== two) return Math.max(one, two)
      continue
    }
    const [keyOfOne, keyOfTwo] = pair.map(keyOfHeights)
    if (keyOfOne === keyOfTwo && live.every(({ lifts: number }) => meanings[number]?.sides.length === 2)) continue
    const key = `${keyOfOne}|${keyOfTwo}|${live.map(({ id }) => id).join()}`
    if (seen.has(key)) continue
    seen.add(key)
    if (seen.size > stateLimit) return 'open'
    const position = live.reduce((low, each) => Math.min(low, each.position ?? low), Number.POSITIVE_INFINITY)
    stack.push(...nextStates(pair, live, position, sizes[order[position] ?? 0] ?? [], meanings))
  }
  return undefined
}

function keyOfHeights({ asked, reached, possible }: Heights): string {
  return `${asked} ${reached} ${possible}`
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
  const [one, two] = [copyOf(pair[0]), copyOf(pair[1])]
  const heights: Pair = [one, two]
  for (const { position, lifts } of remainders) {
    const event = events[lifts]
    if (position !== undefined || event === undefined) continue
    const { kind, sides, views, height } = event
    if (kind === 'nobody') return []
    for (const side of sides) {
      for (const view of views) {
        raise(heights[side][kind], view, height)
        if (kind === 'reached') raise(heights[side].possible, view, height)
      }
    }
  }
  const live = new Map<number, Remainder>()
  for (const remainder of remainders) {
    const event = events[remainder.lifts]
    if (remainder.position === undefined || event === undefined) continue
    const { kind, sides, views, height } = event
    const adds =
      kind === 'nobody' || sides.some((side) => views.some((view) => height > (heights[side][kind][view] ?? -1)))
    if (adds) live.set(remainder.id, remainder)
  }
  return [{ pair: heights, live: [...live.values()].sort((a, b) => a.id - b.id) }]
}

function copyOf({ asked, reached, possible }: Heights): Heights {
  return { asked: [...asked], reached: [...reached], possible: [...possible] }
}

function raise(heights: number[], view: number, height: number): void {
  heights[view] = Math.max(heights[view] ?? -1, height)
}
