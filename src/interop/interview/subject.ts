/**
 * What each interview is about: the packs of a question, the ladder that its verdicts stand on, and the function that
 * answers it.
 *
 * @module
 */
import type { EvaluateOptions } from '../../decide/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { visitSequence } from '../../generated/visit.ts'
import type { Part } from '../../interview/index.ts'
import {
  type AdherenceDecision,
  type AftercareDecision,
  type ClinicDecision,
  type EligibilityDecision,
  evaluateAdherence,
  evaluateAftercare,
  evaluateClinic,
  evaluateEligibility,
  evaluateGuidance,
  evaluateListedEffects,
  evaluatePreparation,
  evaluateProtocol,
  evaluateRemedy,
  evaluateTriage,
  evaluateVisit,
  type GuidanceDecision,
  type ListedEffectsDecision,
  type PreparationDecision,
  type ProtocolDecision,
  packs,
  type RemedyDecision,
  type TriageDecision,
  type VisitDecision,
} from '../../modules/index.ts'
import { packsOf, type QuestionName } from '../schemas/questions.ts'

/** What each question is answered with. */
export interface Decisions {
  readonly eligibility: EligibilityDecision
  readonly preparation: PreparationDecision
  readonly protocol: ProtocolDecision
  readonly aftercare: AftercareDecision
  readonly adherence: AdherenceDecision
  readonly listedEffects: ListedEffectsDecision
  readonly triage: TriageDecision
  readonly clinic: ClinicDecision
  readonly remedy: RemedyDecision
  readonly guidance: GuidanceDecision
  readonly visit: VisitDecision
}

/** Answers each question. */
export const evaluations: {
  readonly [Name in QuestionName]: (facts: Facts, options?: EvaluateOptions) => Decisions[Name]
} = {
  eligibility: evaluateEligibility,
  preparation: evaluatePreparation,
  protocol: evaluateProtocol,
  aftercare: evaluateAftercare,
  adherence: evaluateAdherence,
  listedEffects: evaluateListedEffects,
  triage: evaluateTriage,
  clinic: evaluateClinic,
  remedy: evaluateRemedy,
  guidance: evaluateGuidance,
  visit: evaluateVisit,
}

/** The ladder of a question, and its packs with what their rungs are on it. */
export function subjectOf(question: QuestionName): {
  readonly ladder: readonly string[]
  readonly parts: readonly Part[]
} {
  if (question !== 'visit') {
    const [pack] = packsOf(question)
    if (pack === undefined) throw new TypeError(`${question} has no pack`)
    return { ladder: pack.ladder, parts: [{ pack, ranks: pack.ladder.map((_, height) => height) }] }
  }
  const ladder: readonly string[] = visitSequence.ladder
  const parts = visitSequence.stages.map((stage): Part => {
    const pack = packs[stage.module]
    const rungs: Readonly<Record<string, string>> = stage.rungs
    return { pack, ranks: pack.ladder.map((verdict) => ladder.indexOf(rungs[verdict] ?? '')), stage }
  })
  return { ladder, parts }
}
