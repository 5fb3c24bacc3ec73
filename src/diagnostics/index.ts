/**
 * How anything says that something is wrong, and where.
 *
 * @module
 */
// Where
export { child, type Pointer } from './pointer.ts'
// What
export { type Issue, listOf, reported } from './issue.ts'
// What was probably meant
export { nearest } from './suggestion.ts'
