/**
 * Gaps: which answers are not known and could raise the verdict, and which rules wait for each. `decide/missing.ts` is
 * the specification.
 *
 * @module
 */
import { answers, type Case, sets } from '../case/case.ts'
import { type Derived, kinds } from '../case/layout.ts'
import type { Program } from '../program/program.ts'
import { policies } from '../program/trees.ts'
import { append, emptyTrail, note, restart, type Trail } from './gap.ts'
import { lowestBit, type View } from './judge.ts'
import { type Found, isWaiting, waitsOf } from './waits.ts'

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

/** Notes the answers that one rule waits for: an open one for those that withhold, any other for those that do not. */
function wantFor(program: Program, of: Case, view: View, rank: number, gaps: Gaps, found: Found): void {
  const isOpen = isWaiting(program, view, rank)
  const waiting = waitsOf(program, of, view, rank, isOpen, found)
  for (let index = 0; index < waiting; index += 1) {
    const slot = found.slots[index] as number
    const policy = program.looks.policy[slot] as number
    const silent =
      policy === policies.clinician ? gaps.toConfirm : policy === policies.optional ? gaps.couldAsk : undefined
    const trail = isOpen ? gaps.missing : silent
    if (trail !== undefined) want(program, of, view.region, slot, rank, trail)
  }
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
