/** Counterfactuals against every change of a few answers, tried one by one, on small random packs. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { counterfactualOf, subjectOfPack } from '../../src/explain/index.ts'
import { dictionaryOf } from '../../src/facts/index.ts'
import { type LeafSource, type PackSource, type RuleSource, resolve } from '../../src/pack/index.ts'
import { counterfactual, explain, type Facts as FactsGiven } from '../../src/public/explain.ts'
import { evaluateProtocol } from '../../src/public/index.ts'
import {
  type Facts,
  fixing,
  heightsFor,
  isKnown,
  leastMovement,
  movement,
  type Place,
  read,
  saidNotEnough,
  standing,
  wishes,
} from '../support/every-change.ts'
import { json } from '../support/project.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const worlds = fc.record({ dictionary: dictionaries, source: packs(), facts: completeFacts, mask: masks })
type WorldOf = typeof worlds extends fc.Arbitrary<infer World> ? World : never
const asked = { group: 'g', answeredBy: 'patient', whenUnknown: 'withhold' } as const

function ruleOf(name: string, type: string, leaf: LeafSource): RuleSource {
  return {
    name,
    layer: 'article',
    basis: ['S01'],
    conditions: { all: [leaf] },
    event: { type, params: { message: 'm' } },
  }
}

/** Kept: with no rule true, `otherwise` is as high as the rule that waits. Found by 2,500 runs. */
const waitingBelowOtherwise = {
  dictionary: dictionaryOf({
    facts: [
      ...(['flag', 'sign', 'detail'] as const).map((name) => ({ ...asked, name, type: 'boolean' as const })),
      { ...asked, name: 'kind', type: 'enum', values: ['p', 'q', 'r'] },
      { ...asked, name: 'count', type: 'integer', minimum: 0, maximum: 5, unit: 'points' },
    ],
    lists: [],
    parameters: [],
  }),
  source: {
    ...{ format: 'rule-pack/1', id: 'random', version: '1.0.0', otherwise: 'high', undecided: 'top' },
    ladder: ['low', 'middle', 'high', 'top'],
    rules: [
      ruleOf('R0', 'high', { fact: 'count', operator: 'lessThan', value: 1 }),
      ruleOf('R1', 'low', { fact: 'kind', operator: 'equal', value: 'p' }),
    ],
  } as PackSource,
  facts: { flag: false, sign: false, kind: 'p', grade: 'p', marks: ['p'], count: 0, level: 0, things: [] },
  mask: { facts: { count: 'absent', grade: 'absent', marks: 'absent', level: 'absent', things: 'absent' }, items: [] },
} as WorldOf

/** Kept: a rule comes to count below `otherwise`, and another waits above it. */
const belowOtherwiseAndWaiting: WorldOf = {
  ...waitingBelowOtherwise,
  source: {
    ...waitingBelowOtherwise.source,
    undecided: 'middle',
    rules: [
      ruleOf('R0', 'low', { fact: 'flag', operator: 'equal', value: false }),
      ruleOf('R1', 'high', { fact: 'kind', operator: 'equal', value: 'p' }),
    ],
  },
  mask: {
    ...waitingBelowOtherwise.mask,
    facts: { ...waitingBelowOtherwise.mask.facts, kind: 'absent', flag: 'absent' },
  },
}

/** Kept: the verdict rises to `undecided`, because base falls from `otherwise` below a rule that is open. */
const fallingBelowAnOpenRule: WorldOf = {
  ...belowOtherwiseAndWaiting,
  source: { ...belowOtherwiseAndWaiting.source, undecided: 'top' },
}

const kept: [WorldOf, 'high' | 'middle' | 'higher', []][] = [
  [fallingBelowAnOpenRule, 'higher', []],
  [waitingBelowOtherwise, 'high', []],
  [belowOtherwiseAndWaiting, 'middle', []],
]

