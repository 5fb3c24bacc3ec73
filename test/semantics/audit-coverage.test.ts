/** The audit of coverage: small packs whose answers are known by hand, and laws on random packs against every case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageReport } from '../../src/audit/index.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { dictionaryOf, type Fact } from '../../src/facts/index.ts'
import {
  assuming,
  type ConditionSource,
  type Layer,
  leavesOf,
  type Pack,
  type PackSource,
  resolve,
} from '../../src/pack/index.ts'
import type { ClinicalCase } from '../../src/parse/index.ts'
import { everyCase, sayingsOf } from '../support/every-case.ts'
import { numberOf } from '../support/everybody.ts'
import { dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const both: readonly Layer[] = ['article', 'evidence']

const facts = [
  { name: 'age', type: 'integer', minimum: 0, maximum: 120, unit: 'years', whenUnknown: 'withhold' },
  { name: 'smoker', type: 'boolean', whenUnknown: 'optional' },
  { name: 'fever', type: 'boolean', whenUnknown: 'worst-case' },
].map((fact) => ({ ...fact, group: 'small', answeredBy: 'patient' })) as readonly Fact[]
const dictionary = dictionaryOf({ facts, lists: [], parameters: [] })

const young = { fact: 'age', operator: 'lessThan', value: 18 } as const
const smokes = { fact: 'smoker', operator: 'equal', value: true } as const
const feverish = { fact: 'fever', operator: 'equal', value: true } as const

function packOf(rules: Readonly<Record<string, ConditionSource>>, conditions: PackSource['conditions'] = {}): Pack {
  const source: PackSource = {
    format: 'rule-pack/1',
    id: 'small',
    version: '1.0.0',
    ladder: ['fine', 'wait'],
    otherwise: 'fine',
    conditions,
    rules: Object.entries(rules).map(([name, condition]) => ({
      name,
      layer: 'evidence',
      basis: ['S01'],
      conditions: condition,
      event: { type: 'wait', params: { message: 'any' } },
    })),
  }
  return resolve(source, dictionary, seal)
}

/** Cases by name; each expects what the pack says, for what is expected is no matter here. */
function casesFor(
  pack: Pack,
  said: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  layers = both,
  own = dictionary,
): readonly ClinicalCase[] {
  const { evaluate } = plainEvaluatorOf(pack, own)
  return Object.entries(said).map(([id, each]) => {
    const { verdict } = evaluate(each, { layers })
    return { id, title: id, facts: each, layers, expect: { verdict }, basis: [], at: '/cases/0' }
  })
}

describe('one rule: wait while a smoker is younger than 18', () => {
  const pack = packOf({ 'young-smoker': { all: [young, smokes] } })
  const [age, smoker] = ['/rules/0/conditions/all/0', '/rules/0/conditions/all/1'] as const
  const three = {
    'young smoker': { age: 17, smoker: true },
    'grown smoker': { age: 18, smoker: true },
    'young non-smoker': { age: 17, smoker: false },
  }

  test('each comparison lists its cases, and decides where the other one holds', () => {
    const { conditions } = coverageReport({ pack, dictionary, cases: casesFor(pack, three) }).detail
    expect(conditions[age]?.cases).toEqual({
      true: ['young smoker', 'young non-smoker'],
      false: ['grown smoker'],
      unknown: [],
      'decisive when true': ['young smoker'],
      'decisive when false': ['grown smoker'],
    })
    expect(conditions[smoker]?.cases).toEqual({
      true: ['young smoker', 'grown smoker'],
      false: ['young non-smoker'],
      unknown: [],
      'decisive when true': ['young smoker'],
      'decisive when false': ['young non-smoker'],
    })
  })

  test('what no case does and somebody could is an error, with a case that does it', () => {
    const report = coverageReport({ pack, dictionary, cases: casesFor(pack, three) })
    expect(report.outcome).toBe('failed')
    expect(report.problems.map(({ code, at, message }) => `${code} ${at} ${message}`)).toEqual([
      `condition_not_covered ${age} \`age lessThan 18\` is unknown in no case`,
      `condition_not_covered ${smoker} \`smoker equal true\` is unknown in no case`,
    ])
    expect(report.problems[0]?.case?.facts).not.toHaveProperty('age')
  })

  test('a case in which nothing is known completes it', () => {
    const report = coverageReport({ pack, dictionary, cases: casesFor(pack, { ...three, 'nothing known': {} }) })
    expect(report.problems).toEqual([])
    expect(report.outcome).toBe('passed')
  })

  test('both comparisons false show nothing of either: neither decides', () => {
    const cases = casesFor(pack, { 'grown non-smoker': { age: 40, smoker: false } })
    const { conditions } = coverageReport({ pack, dictionary, cases }).detail
    expect(conditions[age]?.cases['decisive when false']).toEqual([])
    expect(conditions[smoker]?.cases['decisive when false']).toEqual([])
  })

  test('a case of the article alone exercises no rule of the evidence', () => {
    const { conditions } = coverageReport({ pack, dictionary, cases: casesFor(pack, three, ['article']) }).detail
    expect(conditions[age]?.cases.true).toEqual([])
  })
})

