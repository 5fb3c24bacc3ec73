/**
 * The rows of each slot: which there are, and how judging finds them.
 *
 * @module
 */
import { answers } from '../case/case.ts'
import { kinds, type Layout } from '../case/layout.ts'
import { policies } from './trees.ts'

/**
 * All rows: row `r` is pairs of a word and the bits of it to keep, from `start[r]` up to `start[r + 1]` among the parts.
 */
export interface Rows {
  readonly start: Int32Array
  readonly parts: Int32Array
}

/** Some thresholds of one number, lowest first. A fact with many of them is split, so that no row grows with all. */
export interface Band {
  readonly cuts: Float64Array
  /** Rows below, at, and above the first cut, at the second, and so on. */
  readonly rows: Int32Array
}

/** One member of a set that a term looks at. */
export interface Member {
  readonly word: number
  readonly bit: number
  readonly within: number
  readonly without: number
  /** Rows that keep the terms that do not look at the member at all, or not by a comparison. */
  readonly unmentioned: number
}

/** The rows of one slot. */
export interface SlotRows {
  readonly slot: number
  /** What an unknown answer does, as in `policies`. */
  readonly policy: number
  readonly isSet: boolean
  /** For a fact with listed values: a row for each. */
  readonly values: Int32Array
  readonly bands: readonly Band[]
  readonly members: readonly Member[]
  /** Of a set that fits into one word: its only bits when it is known to be empty, as it mostly is. Of any set, the row for that. */
  readonly noneBits: number
  readonly none: number
  /** The row where the value is known, whatever it is: `isUnknown` is false. */
  readonly known: number
  /** The rows of a value that is not known: terms that do not look at the fact, and those that do not compare it. */
  readonly unmentioned: number
  readonly uncompared: number
}

/** The slots with listed values, as columns, because most answers are theirs. */
export interface ListedSlots {
  readonly slot: Int32Array
  /** What gives the number of a value's row when what `known` says of the answer is added. */
  readonly first: Int32Array
}

/**
 * What values that are not known do, by slot: four numbers a word, which are the word, the terms that stay certain, those
 * that are not ruled out for the verdict, and those that stay true for it.
 */
export interface OpenRows {
  readonly start: Int32Array
  readonly parts: Int32Array
}

/** Everything that terms look at. */
export interface AllRows {
  readonly rows: Rows
  readonly open: OpenRows
  readonly slots: readonly SlotRows[]
  /** By slot of the layout, the rows of a slot that terms look at. */
  readonly slotRows: readonly (SlotRows | undefined)[]
  readonly listed: ListedSlots
  readonly numbers: readonly SlotRows[]
  readonly sets: readonly SlotRows[]
}

/** Thresholds of one band, as a power of two. */
export const bandBits = 4

/** One row while rows are being made: a word, the bits of it to keep, the next word, and so on. */
export type Row = readonly number[]

/** What terms look at in one slot, apart from its listed values. */
export interface Looked {
  readonly slot: number
  readonly policy: number
  /** Of a set, the members by their numbers; of a number, the thresholds, lowest first. */
  readonly points: readonly number[]
}

/** Says which rows there are, slot by slot in ascending order; `row` numbers one after the other. */
export function slotRowsOf(looked: readonly Looked[], layout: Layout, row: () => number): readonly SlotRows[] {
  const rows = (count: number): Int32Array => Int32Array.from({ length: count }, row)
  return looked.map(({ slot, policy, points }) => {
    const type = layout.type[slot] as number
    const size = layout.values[slot]?.length ?? 0
    const isSet = type === kinds.set
    const none = isSet && size <= 32 ? (layout.noneAt[slot] as number) : -1
    return {
      slot,
      policy,
      isSet,
      unmentioned: row(),
      uncompared: row(),
      known: row(),
      none: isSet ? row() : -1,
      noneBits: none < 0 ? 0 : 1 << none,
      values: rows(type === kinds.boolean ? 2 : type === kinds.enum ? size : 0),
      bands: isSet ? [] : bandsOf(points, rows),
      members: isSet ? points.map((member) => memberOf(member, row)) : [],
    }
  })
}

function memberOf(member: number, row: () => number): Member {
  return { word: member >> 5, bit: member & 31, unmentioned: row(), within: row(), without: row() }
}

function bandsOf(cuts: readonly number[], rows: (count: number) => Int32Array): readonly Band[] {
  const bands: Band[] = []
  for (let first = 0; first < cuts.length; first += 1 << bandBits) {
    const some = Float64Array.from(cuts.slice(first, first + (1 << bandBits)))
    bands.push({ cuts: some, rows: rows(2 * some.length + 1) })
  }
  return bands
}

/** Puts rows together, once all are full. */
export function allRowsOf(slots: readonly SlotRows[], full: readonly Row[], layout: Layout): AllRows {
  const ofType = (...types: readonly number[]) =>
    slots.filter(({ slot }) => types.includes(layout.type[slot] as number))
  const slotRows = new Array<SlotRows | undefined>(layout.names.length).fill(undefined)
  for (const each of slots) slotRows[each.slot] = each
  const listed = ofType(kinds.boolean, kinds.enum)
  return {
    rows: packed(full),
    open: openRowsOf(slots, full, layout),
    slots,
    slotRows,
    listed: {
      slot: Int32Array.from(listed, ({ slot }) => slot),
      first: Int32Array.from(listed, ({ values }) => (values[0] as number) - answers.first),
    },
    numbers: ofType(kinds.integer, kinds.number),
    sets: ofType(kinds.set),
  }
}

function packed(full: readonly Row[]): Rows {
  const start = new Int32Array(full.length + 1)
  full.forEach((row, number) => {
    start[number + 1] = (start[number] as number) + row.length
  })
  const parts = new Int32Array(start[full.length] as number)
  full.forEach((row, number) => parts.set(row, start[number]))
  return { start, parts }
}

function openRowsOf(slots: readonly SlotRows[], full: readonly Row[], { names }: Layout): OpenRows {
  const start = new Int32Array(names.length + 1)
  const parts: number[] = []
  for (const { slot, policy, unmentioned, uncompared } of slots) {
    start[slot] = parts.length
    const [mentioned, compared] = [full[unmentioned] as Row, full[uncompared] as Row]
    // Whatever compares a slot mentions it, so that its words are among those.
    for (let part = 0, next = 0; part < mentioned.length; part += 2) {
      const word = mentioned[part] as number
      const isCompared = compared[next] === word
      const forVerdict = isCompared && policy !== policies['worst-case'] ? (compared[next + 1] as number) : -1
      if (isCompared) next += 2
      parts.push(word, mentioned[part + 1] as number, policy === policies.withhold ? -1 : forVerdict, forVerdict)
    }
    start[slot + 1] = parts.length
  }
  return { start, parts: Int32Array.from(parts) }
}
