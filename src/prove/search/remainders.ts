/**
 * Remainders: what is left of a box once some variables are decided. Equal remainders are one object, so that states
 * compare by identity.
 *
 * @module
 */
import type { Box, Side } from '../boxes/boxes.ts'

/** A box, and the height that it lifts whoever is in it to. */
export interface Lift {
  readonly box: Box
  readonly height: number
}

/** For each variable the sizes of its classes; a class that nobody is in has size 0. */
export type Sizes = readonly (readonly bigint[])[]

/** What is left of a box: the next variable that it asks about, and what it asks then. Without one, it holds. */
export interface Remainder {
  readonly id: number
  /** Remainders of one shape ask the same, whatever they lift to. */
  readonly shape: number
  readonly lifts: number
  /** The place of the variable in the order; none where nothing is left to ask. */
  readonly position: number | undefined
  readonly allows: readonly boolean[]
  readonly next: Remainder
}

/**
 * The variables in the order in which they are decided, and what the boxes require at the start; `first` are variables
 * that are decided before all others.
 */
export function remaindersOf(
  lifts: readonly Lift[],
  sizes: Sizes,
  first: readonly number[] = [],
): { readonly order: readonly number[]; readonly start: readonly Remainder[] } {
  const order = orderOf(lifts, first)
  const places: number[] = []
  for (const [place, variable] of order.entries()) places[variable] = place
  const shapes: Trunk = { id: 0, branches: undefined }
  const ends = new Map<number, Known>()
  const allowing = order.map(() => new Map<bigint, Allowed>())
  let [shapeCount, allowedCount, count] = [1, 0, 0]
  const end = (height: number): Known => {
    const same = ends.get(height)
    if (same !== undefined) return same
    const known = {
      id: count,
      shape: 0,
      lifts: height,
      position: undefined,
      allows: [],
      trunk: shapes,
      branches: undefined,
    }
    // What holds is followed by itself; no literal can name itself, so the one member is added to what lacks it.
    const closed: Known = Object.assign(known, { next: known as unknown as Known })
    count += 1
    ends.set(height, closed)
    return closed
  }
  const allowedAt = (place: number, classes: bigint, classCount: number): Allowed => {
    const same = allowing[place]?.get(classes)
    if (same !== undefined) return same
    const allows = Array.from({ length: classCount }, (_, index) => ((classes >> BigInt(index)) & 1n) === 1n)
    const allowed = { id: allowedCount, allows }
    allowedCount += 1
    allowing[place]?.set(classes, allowed)
    return allowed
  }
  const before = (place: number, { id, allows }: Allowed, next: Known): Known => {
    next.branches ??= new Map()
    const same = next.branches.get(id)
    if (same !== undefined) return same
    next.trunk.branches ??= new Map()
    let trunk = next.trunk.branches.get(id)
    if (trunk === undefined) {
      trunk = { id: shapeCount, branches: undefined }
      shapeCount += 1
      next.trunk.branches.set(id, trunk)
    }
    const known: Known = {
      id: count,
      shape: trunk.id,
      lifts: next.lifts,
      position: place,
      allows,
      next,
      trunk,
      branches: undefined,
    }
    count += 1
    next.branches.set(id, known)
    return known
  }
  const placeOf = ({ variable }: Side): number => places[variable] ?? 0
  const start = lifts.map(({ box, height }) => {
    let next = end(height)
    for (const side of [...box].sort((a, b) => placeOf(b) - placeOf(a))) {
      const place = placeOf(side)
      next = before(place, allowedAt(place, side.classes, sizes[side.variable]?.length ?? 0), next)
    }
    return next
  })
  return { order, start }
}

/** The classes that a side allows its variable, as one object for each variable and choice of classes. */
interface Allowed {
  readonly id: number
  readonly allows: readonly boolean[]
}

/** What may stand before something, by what it allows its variable; made when it is needed. */
type Branches<Node> = Map<number, Node>

interface Trunk {
  readonly id: number
  branches: Branches<Trunk> | undefined
}

interface Known extends Remainder {
  readonly next: Known
  readonly trunk: Trunk
  branches: Branches<Known> | undefined
}

/**
 * The order of the variables: one that many boxes mention comes first, and one that closes every box that it stands in
 * is never put off, so that little has to be remembered at a time.
 */
function orderOf(lifts: readonly Lift[], first: readonly number[]): readonly number[] {
  const boxesBy = new Map<number, { readonly box: Box; left: number }[]>()
  for (const { box } of lifts) {
    const waiting = { box, left: box.length }
    for (const { variable } of box) {
      const boxes = boxesBy.get(variable)
      if (boxes === undefined) boxesBy.set(variable, [waiting])
      else boxes.push(waiting)
    }
  }
  const byMentions = [...boxesBy].sort(([a, m], [b, n]) => n.length - m.length || a - b).map(([variable]) => variable)
  /** For each variable, how many of its boxes wait for another variable as well. */
  const open = new Map([...boxesBy].map(([variable, boxes]) => [variable, boxes.filter(({ left }) => left > 1).length]))
  const order = new Set<number>()
  const closing = byMentions.filter((variable) => open.get(variable) === 0).reverse()
  const place = (variable: number): void => {
    if (order.has(variable)) return
    order.add(variable)
    for (const waiting of boxesBy.get(variable) ?? []) {
      waiting.left -= 1
      if (waiting.left !== 1) continue
      const last = waiting.box.find((side) => !order.has(side.variable))?.variable ?? variable
      const others = (open.get(last) ?? 0) - 1
      open.set(last, others)
      if (others === 0) closing.push(last)
    }
  }
  for (const variable of first) place(variable)
  for (const variable of byMentions) {
    for (let next = closing.pop(); next !== undefined; next = closing.pop()) place(next)
    place(variable)
  }
  return [...order]
}
