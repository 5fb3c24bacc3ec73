/**
 * Parsing: from anything to a pack whose shape is right, or all that is wrong with it.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import type { DictionarySource } from '../facts/index.ts'
import type { PackSource, SequenceSource, Strength } from '../pack/index.ts'
import { checkRoot } from './conditions.ts'
import { emptyReport, type PackIssue, type Report } from './issues.ts'
import { type Json, jsonOf, limits } from './json.ts'
import {
  conforms,
  factsSchema,
  loadOptionsSchema,
  packSchema,
  parametersSchema,
  regionSchema,
  sequenceSchema,
} from './schema.ts'

/** A pack whose shape is right; nothing, and at least one issue, otherwise. */
export function parsePack(given: unknown, report: Report): PackSource | undefined {
  const issuesBefore = report.issues.length
  const json = jsonOf(given, report)
  if (json === undefined) return undefined
  const ruleCount = rulesIn(json).length
  if (ruleCount > limits.rules) return report({ code: 'too_large', at: '/rules', limit: limits.rules, of: 'rules' })
  const envelope = conforms(packSchema, json, report)
  checkConditions(json, '', report)
  // The envelope's type knows no more of conditions than that they are there; `checkRoot` has seen to them.
  return envelope === undefined || report.issues.length > issuesBefore ? undefined : (envelope as PackSource)
}

/** Reports what is wrong with the conditions of a pack, or of what an overlay adds to one. */
export function checkConditions(json: Json, base: Pointer, report: Report): void {
  for (const [name, condition] of Object.entries(conditionsIn(json))) {
    const at = child(child(base, 'conditions'), name)
    // A longer name would be cut in pointers, and two could become one.
    if (name.length > 60) report({ code: 'too_large', at, limit: 60, of: 'characters in the name of a condition' })
    checkRoot(condition, at, report)
  }
  rulesIn(json).forEach((rule, index) => {
    const at = child(child(child(base, 'rules'), index), 'conditions')
    if (typeof rule === 'object' && rule !== null) checkRoot((rule as { [key: string]: Json }).conditions, at, report)
  })
}

/** A region profile as it stands in its file. */
export interface RegionSource {
  readonly format: 'region/1'
  /** A country code, or a name of one's own. */
  readonly id: string
  readonly name: string
  /** Telephone numbers by the names that sentences use. */
  readonly numbers: Readonly<Record<string, SourcedNumber>>
  /** Parameters that the region moves, in their stricter direction. */
  readonly parameters: Readonly<Record<string, number>>
  readonly note?: string
}

/** A telephone number and where it is said. */
export interface SourcedNumber {
  readonly number: string
  readonly source: string
}

/** A dictionary whose shape is right, from the content of its two files. */
export function parseDictionary(facts: unknown, parameters: unknown, report: Report): DictionarySource | undefined {
  const factsJson = jsonOf(facts, report)
  const parametersJson = jsonOf(parameters, report)
  if (factsJson === undefined || parametersJson === undefined) return undefined
  const factFile = conforms(factsSchema, factsJson, report)
  const parameterFile = conforms(parametersSchema, parametersJson, report)
  if (factFile === undefined || parameterFile === undefined) return undefined
  return { facts: factFile.facts, lists: factFile.lists, parameters: parameterFile.parameters } as DictionarySource
}

/** Messages and sources of one's own, copied, or all that is wrong with them; places are below `/options`. */
export function parseLoadOptions(given: unknown):
  | {
      readonly ok: true
      readonly messages: Readonly<Record<string, string>>
      readonly sources: Readonly<Record<string, Strength | null>>
    }
  | { readonly ok: false; readonly issues: readonly PackIssue[] } {
  const report = emptyReport()
  const json = jsonOf({ options: given ?? {} }, report)
  const read = json === undefined ? undefined : conforms(loadOptionsSchema, json, report)
  if (read === undefined) return { ok: false, issues: report.issues }
  const { messages = {}, sources = {} } = read.options
  return { ok: true, messages, sources }
}

/** A region profile whose shape is right. */
export function parseRegion(given: unknown, report: Report): RegionSource | undefined {
  const json = jsonOf(given, report)
  return json === undefined ? undefined : (conforms(regionSchema, json, report) as RegionSource | undefined)
}

/** A sequence whose shape is right. */
export function parseSequence(given: unknown, report: Report): SequenceSource | undefined {
  const json = jsonOf(given, report)
  return json === undefined ? undefined : (conforms(sequenceSchema, json, report) as SequenceSource | undefined)
}

/** The rules of a file whose shape is not known yet. */
export function rulesIn(json: Json): readonly Json[] {
  const rules = typeof json === 'object' && json !== null && 'rules' in json ? json.rules : undefined
  return Array.isArray(rules) ? rules : []
}

function conditionsIn(json: Json): { readonly [key: string]: Json } {
  const conditions = typeof json === 'object' && json !== null && 'conditions' in json ? json.conditions : undefined
  return typeof conditions === 'object' && conditions !== null && !Array.isArray(conditions)
    ? (conditions as { [key: string]: Json })
    : {}
}
