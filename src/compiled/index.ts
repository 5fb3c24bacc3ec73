/**
 * The evaluator that runs. It must agree with the plain one, `evaluate/truth.ts` and `decide/`, in the whole decision;
 * `test/semantics/compiled.test.ts` holds it to that.
 *
 * @module
 */
// One case, at once
export { deciderOf, evaluatorOf, writtenDeciderOf, writtenEvaluatorOf } from './evaluator.ts'
// One case, answer by answer
export { type OpenCase, type OpenCases, openCasesOf } from './open.ts'
