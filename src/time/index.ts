/**
 * From instants to the facts that need them.
 *
 * @module
 */
export { factsOfTimes, InvalidTimesError, type TimeIssue, type Times } from './times.ts'
