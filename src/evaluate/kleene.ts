/**
 * Strong Kleene logic: three values, weakest first.
 *
 * @module
 */

export type Truth = 'false' | 'unknown' | 'true'

const order: readonly Truth[] = ['false', 'unknown', 'true']

/** `all` is the weakest of its operands. */
export function weaker(a: Truth, b: Truth): Truth {
  return order.indexOf(a) < order.indexOf(b) ? a : b
}

/** `any` is the strongest of its operands. */
export function stronger(a: Truth, b: Truth): Truth {
  return order.indexOf(a) > order.indexOf(b) ? a : b
}

/** `not` is the mirror. */
export const opposite = { false: 'true', unknown: 'unknown', true: 'false' } as const satisfies Record<Truth, Truth>
