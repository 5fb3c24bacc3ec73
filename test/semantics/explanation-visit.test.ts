/** Explanations of the visit: what each stage says, and what it would take for any rule of any stage to count. */
import { describe, expect, test } from 'vitest'
import { type Change, type ExplainedRule, explain } from '../../src/public/explain.ts'
import { type EvaluateOptions, evaluateVisit, type Facts } from '../../src/public/index.ts'
import { loadOverlay, loadRegion } from '../../src/public/pack.ts'
import { casesOf, factsOf, layersOf, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'

const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))
const region = loadRegion(json('test/records/region.json'))
const stages = ['triage', 'eligibility', 'preparation'] as const
type Said = Readonly<Record<string, unknown>>

describe.for<EvaluateOptions>([{}, { overlay }, { overlay, region }])('with %o', (chosen) => {
  test('verdict, bounds and the rules of each stage are those of the decision', { timeout: 120_000 }, () => {
    const cases = stages.flatMap((module) => casesOf(module).filter((_, index) => index % 20 === 0))
    for (const each of cases) {
      const facts = factsOf(each) as Facts
      const options = { ...chosen, layers: layersOf(each) }
      const visit = evaluateVisit(facts, options)
      const { verdict, atLeast, atMost, packs, views } = explain('visit', facts, options)
      expect([verdict, atLeast, atMost], each.id).toEqual([visit.verdict, visit.atLeast, visit.atMost])
      expect(packs).toEqual(visit.stages.map(({ pack }) => pack))
      const expected = visit.stages.flatMap((stage) =>
        (stage.items ?? [stage]).map((own) => ({
          module: stage.module,
          verdict: own.verdict,
          rules: own.findings.map(({ rule, status }) => [rule, status]),
        })),
      )
      const shown = views.map((view) => ({
        module: view.module,
        verdict: view.verdict,
        rules: view.rules.map(({ rule, status }) => [rule, status]),
      }))
      expect(shown, each.id).toEqual(expected)
    }
  })

  test('any rule can be asked for, and counts with the changes that are named', { timeout: 240_000 }, () => {
    const rules = stages.flatMap((module) =>
      (chosen.overlay === undefined ? packOf(module) : overlay.packFor(module)).rules.map(({ name }) => name),
    )
    // The clinic's own, and some of the others.
    const rule = rules.filter((name, index) => name.startsWith('NSC') || index % 6 === 0)
    const facts = { ageYears: 30 } as const
    const asked = explain('visit', facts, { ...chosen, rule }).views.flatMap((view) =>
      view.rules.map((each) => ({ ...each, module: view.module })),
    )
    expect(asked.map((each) => each.rule).sort()).toEqual([...rule].sort())
    const possible = asked.filter(({ toFire }) => toFire?.possible)
    for (const each of possible) {
      const visit = evaluateVisit(changedBy(facts, each) as Facts, chosen)
      const stage = visit.stages.find(({ module }) => module === each.module)
      expect(
        stage?.findings.map((finding) => finding.rule),
        each.rule,
      ).toContain(each.rule)
    }
    expect(possible.length).toBeGreaterThan(rule.length / 2)
  })
})

function changedBy(facts: Said, { toFire }: ExplainedRule): Said {
  return toFire?.possible ? toFire.changes.reduce(changed, facts) : facts
}

function changed(facts: Said, { at, to }: Change): Said {
  const [, name = '', index, inner] = at.split('/')
  if (index === undefined || inner === undefined) return { ...facts, [name]: to }
  const items = [...((facts[name] as Said[] | undefined) ?? [])]
  items[Number(index)] = { ...items[Number(index)], [inner]: to }
  return { ...facts, [name]: items }
}

test('a stage that there is no reason to ask is shown only where one of its rules is named', () => {
  const modules = (options: object) => explain('visit', { ageYears: 30 }, options).views.map(({ module }) => module)
  expect(modules({})).toEqual(['eligibility', 'preparation'])
  const [view] = explain('visit', { ageYears: 30 }, { rule: 'T15a-hives' }).views
  expect([view?.module, view?.notAsked, view?.rules[0]?.status]).toEqual(['triage', true, 'silent'])
  expect(view?.rules[0]?.toFire).toMatchObject({ changes: [{ at: '/symptoms/0/symptom', to: 'hives' }] })
})

test('a patient sees the stages behind the verdict alone', () => {
  const facts = { symptoms: [{ symptom: 'hives' }], hairClean: false } as const
  const { views, verdict } = explain('visit', facts, { audience: 'patient' })
  expect([verdict, views.map(({ module }) => module)]).toEqual(['seek_care_today', ['triage']])
})
