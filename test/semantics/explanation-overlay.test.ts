/** Explanations under an overlay: they say what the joined decision says, rule by rule. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/public/explain.ts'
import type { Facts, Finding } from '../../src/public/index.ts'
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