describe('on random packs', () => {
  const found = { found: 0, none: 0, not_decided: 0 }

  test('what is found is there, and no change of fewer answers, or as many that move less, is', () => {
    fc.assert(
      fc.property(worlds, wishes, fc.subarray(['flag', 'kind', 'count']), (world, towards, fixed) => {
        const dictionary = fixing(world.dictionary, fixed)
        const pack = resolve(world.source, dictionary, seal)
        const given = masked(world.facts, world.mask)
        const evaluator = plainEvaluatorOf(pack, dictionary)
        const before = evaluator.evaluate(given).verdict
        const wanted = heightsFor(pack.ladder, towards, before)
        const isThere = (facts: Facts): boolean => {
          const result = evaluator.safeEvaluate(facts)
          return result.ok && wanted.includes(result.decision.verdict)
        }
        const facts = standing(given)
        const mayChange = (place: Place): boolean => !fixed.includes(place.fact) || !isKnown(read(facts, place))
        const result = counterfactualOf(subjectOfPack(pack, dictionary, {}), given, { towards })
        found[result.outcome] += 1
        const [first] = result.counterfactuals
        const size = first?.changes.length ?? 0
        // Of more than three answers there are too many changes to try all.
        const tried = Math.min(saidNotEnough(result), 3)
        for (let fewer = 0; fewer <= tried; fewer += 1) {
          expect(leastMovement(facts, fewer, isThere, dictionary, mayChange)).toBe(Number.POSITIVE_INFINITY)
        }
        if (first === undefined) return
        for (const { changes, facts: after, verdict } of result.counterfactuals) {
          expect(changes.length).toBe(size)
          expect(evaluator.evaluate(after).verdict).toBe(verdict)
          expect(wanted).toContain(verdict)
          expect(changes.filter((change) => change.fixed)).toEqual([])
        }
        if (size > 0 && size < 3) {
          const moved = first.changes.reduce((sum, { fact, from, to }) => sum + movement({ fact }, from, to), 0)
          expect(moved).toBeLessThanOrEqual(leastMovement(facts, size, isThere, dictionary, mayChange) + 1e-9)
        }
      }),
      { numRuns: 250, examples: kept },
    )
    expect(found.found).toBeGreaterThan(100)
    expect(found.none).toBeGreaterThan(5)
  })
})

test('two leaves that one answer turns cost one answer', () => {
  const { dictionary } = waitingBelowOtherwise
  const count = { fact: 'count', operator: 'greaterThan' } as const
  const rule = ruleOf('R0', 'high', { fact: 'flag', operator: 'equal', value: true })
  const flag = rule.conditions
  const both = {
    all: [
      { ...count, value: 1 },
      { ...count, value: 0 },
    ],
  }
  const source = {
    ...waitingBelowOtherwise.source,
    otherwise: 'low',
    rules: [{ ...rule, conditions: { any: [flag, both] } }],
  } as PackSource
  const pack = resolve(source, dictionary, seal)
  const { counterfactuals } = counterfactualOf(
    subjectOfPack(pack, dictionary, {}),
    { flag: false, count: 0 },
    { towards: 'high' },
  )
  expect(counterfactuals.map(({ changes }) => changes.map(({ at, to }) => [at, to]))).toEqual([
    [['/count', 2]],
    [['/flag', true]],
  ])
})

test('what an item no longer is, one that does not say may still be: the rule waits, and that is a verdict', () => {
  const values = ['p', 'q', 'none']
  const dictionary = dictionaryOf({
    facts: [
      { ...asked, name: 'subject', type: 'enum', values },
      {
        ...{ ...asked, name: 'subjects', type: 'set', values, answeredBy: 'system' },
        derivation: { kind: 'members', list: 'things', fact: 'subject' },
      },
    ],
    lists: [{ ...asked, name: 'things', facts: ['subject'], subject: 'subject', askedPerItem: true }],
    parameters: [],
  })
  const rules = [ruleOf('R0', 'high', { fact: 'subjects', operator: 'contains', value: 'q' })]
  const pack = resolve({ ...waitingBelowOtherwise.source, otherwise: 'low', rules }, dictionary, seal)
  const towardsTop = (things: readonly object[]) =>
    counterfactualOf(subjectOfPack(pack, dictionary, {}), { things }, { towards: 'top' })
  expect(towardsTop([{}, { subject: 'q' }]).counterfactuals[0]?.changes).toMatchObject([
    { at: '/things/1/subject', from: 'q', to: 'p' },
  ])
  // Where every item says what it is, nothing is left that could wait.
  expect(towardsTop([{ subject: 'p' }, { subject: 'q' }]).outcome).toBe('none')
})

