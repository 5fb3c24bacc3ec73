/**
 * What each interview is about: the packs of a question, the ladder that its verdicts stand on, and the function that
 * answers it.
 *
 * @module
 */
import type { LinkedOverlay } from '../../custom/index.ts'
import type { EvaluateOptions, Region } from '../../decide/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { visitSequence } from '../../generated/visit.ts'
import type { Part } from '../../interview/index.ts'
import { stricterMoves } from '../../link/index.ts'
import {
  type AdherenceDecision,
  type AftercareDecision,
  type ClinicDecision,
  dictionary,
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
import { movedPack, type Pack } from '../../pack/index.ts'
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

/** What an interview is about: a ladder, and packs with what their rungs are on it. */
export interface Subject {
  readonly ladder: readonly string[]
  readonly parts: readonly Part[]
}

/** The ladder of a question, and its packs. */
export function subjectOf(question: QuestionName): Subject {
  if (question !== 'visit') {
    const [pack] = packsOf(question)
    if (pack === undefined) throw new TypeError(`${question} has no pack`)
    return subjectOfPack(pack)
  }
  const ladder: readonly string[] = visitSequence.ladder
  const parts = visitSequence.stages.map((stage): Part => {
    const pack = packs[stage.module]
    const rungs: Readonly<Record<string, string>> = stage.rungs
    return { pack, ranks: pack.ladder.map((verdict) => ladder.indexOf(rungs[verdict] ?? '')), stage }
  })
  return { ladder, parts }
}

/** The ladder of one pack, and the pack. */
export function subjectOfPack(pack: Pack): Subject {
  return { ladder: pack.ladder, parts: [{ pack, ranks: pack.ladder.map((_, height) => height) }] }
}

/**
 * The same in a region and under an overlay. A decision there is the highest of those by several forms of a pack: as it
 * is, with what the region moves, and each of both with the overlay. So is the verdict of an interview: each form is
 * asked like one more stage that is joined. Of what both move the stricter value counts.
 */
export function formsOf({ ladder, parts }: Subject, region?: Region, overlay?: LinkedOverlay): Subject {
  const moves = region?.parameters ?? {}
  const moved = (pack: Pack, by: Readonly<Record<string, number>>): readonly Pack[] =>
    Object.entries(moves).some(([name, value]) => value !== dictionary.parameters.get(name)?.value)
      ? [pack, movedPack(pack, by)]
      : [pack]
  const forms = (pack: Pack): readonly Pack[] => {
    const own = moved(pack, moves)
    if (overlay === undefined) return own
    return [...own, ...moved(overlay.packFor(pack), stricterMoves(dictionary, moves, overlay.parameters))]
  }
  return { ladder, parts: parts.flatMap((part) => forms(part.pack).map((pack) => ({ ...part, pack }))) }
}
