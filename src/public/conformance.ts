/**
 * Conformance vectors: `openSuite`, `answererOf`, `differencesOf`, and the lines that a runner reads. The vectors
 * themselves are `./conformance/<suite>.json`; `docs/conformance.md` says what they mean.
 *
 * @module
 */
// A suite of vectors
export { openSuite } from '../conformance/index.ts'
export type { CaseQuestion, PackQuestion, Question, ReadFile, Suite, Vector } from '../conformance/index.ts'
// What is answered
export { answererOf } from '../conformance/index.ts'
export type {
  Answer,
  DecisionAnswer,
  ErrorAnswer,
  ErrorsAnswer,
  GapAnswer,
  ItemAnswer,
  JudgedAnswer,
} from '../conformance/index.ts'
// Where an answer differs
export { type AnswerMember, answerMembers, type Difference, differencesOf } from '../conformance/index.ts'
// What a runner reads
export { suiteLine, vectorLine } from '../conformance/index.ts'
// What can be wrong with a suite
export { InvalidPackError, type PackFault, type PackIssue } from '../parse/index.ts'
export type { Strength } from '../pack/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
