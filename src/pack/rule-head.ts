/**
 * What a rule says, apart from when: from its source to what a finding is made of.
 *
 * @module
 */
import { child } from '../diagnostics/index.ts'
import type { RuleSource } from './source.ts'
import type { RuleHead, Strength } from './tree.ts'

/** What a pack file does not say about itself: its digest, and how strong the evidence is that it cites. */
export interface PackSeal {
  readonly digest: string
  readonly strengths: Readonly<Record<string, Strength | null>>
}

/** The best strength among the evidence that a rule cites. */
export function bestStrength(basis: readonly string[], { strengths }: PackSeal): Strength | undefined {
  return (['A', 'B', 'C', 'G'] as const).find((grade) => basis.some((id) => strengths[id] === grade))
}

/** The head of the rule with that number in the file. */
export function ruleHeadOf<Rung extends string>(
  { name, layer, basis, event }: Omit<RuleSource, 'conditions'>,
  index: number,
  ladder: readonly Rung[],
  strength: Strength | undefined,
): RuleHead<Rung> {
  const { message, notice = false, mustSay = [], until, window, recheckAfter } = event.params
  return {
    name,
    at: child('/rules', index),
    layer,
    basis,
    ...(strength === undefined ? {} : { strength }),
    rung: event.type as Rung,
    height: ladder.indexOf(event.type as Rung),
    notice,
    message,
    mustSay,
    ...(until === undefined ? {} : { until }),
    ...(window === undefined ? {} : { window }),
    ...(recheckAfter === undefined ? {} : { recheckAfter }),
  }
}
