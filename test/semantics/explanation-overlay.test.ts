/** Explanations under an overlay: they say what the joined decision says, rule by rule. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/public/explain.ts'
import { evaluateEligibility, type Facts, type Finding } from '../../src/public/index.ts'
import { loadOverlay, loadRegion } from '../../src/public/pack.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames } from '../support/cases.ts'
import { json } from '../support/project.ts'

const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))
/** It moves the age floor as well, and less far. */
const region = loadRegion(json('test/records/region.json'))

describe.for(moduleNames)('%s', (module) => {
  test.for([{ overlay }, { overlay, region }])(
    'verdict, bounds and rules are those of the decision, with %o',
    { timeout: 240_000 },
    (chosen) => {
      for (const each of casesOf(module).filter((_, index) => index % 5 === 0)) {
        const facts = factsOf(each) as Facts
        const options = { ...chosen, layers: layersOf(each) }
        const { format: _, views, audience: __, packs, ...why } = explain(module, facts, options)
        const decision = evaluate[module](facts, options)
        expect(decision, each.id).toMatchObject({ ...why, pack: packs[0] })
        expect(why.overlay?.digest).toBe(overlay.digest)
        expect(views).toHaveLength(decision.items?.length ?? 1)
        for (const [index, { rules, verdict }] of views.entries()) {
          const own = decision.items?.[index] ?? decision
          expect(verdict).toBe(own.verdict)
          expect(rules.map(shown), each.id).toEqual(own.findings.map(shown))
        }
      }
    },
  )
})

function shown({ rule, status, verdict }: Pick<Finding, 'rule' | 'verdict'> & { readonly status: string }) {
  return { rule, status, verdict }
}

test.for([
  ['the region', 23, 21, 23],
  ['the overlay', 20, 22, 22],
  ['neither: as by themselves', 18, 18, 18],
] as const)(
  'where both move the age floor, %s counts: for the decision, and in what is said of it',
  ([, there, own, floor]) => {
    const parameters = { ageFloor: own }
    const moving = loadOverlay({ format: 'overlay/1', id: 'mine', version: '1.0.0', parameters })
    const where = loadRegion({ ...json<object>('test/records/region.json'), parameters: { ageFloor: there } })
    for (const ageYears of [17, floor - 1, floor, 24]) {
      const chosen = { overlay: moving, region: where }
      const isUnder = ageYears < floor
      const { findings } = evaluateEligibility({ ageYears }, chosen)
      expect(findings.some(({ rule }) => rule === 'EL31-under-age')).toBe(isUnder)
      const [rule] = explain('eligibility', { ageYears }, { ...chosen, rule: 'EL31-under-age' }).views[0]?.rules ?? []
      expect([rule?.status, rule?.because[0]?.value]).toEqual([isUnder ? 'fired' : 'silent', floor])
    }
  },
)

test('a threshold is the stricter of the overlay’s and the region’s', () => {
  const asked = { rule: 'EL31-under-age', overlay } as const
  const leafOf = (options: object) =>
    explain('eligibility', { ageYears: 20 }, { ...asked, ...options }).views[0]?.rules[0]?.because[0]
  expect(leafOf({})).toMatchObject({ fact: 'ageYears', read: 20 })
  for (const options of [{}, { region }, { region: 'ES' }]) {
    const status = explain('eligibility', { ageYears: 20 }, { ...asked, ...options }).views[0]?.rules[0]?.status
    expect(status).toBe('fired')
  }
  expect(explain('eligibility', { ageYears: 20 }, { rule: 'EL31-under-age' }).views[0]?.rules[0]?.status).toBe('silent')
})

test('a patient sees no rule below the joined verdict', () => {
  const facts = { dyedBefore: true, lastDyeHoursBefore: 120 } as const
  const { views, verdict } = explain('preparation', facts, { overlay, audience: 'patient' })
  expect(views[0]?.rules.map((rule) => rule.verdict)).toEqual([verdict])
})
