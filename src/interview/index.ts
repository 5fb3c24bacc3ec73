/**
 * The exact interview: which answer can still change the verdict, over every completion. Read in this order: inquiry,
 * standing, space, matters, questions, machine.
 *
 * @module
 */
// What is asked about
export {
  type Answerer,
  type Inquiry,
  type InquirySource,
  inquiryOf,
  type Part,
  TooManyAlternativesError,
} from './inquiry.ts'
// What has been answered
export { answeredBy } from './answering.ts'
export type { Answered, Place } from './standing.ts'
// Which questions still matter
export { type Agenda, agendaOf, type OpenQuestion } from './questions.ts'
// Question by question
export { type Interview, type Interviewer, interviewBy, NoQuestionLeftError } from './machine.ts'
