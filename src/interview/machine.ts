/**
 * The interview as a state machine: each state is frozen, an answer makes a new one.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import { lazily } from '../pack/index.ts'
import { answeredOf, withAnswer } from './answering.ts'
import type { Inquiry } from './inquiry.ts'
import { agendaOf, type OpenQuestion } from './questions.ts'

/** One state of an interview. Its `answers` are all that there is to keep: an interview goes on from them. */
export interface Interview<Decided, Question> {
  /** All answers so far, as the evaluate functions take them. */
  readonly answers: Readonly<Record<string, unknown>>
  /** What the rules make of the answers so far. */
  readonly decision: Decided
  /** The verdict that every completion comes to; `undefined` while questions are left. */
  readonly verdict: string | undefined
  /** How many questions could still matter; each answer can make it fewer, or more. */
  readonly left: number
  /** The best question; nothing once no answer can change the verdict. */
  readonly next: () => Question | undefined
  /** All questions that could still matter, the best first. */
  readonly open: () => readonly Question[]
  /** The state after one more answer, to the next question or to the one at `at`. `"unknown"` is "I don't know". */
  readonly answer: (value: unknown, at?: Pointer) => Interview<Decided, Question>
  /** The state before the last answer; the first state gives itself. */
  readonly back: () => Interview<Decided, Question>
}

/** Thrown where an answer is given and there is no question. */
export class NoQuestionLeftError extends Error {
  override readonly name = 'NoQuestionLeftError'
  readonly code = 'no_question_left'

  constructor() {
    super('no question is left; say by its place which answer is meant')
  }
}

/** What a state machine is made of. */
export interface Interviewer<Decided, Question> {
  readonly inquiry: Inquiry
  readonly decide: (facts: Readonly<Record<string, unknown>>) => Decided
  /** Puts a question into words. */
  readonly word: (question: OpenQuestion, answers: Readonly<Record<string, unknown>>) => Question
}

/** The first state, from answers that are already there. Throws `InvalidFactsError` where they cannot be used. */
export function interviewBy<Decided, Question>(
  interviewer: Interviewer<Decided, Question>,
  given: unknown,
  before?: Interview<Decided, Question>,
): Interview<Decided, Question> {
  const { inquiry, decide, word } = interviewer
  const answered = answeredOf(given, inquiry.dictionary)
  const decision = decide(answered.given)
  // Worked out when first asked for, and once: a pure function of the answers.
  const agenda = lazily(() => agendaOf(inquiry, answered))
  const state: Interview<Decided, Question> = {
    answers: answered.given,
    decision,
    get verdict() {
      return agenda().verdict()
    },
    get left() {
      return agenda().all().length
    },
    next: () => {
      const best = agenda().best()
      return best === undefined ? undefined : word(best, answered.given)
    },
    open: () =>
      agenda()
        .all()
        .map((question) => word(question, answered.given)),
    answer: (value, at = agenda().best()?.at) => {
      if (at === undefined) throw new NoQuestionLeftError()
      return interviewBy(interviewer, withAnswer(answered.given, at, value, inquiry.dictionary), state)
    },
    back: () => before ?? state,
  }
  return Object.freeze(state)
}
