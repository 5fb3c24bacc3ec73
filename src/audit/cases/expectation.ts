/**
 * What an expectation sees of a decision.
 * In: what a case expects, and a decision. Out: the parts of the expectation that the decision does not meet.
 *
 * @module
 */

import type { Decision, Missing, SafeDecision } from '../../decide/index.ts'
import { expectArgument, isHolder } from '../../diagnostics/index.ts'
import type { ClinicalCase, Expectation } from '../../parse/index.ts'

/** One part of an expectation. */
export type Expected = keyof Expectation

/** All that an expectation could say of one decision: names sorted, each once. */
export type Seen = Required<Omit<Expectation, 'items'>> & Pick<Expectation, 'items'>

/** One member of an expectation that a decision does not meet. */
export interface CaseDifference {
  readonly member: Expected
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
  expectArgument('decision', 'a decision of one module', () => isHolder(decision) && Array.isArray(decision.findings))
  expectArgument('expected', 'what a case expects', () => isHolder(expected))
  const seen = seenOf(decision)
  return parts.flatMap((member) => {
    const [given, got] = [expected[member], seen[member] ?? []]
    if (given === undefined) return []
    const wanted = typeof given === 'string' || member === 'items' ? given : sorted(given)
    const isMet =
      member === 'mustSay' ? sorted(given).every((code) => seen.mustSay.includes(code)) : isEqual(wanted, got)
    return isMet ? [] : [{ member, expected: wanted, got }]
  })
}

/** The parts of an expectation that a decision does not meet; none where the case holds. */
export function unmet(expected: Expectation, decision: Decision): readonly Expected[] {
  return caseDifferences(decision, expected).map(({ member }) => member)
}

/** The same, or `facts` where there is no decision because the facts of the case are not right. */
export type Unmet = Expected | 'facts'

/** The parts of a case's expectation that a result does not meet; none where the case holds. */
export function unmetBy({ expect }: ClinicalCase, result: SafeDecision<string>): readonly Unmet[] {
  return result.ok ? unmet(expect, result.decision) : ['facts']
}

/** The parts in which two decisions differ as far as an expectation can see. */
export function toldBy(one: Decision, other: Decision): readonly Expected[] {
  const [left, right] = [seenOf(one), seenOf(other)]
  return parts.filter((part) => !isEqual(left[part], right[part]))
}

const parts = [
  'verdict',
  'atLeast',
  'atMost',
  'fired',
  'notices',
  'missing',
  'toConfirm',
  'couldAsk',
  'mustSay',
  'items',
] as const satisfies readonly Expected[]

/**
 * Whether an expectation says something that depends on what is certain. All else, the missing answers among it, follows
 * from what counts for the verdict and what waits for it.
 */
export function expectsMore({ atLeast, atMost, toConfirm, couldAsk }: Expectation): boolean {
  return [atLeast, atMost, toConfirm, couldAsk].some((part) => part !== undefined)
}

/** What an expectation could say of a decision. */
export function seenOf(decision: Decision): Seen {
  const rules = (isNotice: boolean): readonly string[] =>
    sorted(decision.findings.filter(({ notice = false }) => notice === isNotice).map(({ rule }) => rule))
  return {
    verdict: decision.verdict,
    fired: rules(false),
    notices: rules(true),
    missing: factsIn(decision.missing),
    toConfirm: factsIn(decision.toConfirm),
    couldAsk: factsIn(decision.couldAsk),
    mustSay: sorted(decision.findings.flatMap(({ mustSay }) => mustSay)),
    atLeast: decision.atLeast,
    atMost: decision.atMost,
    ...(decision.items === undefined ? {} : { items: decision.items.map(({ verdict }) => verdict) }),
  }
}

function factsIn(missing: readonly Missing[]): readonly string[] {
  return sorted(missing.map(({ fact }) => fact))
}

/** Each once. */
function sorted(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort()
}

function isEqual(left: string | readonly string[] | undefined, right: string | readonly string[] | undefined): boolean {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right
  return left.length === right.length && left.every((name, index) => name === right[index])
}
