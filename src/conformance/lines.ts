/**
 * The lines that a runner reads: `docs/conformance.md` defines them.
 *
 * @module
 */

import { expectSuite, expectVector, type Suite } from './suite.ts'
import type { Question, Vector } from './vector.ts'

/**
 * The line that stands before the vectors of a suite: all that they are answered by, written out.
 *
 * @param suite - a suite that was opened
 * @returns what is written to a runner, as one line of JSON; it needs no answer
 * @see {@link vectorLine} for what comes after it
 * @example
 * const suite = openSuite({
 *   format: 'conformance/1', suite: 'own', title: 'An empty one', facts: { format: 'facts/1', lists: [], facts: [] },
 *   parameters: { format: 'parameters/1', parameters: [] }, messages: {}, sources: {}, regions: {}, packs: {},
 * })
 * suiteLine(suite).suite.title // => 'An empty one'
 */
export function suiteLine(suite: Suite): { readonly suite: Omit<Suite, 'vectors'> } {
  expectSuite(suite)
  const { vectors: _, ...rest } = suite
  return { suite: rest }
}

/**
 * The line of one vector: what is asked, without what is expected.
 *
 * @param vector - a vector of the suite whose line was written last
 * @returns what is written to a runner, as one line of JSON; the answer is one line with the same `id`
 * @see {@link suiteLine}
 * @example
 * const vector = { id: 'v1', title: 'Nothing', pack: 'own', facts: {}, expect: { errors: [] } }
 * vectorLine(vector) // => { vector: { id: 'v1', title: 'Nothing', pack: 'own', facts: {} } }
 */
export function vectorLine(vector: Vector): { readonly vector: Question } {
  expectVector(vector)
  const { expect: _, ...question } = vector
  return { vector: question }
}
