/** Where bounds are sound and not tight, with cases that show it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { type Dictionary, dictionaryOf } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type ConditionSource, type Pack, resolve } from '../../src/pack/index.ts'
import { basesOf, type LooseCase, looseCases } from '../../src/prove/index.ts'
import { type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import { dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }

function looseIn(pack: Pack, dictionary: Dictionary): readonly LooseCase[] {
  const proof = looseCases(basesOf(pack, dictionary))
  if (!proof.decided) throw new Error(proof.because)
  return proof.loose
}

/** Which bounds are loose in some case; in no case of the other packs was one found. */
const loose: Readonly<Partial<Record<ModuleName, readonly LooseCase['bound'][]>>> = {
  eligibility: ['atLeast', 'atMost'],
  adherence: ['atLeast'],
  triage: ['atLeast', 'atMost'],
}

test.for(moduleNames)('%s: where a bound is known to be loose, a case shows it', (module) => {
  const found = looseIn(packOf(module), builtInDictionary)
  expect([...new Set(found.map(({ bound }) => bound))].sort()).toEqual(loose[module] ?? [])
  for (const { bound, expect: bounds, reaches } of found) expect(reaches).not.toContain(bounds[bound])
})

describe('the two ways in which a bound is loose', () => {
  const kindIs = (value: string): ConditionSource => ({ fact: 'kind', operator: 'equal', value })

  test('one of two rules must fire, and neither is certain to', () => {
    const [only, ...others] = looseIn(packOfRules([{ all: [kindIs('p')] }, { not: kindIs('p') }]), kinds)
    expect(only).toEqual({ bound: 'atLeast', facts: {}, expect: { atLeast: 'low', atMost: 'high' }, reaches: ['high'] })
    expect(others).toEqual([])
  })

  test('a rule asks of one fact to be two things', () => {
    const pack = packOfRules([{ all: [kindIs('p'), kindIs('q')] }])
    expect(looseIn(pack, kinds)).toEqual([
      { bound: 'atMost', facts: {}, expect: { atLeast: 'low', atMost: 'high' }, reaches: ['low'] },
    ])
  })

  test('a rule of one fact is tight', () => {
    expect(looseIn(packOfRules([{ all: [kindIs('p')] }]), kinds)).toEqual([])
  })
})

test('on random packs each case that is found has the bounds that it is said to have', () => {
  let found = 0
  fc.assert(
    fc.property(dictionaries, packs(), (dictionary, source) => {
      const pack = resolve(source, dictionary, seal)
      for (const { facts, expect: bounds } of looseIn(pack, dictionary)) {
        const decision = plainEvaluatorOf(pack, dictionary).evaluate(facts)
        expect(decision.items?.[0] ?? decision).toMatchObject(bounds)
        found += 1
      }
    }),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(50)
})

const kinds = dictionaryOf({
  facts: [
    {
      name: 'kind',
      type: 'enum',
      values: ['p', 'q', 'r'],
      group: 'small',
      answeredBy: 'patient',
      whenUnknown: 'withhold',
    },
  ],
  lists: [],
  parameters: [],
})

function packOfRules(conditions: readonly ConditionSource[]): Pack {
  return resolve(
    {
      format: 'rule-pack/1',
      id: 'small',
      version: '1.0.0',
      ladder: ['low', 'high'],
      otherwise: 'low',
      rules: conditions.map((condition, index) => ({
        name: `R${index}`,
        layer: 'article',
        basis: ['S01'],
        conditions: condition,
        event: { type: 'high', params: { message: 'small' } },
      })),
    },
    kinds,
    seal,
  )
}
