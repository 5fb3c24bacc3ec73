/**
 * Placing: what the boxes of the rules say in each seat. A fact of an item stands for the item in that seat; that a
 * subject is among those of all items stands for some other seat.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Answers } from '../../facts/index.ts'
import { type Box, keyOf, product, type Sizes } from '../../prove/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { cellsOf } from './cells/cells.ts'
import type { Answered, Place } from './items.ts'
import { classesLeft } from './left.ts'
import type { Seat, Seating } from './seats.ts'
import { subjectsIn, within } from './subjects.ts'

/** The variables of all seats, and how boxes are placed among them. */
export interface Placing {
  /** For each variable 1 for each class that is left, and 0. */
  readonly sizes: Sizes
  /** The same as masks. */
  readonly masks: ReadonlyMap<number, bigint>
  readonly patient: Seat
  /** The fact that a variable says something of, and in which seat; nothing where it says that a seat is taken. */
  readonly meaningOf: (variable: number) => Meaning | undefined
  /** The classes that a variable can change into by the answer at a place alone, as a mask for each of its classes. */
  readonly changesBy: (at: Pointer, variable: number) => readonly bigint[] | undefined
  /** Combinations that nobody can give. */
  readonly nobody: readonly Box[]
  /** Who is in a rule's box where the rule is asked about a seat, as the boxes of which one must hold. */
  readonly placed: (box: Box, seat: Seat) => readonly Box[]
}

/** What a variable is about. */
export interface Meaning {
  /** Of what is computed from open answers: the places of all of these, as one name. */
  readonly fact: string
  readonly seat: Seat
  /** The answers that decide it, where it says what is computed from them. */
  readonly places?: readonly Place[]
}

/** Lays out the variables of all seats. */
export function placingOf(seating: Seating, answered: Answered, inquiry: Inquiry): Placing {
  const { basis, isOwn } = inquiry
  const { seats, empty, patient, taking, count } = seating
  const { cells, inCells } = cellsOf(seating, answered, inquiry)
  const masks = masksOf(seating, answered, inquiry)
  for (const [variable, { count: each }] of cells) masks.set(variable, (1n << BigInt(each)) - 1n)
  const subjects = subjectsIn(seating, masks, answered, inquiry)
  for (const [variable, classes] of subjects.masks) masks.set(variable, classes)
  const placed = (box: Box, { taken, offset }: Seat): readonly Box[] => {
    const sides = new Map(taken.map(({ variable, classes }) => [variable, classes]))
    for (const { variable: own, classes: allowed } of box) {
      if (subjects.isAmong(own)) continue
      const { variable, classes } = inCells({ variable: isOwn(own) ? own + offset : own, classes: allowed })
      const left = (sides.get(variable) ?? masks.get(variable) ?? 1n) & classes
      if (left === 0n) return []
      sides.set(variable, left)
    }
    const rest = [...sides].map(([variable, classes]) => ({ variable, classes }))
    return box
      .filter(({ variable }) => subjects.isAmong(variable))
      .reduce(
        (boxes, side) => product(boxes, subjects.among(side, offset)),
        within([rest.sort((a, b) => a.variable - b.variable)], masks),
      )
  }
  const sets = basis.domain.nobody.filter((box) => box.some(({ variable }) => isSetKnown(variable, inquiry)))
  const nobody = [
    ...[...seats, ...empty].flatMap((seat) => sets.flatMap((box) => placed(box, { ...seat, taken: [] }))),
    ...within(seating.nobody, masks),
    ...subjects.nobody,
  ]
  const size = basis.sizes.length
  const classesOf = (variable: number): number =>
    cells.get(variable)?.count ?? (taking.has(variable) ? 2 : (basis.sizes[variable % size]?.length ?? 0))
  return {
    masks,
    patient,
    placed,
    sizes: Array.from({ length: count }, (_, variable) =>
      Array.from({ length: classesOf(variable) }, (_, index) => ((masks.get(variable) ?? 1n) >> BigInt(index)) & 1n),
    ),
    nobody: [...new Map(nobody.map((box) => [keyOf(box), box])).values()],
    changesBy: (at, variable) => cells.get(variable)?.changes.get(at),
    meaningOf: (variable) => {
      const { places } = cells.get(variable) ?? {}
      if (places !== undefined) return { fact: places.map(({ at }) => at).join(' '), seat: patient, places }
      const own = variable % size
      const seat = isOwn(own) ? [...seats, ...empty].find(({ offset }) => offset === variable - own) : patient
      const { fact } = basis.domain.variables[own] ?? {}
      return taking.has(variable) || fact === undefined || seat === undefined ? undefined : { fact, seat }
    },
  }
}

/** The classes that are left for the variables of all seats. */
function masksOf(
  { seats, empty, patient, taking }: Seating,
  answered: Answered,
  inquiry: Inquiry,
): Map<number, bigint> {
  const leftFor = new Map<Answers, ReadonlyMap<number, bigint>>()
  const left = (answers: Answers): ReadonlyMap<number, bigint> => {
    const known = leftFor.get(answers) ?? classesLeft(answers, answered, inquiry)
    leftFor.set(answers, known)
    return known
  }
  const masks = new Map([...taking, ...left(patient.answers)])
  for (const { answers, offset, subject } of [...seats, ...empty]) {
    for (const [variable, classes] of left(answers)) if (inquiry.isOwn(variable)) masks.set(variable + offset, classes)
    if (subject !== undefined) masks.set(...subject)
  }
  return masks
}

/** Whether a variable says that a set is known as a whole: such a set, unless it says "none", is not empty. */
function isSetKnown(variable: number, inquiry: Inquiry): boolean {
  const { role } = inquiry.basis.domain.variables[variable] ?? {}
  return role?.kind === 'whole' && variable !== inquiry.collected?.whole
}
