/**
 * Rows: for each value that the rules can tell apart, which terms it makes false. A term is one bit; a row is a list of
 * words of bits to keep, so that a value costs as much as the terms that look at it.
 *
 * @module
 */
import type { Comparison, Literal, Term } from '../pack/index.ts'
import { answers } from './case.ts'
import { kinds, type Layout } from './layout.ts'
import { comparedWith, policies, testOf, truths } from './trees.ts'

/**
 * All rows: row `r` is pairs of a word and the bits of it to keep, from `start[r]` up to `start[r + 1]` among the parts.
 * Row 0 keeps all.
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

const cutsOfBand = 16

/** The rows of all slots that the terms look at. */
export function rowsOf(terms: readonly Term[], layout: Layout, moved: ReadonlyMap<string, number>): AllRows {
  const bySlot = new Map<number, Mention[]>()
  terms.forEach((term, bit) => {
    for (const literal of term) {
      const slot = layout.slotOf.get(literal.leaf.fact) ?? -1
      const mentions = bySlot.get(slot)
      if (mentions === undefined) bySlot.set(slot, [{ bit, literal }])
      else mentions.push({ bit, literal })
    }
  })
  const table = emptyTable()
  // Terms repeat the comparisons of named conditions: each is tried on the values once.
  const tested = new Map<Comparison, ReturnType<typeof testOf>>()
  const test = (leaf: Comparison, slot: number): ReturnType<typeof testOf> => {
    const known = tested.get(leaf) ?? testOf(leaf.operator, comparedWith(leaf, moved), slot, layout)
    tested.set(leaf, known)
    return known
  }
  const slots = [...bySlot]
    .sort(([a], [b]) => a - b)
    .map(([slot, mentions], index) => slotRows(index, slot, mentions, layout, test, table))
  const ofType = (...types: readonly number[]) => slots.filter(({ slot }) => types.includes(layout.type[slot] ?? -1))
  const rows = table.packed()
  return {
    rows,
    slots,
    slotRows: bySlotOf(slots, layout),
    listed: columnsOf(ofType(kinds.boolean, kinds.enum), rows),
    numbers: ofType(kinds.integer, kinds.number),
    sets: ofType(kinds.set),
  }
}

