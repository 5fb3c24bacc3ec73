/**
 * Seats: where the items of a list sit. An item that is known has a seat of its own. A list that is open is thought of
 * as seats that may be taken or not: one for each subject by which rules tell lists apart, and one for an item about
 * anything else.
 *
 * These are all lists that matter. Two completions differ in verdict because of one item, the one that is judged
 * highest; of every other item only matters what it is about, and that it is judged lower, so one on each subject will
 * do.
 *
 * @module
 */
import { child } from '../../diagnostics/index.ts'
import { type Answers, accept } from '../../facts/index.ts'
import type { Box } from '../../prove/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { isAlone, listStanding } from '../standing.ts'
import { type Answered, membersKnown } from './items.ts'

/** One item, or the patient where nothing is asked item by item. */
export interface Seat {
  readonly answers: Answers
  /** Where its own variables begin. */
  readonly offset: number
  /** When it is taken: always, where the box is empty. */
  readonly taken: Box
  /** Of an open list, the variable of what the item is about and the classes that it can have in this seat. */
  readonly subject?: readonly [variable: number, classes: bigint]
}

/** The seats of an inquiry. */
export interface Seating {
  readonly patient: Seat
  /** The items; the patient alone where there is no list, or where nobody will ever know its items. */
  readonly seats: readonly Seat[]
  /** Of an open list that may be empty, the item that the empty list stands for. */
  readonly empty: readonly Seat[]
  /** The variables that say which seats are taken (class 1) or free (class 0), with the classes that are left. */
  readonly taking: ReadonlyMap<number, bigint>
  /** What an open list cannot be: empty, where that is no answer. */
  readonly nobody: readonly Box[]
  /** How many variables there are in all. */
  readonly count: number
}

const free = 1n
const taken = 2n

/** The seats of the list about which an inquiry asks item by item. */
export function seatsOf(inquiry: Inquiry, answered: Answered): Seating {
  const { basis } = inquiry
  const { list } = basis.pack
  const { whole, items } = answered.facts
  const count = basis.sizes.length
  const patient: Seat = { answers: whole, offset: 0, taken: [] }
  const known = items.get(list?.name ?? '')
  const isOpen = list !== undefined && listStanding(list.name, answered, inquiry) === 'open' && !isAlone(list, answered)
  if (known !== undefined || !isOpen) {
    const seats = known?.map((answers, place): Seat => ({ answers, offset: place * count, taken: [] })) ?? [patient]
    return { patient, seats, empty: [], taking: new Map(), nobody: [], count: count * seats.length }
  }
  const kinds = kindsOf(inquiry, answered)
  const nothing = emptyItem(inquiry, answered)
  const first = (kinds.length + 1) * count
  const taking = new Map(kinds.map(({ left }, place) => [first + place, left]))
  const allFree = [...taking.keys()].map((variable) => ({ variable, classes: free }))
  const isSure = nothing === undefined && kinds.length === 1
  return {
    patient,
    seats: kinds.map(({ subject }, place) => ({
      answers: whole,
      offset: place * count,
      taken: isSure ? [] : [{ variable: first + place, classes: taken }],
      ...(subject === undefined ? {} : { subject: [subject[0] + place * count, subject[1]] }),
    })),
    empty: nothing === undefined ? [] : [{ answers: nothing, offset: kinds.length * count, taken: allFree }],
    taking,
    nobody: nothing === undefined && !isSure ? [allFree] : [],
    count: first + kinds.length,
  }
}

/** What an item of an open list may be about in one seat, and whether the seat may be free, or taken. */
interface Kind {
  readonly subject?: readonly [variable: number, classes: bigint]
  readonly left: bigint
}

function kindsOf(inquiry: Inquiry, answered: Answered): readonly Kind[] {
  const { collected } = inquiry
  if (collected === undefined) return [{ left: free | taken }]
  const { name, subject, members, classOf } = collected
  const known = membersKnown(name, answered)
  const required = new Set([...known.members].map(classOf))
  const own = new Set([...[...members.values()].map(classOf), ...required])
  const { classes = [] } = inquiry.basis.domain.variables[subject] ?? {}
  const others = classes.reduce((mask, { states }, index) => {
    const each = 1n << BigInt(index)
    return states[0] === undefined || own.has(each) ? mask : mask | each
  }, 0n)
  return [
    ...(others === 0n || known.complete ? [] : [{ subject: [subject, others], left: free | taken } as const]),
    ...[...own].map((each) => ({
      subject: [subject, each] as const,
      left: required.has(each) ? taken : known.complete ? free : free | taken,
    })),
  ]
}

/** The item that the list stands for when it is empty, where that is an answer. */
function emptyItem({ basis, dictionary }: Inquiry, { given }: Answered): Answers | undefined {
  const { name = '', whenEmpty } = basis.pack.list ?? {}
  if (whenEmpty === undefined) return undefined
  const accepted = accept({ ...given, [name]: [] }, dictionary)
  return accepted.ok ? accepted.facts.items.get(name)?.find(({ item }) => item?.at === child('', name)) : undefined
}
