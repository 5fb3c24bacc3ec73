/**
 * Rows: for each value that the rules can tell apart, which terms it makes false. A term is one bit; a row is a list of
 * words of bits to keep, so that a value costs as much as the terms that look at it.
 *
 * @module
 */
import { answers } from './case.ts'
import { kinds, type Layout } from './layout.ts'
import type { Literal, Term } from './terms.ts'
import { type TreeLeaf, truths } from './trees.ts'

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
  /** Its own number among the slots that the terms look at. */
  readonly index: number
  readonly slot: number
  /** What an unknown answer does, as in `policies`. */
  readonly policy: number
  readonly isSet: boolean
  /** For a fact with listed values: a row for each. */
  readonly values: Int32Array
  readonly bands: readonly Band[]
  readonly members: readonly Member[]
  /** Of a set that fits into one word: its only bits when it is known to be empty, and the row for that; mostly so. */
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
  /** The slot's number among all that the terms look at, and the slot. */
  readonly index: Int32Array
  readonly slot: Int32Array
  /** Where the slot's values begin: what `known` says of an answer is added. */
  readonly first: Int32Array
  /** Where the row of a value begins and ends among the parts. */
  readonly begin: Int32Array
  readonly end: Int32Array
}

/** Everything that terms look at. */
export interface AllRows {
  readonly rows: Rows
  readonly slots: readonly SlotRows[]
  /** By slot of the layout, the rows of a slot that terms look at. */
  readonly slotRows: readonly (SlotRows | undefined)[]
  readonly listed: ListedSlots
  readonly numbers: readonly SlotRows[]
  readonly sets: readonly SlotRows[]
}

/** Thresholds of one band, as a power of two. */
const bandBits = 4
const cutsOfBand = 1 << bandBits

/** The rows of all slots that the terms look at: first which rows there are, then which terms each of them drops. */
export function rowsOf(terms: readonly Term[], layout: Layout): AllRows {
  const table = emptyTable()
  const drafts = draftsOf(terms, layout, table)
  drop(terms, drafts, table)
  const slotRows = drafts.map((draft) => draft?.rows)
  const slots = slotRows.filter((each) => each !== undefined)
  const ofType = (...types: readonly number[]) =>
    slots.filter(({ slot }) => types.includes(layout.type[slot] as number))
  const rows = table.packed()
  return {
    rows,
    slots,
    slotRows,
    listed: columnsOf(ofType(kinds.boolean, kinds.enum), rows),
    numbers: ofType(kinds.integer, kinds.number),
    sets: ofType(kinds.set),
  }
}

/** Drops each term where a literal of it is false. Terms share literals: those of one word are dropped together. */
function drop(terms: readonly Term[], drafts: readonly (Draft | undefined)[], table: Table): void {
  const known = [new Map<TreeLeaf, readonly number[]>(), new Map<TreeLeaf, readonly number[]>()] as const
  const rowsOfLiteral = ({ leaf, negated }: Literal): readonly number[] => {
    const of = known[negated ? 1 : 0]
    const rows = of.get(leaf) ?? falseRows(leaf, negated, drafts[leaf.slot] as Draft)
    of.set(leaf, rows)
    return rows
  }
  for (let first = 0; first < terms.length; first += 32) {
    const together = new Map<readonly number[], number>()
    for (let bit = first; bit < first + 32; bit += 1)
      for (const literal of terms[bit] ?? []) {
        const rows = rowsOfLiteral(literal)
        together.set(rows, (together.get(rows) ?? 0) | (1 << (bit & 31)))
      }
    for (const [rows, bits] of together) for (const row of rows) table.drop(row, first >> 5, bits)
  }
}

function columnsOf(slots: readonly SlotRows[], { start }: Rows): ListedSlots {
  let next = 0
  const first = slots.map(({ values }) => {
    const begin = next
    next += values.length
    return begin - answers.first
  })
  const rowsOfValues = slots.flatMap(({ values }) => [...values])
  return {
    index: Int32Array.from(slots, ({ index }) => index),
    slot: Int32Array.from(slots, ({ slot }) => slot),
    first: Int32Array.from(first),
    begin: Int32Array.from(rowsOfValues, (row) => start[row] as number),
    end: Int32Array.from(rowsOfValues, (row) => start[row + 1] as number),
  }
}

/** The rows of one slot, and how to find them. */
interface Draft {
  readonly rows: SlotRows
  /** By its number, a member that terms look at. */
  readonly memberOf: ReadonlyMap<number, Member>
  /** The place of each threshold among all of the slot. */
  readonly placeOf: ReadonlyMap<number, number>
}

