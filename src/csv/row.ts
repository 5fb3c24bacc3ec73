/**
 * One row of CSV, as RFC 4180 has it, which a spreadsheet shows and does not run. In: cells. Out: a line.
 *
 * @module
 */
import { expectArgument } from '../diagnostics/index.ts'

/**
 * Writes one row of CSV, as RFC 4180 has it. A cell that a spreadsheet would take for a formula is kept from being one.
 *
 * @param cells - the texts of the row
 * @returns the row, with CRLF at its end
 * @example
 * csvRow(['=1+1', 'Ana, Luis']) // => '\'=1+1,"Ana, Luis"\r\n'
 */
export function csvRow(cells: readonly string[]): string {
  expectArgument('cells', 'a list of texts', () => cells.every((cell) => typeof cell === 'string'))
  return `${cells.map(quoted).join(',')}\r\n`
}

/** An apostrophe in front is what spreadsheets themselves write where text begins like a formula. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
