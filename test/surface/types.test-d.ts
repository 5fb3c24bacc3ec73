/** What the compiler refuses: mistakes that a user would otherwise find in production. */
import { expectTypeOf, test } from 'vitest'
import {
  type Decision,
  type EligibilityVerdict,
  evaluateEligibility,
  evaluateTriage,
  type FactName,
  type Facts,
  type Layer,
  safeEvaluateTriage,
  type TriageDecision,
  type TriageVerdict,
} from '../../src/public/index.ts'

test('verdicts are exact', () => {
  expectTypeOf(evaluateTriage({}).verdict).toEqualTypeOf<TriageVerdict>()
  expectTypeOf(evaluateTriage({}).findings[0]?.verdict).toEqualTypeOf<TriageVerdict | undefined>()
  expectTypeOf(evaluateTriage({}).items?.[0]?.atMost).toEqualTypeOf<TriageVerdict | undefined>()
  expectTypeOf<TriageVerdict>().toEqualTypeOf<
    'expected_no_action' | 'self_care_watch' | 'contact_clinic_24_48h' | 'urgent_same_day' | 'emergency_now'
  >()
  expectTypeOf(evaluateEligibility({}).verdict).toEqualTypeOf<EligibilityVerdict>()
  expectTypeOf<TriageDecision>().toExtend<Decision>()
})

test('a misspelt verdict in a comparison is a compile error', () => {
  // @ts-expect-error [ts2367] -- not a branch that never runs
  if (evaluateTriage({}).verdict === 'emergency') return
  // @ts-expect-error [ts2367] -- a verdict of another module
  if (evaluateTriage({}).verdict === 'defer') return
})

test('an unrecognised fact is a compile error', () => {
  // @ts-expect-error [ts2561] -- did you mean 'pregnancyStatus'?
  evaluateEligibility({ pregnancyStatsu: 'no' })
  // @ts-expect-error [ts2353] -- a fact of a symptom, outside the symptoms
  evaluateTriage({ trend: 'same' })
  // @ts-expect-error [ts2353] -- a fact of the patient, inside a symptom
  evaluateTriage({ symptoms: [{ symptom: 'pain', ageYears: 40 }] })
})

test('a wrong value is a compile error', () => {
  // @ts-expect-error [ts2322] -- not a listed value
  evaluateEligibility({ pregnancyStatus: 'maybe' })
  // @ts-expect-error [ts2322] -- a number, not a text
  evaluateEligibility({ ageYears: '40' })
  // @ts-expect-error [ts2322] -- a list, not a single value
  evaluateEligibility({ allergiesCurrent: 'latex' })
  // @ts-expect-error [ts2322] -- true or false, not yes or no
  evaluateEligibility({ feelsIllToday: 'yes' })
  // @ts-expect-error [ts2322] -- not a symptom
  evaluateTriage({ symptoms: [{ symptom: 'ache' }] })
  // @ts-expect-error [ts2322] -- not a layer
  evaluateTriage({}, { layers: ['opinion'] })
})

test('unknown, null, undefined and a set known in part are answers', () => {
  evaluateEligibility({
    pregnancyStatus: 'unknown',
    ageYears: null,
    isotretinoin: undefined,
    allergiesCurrent: ['latex', 'unknown'],
  })
  evaluateTriage({ symptoms: [] }, { layers: undefined, asOf: '2027-01-01' })
  const article: readonly Layer[] = ['article']
  evaluateTriage({}, { layers: article })
  expectTypeOf(evaluateTriage({}).missing[0]?.fact).toEqualTypeOf<FactName | undefined>()
  expectTypeOf<Facts['ageYears']>().toEqualTypeOf<number | 'unknown' | null | undefined>()
})

test('the safe twin takes anything, and its result says which it is', () => {
  const result = safeEvaluateTriage('anything')
  if (result.ok) expectTypeOf(result.decision.verdict).toEqualTypeOf<TriageVerdict>()
  else expectTypeOf(result.issues[0]?.code).toExtend<string | undefined>()
  // @ts-expect-error [ts2339] -- only after looking at `ok`
  void safeEvaluateTriage({}).decision
})

test('a decision cannot be changed', () => {
  const decision = evaluateTriage({})
  // @ts-expect-error [ts2540] -- read-only
  decision.verdict = 'self_care_watch'
  // @ts-expect-error [ts2339] -- a read-only list has no push
  decision.findings.push()
})
