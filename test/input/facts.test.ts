/** Bad facts, and exactly what is said of them; and what is not said: a patient's values. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accept, plainFacts } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import {
  evaluateTriage,
  InvalidFactsError,
  safeEvaluateEligibility,
  safeEvaluateTriage,
} from '../../src/public/index.ts'

const trap = {
  get ageYears(): number {
    throw new Error('secret-of-the-patient')
  },
}
const cyclic: Record<string, unknown> = { symptom: 'pain' }
cyclic.trend = cyclic
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const revokedList = Proxy.revocable([], {})
revokedList.revoke()

/** What is given, and each issue as `code at`. */
const bad: readonly (readonly [title: string, given: unknown, issues: readonly string[]])[] = [
  ['nothing at all', undefined, ['not_an_object (whole)']],
  ['null', null, ['not_an_object (whole)']],
  ['a text', 'pregnant', ['not_an_object (whole)']],
  ['a list', [{ ageYears: 40 }], ['not_an_object (whole)']],
  ['a function', () => ({}), ['not_an_object (whole)']],
  ['a Map', new Map([['ageYears', 40]]), ['not_an_object (whole)']],
  ['a Date', new Date(0), ['not_an_object (whole)']],
  ['a revoked proxy', revoked.proxy, ['unreadable (whole)']],
  ['a slip of the keyboard', { pregnancyStatsu: 'no' }, ['unknown_fact /pregnancyStatsu']],
  ['a name in capitals', { AGEYEARS: 40 }, ['unknown_fact /AGEYEARS']],
  ['__proto__ as a fact', JSON.parse('{ "__proto__": { "ageYears": 40 } }'), ['unknown_fact /__proto__']],
  [
    'names that every object has',
    { constructor: 1, toString: 2 },
    ['unknown_fact /constructor', 'unknown_fact /toString'],
  ],
  ['a text for a number', { ageYears: '40' }, ['wrong_type /ageYears']],
  ['a number object', { ageYears: Object(40) }, ['wrong_type /ageYears']],
  ['a big integer', { ageYears: 40n }, ['wrong_type /ageYears']],
  ['half a year', { ageYears: 39.5 }, ['wrong_type /ageYears']],
  ['NaN', { ageYears: Number.NaN }, ['not_finite /ageYears']],
  [
    'infinity',
    { sizeCm: 1, hoursSinceSessionEnd: Number.POSITIVE_INFINITY },
    ['item_fact_outside_list /sizeCm', 'not_finite /hoursSinceSessionEnd'],
  ],
  ['below the bounds', { ageYears: -1 }, ['out_of_bounds /ageYears']],
  [
    'above the bounds',
    { ageYears: 121, bodyTemperatureC: 98.6 },
    ['out_of_bounds /ageYears', 'out_of_bounds /bodyTemperatureC'],
  ],
  ['yes for true', { feelsIllToday: 'yes' }, ['wrong_type /feelsIllToday']],
  ['an empty text for true, as an untouched form sends it', { feelsIllToday: '' }, ['wrong_type /feelsIllToday']],
  ['an empty text for a value', { pregnancyStatus: '' }, ['value_not_listed /pregnancyStatus']],
  ['true for yes', { pregnancyStatus: true }, ['wrong_type /pregnancyStatus']],
  ['a value that is not listed', { pregnancyStatus: 'maybe' }, ['value_not_listed /pregnancyStatus']],
  ['a single value for a set', { allergiesCurrent: 'latex' }, ['wrong_type /allergiesCurrent']],
  [
    'members that are not listed',
    { allergiesCurrent: ['latex', 'cats', 7] },
    ['value_not_listed /allergiesCurrent/1', 'value_not_listed /allergiesCurrent/2'],
  ],
  ['null as a member', { allergiesCurrent: [null] }, ['value_not_listed /allergiesCurrent/0']],
  ['none beside another member', { allergiesCurrent: ['none', 'latex'] }, ['none_beside_others /allergiesCurrent']],
  ['none beside unknown', { allergiesCurrent: ['none', 'unknown'] }, ['none_beside_others /allergiesCurrent']],
  ['a set without end', { allergiesCurrent: new Array(1e6).fill('latex') }, ['too_many /allergiesCurrent']],
  ['a list that lies about its length', { allergiesCurrent: revokedList.proxy }, ['unreadable /allergiesCurrent']],
  ['an item fact outside the items', { trend: 'same' }, ['item_fact_outside_list /trend']],
  [
    'a fact of the patient in an item',
    { symptoms: [{ symptom: 'pain', ageYears: 40 }] },
    ['not_an_item_fact /symptoms/0/ageYears'],
  ],
  ['a slip in an item', { symptoms: [{ symptom: 'pain' }, { symtom: 'pain' }] }, ['unknown_fact /symptoms/1/symtom']],
  [
    'a wrong value in an item',
    { symptoms: [{ symptom: 'pain', severity0to10: 11 }] },
    ['out_of_bounds /symptoms/0/severity0to10'],
  ],
  ['symptoms that are no list', { symptoms: { symptom: 'pain' } }, ['wrong_type /symptoms']],
  ['symptoms by name only', { symptoms: ['pain', null] }, ['not_an_object /symptoms/0', 'not_an_object /symptoms/1']],
  [
    'one symptom more than is looked at',
    { symptoms: new Array(101).fill({ symptom: 'pain' }) },
    ['too_many /symptoms'],
  ],
  ['a thousand symptoms', { symptoms: new Array(1000).fill({ symptom: 'pain' }) }, ['too_many /symptoms']],
  ['an item that holds itself', { symptoms: [cyclic] }, ['wrong_type /symptoms/0/trend']],
  [
    'an activity beside activities',
    { activity: 'wash', activities: [{ activity: 'sea' }] },
    ['item_beside_list /activity'],
  ],
  [
    'an instruction with the wrong hours',
    { doctorInstructions: [{ activity: 'wash', allowedFromHours: -2 }] },
    ['out_of_bounds /doctorInstructions/0/allowedFromHours'],
  ],
  ['a getter that throws', trap, ['unreadable /ageYears']],
  [
    'facts without end',
    Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`fact${index}`, 1])),
    ['too_many (whole)'],
  ],
  [
    'one name more than is looked at',
    Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`fact${index}`, 1])),
    ['too_many (whole)'],
  ],
  [
    'a computed fact against its sources',
    { symptoms: [{ symptom: 'pain' }], symptomsReported: ['pus'] },
    ['contradicts_sources /symptomsReported'],
  ],
  [
    'a dose against its sources',
    { lidocaineDoseMg: 100, weightKg: 50, lidocaineMgPerKg: 3 },
    ['contradicts_sources /lidocaineMgPerKg'],
  ],
  [
    'missed sessions against their sources',
    { sessionsScheduled: 5, sessionsAttended: 5, sessionsMissed: 1 },
    ['contradicts_sources /sessionsMissed'],
  ],
  [
    'everything at once',
    { ageYears: 200, pregnancyStatus: 'maybe', symptoms: [{ trend: 'bad' }], nonsense: 1 },
    [
      'value_not_listed /symptoms/0/trend',
      'out_of_bounds /ageYears',
      'value_not_listed /pregnancyStatus',
      'unknown_fact /nonsense',
    ],
  ],
]

