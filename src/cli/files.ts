/**
 * Whole JSON files: those that ship with the package, and a user's. What grows with the number of patients is read by
 * `batch/`, piece by piece.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { nameOf, textOf, UnreadableFileError } from './batch/input.ts'

/** A file of the `rules/` folder, which stands beside what was built. */
export function shipped(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../rules/${file}`, import.meta.url), 'utf8'))
}

/** A user's file, or standard input for `-`; what is in it is not quoted. */
export function jsonIn(file: string): unknown {
  const text = textOf(file)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableFileError(`${nameOf(file)} is not JSON`, { cause })
  }
}
