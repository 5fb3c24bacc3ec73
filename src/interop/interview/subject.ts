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
 * The same under an overlay. A decision under one is the higher of two, by the pack as it is and by the pack with the
 * overlay, and so is the verdict of an interview: each pack is asked in both forms, like two stages that are joined.
 * What a region moves stands in the packs then: of what an overlay moves as well the stricter value counts, in one form.
 */
export function overlaid({ ladder, parts }: Subject, overlay: LinkedOverlay, region: Region | undefined): Subject {
  const moves = region?.parameters ?? {}
  return {
    ladder,
    parts: parts.flatMap((part) => [
      { ...part, pack: movedPack(part.pack, moves) },
      {
        ...part,
        pack: movedPack(overlay.packFor(part.pack), stricterMoves(dictionary, moves, overlay.parameters)),
      },
    ]),
  }
}
