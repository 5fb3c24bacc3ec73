/** `./testing`: its example, run by vitest on what was built; what matchers say where they fail. */
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluateTriage, evaluateVisit } from '../../src/public/index.ts'
import { loadOverlay } from '../../src/public/pack.ts'
import { ask, casesOf, InvalidFactsError, InvalidPackError, matchersFor } from '../../src/public/testing.ts'
import { json, root } from '../support/project.ts'

// Below the project, so that the package's own name leads to what was built; vitest leaves a cache where it runs.
const folder = join(root, '.tmp/testing')
beforeAll(() => cpSync(join(root, 'docs/examples/testing'), folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function runExample() {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder]
  const env = { ...process.env, NO_COLOR: '1', VITEST: undefined, NODE_OPTIONS: undefined }
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
}

test('the example of docs/testing.md passes under vitest', () => {
  const { status, stdout, stderr } = runExample()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/Tests +5 passed \(5\)/)
})

const matchers = matchersFor()
const hives = ask('triage', { symptoms: [{ symptom: 'hives' }] })

describe('what passes', () => {
  test('verdicts by their place on the ladder, both sides and the verdict itself', () => {
    expect(hives.decision.verdict).toBe('urgent_same_day')
    const passing = (matcher: 'toBeAtLeast' | 'toBeAtMost' | 'toHaveVerdict') =>
      ['contact_clinic_24_48h', 'urgent_same_day', 'emergency_now'].map(
        (verdict) => matchers[matcher](hives, verdict).pass,
      )
    expect(passing('toBeAtLeast')).toEqual([true, true, false])
    expect(passing('toBeAtMost')).toEqual([false, true, true])
    expect(passing('toHaveVerdict')).toEqual([false, true, false])
  })

  test('a decision by itself, and a visit', () => {
    expect(matchers.toHaveVerdict(evaluateTriage({ symptoms: [{ symptom: 'hives' }] }), 'urgent_same_day').pass).toBe(
      true,
    )
    const visit = evaluateVisit({ symptoms: [{ symptom: 'hives' }] })
    expect(matchers.toBeAtLeast(visit, 'seek_care_today').pass).toBe(true)
    expect(matchers.toFire(visit, 'U1-red-flag-answers-unknown').pass).toBe(true)
  })

  test('a rule that is assumed fires and is assumed; one that fired is not assumed', () => {
    const [fired] = hives.decision.findings.filter(({ status }) => status === 'fired')
    const [assumed] = hives.decision.findings.filter(({ status }) => status === 'assumed')
    expect(matchers.toFire(hives, assumed?.rule ?? '').pass).toBe(true)
    expect(matchers.toAssume(hives, assumed?.rule ?? '').pass).toBe(true)
    expect(matchers.toFire(hives, fired?.rule ?? '').pass).toBe(true)
    expect(matchers.toAssume(hives, fired?.rule ?? '').pass).toBe(false)
  })

  test('every case of every module meets what it expects, and none meets another verdict', () => {
    const modules = ['eligibility', 'preparation', 'triage', 'remedy'] as const
    for (const module of modules) {
      for (const each of casesOf(json(`rules/modules/${module}/cases.json`), json('rules/patients.json'))) {
        const asked = ask(module, each.facts, each.options)
        const { pass, message } = matchers.toMeet(asked, each.expect)
        expect(pass, `${each.id}: ${message()}`).toBe(true)
        const ladder = asked.pack.ladder.filter((verdict) => verdict !== each.expect.verdict)
        expect(matchers.toMeet(asked, { ...each.expect, verdict: ladder[0] ?? '' }).pass).toBe(false)
      }
    }
  })
})

