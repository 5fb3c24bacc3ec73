/**
 * Answers: what is known, by fact, after a caller's facts have been accepted.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'

/** A known value; of a set, the members that are known. */
export type Answer = boolean | number | string | SetAnswer

/** A set as far as it is known: `complete` is false where it may hold more than `members`. */
export interface SetAnswer {
  readonly members: ReadonlySet<string>
  readonly complete: boolean
}

/** What is known of one patient, or of one item of a list together with the patient. */
export interface Answers {
  /** A fact that is not in here is unknown. */
  readonly known: ReadonlyMap<string, Answer>
  /** The facts that were asked for and are not, or not wholly, known. */
  readonly asked: ReadonlySet<string>
  /** Parameters that a region or a clinic has moved: to a rule, a parameter is one more fact. */
  readonly parameters?: ReadonlyMap<string, number>
  /** Where the facts of the list stand that these answers are an item of. */
  readonly item?: { readonly list: string; readonly at: Pointer }
}

/** A caller's facts, checked, with the computed facts added. */
export interface AcceptedFacts {
  /** The names of all facts and lists that the caller gave, in vain or not, before anything was computed. */
  readonly given: ReadonlySet<string>
  /** What was given outside the lists. */
  readonly whole: Answers
  /** For each list that was given, its items, each together with `whole`. */
  readonly items: ReadonlyMap<string, readonly Answers[]>
}

/** Whether a fact is unknown, for a set also where more members are possible. */
export function isUnknown(answers: Answers, fact: string): boolean {
  const answer = answers.known.get(fact)
  return answer === undefined || (typeof answer === 'object' && !answer.complete)
}
