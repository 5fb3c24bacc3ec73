/**
 * Does every case get the answer that it expects, and does every evaluator give it?
 *
 * @module
 */
export { type CaseResult, type CasesDetail, casesReport } from './cases.ts'
