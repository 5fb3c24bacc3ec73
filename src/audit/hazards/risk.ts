/**
 * How great a risk is: severity and likelihood, looked up in the table of the log.
 *
 * @module
 */
import type { HazardFile, Risk } from '../../parse/index.ts'

/** The level of a risk; the parser has made sure that there is one. */
export function riskOf({ severity, likelihood }: Risk, { scales }: HazardFile): number {
  const row = scales.likelihood.findIndex(({ name }) => name === likelihood)
  const column = scales.severity.findIndex(({ name }) => name === severity)
  return scales.risk[row]?.[column] ?? Number.POSITIVE_INFINITY
}
