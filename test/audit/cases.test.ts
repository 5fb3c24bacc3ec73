/** Every case gets what it expects, from every engine; whatever does not is named, with its place. */
import { describe, expect, test } from 'vitest'
import {
  type CaseDifference,
  caseDifferences,
  casesReport,
  type Expectation,
  type Subject,
} from '../../src/public/audit.ts'
import { evaluateAftercare, evaluateTriage } from '../../src/public/index.ts'
import { type Files, inShort, subjectWith } from '../support/audit.ts'
import type { ModuleName } from '../support/cases.ts'

test('the clinic pack: every case, on all three engines (the command is tested on every pack)', async () => {
  const subject = subjectWith('clinic')
  const report = await casesReport(subject)
  expect(report.problems).toEqual([])
  const total = subject.cases.length
  expect(report.measures.map(({ value, of }) => [value, of])).toEqual([
    [total, total],
    [total, total],
  ])
})

describe('a planted fault is named, with its place', () => {
  const expectation = ({ cases }: Files, index: number) => cases.cases[index]?.expect ?? expect.fail(String(index))
  const faults: readonly {
    readonly name: string
    readonly plant: (files: Files) => void
    readonly named: readonly string[]
  }[] = [
    {
      name: 'a case that names a rule which does not exist',
      plant: (files) => {
        expectation(files, 2).fired.push('CL99-nothing')
      },
      named: ['unknown_rule cases.json /cases/2/expect/fired/1', 'case_differs cases.json /cases/2/expect/fired'],
    },
    {
      name: 'a case that names another rule than the one that fires',
      plant: (files) => {
        expectation(files, 2).fired = ['CL01-no-clinic-chosen']
      },
      named: ['case_differs cases.json /cases/2/expect/fired'],
    },
    {
      name: 'a case that expects a verdict which does not exist',
      plant: (files) => {
        expectation(files, 0).verdict = 'positve'
      },
      named: ['unknown_rung cases.json /cases/0/expect/verdict', 'case_differs cases.json /cases/0/expect/verdict'],
    },
    {
      name: 'a case that asks for a fact which does not exist',
      plant: (files) => {
        expectation(files, 0).missing.push('pregnancy')
      },
      named: ['unknown_fact cases.json /cases/0/expect/missing/0', 'case_differs cases.json /cases/0/expect/missing'],
    },
    {
      name: 'a case whose facts cannot be used',
      plant: ({ cases }) => {
        const [first] = cases.cases
        if (first !== undefined) first.facts = { ...first.facts, ageYears: -3, smokr: true }
      },
      named: ['unusable_facts cases.json /cases/0/facts', 'unusable_facts cases.json /cases/0/facts'],
    },
    {
      name: 'a rule that fires no more',
      plant: ({ pack }) => {
        pack.rules = pack.rules.filter(({ name }) => name !== 'CL21-not-licensed')
      },
      named: expect.arrayContaining([
        expect.stringMatching(/^unknown_rule cases\.json \/cases\/\d+\/expect\/fired\/\d+$/),
        expect.stringMatching(/^case_differs cases\.json \/cases\/\d+\/expect\/verdict$/),
      ]) as unknown as readonly string[],
    },
  ]

  test.for(faults)('$name', async ({ plant, named }) => {
    const report = await casesReport(subjectWith('clinic', plant))
    expect(report.outcome).toBe('failed')
    expect(inShort(report)).toEqual(named)
  })

  test('two engines that differ: which rule or verdict, and the smallest case that shows it', async () => {
    const report = await casesReport(withOneHeightWrong('clinic'))
    const differing = report.problems.filter(({ code }) => code === 'engines_differ')
    expect(differing.length).toBeGreaterThan(0)
    expect(differing[0]?.case?.facts).toBeDefined()
    expect(differing[0]?.message).toMatch(/of verdict we say \w+, json-rules-engine \w+/)
  })

  test('two evaluators of ours that differ', async () => {
    const { pack, ...beside } = subjectWith('clinic')
    // Loading refuses a rule that stands twice; of a pack that was not loaded, one evaluator says it twice.
    const twice = { ...pack, rules: [...pack.rules, pack.rules.find(isOnTopOf(pack)) ?? expect.fail()] }
    const report = await casesReport({ ...beside, pack: twice })
    expect(report.problems.filter(({ code }) => code === 'evaluators_differ').length).toBeGreaterThan(5)
  })

  test('no cases at all are no pass', async () => {
    const report = await casesReport({ ...subjectWith('clinic'), cases: [] })
    expect([report.outcome, report.problems.map(({ code }) => code)]).toEqual(['not_decided', ['no_cases']])
  })
})

