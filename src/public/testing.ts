/**
 * For tests of these rules, or of one's own: cases from files, and matchers whose failures say why.
 *
 * ```ts
 * expect.extend(matchersFor())
 * test.for(casesOf('cases.json', 'patients.json'))('$id $title', ({ facts, options, expect: expected }) => {
 *   expect(ask('triage', facts, options)).toMeet(expected)
 * })
 * ```
 *
 * The matchers are plain functions and load no test framework. Their types belong to vitest's `expect` once this is
 * imported.
 *
 * @module
 */
import type { Expectation } from '../parse/index.ts'

// Cases from files
export { casesOf, type TestCase } from '../interop/testing/index.ts'
export { type ClinicalCase, type Expectation, InvalidPackError } from '../parse/index.ts'
// What is asked, and what is expected of the answer
export { type Answer, ask, type Asked, type Matched, type Matchers, matchersFor } from '../interop/testing/index.ts'
export type { Module } from '../custom/index.ts'
export type { Decision, EvaluateOptions, SequenceDecision } from '../decide/index.ts'
export { InvalidFactsError } from '../facts/index.ts'
export type { Facts } from '../generated/facts.ts'
export type { Pack } from '../pack/index.ts'
// An argument of the wrong kind
export { InvalidArgumentError } from '../diagnostics/index.ts'

declare module 'vitest' {
  /** What {@link matchersFor} adds to `expect`; the parameters have to be those of vitest's own interface. */
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The verdict is this one or a more restrictive one. */
    toBeAtLeast: (verdict: string) => R
    /** The verdict is this one or a less restrictive one. */
    toBeAtMost: (verdict: string) => R
    toHaveVerdict: (verdict: string) => R
    /** The rule is true, be it fired or assumed. */
    toFire: (rule: string) => R
    /** The rule is true because an unknown answer counts as the worst. */
    toAssume: (rule: string) => R
    /** Without this answer the verdict could be too low. */
    toMiss: (fact: string) => R
    /** All that an expectation of a case names. */
    toMeet: (expected: Expectation) => R
  }
}
