/**
 * Interviews about the built-in questions, and about packs of one's own.
 *
 * @module
 */
// Hold one
export { type InterviewOptions, interview, interviewOf } from './interview.ts'
// What is asked
export type { ListQuestion, Question, Reason } from './question.ts'
// What is answered in the end
export type { Decisions } from './subject.ts'
// By which names
export { type QuestionName, UnknownQuestionError } from '../schemas/questions.ts'
