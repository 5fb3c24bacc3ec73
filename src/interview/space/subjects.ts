/**
 * The set of what all items are about, read off their seats: it holds a member where some seat that is taken is about
 * that.
 *
 * @module
 */
import { type Box, inside, product, type Side } from '../../prove/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { standingOf } from '../standing.ts'
import { type Answered, membersKnown } from './items.ts'
import type { Seat, Seating } from './seats.ts'

/** What the seats make of the set. */
export interface Subjects {
  /** The classes that are left because of what is known of the set. */
  readonly masks: ReadonlyMap<number, bigint>
  /** That what is known to be in the set is in no seat. */
  readonly nobody: readonly Box[]
  /** Whether a variable says of a member whether another item is about it. */
  readonly isAmong: (variable: number) => boolean
  /** Who is in such a side of a box, asked about the seat at an offset, as the boxes of which one must hold. */
  readonly among: (side: Side, offset: number) => readonly Box[]
}

/** Reads the set off the seats. */
export function subjectsIn(
  { seats }: Seating,
  laidOut: ReadonlyMap<number, bigint>,
  answered: Answered,
  inquiry: Inquiry,
): Subjects {
  const { collected } = inquiry
  if (collected === undefined) return { masks: new Map(), nobody: [], isAmong: () => false, among: () => [] }
  const { name, subject, members, whole, classOf } = collected
  const known = membersKnown(name, answered)
  const { fact = '' } = inquiry.basis.domain.variables[subject] ?? {}
  const isOpen = seats.every(({ answers }) => standingOf(fact, answers, answered, inquiry) !== 'settled')
  const possible = [...known.members].reduce((mask, member) => mask | classOf(member), 0n)
  const masks = new Map([[whole, known.complete || isOpen ? 1n : 2n]])
  if (known.complete) {
    for (const { offset } of seats) {
      const left = (laidOut.get(subject + offset) ?? 0n) & possible
      if (left !== 0n) masks.set(subject + offset, left)
    }
  }
  const space = new Map([...laidOut, ...masks])
  const isAbout = ({ offset, taken }: Seat, member: string): readonly Box[] =>
    within([sorted([...taken, { variable: subject + offset, classes: classOf(member) }])], space)
  const isNotAbout = ({ offset, taken }: Seat, member: string): readonly Box[] => {
    const variable = subject + offset
    const other = { variable, classes: ~classOf(member) & (space.get(variable) ?? 0n) }
    // Of a seat, class 0 is "free" and class 1 "taken".
    const boxes = within([[other], ...taken.map((side) => [{ ...side, classes: 3n & ~side.classes }])], space)
    return boxes.some(({ length }) => length === 0) ? [[]] : boxes
  }
  const inNone = (of: readonly Seat[], member: string): readonly Box[] =>
    of.reduce<readonly Box[]>((boxes, seat) => product(boxes, isNotAbout(seat, member)), [[]])
  const amongOthers = (member: string, classes: bigint, offset: number): readonly Box[] => {
    const others = seats.filter((seat) => seat.offset !== offset)
    const isKnown = known.members.has(member)
    // Of a member, class 1 is "listed".
    return [
      ...((classes & 2n) === 0n ? [] : isKnown ? [[]] : others.flatMap((other) => isAbout(other, member))),
      ...((classes & 1n) === 0n || isKnown ? [] : inNone(others, member)),
    ]
  }
  const made = new Map<string, readonly Box[]>()
  return {
    masks,
    nobody: isOpen ? [...known.members].flatMap((member) => inNone(seats, member)) : [],
    isAmong: (variable) => members.has(variable),
    among: ({ variable, classes }, offset) => {
      const key = `${variable} ${classes} ${offset}`
      const found = made.get(key) ?? amongOthers(members.get(variable) ?? '', classes, offset)
      made.set(key, found)
      return found
    },
  }
}

/** What the boxes still ask of those who are left; each is left out where that is nobody. */
export function within(boxes: readonly Box[], space: ReadonlyMap<number, bigint>): readonly Box[] {
  return boxes.flatMap((box) => {
    const rest = inside(box, space)
    return rest === undefined ? [] : [rest]
  })
}

function sorted(box: Box): Box {
  return [...box].sort((a, b) => a.variable - b.variable)
}
