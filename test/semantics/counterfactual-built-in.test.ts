/**
 * Counterfactuals on the built-in packs and the visit, in regions and under an overlay: each is evaluated, none of its
 * answers can be spared, and no change of one answer, nor any of many pairs, is smaller.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitSequence } from '../../src/generated/visit.ts'
import { type Change, counterfactual } from '../../src/public/explain.ts'
import { type EvaluateOptions, evaluateVisit, type Facts } from '../../src/public/index.ts'
import { loadOverlay, loadRegion } from '../../src/public/pack.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'
import { changed, type Said, type SingleChange, singleChanges } from '../support/single-changes.ts'

const overlay = loadOverlay(json('docs/examples/clinic-overlay.json'))
/** It moves the age floor as well. */
const region = loadRegion(json('test/records/region.json'))
const visitModules = ['triage', 'eligibility', 'preparation'] as const

const questions = [
  ...moduleNames.map((name) => ({
    name,
    ask: evaluate[name],
    modules: [name],
    ladder: packOf(name).ladder as readonly string[],
  })),
  {
    name: 'visit' as const,
    ask: evaluateVisit,
    modules: visitModules,
    ladder: visitSequence.ladder as readonly string[],
  },
]

/** A few, evenly: all of them would take minutes. */
function some<Entry>(all: readonly Entry[], most: number): readonly Entry[] {
  const step = Math.ceil(all.length / most)
  return all.filter((_, index) => index % step === 0)
}

describe.for(questions)('$name', ({ name, ask, modules, ladder }) => {
  const cases = modules.flatMap((module) => some(casesOf(module), name === 'visit' ? 3 : 8))
  const packs = modules.flatMap((module) => [packOf(module), overlay.packFor(module)])

  test.for<EvaluateOptions>([{}, { overlay }, { overlay, region }])('with %o', { timeout: 240_000 }, (chosen) => {
    const outcomes = new Set<string>()
    for (const each of cases) {
      const facts = factsOf(each) as Said
      const options = { ...chosen, layers: layersOf(each) }
      const verdictOf = (given: Said): string | undefined => {
        try {
          return ask(given as Facts, options).verdict
        } catch {
          return undefined
        }
      }
      for (const towards of ['lower', 'higher'] as const) {
        const result = counterfactual(name, facts as Facts, { ...options, towards })
        outcomes.add(result.outcome)
        expect(result.verdict).toBe(verdictOf(facts))
        expect(result.overlay?.id).toBe(options.overlay && overlay.id)
        const own = ladder.indexOf(result.verdict)
        expect(result.towards).toEqual(towards === 'lower' ? ladder.slice(0, own) : ladder.slice(own + 1))
        const isThere = (given: Said): boolean => result.towards.includes(verdictOf(given) ?? '')
        for (const { changes, facts: after, verdict } of result.counterfactuals) {
          expect(verdictOf(after), each.id).toBe(verdict)
          expect(isThere(after), each.id).toBe(true)
          for (const { at, from } of changes.filter(isCounted))
            expect(isThere(takenBack(after, at, from)), each.id).toBe(false)
        }
        const size = result.counterfactuals[0]?.changes.filter(isCounted).length ?? 3
        const free = singleChanges(facts, packs).filter((change) => mayChange(change))
        if (size > 1)
          expect(
            free.filter((change) => isThere(changed(facts, change))),
            each.id,
          ).toEqual([])
        if (size > 2) {
          const pairs = fc.sample(fc.tuple(fc.constantFrom(...free), fc.constantFrom(...free)), {
            numRuns: 100,
            seed: 1,
          })
          for (const [one, other] of pairs) expect(isThere(changed(changed(facts, one), other)), each.id).toBe(false)
        }
      }
    }
    expect(outcomes).toContain('found')
  })
})

/** What follows from the others is no change of its own. */
function isCounted({ follows }: Change): boolean {
  return follows !== true
}

function mayChange({ fact, from }: SingleChange): boolean {
  return fact.fixed !== true || from === undefined || from === null || from === 'unknown'
}

/** One answer as it was before. */
function takenBack(facts: Said, at: string, from: unknown): Said {
  const [, name = '', index, inner] = at.split('/')
  if (index === undefined || inner === undefined) return { ...facts, [name]: from ?? null }
  const items = facts[name] as readonly Said[]
  return {
    ...facts,
    [name]: items.map((item, each) => (each === Number(index) ? { ...item, [inner]: from ?? null } : item)),
  }
}

test('a verdict of the visit is one of its own ladder, and a change may come from any of its stages', () => {
  const facts = { symptoms: [{ symptom: 'hives' }] } as const
  const { packs, counterfactuals, verdict } = counterfactual('visit', facts, { towards: 'lower' })
  expect([verdict, packs.map(({ id }) => id)]).toEqual(['seek_care_today', [...visitModules]])
  // Without a symptom there is no reason to ask triage.
  expect(counterfactuals.map(({ changes, verdict: after }) => [after, changes.map(({ at, to }) => [at, to])])).toEqual([
    ['more_answers_needed', [['/symptoms/0/symptom', 'none']]],
  ])
  expect(() => counterfactual('visit', facts, { towards: 'urgent_same_day' })).toThrow(/one of session_as_planned/)
})

test('under an overlay the clinic’s own rules are what stands in the way', () => {
  const healthy = json<{ patients: readonly { name: string; facts: Said }[] }>('rules/patients.json').patients[0]?.facts
  const facts = { ...healthy, dyedBefore: true, lastDyeHoursBefore: 120 } as Facts
  const smallest = (options: EvaluateOptions) =>
    counterfactual('preparation', facts, { ...options, towards: 'lower' }).counterfactuals[0]?.changes
  expect(smallest({ overlay })?.map(({ at, to }) => [at, to])).toEqual([['/lastDyeHoursBefore', 168]])
})

test('a computed value that was given beside its sources follows them, and is named where it does', () => {
  const person = { ...factsOf(casesOf('preparation')[0] ?? expect.fail()), hoursBetweenSessions: 96 }
  const named = new Set<string>()
  for (const hours of [20, 30, 96]) {
    const given: Said = {
      ...person,
      hoursBetweenSessions: hours,
      ...(hours === 30 ? {} : { washSlotDayBefore: hours > 48 }),
    }
    for (const towards of packOf('preparation').ladder) {
      const { counterfactuals } = counterfactual('preparation', given as Facts, { towards })
      for (const { changes, verdict } of counterfactuals) {
        const after = { ...given, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) }
        expect(evaluate.preparation(after).verdict).toBe(verdict)
        for (const { fact } of changes) named.add(fact)
      }
    }
  }
  expect(named).toContain('washSlotDayBefore')
})
