/**
 * How many of all possible patients come to each verdict, and which verdicts are out of reach.
 *
 * @module
 */

import type { GapProof, Proof, RuleProof, VerdictCounts } from '../../prove/index.ts'
import type { Problem, ShownCase } from '../report.ts'
import { given, shareOf, shownCase, undecided } from './shown.ts'

/** One verdict of the ladder. */
export interface ProvenVerdict {
  readonly verdict: string
  /** How many patients come to it, every answer known: a decimal number, however large. */
  readonly patients: string
  /** What part of all patients that is. */
  readonly share: number
  /** One of them. */
  readonly example?: ShownCase
}

/** Every verdict; nothing where the fold was not decided. */
export interface ProvenVerdicts {
  readonly patients: string
  readonly verdicts: readonly ProvenVerdict[]
  /** What the fold cost: states in all, and at its widest. */
  readonly states: number
  readonly widest: number
}

/** Paints the counts. */
export function provenVerdicts(counts: Proof<VerdictCounts>): ProvenVerdicts | undefined {
  if (!counts.decided) return undefined
  const { patients: all, states, widest } = counts
  const verdicts = counts.verdicts.map(({ verdict, patients, example }) => ({
    verdict,
    patients: String(patients),
    share: shareOf(patients, all),
    ...given('example', shownCase(`comes-to-${verdict}`, example)),
  }))
  return { patients: String(all), verdicts, states, widest }
}

/**
 * Verdicts that nobody comes to: no patient, nobody whose answers are missing. The `undecided` rung is reached where a
 * decision lists something as missing; a rung of rules that only test for the unknown, where one of them counts.
 */
export function unreachable(
  counts: Proof<VerdictCounts>,
  rules: readonly Proof<RuleProof>[],
  gaps: readonly GapProof[],
): readonly Problem[] {
  if (!counts.decided) return [undecided(counts, 'how many patients come to each verdict')]
  const whileUnknown = new Set([
    ...gaps.flatMap((gap) => gap.case?.expect.verdict ?? []),
    ...rules.flatMap((proof) => (proof.decided ? (proof.assumed?.expect.verdict ?? []) : [])),
  ])
  return counts.verdicts.flatMap(({ verdict, patients }, height) =>
    patients > 0n || whileUnknown.has(verdict)
      ? []
      : [
          {
            code: 'unreachable_verdict',
            severity: 'error' as const,
            at: `/ladder/${height}` as const,
            message: `nobody comes to ${verdict}: no patient, and nobody whose answers are missing`,
          },
        ],
  )
}
