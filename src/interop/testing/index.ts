/**
 * For tests of these rules, or of one's own.
 *
 * @module
 */
// Cases from files
export { casesOf, type TestCase } from './cases.ts'
// What is asked, and what is expected of the answer
export { type Answer, ask, type Asked } from './asked.ts'
export { type Matched, type Matchers, matchersFor } from './matchers.ts'
