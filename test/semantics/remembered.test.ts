/** json-rules-engine with a memory, beside json-rules-engine that is asked about every rule of every case. */
import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, test, vi } from 'vitest'
import { dictionaryOf } from '../../src/facts/index.ts'
import { dictionary as builtIn } from '../../src/modules/index.ts'
import { type PackSource, resolve } from '../../src/pack/index.ts'
import { shapeOf } from '../../src/reference/comparisons.ts'
import { railsOf, rememberedRailsOf, runsOf } from '../../src/reference/index.ts'
import { casesOf, factsOf, packOf } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'

describe.for(['aftercare', 'remedy', 'eligibility', 'triage'] as const)('%s', (module) => {
  const pack = packOf(module)
  // Of triage json-rules-engine needs a quarter of a minute for all of its cases.
  const cases = casesOf(module).filter((_, index) => module !== 'triage' || index % 6 === 0)

  test('finds the same rules on every rail, case after case', async () => {
    const [remembered, plain] = [rememberedRailsOf(pack), railsOf(pack)]
    for (const each of cases) {
      for (const { facts } of runsOf(pack, factsOf(each), builtIn)) {
        expect(await remembered(facts), each.id).toEqual(await plain(facts))
      }
    }
  })

  test('and of the article alone', async () => {
    const [remembered, plain] = [rememberedRailsOf(pack, ['article']), railsOf(pack, ['article'])]
    for (const each of cases.slice(0, 10)) {
      for (const { facts } of runsOf(pack, factsOf(each), builtIn)) {
        expect(await remembered(facts), each.id).toEqual(await plain(facts))
      }
    }
  })
})

test('on random packs, for people of whom much is unknown, one after the other', () =>
  fc.assert(
    fc.asyncProperty(
      dictionaries,
      packs(),
      fc.array(fc.tuple(completeFacts, masks), { minLength: 2, maxLength: 8 }),
      async (dictionary, source, people) => {
        const pack = resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
        const [remembered, plain] = [rememberedRailsOf(pack), railsOf(pack)]
        for (const [complete, mask] of people) {
          for (const given of [masked(complete, mask), complete]) {
            for (const { facts } of runsOf(pack, given, dictionary)) {
              expect(await remembered(facts)).toEqual(await plain(facts))
            }
          }
        }
      },
    ),
    { numRuns: 150 },
  ))

test('a parameter that a region moves is not taken for the one that was remembered', async () => {
  const pack = packOf('eligibility')
  const [remembered, plain] = [rememberedRailsOf(pack), railsOf(pack)]
  const given = { bodyTemperatureC: 37.9 }
  const found: string[] = []
  for (const feverC of [38, 37.5, 38]) {
    for (const { facts } of runsOf(pack, given, builtIn, { feverC })) {
      const { certainly } = await remembered(facts)
      expect(certainly).toEqual((await plain(facts)).certainly)
      found.push([...certainly].join())
    }
  }
  expect(found[1]).not.toBe(found[0])
  expect(found[2]).toBe(found[0])
})

test('a parameter is not taken for an answer of the same number, nor an answer for a parameter', async () => {
  const pack = packOf('eligibility')
  const [remembered, plain] = [rememberedRailsOf(pack), railsOf(pack)]
  const runs = [{ bodyTemperatureC: 38 }, { feverC: 38 }, {}, { bodyTemperatureC: 37, feverC: 37 }, { feverC: 37 }]
  for (const facts of [...runs, ...[...runs].reverse()]) expect(await remembered(facts)).toEqual(await plain(facts))
})

describe('rails that join their comparisons in different ways', () => {
  test('are not given one answer where their comparisons come out alike', async () => {
    const fact = { name: 'marks', group: 'random', answeredBy: 'patient', whenUnknown: 'withhold' } as const
    const dictionary = dictionaryOf({
      facts: [{ ...fact, type: 'set', values: ['p', 'q', 'none'] }],
      lists: [],
      parameters: [],
    })
    // `certainly` asks whether `p` is absent, and `possibly` for the negation of "`p` is in it": one comparison each.
    const source: PackSource = {
      format: 'rule-pack/1',
      id: 'random',
      version: '1.0.0',
      ladder: ['low', 'high'],
      otherwise: 'low',
      rules: [
        {
          name: 'no-p',
          layer: 'article',
          basis: ['S01'],
          conditions: { all: [{ fact: 'marks', operator: 'doesNotContain', value: 'p' }] },
          event: { type: 'high', params: { message: 'random' } },
        },
      ],
    }
    const pack = resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
    const people = [['p'], ['q'], ['q', 'unknown'], ['p', 'unknown'], ['none'], 'unknown']
    for (const order of [people, [...people].reverse()]) {
      const [remembered, plain] = [rememberedRailsOf(pack), railsOf(pack)]
      for (const marks of order) {
        for (const { facts } of runsOf(pack, { marks }, dictionary)) {
          expect(await remembered(facts), JSON.stringify(marks)).toEqual(await plain(facts))
        }
      }
    }
  })

  test('have different shapes, whatever they compare; and those of one shape have one', () => {
    const leaf = (fact: string) => ({ fact, operator: 'equal', value: true })
    const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')]
    const nodes = [
      { all: [a, b] },
      { any: [a, b] },
      { not: { all: [a, b] } },
      { all: [{ not: a }, b] },
      { all: [a, { not: b }] },
      { all: [a, b, c] },
      { all: [a, { any: [b, c] }] },
      { all: [{ any: [a, b] }, c] },
      { any: [a, { all: [b, c] }] },
      { all: [a, { all: [b, c] }] },
    ]
    expect(new Set(nodes.map(shapeOf)).size).toBe(nodes.length)
    expect(shapeOf({ all: [c, { not: a }] })).toBe(shapeOf({ all: [a, { not: b }] }))
  })
})

test('nothing is asked twice: a second round of the same cases asks nothing', async () => {
  const pack = packOf('eligibility')
  const runs = vi.spyOn(Engine.prototype, 'run')
  const remembered = rememberedRailsOf(pack)
  const round = async (): Promise<number> => {
    const before = runs.mock.calls.length
    for (const each of casesOf('eligibility')) {
      for (const { facts } of runsOf(pack, factsOf(each), builtIn)) await remembered(facts)
    }
    return runs.mock.calls.length - before
  }
  const first = await round()
  expect(first).toBeGreaterThan(pack.rules.length)
  expect(first).toBeLessThan((pack.rules.length * casesOf('eligibility').length) / 10)
  expect(await round()).toBe(0)
  runs.mockRestore()
})