test('a set that was supplied may say more than its items, or less where it is known in part', () => {
  const beside = (symptomsReported: readonly string[], ...symptoms: readonly object[]) => {
    const result = safeEvaluateTriage({ symptoms, symptomsReported })
    // The evaluators read facts in another way, and leave to `accept` what is out of the ordinary.
    expect(accept({ symptoms, symptomsReported }, dictionary).ok).toBe(result.ok)
    return result.ok ? 'accepted' : result.issues.map(({ code, at }) => `${code} ${at}`).join()
  }
  const [pain, open] = [{ symptom: 'pain' }, {}]
  const refused = 'contradicts_sources /symptomsReported'
  expect(beside(['pain'], pain)).toBe('accepted')
  expect(beside(['pus'], pain)).toBe(refused)
  expect(beside(['pain', 'pus'], pain)).toBe(refused)
  // There may be more than pus, and then it may be the pain; all that is there is not pus.
  expect(beside(['pus', 'unknown'], pain)).toBe(refused)
  expect(beside(['pain', 'unknown'], pain)).toBe('accepted')
  expect(beside(['unknown'], pain)).toBe('accepted')
  // What the second item is about is not known.
  expect(beside(['pain', 'pus'], pain, open)).toBe('accepted')
  expect(beside(['pus', 'unknown'], pain, open)).toBe('accepted')
  expect(beside(['pus'], pain, open)).toBe(refused)
})

