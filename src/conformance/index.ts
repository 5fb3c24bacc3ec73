/**
 * Conformance vectors: what any implementation of these rules must answer, and the comparison with what one does.
 *
 * @module
 */
// A suite of vectors
export {
  type CaseQuestion,
  openSuite,
  type PackQuestion,
  type Question,
  type ReadFile,
  type Suite,
  type Vector,
} from './suite.ts'
// What is answered
export {
  type Answer,
  answererBy,
  answererOf,
  type DecisionAnswer,
  decisionAnswer,
  type ErrorAnswer,
  type ErrorsAnswer,
  type EvaluatorFor,
  type GapAnswer,
  type ItemAnswer,
  type JudgedAnswer,
} from './answer.ts'
// Where an answer differs
export { type AnswerMember, answerMembers, type Difference, differencesOf } from './compare.ts'
// What a runner reads
export { suiteLine, vectorLine } from './lines.ts'
