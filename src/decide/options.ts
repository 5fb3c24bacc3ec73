/**
 * Options of an evaluation: which layers count, and on which day it is asked.
 *
 * @module
 */
import { type FactIssue, factIssue } from '../facts/index.ts'
import type { Layer, Pack } from '../pack/index.ts'

/** What a caller may set for one evaluation. */
export interface EvaluateOptions {
  /** Both layers, which is the default, or the article alone. */
  readonly layers?:
    | readonly ['article', 'evidence']
    | readonly ['evidence', 'article']
    | readonly ['article']
    | undefined
  /** A calendar day, `YYYY-MM-DD`, on which the pack should be in force; without it nobody's clock is read. */
  readonly asOf?: string | undefined
}

/** Options, checked. */
export interface Options {
  readonly layers: readonly Layer[]
  /** Says whether a pack is in force on the day asked for; absent where no day was named. */
  readonly status?: (effective: Pack['effective']) => 'effective' | 'not_yet' | 'expired'
}

const bothLayers: readonly Layer[] = Object.freeze(['article', 'evidence'] as const)
const articleAlone: readonly Layer[] = Object.freeze(['article'] as const)

/** Checks a caller's options. */
export function optionsOf(
  given: EvaluateOptions | undefined,
): { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly issues: readonly FactIssue[] } {
  const issues: FactIssue[] = []
  const invalid = (option: string, expected: string): undefined => {
    issues.push(factIssue({ code: 'invalid_option', at: '', option, expected }))
  }
  const read = snapshotOf(given)
  if (read === undefined) invalid('options', 'an object')
  const layers = layersOf(read?.layers) ?? invalid('layers', '["article", "evidence"] or ["article"]') ?? bothLayers
  const asOf = read?.asOf === undefined || isDay(read.asOf) ? read?.asOf : invalid('asOf', 'a day such as 2027-03-01')
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, options: { layers, ...(asOf === undefined ? {} : { status: statusOn(asOf) }) } }
}

/** Reads each option once; nothing where they are not an object or cannot be read. */
function snapshotOf(given: unknown): { readonly layers?: unknown; readonly asOf?: unknown } | undefined {
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null) return undefined
  try {
    const { layers, asOf } = given as { readonly layers?: unknown; readonly asOf?: unknown }
    return { layers: Array.isArray(layers) && layers.length <= bothLayers.length ? [...layers] : layers, asOf }
  } catch {
    return undefined
  }
}

function layersOf(given: unknown): readonly Layer[] | undefined {
  if (given === undefined) return bothLayers
  if (!Array.isArray(given) || !given.includes('article')) return undefined
  if (given.length === 1) return articleAlone
  return given.length === 2 && given.includes('evidence') ? bothLayers : undefined
}

function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return false
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Days in this form sort as text. `to` is the last day. */
function statusOn(day: string): NonNullable<Options['status']> {
  return (effective) => {
    if (effective !== undefined && day < effective.from) return 'not_yet'
    return effective?.to !== undefined && day > effective.to ? 'expired' : 'effective'
  }
}
