/**
 * The hazard log as a table, for the spreadsheets in which safety officers keep theirs: one row a hazard.
 * In: a report on the log. Out: CSV text as RFC 4180 has it.
 *
 * @module
 */
import type { Control, HazardFile } from '../../parse/index.ts'
import type { ControlledHazard, HazardsReport } from './report.ts'

const columns = {
  Hazard: ({ id }) => id,
  Description: ({ hazard }) => hazard,
  Causes: ({ causes }) => lines(causes),
  'Hazardous situation': ({ situation }) => situation,
  Harm: ({ harm }) => harm,
  'Initial severity': ({ initial }) => initial.severity,
  'Initial likelihood': ({ initial }) => initial.likelihood,
  'Initial risk': ({ initialRisk }) => String(initialRisk),
  Controls: ({ controls }, file) => lines(controls.map((control) => controlText(control, file))),
  Verification: ({ controls }, file) => lines(controls.flatMap((control) => verificationText(control, file))),
  'Residual severity': ({ residual }) => residual.severity,
  'Residual likelihood': ({ residual }) => residual.likelihood,
  'Residual risk': ({ residualRisk }) => String(residualRisk),
  'Residual risk stays because': ({ residualReason = '' }) => residualReason,
  'Controls hold': ({ holds }) => (holds ? 'yes' : 'no'),
} as const satisfies Readonly<Record<string, (hazard: ControlledHazard, file: HazardFile) => string>>

/**
 * The log as CSV.
 *
 * @param report - what `hazardsReport` said of the log
 * @param file - the log itself, which holds the texts of the library's controls
 */
export function hazardTable(report: HazardsReport, file: HazardFile): string {
  const head = Object.keys(columns)
  const rows = report.detail.hazards.map((hazard) => Object.values(columns).map((cell) => cell(hazard, file)))
  return [head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
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

/** A cell. What a spreadsheet would take for a formula is kept from being one by an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