describe('bad facts', () => {
  test.for(bad)('%s', ([, given, issues]) => {
    const result = safeEvaluateTriage(given)
    expect(
      result.ok ? 'accepted' : result.issues.map(({ code, at }) => `${code} ${at === '' ? '(whole)' : at}`),
    ).toEqual(issues)
    expect(safeEvaluateEligibility(given).ok).toBe(false)
  })

  test('the throwing function throws one error with all issues', () => {
    const given = { ageYears: 200, pregnancyStatsu: 'no' } as object
    const thrown = caught(() => evaluateTriage(given))
    expect(thrown).toBeInstanceOf(InvalidFactsError)
    expect(thrown instanceof InvalidFactsError && thrown.code).toBe('invalid_facts')
    expect(thrown instanceof InvalidFactsError ? thrown.issues.map(({ code }) => code) : []).toEqual([
      'out_of_bounds',
      'unknown_fact',
    ])
    expect(String(thrown)).toContain('/pregnancyStatsu: no fact is called that; did you mean `pregnancyStatus`?')
  })

  test('an issue is a Standard Schema issue: a message, and the place as a path', () => {
    const result = safeEvaluateTriage({ symptoms: [{ symptom: 'pain', severity0to10: 11 }] })
    expect(result.ok ? [] : result.issues.map(({ message, path }) => ({ message, path }))).toEqual([
      { message: 'expected 0 to 10 points', path: ['symptoms', 0, 'severity0to10'] },
    ])
  })

  test.for<readonly [string, object, string | undefined]>([
    ['a slip', { pregnancyStatsu: 'no' }, 'pregnancyStatus'],
    ['another case', { hourssincesessionend: 3 }, 'hoursSinceSessionEnd'],
    ['a list', { symptons: [] }, 'symptoms'],
    ['nothing near', { favouriteColour: 'red' }, undefined],
  ])('the suggestion for %s', ([, given, suggestion]) => {
    const result = safeEvaluateTriage(given)
    const [issue] = result.ok ? [] : result.issues
    expect(issue !== undefined && 'suggestion' in issue ? issue.suggestion : undefined).toBe(suggestion)
  })

  test('no issue and no error repeats a value or the message of a getter', () => {
    const secret = 'secret-of-the-patient'
    for (const given of [
      trap,
      { pregnancyStatus: secret },
      { allergiesCurrent: [secret] },
      { symptoms: [{ symptom: secret }] },
      { ageYears: 123456 },
    ]) {
      const thrown = caught(() => evaluateTriage(given as object))
      const shown = `${String(thrown)} ${JSON.stringify(thrown)} ${thrown instanceof Error ? thrown.stack : ''}`
      expect(shown).not.toContain(secret)
      expect(shown).not.toContain('123456')
    }
  })

  test('of a thousand names each is looked at', () => {
    const given = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`fact${index}`, 1]))
    const result = safeEvaluateTriage(given)
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(Array<string>(1000).fill('unknown_fact'))
  })

  test('a hundred items and two hundred members are looked at', () => {
    const symptoms = new Array(100).fill({ symptom: 'pain' })
    expect(safeEvaluateTriage({ symptoms, allergiesCurrent: new Array(200).fill('latex') }).ok).toBe(true)
    const result = safeEvaluateTriage({ allergiesCurrent: new Array(201).fill('latex') })
    expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'too_many', at: '/allergiesCurrent', limit: 200 }])
  })

  test('what cannot be read is said once, where it stands, also of a copy', () => {
    const item = Object.defineProperty({}, 'onsetHours', {
      enumerable: true,
      get: () => {
        throw new Error('secret')
      },
    })
    const holed = new Proxy([{ symptom: 'pain' }, {}], {
      get: (list, name) => {
        if (name === '0') throw new Error('secret')
        return Reflect.get(list, name) as unknown
      },
    })
    for (const [given, at] of [
      [{ symptoms: [{}, item] }, '/symptoms/1/onsetHours'],
      [{ symptoms: holed }, '/symptoms/0'],
    ] as const) {
      for (const result of [safeEvaluateTriage(given), plainFacts(given, dictionary)])
        expect(result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.at}`)).toEqual([`unreadable ${at}`])
    }
  })

  test('a name of a megabyte is not echoed', () => {
    const result = safeEvaluateTriage({ ['x'.repeat(1_000_000)]: 1 })
    expect(JSON.stringify(result).length).toBeLessThan(1000)
  })

  test('each property is read once', () => {
    let reads = 0
    const facts = {
      get ageYears() {
        reads += 1
        return reads === 1 ? 40 : 'changed'
      },
    }
    expect(safeEvaluateTriage(facts).ok).toBe(true)
    expect(reads).toBe(1)
  })

  test('whatever is given, the answer is a decision or a list of issues, never an exception', () => {
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withNullPrototype: true,
      }),
      fc.dictionary(
        fc.constantFrom('ageYears', 'symptoms', 'activities', 'doctorInstructions', 'allergiesCurrent', '__proto__'),
        fc.anything(),
      ),
    )
    fc.assert(
      fc.property(anything, (given) => {
        const result = safeEvaluateTriage(given)
        expect(result.ok ? result.decision.format : result.issues.length > 0).toBeTruthy()
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what is not known', () => {
  const missing = (facts: object) => {
    const result = safeEvaluateEligibility(facts)
    return result.ok ? result.decision.missing.find(({ fact }) => fact === 'allergiesCurrent') : undefined
  }

  test.for<readonly [string, object, boolean]>([
    ['left out', {}, false],
    ['undefined', { allergiesCurrent: undefined }, false],
    ['null', { allergiesCurrent: null }, false],
    ['an empty list', { allergiesCurrent: [] }, false],
    ['"unknown"', { allergiesCurrent: 'unknown' }, true],
    ['["unknown"]', { allergiesCurrent: ['unknown'] }, true],
  ])('%s is unknown, never "no"', ([, facts, asked]) => {
    expect(missing(facts)).toMatchObject({ at: '/allergiesCurrent', asked })
  })

  test('a set may be known in part: a listed member counts, any other stays open', () => {
    const healthy = { sexRegisteredAtBirth: 'male', injectedSubstances: ['procaine', 'unknown'] } as const
    const rules = (allergiesCurrent: readonly ('contact_dye_ppd' | 'latex' | 'unknown')[]) => {
      const result = safeEvaluateEligibility({ ...healthy, allergiesCurrent })
      return result.ok ? result.decision.findings.map(({ rule, status }) => `${rule} ${status}`) : []
    }
    expect(rules(['contact_dye_ppd', 'unknown'])).toContain('EL39-ester-anaesthetic-allergy fired')
    expect(rules(['latex', 'unknown'])).not.toContain('EL39-ester-anaesthetic-allergy fired')
    expect(missing({ ...healthy, doctorDecision: 'continue', allergiesCurrent: ['latex', 'unknown'] })).toMatchObject({
      asked: true,
      becauseOf: ['EL39-ester-anaesthetic-allergy', 'EL40-amide-anaesthetic-allergy'],
    })
  })

  test('no symptoms at all is not asked; an empty list is the answer "none"', () => {
    const [notAsked, none] = [evaluateTriage({}), evaluateTriage({ symptoms: [] })]
    expect(notAsked.missing).toContainEqual(expect.objectContaining({ fact: 'symptom', at: '/symptoms', asked: false }))
    expect(notAsked.items).toBeUndefined()
    expect(none.missing.filter(({ fact }) => fact === 'symptom')).toEqual([])
    expect(none.items).toHaveLength(1)
    const inVain = evaluateTriage({ symptoms: 'unknown' })
    expect(inVain.missing).toContainEqual(expect.objectContaining({ fact: 'symptom', at: '/symptoms', asked: true }))
  })

  test('an item without its symptom is asked for in its place', () => {
    const { missing: gaps } = evaluateTriage({ symptoms: [{ symptom: 'pain' }, { severity0to10: 3 }] })
    expect(gaps).toContainEqual(expect.objectContaining({ fact: 'symptom', at: '/symptoms/1/symptom' }))
  })
})

function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
