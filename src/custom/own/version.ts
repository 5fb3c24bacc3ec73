/**
 * A version of a pack, read to be compared with another: over the built-in dictionary, or over one of its own.
 *
 * @module
 */

import type { Version } from '../../audit/index.ts'
import { isHolder } from '../../diagnostics/index.ts'
import { type DictionarySource, dictionaryOf } from '../../facts/index.ts'
import { sources } from '../../generated/sources.ts'
import { checkDictionary, link, strengthsIn } from '../../link/index.ts'
import { dictionary as builtIn } from '../../modules/index.ts'
import type { PackSource } from '../../pack/index.ts'
import { emptyReport, InvalidPackError, jsonOf, type PackIssue, parseDictionary, parsePack } from '../../parse/index.ts'

/** The dictionary of a version, where it is not the built-in one. */
export interface VersionOptions {
  /** The content of a `facts.json`. */
  readonly facts?: unknown
  /** The content of a `parameters.json`. */
  readonly parameters?: unknown
}

/** A version that can be compared, or all that is wrong with its dictionary or its pack. */
export type VersionResult =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly of: 'dictionary' | 'pack'; readonly issues: readonly PackIssue[] }

/**
 * Reads a version of a pack to compare it with another by `diff`.
 *
 * Facts, rungs, conditions and parameters have to exist, as for `loadPack`. Sentences and sources are taken as
 * they are named: an earlier version may use some that are no longer there, and no verdict depends on them.
 *
 * @param source - the pack, as `JSON.parse` returns it
 * @param options - `facts` and `parameters` of its own, in place of the built-in ones
 * @returns the version
 * @throws {@link InvalidPackError} with all that is wrong
 * @example
 * const { pack } = loadVersion({
 *   format: 'rule-pack/1', id: 'own', version: '1.0.0', ladder: ['fine', 'ask'], otherwise: 'fine',
 *   rules: [{
 *     name: 'O1-smoker', layer: 'evidence', basis: ['our own'],
 *     conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
 *     event: { type: 'ask', params: { message: 'smoker' } },
 *   }],
 * })
 * pack.rules.length // => 1
 */
export function loadVersion(source: unknown, options?: VersionOptions): Version {
  const result = safeLoadVersion(source, options)
  if (!result.ok) throw new InvalidPackError(result.issues)
  return result.version
}

/**
 * Reads like {@link loadVersion}, but returns what is wrong instead of throwing it.
 *
 * @param source - anything
 * @param options - `facts` and `parameters` of its own, in place of the built-in ones
 * @returns the version, or every issue at once, and whether the dictionary has them or the pack
 * @example
 * const result = safeLoadVersion({ format: 'rule-pack/1' })
 * result.ok // => false
 */
export function safeLoadVersion(source: unknown, options: VersionOptions = {}): VersionResult {
  const report = emptyReport()
  const given = jsonOf(options, report)
  if (!isHolder(given)) {
    if (report.issues.length === 0) report({ code: 'not_json', at: '', expected: 'an object of options' })
    return { ok: false, of: 'dictionary', issues: report.issues }
  }
  const { facts, parameters } = given
  const dictionarySource = sourceOf(facts, parameters, report)
  if (dictionarySource !== undefined) checkDictionary(dictionarySource, report)
  if (dictionarySource === undefined || report.issues.length > 0)
    return { ok: false, of: 'dictionary', issues: report.issues }
  const isOwn = facts !== undefined || parameters !== undefined
  const dictionary = isOwn ? dictionaryOf(dictionarySource) : builtIn
  const pack = parsePack(source, report)
  if (pack === undefined) return { ok: false, of: 'pack', issues: report.issues }
  const library = { dictionary, messages: new Set(messagesOf(pack)), basis: new Set(citedBy(pack)) }
  const linked = link(pack, library, strengthsIn(sources))
  if (!linked.ok) return { ok: false, of: 'pack', issues: linked.issues }
  return { ok: true, version: { pack: linked.pack, dictionary } }
}

/** The dictionary's files, each of them one's own or the built-in one. */
function sourceOf(
  facts: unknown,
  parameters: unknown,
  report: ReturnType<typeof emptyReport>,
): DictionarySource | undefined {
  const none = {
    facts: { format: 'facts/1', lists: [], facts: [] },
    parameters: { format: 'parameters/1', parameters: [] },
  }
  const read = parseDictionary(facts ?? none.facts, parameters ?? none.parameters, report)
  if (read === undefined) return undefined
  return {
    facts: facts === undefined ? [...builtIn.facts.values()] : read.facts,
    lists: facts === undefined ? [...builtIn.lists.values()] : read.lists,
    parameters: parameters === undefined ? [...builtIn.parameters.values()] : read.parameters,
  }
}

/** The keys of all sentences that a pack uses. */
function messagesOf({ id, ladder, rules }: PackSource): readonly string[] {
  return [
    ...ladder.map((rung) => `verdict.${id}.${rung}`),
    ...rules.flatMap(({ event: { params } }) => [
      `finding.${id}.${params.message}`,
      ...(params.mustSay ?? []).map((code) => `mustSay.${code}`),
      ...(params.until === undefined ? [] : [`until.${params.until}`]),
    ]),
  ]
}

function citedBy({ rules }: PackSource): readonly string[] {
  return rules.flatMap(({ basis }) => basis)
}