describe('cases are asked as they say', () => {
  const file = (own: object) => ({
    format: 'cases/1',
    cases: [{ id: 'a', facts: { ageYears: 19 }, expect: { verdict: 'x' }, ...own }],
  })
  const young = file({})

  test('by both layers and on no day, where nobody says otherwise', () => {
    expect(casesOf(young)[0]?.options).toEqual({ layers: ['article', 'evidence'] })
  })

  test('by what is said for all of them, which is what their decisions are made with', () => {
    const region = 'ES'
    const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))
    const [each] = casesOf(young, undefined, { layers: ['article'], asOf: '2027-03-01', region, overlay })
    expect(each?.options).toEqual({ layers: ['article'], asOf: '2027-03-01', region, overlay })
    const { decision } = ask('preparation', each?.facts, each?.options)
    expect(decision).toMatchObject({
      layers: ['article'],
      pack: { status: 'effective' },
      region: { id: 'ES' },
      overlay: { id: 'north-street-clinic' },
    })
  })

  test('a case that says so itself goes before', () => {
    const said = file({ layers: ['article', 'evidence'], asOf: '2028-01-01' })
    const [each] = casesOf(said, undefined, { layers: ['article'], asOf: '2027-03-01' })
    expect(each?.options).toEqual({ layers: ['article', 'evidence'], asOf: '2028-01-01' })
    expect(each).toMatchObject({ layers: ['article', 'evidence'], asOf: '2028-01-01' })
  })

  test.for<readonly [string, unknown]>([
    ['a region that is none', { region: 'XX' }],
    ['a layer that is none', { layers: ['articel'] }],
    ['a day that is none', { asOf: 'today' }],
    ['a list of patients in a third file', 'patients.json'],
    ['null', null],
  ])('%s is refused', ([, options]) => {
    expect(() => casesOf(young, undefined, options as never)).toThrow(InvalidFactsError)
  })

  test.for(['no such file.json', 'README.md'])('so is %s, which holds no cases', (path) => {
    expect(() => casesOf(path)).toThrow(InvalidPackError)
  })
})

describe('what fails says why', () => {
  test('a verdict: which rules are true, and what is missing', () => {
    const { pass, message } = matchers.toBeAtMost(ask('eligibility', { ageYears: 16 }), 'doctor_decides')
    expect(pass).toBe(false)
    expect(message()).toMatch(/it is defer\ntrue: EL31-under-age \(fired, defer\), .*\nmissing: \/hairConcern /)
  })

  test('a rule: the answers that keep it from firing', () => {
    const facts = { sexRegisteredAtBirth: 'female', pregnancyStatus: 'no' }
    const { message } = matchers.toFire(ask('eligibility', facts), 'EL04-pregnant')
    expect(message()).toContain('kept from firing:\n  pregnancyStatus is "yes": would have to be true; it is "no"\n')
  })

  test('a rule, of a decision alone: that the facts are needed', () => {
    const { message } = matchers.toFire(evaluateTriage({ symptoms: [] }), 'T16b-face-swelling')
    expect(message()).toContain('give `ask(…)` to `expect`')
  })

  test('an expectation: each member that differs, and why each rule that was expected does not fire', () => {
    const expected = { verdict: 'emergency_now', fired: ['T16b-face-swelling'] }
    const { message } = matchers.toMeet(hives, expected)
    expect(message()).toMatch(/^verdict: expected "emergency_now", got "urgent_same_day"\nfired: expected /)
    expect(message()).toContain(
      'T16b-face-swelling: it is kept from firing:\n  /symptoms/0: symptom is "swelling_lips_face"',
    )
  })
})

describe('what cannot be asked is an error, never a pass', () => {
  test.for<readonly [string, () => unknown, RegExp]>([
    ['a verdict', () => matchers.toBeAtLeast(hives, 'urgent_sameday'), /did you mean urgent_same_day/],
    ['a rule', () => matchers.toFire(hives, 'T16b-face-sweling'), /did you mean T16b-face-swelling/],
    ['no decision', () => matchers.toFire({} as never, 'T16b-face-swelling'), /expected a decision/],
    [
      'cases',
      () =>
        casesOf(
          { format: 'cases/1', cases: [{ id: 'a', patient: 'Anna', expect: { verdict: 'x' } }] },
          { format: 'patients/1', patients: [{ name: 'Ana', facts: {} }] },
        ),
      /did you mean `Ana`/,
    ],
  ])('%s', ([, asking, expected]) => {
    expect(asking).toThrow(expected)
  })
})
