/**
 * Conditions in a few words, for sentences about them and IDs.
 *
 * @module
 */
import { type Condition, leavesOf } from '../pack/index.ts'

/** An ID for a case that is shown, of all that makes it one of its own. */
export function idOf(...parts: readonly (string | undefined)[]): string {
  const words = parts.flatMap((part) => part?.match(/[A-Za-z0-9.]+/g) ?? [])
  return words.join('-')
}

/** A condition in a few words, as it is written. */
export function wordsFor(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `the \`${condition.kind}\` of ${leavesOf(condition).length}`
    case 'not':
      return 'the `not`'
    case 'named':
      return `\`${condition.name}\``
    case 'comparison':
      return `\`${condition.fact} ${condition.operator} ${condition.parameter ?? JSON.stringify(condition.value)}\``
    case 'isUnknown':
      return `\`${condition.fact} isUnknown\``
  }
}
