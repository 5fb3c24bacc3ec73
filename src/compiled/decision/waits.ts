/**
 * What one rule waits for in a case: which of its slots that are not known could still decide it.
 *
 * @module
 */
import { answers, type Case, sets } from '../case/case.ts'
import { kinds } from '../case/layout.ts'
import type { RankedRule } from '../program/numbered.ts'
import type { Program } from '../program/program.ts'
import { type TreeLeaf, treeTruth, type Undecided } from '../program/trees.ts'
import { lowestBit, type View } from './judge.ts'

/**
 * What rules were found to wait for. A rule's tree says it; but which terms of a rule are left, and which of its slots are
 * not known, tells the truth of all of the tree that matters, so that rules are looked up here before they are looked at.
 * (What is left of an `all` is what is left of each operand; of an `any`, of those that are not false. So one knows of each
 * leaf below whether it is false; and if it is not, it is true or its fact is not known. In an open rule an unknown fact
 * counts as its policy says, unless it withholds: only those that do are not known.)
 */
export interface Found {
  /** By a number made of the state. */
  readonly states: Map<number, State>
  /** The slots that {@link waitsOf} has written down. */
  readonly slots: Int32Array
  readonly undecided: Undecided
}

/** One state of a rule. */
interface State {
  /** The rule, how it is read, and the place of a set that is known in part among the rule's slots, in one number. */
  readonly rule: number
  /** Which of the rule's slots are not known, as bits, and what the set holds that is known in part. */
  readonly unknown: number
  readonly members: number
  /** The terms that are left, as bits. */
  readonly low: number
  readonly high: number
  /** Which of the rule's slots it waits for, as bits. */
  readonly waits: number
}

/** Rules that look at more slots are read off their trees. */
const mostSlots = 32

/** Enough for what patients share; the rest is read off the trees. */
const mostStates = 8192

/** Nothing was found yet. */
export function nothingFound({ layout }: Program): Found {
  return { states: new Map(), slots: new Int32Array(layout.names.length), undecided: { leaves: [], count: 0 } }
}

/** Whether a rule above the base is not ruled out for the verdict: it waits for what withholds, and for nothing else. */
export function isWaiting(program: Program, { judged }: View, rank: number): boolean {
  return (termsLeft(program, judged, rank, 0) | termsLeft(program, judged, rank, 32)) !== 0
}

/** Which of a rule's terms are left, as bits: the 32 from a place on. A rule that is written out has 64 at most. */
function termsLeft({ firstTerm }: Program, bits: Int32Array, rank: number, from: number): number {
  const first = (firstTerm[rank] as number) + from
  const count = (firstTerm[rank + 1] as number) - first
  if (count <= 0) return 0
  const word = first >> 5
  const shift = first & 31
  // In two steps: to shift by 32 is to shift by nothing.
  const left = ((bits[word] as number) >>> shift) | (((bits[word + 1] as number) << 1) << (31 - shift))
  return count < 32 ? left & ((1 << count) - 1) : left
}

/**
 * Writes down the slots that a rule waits for, and says how many there are. It waits for something: where one slot is not
 * known, for that; and where it has no alternatives, for all that are not known. Any other state is looked up.
 */
export function waitsOf(program: Program, of: Case, view: View, rank: number, isOpen: boolean, found: Found): number {
  const { layout, looks, firstTerm, isWritten } = program
  const { slots, states } = found
  const first = looks.start[rank] as number
  const end = (isOpen ? looks.endOfWithheld[rank] : looks.start[rank + 1]) as number
  const offset = view.region * layout.facts.length
  // One by one: to take an array apart costs as much as looking at a slot.
  let count = 0
  let unknown = 0
  let parts = 0
  let part = 0
  let members = 0
  for (let at = first; at < end; at += 1) {
    const slot = looks.slots[at] as number
    const known = of.known[offset + slot] as number
    if (known >= answers.first) {
      if (known !== sets.partial || layout.type[slot] !== kinds.set) continue
      parts += (layout.values[slot]?.length as number) > 32 ? 2 : 1
      part = at - first
      members = of.members[view.region * layout.memberWords + (layout.memberAt[slot] as number)] as number
    }
    unknown |= 1 << (at - first)
    slots[count] = slot
    count += 1
  }
  if (count === 1) return 1
  // The terms of a rule that stays as it is written do not say which of its alternatives are left.
  if (isWritten[rank] === 1 || end - first > mostSlots || parts > 1)
    return readSlots(program, of, view, rank, isOpen, found)
  if (parts === 0 && (firstTerm[rank + 1] as number) - (firstTerm[rank] as number) === 1) return count
  const left = isOpen ? view.judged : view.possible
  const low = termsLeft(program, left, rank, 0)
  const high = termsLeft(program, left, rank, 32)
  const rule = (rank * 2 + (isOpen ? 1 : 0)) * mostSlots + part
  let hash = Math.imul(rule, 65_599) + unknown
  hash = Math.imul(hash, 65_599) + members
  hash = Math.imul(hash, 65_599) + low
  hash = (Math.imul(hash, 65_599) + high) | 0
  const known = states.get(hash)
  if (
    known !== undefined &&
    known.rule === rule &&
    known.unknown === unknown &&
    known.members === members &&
    known.low === low &&
    known.high === high
  ) {
    count = 0
    for (let bits = known.waits; bits !== 0; bits &= bits - 1, count += 1)
      slots[count] = looks.slots[first + lowestBit(bits)] as number
    return count
  }
  count = readSlots(program, of, view, rank, isOpen, found)
  let waits = 0
  for (let index = 0; index < count; index += 1)
    waits |= 1 << (looks.slots.indexOf(slots[index] as number, first) - first)
  if (known !== undefined || states.size < mostStates) states.set(hash, { rule, unknown, members, low, high, waits })
  return count
}

/** Reads the slots off the rule's tree; each once, however many of its leaves look at it. */
function readSlots(
  { rules, layout }: Program,
  of: Case,
  { region }: View,
  rank: number,
  isOpen: boolean,
  { slots, undecided }: Found,
): number {
  undecided.count = 0
  treeTruth((rules[rank] as RankedRule).tree(), layout, of, region, isOpen ? 'judged' : 'certain', undecided)
  let count = 0
  for (let index = 0; index < undecided.count; index += 1) {
    const { slot } = undecided.leaves[index] as TreeLeaf
    if (slots.subarray(0, count).includes(slot)) continue
    slots[count] = slot
    count += 1
  }
  return count
}
