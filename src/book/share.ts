/**
 * A part of all, as a percentage that never rounds something to nothing or to everything.
 *
 * @module
 */

/** A share from 0 to 1 in words of a language: `18.9%`, `< 0.01%`, `> 99.99%`. */
export function shareText(share: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 4 })
  if (share > 0 && share < 0.0001) return `< ${format.format(0.0001)}`
  if (share < 1 && share > 0.9999) return `> ${format.format(0.9999)}`
  return new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format(share)
}
