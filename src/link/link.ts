/**
 * Linking: from anything to the tree, or all that is wrong with it.
 *
 * @module
 */
import { freezeDeep } from '../diagnostics/index.ts'
import { type Pack, resolve, type Strength } from '../pack/index.ts'
import { emptyReport, type PackIssue, parsePack } from '../parse/index.ts'
import { checkPack, type Library, unusedConditions } from './check/pack.ts'
import { digestOf } from './digest.ts'

/** A linked pack and what in it is of no use, or all that is wrong. */
export type Linked =
  | { readonly ok: true; readonly pack: Pack; readonly unused: readonly string[] }
  | { readonly ok: false; readonly issues: readonly PackIssue[] }

/** Parses, checks, seals and links a pack. */
export function link(given: unknown, library: Library, strengths: Readonly<Record<string, Strength>>): Linked {
  const report = emptyReport()
  const source = parsePack(given, report)
  if (source !== undefined) checkPack(source, library, report)
  if (source === undefined || report.issues.length > 0) return { ok: false, issues: freezeDeep([...report.issues]) }
  const digest = digestOf(source, library.dictionary, strengths)
  const pack = freezeDeep(resolve(source, library.dictionary, { digest, strengths }))
  return { ok: true, pack, unused: Object.freeze(unusedConditions(source)) }
}
