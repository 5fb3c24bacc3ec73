/** Law 8: the compiled evaluator gives the decision of the plain one, whole, and does so without falling back. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { machineOf } from '../../src/compiled/evaluator.ts'
import { evaluatorOf } from '../../src/compiled/index.ts'
import { numberedOf } from '../../src/compiled/program/numbered.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { dictionaryOf } from '../../src/facts/index.ts'
import { link } from '../../src/link/index.ts'
import { dictionary as builtInDictionary, regions } from '../../src/modules/index.ts'
import { type ConditionSource, resolve } from '../../src/pack/index.ts'
import { safeEvaluateEligibility, safeEvaluateTriage, safeEvaluateVisit } from '../../src/public/index.ts'
import { agreesInTurn, agreesWithPlain, type Pair, pairOf, type Way } from '../support/agreement.ts'
import { casesOf, factsOf, type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import { blemishes, changing, disguises, interrupted } from '../support/hostile.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'
import { choices, people, type World, worlds } from '../support/rich-worlds.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const layerChoices = fc.constantFrom<readonly ['article', 'evidence'] | readonly ['article']>(
  ['article', 'evidence'],
  ['article'],
)

/** How often the compiled evaluator answered in one pass, and how often it left a case to `check`. */
const ways: Record<Way, number> = { fast: 0, left: 0, joined: 0 }

function count(...taken: readonly Way[]): void {
  for (const way of taken) ways[way] += 1
}

const pairs = new Map(
  moduleNames.map((module) => [module, pairOf(packOf(module), builtInDictionary, regions)] as const),
)
const of = (module: ModuleName): Pair => pairs.get(module) ?? expect.fail(module)

describe.for(moduleNames)('%s', (module) => {
  test('every clinical case, and those of other modules, of which it uses few facts or none: in one pass', () => {
    for (const other of moduleNames) {
      for (const each of casesOf(other)) {
        const way = agreesWithPlain(of(module), factsOf(each), { layers: each.layers })
        expect([each.id, way]).toEqual([each.id, 'fast'])
        count(way)
      }
    }
  })

  test('every clinical case as the first one: decided by the rules as they are written', () => {
    for (const each of casesOf(module)) {
      const fresh = pairOf(packOf(module), builtInDictionary, regions)
      expect(agreesWithPlain(fresh, factsOf(each), { layers: each.layers })).toBe('fast')
    }
  })

  test('only the first case is decided so: from the second on the rules are compiled', () => {
    const { plain } = machineOf(numberedOf(packOf(module)), builtInDictionary)
    const [first, second, third] = [plain(), plain(), plain()]
    expect(first.program.written).toEqual([...first.program.rules.keys()])
    expect(second.program.written).toEqual([])
    expect(third).toBe(second)
  })

  test('random patients: complete, at the thresholds, with little or much unknown', () => {
    const anybody = completePeople(packOf(module), casesOf(module).map(factsOf))
    fc.assert(
      fc.property(anybody, hidings, layerChoices, (facts, hiding, layers) => {
        count(...agreesInTurn(of(module), [facts, hide(facts, hiding)], { layers }))
      }),
      { numRuns: 1000 },
    )
  })

  test('in every region, on a named day, by the evaluator that is exported', () => {
    const compiled = evaluatorOf(() => packOf(module), builtInDictionary, regions)
    const plain = plainEvaluatorOf(packOf(module), builtInDictionary, regions)
    for (const region of Object.keys(regions)) {
      for (const each of casesOf(module)) {
        const options = { region, asOf: '2027-03-01' }
        expect(compiled.evaluate(factsOf(each), options)).toEqual(plain.evaluate(factsOf(each), options))
        count(agreesWithPlain(of(module), factsOf(each), options))
      }
    }
  })
})

