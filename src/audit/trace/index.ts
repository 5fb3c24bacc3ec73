/**
 * Do statements, rules, cases and sources lead to one another? Read in this order: matrix, statements, foundations.
 *
 * @module
 */

// The matrix
export type { TraceDetail, TracedRule, TracedSource, TracedStatement } from './matrix.ts'
// Is a quote in its text?
export { fingerprintsOf, type QuoteFinding, quoteFinder } from './quotes.ts'
export { traceReport } from './trace.ts'
