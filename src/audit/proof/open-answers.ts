/**
 * What unknown answers do: which facts a decision can ask for, and where the bounds are wider than they need be.
 *
 * @module
 */
import type { Gap, GapProof, LooseCase, Proof } from '../../prove/index.ts'
import type { Problem, ShownCase } from '../report.ts'
import { given, undecided } from './shown.ts'

/** One fact in one of the three lists of a decision. */
export interface ProvenGap {
  readonly gap: Gap
  readonly fact: string
  /** A case that lists it; none where no case does. */
  readonly case?: ShownCase
}

/** A case of which one bound is loose. */
export interface ProvenLooseness {
  readonly bound: 'atLeast' | 'atMost'
  /** What its completions really come to, in the ladder's order. */
  readonly reaches: readonly string[]
  readonly case: ShownCase
}

/** Paints the facts that can be asked for. */
export function provenGaps(gaps: readonly GapProof[]): readonly ProvenGap[] {
  return gaps.map(({ gap, fact, case: found }) => ({
    gap,
    fact,
    ...given('case', found === undefined ? undefined : { id: `${gap}-${fact}`, ...found }),
  }))
}

/** Facts that rules read and that no case asks for: asking would change no verdict. */
export function gapProblems(gaps: Proof<{ readonly gaps: readonly GapProof[] }>): readonly Problem[] {
  if (!gaps.decided) return [undecided(gaps, 'which facts a decision can ask for')]
  return gaps.gaps
    .filter((gap) => gap.case === undefined)
    .map(({ gap, fact }) => ({
      code: 'never_asked_for',
      severity: 'note',
      message: `rules read ${fact}, and no decision lists it under ${gap}`,
    }))
}

/** Paints loose bounds; each case expects its own bounds, so that it can be pasted. */
export function provenLooseness(
  loose: readonly LooseCase[],
  verdictOf: (facts: unknown) => string,
): readonly ProvenLooseness[] {
  return loose.map(({ bound, facts, expect, reaches }, index) => ({
    bound,
    reaches,
    case: { id: `loose-${bound}-${index + 1}`, facts, expect: { verdict: verdictOf(facts), ...expect } },
  }))
}

/** Bounds that are sound and wider than need be. */
export function looseProblems(loose: Proof<object>, shown: readonly ProvenLooseness[]): readonly Problem[] {
  if (!loose.decided) return [undecided(loose, 'where the bounds are loose')]
  return shown.map(({ bound, reaches, case: found }) => ({
    code: 'loose_bound',
    severity: 'note',
    message: `${bound} can be loose: it says ${String(found.expect[bound])}, and every completion comes to ${reaches.join(' or ')}`,
    case: found,
  }))
}
