/**
 * The completions of an interview's answers: which classes of values are left for each variable, and which rules can
 * still count.
 *
 * A view is one evaluation: of a pack for the patient, or for one item. Views share the variables of the patient; what
 * stands in an item has variables of its own in each seat.
 *
 * @module
 */
import type { Rule } from '../../pack/index.ts'
import { type Box, inside, keyOf, type Sizes } from '../../prove/index.ts'
import type { Boxes, Inquiry, Part } from '../inquiry.ts'
import type { Answered } from './items.ts'
import { type Placing, placingOf } from './placing.ts'
import { type Seat, type Seating, seatsOf } from './seats.ts'

/** One evaluation of one pack. */
export interface View {
  readonly part: Part
  /** When it is asked: always, where the box is empty. */
  readonly asked: Box
  /** The highest rung of a rule that counts whatever is answered; -1 without one. */
  readonly reached: number
  /** The same of rules that count or wait. */
  readonly possible: number
}

/** A way for a rule to count or to wait, or for a view to be asked, that is still open. */
export interface Way {
  /** The views in which the rule counts or waits; several where nothing is asked that the items differ in. */
  readonly views: readonly number[]
  readonly kind: 'reached' | 'possible' | 'asked'
  readonly box: Box
  readonly rule?: Rule
  /** The rung of the rule; -1 without one. */
  readonly height: number
  /** What the whole comes to at the least where this holds, on its ladder; -1 where that is not said. */
  readonly rank: number
}

/** All completions of what has been answered. */
export interface Space {
  readonly inquiry: Inquiry
  readonly answered: Answered
  readonly seating: Seating
  readonly meaningOf: Placing['meaningOf']
  readonly changesBy: Placing['changesBy']
  readonly views: readonly View[]
  /** For each variable 1 for each class that is left, and 0. */
  readonly sizes: Sizes
  readonly ways: readonly Way[]
  /** What every completion comes to at the least, on the ladder of the whole. */
  readonly floor: number
  /** Combinations that nobody can give. */
  readonly nobody: readonly Box[]
}

/** The completions of the answers, for the parts that are asked; `opened` is one that an item opens, and no empty list. */
export function spaceOf(inquiry: Inquiry, parts: readonly Part[], answered: Answered, opened?: Part): Space {
  const seating = seatsOf(inquiry, answered)
  const placing = placingOf(seating, answered, inquiry)
  const views: View[] = []
  const ways: Way[] = []
  for (const part of parts) {
    const { seats, empty, patient } = seating
    const asked = part.pack.list === undefined ? [patient] : [...seats, ...(part === opened ? [] : empty)]
    const added = viewsOf(part, asked, part !== opened, views.length, inquiry, placing)
    views.push(...added.views)
    ways.push(...added.ways)
  }
  const { sizes, nobody, meaningOf, changesBy } = placing
  return { inquiry, answered, seating, meaningOf, changesBy, views, sizes, nobody, ...openWays(views, ways, opened) }
}

/** The views of one part, one for each seat that can be taken; `isSure` says that one of them is. */
function viewsOf(
  part: Part,
  seats: readonly Seat[],
  isSure: boolean,
  first: number,
  inquiry: Inquiry,
  { masks, placed, patient }: Placing,
): { readonly views: readonly View[]; readonly ways: readonly Way[] } {
  const plans = seats.flatMap((seat) => {
    const asked = inside(seat.taken, masks)
    return asked === undefined ? [] : [{ seat, asked }]
  })
  const each = (boxes: keyof Boxes) => plans.map(({ seat }, place) => ({ boxes, seat, views: [first + place] }))
  const every = { boxes: 'shared', seat: patient, views: plans.map((_, place) => first + place) } as const
  const scopes = [...(isSure ? [every] : each('shared')), ...each('own')]
  const heights = { reached: plans.map(() => -1), possible: plans.map(() => -1) }
  const ways: Way[] = []
  for (const { rule, reached, possible } of inquiry.rulesOf(part)) {
    const { height } = rule
    const rank = part.ranks[height] ?? 0
    for (const { boxes, seat, views } of scopes) {
      const note = (kind: 'reached' | 'possible', open: readonly Box[]): void => {
        if (open.every(({ length }) => length > 0))
          ways.push(...open.map((box) => ({ views, kind, box, rule, height, rank })))
        else for (const view of views) heights[kind][view - first] = Math.max(heights[kind][view - first] ?? -1, height)
      }
      const counting = reached[boxes].flatMap((box) => placed(box, seat))
      note('reached', counting)
      if (undecidedIn(part) === undefined) continue
      const known = new Set(counting.map(keyOf))
      const waiting = possible[boxes].flatMap((box) => placed(box, seat)).filter((box) => !known.has(keyOf(box)))
      note('possible', waiting)
    }
  }
  const views = plans.map(({ asked }, place): View => {
    const own = heights.reached[place] ?? -1
    return { part, asked, reached: own, possible: Math.max(own, heights.possible[place] ?? -1) }
  })
  const asking = views.flatMap((view, place): readonly Way[] => {
    const { asked } = view
    const rank = floorOf(view, waysIn(first + place, ways))
    return asked.length === 0 ? [] : [{ views: [first + place], kind: 'asked', box: asked, height: 0, rank }]
  })
  return { views, ways: [...ways, ...asking] }
}

