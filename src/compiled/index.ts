/**
 * The evaluator that runs. It must agree with the plain one, `evaluate/truth.ts` and `decide/`, in the whole decision;
 * `test/semantics/compiled.test.ts` holds it to that.
 *
 * @module
 */
export { deciderOf, evaluatorOf } from './evaluator.ts'
