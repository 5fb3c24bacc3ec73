/** The dictionary: what is wrong with a bad one, what became of an old name, and what is computed from what. */
import { describe, expect, test } from 'vitest'
import { accept, type DictionarySource, dictionaryOf, type Fact } from '../../src/facts/index.ts'
import { checkDictionary } from '../../src/link/index.ts'
import { dictionary as builtIn } from '../../src/modules/index.ts'
import { emptyReport, parseDictionary } from '../../src/parse/index.ts'
import { json } from '../support/project.ts'

const flag: Fact = { name: 'flag', type: 'boolean', group: 'g', answeredBy: 'patient', whenUnknown: 'withhold' }
const kind: Fact = { ...flag, name: 'kind', type: 'enum', values: ['p', 'none'] }
const count: Fact = { ...flag, name: 'count', type: 'integer', minimum: 0, maximum: 9, unit: 'points' }
const computed = (derivation: NonNullable<Fact['derivation']>): Fact => ({
  ...count,
  name: 'sum',
  answeredBy: 'system',
  derivation,
})
const list = {
  name: 'things',
  group: 'g',
  answeredBy: 'patient',
  facts: ['kind'],
  subject: 'kind',
  askedPerItem: true,
  whenEmpty: 'none',
} as const
const limit = {
  name: 'limit',
  value: 2,
  unit: 'points',
  minimum: 0,
  maximum: 2,
  stricter: 'lower',
  origin: 'stated',
  basis: ['S01'],
  changedBy: 'overlay',
} as const
const good: DictionarySource = { facts: [flag, kind, count], lists: [list], parameters: [limit] }

describe('a bad dictionary', () => {
  const issuesOf = (source: DictionarySource) => {
    const report = emptyReport()
    checkDictionary(source, report)
    return report.issues.map(({ code, at }) => `${code} ${at}`)
  }

  test('the one that the others are made from is good, and so is the built-in one', () => {
    expect(issuesOf(good)).toEqual([])
    const report = emptyReport()
    const source = parseDictionary(json('rules/facts.json'), json('rules/parameters.json'), report)
    expect(source === undefined ? report.issues : issuesOf(source)).toEqual([])
  })

  test.for<readonly [string, Partial<DictionarySource>, readonly string[]]>([
    ['a fact twice', { facts: [flag, kind, count, flag] }, ['duplicate_name /facts/3/name']],
    ['a list named like a fact', { lists: [{ ...list, name: 'flag' }] }, ['duplicate_name /lists/0/name']],
    ['a parameter twice', { parameters: [limit, limit] }, ['duplicate_name /parameters/1/name']],
    [
      'a value twice',
      { facts: [flag, { ...kind, values: ['p', 'p', 'none'] }, count] },
      ['duplicate_name /facts/1/values/1'],
    ],
    [
      '"unknown" as a value',
      { facts: [flag, { ...kind, values: ['p', 'none', 'unknown'] }, count] },
      ['wrong_value /facts/1/values/2'],
    ],
    [
      'bounds the wrong way round',
      { facts: [flag, kind, { ...count, minimum: 9, maximum: 0 }] },
      ['wrong_value /facts/2/maximum'],
    ],
    [
      'a list of a fact that does not exist',
      { lists: [{ ...list, facts: ['kind', 'size'] }] },
      ['unknown_fact /lists/0/facts/1'],
    ],
    [
      'a subject that has no listed values',
      { lists: [{ ...list, facts: ['kind', 'flag'], subject: 'flag' }] },
      ['wrong_value /lists/0/subject'],
    ],
    [
      'a subject that is no fact of the list',
      { lists: [{ ...list, facts: ['count'] }] },
      ['wrong_value /lists/0/subject'],
    ],
    [
      'an old name that a fact has, or a list, or that two facts had',
      {
        facts: [
          { ...flag, renamedFrom: ['sign', 'count'] },
          { ...kind, renamedFrom: ['sign'] },
          { ...count, renamedFrom: ['things'] },
        ],
      },
      [
        'duplicate_name /facts/0/renamedFrom/1',
        'duplicate_name /facts/1/renamedFrom/0',
        'duplicate_name /facts/2/renamedFrom/0',
      ],
    ],
    [
      'an empty list that stands for nothing listed',
      { lists: [{ ...list, whenEmpty: 'q' }] },
      ['value_not_listed /lists/0/whenEmpty'],
    ],
    [
      'a computed fact that somebody is asked for',
      {
        facts: [
          flag,
          kind,
          count,
          { ...computed({ kind: 'reached', fact: 'count', trueFrom: 2, falseBelow: 1 }), answeredBy: 'patient' },
        ],
      },
      ['wrong_value /facts/3/answeredBy'],
    ],
    [
      'computed from what does not exist, and from what is no number',
      {
        facts: [flag, kind, count, computed({ kind: 'difference', minuend: 'total', subtrahend: 'flag', atLeast: 0 })],
      },
      ['unknown_fact /facts/3/derivation/minuend', 'wrong_value /facts/3/derivation/subtrahend'],
    ],
    [
      'divided by what may be nothing',
      { facts: [flag, kind, count, computed({ kind: 'quotient', dividend: 'count', divisor: 'count', decimals: 2 })] },
      ['wrong_value /facts/3/derivation/divisor'],
    ],
    [
      'collected from a list that does not exist',
      { facts: [flag, kind, count, computed({ kind: 'members', list: 'items', fact: 'kind' })] },
      ['wrong_value /facts/3/derivation/list'],
    ],
    [
      'a parameter named like a fact',
      { parameters: [{ ...limit, name: 'count' }] },
      ['parameter_named_like_fact /parameters/0/name'],
    ],
    [
      'a parameter that could be made milder',
      { parameters: [{ ...limit, value: 1 }] },
      ['wrong_value /parameters/0/value'],
    ],
    [
      'a fixed parameter that somebody may change',
      { parameters: [{ ...limit, stricter: 'none' }] },
      ['wrong_value /parameters/0/changedBy'],
    ],
  ])('%s', ([, changed, issues]) => {
    expect(issuesOf({ ...good, ...changed })).toEqual(issues)
  })
})

