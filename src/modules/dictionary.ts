/**
 * The built-in dictionary, which all modules share.
 *
 * @module
 */
import { type Dictionary, dictionaryOf } from '../facts/index.ts'
import { dictionarySource } from '../generated/dictionary.ts'

/** The built-in dictionary. */
export const dictionary: Dictionary = /* @__PURE__ */ dictionaryOf(dictionarySource)
