/**
 * Judging: which terms are left of a case, and the verdict and bounds that they give. Four sets of bits a view: possible,
 * certain, not ruled out for the verdict (judged), and true for the verdict (reached).
 *
 * @module
 */
import { answers, type Case, sets } from '../case/case.ts'
import type { RankedRule } from '../program/numbered.ts'
import type { Program } from '../program/program.ts'
import type { Band, Member, OpenRows, Rows, SlotRows } from '../program/slot-rows.ts'
import { policies, type Reading, treeTruth, truths, type Undecided } from '../program/trees.ts'

/** The bits of one view, and the numbers on the ladder that follow from them. */
export interface View {
  region: number
  readonly possible: Int32Array
  readonly certain: Int32Array
  readonly judged: Int32Array
  readonly reached: Int32Array
  verdict: number
  atLeast: number
  atMost: number
  base: number
}

/** A view that nothing has been seen through yet. */
export function viewOf({ words }: Program): View {
  // One word more than is used: bits are read two words at a time.
  const bits = (): Int32Array => new Int32Array(words + 1)
  return {
    region: 0,
    possible: bits(),
    certain: bits(),
    judged: bits(),
    reached: bits(),
    verdict: 0,
    atLeast: 0,
    atMost: 0,
    base: 0,
  }
}

/** Sees a region of a case through a view. */
export function judge(program: Program, of: Case, region: number, start: Int32Array, view: View): void {
  const { words } = program
  const { possible, certain, judged, reached } = view
  view.region = region
  for (let word = 0; word < words; word += 1) {
    possible[word] = start[word] as number
    certain[word] = judged[word] = reached[word] = -1
  }
  keepAll(program, of, view)
  for (let word = 0; word < words; word += 1) {
    const left = possible[word] as number
    certain[word] = (certain[word] as number) & left
    judged[word] = (judged[word] as number) & left
    reached[word] = (reached[word] as number) & left
  }
  const undecided: Undecided = { leaves: [], count: 0 }
  for (let index = 0; index < program.written.length; index += 1)
    judgeWritten(program, of, program.written[index] as number, start, view, undecided)
  conclude(program, view)
}

/** Drops the terms that known values make false, and notes what values that are not known do to the others. */
function keepAll(program: Program, of: Case, view: View): void {
  const { rows, open, layout, listed, numbers, sets: setSlots } = program
  const { possible, region } = view
  const { known } = of
  const { start, parts } = rows
  const { slot: slotOf, first } = listed
  const offset = region * layout.facts.length
  // By far the most answers: one load each for the value, its row, and the words that the row touches.
  for (let at = 0; at < slotOf.length; at += 1) {
    const slot = slotOf[at] as number
    const value = known[offset + slot] as number
    if (value < answers.first) {
      keepOpen(open, slot, view)
      continue
    }
    const row = (first[at] as number) + value
    const last = start[row + 1] as number
    for (let part = start[row] as number; part < last; part += 2) {
      const word = parts[part] as number
      possible[word] = (possible[word] as number) & (parts[part + 1] as number)
    }
  }
  for (let at = 0; at < numbers.length; at += 1) {
    const slot = numbers[at] as SlotRows
    if ((known[offset + slot.slot] as number) >= answers.first)
      keepNumber(rows, of.numbers[offset + slot.slot] as number, slot, possible)
    else keepOpen(open, slot.slot, view)
  }
  for (let at = 0; at < setSlots.length; at += 1) {
    const slot = setSlots[at] as SlotRows
    const value = known[offset + slot.slot] as number
    if (value < answers.first) {
      keepOpen(open, slot.slot, view)
      continue
    }
    const firstWord = region * layout.memberWords + (layout.memberAt[slot.slot] as number)
    keepSet(rows, value, of.members, firstWord, slot, possible)
    if (value === sets.partial) keepOpenMembers(rows, of.members, firstWord, slot, view)
  }
}

/** What an answer that is not known does to the terms that look at it. */
function keepOpen({ start, parts }: OpenRows, slot: number, { certain, judged, reached }: View): void {
  const end = start[slot + 1] as number
  for (let part = start[slot] as number; part < end; part += 4) {
    const word = parts[part] as number
    certain[word] = (certain[word] as number) & (parts[part + 1] as number)
    judged[word] = (judged[word] as number) & (parts[part + 2] as number)
    reached[word] = (reached[word] as number) & (parts[part + 3] as number)
  }
}

function keepNumber(rows: Rows, number: number, { known, bands }: SlotRows, bits: Int32Array): void {
  keep(rows, known, bits)
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index] as Band
    keep(rows, band.rows[placeIn(band, number)] as number, bits)
  }
}

