/**
 * Whether an answer still matters: whether two completions that differ in it alone differ in the verdict.
 *
 * Most that matter are shown by a guess. What a guess does not show is sought: somebody for whom one class of the
 * variable makes a rule count that no other class does. Where a verdict can also fall, because a rule counts instead of
 * another that waits, or because one counts at all, pairs of completions are followed step by step.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import { lazily } from '../pack/index.ts'
import { allows, type Box, holds, type Meter, type Point, search } from '../prove/index.ts'
import { differingPair } from './pairs.ts'
import { rankOf, type Space, undecidedIn, type Way, waysByVariable, waysIn } from './space/space.ts'
import { type Step, signaturesIn, stepsBy } from './space/steps.ts'
import { rankAt } from './space/verdict.ts'

/** That an answer matters, and how high it can lift the verdict. */
export interface Stake {
  /** On the ladder of the whole. */
  readonly rank: number
  /** `false` where the search was given up: then the question is asked, never left out. */
  readonly isProven: boolean
}

/** What is worked out once for a space and used for each of its variables. */
export interface Survey {
  readonly space: Space
  readonly meter: Meter
  /** Somebody whom the rules lift little: where guesses begin. */
  readonly start: Point | undefined
  /** Whether a verdict can be lower although a rule counts more. */
  readonly mayFall: () => boolean
  readonly waysBy: ReadonlyMap<number, readonly Way[]>
}

/** Looks a space over. */
export function surveyOf(space: Space): Survey {
  const { meter } = space.inquiry.basis
  return {
    space,
    meter,
    start: start(space, meter),
    mayFall: lazily(() => mayFall(space, meter)),
    waysBy: waysByVariable(space),
  }
}

/**
 * What the answer at a place can still change by a variable that it decides; nothing where all completions that differ
 * in it alone agree.
 */
export function stakeOf(at: Pointer, variable: number, survey: Survey): Stake | undefined {
  const { space, waysBy, mayFall: falls } = survey
  const ways = waysBy.get(variable)
  if (ways === undefined) return undefined
  const lifting = ways.filter(({ kind }) => kind !== 'possible').sort((a, b) => b.rank - a.rank)
  const steps = stepsBy(at, variable, space)
  let isOpen = false
  for (const way of lifting) {
    const found = lifted(way, variable, steps, survey)
    if (found === 'open') isOpen = true
    else if (found !== undefined) return { rank: found, isProven: true }
  }
  const highest = Math.max(0, lifting[0]?.rank ?? 0)
  if (isOpen) return { rank: highest, isProven: false }
  if (!falls()) return undefined
  const pair = differingPair(variable, steps, space)
  if (pair === 'open') return { rank: highest, isProven: false }
  return pair === undefined ? undefined : { rank: pair, isProven: true }
}

/** How high this way lifts somebody whom another class of the variable leaves lower. */
function lifted(way: Way, variable: number, all: readonly Step[], survey: Survey): number | 'open' | undefined {
  const { space, start, meter } = survey
  const inside = way.box.find((side) => side.variable === variable)?.classes ?? 0n
  const steps = all.filter(([own, other]) => allows(inside, own) && !allows(inside, other))
  const rest = way.box.filter((side) => side.variable !== variable)
  if (start !== undefined) {
    const guess = movedInto(rest, start)
    for (const [own, other] of steps) {
      const rank = higherOf(space, guess, variable, own, other)
      if (rank !== undefined) return rank
    }
  }
  const rivals = space.ways.filter(({ kind, rank }) => kind !== 'possible' && rank >= way.rank).map(({ box }) => box)
  let isOpen = false
  for (const [own, other] of distinct(steps, variable, space.nobody, [...rivals, ...space.nobody])) {
    const box = [...rest, { variable, classes: 1n << BigInt(other) }].sort((a, b) => a.variable - b.variable)
    const nobodyThen = space.nobody.flatMap((each) => withClass(each, variable, own))
    const found = search(box, [...rivals, ...space.nobody, ...nobodyThen], space.sizes, meter)
    if (!found.decided) isOpen = true
    else if (found.point !== undefined) {
      const rank = higherOf(space, found.point, variable, own, other)
      if (rank !== undefined) return rank
    }
  }
  return isOpen ? 'open' : undefined
}

