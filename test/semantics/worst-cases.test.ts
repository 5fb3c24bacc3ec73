/**
 * Packs made for the worst: each is refused with a typed error, or decided with work in proportion to what is written in
 * it. Work is counted, never timed.
 */
import assert from 'node:assert/strict'
import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/compiled/case/layout.ts'
import { programOf } from '../../src/compiled/program/compile.ts'
import { numberedOf } from '../../src/compiled/program/numbered.ts'
import type { Program } from '../../src/compiled/program/program.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type ConditionSource, type LeafSource, leavesOf, type Pack } from '../../src/pack/index.ts'
import { limits, safeLoadPack } from '../../src/public/pack.ts'

const ladder = ['low', 'middle', 'high'] as const
const messages = Object.fromEntries(
  ['finding.own.worst', ...ladder.map((rung) => `verdict.own.${rung}`)].map((key) => [key, 'Worst.']),
)

function load(rules: readonly ConditionSource[], conditions: Readonly<Record<string, ConditionSource>> = {}) {
  return safeLoadPack(
    {
      format: 'rule-pack/1',
      id: 'own',
      version: '1.0.0',
      ladder,
      otherwise: 'low',
      undecided: 'middle',
      conditions,
      rules: rules.map((condition, index) => ({
        name: `R${index}`,
        layer: 'evidence',
        basis: ['S78'],
        conditions: condition,
        event: { type: ladder[index % 3], params: { message: 'worst' } },
      })),
    },
    { messages },
  )
}

const leaf = (fact: string, operator: LeafSource['operator'], value: LeafSource['value']) => ({ fact, operator, value })
const many = <Each>(count: number, make: (index: number) => Each): readonly Each[] =>
  Array.from({ length: count }, (_, index) => make(index))

const valuesOf = (name: string): readonly string[] => {
  const fact = dictionary.facts.get(name)
  return fact !== undefined && 'values' in fact ? fact.values : expect.fail(name)
}
const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? ''

/** A pair of comparisons of two facts, another for each index. */
const pair = (index: number): ConditionSource => ({
  any: [leaf('lastDyeHoursBefore', 'lessThan', index + 1), leaf('hoursBetweenSessions', 'greaterThan', index + 1)],
})

/** A condition of that many levels, `all` and `any` in turn, that comes to two alternatives. */
function nested(levels: number): ConditionSource {
  const inner = leaf('smoker', 'equal', true)
  return levels <= 2
    ? { any: [inner, leaf('hoursSinceSessionEnd', 'lessThan', 5)] }
    : levels % 2 === 0
      ? { any: [nested(levels - 1)] }
      : { all: [nested(levels - 1)] }
}

/** Levels beyond what one file may nest, by named conditions. */
function chained(length: number): Readonly<Record<string, ConditionSource>> {
  return Object.fromEntries(
    many(length, (index) => [
      `c${index}`,
      index === 0 ? { not: leaf('smoker', 'equal', true) } : { not: { condition: `c${index - 1}` } },
    ]),
  )
}

/** What a decision may touch: the bits, and the parts of rows. */
function workOf(pack: Pack, { layout, words, rankOf, rows, numbers, rules }: Program) {
  const leaves = pack.rules.reduce((sum, { condition }) => sum + leavesOf(condition).length, 0)
  const touched = numbers.reduce(
    (sum, { bands }) =>
      sum +
      bands.reduce(
        (most, band) =>
          most + Math.max(...[...band.rows].map((row) => ((rows.start[row + 1] ?? 0) - (rows.start[row] ?? 0)) / 2)),
        0,
      ),
    0,
  )
  return { leaves, terms: rankOf.length, words, parts: rows.parts.length / 2, touched, trees: rules.length, layout }
}

function compiled(pack: Pack) {
  return workOf(pack, programOf(numberedOf(pack), layoutOf(dictionary)))
}

