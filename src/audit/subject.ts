/**
 * What an audit looks at: a linked pack with the cases that stand beside it, and what it stands on.
 *
 * @module
 */
import { expectArgument, isHolder } from '../diagnostics/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { isLinked, type Pack } from '../pack/index.ts'
import type { ClinicalCase, Sources } from '../parse/index.ts'

/** A pack, the dictionary that it is linked over, and its cases: none where there are none. */
export interface Subject {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly cases: readonly ClinicalCase[]
  /** The file that the cases stand in, for those who look for a place in it. */
  readonly casesFile?: string
  /** The statements, evidence and literature that the rules stand on, with their texts. */
  readonly sources?: Sources
  /** Other packs that stand on the same sources: what this one does not encode, one of them may. */
  readonly alongside?: readonly Pack[]
}

/** Refuses what is no subject. */
export function expectSubject(given: unknown): void {
  expectArgument('subject', 'what `subjectOf` returned', () => {
    if (!isHolder(given) || !isLinked(given.pack) || !Array.isArray(given.cases)) return false
    return isHolder(given.dictionary) && given.dictionary.facts instanceof Map
  })
}

/** The name by which problems refer to the file of cases. */
export function casesFileOf({ casesFile = 'cases.json' }: Subject): string {
  return casesFile
}
