/**
 * The questions by name, and the linked rules that answer each.
 *
 * @module
 */
import { nearest } from '../../diagnostics/index.ts'
import type { Fact } from '../../facts/index.ts'
import { visitSequence } from '../../generated/visit.ts'
import { dictionary, packs, type QuestionName } from '../../modules/index.ts'
import type { Pack } from '../../pack/index.ts'

export type { QuestionName } from '../../modules/index.ts'

/** The names of all questions. */
export const questionNames: readonly QuestionName[] = [...(Object.keys(packs) as (keyof typeof packs)[]), 'visit']

/** Thrown where no question has the name that was given. */
export class UnknownQuestionError extends Error {
  override readonly name = 'UnknownQuestionError'
  readonly code = 'unknown_question'
  readonly listed: readonly QuestionName[] = questionNames
  readonly suggestion: QuestionName | undefined

  constructor(given: string) {
    const suggestion = nearest(given, questionNames)
    super(
      `no question is called that${suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`} (expected one of ${questionNames.join(', ')})`,
    )
    this.suggestion = suggestion
  }
}

/** Refuses what is no question, whatever it is. */
export function expectQuestion(given: unknown): void {
  if (questionNames.some((name) => name === given)) return
  throw new UnknownQuestionError(typeof given === 'string' ? given : '')
}

/** The packs that answer a question, in the order in which they are asked. */
export function packsOf(question: QuestionName): readonly Pack[] {
  if (question === 'visit') return visitSequence.stages.map(({ module }) => packs[module])
  expectQuestion(question)
  return [packs[question]]
}

/** The version of the rules that answer a question. */
export function versionOf(question: QuestionName): string {
  return question === 'visit' ? visitSequence.version : packs[question].version
}

/** The facts of the dictionary that a caller may still give, in the dictionary's order. */
export function currentFacts(): readonly Fact[] {
  return [...dictionary.facts.values()].filter(({ removedIn }) => removedIn === undefined)
}
