/**
 * One list of answers that rules wait for. What rules wait for is first noted as a trail of numbers; patients for whom it
 * is the same trail share one frozen list, and lists share their entries.
 *
 * @module
 */
import type { Missing } from '../../decide/index.ts'
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { FactName } from '../../generated/facts.ts'
import { answers, type Case, sets } from '../case/case.ts'
import { kinds, type ListLayout, mayHold } from '../case/layout.ts'
import type { Program } from '../program/program.ts'

/** What rules wait for, before it is a list. */
export interface Trail {
  /** Pairs: an answer as a number (see {@link note}), and the rank of a rule that waits for it. */
  pairs: Int32Array
  /** How many numbers of it are in use: setting an array's length costs more than a rule. */
  length: number
  /** A number made of the pairs. */
  hash: number
}

/** What was made before, each by a number made of what it was made from. */
export interface Memory {
  readonly lists: Map<number, { readonly pairs: Int32Array; readonly list: readonly Missing[] }>
  readonly entries: Map<number, { readonly answer: number; readonly ranks: readonly number[]; readonly entry: Missing }>
  /** By place (see {@link note}), the number of a wanted answer while a list is made. */
  numberOf: Int32Array
}

/** Enough for what patients share; the rest is made anew. */
const mostLists = 1024
const mostEntries = 4096

/** Nothing is waited for. */
export function emptyTrail(): Trail {
  return { pairs: new Int32Array(64), length: 0, hash: 0 }
}

/** Nothing was made yet. */
export function emptyMemory(): Memory {
  return { lists: new Map(), entries: new Map(), numberOf: new Int32Array(0) }
}

/** Empties a trail. */
export function restart(trail: Trail): void {
  trail.length = 0
  trail.hash = 0
}

/** Adds what rules above a rung wait for, which are those up to a rank, to another trail. */
export function append(trail: Trail, to: Trail, rankLimit: number): void {
  const { pairs, length } = trail
  for (let index = 0; index < length; index += 2)
    if ((pairs[index + 1] as number) < rankLimit) push(to, pairs[index] as number, pairs[index + 1] as number)
}

function push(trail: Trail, answer: number, rank: number): void {
  if (trail.length === trail.pairs.length) {
    const grown = new Int32Array(trail.length * 4)
    grown.set(trail.pairs)
    trail.pairs = grown
  }
  trail.pairs[trail.length] = answer
  trail.pairs[trail.length + 1] = rank
  trail.length += 2
  trail.hash = (Math.imul(trail.hash, 31) + Math.imul(answer, 65_599) + rank) | 0
}

/**
 * Notes that a rule waits for an answer that somebody can give. The answer is one number: whether it was asked, and its
 * place, which is its slot and where that stands: outside lists, in a list that has no item for it, or in an item.
 */
export function note(program: Program, of: Case, region: number, slot: number, rank: number, trail: Trail): void {
  const { names, facts, lists, type, isOfItem } = program.layout
  if (slot >= facts.length) return push(trail, slot * 2 + (of.asked[slot - facts.length] as number), rank)
  const known = of.known[region * facts.length + slot] as number
  let isAsked = known === answers.unknown || (known === sets.partial && type[slot] === kinds.set)
  const list = isOfItem[slot] === 1 ? listOf(program, of, region, slot) : -1
  let place = slot
  if (list >= 0) {
    const hasItem = region > 0 && of.isStandIn[list] === 0
    const item = hasItem ? region - (of.firstRegion[list] as number) + 1 : 0
    place += (1 + list + lists.length * item) * names.length
    // Where there is no item to answer in, asking for the list was asking for it.
    if (!hasItem && of.asked[list] === 1) isAsked = true
  }
  push(trail, place * 2 + (isAsked ? 1 : 0), rank)
}

/** The number of the list that a fact of a region belongs to: of which it is an item or, outside, the pack's list. */
function listOf(program: Program, of: Case, region: number, slot: number): number {
  const { lists } = program.layout
  let { list } = program
  if (region > 0)
    for (list = lists.length - 1; list >= 0; list -= 1) {
      const first = of.firstRegion[list] as number
      if (region >= first && region < first + (of.count[list] as number)) break
    }
  return list >= 0 && mayHold(lists[list] as ListLayout, slot) ? list : -1
}

/** The list: highest first, then the most rules, then by name and place. */
export function listFrom(
  program: Program,
  of: Case,
  trail: Trail,
  memory: Memory,
  isJoined: boolean,
): readonly Missing[] {
  const { pairs, length, hash } = trail
  if (length === 0) return nothing
  const known = memory.lists.get(hash)
  if (known !== undefined && known.pairs.length === length && startsWith(pairs, known.pairs)) return known.list
  const list = sorted(program, of, trail, memory, isJoined)
  if (known === undefined && memory.lists.size < mostLists)
    memory.lists.set(hash, { pairs: pairs.slice(0, length), list })
  return list
}

