/**
 * The built-in dictionary and regions, which all modules share.
 *
 * @module
 */
import type { Regions } from '../decide/index.ts'
import { type Dictionary, dictionaryBy, dictionarySourceOf } from '../facts/index.ts'
import { written } from '../generated/dictionary.ts'
import { regions as profiles } from '../generated/regions.ts'

/** The built-in dictionary, read when it is first looked at. */
export const dictionary: Dictionary = /* @__PURE__ */ dictionaryBy(() => dictionarySourceOf(written))

/** The built-in regions, by their names. */
export const regions: Regions = profiles
