/**
 * Does a decision say what a case expects? In: a decision and an expectation. Out: what differs, member by member.
 *
 * @module
 */
import type { Decision, Missing } from '../../decide/index.ts'
import type { Expectation } from '../../parse/index.ts'

/** One member of an expectation that a decision does not meet. */
export interface CaseDifference {
  readonly member: keyof Expectation
  readonly expected: string | readonly string[]
  readonly got: string | readonly string[]
}

/**
 * Compares a decision with what a case expects of it; what the case does not mention is not compared.
 *
 * Names are compared as sets, `items` in order, and of `mustSay` only what is not said counts.
 *
 * @param decision - what an evaluator has answered
 * @param expected - the `expect` of a case
 * @returns the differences in the order in which one reads them; empty where the decision is as expected
 * @example
 * const decision = evaluateTriage({ symptoms: [{ symptom: 'hives' }], breathingOrThroatProblem: true })
 * caseDifferences(decision, { verdict: 'self_care_watch' })
 * // => [{ member: 'verdict', expected: 'self_care_watch', got: 'emergency_now' }]
 */
export function caseDifferences(decision: Decision, expected: Expectation): readonly CaseDifference[] {
  const rules = (isNotice: boolean): readonly string[] =>
    sorted(decision.findings.filter(({ notice = false }) => notice === isNotice).map(({ rule }) => rule))
  const said = sorted(decision.findings.flatMap(({ mustSay }) => mustSay))
  const { verdict, atLeast, atMost, fired, notices, missing, toConfirm, couldAsk, mustSay, items } = expected
  return [
    ...different('verdict', verdict, decision.verdict),
    ...different('atLeast', atLeast, decision.atLeast),
    ...different('atMost', atMost, decision.atMost),
    ...different('fired', setOf(fired), rules(false)),
    ...different('notices', setOf(notices), rules(true)),
    ...different('missing', setOf(missing), factsOf(decision.missing)),
    ...different('toConfirm', setOf(toConfirm), factsOf(decision.toConfirm)),
    ...different('couldAsk', setOf(couldAsk), factsOf(decision.couldAsk)),
    ...(mustSay?.every((code) => said.includes(code)) ? [] : different('mustSay', setOf(mustSay), said)),
    ...different('items', items, decision.items?.map((item) => item.verdict) ?? []),
  ]
}

function different(
  member: keyof Expectation,
  expected: string | readonly string[] | undefined,
  got: string | readonly string[],
): readonly CaseDifference[] {
  return expected === undefined || same(expected, got) ? [] : [{ member, expected, got }]
}

function same(one: string | readonly string[], other: string | readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function factsOf(gaps: readonly Missing[]): readonly string[] {
  return sorted(gaps.map(({ fact }) => fact))
}

function setOf(names: readonly string[] | undefined): readonly string[] | undefined {
  return names === undefined ? undefined : sorted(names)
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
