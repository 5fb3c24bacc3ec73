/**
 * Gaps: which answers are not known and could raise the verdict, and which rules wait for each. `decide/missing.ts` is
 * the specification.
 *
 * @module
 */
import type { Missing } from '../decide/index.ts'
import { answers, type Case, sets } from './case.ts'
import { emptyGap, type Gap, type GapMemory, listOf, note } from './gap.ts'
import { lowestBit, type View } from './judge.ts'
import { kinds } from './layout.ts'
import { type Program, policies } from './program.ts'
import { isOpen, type TreeLeaf, truths, visitUndecided } from './trees.ts'

/** The three lists of a decision. */
export interface Gaps {
  readonly missing: readonly Missing[]
  readonly toConfirm: readonly Missing[]
  readonly couldAsk: readonly Missing[]
}

/** What is used again for each case of one program. */
export interface GapWorkspace {
  readonly missing: Gap
  readonly toConfirm: Gap
  readonly couldAsk: Gap
  readonly memory: GapMemory
}

/** An empty workspace. */
export function gapWorkspaceOf(): GapWorkspace {
  return { missing: emptyGap(), toConfirm: emptyGap(), couldAsk: emptyGap(), memory: new Map() }
}

/** Which rules above `base` wait for which answers, over the first `count` views of a case. */
export function gapsOf(
  program: Program,
  of: Case,
  views: readonly View[],
  from: number,
  to: number,
  base: number,
  { missing, toConfirm, couldAsk, memory }: GapWorkspace,
): Gaps {
  const limit = program.termsAbove[base] as number
  for (let index = from; index < to; index += 1) {
    const { possible, judged, region } = views[index] as View
    let rank = -1
    let isWaiting = false
    const conclude = (): void => {
      if (rank < 0) return
      if (isWaiting) wantFor(program, of, region, rank, 'judged', missing, missing)
      else wantFor(program, of, region, rank, 'certain', toConfirm, couldAsk)
    }
    for (let word = 0; word * 32 < limit; word += 1) {
      let left = possible[word] as number
      // Rules that are out of the reach of the base stand behind the limit, perhaps in the same word.
      if (limit - word * 32 < 32) left &= (1 << (limit - word * 32)) - 1
      while (left !== 0) {
        const bit = lowestBit(left)
        left &= left - 1
        const next = program.rankOf[word * 32 + bit] as number
        if (next !== rank) {
          conclude()
          rank = next
          isWaiting = false
        }
        if (((judged[word] as number) >> bit) & 1) isWaiting = true
      }
    }
    conclude()
  }
  const isJoined = to - from > 1
  return {
    missing: listOf(program, of, missing, isJoined, memory),
    toConfirm: listOf(program, of, toConfirm, isJoined, memory),
    couldAsk: listOf(program, of, couldAsk, isJoined, memory),
  }
}

/** Notes the answers that one rule waits for. `first` and `second` are one where the rule is open. */
function wantFor(
  program: Program,
  of: Case,
  region: number,
  rank: number,
  reading: 'judged' | 'certain',
  first: Gap,
  second: Gap,
): void {
  const visit = (leaf: TreeLeaf): void => {
    const policy = policies[leaf.whenUnknown]
    if (reading === 'judged') {
      if (policy === policies.withhold) want(program, of, region, leaf.slot, rank, first)
    } else if (policy === policies.clinician) want(program, of, region, leaf.slot, rank, first)
    else if (policy === policies.optional) want(program, of, region, leaf.slot, rank, second)
  }
  const conjunction = program.conjunctions[rank]
  if (conjunction === undefined) {
    visitUndecided(
      program.trees[rank] as Parameters<typeof visitUndecided>[0],
      program.layout,
      of,
      region,
      reading,
      truths.true,
      visit,
    )
    return
  }
  // Where all must be true and the whole is unknown, no leaf is false: each that is open is undecided.
  for (const leaf of conjunction)
    if (isOpen(leaf, program.layout, of, region) && !(leaf.isUnknownTest && reading === 'judged')) visit(leaf)
}

/** Notes that a rule waits for a fact; for a computed one, for the sources that are not known. */
function want(program: Program, of: Case, region: number, slot: number, rank: number, gap: Gap): void {
  const { layout } = program
  const derived = layout.derivedAt[slot]
  if (derived === undefined) {
    if (layout.facts[slot]?.answeredBy !== 'system') note(program, of, region, slot, rank, gap)
    return
  }
  const { derivation, sources, list } = derived
  const [first = -1, second = -1, third = -1] = sources
  const wantUnknown = (source: number): void => {
    if (isNotKnown(program, of, region, source)) want(program, of, region, source, rank, gap)
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
      for (const item of itemsOf(of, list))
        if (isNotKnown(program, of, item, first)) want(program, of, item, first, rank, gap)
      return
    case 'own-time-reached': {
      if (of.count[list] === 0) note(program, of, region, layout.facts.length + list, rank, gap)
      const wanted = of.known[region * layout.facts.length + first] as number
      for (const item of itemsOf(of, list)) {
        const about = of.known[item * layout.facts.length + first] as number
        if (about >= answers.first && about !== wanted) continue
        for (const source of [first, second])
          if (isNotKnown(program, of, item, source)) want(program, of, item, source, rank, gap)
      }
      wantUnknown(first)
      return wantUnknown(third)
    }
  }
}

function itemsOf(of: Case, list: number): readonly number[] {
  return Array.from({ length: of.count[list] as number }, (_, item) => (of.firstRegion[list] as number) + item)
}

function isNotKnown({ layout }: Program, of: Case, region: number, slot: number): boolean {
  const known = of.known[region * layout.facts.length + slot] as number
  return known < answers.first || (known === sets.partial && layout.type[slot] === kinds.set)
}
