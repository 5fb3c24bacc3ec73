/**
 * The exact interview: which answer can still change the verdict, over every completion. Read in this order: inquiry,
 * standing, seats, placing, space, matters, questions, machine.
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
// Question by question
export { type Interview, interviewBy, NoQuestionLeftError } from './machine.ts'
export type { OpenQuestion } from './questions.ts'