function startsWith(pairs: Int32Array, known: Int32Array): boolean {
  for (let index = 0; index < known.length; index += 1) if (pairs[index] !== known[index]) return false
  return true
}

const nothing: readonly Missing[] = /* @__PURE__ */ Object.freeze([])

/** One answer, and the ranks of the rules that wait for it. */
interface Wanted {
  readonly answer: number
  readonly slot: number
  readonly ranks: number[]
  /** Height, number of rules and name in one number, for sorting. */
  weight: number
}

/** More than any pack has rules, and more than any dictionary has facts and lists. */
const mostRules = 2 ** 20
const mostSlots = 2 ** 16

function sorted(
  program: Program,
  of: Case,
  { pairs, length }: Trail,
  memory: Memory,
  isJoined: boolean,
): readonly Missing[] {
  const { layout, height } = program
  const wanted: Wanted[] = []
  const places = (1 + layout.lists.length * (of.regions + 1)) * layout.names.length
  if (memory.numberOf.length < places) memory.numberOf = new Int32Array(places)
  const { numberOf } = memory
  for (let index = 0; index < length; index += 2) {
    const answer = pairs[index] as number
    const rank = pairs[index + 1] as number
    const place = answer >> 1
    const number = numberOf[place] as number
    if (number === 0) {
      wanted.push({ answer, slot: place % layout.names.length, ranks: [rank], weight: 0 })
      numberOf[place] = wanted.length
    } else {
      const { ranks } = wanted[number - 1] as Wanted
      if (ranks[ranks.length - 1] !== rank) ranks.push(rank)
    }
  }
  for (const each of wanted) {
    numberOf[each.answer >> 1] = 0
    if (isJoined) sortUnique(each.ranks)
    const reached = height[each.ranks[0] as number] as number
    each.weight = (reached * mostRules + each.ranks.length) * mostSlots - (layout.order[each.slot] as number)
  }
  sort(
    wanted,
    (a, b) =>
      a.weight > b.weight || (a.weight === b.weight && pointerOf(program, a.answer) < pointerOf(program, b.answer)),
  )
  const list: Missing[] = []
  for (const each of wanted) list.push(entryOf(program, each, memory))
  return Object.freeze(list)
}

/** By insertion: the ranks come highest first, so that little is out of order. */
function sort(wanted: Wanted[], isBefore: (a: Wanted, b: Wanted) => boolean): void {
  for (let index = 1; index < wanted.length; index += 1) {
    const each = wanted[index] as Wanted
    let at = index
    while (at > 0 && isBefore(each, wanted[at - 1] as Wanted)) {
      wanted[at] = wanted[at - 1] as Wanted
      at -= 1
    }
    wanted[at] = each
  }
}

function sortUnique(ranks: number[]): void {
  ranks.sort((a, b) => a - b)
  let kept = 0
  for (const rank of ranks) {
    if (kept > 0 && ranks[kept - 1] === rank) continue
    ranks[kept] = rank
    kept += 1
  }
  ranks.length = kept
}

function entryOf(program: Program, wanted: Wanted, { entries }: Memory): Missing {
  const { answer, ranks } = wanted
  let hash = answer
  for (const rank of ranks) hash = (Math.imul(hash, 31) + rank) | 0
  const known = entries.get(hash)
  if (known !== undefined && known.answer === answer && areEqual(known.ranks, ranks)) return known.entry
  const entry = made(program, wanted)
  if (known === undefined && entries.size < mostEntries) entries.set(hash, { answer, ranks, entry })
  return entry
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

function made(program: Program, { answer, slot, ranks }: Wanted): Missing {
  const { layout, rules, height, pack } = program
  const answeredBy = layout.facts[slot]?.answeredBy ?? layout.lists[slot - layout.facts.length]?.list.answeredBy
  return Object.freeze({
    // The dictionary's own names are the generated ones: `FactName` is written from it.
    fact: layout.names[slot] as FactName,
    at: pointerOf(program, answer),
    answeredBy: answeredBy === 'clinician' ? 'clinician' : 'patient',
    asked: (answer & 1) === 1,
    couldRaiseTo: pack.head.ladder[height[ranks[0] as number] as number] ?? '',
    becauseOf: Object.freeze(ranks.map((rank) => rules[rank]?.name ?? '')),
  })
}

/** Where an answer goes: into its item, to the list where there is no item, or outside. */
function pointerOf({ layout: { names, lists } }: Program, answer: number): Pointer {
  const place = answer >> 1
  const name = names[place % names.length] as string
  const where = Math.floor(place / names.length) - 1
  const entry = where < 0 ? undefined : lists[where % lists.length]
  const item = Math.floor(where / lists.length) - 1
  if (entry !== undefined && item >= 0) return child(child(entry.at, item), name)
  return entry === undefined || entry.list.oneMayStandAlone ? child('', name) : entry.at
}
