/**
 * Strong Kleene logic: three values, weakest first.
 *
 * @module
 */

export type Truth = 'false' | 'unknown' | 'true'

const strength = { false: 0, unknown: 1, true: 2 } as const satisfies Record<Truth, number>

/** `all` is the weakest of its operands. */
export function weaker(a: Truth, b: Truth): Truth {
  return strength[a] < strength[b] ? a : b
}

/** `any` is the strongest of its operands. */
export function stronger(a: Truth, b: Truth): Truth {
  return strength[a] > strength[b] ? a : b
}

/** `not` is the mirror. */
export const opposite = { false: 'true', unknown: 'unknown', true: 'false' } as const satisfies Record<Truth, Truth>
