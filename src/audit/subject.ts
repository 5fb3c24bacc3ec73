/**
 * What an audit looks at: a linked pack with the cases that stand beside it.
 *
 * @module
 */
import type { Dictionary } from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'
import type { ClinicalCase } from '../parse/index.ts'

/** A pack, the dictionary that it is linked over, and its cases: none where there are none. */
export interface Subject {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly cases: readonly ClinicalCase[]
}
