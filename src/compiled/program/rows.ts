/**
 * Rows: for each value that the rules can tell apart, which terms it makes false. A term is one bit; a row is a list of
 * words of bits to keep, so that a value costs as much as the terms that look at it.
 *
 * @module
 */
import { kinds, type Layout } from '../case/layout.ts'
import { type AllRows, allRowsOf, bandBits, type Looked, type Member, type SlotRows, slotRowsOf } from './slot-rows.ts'
import type { Literal, Term } from './terms.ts'
import { type TreeLeaf, truths } from './trees.ts'

/** The rows of all slots that the terms look at: first which rows there are, then which terms each of them drops. */
export function rowsOf(terms: readonly Term[], layout: Layout): AllRows {
  const full: number[][] = []
  const slots = slotRowsOf(lookedAt(terms, layout), layout, () => full.push([]) - 1)
  drop(terms, findersOf(slots, layout), full)
  return allRowsOf(slots, full, layout)
}

/** By slot, what the terms look at. */
function lookedAt(terms: readonly Term[], layout: Layout): readonly Looked[] {
  const points = new Array<Set<number> | undefined>(layout.names.length).fill(undefined)
  const policies = new Uint8Array(layout.names.length)
  for (const term of terms)
    for (const { leaf } of term) {
      points[leaf.slot] ??= new Set()
      policies[leaf.slot] = leaf.policy
      if (leaf.isUnknownTest) continue
      if (leaf.type === kinds.set) points[leaf.slot]?.add(leaf.member)
      else if (leaf.type >= kinds.integer) points[leaf.slot]?.add(leaf.cut)
    }
  return points.flatMap((some, slot) =>
    some === undefined ? [] : [{ slot, policy: policies[slot] as number, points: [...some].sort((a, b) => a - b) }],
  )
}

/** Drops each term where a literal of it is false. Terms share literals: those of one word are dropped together. */
function drop(terms: readonly Term[], finders: readonly (Finder | undefined)[], full: readonly number[][]): void {
  const known = [new Map<TreeLeaf, readonly number[]>(), new Map<TreeLeaf, readonly number[]>()] as const
  const rowsOfLiteral = ({ leaf, negated }: Literal): readonly number[] => {
    const of = known[negated ? 1 : 0]
    const rows = of.get(leaf) ?? falseRows(leaf, negated, finders[leaf.slot] as Finder)
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
    for (const [rows, bits] of together) for (const row of rows) dropFrom(full[row] as number[], first >> 5, bits)
  }
}

/** Drops bits of a word from a row. Words come in ascending order; the same one may come again. */
function dropFrom(row: number[], word: number, bits: number): void {
  const last = row.length - 2
  if (row[last] === word) row[last + 1] = (row[last + 1] as number) & ~bits
  else row.push(word, ~bits)
}

/** The rows of one slot, and how to find them. */
interface Finder {
  readonly rows: SlotRows
  /** By its number, a member that terms look at. */
  readonly memberOf: ReadonlyMap<number, Member>
  /** The place of each threshold among all of the slot. */
  readonly placeOf: ReadonlyMap<number, number>
}

function findersOf(slots: readonly SlotRows[], layout: Layout): readonly (Finder | undefined)[] {
  const finders = new Array<Finder | undefined>(layout.names.length).fill(undefined)
  for (const rows of slots)
    finders[rows.slot] = {
      rows,
      memberOf: new Map(rows.members.map((member) => [member.word * 32 + member.bit, member])),
      placeOf: new Map(rows.bands.flatMap(({ cuts }) => [...cuts]).map((cut, place) => [cut, place])),
    }
  return finders
}

/** The rows of all values for which a leaf, or its negation, is false. */
function falseRows(leaf: TreeLeaf, negated: boolean, { rows, memberOf, placeOf }: Finder): readonly number[] {
  const { values, known, none, noneBits, unmentioned, uncompared, bands } = rows
  if (leaf.isUnknownTest) return [unmentioned, known, ...(none < 0 ? [] : [none]), ...values]
  const found = [unmentioned, uncompared]
  const isFalse = (value: number): boolean => leaf.table[value] === (negated ? truths.true : truths.false)
  values.forEach((row, value) => {
    if (isFalse(value)) found.push(row)
  })
  const member = memberOf.get(leaf.member)
  if (member !== undefined) {
    found.push(member.unmentioned)
    if (isFalse(1)) found.push(member.within)
    if (isFalse(0)) found.push(member.without)
    if (isFalse(1 << leaf.member === noneBits ? 1 : 0)) found.push(none)
  }
  const place = placeOf.get(leaf.cut)
  if (place === undefined) return found
  // Row 2i of a band is below its cut i and above the one before it, row 2i + 1 is at cut i.
  const at = 2 * (place & ((1 << bandBits) - 1)) + 1
  bands[place >> bandBits]?.rows.forEach((row, side) => {
    if (isFalse(side < at ? 0 : side === at ? 1 : 2)) found.push(row)
  })
  return found
}
