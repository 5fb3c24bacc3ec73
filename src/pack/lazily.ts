/**
 * Making something when it is first asked for, so that importing ten packs costs nothing.
 *
 * @module
 */

/** Makes a value at the first call and gives the same one from then on. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