/** The ways that each variable stands in. */
export function waysByVariable({ ways }: Space): ReadonlyMap<number, readonly Way[]> {
  const waysBy = new Map<number, Way[]>()
  for (const way of ways) {
    for (const { variable } of way.box) {
      const others = waysBy.get(variable)
      if (others === undefined) waysBy.set(variable, [way])
      else others.push(way)
    }
  }
  return waysBy
}

/** The rung that says that answers are missing. */
export function undecidedIn({ pack }: Part): number | undefined {
  return pack.undecided === undefined ? undefined : pack.ladder.indexOf(pack.undecided)
}

/** What a view is judged as, from its highest rule that counts and its highest that counts or waits. */
export function rankOf({ part }: Pick<View, 'part'>, reached: number, possible: number): number {
  const base = reached < 0 ? part.pack.ladder.indexOf(part.pack.otherwise) : reached
  const undecided = undecidedIn(part)
  const height = undecided !== undefined && possible > base ? Math.max(base, undecided) : base
  return part.ranks[height] ?? 0
}

/** The ways of one view. */
export function waysIn(view: number, ways: readonly Way[]): readonly Way[] {
  return ways.filter(({ views }) => views.includes(view))
}

/** What a view that is asked comes to at the least. */
function floorOf(view: View, own: readonly Way[]): number {
  const { part, reached } = view
  if (reached >= 0) return part.ranks[reached] ?? 0
  return own.reduce((low, { kind, rank }) => (kind === 'reached' ? Math.min(low, rank) : low), rankOf(view, -1, -1))
}

/** The ways that can still change the verdict of the whole, and what it is at the least. */
function openWays(views: readonly View[], ways: readonly Way[], opened?: Part): Pick<Space, 'ways' | 'floor'> {
  const left = views.map(({ part, reached, possible }, view) =>
    waysIn(view, ways).filter(({ height, kind }) => {
      // Above "undecided" only rules that count matter; and while a rule waits, a lower one that waits adds nothing.
      if (kind === 'possible') return height > possible && reached < (undecidedIn(part) ?? 0)
      return kind === 'asked' || height > reached
    }),
  )
  const floors = views.map((view, place) => floorOf(view, left[place] ?? []))
  const floor = Math.max(
    0,
    ...views.map(({ part, asked }, place) => {
      if (asked.length === 0) return floors[place] ?? 0
      // Of the seats of an open list one at least is taken, or it is empty.
      return part === opened ? 0 : Math.min(...floors.filter((_, other) => views[other]?.part === part))
    }),
  )
  const open = new Map<Way, number[]>()
  for (const [place, view] of views.entries()) {
    const { part, possible, reached } = view
    const own = left[place] ?? []
    const waits = possible > reached || own.some(({ kind }) => kind === 'possible')
    const isSilentAbove = reached < 0 && rankOf(view, -1, -1) > floor
    const isUndecidedAbove = waits && (part.ranks[undecidedIn(part) ?? 0] ?? 0) > floor
    const isOpen = ({ kind, rank }: Way): boolean => kind !== 'asked' && rank > floor
    const matters =
      isSilentAbove || isUndecidedAbove
        ? own
        : own.some(isOpen)
          ? own.filter((way) => way.kind === 'asked' || isOpen(way))
          : []
    for (const way of matters) open.set(way, [...(open.get(way) ?? []), place])
  }
  return { ways: [...open].map(([way, of]) => ({ ...way, views: of })), floor }
}