test('small random packs over small random dictionaries', () => {
  fc.assert(
    fc.property(
      dictionaries,
      packs(),
      fc.array(fc.tuple(completeFacts, masks), { minLength: 1, maxLength: 4 }),
      layerChoices,
      (dictionary, source, drawn, layers) => {
        const pair = pairOf(resolve(source, dictionary, seal), dictionary)
        const given = drawn.flatMap(([facts, mask]) => [facts, masked(facts, mask)])
        const taken = agreesInTurn(pair, given, { layers })
        assert.ok(taken.every((way) => way === 'fast'))
        count(...taken)
      },
    ),
    { numRuns: 2000 },
  )
})

const pairIn = ({ dictionary: source, pack }: World): Pair => {
  const dictionary = dictionaryOf(source)
  return pairOf(resolve(pack, dictionary, seal), dictionary)
}

describe('rich worlds', () => {
  test('are worlds: the linker refuses none of their packs', () => {
    const rungs = ['low', 'middle', 'high', 'top'].map((rung) => `verdict.random.${rung}`)
    const messages = new Set(['finding.random.random', ...rungs])
    fc.assert(
      fc.property(worlds(), ({ dictionary, pack }) => {
        const library = { dictionary: dictionaryOf(dictionary), messages, basis: new Set(['S01']) }
        const linked = link(pack, library, {})
        expect(linked.ok ? [] : linked.issues).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('people one after the other, right or contradicting themselves, in any layer and region', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        count(...agreesInTurn(pairIn(world), world.people, world.options))
      }),
      { numRuns: 2000 },
    )
  })

  test('nearly valid facts, between those of others: the same issues, and nothing left of them', () => {
    const blemished = fc.tuple(fc.constantFrom(...blemishes), fc.boolean())
    fc.assert(
      fc.property(worlds({ isBulky: false }), fc.array(blemished, { minLength: 4, maxLength: 8 }), (world, drawn) => {
        const [first = {}] = world.people
        const given = drawn.flatMap(([[name, value], isFirst]) => [
          isFirst ? { [name]: value, ...first, [name]: value } : { ...withoutKey(first, name), [name]: value },
          first,
        ])
        count(...agreesInTurn(pairIn(world), given, world.options))
      }),
      { numRuns: 1000 },
    )
  })

  test('the same people in one region after the other', () => {
    fc.assert(
      fc.property(worlds({ isBulky: false }), fc.array(choices, { minLength: 2, maxLength: 6 }), (world, drawn) => {
        const pair = pairIn(world)
        for (const options of drawn) count(...agreesInTurn(pair, world.people, options))
      }),
      { numRuns: 500 },
    )
  })

  test('options that are wrong, beside facts that are right or wrong', () => {
    const wrong = [null, 1, { layers: ['evidence'] }, { region: 'nowhere' }, { asOf: 'today' }, { layers: [] }]
    fc.assert(
      fc.property(worlds({ isBulky: false }), fc.constantFrom(...wrong), (world, options) => {
        const { plain, compiled, lastWay } = pairIn(world)
        for (const facts of [...world.people, { bogus: 1 }]) {
          const result = compiled(facts, options as object)
          assert.deepEqual(result, plain(facts, options as object))
          assert.equal(result.ok, false)
          assert.equal(lastWay(), undefined)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('made for the tables', () => {
  const fact = { group: 'own', answeredBy: 'patient', whenUnknown: 'withhold' } as const
  const dictionary = dictionaryOf({
    facts: [
      ...['a', 'b', 'c'].map((name) => ({ ...fact, name, type: 'boolean' as const })),
      { ...fact, name: 'which', type: 'enum', values: ['one', 'two', 'three', 'four', 'five'] },
      { ...fact, name: 'told', type: 'boolean', answeredBy: 'system' },
    ],
    lists: [],
    parameters: [],
  })
  const isTrue = (name: string) => ({ fact: name, operator: 'equal', value: true }) as const
  const pairWith = (rules: readonly ({ readonly rung: string } & ConditionSource)[], over = dictionary): Pair =>
    pairOf(
      resolve(
        {
          format: 'rule-pack/1',
          id: 'own',
          version: '1.0.0',
          ladder: ['low', 'middle', 'high'],
          otherwise: 'low',
          rules: rules.map(({ rung, ...conditions }, index) => ({
            name: `R${String(index).padStart(3, '0')}`,
            layer: 'evidence',
            basis: ['S01'],
            conditions,
            event: { type: rung, params: { message: 'random' } },
          })),
        },
        over,
        seal,
      ),
      over,
    )

  test.for([30, 31, 32, 33, 63, 64, 65])('%i rules above the base, and one of its own rung that is open', (count) => {
    const above = Array.from({ length: count }, () => ({ rung: 'high', all: [isTrue('a')] }))
    const own = (['c', 'b', 'c'] as const).map((name) => ({ rung: 'middle', all: [isTrue(name)] }))
    const pair = pairWith([...above, ...own])
    agreesInTurn(pair, [{ b: true }, {}, { a: false, b: true }, { a: false }, { b: false }])
  })

  test('nobody is asked for what a system tells and nothing computes; a rule may wait for it', () => {
    const pair = pairWith([{ rung: 'high', all: [isTrue('told'), isTrue('a')] }])
    agreesInTurn(pair, [{}, { told: true }, { a: true }, { told: false }, {}])
    const result = pair.compiled({}, {})
    assert.deepEqual(result.ok ? result.decision.missing.map(({ fact: name }) => name) : result.issues, ['a'])
  })

  test('a set that an item says is not known holds nothing there of what stands outside the items', () => {
    const values = ['p', 'q', 'none']
    const over = dictionaryOf({
      facts: [
        { ...fact, name: 'subject', type: 'enum', values },
        {
          ...fact,
          name: 'subjects',
          answeredBy: 'system',
          type: 'set',
          values,
          derivation: { kind: 'members', list: 'things', fact: 'subject' },
        },
      ],
      lists: [
        {
          name: 'things',
          group: 'own',
          answeredBy: 'patient',
          facts: ['subject', 'subjects'],
          subject: 'subject',
          askedPerItem: true,
          oneMayStandAlone: true,
        },
      ],
      parameters: [],
    })
    const pair = pairWith([{ rung: 'high', all: [{ fact: 'subjects', operator: 'contains', value: 'q' }] }], over)
    const outside = { subjects: ['q', 'unknown'] }
    agreesInTurn(pair, [
      { ...outside, things: [{ subject: 'p', subjects: 'unknown' }, {}] },
      { ...outside, things: [{ subject: 'p' }, {}] },
    ])
  })

  test('what rules wait for is told from what gives the same number', () => {
    const waiting = [
      { at: 5, which: 'one', fact: 'a' },
      { at: 40, which: 'one', fact: 'b' },
      { at: 6, which: 'two', fact: 'a' },
      { at: 9, which: 'two', fact: 'b' },
      { at: 63, which: 'four', fact: 'a' },
      { at: 1, which: 'five', fact: 'b' },
    ]
    const rules = Array.from({ length: 64 }, (_, index) => {
      const { which = 'three', fact: name = 'c' } = waiting.find(({ at }) => at === index) ?? {}
      return { rung: 'high', all: [{ fact: 'which', operator: 'equal', value: which } as const, isTrue(name)] }
    })
    agreesInTurn(
      pairWith(rules),
      ['one', 'two', 'four', 'five', 'one'].map((which) => ({ which })),
    )
  })

  test('what a rule waits for in one state is told from another that gives the same number', () => {
    // The number is made by multiplying by 65,599, twice from what is not known to what is left. The square of that is
    // these bits: so many alternatives more are left where the rule's first fact is known.
    const ofSecond = new Set([0, 7, 8, 9, 10, 11, 17, 18, 19, 20, 21, 22])
    const isWhich = (value: string) => ({ fact: 'which', operator: 'equal', value }) as const
    const alternatives = Array.from({ length: 23 }, (_, index): ConditionSource => {
      if (index === 0) return { all: [isTrue('a'), isWhich('two'), isTrue('c')] }
      if (index === 1) return { all: [isTrue('b')] }
      return { all: [isWhich(ofSecond.has(index) ? 'two' : 'three'), isTrue('c')] }
    })
    const pair = pairWith([{ rung: 'high', any: alternatives as [ConditionSource, ...ConditionSource[]] }])
    const first = { which: 'one' }
    const second = { which: 'two', a: true }
    agreesInTurn(pair, [first, second, first])
  })
})

test('an empty text is no answer to anything', () => {
  for (const { name } of builtInDictionary.facts.values())
    for (const safeEvaluate of [safeEvaluateEligibility, safeEvaluateTriage])
      assert.equal(safeEvaluate({ [name]: '' }).ok, false, name)
})

describe('hostile facts', () => {
  const world = fc.record({ world: worlds({ isBulky: false }), other: people })

  test.for(Object.keys(disguises))('%s: the same result as the plain evaluator', (name) => {
    const disguise = disguises[name] ?? expect.fail(name)
    fc.assert(
      fc.property(world, ({ world: each }) => {
        const pair = pairIn(each)
        for (const facts of each.people) {
          const expected = pair.plain(disguise(facts), each.options)
          assert.deepEqual(pair.compiled(disguise(facts), each.options), expected)
          if (!expected.ok) assert.notEqual(pair.lastWay(), 'fast')
          count(pair.lastWay() ?? 'left', agreesWithPlain(pair, facts, each.options))
        }
      }),
      { numRuns: 60 },
    )
  })

  test("beside one that somebody has added to all objects: it is nobody's answer", () => {
    const facts = { sexRegisteredAtBirth: 'female' }
    const expected = safeEvaluateEligibility(facts)
    Object.assign(Object.prototype, { pregnancyStatus: 'yes' })
    const result = safeEvaluateEligibility(facts)
    Reflect.deleteProperty(Object.prototype, 'pregnancyStatus')
    assert.deepEqual(result, expected)
  })

  test('nor does it say of an item what the item is about, where a stage is asked only if something is said', () => {
    const facts = { symptoms: [{}] }
    const expected = safeEvaluateVisit(facts)
    assert.ok(expected.ok && expected.decision.stages.some(({ module }) => module === 'triage'))
    Object.assign(Object.prototype, { symptom: 'none' })
    const result = safeEvaluateVisit(facts)
    Reflect.deleteProperty(Object.prototype, 'symptom')
    assert.deepEqual(result, expected)
  })

  test('that ask again while they are read: as if they had not, and so has the question in between', () => {
    fc.assert(
      fc.property(world, ({ world: each, other }) => {
        const pair = pairIn(each)
        const expectedOther = pair.plain(other, each.options)
        for (const facts of each.people) {
          const expected = pair.plain(facts, each.options)
          let asked = 0
          const meanwhile = () => {
            asked += 1
            assert.deepEqual(pair.compiled(other, each.options), expectedOther)
          }
          assert.deepEqual(pair.compiled(interrupted(facts, meanwhile), each.options), expected)
          assert.ok(asked >= Object.keys(facts).length)
          agreesWithPlain(pair, facts, each.options)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('that change while they are read: what is answered was said at some time', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...blemishes), fc.boolean(), ({ world: each }, [name, value], isLast) => {
        const pair = pairIn(each)
        const [facts = {}] = each.people
        const sayings = isLast ? [facts[name], value] : [value, facts[name]]
        const result = pair.compiled(changing(facts, name, sayings), each.options)
        const possible = sayings.map((said) => pair.plain({ ...facts, [name]: said }, each.options))
        assert.ok(
          possible.some((one) => equals(one, result)),
          `${name}: ${JSON.stringify(result)}`,
        )
        agreesWithPlain(pair, facts, each.options)
      }),
      { numRuns: 1000 },
    )
  })
})

test('of all these, tens of thousands were decided in one pass, and thousands were left to `check`', () => {
  expect(ways.fast).toBeGreaterThan(30_000)
  expect(ways.left).toBeGreaterThan(2_000)
  expect(ways.joined).toBeGreaterThan(1_000)
})

function equals(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b)
    return true
  } catch {
    return false
  }
}

function withoutKey(facts: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))
}
