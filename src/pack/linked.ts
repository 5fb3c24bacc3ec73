/**
 * Whether something is a linked pack, as far as one can see without linking it once more.
 *
 * @module
 */
import { expectArgument, isHolder } from '../diagnostics/index.ts'

/** Refuses what is no linked pack: JSON that was not loaded, or nothing at all. */
export function expectPack(given: unknown, argument = 'pack'): void {
  expectArgument(argument, 'a linked pack, as `loadPack` returns it', () => isLinked(given))
}

/** Throws where it cannot be read; {@link expectPack} and its like take that as a no. */
export function isLinked(given: unknown): boolean {
  if (!isHolder(given)) return false
  const { id, digest, ladder, rules, facts } = given
  const isHead = typeof id === 'string' && typeof digest === 'string' && Array.isArray(ladder) && ladder.length > 0
  return isHead && Array.isArray(facts) && Array.isArray(rules) && rules.every(isRule)
}

function isRule(given: unknown): boolean {
  return (
    isHolder(given) &&
    typeof given.name === 'string' &&
    isHolder(given.condition) &&
    typeof given.condition.kind === 'string'
  )
}
