/**
 * Checking and linking a region: it moves parameters that a region may move, and none to the milder side.
 *
 * @module
 */
import { child, freezeDeep } from '../../diagnostics/index.ts'
import type { Dictionary } from '../../facts/index.ts'
import { emptyReport, type PackIssue, parseRegion } from '../../parse/index.ts'
import { digestOfJson } from '../digest.ts'
import { checkMoves, type Mover } from './moves.ts'

/** A region, checked and sealed. */
export interface LinkedRegion {
  readonly id: string
  readonly digest: string
  readonly parameters: Readonly<Record<string, number>>
  readonly numbers: Readonly<Record<string, string>>
}

/** A linked region, or all that is wrong with it. */
export type LinkedRegionResult =
  | { readonly ok: true; readonly region: LinkedRegion }
  | { readonly ok: false; readonly issues: readonly PackIssue[] }

const regionMay: Mover = { name: 'a region', may: ['overlay-or-region'] }

/** Parses, checks and seals a region profile; `required` names the telephone numbers that it has to have. */
export function linkRegion(given: unknown, dictionary: Dictionary, required: readonly string[]): LinkedRegionResult {
  const report = emptyReport()
  const source = parseRegion(given, report)
  if (source !== undefined) {
    checkMoves(source.parameters, regionMay, dictionary, report)
    for (const name of required) {
      const at = child('/numbers', name)
      if (!Object.hasOwn(source.numbers, name))
        report({ code: 'wrong_shape', at, expected: 'a number with its source' })
    }
  }
  if (source === undefined || report.issues.length > 0) return { ok: false, issues: freezeDeep([...report.issues]) }
  const { id, parameters } = source
  const numbers = Object.fromEntries(Object.entries(source.numbers).map(([name, { number }]) => [name, number]))
  const profile = { id, parameters, numbers }
  return { ok: true, region: freezeDeep({ ...profile, digest: digestOfJson(profile) }) }
}
