/** How often a verdict is too low: counted on cases, bounded exactly, and proven for what is still open. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidAuditOptionError, type SafetyReport, type Subject, safetyReport } from '../../src/audit/index.ts'
import { proportionOf, upperBound } from '../../src/audit/safety/clopper-pearson.ts'
import { floorProver } from '../../src/audit/safety/floors.ts'
import { loadPack } from '../../src/public/pack.ts'
import { lowered, subjectOf, subjects, withRules } from '../support/subjects.ts'

const triage = subjectOf('triage')
const said = ({ problems }: SafetyReport) => problems.map(({ code, severity, at = '' }) => `${severity} ${code} ${at}`)
const withCases = (subject: Subject, ...ids: readonly string[]): Subject => ({
  ...subject,
  cases: ids.map((id) => {
    const found = subject.cases.find((each) => each.id === id)
    if (found === undefined) throw new Error(`there is no case ${id}`)
    return found
  }),
})

describe('Clopper and Pearson', () => {
  // 682 of 925 is the worked example in the help page of binom.test in R, after Conover; the others are what it prints.
  test.for<readonly [number, number, number, number]>([
    [682, 925, 0.7076683, 0.7654066],
    [0, 10, 0, 0.3084971],
    [1, 10, 0.002528579, 0.445016117],
    [5, 10, 0.187086, 0.812914],
    [10, 10, 0.6915029, 1],
    [3, 20, 0.03207094, 0.37892683],
    [10, 100, 0.04900469, 0.1762226],
  ])('%i of %i: from %f to %f, with 95 percent', ([hits, trials, lower, upper]) => {
    const found = proportionOf(hits, trials, 0.95)
    expect(found.lower).toBeCloseTo(lower, 7)
    expect(found.upper).toBeCloseTo(upper, 7)
  })

  test('of no hits the bound is what it is by hand: the rule of three, exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (trials, error) => {
          expect(upperBound(0, trials, error)).toBeCloseTo(1 - error ** (1 / trials), 12)
        },
      ),
    )
  })

  test('at the bound, so few hits have just the chance that was asked for, added up in whole numbers', () => {
    const counts = fc.integer({ min: 1, max: 60 }).chain((trials) => fc.tuple(fc.nat(trials - 1), fc.constant(trials)))
    fc.assert(
      fc.property(counts, fc.double({ min: 0.001, max: 0.5, noNaN: true }), ([hits, trials], error) => {
        expect(chanceOfAtMost(hits, trials, upperBound(hits, trials, error))).toBeCloseTo(error, 9)
      }),
    )
  })

  test('more hits give a higher bound, more trials a lower one; nothing is below what was seen', () => {
    const counts = fc
      .integer({ min: 2, max: 5000 })
      .chain((trials) => fc.tuple(fc.nat(trials - 2), fc.constant(trials)))
    fc.assert(
      fc.property(counts, ([hits, trials]) => {
        const bound = upperBound(hits, trials, 0.05)
        expect(bound).toBeGreaterThan(hits / trials)
        expect(upperBound(hits + 1, trials, 0.05)).toBeGreaterThan(bound)
        expect(upperBound(hits, trials + 1, 0.05)).toBeLessThan(bound)
      }),
    )
  })

  test('the ends: nothing is known of no trials, and nothing is excluded where every trial was a hit', () => {
    expect(proportionOf(0, 0, 0.95)).toEqual({ hits: 0, trials: 0, upperOneSided: 1, lower: 0, upper: 1 })
    expect(proportionOf(7, 7, 0.95).upperOneSided).toBe(1)
    // Where the first term is too small for a number.
    expect(upperBound(90_000, 100_000, 0.05)).toBeCloseTo(0.9015, 3)
  })
})

describe('on the cases of the project', () => {
  test.for(subjects.map((subject) => [subject.pack.id, subject] as const))('%s: none is too low', ([, subject]) => {
    const report = safetyReport(subject)
    expect(report.problems).toEqual([])
    expect(report.outcome).toBe('passed')
    const { all, complete, incomplete, proof } = report.detail
    expect([all.cases, all.right, all.undertriage.hits]).toEqual([subject.cases.length, subject.cases.length, 0])
    expect(complete.cases + incomplete.cases).toBe(all.cases)
    expect(complete.cases).toBeGreaterThan(0)
    expect(incomplete.cases).toBeGreaterThan(0)
    expect(all.matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(all.cases)
    expect(proof.held + proof.assumed).toBe(proof.cases)
    expect([proof.falling, proof.notDecided, proof.missed]).toEqual([0, 0, 0])
  })

  test('triage: what the report says in numbers', () => {
    const { detail, measures } = safetyReport(triage)
    const { undertriage } = detail.all
    expect(undertriage.trials).toBe(
      triage.cases.filter(({ expect: { verdict } }) => verdict !== triage.pack.ladder[0]).length,
    )
    expect(undertriage.upperOneSided).toBeCloseTo(1 - 0.05 ** (1 / undertriage.trials), 12)
    expect(detail.all.undertriageOf.emergency_now?.trials).toBe(detail.proof.cases)
    expect(measures.map(({ name }) => name)).toContain('cases too low (undertriage)')
  })
})

describe('a red-flag rule that is taken away or lowered', () => {
  const without = withRules(triage, (rule) => (rule.name === 'T01-breathing-or-throat' ? [] : [rule]))
  const lower = withRules(triage, (rule) => [rule.name === 'T01-breathing-or-throat' ? lowered(rule, triage) : rule])
  const place = triage.cases.find(({ id }) => id === 'T01-short-of-breath')?.at

  test.for([
    ['taken away', without],
    ['lowered', lower],
  ] as const)('%s: its case is too low, by its place, and the check fails', ([, subject]) => {
    const report = safetyReport(subject)
    expect(report.outcome).toBe('failed')
    expect(said(report)).toContain(`error undertriage ${place}`)
    expect(report.detail.all.undertriage.hits).toBeGreaterThan(0)
    expect(report.detail.proof.missed).toBe(report.detail.all.undertriageOf.emergency_now?.hits)
  })

  test('as many misses as are allowed are warnings, one more fails', () => {
    const { hits } = safetyReport(without).detail.all.undertriage
    const allowed = safetyReport(without, { maxUndertriage: hits })
    expect([allowed.outcome, said(allowed).filter((each) => each.startsWith('error'))]).toEqual(['passed', []])
    expect(safetyReport(without, { maxUndertriage: hits - 1 }).outcome).toBe('failed')
  })
})

describe('counting', () => {
  const [patient] = triage.cases.filter(({ id }) => id === 'T36-sore-spot')
  if (patient === undefined) throw new Error('there is such a case')
  const expecting = (...verdicts: readonly string[]): Subject => ({
    ...triage,
    cases: verdicts.map((verdict, index) => ({
      ...patient,
      id: `${index}`,
      at: `/cases/${index}`,
      expect: { verdict },
    })),
  })

  test('rows are what was expected, columns what came out, and each error has those that can make it', () => {
    const report = safetyReport(
      expecting('expected_no_action', 'self_care_watch', 'self_care_watch', 'urgent_same_day', 'emergency_now'),
    )
    const { matrix, undertriage, overtriage, undertriageOf, right } = report.detail.all
    expect(matrix).toEqual([
      [0, 1, 0, 0, 0],
      [0, 2, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 1, 0, 0, 0],
    ])
    expect(right).toBe(2)
    expect(undertriage).toMatchObject({ hits: 2, trials: 4 })
    expect(overtriage).toMatchObject({ hits: 1, trials: 4 })
    expect(undertriageOf.emergency_now).toMatchObject({ hits: 1, trials: 1 })
    expect(undertriageOf.contact_clinic_24_48h).toMatchObject({ hits: 0, trials: 0, upperOneSided: 1 })
    expect(said(report)).toEqual([
      'warning overtriage /cases/0',
      'error undertriage /cases/3',
      'error undertriage /cases/4',
    ])
  })

  test('too high alone fails nothing', () => {
    expect(safetyReport(expecting('expected_no_action')).outcome).toBe('passed')
  })

  test('a case that cannot be judged, and no case at all, fail', () => {
    const unfit = safetyReport({
      ...triage,
      cases: [
        { ...patient, at: '/cases/0', facts: { ageYear: 30 } },
        { ...patient, at: '/cases/1', expect: { verdict: 'urgent' } },
      ],
    })
    expect(said(unfit)).toEqual(['error no_cases ', 'error unfit_case /cases/0', 'error unfit_case /cases/1'])
    expect(JSON.stringify(unfit.problems)).not.toContain('30')
    expect(safetyReport({ ...triage, cases: [] }).outcome).toBe('failed')
  })

  test('complete is a case in which every rule is decided', () => {
    const { detail } = safetyReport(withCases(triage, 'T01-short-of-breath', 'missing-nothing-above-emergency'))
    expect([detail.complete.cases, detail.incomplete.cases]).toEqual([1, 1])
  })

  test('by the rules of the layers that a case is asked with: what only evidence asks for is not missing without it', () => {
    const rule = (layer: string, fact: string) => ({
      name: layer,
      layer,
      basis: ['S78'],
      conditions: { all: [{ fact, operator: 'equal', value: true }] },
      event: { type: 'high', params: { message: 'said' } },
    })
    const { pack } = loadPack(
      {
        ...{ format: 'rule-pack/1', id: 'own', version: '1.0.0', ladder: ['low', 'high'], otherwise: 'low' },
        rules: [rule('article', 'smoker'), rule('evidence', 'dietBalanced')],
      },
      { messages: { 'finding.own.said': 'Said.', 'verdict.own.low': 'Low.', 'verdict.own.high': 'High.' } },
    )
    const asked = { ...patient, facts: { smoker: true }, expect: { verdict: 'high' } }
    const orders = [
      [['article'], ['article', 'evidence']],
      [['article', 'evidence'], ['article']],
    ] as const
    for (const order of orders) {
      const cases = order.map((layers, index) => ({ ...asked, at: `/cases/${index}` as const, layers }))
      const { complete, incomplete } = safetyReport({ ...triage, pack, cases }).detail
      expect([complete.cases, incomplete.cases]).toEqual([1, 1])
    }
  })

  test('options out of their range are refused', () => {
    for (const options of [
      { maxUndertriage: -1 },
      { maxUndertriage: 0.5 },
      { confidence: 1 },
      { provedFrom: 'urgent' },
    ])
      expect(() => safetyReport(triage, options)).toThrow(InvalidAuditOptionError)
  })
})

describe('the proved part', () => {
  test('a level that known answers reach is held by every further answer; one that rests on an unknown is told apart', () => {
    const held = safetyReport(withCases(triage, 'missing-nothing-above-emergency'))
    expect(held.detail.proof).toMatchObject({ cases: 1, held: 1, assumed: 0 })
    const assumed = safetyReport(withCases(triage, 'unknown-lips-trend'))
    expect(assumed.detail.proof).toMatchObject({ cases: 1, held: 0, assumed: 1 })
  })

  test('an evaluator that called such a level certain would be contradicted by the proof', () => {
    const [each] = withCases(triage, 'unknown-lips-trend').cases
    if (each === undefined) throw new Error('there is such a case')
    const judged = { case: each, expected: 4, got: 4, complete: false }
    expect(floorProver(triage)({ ...judged, certain: 4 })).toEqual({ kind: 'falls', to: 'urgent_same_day' })
    expect(floorProver(triage)({ ...judged, certain: 3 })).toEqual({ kind: 'assumed' })
    expect(floorProver(triage)({ ...judged, got: 3, certain: 3 })).toEqual({ kind: 'missed' })
  })

  test('from any level on', () => {
    const { detail } = safetyReport(triage, { provedFrom: 'urgent_same_day' })
    const expected = triage.cases.filter(({ expect: { verdict } }) =>
      ['urgent_same_day', 'emergency_now'].includes(verdict),
    )
    expect(detail.proof.cases).toBe(expected.length)
    expect(detail.proof.falling).toBe(0)
  })
})

/** The chance of at most so many hits, from whole numbers: `p` is a fraction with the denominator 2^60. */
function chanceOfAtMost(hits: number, trials: number, p: number): number {
  const denominator = 1n << 60n
  const chance = BigInt(Math.round(p * 2 ** 52)) << 8n
  let [sum, ways] = [0n, 1n]
  for (let count = 0; count <= hits; count += 1) {
    sum += ways * chance ** BigInt(count) * (denominator - chance) ** BigInt(trials - count)
    ways = (ways * BigInt(trials - count)) / BigInt(count + 1)
  }
  return Number((sum * 10n ** 15n) / denominator ** BigInt(trials)) / 1e15
}
