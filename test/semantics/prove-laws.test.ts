/** Laws 1 to 3, proven for every case of each pack instead of sampled. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { type Dictionary, dictionaryOf, type WhenUnknown } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type Layer, type Pack, resolve } from '../../src/pack/index.ts'
import { type Bases, basesOf, type LawProof, lawProofs } from '../../src/prove/index.ts'
import { moduleNames, packOf } from '../support/cases.ts'
import { dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }

function proven(bases: Bases): readonly LawProof[] {
  return lawProofs(bases).map((proof) => {
    if (!proof.decided) throw new Error(proof.because)
    return proof
  })
}

describe.for(moduleNames)('%s', (module) => {
  test('holds laws 1, 2 and 3, for every case and every further answer', () => {
    const before = process.cpuUsage()
    const proofs = proven(basesOf(packOf(module), builtInDictionary))
    console.log(`${module}: ${proofs.map(({ proven: count }) => count)}, ${process.cpuUsage(before).user / 1000} ms`)
    expect(proofs.map(({ law, breaches }) => ({ law, breaches }))).toEqual(
      [1, 2, 3].map((law) => ({ law, breaches: [] })),
    )
    expect(proofs[0]?.proven).toBe(2 * packOf(module).rules.length)
  })
})

test('random packs hold them as well: the linker refuses what would break the third', () => {
  fc.assert(
    fc.property(dictionaries, packs(), (dictionary, source) => {
      const proofs = proven(basesOf(resolve(source, dictionary, seal), dictionary))
      expect(proofs.flatMap(({ breaches }) => breaches)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

describe('a law that does not hold is found out', () => {
  test('1: if a rule that was certain stopped counting', () => {
    const bases = basesOf(smallPack('evidence'), withFlag('withhold'))
    const { pairs } = bases
    const broken = {
      ...pairs,
      writtenBoxesOf: (...[rule, of]: Parameters<typeof pairs.writtenBoxesOf>) =>
        of.side === 1 ? [] : pairs.writtenBoxesOf(rule, of),
    }
    const [first] = proven({ meter: bases.meter, patients: bases.patients, cases: bases.cases, pairs: broken })
    expect(first?.breaches.map(({ rule, before }) => [rule, before.facts])).toEqual([
      ['A', { flag: true }],
      ['B', { flag: false }],
    ])
  })

  test('2: if an unknown answer were not counted as the worst that it could be', () => {
    const [, second] = proven(basesOf(smallPack('article', 'optional'), withFlag('worst-case')))
    expect(second?.breaches.map(({ rule, fact, before, after }) => [rule, fact, before.facts, after.facts])).toEqual([
      ['A', 'flag', {}, { flag: true }],
      ['B', 'flag', {}, { flag: false }],
    ])
  })

  test('3: if an evidence rule could stand below `otherwise` beside an article rule', () => {
    const dictionary = withFlag('withhold')
    const pack = smallPack('evidence')
    const [, , third] = proven(basesOf(pack, dictionary))
    const [breach] = third?.breaches ?? []
    expect(breach?.rule).toBe('B')
    const { evaluate } = plainEvaluatorOf(pack, dictionary)
    const verdicts = [['article'] as const, undefined].map(
      (layers) => evaluate(breach?.before.facts, { layers }).verdict,
    )
    expect(verdicts).toEqual(['middle', 'low'])
  })
})

function withFlag(whenUnknown: WhenUnknown): Dictionary {
  return dictionaryOf({
    facts: [{ name: 'flag', type: 'boolean', group: 'small', answeredBy: 'patient', whenUnknown }],
    lists: [],
    parameters: [],
  })
}

/** `A` raises whom the flag is true of, in the article; `B`, of the other layer, says `low` of all others. */
function smallPack(layer: Layer, whenUnknown: WhenUnknown = 'withhold'): Pack {
  const rule = (name: string, of: Layer, rung: string, value: boolean) => ({
    name,
    layer: of,
    basis: ['S01'],
    conditions: { all: [{ fact: 'flag', operator: 'equal' as const, value }] as const },
    event: { type: rung, params: { message: 'small' } },
  })
  return resolve(
    {
      format: 'rule-pack/1',
      id: 'small',
      version: '1.0.0',
      ladder: ['low', 'middle', 'high'],
      otherwise: 'middle',
      rules: [rule('A', 'article', 'high', true), rule('B', layer, 'low', false)],
    },
    withFlag(whenUnknown),
    seal,
  )
}