function keepSet(
  rows: Rows,
  known: number,
  memberBits: Int32Array,
  first: number,
  { noneBits, none, known: row, members }: SlotRows,
  bits: Int32Array,
): void {
  const isComplete = known === sets.complete
  if (isComplete && noneBits !== 0 && memberBits[first] === noneBits) return keep(rows, none, bits)
  if (isComplete) keep(rows, row, bits)
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] as Member
    if ((((memberBits[first + member.word] as number) >> member.bit) & 1) === 1) keep(rows, member.within, bits)
    else if (isComplete) keep(rows, member.without, bits)
  }
}

/** A number's place among the thresholds of a band. */
export function placeIn({ cuts }: Band, number: number): number {
  let place = 0
  for (let index = 0; index < cuts.length; index += 1) {
    const cut = cuts[index] as number
    if (number < cut) break
    place = number === cut ? 2 * index + 1 : 2 * index + 2
  }
  return place
}

/** Of a set that is known in part: the terms that look at a member that it may hold are not certain, `isUnknown` neither. */
function keepOpenMembers(rows: Rows, memberBits: Int32Array, first: number, slot: SlotRows, view: View): void {
  const { certain, judged, reached } = view
  const { policy, members } = slot
  keep(rows, slot.known, certain)
  for (let index = 0; index < members.length; index += 1) {
    const { word, bit, unmentioned } = members[index] as Member
    if (((memberBits[first + word] as number) >> bit) & 1) continue
    keep(rows, unmentioned, certain)
    if (policy === policies['worst-case']) continue
    keep(rows, unmentioned, reached)
    if (policy !== policies.withhold) keep(rows, unmentioned, judged)
  }
}

/** Keeps the bits that a row keeps. */
export function keep({ start, parts }: Rows, row: number, bits: Int32Array): void {
  const end = start[row + 1] as number
  for (let part = start[row] as number; part < end; part += 2) {
    const word = parts[part] as number
    bits[word] = (bits[word] as number) & (parts[part + 1] as number)
  }
}

/** A rule that is evaluated as it is written: its first bit says what its condition says, and the others nothing. */
function judgeWritten(
  program: Program,
  of: Case,
  rank: number,
  start: Int32Array,
  view: View,
  undecided: Undecided,
): void {
  const { rules, layout, firstTerm } = program
  const first = firstTerm[rank] as number
  const truth = (reading: Reading): number => {
    undecided.count = 0
    return treeTruth((rules[rank] as RankedRule).tree(), layout, of, view.region, reading, undecided)
  }
  const isCounted = (((start[first >> 5] as number) >> (first & 31)) & 1) === 1
  const certain = isCounted ? truth('certain') : truths.false
  // What the known answers prove or rule out, no policy changes.
  const judged = certain === truths.unknown ? truth('judged') : certain
  const end = firstTerm[rank + 1] as number
  showFirst(first, end, certain !== truths.false, view.possible)
  showFirst(first, end, certain === truths.true, view.certain)
  showFirst(first, end, judged !== truths.false, view.judged)
  showFirst(first, end, judged === truths.true, view.reached)
}

/** Of some bits sets at most the first. */
function showFirst(first: number, end: number, isSet: boolean, bits: Int32Array): void {
  for (let bit = first; bit < end; bit += 1) bits[bit >> 5] = (bits[bit >> 5] as number) & ~(1 << (bit & 31))
  if (isSet) bits[first >> 5] = (bits[first >> 5] as number) | (1 << (first & 31))
}

/** Verdict and bounds from the highest bits that are left; `decide/bounds.ts` is the specification. */
export function conclude(program: Program, view: View): void {
  const { otherwise, undecided } = program
  const certain = firstHeight(program, view.certain)
  const possible = firstHeight(program, view.possible)
  const reached = firstHeight(program, view.reached)
  const judged = firstHeight(program, view.judged)
  view.atLeast = certain >= 0 ? certain : Math.min(otherwise, lastHeight(program, view.possible))
  view.atMost = certain >= 0 ? possible : Math.max(otherwise, possible)
  view.base = reached >= 0 ? reached : otherwise
  view.verdict = judged > view.base ? Math.max(view.base, undecided) : view.base
}

/** The rung of the first counting bit; -1 where there is none. */
function firstHeight({ counting, rankOf, height, words }: Program, bits: Int32Array): number {
  for (let word = 0; word < words; word += 1) {
    const left = (bits[word] as number) & (counting[word] as number)
    if (left !== 0) return height[rankOf[word * 32 + lowestBit(left)] as number] as number
  }
  return -1
}

/** The rung of the last counting bit; more than any where there is none. */
function lastHeight({ counting, rankOf, height, words }: Program, bits: Int32Array): number {
  for (let word = words - 1; word >= 0; word -= 1) {
    const left = (bits[word] as number) & (counting[word] as number)
    if (left !== 0) return height[rankOf[word * 32 + 31 - Math.clz32(left)] as number] as number
  }
  return Number.POSITIVE_INFINITY
}

/** The number of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
