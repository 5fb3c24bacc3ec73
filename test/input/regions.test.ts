/** Regions: what differs from country to country, and can only be stricter. */
import { describe, expect, test } from 'vitest'
import {
  evaluateEligibility,
  evaluateMany,
  evaluateTriage,
  evaluateVisit,
  regions,
  safeEvaluateEligibility,
} from '../../src/public/index.ts'
import { messageOf } from '../../src/public/messages.ts'
import { InvalidPackError, loadRegion, safeLoadRegion } from '../../src/public/pack.ts'
import { filesBelow, json } from '../support/project.ts'

const profile = {
  format: 'region/1',
  id: 'XX',
  name: 'Somewhere',
  numbers: { emergencyNumber: { number: '08-15', source: 'its ministry of health' } },
  parameters: { ageFloor: 21 },
}
const man = { ageYears: 20, sexRegisteredAtBirth: 'male' } as const

describe('built-in regions', () => {
  test('at least these are there', () => {
    expect(Object.keys(regions)).toEqual(expect.arrayContaining(['EU', 'ES', 'GB', 'US', 'IN', 'AU', 'NZ', 'CA']))
  })

  test.for(filesBelow('rules/regions'))(
    '%s: the age floor is never under 18, and each number has its source',
    (file) => {
      const { parameters, numbers } = json<typeof profile>(file)
      expect(parameters.ageFloor).toBeGreaterThanOrEqual(18)
      expect(Object.keys(numbers)).toContain('emergencyNumber')
      for (const { source } of Object.values(numbers)) expect(source.length).toBeGreaterThan(10)
    },
  )

  test('a region stands in the decision, by its digest', () => {
    const decision = evaluateEligibility(man, { region: 'ES' })
    expect(decision.region).toEqual({ id: 'ES', digest: regions.ES?.digest })
    expect(evaluateEligibility(man)).not.toHaveProperty('region')
    expect(evaluateVisit(man, { region: 'ES' }).stages.map((stage) => stage.region?.id)).toEqual(['ES', 'ES'])
  })
})

describe("a region of one's own", () => {
  const region = loadRegion(profile)
  const rules = (decision: { readonly findings: readonly { readonly rule: string }[] }) =>
    decision.findings.map(({ rule }) => rule)

  test('raises the age floor, for every module that reads it', () => {
    expect(rules(evaluateEligibility(man))).not.toContain('EL31-under-age')
    expect(rules(evaluateEligibility(man, { region }))).toContain('EL31-under-age')
    expect(rules(evaluateEligibility({ ...man, ageYears: 21 }, { region }))).not.toContain('EL31-under-age')
    expect(rules(evaluateTriage({ ageYears: 20, symptoms: [{ symptom: 'none' }] }, { region }))).toContain(
      'M1a-under-age',
    )
  })

  test('has a digest of its name, its parameters and its numbers, and of nothing else', () => {
    const digest = (change: object) => loadRegion({ ...profile, ...change }).digest
    const numbers = (number: string, source: string) => ({ numbers: { emergencyNumber: { number, source } } })
    expect(digest({ id: 'YY' })).not.toBe(region.digest)
    expect(digest({ parameters: { ageFloor: 22 } })).not.toBe(region.digest)
    expect(digest(numbers('08-16', 'its ministry of health'))).not.toBe(region.digest)
    expect(digest(numbers('08-15', 'another ministry'))).toBe(region.digest)
    expect(digest({ name: 'Elsewhere' })).toBe(region.digest)
  })

  test('gives its numbers to messages', () => {
    expect(messageOf(evaluateTriage({ breathingOrThroatProblem: true }), { region }).text).toContain('Call 08-15 now')
  })

  test.for<readonly [string, object, string]>([
    ['an age floor under 18', { ...profile, parameters: { ageFloor: 17 } }, 'out_of_bounds /parameters/ageFloor'],
    [
      'a parameter that a region may not move',
      { ...profile, parameters: { feverC: 37.5 } },
      'wrong_value /parameters/feverC',
    ],
    [
      'a parameter that does not exist',
      { ...profile, parameters: { ageFlor: 21 } },
      'unknown_parameter /parameters/ageFlor',
    ],
    [
      'a number in words',
      { ...profile, numbers: { emergencyNumber: { number: 'call us', source: 'us' } } },
      'wrong_shape /numbers/emergencyNumber/number',
    ],
    [
      'a number without a source',
      { ...profile, numbers: { emergencyNumber: { number: '112' } } },
      'wrong_shape /numbers/emergencyNumber/source',
    ],
    ['no emergency number', { ...profile, numbers: {} }, 'wrong_shape /numbers/emergencyNumber'],
    ['a key that is not known', { ...profile, language: 'xx' }, 'unknown_key /language'],
  ])('%s is refused', ([, given, issue]) => {
    const result = safeLoadRegion(given)
    expect(result.ok ? 'accepted' : result.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([issue])
    expect(() => loadRegion(given)).toThrow(InvalidPackError)
  })

  test.for<readonly [string, unknown]>([
    ['a name that is not built in', 'Atlantis'],
    ['a name that every object has', 'constructor'],
    ['a profile that was not linked', profile],
    ['a region made milder afterwards', { ...region, parameters: { ageFloor: 12 } }],
    ['a region that moves what it may not', { ...region, parameters: { feverC: 37.5 } }],
    ['an age floor in words', { ...region, parameters: { ageFloor: '21' } }],
    ['no number at all', { ...region, parameters: { ageFloor: Number.NaN } }],
    ['parameters that are nothing', { ...region, parameters: null }],
    ['numbers that are nothing', { ...region, numbers: null }],
    ['a region that only inherits', Object.create(region)],
    ['nothing', null],
    ['a number', 34],
  ])('%s is refused as an option', ([, given]) => {
    const result = safeEvaluateEligibility(man, { region: given as string })
    expect(result.ok ? 'accepted' : result.issues.map(({ code }) => code)).toEqual(['invalid_option'])
  })

  test('each of its members is read once, so that none turns milder after it was checked', () => {
    const floors = [21, 12]
    const turning = {
      ...region,
      parameters: {
        get ageFloor() {
          return floors.shift() ?? 0
        },
      },
    }
    expect(rules(evaluateEligibility(man, { region: turning }))).toContain('EL31-under-age')
    expect(floors).toEqual([12])
  })
})

describe('many patients', () => {
  test('one result a row, in order; a bad row does not stop the others', () => {
    const rows = [{ breathingOrThroatProblem: true }, { ageYears: 400 }, null, { symptoms: [] }]
    const results = evaluateMany(evaluateTriage, rows, { region: 'ES' })
    expect(
      results.map((result) => (result.ok ? result.decision.verdict : result.issues.map(({ code }) => code))),
    ).toEqual(['emergency_now', ['out_of_bounds'], ['not_an_object'], 'urgent_same_day'])
    expect(results[0]?.ok && results[0].decision.region?.id).toBe('ES')
  })

  test('a mistake of ours is not taken for bad facts', () => {
    const broken = () => {
      throw new TypeError('broken')
    }
    expect(() => evaluateMany(broken, [{}])).toThrow(TypeError)
  })
})
