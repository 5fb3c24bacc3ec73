/**
 * Judging: which terms are left of a case, and the verdict and bounds that they give. Four sets of bits a view: possible,
 * certain, not ruled out for the verdict (judged), and true for the verdict (reached).
 *
 * @module
 */
import { answers, type Case, sets } from './case.ts'
import { kinds } from './layout.ts'
import { type Program, policies } from './program.ts'
import type { Band, Rows, SlotRows } from './rows.ts'
import { treeTruth, truths } from './trees.ts'

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
  /** Slots whose value is not known, and those of sets that are known in part. */
  readonly unknown: number[]
}

/** A view that nothing has been seen through yet. */
export function viewOf({ words }: Program): View {
  const bits = (): Int32Array => new Int32Array(words)
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
    unknown: [],
  }
}

/** Sees a region of a case through a view. */
export function judge(program: Program, of: Case, region: number, start: Int32Array, view: View): void {
  const { rows, slots, words } = program
  const { possible, certain, judged, reached, unknown } = view
  view.region = region
  possible.set(start)
  unknown.length = 0
  for (let index = 0; index < slots.length; index += 1) keepPossible(program, of, slots[index] as SlotRows, index, view)
  for (let word = 0; word < words; word += 1) judged[word] = certain[word] = possible[word] as number
  for (const index of unknown) {
    const slot = slots[index] as SlotRows
    const isSilent = isOutOfPlay(program.policy[slot.slot] as number)
    if ((of.known[region * program.layout.facts.length + slot.slot] as number) < answers.first) {
      keep(rows, slot.unmentioned, certain)
      if (isSilent) keep(rows, slot.uncompared, judged)
    } else keepOpenMembers(program, of, slot, view, isSilent ? judged : undefined)
  }
  reached.set(judged)
  for (const index of unknown) {
    const slot = slots[index] as SlotRows
    if (program.policy[slot.slot] !== policies.withhold) continue
    if ((of.known[region * program.layout.facts.length + slot.slot] as number) < answers.first)
      keep(rows, slot.uncompared, reached)
    else keepOpenMembers(program, of, slot, view, reached)
  }
  for (const rank of program.written) judgeWritten(program, of, rank, view)
  conclude(program, view)
}

/** Whether an unknown answer counts as it would not fire. */
function isOutOfPlay(policy: number): boolean {
  return policy === policies.clinician || policy === policies.optional
}

/** Drops the terms that a known value makes false; notes a value that is not known, or not wholly. */
function keepPossible({ rows, layout }: Program, of: Case, slot: SlotRows, index: number, view: View): void {
  const at = view.region * layout.facts.length + slot.slot
  const known = of.known[at] as number
  if (known < answers.first) {
    view.unknown.push(index)
    return
  }
  const { possible } = view
  switch (layout.type[slot.slot]) {
    case kinds.boolean:
    case kinds.enum:
      keep(rows, slot.values[known - answers.first] as number, possible)
      return
    case kinds.set: {
      const isComplete = known === sets.complete
      if (isComplete) keep(rows, slot.known, possible)
      else view.unknown.push(index)
      const first = view.region * layout.memberWords + (layout.memberAt[slot.slot] as number)
      for (const member of slot.members) {
        const isIn = ((of.members[first + member.word] as number) >> member.bit) & 1
        if (isIn === 1) keep(rows, member.within, possible)
        else if (isComplete) keep(rows, member.without, possible)
      }
      return
    }
    default: {
      const number = of.numbers[at] as number
      keep(rows, slot.known, possible)
      for (const band of slot.bands) keep(rows, band.rows[placeIn(band, number)] as number, possible)
    }
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
function keepOpenMembers(program: Program, of: Case, slot: SlotRows, view: View, also: Int32Array | undefined): void {
  const { rows, layout } = program
  const first = view.region * layout.memberWords + (layout.memberAt[slot.slot] as number)
  keep(rows, slot.known, view.certain)
  for (const member of slot.members) {
    if (((of.members[first + member.word] as number) >> member.bit) & 1) continue
    keep(rows, member.unmentioned, view.certain)
    if (also !== undefined) keep(rows, member.unmentioned, also)
  }
}

/** Keeps the bits that a row keeps. */
export function keep({ start, word, mask }: Rows, row: number, bits: Int32Array): void {
  const end = start[row + 1] as number
  for (let index = start[row] as number; index < end; index += 1) {
    const at = word[index] as number
    bits[at] = (bits[at] as number) & (mask[index] as number)
  }
}

/** A rule that is not written out as terms has one bit, which says what its condition says. */
function judgeWritten(program: Program, of: Case, rank: number, view: View): void {
  const bit = program.firstTerm[rank] as number
  const [word, mask] = [bit >> 5, 1 << (bit & 31)]
  const tree = program.trees[rank]
  if (tree === undefined || ((view.possible[word] as number) & mask) === 0) return
  const certain = treeTruth(tree, program.layout, of, view.region, 'certain')
  const judged = treeTruth(tree, program.layout, of, view.region, 'judged')
  const drop = (bits: Int32Array, isDropped: boolean): void => {
    if (isDropped) bits[word] = (bits[word] as number) & ~mask
  }
  drop(view.possible, certain === truths.false)
  drop(view.certain, certain !== truths.true)
  drop(view.judged, judged === truths.false)
  drop(view.reached, judged !== truths.true)
}

/** Verdict and bounds from the highest bits that are left; `decide/bounds.ts` is the specification. */
function conclude(program: Program, view: View): void {
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