describe('on the built-in packs', () => {
  const smallest = (...[module, facts, options]: Parameters<typeof counterfactual>) =>
    counterfactual(module, facts, options).counterfactuals[0]?.changes.map(({ at, to }) => [at, to])
  const man = people('healthy-man')

  test('a known answer that cannot change stays, unless it is named; an unknown one may become known', () => {
    const young = { ...man, ageYears: 16 }
    expect(counterfactual('eligibility', young, { towards: 'lower' }).outcome).toBe('none')
    expect(smallest('eligibility', young, { towards: 'lower', including: ['ageYears'] })).toEqual([['/ageYears', 18]])
    const { ageYears, ...ageless } = man
    expect(smallest('eligibility', ageless, { towards: 'lower' })).toEqual([['/ageYears', 18]])
  })

  test('a number of which nothing is known comes to be the one next to those that would not do', () => {
    const { ageYears: _, ...ageless } = man
    const [keep, most] = [Object.keys(ageless).filter((name) => name !== 'symptoms'), 20]
    const ages = counterfactual('eligibility', ageless, { towards: 'other', keep, most }).counterfactuals.flatMap(
      ({ changes }) => changes.filter(({ fact }) => fact === 'ageYears').map(({ to }) => to),
    )
    expect([...new Set(ages)].sort()).toEqual([17, 18])
  })

  test('what is to be kept is kept', () => {
    const pregnant = { ...people('healthy-woman'), pregnancyStatus: 'yes' } as const
    expect(smallest('eligibility', pregnant, { towards: 'lower' })).toEqual([['/pregnancyStatus', 'no']])
    expect(counterfactual('eligibility', pregnant, { towards: 'lower', keep: ['pregnancyStatus'] }).outcome).toBe(
      'none',
    )
  })

  test('a computed fact changes through its sources, to the nearest number', () => {
    const facts = { ...man, lidocaineDoseMg: 400, weightKg: 70, adrenalineInSolution: true }
    const verdictWith = (lidocaineDoseMg: number) => evaluateProtocol({ ...facts, lidocaineDoseMg }).verdict
    const before = verdictWith(400)
    const doses = Array.from({ length: 100 }, (_, index) => 401 + index)
    const nearest = doses.find((dose) => verdictWith(dose) !== before)
    const keep = ['weightKg', 'adrenalineInSolution']
    const found = counterfactual('protocol', facts, { towards: 'higher', keep, most: 20 }).counterfactuals
    const doseAlone = found.find(({ changes }) => changes.every(({ at }) => at === '/lidocaineDoseMg'))
    expect(nearest).toBeDefined()
    expect(doseAlone?.changes[0]?.to).toBe(nearest)
  })

  test('so many are listed as were asked for, where there are as many: the best ones', () => {
    const facts = people('healthy-woman')
    const listed = (most?: number) =>
      counterfactual('eligibility', facts, { towards: 'higher', ...(most === undefined ? {} : { most }) })
        .counterfactuals
    const five = listed(5)
    expect(five).toHaveLength(5)
    for (const most of [1, 2, 4]) expect(listed(most)).toEqual(five.slice(0, most))
    expect(listed()).toEqual(five.slice(0, 3))
  })

  test('of items, the answers change that hold the verdict up', () => {
    const facts = { ...man, symptoms: [{ symptom: 'swelling_lips_face' }, { symptom: 'none' }] } as const
    expect(smallest('triage', facts, { towards: 'lower', keep: ['symptom'] })).toEqual([
      ['/symptoms/0/trend', 'improving'],
    ])
  })

  test("a doctor's own time: an instruction comes to be where there was none", () => {
    const facts = { activity: 'intense_exercise', hoursSinceSessionEnd: 30, punctureSitesClosed: true } as const
    const [rule] = explain('aftercare', facts, { rule: 'AC44-doctor-allows-it' }).views[0]?.rules ?? []
    const changes = rule?.toFire?.possible ? rule.toFire.changes : []
    expect(changes.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['/doctorInstructions/0/activity', '/doctorInstructions/0/allowedFromHours']),
    )
  })

  test('too far is not decided, and says how far it is known not to be near', () => {
    const { outcome, because } = counterfactual('eligibility', {}, { towards: 'lower' })
    expect([outcome, because]).toEqual([
      'not_decided',
      expect.stringMatching(/a change of (?:fewer than|up to) \d answers is not enough/),
    ])
  })

  test.for<readonly [string, object, RegExp]>([
    ['a verdict', { towards: 'deffer' }, /did you mean `defer`/],
    ['a fact that may change', { including: ['agYears'] }, /did you mean `ageYears`/],
    ['a fact to keep', { keep: ['agYears'] }, /did you mean `ageYears`/],
    ['a number', { most: 0 }, /a whole number above 0/],
  ])('%s that cannot be used is refused', ([, options, expected]) => {
    expect(() => counterfactual('eligibility', {}, options)).toThrow(expected)
  })
})

function people(name: string): FactsGiven {
  const { patients } = json<{ patients: readonly { name: string; facts: FactsGiven }[] }>('rules/patients.json')
  return patients.find((person) => person.name === name)?.facts ?? {}
}
