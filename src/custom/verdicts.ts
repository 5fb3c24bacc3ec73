/**
 * The verdicts of a question by their place on the ladder.
 *
 * @module
 */
import { expectArgument, nearest } from '../diagnostics/index.ts'
import { visitSequence } from '../generated/visit.ts'
import { type Module, packOf } from './module.ts'

/** Thrown for a verdict that a question does not have. */
export class UnknownVerdictError extends Error {
  override readonly name = 'UnknownVerdictError'
  /** Stable and public: programs may branch on it. */
  readonly code = 'unknown_verdict'
}

/**
 * The verdicts of a question that are at least as restrictive as one of them, the least restrictive first.
 *
 * @param question - a module by its name, `visit`, or a linked pack
 * @param lowest - a verdict of it
 * @returns the verdict and all above it on the ladder
 * @throws {@link UnknownVerdictError} with a suggestion
 * @example
 * verdictsFrom('triage', 'urgent_same_day') // => ['urgent_same_day', 'emergency_now']
 */
export function verdictsFrom(question: Module | 'visit', lowest: string): readonly string[] {
  const ladder: readonly string[] = question === 'visit' ? visitSequence.ladder : packOf(question).ladder
  expectArgument('lowest', 'a verdict, as text', () => typeof lowest === 'string')
  const place = ladder.indexOf(lowest)
  if (place >= 0) return ladder.slice(place)
  const meant = nearest(lowest, ladder)
  const suggestion = meant === undefined ? '' : `; did you mean \`${meant}\`?`
  throw new UnknownVerdictError(`no verdict is called \`${lowest}\`${suggestion}; there are ${ladder.join(', ')}`)
}
