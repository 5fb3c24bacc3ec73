/**
 * `hazards`: a hazard log as text, CSV or JSON.
 *
 * @module
 */
import { type Control, type HazardFile, hazardTable } from '../../public/audit.ts'

/** How the log is printed. */
export type LogForm = 'text' | 'csv' | 'json'

/** The log as text. */
export function logText(log: HazardFile, form: LogForm): string {
  switch (form) {
    case 'csv':
      return hazardTable(log)
    case 'json':
      return `${JSON.stringify(log, null, 2)}\n`
    case 'text':
      return [`${log.id} ${log.version}, ${log.hazards.length} hazards`, ...log.hazards.map(blockOf)]
        .join('\n\n')
        .concat('\n')
  }
}

function blockOf(hazard: HazardFile['hazards'][number]): string {
  const { id, situation, harm, initial, residual, residualReason, controls } = hazard
  return [
    `${id} ${hazard.hazard}`,
    `  ${situation}: ${harm}`,
    `  ${initial.severity}, ${initial.likelihood}; with its controls ${residual.severity}, ${residual.likelihood}`,
    ...controls.map((control) => `  - ${controlLine(control)}`),
    ...(residualReason === undefined ? [] : [`  ${residualReason}`]),
  ].join('\n')
}

function controlLine(control: Control): string {
  switch (control.kind) {
    case 'rule':
      return `rule ${control.rule} (${control.module}, at least ${control.rung}); cases ${control.cases.join(', ')}`
    case 'library':
      return `library: ${control.control}`
    case 'information':
      return `to be said: ${control.text}`
  }
}
