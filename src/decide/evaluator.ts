/**
 * The way through, in one place: facts and options are checked, and a decision is made of them.
 *
 * @module
 */
import { truthsOf } from '../evaluate/index.ts'
import { type AcceptedFacts, accept, type Dictionary, type FactIssue, InvalidFactsError } from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { type EvaluateOptions, type Options, optionsOf, type Regions, withParameters } from './options.ts'

/** A decision, or all that is wrong with the facts and options. */
export type SafeResult<Decided> =
  | { readonly ok: true; readonly decision: Decided }
  | { readonly ok: false; readonly issues: readonly FactIssue[] }

/** A decision of one module, or all that is wrong. */
export type SafeDecision<Verdict extends string> = SafeResult<Decision<Verdict>>

/** Answers one question for any number of patients. */
export interface Evaluator<Decided> {
  /** Throws {@link InvalidFactsError}, and nothing else. */
  readonly evaluate: (facts: unknown, options?: EvaluateOptions) => Decided
  /** Never throws. */
  readonly safeEvaluate: (facts: unknown, options?: EvaluateOptions) => SafeResult<Decided>
}

/** The evaluator of a linked pack. */
export function evaluatorOf<Verdict extends string>(
  pack: Pack<Verdict>,
  dictionary: Dictionary,
  regions: Regions = {},
): Evaluator<Decision<Verdict>> {
  return evaluatorBy((facts, options) => decide(pack, truthsOf, facts, options, dictionary), dictionary, regions)
}

/** The evaluator that decides in a given way, once facts and options have been found to be right. */
export function evaluatorBy<Decided>(
  decideOn: (facts: AcceptedFacts, options: Options) => Decided,
  dictionary: Dictionary,
  regions: Regions,
): Evaluator<Decided> {
  const safeEvaluate = (given: unknown, chosen?: EvaluateOptions): SafeResult<Decided> => {
    const options = optionsOf(chosen, dictionary, regions)
    const accepted = accept(given, dictionary)
    if (!options.ok || !accepted.ok) {
      const issues = [...(options.ok ? [] : options.issues), ...(accepted.ok ? [] : accepted.issues)]
      return Object.freeze({ ok: false, issues: Object.freeze(issues) })
    }
    const decision = decideOn(withParameters(accepted.facts, options.options), options.options)
    return Object.freeze({ ok: true, decision })
  }
  const evaluate = (given: unknown, chosen?: EvaluateOptions): Decided => {
    const result = safeEvaluate(given, chosen)
    if (!result.ok) throw new InvalidFactsError(result.issues)
    return result.decision
  }
  return Object.freeze({ evaluate, safeEvaluate })
}
