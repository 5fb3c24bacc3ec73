/**
 * Whether a decision says what a case expects of it.
 * In: a case and the decision on its facts. Out: the members of the expectation that the decision does not meet.
 *
 * @module
 */
import type { Decision, SafeDecision } from '../decide/index.ts'
import type { ClinicalCase, Expectation } from '../parse/index.ts'

/** What a case can expect, or `facts` where its facts are not right, so that there is no decision. */
export type Unmet = keyof Expectation | 'facts'

/** The members of a case's expectation that a decision does not meet; none where the case passes. */
export function unmetBy({ expect: expected }: ClinicalCase, result: SafeDecision<string>): readonly Unmet[] {
  if (!result.ok) return ['facts']
  const { decision } = result
  return (Object.keys(expected) as (keyof Expectation)[]).filter((member) => !meets(member, expected, decision))
}

function meets(member: keyof Expectation, expected: Expectation, decision: Decision): boolean {
  switch (member) {
    case 'verdict':
    case 'atLeast':
    case 'atMost':
      return decision[member] === expected[member]
    case 'fired':
    case 'notices': {
      const rules = decision.findings.filter(({ notice = false }) => notice === (member === 'notices'))
      return isSameSet(
        rules.map(({ rule }) => rule),
        expected[member],
      )
    }
    case 'missing':
    case 'toConfirm':
    case 'couldAsk':
      return isSameSet(
        decision[member].map(({ fact }) => fact),
        expected[member],
      )
    case 'mustSay': {
      const said = new Set(decision.findings.flatMap(({ mustSay }) => mustSay))
      return (expected.mustSay ?? []).every((code) => said.has(code))
    }
    case 'items':
      return JSON.stringify(decision.items?.map(({ verdict }) => verdict)) === JSON.stringify(expected.items)
  }
}

function isSameSet(given: readonly string[], expected: readonly string[] = []): boolean {
  const [one, other] = [new Set(given), new Set(expected)]
  return one.size === other.size && [...one].every((name) => other.has(name))
}
