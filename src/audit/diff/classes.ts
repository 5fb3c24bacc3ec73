/**
 * How large a change is, in the words of semantic versioning; `docs/diff.md` says what each means.
 *
 * @module
 */
import { expectArgument } from '../../diagnostics/index.ts'

/** The classes of a change, from the smallest to the largest. */
export const changeClasses = ['none', 'patch', 'minor', 'major'] as const

/** How large a change is. */
export type ChangeClass = (typeof changeClasses)[number]

/** The largest of some classes; `none` of nothing. */
export function largest(classes: readonly ChangeClass[]): ChangeClass {
  return classes.reduce((a, b) => (isAtLeast(a, b) ? a : b), 'none')
}

/** Whether one class is as large as another. */
export function isAtLeast(one: ChangeClass, other: ChangeClass): boolean {
  return changeClasses.indexOf(one) >= changeClasses.indexOf(other)
}

/**
 * The least version that a change of this class may be published under. Before 1.0.0 a major change raises the second
 * number, and any other the third.
 *
 * @param before - the version that was published last, such as `1.4.0`
 * @param change - how large the change is
 * @returns the version
 * @example
 * leastVersion('1.4.2', 'minor') // => '1.5.0'
 */
export function leastVersion(before: string, change: ChangeClass): string {
  expectArgument('before', 'a version such as `1.4.0`', () => /^\d+\.\d+\.\d+/.test(before.concat()))
  const [major, minor, patch] = numbersOf(before)
  if (change === 'none') return before
  if (change === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
  if (change === 'minor' && major > 0) return `${major}.${minor + 1}.0`
  return `${major}.${minor}.${patch + 1}`
}

/** Whether a version is as high as another. */
export function isRaisedTo(version: string, least: string): boolean {
  const [own, other] = [numbersOf(version), numbersOf(least)]
  const place = own.findIndex((number, index) => number !== other[index])
  return place < 0 || (own[place] ?? 0) > (other[place] ?? 0)
}

/** The three numbers of a version; the form has been checked where the pack was parsed. */
function numbersOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number)
  return [major, minor, patch]
}
