/**
 * Calendar days as text.
 *
 * @module
 */

/**
 * Says whether a value is a day that exists, as the options `asOf` take it; days in this form sort as text.
 *
 * @param given - anything
 * @returns whether it is a text such as `2027-03-01` that the calendar has
 * @example
 * [isDay('2028-02-29'), isDay('2027-02-29')] // => [true, false]
 */
export function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return false
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
