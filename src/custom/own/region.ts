/**
 * A region of one's own: telephone numbers, and parameters that it moves to the stricter side.
 *
 * @module
 */
import type { Region } from '../../decide/index.ts'
import { type LinkedRegionResult, linkRegion } from '../../link/index.ts'
import { dictionary } from '../../modules/index.ts'
import { InvalidPackError } from '../../parse/index.ts'

/** A region, or all that is wrong with its profile. */
export type RegionResult = LinkedRegionResult

/**
 * Loads a region profile, for the option `region` of the evaluate functions and of `messageOf`.
 *
 * @param profile - the profile, as `JSON.parse` returns it; `rules/regions/` holds examples
 * @returns the region, checked and sealed by a digest
 * @throws {@link InvalidPackError} with all that is wrong: an age floor below 18 among them
 * @example
 * const region = loadRegion({
 *   format: 'region/1', id: 'XX', name: 'Somewhere', parameters: { ageFloor: 21 },
 *   numbers: { emergencyNumber: { number: '112', source: 'the ministry' } },
 * })
 * evaluateEligibility({ ageYears: 20 }, { region }).findings[0]?.rule // => 'EL31-under-age'
 */
export function loadRegion(profile: unknown): Region {
  const result = safeLoadRegion(profile)
  if (!result.ok) throw new InvalidPackError(result.issues)
  return result.region
}

/**
 * Loads like {@link loadRegion}, but returns what is wrong instead of throwing it.
 *
 * @param profile - anything
 * @returns the region, or every issue at once
 * @example
 * const result = safeLoadRegion({ format: 'region/1' })
 * result.ok // => false
 */
export function safeLoadRegion(profile: unknown): RegionResult {
  return linkRegion(profile, dictionary, ['emergencyNumber'])
}