describe('old names', () => {
  const dictionary = dictionaryOf({
    ...good,
    facts: [
      { ...flag, renamedFrom: ['sign'] },
      { ...count, removedIn: '2.0.0' },
    ],
  })
  const issueOf = (facts: object) => {
    const accepted = accept(facts, dictionary)
    return accepted.ok ? [] : accepted.issues
  }

  test('a fact that was renamed says its new name', () => {
    expect(issueOf({ sign: true })).toMatchObject([
      { code: 'renamed_fact', at: '/sign', suggestion: 'flag', message: 'this fact is now called `flag`' },
    ])
  })

  test('a fact that was removed says since when', () => {
    expect(issueOf({ count: 1 })).toMatchObject([{ code: 'removed_fact', at: '/count', removedIn: '2.0.0' }])
  })
})

describe('computed facts', () => {
  const factsOf = (given: object) => {
    const accepted = accept(given, builtIn)
    if (!accepted.ok) throw new Error(accepted.issues.map(({ message }) => message).join())
    return accepted.facts
  }
  const known = (given: object, fact: string) => factsOf(given).whole.known.get(fact)
  const wash = (allowedFromHours: number | 'unknown', activity = 'wash') => ({ activity, allowedFromHours })

  test.for<readonly [string, object, string, unknown]>([
    ['a quotient, rounded', { lidocaineDoseMg: 100, weightKg: 33 }, 'lidocaineMgPerKg', 3.030303],
    ['a quotient without its divisor', { lidocaineDoseMg: 100 }, 'lidocaineMgPerKg', undefined],
    ['a quotient that was supplied alone', { lidocaineMgPerKg: 5 }, 'lidocaineMgPerKg', 5],
    [
      'a quotient that was supplied unrounded',
      { lidocaineDoseMg: 200, weightKg: 70, lidocaineMgPerKg: 200 / 70 },
      'lidocaineMgPerKg',
      2.857143,
    ],
    ['a difference', { sessionsScheduled: 8, sessionsAttended: 5 }, 'sessionsMissed', 3],
    ['a difference that is never below nothing', { sessionsScheduled: 5, sessionsAttended: 8 }, 'sessionsMissed', 0],
    ['a slot that has been reached', { hoursBetweenSessions: 48 }, 'washSlotDayBefore', true],
    ['a slot that cannot be reached', { hoursBetweenSessions: 23.98 }, 'washSlotDayBefore', false],
    ['a slot in between, which depends on the clock', { hoursBetweenSessions: 24 }, 'washSlotDayBefore', undefined],
    [
      "a doctor's own time, not reached",
      { activity: 'wash', hoursSinceSessionEnd: 47.9, doctorInstructions: [wash(48)] },
      'doctorAllowsActivityNow',
      false,
    ],
    [
      "a doctor's own time, over at exactly that hour",
      { activity: 'wash', hoursSinceSessionEnd: 48, doctorInstructions: [wash(48)] },
      'doctorAllowsActivityNow',
      true,
    ],
    [
      'of several the latest',
      { activity: 'wash', hoursSinceSessionEnd: 48, doctorInstructions: [wash(24), wash(72)] },
      'doctorAllowsActivityNow',
      false,
    ],
    [
      'an instruction for something else',
      { activity: 'wash', hoursSinceSessionEnd: 48, doctorInstructions: [wash(72, 'sea')] },
      'doctorAllowsActivityNow',
      undefined,
    ],
    [
      'an instruction whose time is not known',
      { activity: 'wash', hoursSinceSessionEnd: 48, doctorInstructions: [wash(24), wash('unknown')] },
      'doctorAllowsActivityNow',
      undefined,
    ],
    ['no instruction', { activity: 'wash', hoursSinceSessionEnd: 48 }, 'doctorAllowsActivityNow', undefined],
  ])('%s', ([, given, fact, value]) => {
    expect(known(given, fact)).toBe(value)
  })

  test('the set of symptoms: what is known of it, and whether that is all', () => {
    const set = (given: object) => {
      const answer = known(given, 'symptomsReported')
      return typeof answer === 'object' ? [[...answer.members].sort(), answer.complete] : answer
    }
    expect(set({ symptoms: [{ symptom: 'pus' }, { symptom: 'fever' }] })).toEqual([['fever', 'pus'], true])
    expect(set({ symptoms: [{ symptom: 'pus' }, {}] })).toEqual([['pus'], false])
    expect(set({ symptoms: [{}] })).toBeUndefined()
    expect(set({ symptoms: [] })).toEqual([['none'], true])
    expect(set({ symptoms: [{ symptom: 'pus' }, {}], symptomsReported: ['hives', 'unknown'] })).toEqual([
      ['hives', 'pus'],
      false,
    ])
    expect(set({ symptoms: [{ symptom: 'pus' }, {}], symptomsReported: ['hives', 'pus'] })).toEqual([
      ['hives', 'pus'],
      true,
    ])
  })

  test('what is given beside a list holds for each item that does not say', () => {
    const items = factsOf({
      sweatsScalp: true,
      activities: [
        { activity: 'wash' },
        { activity: 'sea', sweatsScalp: false },
        { activity: 'work', sweatsScalp: 'unknown' },
      ],
    }).items.get('activities')
    expect(items?.map(({ known: answers }) => answers.get('sweatsScalp'))).toEqual([true, false, undefined])
  })

  test('an empty list was not asked: one item may then stand alone', () => {
    expect(known({ activities: [], activity: 'wash' }, 'activity')).toBe('wash')
  })
})
