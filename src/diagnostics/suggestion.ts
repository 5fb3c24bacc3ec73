/**
 * "Did you mean …?": the listed name that is nearest to one that does not exist.
 *
 * @module
 */
import { distance } from 'fastest-levenshtein'

/** Longer names are never compared: they are not slips of the keyboard, and comparing costs the square of the length. */
const longestName = 64

/** Beyond so many names a suggestion is not worth the search. */
const mostNames = 5000

/** The listed name that a slip of the keyboard, or of the Shift key, explains; none where nothing is near. */
export function nearest<Name extends string>(name: string, listed: Iterable<Name>): Name | undefined {
  if (name.length > longestName) return undefined
  const wanted = name.toLowerCase()
  let best: Name | undefined
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1
  let looked = 0
  for (const candidate of listed) {
    looked += 1
    if (looked > mostNames) break
    const apart = distance(wanted, candidate.toLowerCase())
    if (apart < bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}
