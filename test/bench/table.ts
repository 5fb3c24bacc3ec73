/**
 * The results as a table for a terminal. Without colours, so that it can be piped.
 *
 * @module
 */
import Table from 'cli-table3'
import type { Row } from './rows.ts'

export function tableOf(rows: readonly Row[]): string {
  const table = new Table({
    head: ['what', 'ours', 'peer', 'theirs', 'ratio', 'budget', ''],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'left', 'right', 'right', 'right', 'left'],
  })
  for (const row of rows) {
    table.push([
      row.what,
      amount(row.ours, row),
      row.peer,
      amount(row.theirs, row),
      ratioOf(row),
      budgetOf(row),
      metOf(row),
    ])
  }
  return table.toString()
}

export function amount(value: number, { unit }: Row): string {
  return `${rounded(value)} ${unit}`
}

export function ratioOf({ ratio, direction }: Row): string {
  return direction === 'times faster' ? `${rounded(ratio)} × faster` : `${rounded(ratio)} × theirs`
}

export function budgetOf({ budget }: Row): string {
  return budget === undefined ? 'reported' : `at ${budget.at} ${budget.ratio.toLocaleString('en')} ×`
}

export function metOf({ met }: Row): string {
  return met === undefined ? '' : met ? 'met' : 'NOT MET'
}

/** Three significant digits. */
function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 3 })
}