describe('what is impossible is proven, not asked for', () => {
  test('a comparison that is written twice never decides when false, for the other is false as well', () => {
    const pack = packOf({ young: { all: [young, young] } })
    const { conditions } = coverageReport({ pack, dictionary, cases: [] }).detail
    expect(conditions['/rules/0/conditions/all/0']?.impossible).toEqual(['decisive when false'])
  })

  test('the test for the unknown is never unknown itself', () => {
    const pack = packOf({ 'not-asked': { all: [{ fact: 'fever', operator: 'isUnknown', value: true }] } })
    const { conditions } = coverageReport({ pack, dictionary, cases: [] }).detail
    expect(conditions['/rules/0/conditions/all/0']?.impossible).toEqual(['unknown'])
  })

  test('without cases all that is possible is open', () => {
    const pack = packOf({ young: { all: [young] } })
    const report = coverageReport({ pack, dictionary, cases: [] })
    expect(report.problems.map(({ code }) => code)).toEqual(Array(5).fill('condition_not_covered'))
  })
})

test('where very much is not covered, no further case is sought, and the audit does not say that it passed', () => {
  const pack = packOf({ R1: { all: [young, smokes] } })
  const report = coverageReport({ pack, dictionary, cases: [] }, { maximumSought: 3 })
  expect(report.problems.map(({ code }) => code)).toEqual([
    ...Array(3).fill('condition_not_covered'),
    'too_many_uncovered',
  ])
  const open = Object.values(report.detail.conditions).flatMap((each) => each.open)
  expect(open).toHaveLength(10)
  expect(coverageReport({ pack, dictionary, cases: [] }, { maximumSought: 0 }).outcome).toBe('not_decided')
})

test('a comparison in a named condition counts once, as it is written; each use of the name counts by itself', () => {
  const pack = packOf(
    { first: { all: [{ condition: 'ill' }, young] }, second: { all: [{ condition: 'ill' }] } },
    { ill: { any: [feverish, smokes] } },
  )
  const said = { ill: { fever: true, smoker: false, age: 40 }, well: { fever: false, smoker: false, age: 40 } }
  const { conditions } = coverageReport({ pack, dictionary, cases: casesFor(pack, said) }).detail
  expect(Object.entries(conditions).map(([at, { rules }]) => `${at}: ${rules}`)).toEqual([
    '/rules/0/conditions/all/0: first',
    '/conditions/ill/any/0: first,second',
    '/conditions/ill/any/1: first,second',
    '/rules/0/conditions/all/1: first',
    '/rules/1/conditions/all/0: second',
  ])
  const fever = conditions['/conditions/ill/any/0']
  expect(fever?.cases['decisive when true']).toEqual(['ill'])
  expect(fever?.decides).toEqual({ whenTrue: ['second'], whenFalse: ['second'] })
  expect(conditions['/rules/1/conditions/all/0']?.cases['decisive when true']).toEqual(['ill'])
  expect(conditions['/rules/0/conditions/all/0']?.cases['decisive when true']).toEqual([])
})

test('a condition with one comparison taken as true or false is what is left of it, turned round below a `not`', () => {
  const pack = packOf({
    rule: { all: [{ not: { any: [young, smokes] } }, feverish] },
  })
  const [rule] = pack.rules
  if (rule === undefined) throw new Error('the pack has a rule')
  const age = '/rules/0/conditions/all/0/not/any/0'
  expect(assuming(rule.condition, age, true)).toBe(false)
  const left = assuming(rule.condition, age, false)
  if (typeof left === 'boolean') throw new Error('something is left')
  expect(leavesOf(left).map(({ fact }) => fact)).toEqual(['smoker', 'fever'])
  expect(leavesOf(rule.condition)).toHaveLength(3)
})

describe('on random packs', () => {
  const small = fc
    .record({ dictionary: dictionaries, source: packs() })
    .map(({ dictionary: own, source }) => ({ dictionary: own, pack: resolve(source, own, seal) }))
    .filter(({ pack, dictionary: own }) => numberOf(sayingsOf(pack, own)) <= 400)

  test('what is called impossible happens in no case at all', () => {
    let impossible = 0
    fc.assert(
      fc.property(small, ({ pack, dictionary: own }) => {
        const said = Object.fromEntries(everyCase(pack, own).map((each, index) => [`${index}`, each]))
        const proven = coverageReport({ pack, dictionary: own, cases: [] }).detail.conditions
        const seen = coverageReport({ pack, dictionary: own, cases: casesFor(pack, said, both, own) }).detail.conditions
        for (const [at, each] of Object.entries(proven)) {
          impossible += each.impossible.length
          for (const goal of each.impossible) expect(seen[at]?.cases[goal], `${at} ${goal}`).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
    expect(impossible).toBeGreaterThan(20)
  })

  test('the cases that are shown for what is open cover it', () => {
    fc.assert(
      fc.property(small, ({ pack, dictionary: own }) => {
        const { problems } = coverageReport({ pack, dictionary: own, cases: [] })
        expect(problems.filter(({ code }) => code !== 'condition_not_covered')).toEqual([])
        const shown = problems.flatMap((problem, index) =>
          problem.case === undefined ? [] : [[`${index}`, problem.case.facts] as const],
        )
        const cases = casesFor(pack, Object.fromEntries(shown), both, own)
        expect(coverageReport({ pack, dictionary: own, cases }).problems).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
