/**
 * Gaps: which answers are not known and could raise the verdict, and which rules wait for each. `decide/missing.ts` is
 * the specification.
 *
 * @module
 */
import { answers, type Case, sets } from './case.ts'
import { append, emptyTrail, note, restart, type Trail } from './gap.ts'
import { lowestBit, type View } from './judge.ts'
import { kinds } from './layout.ts'
import type { RankedRule } from './numbered.ts'
import { conjunctionAt, type Program } from './program.ts'
import { isOpen, policies, type TreeLeaf, treeTruth, type Undecided } from './trees.ts'

/** The trails of the three lists of a decision. */
export interface Gaps {
  readonly missing: Trail
  readonly toConfirm: Trail
  readonly couldAsk: Trail
  readonly undecided: Undecided
}

/** Nothing is waited for. */
export function emptyGaps(): Gaps {
  return { missing: emptyTrail(), toConfirm: emptyTrail(), couldAsk: emptyTrail(), undecided: { leaves: [], count: 0 } }
}

/** Notes which rules above a view's base wait for which answers. */
export function findGaps(program: Program, of: Case, { possible, judged, region, base }: View, gaps: Gaps): void {
  restart(gaps.missing)
  restart(gaps.toConfirm)
  restart(gaps.couldAsk)
  const limit = program.termsAbove[base] as number
  let rank = -1
  let isWaiting = false
  for (let word = 0; word * 32 < limit; word += 1) {
    let left = possible[word] as number
    // Rules that are out of the reach of the base stand behind the limit, perhaps in the same word.
    if (limit - word * 32 < 32) left &= (1 << (limit - word * 32)) - 1
    while (left !== 0) {
      const bit = lowestBit(left)
      left &= left - 1
      const next = program.rankOf[word * 32 + bit] as number
      if (next !== rank) {
        if (rank >= 0) wantFor(program, of, region, rank, isWaiting, gaps)
        rank = next
        isWaiting = false
      }
      if (((judged[word] as number) >> bit) & 1) isWaiting = true
    }
  }
  if (rank >= 0) wantFor(program, of, region, rank, isWaiting, gaps)
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
function wantFor(program: Program, of: Case, region: number, rank: number, isOpen: boolean, gaps: Gaps): void {
  const conjunction = conjunctionAt(program, rank)
  if (conjunction !== 'other') {
    // Where all must be true and the whole is unknown, no leaf is false: each that is open is undecided.
    if (isOpen) wantOpen(program, of, region, conjunction.withhold, rank, gaps.missing)
    else {
      wantOpen(program, of, region, conjunction.clinician, rank, gaps.toConfirm)
      wantOpen(program, of, region, conjunction.optional, rank, gaps.couldAsk)
    }
    return
  }
  const { undecided } = gaps
  undecided.count = 0
  treeTruth(
    (program.rules[rank] as RankedRule).tree(),
    program.layout,
    of,
    region,
    isOpen ? 'judged' : 'certain',
    undecided,
  )
  for (let index = 0; index < undecided.count; index += 1) {
    const { slot, policy } = undecided.leaves[index] as TreeLeaf
    if (isOpen) {
      if (policy === policies.withhold) want(program, of, region, slot, rank, gaps.missing)
    } else if (policy === policies.clinician) want(program, of, region, slot, rank, gaps.toConfirm)
    else if (policy === policies.optional) want(program, of, region, slot, rank, gaps.couldAsk)
  }
}

function wantOpen(
  program: Program,
  of: Case,
  region: number,
  leaves: readonly TreeLeaf[],
  rank: number,
  trail: Trail,
): void {
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index] as TreeLeaf
    if (isOpen(leaf, program.layout, of, region)) want(program, of, region, leaf.slot, rank, trail)
  }
}

/** Notes that a rule waits for a fact; for a computed one, for the sources that are not known. */
function want(program: Program, of: Case, region: number, slot: number, rank: number, trail: Trail): void {
  const { layout } = program
  const derived = layout.derivedAt[slot]
  if (derived === undefined) {
    if (layout.facts[slot]?.answeredBy !== 'system') note(program, of, region, slot, rank, trail)
    return
  }
  const { derivation, sources, list } = derived
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
      for (const item of itemsOf(of, list))
        if (isNotKnown(program, of, item, first)) want(program, of, item, first, rank, trail)
      return
    case 'own-time-reached': {
      if (of.count[list] === 0) note(program, of, region, layout.facts.length + list, rank, trail)
      const wanted = of.known[region * layout.facts.length + first] as number
      for (const item of itemsOf(of, list)) {
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

function itemsOf(of: Case, list: number): readonly number[] {
  return Array.from({ length: of.count[list] as number }, (_, item) => (of.firstRegion[list] as number) + item)
}

function isNotKnown({ layout }: Program, of: Case, region: number, slot: number): boolean {
  const known = of.known[region * layout.facts.length + slot] as number
  return known < answers.first || (known === sets.partial && layout.type[slot] === kinds.set)
}
