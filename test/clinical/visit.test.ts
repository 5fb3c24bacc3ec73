/** The chain of triage, eligibility and preparation, as a clinic asks them. */
import { describe, expect, test } from 'vitest'
import {
  evaluateEligibility,
  evaluatePreparation,
  evaluateTriage,
  evaluateVisit,
  type Facts,
  safeEvaluateVisit,
} from '../../src/public/index.ts'
import { messageOf } from '../../src/public/messages.ts'
import { type Case, factsOf } from '../support/cases.ts'
import { json } from '../support/project.ts'

type VisitCase = Omit<Case, 'expect'> & {
  readonly expect: {
    readonly verdict: string
    readonly stages: Readonly<Record<string, string>>
    readonly lead: string
    readonly shown?: readonly string[]
    readonly missing?: readonly string[]
    readonly atLeast?: string
    readonly atMost?: string
  }
}

const { cases } = json<{ readonly cases: readonly VisitCase[] }>('rules/visit-cases.json')
const { ladder, stages: stageSources } = json<{
  ladder: readonly string[]
  stages: readonly { module: string; rungs: Readonly<Record<string, string>> }[]
}>('rules/visit.json')
const visitOf = (each: VisitCase) => evaluateVisit(factsOf(each as unknown as Case) as Facts, { layers: each.layers })

test.for(cases)('$id: $title', (each) => {
  const visit = visitOf(each)
  const { verdict, stages, lead, shown, missing, atLeast, atMost } = each.expect
  expect(visit.verdict).toBe(verdict)
  expect(Object.fromEntries(visit.stages.map((stage) => [stage.module, stage.verdict]))).toEqual(stages)
  expect(visit.lead).toBe(lead)
  if (shown !== undefined) expect(visit.shown).toEqual(shown)
  if (missing !== undefined) expect([...new Set(visit.missing.map(({ fact }) => fact))].sort()).toEqual(missing)
  if (atLeast !== undefined) expect(visit.atLeast).toBe(atLeast)
  if (atMost !== undefined) expect(visit.atMost).toBe(atMost)
})

describe('in every case', () => {
  test('verdict and bounds are the highest of the stages, mapped', () => {
    for (const each of cases) {
      const visit = visitOf(each)
      for (const bound of ['verdict', 'atLeast', 'atMost'] as const) {
        const heights = visit.stages.map((stage) => {
          const rungs = stageSources.find(({ module }) => module === stage.module)?.rungs ?? {}
          return ladder.indexOf(rungs[stage[bound]] ?? '')
        })
        expect(visit[bound], `${each.id} ${bound}`).toBe(ladder[Math.max(...heights)])
      }
    }
  })

  test('a stage decides as it does by itself', () => {
    const alone = { triage: evaluateTriage, eligibility: evaluateEligibility, preparation: evaluatePreparation }
    for (const each of cases) {
      const facts = factsOf(each as unknown as Case)
      for (const stage of visitOf(each).stages) {
        const asked = stage.module === 'triage' && facts.symptoms == null ? { ...facts, symptoms: [] } : facts
        const own = alone[stage.module as keyof typeof alone](asked as Facts, { layers: each.layers })
        expect(stage, each.id).toEqual(own)
      }
    }
  })

  test('attendance is never urged beside a reason against it, and an emergency stands alone', () => {
    for (const each of cases) {
      const visit = visitOf(each)
      const { text } = messageOf(visit)
      const silenced = visit.stages.filter(({ module }) => !visit.shown.includes(module))
      const height = ladder.indexOf(visit.verdict)
      if (height >= ladder.indexOf('no_session')) expect(visit.shown, each.id).not.toContain('preparation')
      if (visit.verdict === 'emergency_now') expect(visit.shown, each.id).toEqual(['triage'])
      for (const stage of silenced) {
        for (const reason of messageOf(stage).reasons) expect(text, each.id).not.toContain(reason.text)
      }
    }
  })

  test('what could only raise a stage to where the visit stands already is not asked for', () => {
    const man = { id: '', title: '', basis: [], patient: 'healthy-man', without: ['punctureSitesClosed'] }
    const asked = (but: Readonly<Record<string, unknown>>) =>
      evaluateVisit(factsOf({ ...man, but } as unknown as Case) as Facts).couldAsk.map(({ fact }) => fact)
    expect(asked({})).toContain('punctureSitesClosed')
    expect(asked({ keloidHistory: true })).not.toContain('punctureSitesClosed')
  })

  test('a visit that waits for answers says for which, even where they lead no higher than another stage stands', () => {
    const man = { id: '', title: '', basis: [], patient: 'healthy-man', without: ['keloidHistory'] }
    const but = { dyedBefore: true, lastDyeHoursBefore: 240 }
    const visit = evaluateVisit(factsOf({ ...man, but } as unknown as Case) as Facts)
    expect(visit.stages.map(({ module, verdict }) => `${module} ${verdict}`)).toEqual([
      'triage expected_no_action',
      'eligibility insufficient_information',
      'preparation hold_ask_clinic',
    ])
    expect(visit.verdict).toBe('more_answers_needed')
    expect(visit.missing.map(({ fact, couldRaiseTo }) => [fact, couldRaiseTo])).toEqual([
      ['keloidHistory', 'ask_clinic_first'],
    ])
  })

  test('a visit is frozen and safe to store', () => {
    for (const each of cases) {
      const visit = visitOf(each)
      expect(Object.isFrozen(visit) && Object.isFrozen(visit.missing)).toBe(true)
      expect(JSON.parse(JSON.stringify(visit))).toEqual(visit)
    }
  })
})

describe('symptoms that were not given as a list', () => {
  test('count as none where triage is asked for another reason', () => {
    const facts: Facts = { heatOrPus: false }
    const [triage] = evaluateVisit(facts).stages
    expect(triage).toEqual(evaluateTriage({ ...facts, symptoms: [] }))
    expect(triage).not.toEqual(evaluateTriage(facts))
  })

  test('stay open where their names were given without it', () => {
    const facts: Facts = { heatOrPus: false, symptomsReported: ['fever', 'unknown'] }
    expect(evaluateVisit(facts).stages[0]).toEqual(evaluateTriage(facts))
  })

  test('are right by themselves, and refused beside a list that says otherwise', () => {
    const facts = { symptoms: [{ symptom: 'hives' }], symptomsReported: ['fever'] }
    const issues = (result: ReturnType<typeof safeEvaluateVisit>) => (result.ok ? [] : result.issues)
    expect(issues(safeEvaluateVisit({ symptomsReported: ['fever'] }))).toEqual([])
    expect(issues(safeEvaluateVisit(facts)).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'contradicts_sources /symptomsReported',
    ])
  })
})
