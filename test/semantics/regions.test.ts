/** A region relaxes nothing: verdict and bounds of every case stay or rise when it moves a parameter. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluatorOf, openCasesOf } from '../../src/compiled/index.ts'
import { type Decision, type Judged, plainEvaluatorOf, type Region } from '../../src/decide/index.ts'
import type { Dictionary } from '../../src/facts/index.ts'
import { dictionary, regions } from '../../src/modules/index.ts'
import { resolve } from '../../src/pack/index.ts'
import { evaluateEligibility } from '../../src/public/index.ts'
import { loadOverlay, loadPack, loadRegion } from '../../src/public/pack.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames, packOf } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const bounds = ['verdict', 'atLeast', 'atMost'] as const

function expectNoneLower(ladder: readonly string[], before: Decision, after: Decision): void {
  const compare = (plain: Judged, moved: Judged): void => {
    for (const which of bounds)
      expect(ladder.indexOf(moved[which]), which).toBeGreaterThanOrEqual(ladder.indexOf(plain[which]))
  }
  compare(before, after)
  expect(after.items?.map(({ at }) => at)).toEqual(before.items?.map(({ at }) => at))
  before.items?.forEach((item, index) => {
    compare(item, after.items?.[index] as Judged)
  })
}

const emergencyNumber = { emergencyNumber: { number: '112', source: 'the ministry' } }
const aged = (ageFloor: number): Region =>
  loadRegion({ format: 'region/1', id: 'XX', name: 'Somewhere', parameters: { ageFloor }, numbers: emergencyNumber })

describe('on random packs, with a parameter that regions may move', () => {
  const draw = fc.record({ own: dictionaries, source: packs(), facts: completeFacts, mask: masks })
  const moves = fc.constantFrom(0, 0.5, 1, 1.5)

  test('no verdict and no bound falls, of no item either; compiled, plain and open cases agree', () => {
    let changed = 0
    fc.assert(
      fc.property(draw, moves, ({ own, source, facts, mask }, limit) => {
        const parameters = new Map(
          [...own.parameters].map(([name, each]) => [name, { ...each, changedBy: 'overlay-or-region' as const }]),
        )
        const open: Dictionary = { ...own, parameters }
        const pack = resolve(source, open, { digest: 'sha256:0', strengths: {} })
        const region: Region = { id: 'XX', digest: 'sha256:0', parameters: { limit }, numbers: {} }
        const known = masked(facts, mask)
        const { evaluate: ask } = evaluatorOf(() => pack, open)
        const [before, after] = [ask(known), ask(known, { region })]
        expectNoneLower(pack.ladder, before, after)
        expect(plainEvaluatorOf(pack, open).evaluate(known, { region })).toEqual(after)
        expect(openCasesOf(() => pack, open)({}, { region }).change(known)).toEqual(after)
        expect(after.region).toEqual({ id: 'XX', digest: 'sha256:0' })
        if (JSON.stringify(before.findings) !== JSON.stringify(after.findings)) changed += 1
      }),
      { numRuns: 3000 },
    )
    expect(changed).toBeGreaterThan(20)
  })
})

describe.for(moduleNames)('%s', (module) => {
  const pack = packOf(module)

  test('no verdict and no bound of a case falls in any built-in region, or under a higher age floor', () => {
    for (const each of casesOf(module)) {
      const options = { layers: layersOf(each) }
      const before = evaluate[module](factsOf(each), options)
      for (const region of [...Object.values(regions), aged(21)])
        expectNoneLower(pack.ladder, before, evaluate[module](factsOf(each), { ...options, region }))
    }
  })

  // The core reads a region's parameters and joins nothing; this is why it need not.
  test('the decision under a moved age floor is the one that joining gives', () => {
    const plain = plainEvaluatorOf(pack, dictionary, regions)
    const people = completePeople(pack, casesOf(module).map(factsOf))
    fc.assert(
      fc.property(people, hidings, fc.integer({ min: 18, max: 25 }), (some, hiding, ageFloor) => {
        const facts = hide(some, hiding)
        const region = aged(ageFloor)
        const accepted = plain.safeEvaluate(facts, { region })
        if (accepted.ok) expect(evaluate[module](facts, { region })).toEqual(accepted.decision)
      }),
      { numRuns: 300 },
    )
  })
})

describe('where the age floor alone would let a verdict fall', () => {
  const rule = (name: string, conditions: unknown) => ({
    name,
    layer: 'evidence',
    basis: ['S10'],
    conditions,
    event: { type: 'hold', params: { message: 'held' } },
  })
  const isYoung = { all: [{ fact: 'ageYears', operator: 'lessThan', value: { fact: 'ageFloor' } }] }
  const facts = { ageYears: 20 }

  test('a pack of one’s own keeps asking for what it asked', () => {
    const waiting = [...dictionary.facts.values()].find(
      ({ type, whenUnknown, derivation }) => type === 'boolean' && whenUnknown === 'withhold' && !derivation,
    )
    const source = {
      format: 'rule-pack/1',
      id: 'own',
      version: '1.0.0',
      ladder: ['fine', 'hold', 'ask', 'stop'],
      otherwise: 'fine',
      undecided: 'ask',
      rules: [
        rule('A1-young', isYoung),
        rule('A2-waits', { all: [{ fact: waiting?.name, operator: 'equal', value: true }] }),
      ],
    }
    const messages = Object.fromEntries(
      ['finding.own.held', ...source.ladder.map((rung) => `verdict.own.${rung}`)].map((key) => [key, 'Text.']),
    )
    const own = loadPack(source, { messages })
    expect(own.evaluate(facts).verdict).toBe('ask')
    const moved = own.evaluate(facts, { region: aged(21) })
    expect([moved.verdict, moved.missing.map(({ fact }) => fact)]).toEqual(['ask', [waiting?.name]])
    expect(moved.findings.map(({ rule: name }) => name)).toEqual(['A1-young'])
    expect(own.open(facts, { region: aged(21) }).decision()).toEqual(moved)
    const opened = own.open({}, { region: aged(21) })
    expect(opened.change({ smoker: true })).toEqual(own.evaluate({ smoker: true }, { region: aged(21) }))
    expect(opened.change({ ...facts, smoker: null })).toEqual(moved)
  })

  test('an overlay whose rule reads the age floor, too', () => {
    const overlay = loadOverlay({
      format: 'overlay/1',
      id: 'mine',
      version: '1.0.0',
      messages: { en: { 'finding.eligibility.held': 'Held.' } },
      modules: {
        eligibility: {
          rules: [{ ...rule('X1-young', isYoung), event: { type: 'doctor_decides', params: { message: 'held' } } }],
        },
      },
    })
    const here = evaluateEligibility(facts, { overlay })
    const there = evaluateEligibility(facts, { overlay, region: aged(21) })
    expectNoneLower(packOf('eligibility').ladder, here, there)
    expect(there.findings.map(({ rule: name }) => name)).toContain('X1-young')
  })

  test.for([
    ['the overlay', 22, 20],
    ['the region', 20, 22],
  ] as const)('where both move it, the rule reads that of %s, which is stricter', ([, ageFloor, there]) => {
    const overlay = loadOverlay({
      format: 'overlay/1',
      id: 'mine',
      version: '1.0.0',
      parameters: { ageFloor },
      messages: { en: { 'finding.eligibility.held': 'Held.' } },
      modules: {
        eligibility: {
          rules: [{ ...rule('X1-young', isYoung), event: { type: 'doctor_decides', params: { message: 'held' } } }],
        },
      },
    })
    const isSaidAt = (ageYears: number) =>
      evaluateEligibility({ ageYears }, { overlay, region: aged(there) }).findings.some(
        ({ rule: name }) => name === 'X1-young',
      )
    expect([isSaidAt(20), isSaidAt(21), isSaidAt(22)]).toEqual([true, true, false])
  })
})
