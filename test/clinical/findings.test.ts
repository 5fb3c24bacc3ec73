/** What a finding says besides its verdict, rule by rule: when to look again, what must be said, what ends it. */
import { describe, expect, test } from 'vitest'
import { evaluateAftercare, evaluateEligibility, evaluateTriage, safeEvaluateTriage } from '../../src/public/index.ts'
import { loadPack } from '../../src/public/pack.ts'
import { packOf } from '../support/cases.ts'

/** What the rules of a module say, by the part of their name before the first `-`. */
function saidBy<Value>(
  module: 'triage' | 'eligibility' | 'aftercare' | 'preparation',
  read: (rule: ReturnType<typeof packOf>['rules'][number]) => Value | undefined,
) {
  return Object.fromEntries(
    packOf(module).rules.flatMap((rule) => {
      const value = read(rule)
      return value === undefined ? [] : [[rule.name.split('-')[0] ?? '', value] as const]
    }),
  )
}

describe('triage', () => {
  test('when to look again', () => {
    expect(saidBy('triage', ({ recheckAfter }) => recheckAfter)).toEqual({
      ...{ T15a: 'PT1H', T15b: 'PT1H', T16b: 'PT15M', T20a: 'PT1H', T32: 'PT15M', T33a: 'PT24H', T42: 'PT4H' },
      ...{ T26a: 'PT24H', T51a: 'PT24H', T34: 'PT18H', T35: 'PT24H', T36: 'PT24H', T37: 'PT24H', T38: 'P3D' },
      ...{ T47a: 'PT1H', T48a: 'P3D', T50a: 'PT6H', T39: 'PT6H', T40: 'PT6H' },
    })
  })

  test('from when to when, counted from the end of the session', () => {
    expect(saidBy('triage', ({ window }) => window && `${window.from} ${window.to}`)).toEqual({
      ...{ T26a: 'PT6H PT96H', T35: 'PT0H PT48H', T36: 'PT0H PT48H', T37: 'PT0H PT48H', T38: 'PT0H P14D' },
      ...{ T47a: 'PT0H PT24H', T48a: 'PT0H P7D', T50a: 'PT0H PT6H', T40: 'PT0H PT6H' },
    })
  })

  test('what must be said', () => {
    const [thinner, noSession, skin] = [
      ['do_not_stop_anticoagulant_yourself'],
      ['no_further_session_until_doctor_decides'],
      ['redness_may_not_show_on_dark_skin'],
    ]
    expect(saidBy('triage', ({ mustSay }) => (mustSay.length > 0 ? mustSay : undefined))).toEqual({
      ...{
        T02a: noSession,
        T02b: noSession,
        T15a: noSession,
        T15b: noSession,
        T16a: noSession,
        T16b: noSession,
        M5: noSession,
      },
      ...{ T13a: skin, T13b: skin, T28: skin, T35: skin },
      ...{ T12b: thinner, T12c: thinner, T18b: thinner, T43b: thinner, M4: thinner },
    })
  })
})

describe('eligibility', () => {
  test('what ends a finding; a doctor only where the rule says so', () => {
    const doctor = 'doctor-continues'
    const recovery = 'recovered-or-doctor-continues'
    expect(saidBy('eligibility', ({ until }) => until)).toEqual({
      ...{ EL04: 'pregnancy-ended', EL05: 'pregnancy-test-done', EL06: 'breastfeeding-ended', EL16: 'healed' },
      ...{ EL07: recovery, EL08: recovery, EL09: recovery, EL11: recovery, EL12: recovery, EL13: recovery },
      ...{
        EL10: doctor,
        EL14: doctor,
        EL15: doctor,
        EL17: doctor,
        EL18: doctor,
        EL34: doctor,
        EL37: doctor,
        EL38: doctor,
      },
      ...{
        EL42: doctor,
        EL43: doctor,
        EL44: doctor,
        EL45: doctor,
        EL48: doctor,
        EL49: doctor,
        EL50: doctor,
        EL51: doctor,
      },
      ...{ EL53: doctor, EL54: doctor, EL31: 'age-floor-reached', EL32: 'healed', EL33: 'hair-loss-diagnosed' },
      ...{ EL35: 'recovered', EL36: 'mixture-changed-or-pregnancy-ruled-out', EL39: 'mixture-changed' },
      ...{ EL40: 'mixture-changed', EL41: 'excipients-checked', EL46: 'haematologist-agrees', EL52: 'treatment-ended' },
      EL47: 'isotretinoin-wait-over-or-doctor-continues',
    })
  })

  test('a rule that a doctor ends reads the decision, and no other does', () => {
    for (const { name, until, condition } of packOf('eligibility').rules) {
      const readsDecision = JSON.stringify(condition).includes('"no-doctor-go-ahead"')
      const saysDoctor = /doctor-continues|excipients|haematologist/.test(until ?? '') && !/^EL1[78]-/.test(name)
      expect(saysDoctor, name).toBe(readsDecision)
    }
  })
})

