/**
 * Freezing: what is shared with a caller cannot be changed by one.
 *
 * @module
 */

/** Freezes a value and all that it holds, and returns it. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freezeDeep(part)
  }
  return value
}
