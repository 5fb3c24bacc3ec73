/**
 * "Did you mean …?": the listed name that is nearest to one that does not exist.
 *
 * @module
 */

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
    const apart = slips(wanted, candidate.toLowerCase(), bestDistance)
    if (apart < bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}

/**
 * How many characters have to be added, taken away or replaced to make one name of the other (Levenshtein's distance), as
 * far as it is below a limit. Written out here because it is a tenth of what a package for it weighs in every bundle.
 */
export function slips(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let before = Array.from({ length: other.length + 1 }, (_, length) => length)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (before[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const apart = Math.min(replaced, (before[column] as number) + 1, (now[column - 1] as number) + 1)
      now.push(apart)
      least = Math.min(least, apart)
    }
    if (least >= limit) return limit
    before = now
  }
  return Math.min(before[other.length] as number, limit)
}
