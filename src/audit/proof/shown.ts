/**
 * What `src/prove/` finds, as a report says it: ready-made cases with an ID, exact numbers as decimal text, and why a
 * proof was not decided.
 *
 * @module
 */
import type { Layer } from '../../pack/index.ts'
import type { NotDecided, ReadyCase } from '../../prove/index.ts'
import type { Problem, ShownCase } from '../report.ts'

/** A case that a proof found; nothing where there is none, or none that a caller could give. */
export function shownCase(id: string, ready: ReadyCase | undefined, layers?: readonly Layer[]): ShownCase | undefined {
  if (ready === undefined || !ready.isRealised) return undefined
  const { facts, expect } = ready
  return { id, facts, ...(layers === undefined ? {} : { layers }), expect }
}

/** A member that is left out where there is nothing to say. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value })
}

/** What part of all patients some are, between 0 and 1, to fifteen digits: as exact as a number can be. */
export function shareOf(some: bigint, all: bigint): number {
  if (all === 0n || some === 0n) return 0
  // Scaled until the whole part has sixteen digits, so that one in 10^30 is no rounding error.
  const digits = 16 + Math.max(0, String(all).length - String(some).length)
  return Number((some * 10n ** BigInt(digits)) / all) / 10 ** digits
}

/** That a limit was reached before a proof could say anything. */
export function undecided(
  { because }: NotDecided,
  what: string,
  place: Pick<Problem, 'at' | 'rule' | 'file'> = {},
): Problem {
  return { code: 'not_decided', severity: 'undecided', ...place, message: `${what} was not decided: ${because}` }
}
