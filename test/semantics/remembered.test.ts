/** json-rules-engine with a memory, beside json-rules-engine that is asked about every rule of every case. */
import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, test, vi } from 'vitest'
import { dictionary as builtIn } from '../../src/modules/index.ts'
import { resolve } from '../../src/pack/index.ts'
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
