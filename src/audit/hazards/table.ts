/**
 * The hazard log as a table, for the spreadsheets in which safety officers keep theirs: one row a hazard.
 * In: a log. Out: CSV text as RFC 4180 has it.
 *
 * @module
 */

import { csvRow } from '../../csv/index.ts'
import { expectArgument, isHolder } from '../../diagnostics/index.ts'
import type { Control, Hazard, HazardFile } from '../../parse/index.ts'
import { riskOf } from './risk.ts'

const columns = {
  Hazard: ({ id }) => id,
  Description: ({ hazard }) => hazard,
  Causes: ({ causes }) => lines(causes),
  'Hazardous situation': ({ situation }) => situation,
  Harm: ({ harm }) => harm,
  'Initial severity': ({ initial }) => initial.severity,
  'Initial likelihood': ({ initial }) => initial.likelihood,
  'Initial risk': ({ initial }, log) => String(riskOf(initial, log)),
  Controls: ({ controls }, log) => lines(controls.map((control) => controlText(control, log))),
  Verification: ({ controls }, log) => lines(controls.flatMap((control) => verificationText(control, log))),
  'Residual severity': ({ residual }) => residual.severity,
  'Residual likelihood': ({ residual }) => residual.likelihood,
  'Residual risk': ({ residual }, log) => String(riskOf(residual, log)),
  'Residual risk stays because': ({ residualReason = '' }) => residualReason,
} as const satisfies Readonly<Record<string, (hazard: Hazard, log: HazardFile) => string>>

/**
 * A hazard log as CSV: one row a hazard, its controls and what verifies them among the columns.
 *
 * @param log - the log, as `hazardLogOf` returns it
 * @returns text with a head and CRLF at each line's end; a cell that a spreadsheet would run as a formula is kept text
 * @example
 * const scales = { severity: [{ name: 'major', meaning: 'death' }], likelihood: [], risk: [], acceptableUpTo: 2 }
 * const log = { format: 'hazards/1', id: 'own', version: '1.0.0', scales, covers: {}, libraryControls: [], hazards: [] }
 * hazardTable(log).split(',').slice(0, 3) // => ['Hazard', 'Description', 'Causes']
 */
export function hazardTable(log: HazardFile): string {
  expectLog(log)
  const head = Object.keys(columns)
  const rows = log.hazards.map((hazard) => Object.values(columns).map((cell) => cell(hazard, log)))
  return [head, ...rows].map(csvRow).join('')
}

/** Refuses what is no hazard log. */
export function expectLog(log: unknown): void {
  expectArgument('log', 'what `hazardLogOf` returned', () => isHolder(log) && Array.isArray(log.hazards))
}

function controlText(control: Control, { libraryControls }: HazardFile): string {
  switch (control.kind) {
    case 'rule':
      return `protective-measure: rule ${control.rule} of ${control.module}, at least ${control.rung}`
    case 'library': {
      const found = libraryControls.find(({ name }) => name === control.control)
      return `${found?.measure ?? 'unknown'}: ${found?.text ?? control.control}`
    }
    case 'information':
      return `information-for-safety: ${control.text}`
  }
}

function verificationText(control: Control, { libraryControls }: HazardFile): readonly string[] {
  if (control.kind === 'rule') return control.cases.map((id) => `case ${id} of ${control.module}`)
  if (control.kind === 'information') return []
  const found = libraryControls.find(({ name }) => name === control.control)
  return (found?.verifiedBy ?? []).map(({ file, title }) => `${file}: ${title}`)
}

function lines(texts: readonly string[]): string {
  return texts.join('\n')
}