/** The higher of two verdicts that one point comes to with one class and with the other, where they differ. */
function higherOf(space: Space, point: Point, variable: number, own: number, other: number): number | undefined {
  const [high, low] = [own, other].map((index) => {
    return rankAt(space, Object.assign([...point], { [variable]: index }))
  })
  return high === undefined || low === undefined || high === low ? undefined : Math.max(high, low)
}

/** One step of each kind: classes that stand in the same boxes are alike. */
function distinct(
  steps: readonly Step[],
  variable: number,
  fromBoxes: readonly Box[],
  toBoxes: readonly Box[],
): readonly Step[] {
  const [from, to] = [signaturesIn(fromBoxes, variable), signaturesIn(toBoxes, variable)]
  return [...new Map(steps.map((step) => [`${from(step[0])} ${to(step[1])}`, step])).values()]
}

/** What is left of a box once a variable is in one class. */
function withClass(box: Box, variable: number, index: number): readonly Box[] {
  const side = box.find((each) => each.variable === variable)
  if (side === undefined) return []
  return allows(side.classes, index) ? [box.filter((each) => each !== side)] : []
}

function movedInto(box: Box, point: Point): Point {
  if (holds(box, point)) return point
  const moved = [...point]
  for (const { variable, classes } of box) {
    if (allows(classes, moved[variable] ?? 0)) continue
    let index = 0
    while (!allows(classes, index)) index += 1
    moved[variable] = index
  }
  return moved
}

/**
 * Somebody whom the rules lift little: whoever is in the first class of everything, led out of what lifts them as long
 * as that helps. It only makes guesses better; where it ends at nobody, somebody is sought.
 */
function start(space: Space, meter: Meter): Point | undefined {
  let point: Point = space.sizes.map((classes) => Math.max(0, classes.indexOf(1n)))
  let load = loadAt(space, point)
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    const held = [...space.ways.map(({ box }) => box), ...space.nobody].filter((box) => holds(box, point))
    for (const { variable, classes } of held.flat()) {
      const index = (space.sizes[variable] ?? []).findIndex((size, each) => size === 1n && !allows(classes, each))
      if (index < 0) continue
      const moved = Object.assign([...point], { [variable]: index })
      const less = loadAt(space, moved)
      if (less >= load) continue
      point = moved
      load = less
      isBetter = true
      break
    }
  }
  return rankAt(space, point) === undefined ? lowest(space, meter) : point
}

/** How much lifts somebody, the highest rule first. */
function loadAt({ ways, nobody }: Space, point: Point): number {
  const ranks = ways.filter(({ box }) => holds(box, point)).map(({ rank }) => rank)
  const excluded = nobody.filter((box) => holds(box, point)).length
  return excluded * 1e9 + Math.max(-1, ...ranks) * 1e4 + ranks.length
}

function lowest({ ways, nobody, sizes, inquiry }: Space, meter: Meter): Point | undefined {
  for (let rank = -1; rank < inquiry.ladder.length; rank += 1) {
    const higher = ways.filter((way) => way.kind !== 'possible' && way.rank > rank).map(({ box }) => box)
    const found = search([], [...higher, ...nobody], sizes, meter)
    if (found.decided && found.point !== undefined) return found.point
  }
  return undefined
}

/** Verdicts follow the highest rule that counts, unless a rule can wait, or none counts and "otherwise" is above the lowest. */
function mayFall({ views, ways, sizes, nobody }: Space, meter: Meter): boolean {
  return views.some((view, index) => {
    const own = waysIn(index, ways)
    const waits = view.possible > view.reached || own.some(({ kind }) => kind === 'possible')
    if (waits && undecidedIn(view.part) !== undefined) return true
    const silent = rankOf(view, -1, -1)
    const lifting = own.filter(({ kind }) => kind === 'reached')
    if (view.reached >= 0 || lifting.every(({ rank }) => rank >= silent)) return false
    const found = search(view.asked, [...lifting.map(({ box }) => box), ...nobody], sizes, meter)
    return !found.decided || found.point !== undefined
  })
}
