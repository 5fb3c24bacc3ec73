/**
 * Calendar days as text.
 *
 * @module
 */

/** Whether a value is a day that exists, as `YYYY-MM-DD`; days in this form sort as text. */
export function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return false
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
