/**
 * Conformance vectors: what any implementation of these rules must answer, and the comparison with what one does.
 *
 * @module
 */
// What is asked, and what must be answered
export type {
  Answer,
  CaseQuestion,
  DecisionAnswer,
  ErrorAnswer,
  ErrorsAnswer,
  GapAnswer,
  ItemAnswer,
  JudgedAnswer,
  PackQuestion,
  Question,
  Vector,
} from './vector.ts'
// A suite of vectors
export { openSuite, type ReadFile, type Suite } from './suite.ts'
// What this library answers
export { answererBy, answererOf, decisionAnswer, type EvaluatorFor } from './answer.ts'
// Where an answer differs
export { type AnswerMember, answerMembers, type Difference, differencesOf } from './compare.ts'
// What a runner reads
export { suiteLine, vectorLine } from './lines.ts'
