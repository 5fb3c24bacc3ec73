/**
 * Does every case get the answer that it expects, and does every evaluator give it?
 *
 * @module
 */
export { type CaseResult, type CasesDetail, casesReport } from './cases.ts'
// A decision beside what is expected of it
export { type CaseDifference, caseDifferences } from './compare.ts'
