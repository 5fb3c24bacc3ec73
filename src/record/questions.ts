/**
 * What can be recorded: each question by its name, what answers it, and the packs that the answer depends on.
 *
 * @module
 */
import type { Decision, EvaluateOptions, SafeResult, SequenceDecision } from '../decide/index.ts'
import { visitSequence } from '../generated/visit.ts'
import { packs, type QuestionName, safeEvaluations } from '../modules/index.ts'
import type { Pack } from '../pack/index.ts'

/** A question whose answers can be recorded: a module by its name, or the visit. */
export type RecordedQuestion = QuestionName

/** What a question is answered with. */
export type RecordedDecision = Decision | SequenceDecision

/** The names of all questions. */
export const questionNames = Object.keys(safeEvaluations) as readonly RecordedQuestion[]

/** Asks a question of the library as it is. */
export function ask(
  question: RecordedQuestion,
  facts: unknown,
  options: EvaluateOptions,
): SafeResult<RecordedDecision> {
  return safeEvaluations[question](facts, options)
}

/** The packs that a question's answer depends on, whether all of them are asked or not. */
export function packsFor(question: RecordedQuestion): readonly Pack[] {
  return question === 'visit' ? visitSequence.stages.map(({ module }) => packs[module]) : [packs[question]]
}

/** From the least to the most restrictive verdict. */
export function ladderOf(question: RecordedQuestion): readonly string[] {
  return question === 'visit' ? visitSequence.ladder : packs[question].ladder
}
