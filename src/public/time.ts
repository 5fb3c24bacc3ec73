/**
 * Instants to facts, by an exact calendar: `factsOfTimes`.
 *
 * @module
 */
export { factsOfTimes, InvalidTimesError, type TimeIssue, type Times } from '../time/index.ts'
