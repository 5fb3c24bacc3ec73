/**
 * JSON pointers (RFC 6901): how anything says where something stands, in the caller's facts or in a pack.
 *
 * @module
 */

/** A place in a JSON value: empty for the whole, otherwise `/` before each step. */
export type Pointer = '' | `/${string}`

/** The longest step that a pointer repeats: a hostile key of a megabyte is not echoed into a log. */
const longestStep = 80

/** The pointer one step further: `child('/symptoms/0', 'trend')` is `'/symptoms/0/trend'`. */
export function child(parent: Pointer, step: string | number): Pointer {
  if (typeof step === 'number') return `${parent}/${step}`
  const shown = step.length > longestStep ? `${step.slice(0, longestStep)}…` : step
  return `${parent}/${shown.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The steps of a pointer, list positions as numbers, as Standard Schema's `path` wants them. */
export function pathOf(pointer: Pointer): readonly (string | number)[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}
