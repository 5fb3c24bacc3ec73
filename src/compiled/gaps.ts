/**
 * Gaps: which answers are not known and could raise the verdict, and which rules wait for each. `decide/missing.ts` is
 * the specification.
 *
 * @module
 */
import type { Missing } from '../decide/index.ts'
import { child, type Pointer } from '../diagnostics/index.ts'
import type { FactName } from '../generated/facts.ts'
import { answers, type Case, sets } from './case.ts'
import { lowestBit, type View } from './judge.ts'
import { kinds } from './layout.ts'
import { type Program, policies } from './program.ts'
import { type TreeLeaf, truths, visitUndecided } from './trees.ts'

/** The three lists of a decision. */
export interface Gaps {
  readonly missing: readonly Missing[]
  readonly toConfirm: readonly Missing[]
  readonly couldAsk: readonly Missing[]
}

/** One answer that rules wait for. */
interface Wanted {
  /** The slot of the fact or list. */
  readonly slot: number
  /** The region of the item that it belongs to, or -1. */
  readonly region: number
  readonly at: Pointer
  readonly asked: boolean
  /** Ranks of the rules, in order. */
  readonly ranks: number[]
}

type Gap = Map<number, Wanted>

/** Which rules above `base` wait for which answers, over the views of a case. */
export function gapsOf(program: Program, of: Case, views: readonly View[], base: number): Gaps {
  const missing: Gap = new Map()
  const toConfirm: Gap = new Map()
  const couldAsk: Gap = new Map()
  const limit = program.termsAbove[base] as number
  for (const view of views) {
    visitOpenRules(program, view, limit, (rank, isOpen) => {
      const tree = program.trees[rank]
      if (tree === undefined) return
      const visit = (leaf: TreeLeaf): void => {
        const policy = policies[leaf.whenUnknown]
        const gap = isOpen
          ? policy === policies.withhold
            ? missing
            : undefined
          : policy === policies.clinician
            ? toConfirm
            : policy === policies.optional
              ? couldAsk
              : undefined
        if (gap !== undefined) want(program, of, view.region, leaf.slot, rank, gap)
      }
      visitUndecided(tree, program.layout, of, view.region, isOpen ? 'judged' : 'certain', truths.true, visit)
    })
  }
  const isJoined = views.length > 1
  return {
    missing: listOf(program, missing, isJoined),
    toConfirm: listOf(program, toConfirm, isJoined),
    couldAsk: listOf(program, couldAsk, isJoined),
  }
}

/** Rules among the first terms that are possible and not reached: open, or silent. */
function visitOpenRules(
  { rankOf }: Program,
  { possible, judged }: View,
  limit: number,
  visit: (rank: number, isOpen: boolean) => void,
): void {
  let current = -1
  let isOpen = false
  for (let word = 0; word * 32 < limit; word += 1) {
    let left = possible[word] as number
    while (left !== 0) {
      const bit = lowestBit(left)
      left &= left - 1
      if (word * 32 + bit >= limit) break
      const rank = rankOf[word * 32 + bit] as number
      if (rank !== current) {
        if (current >= 0) visit(current, isOpen)
        current = rank
        isOpen = false
      }
      if (((judged[word] as number) >> bit) & 1) isOpen = true
    }
  }
  if (current >= 0) visit(current, isOpen)
}

/** Notes that a rule waits for a fact; for a computed one, for the sources that are not known. */
function want(program: Program, of: Case, region: number, slot: number, rank: number, gap: Gap): void {
  const { layout } = program
  const fact = layout.facts[slot]
  const derived = fact?.derivation === undefined ? undefined : layout.derived.find((each) => each.slot === slot)
  if (derived === undefined) {
    if (fact?.answeredBy !== 'system') note(program, of, region, slot, rank, gap)
    return
  }
  const { derivation, sources, list } = derived
  const wantUnknown = (...slots: readonly number[]): void => {
    for (const source of slots)
      if (isNotKnown(program, of, region, source)) want(program, of, region, source, rank, gap)
  }
  const [first = -1, second = -1, third = -1] = sources
  switch (derivation.kind) {
    case 'quotient':
    case 'difference':
      return wantUnknown(first, second)
    case 'reached':
      return wantUnknown(first)
    case 'members': {
      if (of.count[list] === 0) return wantUnknown(first)
      for (const item of itemsOf(of, list))
        if (isNotKnown(program, of, item, first)) want(program, of, item, first, rank, gap)
      return
    }
    case 'own-time-reached': {
      if (of.count[list] === 0) note(program, of, region, layout.facts.length + list, rank, gap)
      const wanted = of.known[region * layout.facts.length + first] as number
      for (const item of itemsOf(of, list)) {
        const about = of.known[item * layout.facts.length + first] as number
        if (about >= answers.first && about !== wanted) continue
        for (const source of [first, second])
          if (isNotKnown(program, of, item, source)) want(program, of, item, source, rank, gap)
      }
      return wantUnknown(first, third)
    }
  }
}

