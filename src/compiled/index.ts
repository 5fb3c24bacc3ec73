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
// A built-in pack, compiled when it is generated
export { programOf } from './compile.ts'
export { layoutOf } from './layout.ts'
export type { Program } from './program.ts'
export { bases, firstDigit, type WrittenTables, writtenProgramOf } from './tables.ts'
