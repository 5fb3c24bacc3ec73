/**
 * One question for many patients.
 *
 * @module
 */

import type { EvaluateOptions, SafeResult } from '../decide/index.ts'
import { expectArgument } from '../diagnostics/index.ts'
import { InvalidFactsError } from '../facts/index.ts'
import type { Facts } from '../generated/facts.ts'

/**
 * Asks one question for every row, and goes on where a row cannot be used.
 *
 * It takes the function, not its name, so that a bundle that asks one question holds one module.
 *
 * @param evaluate - one of the evaluate functions
 * @param rows - the facts of each patient
 * @param options - the same for every row: layers, region, overlay, day
 * @returns for each row in order the decision, or all that is wrong with its facts
 * @example
 * const results = evaluateMany(evaluateTriage, [{ breathingOrThroatProblem: true }, { ageYears: 400 }])
 * results.map((result) => (result.ok ? result.decision.verdict : result.issues[0]?.code))
 * // => ['emergency_now', 'out_of_bounds']
 */
export function evaluateMany<Decided>(
  evaluate: (facts: Facts, options?: EvaluateOptions) => Decided,
  rows: Iterable<unknown>,
  options?: EvaluateOptions,
): SafeResult<Decided>[] {
  expectArgument('evaluate', 'one of the evaluate functions', () => typeof evaluate === 'function')
  expectArgument('rows', 'a list of facts', () => typeof rows[Symbol.iterator] === 'function')
  return Array.from(rows, (row) => {
    try {
      return { ok: true, decision: evaluate(row as Facts, options) }
    } catch (error) {
      if (error instanceof InvalidFactsError) return { ok: false, issues: error.issues }
      throw error
    }
  })
}
