/**
 * One list of answers that rules wait for. An entry says the same for every patient for whom the same rules wait, so it
 * is made and frozen once and remembered.
 *
 * @module
 */
import type { Missing } from '../decide/index.ts'
import { child, type Pointer } from '../diagnostics/index.ts'
import type { FactName } from '../generated/facts.ts'
import { answers, type Case, sets } from './case.ts'
import { kinds } from './layout.ts'
import type { Program } from './program.ts'

/** The list while it is made: the answers that are wanted, by place and slot. */
export interface Gap {
  /** Wanted answers; the first `count` are in use, the others are there to be used again. */
  readonly wanted: Wanted[]
  count: number
  /** By place and slot, the number of a wanted answer plus one. */
  byKey: Int32Array
}

interface Wanted {
  key: number
  slot: number
  region: number
  /** The list of which the region is an item, or -1. */
  list: number
  asked: boolean
  /** Ranks of the rules that wait, in order, and a number made of them. */
  readonly ranks: number[]
  hash: number
}

/** Entries that were made before, by slot, whether asked, and rules. */
export type GapMemory = Map<number, Remembered>

interface Remembered {
  readonly slot: number
  readonly asked: boolean
  readonly ranks: readonly number[]
  readonly entry: Missing
}

/** Enough for the entries that patients share; the others are made anew. */
const mostRemembered = 4096

/** A list that nothing is wanted in. */
export function emptyGap(): Gap {
  return { wanted: [], count: 0, byKey: new Int32Array(0) }
}

/** Notes that a rule waits for an answer that somebody can give. */
export function note(program: Program, of: Case, region: number, slot: number, rank: number, gap: Gap): void {
  const { layout } = program
  const list = slot < layout.facts.length && layout.isOfItem[slot] === 1 ? listOfRegion(program, of, region) : -1
  const isOfItem = list >= 0 && layout.lists[list]?.kind[slot] !== kinds.refused
  const place = isOfItem ? region : 0
  const key = place * layout.names.length + slot
  if (key >= gap.byKey.length) {
    const grown = new Int32Array(of.room * layout.names.length)
    grown.set(gap.byKey)
    gap.byKey = grown
  }
  const number = gap.byKey[key] as number
  if (number > 0) {
    const { ranks } = gap.wanted[number - 1] as Wanted
    if (ranks[ranks.length - 1] === rank) return
    ranks.push(rank)
  } else {
    const known = slot < layout.facts.length ? (of.known[region * layout.facts.length + slot] as number) : 0
    const isPart = known === sets.partial && layout.type[slot] === kinds.set
    const byList =
      slot >= layout.facts.length
        ? of.asked[slot - layout.facts.length] === 1
        : isOfItem && isWithoutItem(of, region, list) && of.asked[list] === 1
    const wanted = gap.wanted[gap.count] ?? { key, slot, region, list, asked: false, ranks: [], hash: 0 }
    gap.wanted[gap.count] = wanted
    gap.count += 1
    gap.byKey[key] = gap.count
    wanted.key = key
    wanted.slot = slot
    wanted.region = place
    wanted.list = isOfItem ? list : -1
    wanted.asked = known === answers.unknown || isPart || byList
    wanted.ranks.length = 0
    wanted.ranks.push(rank)
    wanted.hash = 0
  }
  const wanted = gap.wanted[(gap.byKey[key] as number) - 1] as Wanted
  wanted.hash = (Math.imul(wanted.hash, 31) + rank + 1) | 0
}

/** The number of the list that a region is an item of; for region 0, of the list that the pack is asked for. */
function listOfRegion({ pack, layout }: Program, of: Case, region: number): number {
  if (region === 0) return pack.list === undefined ? -1 : (layout.slotOf.get(pack.list.name) ?? 0) - layout.facts.length
  return layout.lists.findIndex((_, list) => {
    const first = of.firstRegion[list] as number
    return region >= first && region < first + (of.count[list] as number)
  })
}

/** Whether there is no item to answer in: none was given, or the one that is there stands for an empty list. */
function isWithoutItem(of: Case, region: number, list: number): boolean {
  return region === 0 || of.isStandIn[list] === 1
}

/** One of the three lists: highest first, then the most rules, then by name and place. Leaves the gap empty. */
export function listOf(program: Program, of: Case, gap: Gap, isJoined: boolean, memory: GapMemory): readonly Missing[] {
  if (gap.count === 0) return nothing
  const { layout, height } = program
  const wanted = gap.wanted.slice(0, gap.count)
  for (const each of wanted) {
    gap.byKey[each.key] = 0
    if (isJoined) sortUnique(each)
  }
  gap.count = 0
  const heightOf = ({ ranks }: Wanted): number => height[ranks[0] as number] as number
  if (wanted.length > 1)
    wanted.sort(
      (a, b) =>
        heightOf(b) - heightOf(a) ||
        b.ranks.length - a.ranks.length ||
        (layout.order[a.slot] as number) - (layout.order[b.slot] as number) ||
        (pointerOf(program, of, a) < pointerOf(program, of, b) ? -1 : 1),
    )
  return Object.freeze(wanted.map((each) => entryOf(program, of, each, memory)))
}

const nothing: readonly Missing[] = /* @__PURE__ */ Object.freeze([])

function entryOf(program: Program, of: Case, wanted: Wanted, memory: GapMemory): Missing {
  const { slot, asked, ranks } = wanted
  // An item's own place depends on the item.
  if (wanted.list >= 0) return made(program, wanted, pointerOf(program, of, wanted))
  const hash = (Math.imul(wanted.hash, 31) + slot * 2 + (asked ? 1 : 0)) | 0
  const known = memory.get(hash)
  if (known !== undefined && known.slot === slot && known.asked === asked && areEqual(known.ranks, ranks))
    return known.entry
  const entry = made(program, wanted, program.layout.pointers[slot] as Pointer)
  if (memory.size < mostRemembered) memory.set(hash, { slot, asked, ranks: [...ranks], entry })
  return entry
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

function made({ layout, rules }: Program, { slot, asked, ranks }: Wanted, at: Pointer): Missing {
  const answeredBy = layout.facts[slot]?.answeredBy ?? layout.lists[slot - layout.facts.length]?.list.answeredBy
  return Object.freeze({
    // The dictionary's own names are the generated ones: `FactName` is written from it.
    fact: layout.names[slot] as FactName,
    at,
    answeredBy: answeredBy === 'clinician' ? 'clinician' : 'patient',
    asked,
    couldRaiseTo: rules[ranks[0] as number]?.rung ?? '',
    becauseOf: Object.freeze(ranks.map((rank) => rules[rank]?.name ?? '')),
  })
}

/** Where an answer goes. */
function pointerOf({ layout }: Program, of: Case, { slot, region, list }: Wanted): Pointer {
  const outside = layout.pointers[slot] as Pointer
  const entry = layout.lists[list]
  if (entry === undefined) return outside
  const listAt = layout.pointers[layout.facts.length + list] as Pointer
  if (!isWithoutItem(of, region, list))
    return child(child(listAt, region - (of.firstRegion[list] as number)), layout.names[slot] as string)
  return entry.list.oneMayStandAlone ? outside : listAt
}

function sortUnique(wanted: Wanted): void {
  const { ranks } = wanted
  ranks.sort((a, b) => a - b)
  let kept = 0
  for (const rank of ranks)
    if (kept === 0 || ranks[kept - 1] !== rank) {
      ranks[kept] = rank
      kept += 1
    }
  ranks.length = kept
  wanted.hash = ranks.reduce((hash, rank) => (Math.imul(hash, 31) + rank + 1) | 0, 0)
}
