/**
 * What can be recorded: each question by its name, what answers it, and the packs that the answer depends on.
 *
 * @module
 */
import type { Decision, EvaluateOptions, SafeResult, SequenceDecision } from '../decide/index.ts'
import { visitSource } from '../generated/visit.ts'
import {
  packs,
  safeEvaluateAdherence,
  safeEvaluateAftercare,
  safeEvaluateClinic,
  safeEvaluateEligibility,
  safeEvaluateGuidance,
  safeEvaluateListedEffects,
  safeEvaluatePreparation,
  safeEvaluateProtocol,
  safeEvaluateRemedy,
  safeEvaluateTriage,
  safeEvaluateVisit,
} from '../modules/index.ts'
import type { Pack } from '../pack/index.ts'

/** A module, by its name. */
export type ModuleName = keyof typeof packs

/** A question whose answers can be recorded. */
export type RecordedQuestion = ModuleName | 'visit'

/** What a question is answered with. */
export type RecordedDecision = Decision | SequenceDecision

type Ask = (facts: unknown, options?: EvaluateOptions) => SafeResult<RecordedDecision>

const asks: Readonly<Record<RecordedQuestion, Ask>> = {
  eligibility: safeEvaluateEligibility,
  preparation: safeEvaluatePreparation,
  protocol: safeEvaluateProtocol,
  aftercare: safeEvaluateAftercare,
  adherence: safeEvaluateAdherence,
  listedEffects: safeEvaluateListedEffects,
  triage: safeEvaluateTriage,
  clinic: safeEvaluateClinic,
  remedy: safeEvaluateRemedy,
  guidance: safeEvaluateGuidance,
  visit: safeEvaluateVisit,
}

/** The names of all questions. */
export const questionNames = Object.keys(asks) as readonly RecordedQuestion[]

/** Asks a question of the library as it is. */
export function ask(
  question: RecordedQuestion,
  facts: unknown,
  options: EvaluateOptions,
): SafeResult<RecordedDecision> {
  return asks[question](facts, options)
}

/** The packs that a question's answer depends on, whether all of them are asked or not. */
export function packsFor(question: RecordedQuestion): readonly Pack[] {
  return question === 'visit' ? visitSource.stages.map(({ module }) => packs[module]) : [packs[question]]
}

/** From the least to the most restrictive verdict. */
export function ladderOf(question: RecordedQuestion): readonly string[] {
  return question === 'visit' ? visitSource.ladder : packs[question].ladder
}
