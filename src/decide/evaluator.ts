/**
 * The way through, in one place: facts and options are checked, and a decision is made of them.
 *
 * @module
 */
import { truthsOf } from '../evaluate/index.ts'
import {
  check,
  computedFrom,
  type Dictionary,
  type FactIssue,
  InvalidFactsError,
  reportContradicted,
} from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'
import { decide } from './decide.ts'
import type { Decider } from './decider.ts'
import type { Decision } from './decision.ts'
import { optionsOf } from './options/checked.ts'
import { defaultOptions, type EvaluateOptions, type Regions, withParameters } from './options/options.ts'
import { withOverlays } from './stricter/overlay.ts'
import { withRegions } from './stricter/regional.ts'

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

/** The plain evaluator of a linked pack: the specification that the compiled one is held to. */
export function plainEvaluatorOf<Verdict extends string>(
  pack: Pack<Verdict>,
  dictionary: Dictionary,
  regions: Regions = {},
): Evaluator<Decision<Verdict>> {
  return evaluatorBy(plainDeciderOf(pack, dictionary), dictionary, regions)
}

/** Decides by the plain evaluator, for an evaluator or a sequence. */
export function plainDeciderOf<Verdict extends string>(
  pack: Pack<Verdict>,
  dictionary: Dictionary,
): Decider<Decision<Verdict>> {
  const plain: Decider<Decision<Verdict>> = {
    decide: (facts, options) =>
      decide(pack, truthsOf, withParameters(computedFrom(facts, dictionary), options), options, dictionary),
    contradicted: (facts) => computedFrom(facts, dictionary).contradicted,
  }
  return withOverlays(
    () => pack,
    withRegions(() => pack, dictionary, plain),
  )
}

/** The evaluator that decides in a given way, once facts and options have been found to be right. */
export function evaluatorBy<Decided>(
  { decideFast, decide: decideOn, contradicted }: Decider<Decided>,
  dictionary: Dictionary,
  regions: Regions,
): Evaluator<Decided> {
  const fast = (given: unknown, chosen: EvaluateOptions | undefined): Decided | undefined => {
    if (decideFast === undefined) return undefined
    if (chosen === undefined) return decideFast(given, defaultOptions)
    const options = optionsOf(chosen, dictionary, regions)
    return options.ok ? decideFast(given, options.options) : undefined
  }
  const thorough = (given: unknown, chosen: EvaluateOptions | undefined): SafeResult<Decided> => {
    const options = optionsOf(chosen, dictionary, regions)
    const { facts, report } = check(given, dictionary)
    reportContradicted(contradicted(facts), dictionary, report)
    if (options.ok && report.issues.length === 0) return { ok: true, decision: decideOn(facts, options.options) }
    return { ok: false, issues: Object.freeze([...(options.ok ? [] : options.issues), ...report.issues]) }
  }
  const safeEvaluate = (given: unknown, chosen?: EvaluateOptions): SafeResult<Decided> => {
    const decision = fast(given, chosen)
    return Object.freeze(decision === undefined ? thorough(given, chosen) : { ok: true, decision })
  }
  const evaluate = (given: unknown, chosen?: EvaluateOptions): Decided => {
    const decision = fast(given, chosen)
    if (decision !== undefined) return decision
    const result = thorough(given, chosen)
    if (!result.ok) throw new InvalidFactsError(result.issues)
    return result.decision
  }
  return Object.freeze({ evaluate, safeEvaluate })
}
