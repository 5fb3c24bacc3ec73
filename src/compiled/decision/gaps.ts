/**
 * Gaps: which answers are not known and could raise the verdict, and which rules wait for each. `decide/missing.ts` is
 * the specification.
 *
 * @module
 */
import { answers, type Case, sets } from '../case/case.ts'
import { type Derived, kinds } from '../case/layout.ts'
import type { RankedRule } from '../program/numbered.ts'
import type { Program } from '../program/program.ts'
import { policies, type TreeLeaf, treeTruth, type Undecided } from '../program/trees.ts'
import { append, emptyTrail, note, restart, type Trail } from './gap.ts'
import { lowestBit, type View } from './judge.ts'

/** The trails of the three lists of a decision. */
export interface Gaps {
  readonly missing: Trail
  readonly toConfirm: Trail
  readonly couldAsk: Trail
}

/** Nothing is waited for. */
export function emptyGaps(): Gaps {
  return { missing: emptyTrail(), toConfirm: emptyTrail(), couldAsk: emptyTrail() }
}

/**
 * What rules were found to wait for. A rule's tree says it; but which terms of a rule are left, and which of its facts are
 * not known, tells the truth of all of the tree that matters, so that rules are looked up here before they are looked at.
 * (What is left of an `all` is what is left of each operand; of an `any`, of those that are not false. So one knows of each
 * leaf below whether it is false; and if it is not, it is true or its fact is not known.)
 */
export interface Found {
  /** By a number made of the rule and of all that it depends on. */
  readonly waits: Map<number, Waits>
  /** Of the rule that is looked up, what it depends on: its terms that are left, and its facts that are not known. */
  readonly key: Int32Array
  keyLength: number
  readonly undecided: Undecided
}

/** The facts that a rule waits for in one state of its terms and facts, and by which policies. */
interface Waits {
  readonly key: Int32Array
  readonly slots: readonly number[]
  readonly policies: readonly number[]
}

/** The rule itself, and the words that its terms can stand in. */
const mostWords = 1 + 3

/** Enough for what patients share; the rest is read off the trees. */
const mostWaits = 8192

/** Nothing was found yet. */
export function nothingFound({ looksAtWords }: Program): Found {
  const key = new Int32Array(looksAtWords + mostWords)
  return { waits: new Map(), key, keyLength: 0, undecided: { leaves: [], count: 0 } }
}

/** Notes which rules above a view's base wait for which answers. */
export function findGaps(program: Program, of: Case, view: View, gaps: Gaps, found: Found): void {
  restart(gaps.missing)
  restart(gaps.toConfirm)
  restart(gaps.couldAsk)
  const limit = program.termsAbove[view.base] as number
  let rank = -1
  for (let word = 0; word * 32 < limit; word += 1) {
    let left = view.possible[word] as number
    // Rules that are out of the reach of the base stand behind the limit, perhaps in the same word.
    if (limit - word * 32 < 32) left &= (1 << (limit - word * 32)) - 1
    for (; left !== 0; left &= left - 1) {
      const next = program.rankOf[word * 32 + lowestBit(left)] as number
      if (next !== rank) wantFor(program, of, view, next, gaps, found)
      rank = next
    }
  }
}

/** The gaps of several views, for the rules that stand above all of their bases. */
export function joinGaps(program: Program, views: readonly Gaps[], base: number, joined: Gaps): void {
  const rankLimit = program.rulesAbove[base] as number
  for (const gap of ['missing', 'toConfirm', 'couldAsk'] as const) {
    restart(joined[gap])
    for (const view of views) append(view[gap], joined[gap], rankLimit)
  }
}

/** Notes the answers that one rule waits for: an open one for those that withhold, a silent one for the others. */
function wantFor(program: Program, of: Case, view: View, rank: number, gaps: Gaps, found: Found): void {
  const isOpen = isWaiting(program, view, rank)
  const waits = waitsOf(program, of, view, rank, isOpen, found)
  for (let index = 0; index < waits.slots.length; index += 1) {
    const policy = waits.policies[index] as number
    const trail = isOpen ? gaps.missing : policy === policies.clinician ? gaps.toConfirm : gaps.couldAsk
    want(program, of, view.region, waits.slots[index] as number, rank, trail)
  }
}

/** Whether a rule above the base is not ruled out for the verdict: it waits for what withholds, and for nothing else. */
function isWaiting({ firstTerm }: Program, { judged }: View, rank: number): boolean {
  const [first, last] = [firstTerm[rank] as number, (firstTerm[rank + 1] as number) - 1]
  for (let word = first >> 5; word <= last >> 5; word += 1)
    if (((judged[word] as number) & bitsBetween(first, last, word)) !== 0) return true
  return false
}

/** The bits of a word from one term to another. */
function bitsBetween(first: number, last: number, word: number): number {
  const from = word === first >> 5 ? -1 << (first & 31) : -1
  return word === last >> 5 ? from & (-1 >>> (31 - (last & 31))) : from
}

