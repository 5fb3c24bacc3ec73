/**
 * Triage, eligibility and preparation, one after the other, as a clinic asks them.
 *
 * @module
 */
import { type EvaluateOptions, type SafeResult, type SequenceDecision, sequenceOf } from '../decide/index.ts'
import type { Facts } from '../generated/facts.ts'
import { written as eligibility } from '../generated/packs/eligibility.ts'
import { written as preparation } from '../generated/packs/preparation.ts'
import { written as triage } from '../generated/packs/triage.ts'
import type { VisitVerdict } from '../generated/verdicts.ts'
import { visitSequence } from '../generated/visit.ts'
import { dictionary, regions } from './dictionary.ts'
import { type EligibilityDecision, eligibilityDecider } from './eligibility.ts'
import { type PreparationDecision, preparationDecider } from './preparation.ts'
import { type TriageDecision, triageDecider } from './triage.ts'

/** What {@link evaluateVisit} answers. */
export type VisitDecision = SequenceDecision<VisitVerdict, TriageDecision | EligibilityDecision | PreparationDecision>

const visit = /* @__PURE__ */ sequenceOf<VisitVerdict, TriageDecision | EligibilityDecision | PreparationDecision>(
  visitSequence,
  {
    triage: { pack: triage, decider: triageDecider },
    eligibility: { pack: eligibility, decider: eligibilityDecider },
    preparation: { pack: preparation, decider: preparationDecider },
  },
  dictionary,
  regions,
)

/**
 * Says whether today's session can take place: triage first, then eligibility, then preparation.
 *
 * Triage is asked when a symptom or any triage question was answered, "I don't know" included; ask for symptoms since
 * the last session at every check-in. The highest verdict of the three counts and leads. On an emergency only its message is to
 * be shown, and once there is a reason against the session no preparation tip is: `shown` says which stages may speak.
 *
 * @param facts - what is known; a fact left out is unknown, which is never "no"
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns one verdict, the stage that leads to it, and every stage's whole decision
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @see {@link evaluateTriage}, {@link evaluateEligibility} and {@link evaluatePreparation} for what the rules rest on
 * @example
 * const visit = evaluateVisit({ symptoms: [{ symptom: 'hives' }, { symptom: 'dizziness' }] })
 * [visit.verdict, visit.lead, visit.shown.length] // => ['emergency_now', 'triage', 1]
 */
export function evaluateVisit(facts: Facts, options?: EvaluateOptions): VisitDecision {
  return visit.evaluate(facts, options)
}

/**
 * Answers like {@link evaluateVisit}, but returns what is wrong with the facts instead of throwing it.
 *
 * @param facts - anything; it need not be of the right type
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision, or every issue at once, each with its place and a suggestion
 * @see {@link evaluateVisit} for what the rules rest on
 * @example
 * const result = safeEvaluateVisit({ agYears: 40 })
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ['unknown_fact']
 */
export function safeEvaluateVisit(facts: unknown, options?: EvaluateOptions): SafeResult<VisitDecision> {
  return visit.safeEvaluate(facts, options)
}
