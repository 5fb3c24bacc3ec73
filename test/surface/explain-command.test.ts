/** `explain`, and `evaluate --fail-at`, run as a user runs them. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { counterfactual, explain } from '../../src/public/explain.ts'
import { root } from '../support/project.ts'

function command(args: readonly string[], facts: unknown) {
  const input = typeof facts === 'string' ? facts : JSON.stringify(facts)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const woman = { sexRegisteredAtBirth: 'female', pregnancyStatus: 'no' } as const

describe('explain', () => {
  test('why a rule did not fire: the tree, what would have to turn, and an example; no colour in a pipe', () => {
    const { status, stdout, stderr } = command(['explain', 'eligibility', '--rule', 'EL04-pregnant'], woman)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`EL04-pregnant (article S62): silent, stands for defer
[no] all of
├─ [yes] not-registered-male
│  └─ [yes] all of
│     └─ [yes] sexRegisteredAtBirth is not "male"; it is "female"
└─ [no] pregnancyStatus is "yes"; it is "no"
It would count, if
- pregnancyStatus is "yes": would have to be true; it is "no"
for example with
- /pregnancyStatus: "no" becomes "yes"
`)
    expect(stdout).not.toContain('\u001b')
  })

  test('as JSON it is what the library returns', () => {
    const { stdout } = command(['explain', 'triage', '-', '--json', '--audience', 'patient'], { heatOrPus: true })
    const expected = explain('triage', { heatOrPus: true }, { audience: 'patient' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('what would change it', () => {
    const facts = { activity: 'wash', hoursSinceSessionEnd: 3, punctureSitesClosed: true } as const
    const { stdout } = command(['explain', 'aftercare', '--towards', 'allowed'], facts)
    expect(stdout).toContain('allowed, with\n- /hoursSinceSessionEnd: 3 becomes 24\n')
    const asJson = command(['explain', 'aftercare', '--towards', 'lower', '--json'], facts)
    expect(JSON.parse(asJson.stdout)).toEqual(counterfactual('aftercare', facts, { towards: 'lower' }))
  })

  test('the visit, and an overlay: why, and what would change it', () => {
    const facts = { symptoms: [{ symptom: 'hives' }] } as const
    const why = command(['explain', 'visit'], facts).stdout
    expect(why).toMatch(/^visit: seek_care_today\n\ntriage \/symptoms\/0: urgent_same_day\n/)
    expect([...why.matchAll(/^Rules: (\w+)/gm)].map(([, id]) => id)).toEqual(['triage', 'eligibility', 'preparation'])
    const overlay = ['--overlay', join(root, 'docs/examples/clinic-overlay.json')]
    const { stdout } = command(['explain', 'visit', '--towards', 'lower', ...overlay], facts)
    expect(stdout).toContain('more_answers_needed, with\n- /symptoms/0/symptom: "hives" becomes "none"\n')
    const clinics = command(['explain', 'visit', '--why-not', ...overlay], { symptoms: [{ symptom: 'none' }] }).stdout
    expect(clinics).toContain('NSC01-dyed-within-the-clinics-week')
  })

  test('every rule above the verdict that does not count', () => {
    const { stdout } = command(['explain', 'remedy', '--why-not'], { remedyPlanned: ['none'] })
    const silent = [...stdout.matchAll(/^(RE\d+)\S* \(.*: (?:silent|open), stands for/gm)].map(([, code]) => code)
    expect(silent).toEqual(['RE21', 'RE22'])
  })

  test.for<readonly [string, readonly string[], unknown, RegExp]>([
    ['a rule that does not exist', ['--rule', 'EL04'], woman, /did you mean `EL04-pregnant`/],
    ['a verdict that does not exist', ['--towards', 'deffer'], woman, /did you mean `defer`/],
    ['facts that are not right', [], { agYears: 3 }, /\/agYears: .*did you mean `ageYears`/],
    ['two patients', [], [woman, woman], /expected the facts of one patient/],
  ])('%s: says so, and ends with 2', ([, args, facts, expected]) => {
    const { status, stdout, stderr } = command(['explain', 'eligibility', '-', ...args], facts)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(expected)
  })
})

describe('evaluate --fail-at', () => {
  const failAt = (verdict: string, facts: unknown) =>
    command(['evaluate', 'triage', '-', '--json', '--fail-at', verdict], facts).status
  const hives = { symptoms: [{ symptom: 'hives' }] }

  test('ends with 1 where a verdict is as high, or higher, and with 0 where all are lower', () => {
    expect(failAt('contact_clinic_24_48h', hives)).toBe(1)
    expect(failAt('urgent_same_day', hives)).toBe(1)
    expect(failAt('emergency_now', hives)).toBe(0)
    expect(failAt('emergency_now', [hives, { breathingOrThroatProblem: true }, hives])).toBe(1)
  })

  test('bad input counts for more', () => {
    expect(failAt('urgent_same_day', [hives, { agYears: 3 }])).toBe(2)
  })

  test('a visit has a ladder of its own', () => {
    expect(command(['evaluate', 'visit', '--json', '--fail-at', 'seek_care_today'], hives).status).toBe(1)
  })

  test('a verdict that does not exist is a mistake of usage, with a suggestion', () => {
    const { status, stdout, stderr } = command(['evaluate', 'triage', '--fail-at', 'urgent_sameday'], hives)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('did you mean `urgent_same_day`?')
  })
})
