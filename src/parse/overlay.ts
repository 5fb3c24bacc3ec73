/**
 * The shape of an overlay: what a clinic may add, and for each thing that it may not the reason why.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import type { ConditionSource, RuleSource, Strength } from '../pack/index.ts'
import type { Report } from './issues.ts'
import { type Json, jsonOf, limits } from './json.ts'
import { checkConditions, rulesIn } from './parse.ts'
import { conforms, overlaySchema } from './schema.ts'

/** An overlay as it stands in its file. */
export interface OverlaySource {
  readonly format: 'overlay/1'
  readonly id: string
  readonly version: string
  /** For people: what it is for, and who answers for it. */
  readonly note?: string
  /** Parameters that the clinic moves, in their stricter direction. */
  readonly parameters?: Readonly<Record<string, number>>
  /** What the clinic's rules stand on, by IDs of its own. */
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly strength: Strength | null }>>
  /** Sentences by language and key. */
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What is added to each module. */
  readonly modules?: Readonly<Record<string, AddedSource>>
}

/** What is added to one module. */
export interface AddedSource {
  readonly conditions?: Readonly<Record<string, ConditionSource>>
  readonly rules: readonly RuleSource[]
}

const addsOnly = 'an overlay only adds: what is there stays, and nothing of it is edited or taken away'
const ladderStays = 'the ladder and its verdicts stay: in another order a verdict could be milder'

/** Keys by which somebody could mean to relax something, wherever they stand; each is told why it is refused. */
const refused: Readonly<Record<string, string>> = {
  remove: addsOnly,
  removes: addsOnly,
  edit: addsOnly,
  edits: addsOnly,
  replace: addsOnly,
  replaces: addsOnly,
  override: addsOnly,
  overrides: addsOnly,
  disable: addsOnly,
  disables: addsOnly,
  ladder: ladderStays,
  otherwise: ladderStays,
  undecided: ladderStays,
  layers: 'which layers count is said where a question is asked',
  facts: 'an overlay asks for facts of the dictionary through its rules, and brings none of its own',
  effective: 'what a clinic adds holds wherever the overlay is given',
}

/** An overlay whose shape is right; nothing, and at least one issue, otherwise. */
export function parseOverlay(given: unknown, report: Report): OverlaySource | undefined {
  const issuesBefore = report.issues.length
  const json = jsonOf(given, report)
  if (json === undefined) return undefined
  const modules = isObject(json) && isObject(json.modules) ? json.modules : {}
  const additions = Object.entries(modules).map(([name, added]) => ({ name, at: child('/modules', name), added }))
  const rules = additions.reduce((count, { added }) => count + rulesIn(added).length, 0)
  if (rules > limits.rules) return report({ code: 'too_large', at: '/modules', limit: limits.rules, of: 'rules' })
  const cleanModules = additions.map(({ name, at, added }) => [name, withoutRefused(added, at, report)])
  const clean = withoutRefused(json, '', report)
  const hasModules = isObject(clean) && isObject(clean.modules)
  const envelope = conforms(
    overlaySchema,
    hasModules ? { ...clean, modules: Object.fromEntries(cleanModules) } : clean,
    report,
  )
  for (const { at, added } of additions) checkConditions(added, at, report)
  // The envelope's type knows no more of conditions than that they are there; `checkConditions` has seen to them.
  return report.issues.length > issuesBefore ? undefined : (envelope as OverlaySource | undefined)
}

/** Without the keys that are refused by name, so that none is reported a second time as unknown. */
function withoutRefused(json: Json, at: Pointer, report: Report): Json {
  if (!isObject(json)) return json
  const isRefused = (key: string): boolean => Object.hasOwn(refused, key)
  for (const key of Object.keys(json).filter(isRefused))
    report({ code: 'refused_key', at: child(at, key), because: refused[key] ?? addsOnly })
  return Object.fromEntries(Object.entries(json).filter(([key]) => !isRefused(key)))
}

type JsonObject = { readonly [key: string]: Json }

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
