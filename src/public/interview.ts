/**
 * The interview: only questions whose answers can still change the verdict, the most urgent first.
 *
 * @module
 */
// Hold one
export { type InterviewOptions, interview, interviewOf } from '../interop/interview/index.ts'
// One state of it
export { type Answerer, type Interview, NoQuestionLeftError, TooManyAlternativesError } from '../interview/index.ts'
// What is asked
export type { Decisions, ListQuestion, Question, Reason } from '../interop/interview/index.ts'
export { type Language, InvalidMessageOptionError } from '../render/index.ts'
// What can be wrong
export { type FactFault, type FactIssue, InvalidFactsError } from '../facts/index.ts'
export { type QuestionName, UnknownQuestionError } from '../interop/interview/index.ts'
// What these speak of
export type { Decision, EvaluateOptions } from '../decide/index.ts'
export type { Pack } from '../pack/index.ts'
// An argument of the wrong kind
export { InvalidArgumentError } from '../diagnostics/index.ts'
