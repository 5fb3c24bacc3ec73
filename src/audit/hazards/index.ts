/**
 * Does something stand against every hazard, and does it work? Read in this order: decisive, controls, risk, report, table.
 *
 * @module
 */
// Do the controls hold?
export { type ControlledHazard, type HazardsReport, hazardsReport } from './report.ts'
// The log as a table
export { hazardTable } from './table.ts'