function isOnTopOf({ ladder }: Subject['pack']) {
  return ({ height }: { readonly height: number }): boolean => height === ladder.length - 1
}

/** Ours goes by a rule's height, the second opinion by its rung: a pack in which they contradict one another. */
function withOneHeightWrong(module: ModuleName): Subject {
  const subject = subjectWith(module)
  const { pack } = subject
  const top = pack.rules.find(isOnTopOf(pack)) ?? expect.fail(module)
  const rules = pack.rules.map((rule) => (rule === top ? { ...rule, height: 0 } : rule))
  return {
    ...subject,
    pack: { ...pack, rules },
    cases: subject.cases.filter(({ expect: { fired } }) => fired?.join() === top.name),
  }
}

describe('a decision beside what is expected of it', () => {
  const decision = evaluateTriage({ symptoms: [{ symptom: 'hives' }], breathingOrThroatProblem: true })
  const fired = decision.findings.filter(({ notice }) => !notice).map(({ rule }) => rule)

  const met: readonly Expectation[] = [
    { verdict: 'emergency_now' },
    { verdict: 'emergency_now', fired },
    { verdict: 'emergency_now', fired: [...fired].reverse() },
    {
      verdict: 'emergency_now',
      atLeast: 'emergency_now',
      atMost: 'emergency_now',
      items: ['emergency_now'],
      mustSay: [],
    },
  ]
  test.for(met)('is met: %j', (expected) => {
    expect(caseDifferences(decision, expected)).toEqual([])
  })

  test('names are a set: what two items lack is listed once', () => {
    const two = evaluateAftercare({ activities: [{ activity: 'wash' }, { activity: 'wash' }] })
    const names = two.couldAsk.map(({ fact }) => fact)
    expect(new Set(names).size).toBeLessThan(names.length)
    expect(caseDifferences(two, { verdict: two.verdict, couldAsk: [...new Set(names)] })).toEqual([])
    expect(caseDifferences(two, { verdict: two.verdict, couldAsk: names })).toEqual([])
  })

  const notMet: readonly [Expectation, Partial<CaseDifference>][] = [
    [{ verdict: 'self_care_watch' }, { member: 'verdict', expected: 'self_care_watch', got: 'emergency_now' }],
    [{ verdict: 'emergency_now', atLeast: 'self_care_watch' }, { member: 'atLeast' }],
    [{ verdict: 'emergency_now', atMost: 'self_care_watch' }, { member: 'atMost' }],
    [
      { verdict: 'emergency_now', fired: fired.slice(1) },
      { member: 'fired', got: [...fired].sort() },
    ],
    [{ verdict: 'emergency_now', fired: [...fired, 'another'] }, { member: 'fired' }],
    [
      { verdict: 'emergency_now', notices: ['another'] },
      { member: 'notices', got: [] },
    ],
    [{ verdict: 'emergency_now', missing: ['another'] }, { member: 'missing' }],
    [{ verdict: 'emergency_now', toConfirm: ['another'] }, { member: 'toConfirm' }],
    [{ verdict: 'emergency_now', couldAsk: ['another'] }, { member: 'couldAsk' }],
    [{ verdict: 'emergency_now', mustSay: ['another'] }, { member: 'mustSay' }],
    [
      { verdict: 'emergency_now', items: [] },
      { member: 'items', got: ['emergency_now'] },
    ],
  ]
  test.for(notMet)('is not met: %j', ([expected, difference]) => {
    expect(caseDifferences(decision, expected)).toEqual([expect.objectContaining(difference)])
  })
})
