/** The tables of `docs/semantics.md`, cell by cell. */
import { describe, expect, test } from 'vitest'
import { asCertain, asJudged, opposite, stronger, type Truth, truthOf, weaker } from '../../src/evaluate/index.ts'
import type { Answer, Answers, WhenUnknown } from '../../src/facts/index.ts'
import type { Comparison, Condition } from '../../src/pack/index.ts'

const order = ['false', 'unknown', 'true'] as const satisfies readonly Truth[]

test('all is the weakest, any the strongest, not the mirror of false < unknown < true', () => {
  order.forEach((a, height) => {
    expect(opposite[a]).toBe(order[2 - height])
    order.forEach((b, other) => {
      expect(weaker(a, b)).toBe(order[Math.min(height, other)])
      expect(stronger(a, b)).toBe(order[Math.max(height, other)])
    })
  })
})

const answers = (known: Readonly<Record<string, Answer>>): Answers => ({
  known: new Map(Object.entries(known)),
  asked: new Set(),
})
const set = (members: readonly string[], complete = true): Answer => ({ members: new Set(members), complete })
const compare = (
  operator: Comparison['operator'],
  value: Comparison['value'],
  whenUnknown: WhenUnknown = 'withhold',
): Condition => ({
  kind: 'comparison',
  at: '',
  fact: 'f',
  operator,
  value,
  whenUnknown,
})

test.for<readonly [Comparison['operator'], Comparison['value'], Answer, Truth]>([
  ['equal', 'a', 'a', 'true'],
  ['equal', 'a', 'b', 'false'],
  ['equal', 2, 2, 'true'],
  ['notEqual', 'a', 'a', 'false'],
  ['notEqual', true, false, 'true'],
  ['in', ['a', 'b'], 'b', 'true'],
  ['in', ['a', 'b'], 'c', 'false'],
  ['notIn', ['a', 'b'], 'b', 'false'],
  ['notIn', ['a', 'b'], 'c', 'true'],
  ['lessThan', 18, 17.99, 'true'],
  ['lessThan', 18, 18, 'false'],
  ['lessThanInclusive', 18, 18, 'true'],
  ['lessThanInclusive', 18, 18.01, 'false'],
  ['greaterThan', 38, 38, 'false'],
  ['greaterThan', 38, 38.01, 'true'],
  ['greaterThanInclusive', 38, 38, 'true'],
  ['greaterThanInclusive', 38, 37.99, 'false'],
  ['contains', 'a', set(['a', 'b']), 'true'],
  ['contains', 'c', set(['a', 'b']), 'false'],
  ['contains', 'none', set(['none']), 'true'],
  ['contains', 'a', set(['none']), 'false'],
  ['contains', 'a', set(['a'], false), 'true'],
  ['contains', 'b', set(['a'], false), 'unknown'],
  ['contains', 'none', set(['a'], false), 'unknown'],
  ['doesNotContain', 'a', set(['a']), 'false'],
  ['doesNotContain', 'b', set(['a']), 'true'],
  ['doesNotContain', 'a', set(['a'], false), 'false'],
  ['doesNotContain', 'b', set(['a'], false), 'unknown'],
])('%s %o of %o is %s', ([operator, value, answer, truth]) => {
  expect(truthOf(compare(operator, value), answers({ f: answer }), asCertain)).toBe(truth)
})

describe('a leaf on an unknown fact', () => {
  const nothing = answers({})
  const not = (operand: Condition): Condition => ({ kind: 'not', at: '', operand })
  const unknownTest: Condition = { kind: 'isUnknown', at: '', fact: 'f', whenUnknown: 'withhold' }

  test.for<readonly [WhenUnknown, Truth, Truth]>([
    ['withhold', 'unknown', 'unknown'],
    ['worst-case', 'true', 'true'],
    ['clinician', 'false', 'false'],
    ['optional', 'false', 'false'],
  ])('%s: proves nothing; for the verdict it is %s, and so is its negation', ([policy, plain, negated]) => {
    const leaf = compare('equal', 'a', policy)
    expect(truthOf(leaf, nothing, asCertain)).toBe('unknown')
    expect(truthOf(not(leaf), nothing, asCertain)).toBe('unknown')
    expect(truthOf(leaf, nothing, asJudged)).toBe(plain)
    expect(truthOf(not(leaf), nothing, asJudged)).toBe(negated)
    expect(truthOf(not(not(leaf)), nothing, asJudged)).toBe(plain)
  })

  test('isUnknown counts for the verdict, but proves nothing: an answer may take it back', () => {
    expect(truthOf(unknownTest, nothing, asJudged)).toBe('true')
    expect(truthOf(unknownTest, nothing, asCertain)).toBe('unknown')
    expect(truthOf(unknownTest, answers({ f: 'a' }), asJudged)).toBe('false')
    expect(truthOf(unknownTest, answers({ f: 'a' }), asCertain)).toBe('false')
  })

  test('isUnknown is true of a set that is known in part', () => {
    expect(truthOf(unknownTest, answers({ f: set(['a'], false) }), asJudged)).toBe('true')
    expect(truthOf(unknownTest, answers({ f: set(['a']) }), asJudged)).toBe('false')
  })
})
