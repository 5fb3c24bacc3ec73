/**
 * Instants to facts, by an exact calendar: `factsOfTimes`.
 *
 * @module
 */
export { factsOfTimes, InvalidTimesError, type TimeIssue, type Times } from '../time/index.ts'
// An argument of the wrong kind
export { InvalidArgumentError } from '../diagnostics/index.ts'
