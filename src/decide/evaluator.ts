/**
 * The way through, in one place: facts are accepted, the rules' truths are found, and a decision is made of them.
 *
 * @module
 */
import { accept, type Dictionary, type FactIssue, InvalidFactsError } from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { type EvaluateOptions, optionsOf } from './options.ts'

/** A decision, or all that is wrong with the facts. */
export type SafeDecision<Verdict extends string> =
  | { readonly ok: true; readonly decision: Decision<Verdict> }
  | { readonly ok: false; readonly issues: readonly FactIssue[] }

/** Answers one pack's question for any number of patients. */
export interface Evaluator<Verdict extends string> {
  /** Throws {@link InvalidFactsError}, and nothing else. */
  readonly evaluate: (facts: unknown, options?: EvaluateOptions) => Decision<Verdict>
  /** Never throws. */
  readonly safeEvaluate: (facts: unknown, options?: EvaluateOptions) => SafeDecision<Verdict>
}

/** The evaluator of a linked pack. */
export function evaluatorOf<Verdict extends string>(pack: Pack<Verdict>, dictionary: Dictionary): Evaluator<Verdict> {
  const safeEvaluate = (facts: unknown, given?: EvaluateOptions): SafeDecision<Verdict> => {
    const options = optionsOf(given)
    const accepted = accept(facts, dictionary)
    if (!options.ok || !accepted.ok) {
      const issues = [...(options.ok ? [] : options.issues), ...(accepted.ok ? [] : accepted.issues)]
      return Object.freeze({ ok: false, issues: Object.freeze(issues) })
    }
    return Object.freeze({ ok: true, decision: decide(pack, accepted.facts, options.options, dictionary) })
  }
  const evaluate = (facts: unknown, options?: EvaluateOptions): Decision<Verdict> => {
    const result = safeEvaluate(facts, options)
    if (!result.ok) throw new InvalidFactsError(result.issues)
    return result.decision
  }
  return Object.freeze({ evaluate, safeEvaluate })
}