function itemsOf(of: Case, list: number): readonly number[] {
  return Array.from({ length: of.count[list] as number }, (_, item) => (of.firstRegion[list] as number) + item)
}

function isNotKnown({ layout }: Program, of: Case, region: number, slot: number): boolean {
  const known = of.known[region * layout.facts.length + slot] as number
  return known < answers.first || (known === sets.partial && layout.kind[slot] === kinds.set)
}

/** Notes that a rule waits for an answer that somebody can give. */
function note(program: Program, of: Case, region: number, slot: number, rank: number, gap: Gap): void {
  const { layout } = program
  const list = listOfRegion(program, of, region)
  const isOfItem = list >= 0 && slot < layout.facts.length && layout.lists[list]?.holds[slot] === 1
  const place = isOfItem && region > 0 ? region : 0
  const key = place * layout.names.length + slot
  const wanted = gap.get(key)
  if (wanted !== undefined) {
    if (wanted.ranks[wanted.ranks.length - 1] !== rank) wanted.ranks.push(rank)
    return
  }
  gap.set(key, { slot, region: place, ...placeOf(program, of, region, slot, isOfItem ? list : -1), ranks: [rank] })
}

/** The number of the list that a region is an item of; for region 0, of the list that the pack is asked for. */
function listOfRegion({ pack, layout }: Program, of: Case, region: number): number {
  if (region === 0) return pack.list === undefined ? -1 : (layout.slotOf.get(pack.list.name) ?? 0) - layout.facts.length
  return layout.lists.findIndex((_, list) => {
    const first = of.firstRegion[list] as number
    return (of.count[list] as number) > 0 && region >= first && region < first + (of.count[list] as number)
  })
}

/** Where an answer goes, and whether it was asked for by any name that it goes by there. */
function placeOf(
  { layout }: Program,
  of: Case,
  region: number,
  slot: number,
  list: number,
): { readonly at: Pointer; readonly asked: boolean } {
  const name = layout.names[slot] ?? ''
  const isAsked =
    slot < layout.facts.length &&
    isAskedInVain(layout.kind[slot] as number, of.known[region * layout.facts.length + slot] as number)
  if (slot >= layout.facts.length) return { at: child('', name), asked: of.asked[slot - layout.facts.length] === 1 }
  const entry = layout.lists[list]
  if (entry === undefined) return { at: child('', name), asked: isAsked }
  const listAt = child('', entry.list.name)
  if (region > 0 && of.isStandIn[list] !== 1)
    return { at: child(child(listAt, region - (of.firstRegion[list] as number)), name), asked: isAsked }
  return { at: entry.list.oneMayStandAlone ? child('', name) : listAt, asked: isAsked || of.asked[list] === 1 }
}

function isAskedInVain(kind: number, known: number): boolean {
  return known === answers.unknown || (known === sets.partial && kind === kinds.set)
}

/** One of the three lists: highest first, then the most rules, then by name and place. */
function listOf(program: Program, gap: Gap, isJoined: boolean): readonly Missing[] {
  if (gap.size === 0) return nothing
  const { layout, height, rules } = program
  const wanted = [...gap.values()]
  if (isJoined) for (const { ranks } of wanted) sortUnique(ranks)
  const heightOf = ({ ranks: [first = 0] }: Wanted): number => height[first] as number
  wanted.sort(
    (a, b) =>
      heightOf(b) - heightOf(a) ||
      b.ranks.length - a.ranks.length ||
      (layout.order[a.slot] as number) - (layout.order[b.slot] as number) ||
      (a.at < b.at ? -1 : 1),
  )
  return Object.freeze(
    wanted.map(({ slot, at, asked, ranks }) => {
      const fact = layout.facts[slot]
      const answeredBy = fact?.answeredBy ?? layout.lists[slot - layout.facts.length]?.list.answeredBy
      return Object.freeze({
        // The dictionary's own names are the generated ones: `FactName` is written from it.
        fact: (layout.names[slot] ?? '') as FactName,
        at,
        answeredBy: answeredBy === 'clinician' ? ('clinician' as const) : ('patient' as const),
        asked,
        couldRaiseTo: rules[ranks[0] ?? 0]?.rung ?? '',
        becauseOf: Object.freeze(ranks.map((rank) => rules[rank]?.name ?? '')),
      })
    }),
  )
}

const nothing: readonly Missing[] = /* @__PURE__ */ Object.freeze([])

function sortUnique(ranks: number[]): void {
  ranks.sort((a, b) => a - b)
  let kept = 0
  for (const rank of ranks) if (kept === 0 || ranks[kept - 1] !== rank) ranks[kept++] = rank
  ranks.length = kept
}