describe('is decided', () => {
  const worst: readonly {
    readonly name: string
    readonly rules: readonly ConditionSource[]
    readonly conditions?: Readonly<Record<string, ConditionSource>>
    /** Terms that the rules are written out as; a rule that would be too many has one. */
    readonly terms: number
    /** Parts of rows for each comparison: what a table costs in memory. */
    readonly partsPerLeaf: number
  }[] = [
    { name: 'one rule of 2^14 alternatives', rules: [{ all: many(14, pair) }], terms: 1, partsPerLeaf: 0 },
    {
      name: 'the same under a negation',
      rules: [{ not: { any: many(14, (index) => ({ not: pair(index) })) } }],
      terms: 1,
      partsPerLeaf: 0,
    },
    {
      name: 'one rule of 10,000 comparisons, all of which must hold',
      rules: [{ all: many(limits.leaves, (index) => leaf('lastDyeHoursBefore', 'lessThan', index + 1)) }],
      terms: 1,
      partsPerLeaf: 33,
    },
    {
      name: 'one rule of 10,000 comparisons, any of which will do',
      rules: [{ any: many(limits.leaves, (index) => leaf('lastDyeHoursBefore', 'lessThan', index + 1)) }],
      terms: 1,
      partsPerLeaf: 0,
    },
    {
      name: 'rules of 64 alternatives that have 9,900 comparisons in common',
      rules: many(5, () => ({
        all: [...many(6, pair), ...many(9900, (index) => leaf('hoursSinceSessionEnd', 'lessThan', index + 1))],
      })),
      terms: 5,
      partsPerLeaf: 0,
    },
    { name: 'a rule nested as deep as a file may be', rules: [nested(17)], terms: 2, partsPerLeaf: 8 },
    {
      name: 'a rule as deep as named conditions may make it',
      rules: [{ condition: `c${limits.ruleDepth / 2 - 3}` }],
      conditions: chained(limits.ruleDepth / 2 - 2),
      terms: 1,
      partsPerLeaf: 8,
    },
    {
      name: '100,000 rules on one number, each with a threshold of its own',
      rules: many(100_000, (index) => ({ all: [leaf('hoursSinceSessionEnd', 'lessThan', index / 2)] })),
      terms: 100_000,
      partsPerLeaf: 33,
    },
    {
      name: '10,000 rules on one set',
      rules: many(10_000, (index) => ({
        all: [
          leaf(
            'injectedSubstances',
            index % 2 === 0 ? 'contains' : 'doesNotContain',
            pick(valuesOf('injectedSubstances'), index),
          ),
        ],
      })),
      terms: 10_000,
      partsPerLeaf: 4,
    },
    {
      name: '10,000 rules on one list of values, each by a list of its own',
      rules: many(10_000, (index) => ({
        all: [
          leaf(
            'symptom',
            index % 2 === 0 ? 'in' : 'notIn',
            valuesOf('symptom').filter((_, value) => (index * 31 + value * 7) % 5 < 2),
          ),
        ],
      })),
      terms: 10_000,
      partsPerLeaf: 26,
    },
    {
      name: '1,000 rules of 64 alternatives, more than there is room to write out',
      rules: many(1000, (index) => ({ all: many(6, (part) => pair(index * 6 + part)) })),
      // 65 rules use up the room for literals; the others stay as they are written.
      terms: 65 * 64 + 935,
      partsPerLeaf: 400,
    },
  ]

  const people = [
    {},
    { hoursSinceSessionEnd: 12_345.5, lastDyeHoursBefore: 0.5, hoursBetweenSessions: 100_000, smoker: true },
    { hoursSinceSessionEnd: 3, lastDyeHoursBefore: 5000, hoursBetweenSessions: 'unknown', smoker: 'unknown' },
    { injectedSubstances: ['unknown'], symptoms: [{ symptom: 'burning' }, { symptom: 'unknown' }] },
    { injectedSubstances: [pick(valuesOf('injectedSubstances'), 1), 'unknown'], symptoms: [] },
  ]

  test.for(worst)('$name', ({ rules, conditions, terms, partsPerLeaf }) => {
    const loaded = load(rules, conditions)
    if (!loaded.ok) return expect.fail(JSON.stringify(loaded.issues.slice(0, 3)))
    const work = compiled(loaded.pack)
    expect(work.terms).toBe(terms)
    expect(work.words).toBe(Math.ceil(terms / 32))
    expect(work.parts).toBeLessThanOrEqual(work.leaves * partsPerLeaf)
    expect(work.touched).toBeLessThanOrEqual(Math.max(work.leaves, work.terms))
    const plain = plainEvaluatorOf(loaded.pack, dictionary)
    for (const facts of people) assert.deepEqual(loaded.safeEvaluate(facts), plain.safeEvaluate(facts))
  })
})

describe('is refused, and says why', () => {
  const tooMuch: readonly {
    readonly name: string
    readonly rules: readonly ConditionSource[]
    readonly conditions?: Readonly<Record<string, ConditionSource>>
    readonly issue: object
  }[] = [
    {
      name: 'one rule of 2^17 alternatives',
      rules: [{ all: many(17, pair) }],
      issue: { code: 'too_large', at: '/rules/0/conditions', limit: limits.termsOfRule },
    },
    {
      name: 'one rule of 2^40 alternatives, by named conditions that double each other',
      rules: [{ condition: 'd40' }],
      conditions: Object.fromEntries(
        many(41, (index) => [
          `d${index}`,
          index === 0 ? pair(0) : { all: [{ condition: `d${index - 1}` }, { condition: `d${index - 1}` }] },
        ]),
      ),
      issue: { code: 'too_large', at: '/rules/0/conditions' },
    },
    {
      name: 'one comparison more than a rule may hold',
      rules: [{ any: many(limits.leaves + 1, (index) => leaf('lastDyeHoursBefore', 'lessThan', index + 1)) }],
      issue: { code: 'too_large', at: '/rules/0/conditions', limit: limits.leaves },
    },
    {
      name: 'more alternatives in all rules together than a pack may have',
      rules: many(21, () => ({ all: many(16, pair) })).concat(many(12, () => ({ all: many(16, pair) }))),
      issue: { code: 'too_large', at: '/rules', limit: limits.terms },
    },
    {
      name: 'a rule that is deeper than a file may be',
      rules: [nested(limits.depth)],
      issue: { code: 'too_deep' },
    },
    {
      name: 'a rule that named conditions make too deep',
      rules: [{ condition: 'c99' }],
      conditions: chained(100),
      issue: { code: 'too_deep', at: '/rules/0/conditions', limit: limits.ruleDepth },
    },
    {
      name: 'more rules than a pack may have',
      rules: many(limits.rules + 1, () => ({ all: [leaf('smoker', 'equal', true)] })),
      issue: { code: 'too_large', at: '/rules', limit: limits.rules },
    },
  ]

  test.for(tooMuch)('$name', ({ rules, conditions, issue }) => {
    const loaded = load(rules, conditions)
    expect(loaded.ok ? [] : loaded.issues).toContainEqual(expect.objectContaining(issue))
  })
})