describe('aftercare', () => {
  test('from when to when, counted from the end of the session', () => {
    const windows = saidBy('aftercare', ({ window }) => window && `${window.from} ${window.to ?? ''}`.trim())
    expect(windows).toEqual({
      ...{ AC01: 'PT0H PT24H', AC04: 'PT0H PT24H', AC06: 'PT0H PT24H', AC22: 'PT0H PT24H' },
      ...{ AC02: 'PT24H', AC05: 'PT24H', AC24: 'PT0H P6M', AC25: 'PT0H P28D' },
    })
  })

  test('what ends a finding', () => {
    expect(saidBy('aftercare', ({ until }) => until)).toEqual({
      ...{ AC01: 'a-day-over', AC04: 'a-day-over', AC06: 'a-day-over', AC22: 'a-day-over' },
      ...{ AC03: 'course-ended', AC08: 'course-ended', AC07: 'clinic-gives-an-end', AC12: 'doctors-own-time-reached' },
      ...{ AC21: 'points-closed', AC23: 'points-closed', AC24: 'donation-wait-over', AC25: 'donation-wait-over' },
    })
  })
})

test('preparation: what ends a finding', () => {
  expect(saidBy('preparation', ({ until }) => until)).toEqual({
    ...{ PR01: 'hair-washed', PR02: 'residue-removed', PR21: 'healed', PR22: 'healed', PR25: 'healed' },
    ...{ PR04: 'clinic-agrees', PR05: 'clinic-agrees', PR06: 'clinic-agrees', PR07: 'clinic-agrees' },
    ...{ PR23: 'scalp-checked', PR24: 'scalp-checked', PR26: 'scalp-checked' },
  })
})

test('the strength of a finding is the best among its evidence', () => {
  const strengthOf = (rule: string) => packOf('triage').rules.find(({ name }) => name.startsWith(`${rule}-`))?.strength
  expect([strengthOf('T01'), strengthOf('T18a'), strengthOf('T49'), strengthOf('T34')]).toEqual([
    'A',
    'A',
    'A',
    undefined,
  ])
  expect(
    evaluateEligibility({ bleedingDisorder: true }).findings.find(({ rule }) => rule === 'EL46-bleeding-disorder')
      ?.strength,
  ).toBe('G')
})

test('a pack says when it is over', () => {
  const said = { 'finding.own.said': 'Said.', 'verdict.own.low': 'Low.', 'verdict.own.high': 'High.' }
  const { evaluate } = loadPack(
    {
      format: 'rule-pack/1',
      id: 'own',
      version: '1.0.0',
      effective: { from: '2027-01-01', to: '2027-12-31' },
      ladder: ['low', 'high'],
      otherwise: 'low',
      rules: [
        {
          name: 'O1',
          layer: 'evidence',
          basis: ['S78'],
          conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
          event: { type: 'high', params: { message: 'said' } },
        },
      ],
    },
    { messages: said },
  )
  const statusOn = (asOf: string) => evaluate({}, { asOf }).pack.status
  expect(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(statusOn)).toEqual([
    'not_yet',
    'effective',
    'effective',
    'expired',
  ])
})

test('over several items, an answer that could only raise a lower item is not missing for the whole', () => {
  const { missing, items } = evaluateAftercare({
    hoursSinceSessionEnd: 30,
    activities: [{ activity: 'sea' }, { activity: 'wash' }, { activity: 'other' }],
  })
  const names = (among: typeof missing | undefined) => among?.map(({ fact }) => fact)
  expect(items?.map((item) => names(item.missing))).toEqual([['punctureSitesClosed'], ['punctureSitesClosed'], []])
  // The sea could still be forbidden, above the "ask the clinic" of the third; washing could not rise above it.
  expect(missing.map(({ becauseOf }) => becauseOf)).toEqual([['AC21-points-open']])
})

test('what is returned is frozen, be it a decision or issues', () => {
  for (const result of [safeEvaluateTriage({}), safeEvaluateTriage({ pregnancyStatus: 'maybe' })]) {
    expect(Object.isFrozen(result)).toBe(true)
    if (!result.ok) {
      const [issue] = result.issues
      expect(Object.isFrozen(result.issues) && Object.isFrozen(issue)).toBe(true)
      expect(issue?.code === 'value_not_listed' && Object.isFrozen(issue.listed)).toBe(true)
      expect(() => (issue?.code === 'value_not_listed' ? (issue.listed as string[]).push('maybe') : undefined)).toThrow(
        TypeError,
      )
    }
  }
  expect(safeEvaluateTriage({ pregnancyStatus: 'maybe' }).ok).toBe(false)
})

test('a symptom that is known is not lost when the caller also says something of the set', () => {
  const symptoms = [{ symptom: 'hives' }, { symptom: 'dizziness' }, { symptom: 'unknown' }] as const
  expect(evaluateTriage({ symptoms }).verdict).toBe('emergency_now')
  expect(evaluateTriage({ symptoms, symptomsReported: ['hives', 'unknown'] }).verdict).toBe('emergency_now')
})