/** What a rule waits for: looked up, or read off its tree. */
function waitsOf(program: Program, of: Case, view: View, rank: number, isOpen: boolean, found: Found): Waits {
  const { waits } = found
  const hash = writeKey(program, view, rank, isOpen, found)
  const known = hash < 0 ? undefined : waits.get(hash)
  if (known !== undefined && isKey(known.key, found)) return known
  const made = readWaits(program, of, view, rank, isOpen, found)
  if (hash >= 0 && (known !== undefined || waits.size < mostWaits)) waits.set(hash, made)
  return made
}

/** Writes down what a rule depends on, and gives a number made of it; -1 where it depends on more than that. */
function writeKey(program: Program, view: View, rank: number, isOpen: boolean, found: Found): number {
  const { key } = found
  const { firstTerm, looksAt, looksAtWords, isWritten } = program
  // The terms of a rule that stays as it is written do not say which of its alternatives are left.
  if (isWritten[rank] === 1) return -1
  let hash = isOpen ? rank : ~rank
  key[0] = hash
  for (let word = 0; word < looksAtWords; word += 1) {
    const looks = looksAt[rank * looksAtWords + word] as number
    // Of a set that is known in part one would have to say which members are not known.
    if (((view.partialBits[word] as number) & looks) !== 0) return -1
    const bits = (view.unknownBits[word] as number) & looks
    key[word + 1] = bits
    hash = (Math.imul(hash, 65_599) + bits) | 0
  }
  const left = isOpen ? view.judged : view.possible
  const [first, last] = [firstTerm[rank] as number, (firstTerm[rank + 1] as number) - 1]
  let at = looksAtWords + 1
  for (let word = first >> 5; word <= last >> 5; word += 1) {
    const bits = (left[word] as number) & bitsBetween(first, last, word)
    key[at] = bits
    at += 1
    hash = (Math.imul(hash, 65_599) + bits) | 0
  }
  found.keyLength = at
  return hash & 0x7fffffff
}

function isKey(known: Int32Array, { key, keyLength }: Found): boolean {
  if (known.length !== keyLength) return false
  for (let index = 0; index < keyLength; index += 1) if (known[index] !== key[index]) return false
  return true
}

/** Reads off a rule's tree what it waits for; each fact once, however many of its leaves look at it. */
function readWaits(
  { rules, layout }: Program,
  of: Case,
  { region }: View,
  rank: number,
  isOpen: boolean,
  { key, keyLength, undecided }: Found,
): Waits {
  undecided.count = 0
  treeTruth((rules[rank] as RankedRule).tree(), layout, of, region, isOpen ? 'judged' : 'certain', undecided)
  const slots: number[] = []
  const those: number[] = []
  for (let index = 0; index < undecided.count; index += 1) {
    const { slot, policy } = undecided.leaves[index] as TreeLeaf
    const isWanted = isOpen
      ? policy === policies.withhold
      : policy === policies.clinician || policy === policies.optional
    if (!isWanted || slots.includes(slot)) continue
    slots.push(slot)
    those.push(policy)
  }
  return { key: key.slice(0, keyLength), slots, policies: those }
}

/** Notes that a rule waits for a fact; for a computed one, for the sources that are not known. */
function want(program: Program, of: Case, region: number, slot: number, rank: number, trail: Trail): void {
  const { layout } = program
  const derived = layout.derivedAt[slot]
  if (derived !== undefined) wantSources(program, of, region, derived, rank, trail)
  else if (layout.isAskable[slot] === 1) note(program, of, region, slot, rank, trail)
}

function wantSources(
  program: Program,
  of: Case,
  region: number,
  { derivation, sources, list }: Derived,
  rank: number,
  trail: Trail,
): void {
  const { layout } = program
  const firstItem = of.firstRegion[list] as number
  const endOfItems = firstItem + (of.count[list] as number)
  const [first = -1, second = -1, third = -1] = sources
  const wantUnknown = (source: number): void => {
    if (isNotKnown(program, of, region, source)) want(program, of, region, source, rank, trail)
  }
  switch (derivation.kind) {
    case 'quotient':
    case 'difference':
      wantUnknown(first)
      return wantUnknown(second)
    case 'reached':
      return wantUnknown(first)
    case 'members':
      if (of.count[list] === 0) return wantUnknown(first)
      for (let item = firstItem; item < endOfItems; item += 1)
        if (isNotKnown(program, of, item, first)) want(program, of, item, first, rank, trail)
      return
    case 'own-time-reached': {
      if (of.count[list] === 0) note(program, of, region, layout.facts.length + list, rank, trail)
      const wanted = of.known[region * layout.facts.length + first] as number
      for (let item = firstItem; item < endOfItems; item += 1) {
        const about = of.known[item * layout.facts.length + first] as number
        if (about >= answers.first && about !== wanted) continue
        for (const source of [first, second])
          if (isNotKnown(program, of, item, source)) want(program, of, item, source, rank, trail)
      }
      wantUnknown(first)
      return wantUnknown(third)
    }
  }
}

function isNotKnown({ layout }: Program, of: Case, region: number, slot: number): boolean {
  const known = of.known[region * layout.facts.length + slot] as number
  return known < answers.first || (known === sets.partial && layout.type[slot] === kinds.set)
}
