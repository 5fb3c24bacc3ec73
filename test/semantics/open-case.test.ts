/** A case that stays open: after each answer the decision is the one that all answers together give. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluatorOf, openCasesOf } from '../../src/compiled/index.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { InvalidFactsError } from '../../src/facts/index.ts'
import { dictionary, regions } from '../../src/modules/index.ts'
import { type Layer, resolve } from '../../src/pack/index.ts'
import { casesOf, factsOf, moduleNames, packOf } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const layerChoices = fc.constantFrom<readonly Layer[]>(['article', 'evidence'], ['article'])

/** The changes that lead from one patient's facts to another's, one fact at a time. */
function steps(from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>) {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...names].map((name) => ({ [name]: Object.hasOwn(to, name) ? to[name] : null }))
}

describe.for(moduleNames)('%s', (module) => {
  const pack = packOf(module)
  const people = completePeople(pack, casesOf(module).map(factsOf))
  const open = openCasesOf(() => pack, dictionary, regions)
  const plain = plainEvaluatorOf(pack, dictionary, regions)

  test('from one patient to another, answer by answer', () => {
    fc.assert(
      fc.property(people, people, hidings, layerChoices, (some, other, hiding, layers) => {
        const [from, to] = [hide(some, hiding), other]
        const opened = open(from, { layers })
        expect(opened.decision()).toEqual(plain.evaluate(from, { layers }))
        let facts: Record<string, unknown> = { ...from }
        for (const step of steps(from, to)) {
          facts = { ...facts, ...step }
          const expected = plain.safeEvaluate(facts, { layers })
          if (expected.ok) expect(opened.change(step)).toEqual(expected.decision)
          else {
            const before = opened.decision()
            expect(() => opened.change(step)).toThrow(InvalidFactsError)
            expect(opened.decision()).toBe(before)
            facts = Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in step)))
            Object.assign(facts, Object.fromEntries(Object.keys(step).map((name) => [name, null])))
            opened.change(Object.fromEntries(Object.keys(step).map((name) => [name, null])))
          }
        }
      }),
      { numRuns: 8 },
    )
  })
})

test('random packs: answer by answer, sets in part and lists among them', () => {
  fc.assert(
    fc.property(
      dictionaries,
      packs(),
      completeFacts,
      masks,
      completeFacts,
      masks,
      layerChoices,
      (random, source, some, someMask, other, otherMask, layers) => {
        const pack = resolve(source, random, { digest: 'sha256:0', strengths: {} })
        const [from, to] = [masked(some, someMask), masked(other, otherMask)]
        const opened = openCasesOf(() => pack, random)(from, { layers })
        const plain = plainEvaluatorOf(pack, random)
        let facts: Record<string, unknown> = { ...from }
        for (const step of steps(from, to)) {
          facts = { ...facts, ...step }
          expect(opened.change(step)).toEqual(plain.evaluate(facts, { layers }))
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test('a wrong answer, or one that cannot be read, leaves the case as it was', () => {
  const pack = packOf('eligibility')
  const opened = openCasesOf(() => pack, dictionary)({ ageYears: 30 })
  const before = opened.decision()
  const broken = Object.defineProperty({}, 'smoker', {
    enumerable: true,
    get: () => {
      throw new Error('not readable')
    },
  })
  for (const wrong of [
    { ageYears: 400 },
    { agYears: 3 },
    null,
    'unknown',
    [],
    broken,
    { symptoms: [{ pain: true }] },
  ]) {
    expect(() => opened.change(wrong)).toThrow(InvalidFactsError)
    expect(opened.decision()).toBe(before)
  }
  expect(opened.change({ ageYears: 17 })).toEqual(evaluatorOf(() => pack, dictionary).evaluate({ ageYears: 17 }))
})

test('an answer that contradicts the others leaves the case as it was, for all that is answered afterwards', () => {
  const pack = packOf('triage')
  const opened = openCasesOf(() => pack, dictionary)({ symptoms: [{ symptom: 'pain' }] })
  const { evaluate } = plainEvaluatorOf(pack, dictionary)
  const before = opened.decision()
  expect(() => opened.change({ symptomsReported: ['pus'] })).toThrow(InvalidFactsError)
  expect(opened.decision()).toBe(before)
  expect(opened.change({ ageYears: 40 })).toEqual(evaluate({ symptoms: [{ symptom: 'pain' }], ageYears: 40 }))
  const symptoms = [{ symptom: 'hives' }]
  expect(opened.change({ symptoms })).toEqual(evaluate({ symptoms, ageYears: 40 }))
})

test('a change that fails leaves nothing behind that a later one could pick up', () => {
  const pack = packOf('eligibility')
  const opened = openCasesOf(() => pack, dictionary)({ smoker: false })
  const { evaluate } = plainEvaluatorOf(pack, dictionary)
  expect(() => opened.change({ ageYears: 17, smokr: true })).toThrow(InvalidFactsError)
  expect(opened.change({ ageYears: null })).toEqual(evaluate({ smoker: false, ageYears: null }))
  expect(opened.change({ ageYears: 17 })).toEqual(evaluate({ smoker: false, ageYears: 17 }))
})

test('what is not defined changes nothing; `null` takes an answer back', () => {
  const pack = packOf('eligibility')
  const opened = openCasesOf(() => pack, dictionary)({ ageYears: 17 })
  const { evaluate } = plainEvaluatorOf(pack, dictionary)
  expect(opened.change({ ageYears: undefined, smoker: true })).toEqual(evaluate({ ageYears: 17, smoker: true }))
  expect(opened.change({ ageYears: undefined, activities: [{}] })).toEqual(
    evaluate({ ageYears: 17, smoker: true, activities: [{}] }),
  )
  expect(opened.change({ ageYears: null })).toEqual(evaluate({ smoker: true, activities: [{}] }))
})

test('what a caller does with an answer afterwards changes nothing', () => {
  const pack = packOf('eligibility')
  const opened = openCasesOf(() => pack, dictionary)({ ageYears: 30 })
  const { evaluate } = plainEvaluatorOf(pack, dictionary)
  const allergiesCurrent = ['none']
  opened.change({ allergiesCurrent })
  allergiesCurrent[0] = 'food'
  const given = { ageYears: 30, allergiesCurrent: ['none'], activities: [{}] }
  expect(opened.change({ activities: [{}] })).toEqual(evaluate(given))
  expect(evaluate(given)).not.toEqual(evaluate({ ...given, allergiesCurrent }))
})
