/**
 * Checking a caller's options: each is read once, and all that is wrong with them is said at once.
 *
 * @module
 */
import { isDay } from '../../diagnostics/index.ts'
import { type Dictionary, type FactIssue, factIssue } from '../../facts/index.ts'
import type { Layer } from '../../pack/index.ts'
import { isSealed } from '../stricter/overlay.ts'
import { bothLayers, type EvaluateOptions, type Options, type Region, type Regions } from './options.ts'

const articleAlone: readonly Layer[] = /* @__PURE__ */ Object.freeze(['article'] as const)

/** Checks a caller's options. */
export function optionsOf(
  given: EvaluateOptions | undefined,
  dictionary: Dictionary,
  regions: Regions,
): { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly issues: readonly FactIssue[] } {
  const issues: FactIssue[] = []
  const invalid = (option: string, expected: string): undefined => {
    issues.push(factIssue({ code: 'invalid_option', at: '', option, expected }))
  }
  const read = snapshotOf(given)
  if (read === undefined) invalid('options', 'an object')
  const layers = layersOf(read?.layers) ?? invalid('layers', '["article", "evidence"] or ["article"]') ?? bothLayers
  const asOf = read?.asOf === undefined || isDay(read.asOf) ? read?.asOf : invalid('asOf', 'a day such as 2027-03-01')
  const region = regionOf(read?.region, dictionary, regions)
  if (region === 'invalid') invalid('region', `one of ${Object.keys(regions).join(', ')}, or a region that was linked`)
  const overlay = read?.overlay
  const isOverlay = isSealed(overlay)
  if (overlay !== undefined && !isOverlay) invalid('overlay', 'what `loadOverlay` returned')
  if (issues.length > 0) return { ok: false, issues }
  const options = {
    layers,
    ...(asOf === undefined ? {} : { status: statusOn(asOf) }),
    ...(region === undefined || region === 'invalid' ? {} : { region }),
    ...(isOverlay ? { overlay } : {}),
  }
  return { ok: true, options }
}

/** Reads each option once; nothing where they are not an object or cannot be read. */
function snapshotOf(given: unknown): { readonly [Name in keyof EvaluateOptions]?: unknown } | undefined {
  if (given === undefined) return Object.create(null)
  if (typeof given !== 'object' || given === null) return undefined
  try {
    const [layers, asOf, region] = [own(given, 'layers'), own(given, 'asOf'), own(given, 'region')]
    return {
      layers: Array.isArray(layers)
        ? Array.from({ length: Math.min(layers.length, 3) }, (_, index) => layers[index])
        : layers,
      asOf,
      region: typeof region === 'object' && region !== null ? copyOfRegion(region) : region,
      overlay: own(given, 'overlay'),
    }
  } catch {
    return undefined
  }
}

/** A member of the object itself, never an inherited one. */
function own(of: object, name: string): unknown {
  return Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined
}

/** The members that count, each read once. By hand: `structuredClone` is no part of the language, and not everywhere. */
function copyOfRegion(given: object): unknown {
  const [parameters, numbers] = [own(given, 'parameters'), own(given, 'numbers')]
  return {
    id: own(given, 'id'),
    digest: own(given, 'digest'),
    parameters: typeof parameters === 'object' && parameters !== null ? { ...parameters } : parameters,
    numbers: typeof numbers === 'object' && numbers !== null ? { ...numbers } : numbers,
  }
}

function layersOf(given: unknown): readonly Layer[] | undefined {
  if (given === undefined) return bothLayers
  if (!Array.isArray(given) || !given.includes('article')) return undefined
  if (given.length === 1) return articleAlone
  return given.length === 2 && given.includes('evidence') ? bothLayers : undefined
}

/** A region moves parameters that a region may move, and none to the milder side. */
function regionOf(given: unknown, dictionary: Dictionary, regions: Regions): Region | 'invalid' | undefined {
  if (given === undefined) return undefined
  if (typeof given === 'string') return Object.hasOwn(regions, given) ? regions[given] : 'invalid'
  if (typeof given !== 'object' || given === null) return 'invalid'
  const { id, digest, parameters, numbers } = given as Partial<Region>
  if (typeof id !== 'string' || typeof digest !== 'string') return 'invalid'
  if (typeof (parameters ?? undefined) !== 'object' || typeof (numbers ?? undefined) !== 'object') return 'invalid'
  const isStricter = Object.entries<unknown>(parameters ?? {}).every(([name, value]) => {
    const parameter = dictionary.parameters.get(name)
    if (parameter?.changedBy !== 'overlay-or-region' || typeof value !== 'number') return false
    return value >= parameter.minimum && value <= parameter.maximum
  })
  return isStricter ? (given as Region) : 'invalid'
}

/** Days in this form sort as text. `to` is the last day. */
function statusOn(day: string): NonNullable<Options['status']> {
  return (effective) => {
    if (effective !== undefined && day < effective.from) return 'not_yet'
    return effective?.to !== undefined && day > effective.to ? 'expired' : 'effective'
  }
}