/** By slot, rows that still keep all: for each value, each threshold, and each member that a term looks at. */
function draftsOf(terms: readonly Term[], layout: Layout, table: Table): readonly (Draft | undefined)[] {
  const looked = new Array<Looked | undefined>(layout.names.length).fill(undefined)
  for (const term of terms)
    for (const { leaf } of term) {
      looked[leaf.slot] ??= { leaf, members: new Set(), cuts: new Set() }
      if (leaf.isUnknownTest) continue
      const { members, cuts } = looked[leaf.slot] as Looked
      if (leaf.type === kinds.set) members.add(leaf.member)
      else if (leaf.type >= kinds.integer) cuts.add(leaf.cut)
    }
  let index = 0
  return looked.map((each, slot) => {
    if (each === undefined) return undefined
    index += 1
    return draftOf(index - 1, slot, each, layout, table)
  })
}

/** What terms look at in one slot. */
interface Looked {
  /** One of the leaves. */
  readonly leaf: TreeLeaf
  readonly members: Set<number>
  readonly cuts: Set<number>
}

function draftOf(
  index: number,
  slot: number,
  { leaf, members, cuts }: Looked,
  layout: Layout,
  { row, rows }: Table,
): Draft {
  const { type, policy } = leaf
  const size = layout.valueNumbers[slot]?.size ?? 0
  const none = type === kinds.set && size <= 32 ? (layout.noneAt[slot] as number) : -1
  const memberOf = new Map<number, Member>()
  for (const member of members)
    memberOf.set(member, {
      word: member >> 5,
      bit: member & 31,
      within: row(),
      without: row(),
      unmentioned: row(),
    })
  const sorted = Float64Array.from(cuts).sort()
  const bands: Band[] = []
  for (let first = 0; first < sorted.length; first += cutsOfBand) {
    const some = sorted.subarray(first, first + cutsOfBand)
    bands.push({ cuts: some, rows: rows(2 * some.length + 1) })
  }
  const placeOf = new Map<number, number>()
  for (const cut of sorted) placeOf.set(cut, placeOf.size)
  return {
    rows: {
      index,
      slot,
      policy,
      isSet: type === kinds.set,
      values: rows(type === kinds.boolean ? 2 : type === kinds.enum ? size : 0),
      bands,
      members: [...memberOf.values()],
      noneBits: none < 0 ? 0 : 1 << none,
      none: row(),
      known: row(),
      unmentioned: row(),
      uncompared: row(),
    },
    memberOf,
    placeOf,
  }
}

/** The rows of all values for which a leaf, or its negation, is false. */
function falseRows(leaf: TreeLeaf, negated: boolean, { rows, memberOf, placeOf }: Draft): readonly number[] {
  const { values, known, none, noneBits, unmentioned, uncompared, bands } = rows
  if (leaf.isUnknownTest) return [unmentioned, known, none, ...values]
  const found = [unmentioned, uncompared]
  const add = (value: number, row: number | undefined): void => {
    if (row !== undefined && leaf.table[value] === (negated ? truths.true : truths.false)) found.push(row)
  }
  for (let value = 0; value < values.length; value += 1) add(value, values[value])
  const member = memberOf.get(leaf.member)
  if (member !== undefined) {
    found.push(member.unmentioned)
    add(1, member.within)
    add(0, member.without)
    add(1 << leaf.member === noneBits ? 1 : 0, none)
  }
  const place = placeOf.get(leaf.cut)
  if (place === undefined) return found
  // Row 2i of a band is below its cut i and above the one before it, row 2i + 1 is at cut i.
  const at = 2 * (place & (cutsOfBand - 1)) + 1
  bands[place >> bandBits]?.rows.forEach((row, side) => add(side < at ? 0 : side === at ? 1 : 2, row))
  return found
}

/** Rows while they are being made. */
interface Table {
  /** A new row, or so many, that still keep all. */
  readonly row: () => number
  readonly rows: (count: number) => Int32Array
  /** Drops bits of a word from a row. Words come in ascending order; the same one may come again. */
  readonly drop: (row: number, word: number, bits: number) => void
  readonly packed: () => Rows
}

function emptyTable(): Table {
  const all: number[][] = []
  const row = (): number => all.push([]) - 1
  return {
    row,
    rows: (count) => Int32Array.from({ length: count }, row),
    drop(row, word, bits) {
      const parts = all[row] as number[]
      const last = parts.length - 2
      if (parts[last] === word) parts[last + 1] = (parts[last + 1] as number) & ~bits
      else parts.push(word, ~bits)
    },
    packed() {
      const start = new Int32Array(all.length + 1)
      all.forEach((parts, row) => {
        start[row + 1] = (start[row] as number) + parts.length
      })
      const parts = new Int32Array(start[all.length] as number)
      all.forEach((part, row) => parts.set(part, start[row]))
      return { start, parts }
    },
  }
}
