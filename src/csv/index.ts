/**
 * Rows for spreadsheets.
 *
 * @module
 */
export { csvRow } from './row.ts'
