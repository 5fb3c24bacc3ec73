/** The laws of `docs/semantics.md`, on random packs and on the built-in ones. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EvaluateOptions, plainEvaluatorOf } from '../../src/decide/index.ts'
import { type Dictionary, dictionaryOf } from '../../src/facts/index.ts'
import { link } from '../../src/link/index.ts'
import { dictionary as builtInDictionary, regions } from '../../src/modules/index.ts'
import { type PackSource, resolve } from '../../src/pack/index.ts'
import { casesOf, factsOf, type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import type { OpenWorld } from '../support/kept.ts'
import { answeredPairs, lawsOfAnswers } from '../support/laws.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const choices = fc.constantFrom<EvaluateOptions>({ layers: ['article', 'evidence'] }, { layers: ['article'] })

/** A pack, a complete case, and the same case with some answers not known. */
const random: fc.Arbitrary<OpenWorld> = fc
  .record({ dictionary: dictionaries, source: packs(), facts: completeFacts, mask: masks, options: choices })
  .map(({ dictionary, source, facts, mask, options }) => ({
    pack: resolve(source, dictionary, seal),
    dictionary,
    regions: {},
    people: [facts, masked(facts, mask)],
    options,
  }))

const builtIn = (module: ModuleName): fc.Arbitrary<OpenWorld> =>
  fc
    .record({
      facts: completePeople(packOf(module), casesOf(module).map(factsOf)),
      hiding: hidings,
      options: choices,
    })
    .map(({ facts, hiding, options }) => ({
      pack: packOf(module),
      dictionary: builtInDictionary,
      regions,
      people: [facts, hide(facts, hiding)],
      options,
    }))

/** Two people each: what a law says of one case, it says twice in a run. */
const situations = [
  { name: 'random packs', situation: random, runs: 2500 },
  ...moduleNames.map((module) => ({
    name: module,
    situation: builtIn(module),
    runs: 300,
  })),
]

describe.for(situations)('on $name', ({ situation, runs }) => {
  test.for(Object.entries(lawsOfAnswers))('%s', ([, law]) => fc.assert(fc.property(situation, law), { numRuns: runs }))

  test('of each case there is one that knows more, so that the laws have something to compare', () => {
    fc.assert(
      fc.property(situation, (world) => {
        expect(answeredPairs(world).length).toBeGreaterThan(0)
      }),
    )
  })
})

test('the random packs are packs: the linker refuses none of them', () => {
  const messages = new Set([
    'finding.random.random',
    ...['low', 'middle', 'high', 'top'].map((rung) => `verdict.random.${rung}`),
  ])
  fc.assert(
    fc.property(dictionaries, packs(), (dictionary: Dictionary, source: PackSource) => {
      const linked = link(source, { dictionary, messages, basis: new Set(['S01']) }, {})
      expect(linked.ok ? [] : linked.issues).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('an article rule alone may stand below `otherwise`, and the layer is what makes the difference', () => {
  const pack = resolve(
    {
      format: 'rule-pack/1',
      id: 'small',
      version: '1.0.0',
      ladder: ['low', 'high'],
      otherwise: 'high',
      rules: [
        {
          name: 'A',
          layer: 'article',
          basis: ['S01'],
          conditions: { all: [{ fact: 'flag', operator: 'equal', value: true }] },
          event: { type: 'low', params: { message: 'random' } },
        },
      ],
    },
    flagDictionary,
    seal,
  )
  const { evaluate } = plainEvaluatorOf(pack, flagDictionary)
  expect(evaluate({ flag: true }).verdict).toBe('low')
  expect(evaluate({ flag: false }).verdict).toBe('high')
})

const flagDictionary = dictionaryOf({
  facts: [{ name: 'flag', type: 'boolean', group: 'random', answeredBy: 'patient', whenUnknown: 'withhold' }],
  lists: [],
  parameters: [],
})