function bySlotOf(slots: readonly SlotRows[], layout: Layout): readonly (SlotRows | undefined)[] {
  const bySlot = new Array<SlotRows | undefined>(layout.names.length).fill(undefined)
  for (const each of slots) bySlot[each.slot] = each
  return bySlot
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

/** One look of a term at a fact. */
interface Mention {
  readonly bit: number
  readonly literal: Literal
}

function slotRows(
  index: number,
  slot: number,
  mentions: readonly Mention[],
  layout: Layout,
  test: (leaf: Comparison, slot: number) => ReturnType<typeof testOf>,
  table: Table,
): SlotRows {
  const tests: Mention[] = []
  const comparisons: Compared[] = []
  for (const mention of mentions) {
    const { leaf, negated } = mention.literal
    if (leaf.kind === 'isUnknown') tests.push(mention)
    else {
      const { table: said, member, cut } = test(leaf, slot)
      comparisons.push({ bit: mention.bit, negated, table: said, member, cut })
    }
  }
  const isFalse = ({ table: said, negated }: Compared, value: number): boolean =>
    said[value] === (negated ? truths.true : truths.false)
  const bits = table.row
  const known = bits(tests)
  const policy = policies[mentions[0]?.literal.leaf.whenUnknown ?? 'withhold']
  const common = {
    index,
    slot,
    policy,
    isSet: layout.type[slot] === kinds.set,
    known,
    unmentioned: bits(mentions),
    uncompared: bits(comparisons),
    values: new Int32Array(0),
    bands: [],
    members: [],
    noneBits: 0,
    none: 0,
  }
  switch (layout.type[slot]) {
    case kinds.boolean:
    case kinds.enum: {
      const count = layout.type[slot] === kinds.boolean ? 2 : (layout.valueNumbers[slot]?.size ?? 0)
      const values = Int32Array.from({ length: count }, (_, value) => {
        const dropped = comparisons.filter((each) => isFalse(each, value))
        return bits(merged(tests, dropped))
      })
      return { ...common, values }
    }
    case kinds.set: {
      const byMember = groupedBy(comparisons, ({ member }) => member)
      const members = [...byMember].map(([member, of]) => ({
        word: member >> 5,
        bit: member & 31,
        within: bits(of.filter((each) => isFalse(each, 1))),
        without: bits(of.filter((each) => isFalse(each, 0))),
        unmentioned: bits(of),
      }))
      const none = layout.noneAt[slot] ?? -1
      const dropped = comparisons.filter((each) => isFalse(each, each.member === none ? 1 : 0))
      const fits = none >= 0 && (layout.valueNumbers[slot]?.size ?? 0) <= 32
      return { ...common, members, noneBits: fits ? 1 << none : 0, none: bits(merged(tests, dropped)) }
    }
    default:
      return { ...common, bands: bandsOf(comparisons, isFalse, bits) }
  }
}

/** A comparison of one term. */
interface Compared extends ReturnType<typeof testOf> {
  readonly bit: number
  readonly negated: boolean
}

function bandsOf(
  comparisons: readonly Compared[],
  isFalse: (each: Compared, value: number) => boolean,
  bits: (which: readonly Compared[]) => number,
): readonly Band[] {
  const byCut = [...groupedBy(comparisons, ({ cut }) => cut)].sort(([a], [b]) => a - b)
  const bands: Band[] = []
  for (let first = 0; first < byCut.length; first += cutsOfBand) {
    const some = byCut.slice(first, first + cutsOfBand)
    const compared = some.length === byCut.length ? comparisons : inOrder(some.flatMap(([, of]) => of))
    const cuts = some.map(([cut]) => cut)
    const position = new Map(cuts.map((cut, index) => [cut, index]))
    // Place 2i is below cut i and above the one before it, place 2i + 1 is at cut i.
    const rows = Int32Array.from({ length: 2 * cuts.length + 1 }, (_, place) =>
      bits(
        compared.filter((each) => {
          const at = 2 * (position.get(each.cut) ?? 0) + 1
          return isFalse(each, place < at ? 0 : place === at ? 1 : 2)
        }),
      ),
    )
    bands.push({ cuts: Float64Array.from(cuts), rows })
  }
  return bands
}

function groupedBy<Each>(all: readonly Each[], key: (each: Each) => number): ReadonlyMap<number, Each[]> {
  const groups = new Map<number, Each[]>()
  for (const each of all) {
    const group = groups.get(key(each))
    if (group === undefined) groups.set(key(each), [each])
    else group.push(each)
  }
  return groups
}

interface OfBit {
  readonly bit: number
}

/** Two lists in the order of their bits as one. */
function merged(one: readonly OfBit[], other: readonly OfBit[]): readonly OfBit[] {
  if (one.length === 0) return other
  const all: OfBit[] = []
  let at = 0
  for (const each of other) {
    while (at < one.length && (one[at] as OfBit).bit <= each.bit) {
      all.push(one[at] as OfBit)
      at += 1
    }
    all.push(each)
  }
  for (; at < one.length; at += 1) all.push(one[at] as OfBit)
  return all
}

function inOrder<Each extends { readonly bit: number }>(which: readonly Each[]): readonly Each[] {
  return [...which].sort((a, b) => a.bit - b.bit)
}

/** Rows while they are being made. */
interface Table {
  /** The row that drops the bits of these, which stand in ascending order; equal neighbours count once. */
  readonly row: (which: readonly { readonly bit: number }[]) => number
  readonly packed: () => Rows
}

function emptyTable(): Table {
  const start = [0, 0]
  const parts: number[] = []
  return {
    row(which) {
      if (which.length === 0) return 0
      let current = -1
      for (const { bit } of which) {
        if (bit >> 5 !== current) {
          current = bit >> 5
          parts.push(current, -1)
        }
        parts[parts.length - 1] = (parts[parts.length - 1] as number) & ~(1 << (bit & 31))
      }
      start.push(parts.length)
      return start.length - 2
    },
    packed: () => ({ start: Int32Array.from(start), parts: Int32Array.from(parts) }),
  }
}
