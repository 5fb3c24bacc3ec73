/**
 * Options of checks: what cannot be used is said by name, with what was probably meant.
 *
 * @module
 */
import { nearest } from '../diagnostics/index.ts'
import type { Pack } from '../pack/index.ts'

/** Thrown for an option of a check that cannot be used. */
export class InvalidAuditOptionError extends Error {
  override readonly name = 'InvalidAuditOptionError'
  readonly code = 'invalid_audit_option'
  readonly option: string
  readonly suggestion?: string

  constructor(option: string, because: string, suggestion?: string) {
    super(`option ${option}: ${because}${suggestion === undefined ? '' : `; was ${suggestion} meant?`}`)
    this.option = option
    if (suggestion !== undefined) this.suggestion = suggestion
  }
}

/** A rung of the pack by its name; without one, the highest. */
export function rungOf({ id, ladder }: Pack, name: string | undefined, option: string): string {
  const rung = name ?? ladder.at(-1) ?? ladder[0]
  if (ladder.includes(rung)) return rung
  const suggestion = typeof rung === 'string' ? nearest(rung, ladder) : undefined
  throw new InvalidAuditOptionError(option, `${id} has no rung of this name`, suggestion)
}
