/**
 * How anything says that something is wrong, and where; and how what is handed out is kept from being changed.
 *
 * @module
 */
// Where
export { child, type Pointer, pathOf } from './pointer.ts'
// What
export { type Issue, listOf, reported } from './issue.ts'
// Arguments of the wrong kind
export { expectArgument, expectOptions, InvalidArgumentError, isHolder } from './argument.ts'
// What was probably meant
export { nearest, slips } from './suggestion.ts'
// What is handed out stays as it is
export { freezeDeep } from './freeze.ts'
// When
export { isDay } from './day.ts'
