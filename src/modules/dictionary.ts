/**
 * The built-in dictionary and regions, which all modules share.
 *
 * @module
 */
import type { Regions } from '../decide/index.ts'
import { type Dictionary, dictionaryOf } from '../facts/index.ts'
import { dictionarySource } from '../generated/dictionary.ts'
import { regions as profiles } from '../generated/regions.ts'

/** The built-in dictionary. */
export const dictionary: Dictionary = /* @__PURE__ */ dictionaryOf(dictionarySource)

/** The built-in regions, by their names. */
export const regions: Regions = profiles
