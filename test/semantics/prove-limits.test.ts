/** What the proofs may cost: little on the built-in packs, and on packs made to explode a clear "not decided". */
import { describe, expect, test } from 'vitest'
import { type Dictionary, dictionaryOf } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type ConditionSource, type Pack, resolve } from '../../src/pack/index.ts'
import {
  basesOf,
  completionsOf,
  defaultLimits,
  gapProofs,
  lawProofs,
  ruleProofs,
  search,
  verdictCounts,
} from '../../src/prove/index.ts'
import { moduleNames, packOf } from '../support/cases.ts'

test.for(moduleNames)('%s: all proofs together need at most 20,000 states', (module) => {
  const before = process.cpuUsage()
  const bases = basesOf(packOf(module), builtInDictionary)
  const proofs = [verdictCounts(bases), ...ruleProofs(bases), ...lawProofs(bases), gapProofs(bases)]
  expect(proofs.filter(({ decided }) => !decided)).toEqual([])
  const { states, steps } = bases.meter
  console.log(`${module}: ${states} states, ${steps} steps, ${Math.round(process.cpuUsage(before).user / 1000)} ms`)
  expect(states).toBeLessThanOrEqual(20_000)
})

describe('a pack made to explode is not decided', () => {
  const names = Array.from({ length: 60 }, (_, index) => `flag${index}`)
  const leaf = (index: number, value: boolean): ConditionSource => ({
    fact: names[index % names.length] ?? '',
    operator: 'equal',
    value,
  })
  /** Three of sixty facts in every rule, drawn without a pattern that an order of the facts could follow. */
  const scattered = Array.from(
    { length: 200 },
    (_, index): ConditionSource => ({
      all: [
        leaf(index * 7 + 1, index % 2 === 0),
        leaf(index * index + 13, index % 3 === 0),
        leaf(index * 31 + (index % 11), true),
      ],
    }),
  )
  /** One fact of each of many pairs: each choice is an alternative of its own. */
  const pairs = (count: number): ConditionSource => ({
    all: Array.from(
      { length: count },
      (_, index): ConditionSource => ({
        any: [leaf(2 * index, true), leaf(2 * index + 1, true)],
      }),
    ) as [ConditionSource],
  })
  const named = (conditions: readonly ConditionSource[]): Pack => packWith(conditions, names)

  test.for([
    { name: 'many facts in no order', pack: named(scattered), because: /^more than 20000 states$/ },
    { name: 'one of each of many pairs', pack: named([pairs(30)]), because: /^more than 10000 alternatives$/ },
  ])('$name', ({ pack, because }) => {
    const bases = basesOf(pack, flags(names))
    const counts = verdictCounts(bases)
    expect(counts.decided ? '' : counts.because).toMatch(because)
    const [completions] = completionsOf(bases, {})
    expect(completions?.decided).toBe(false)
    ruleProofs(bases)
    lawProofs(bases)
    gapProofs(bases)
    // One proof ends before the next begins: what was spent beyond the limit is at most one proof's own.
    const { limits, steps } = bases.meter
    expect(steps).toBeLessThan(limits.stepsInAll + limits.steps * 300)
  })

  test('once the steps of all are spent, no fold and no search begins', () => {
    const limits = { ...defaultLimits, stepsInAll: 1000 }
    const bases = basesOf(packOf('triage'), builtInDictionary, { limits })
    expect(verdictCounts(bases)).toEqual({ decided: false, because: 'more than 1000 steps in all' })
    const { steps } = bases.meter
    // Law 3 has nothing to prove where no evidence rule stands below `otherwise` beside article rules.
    const later = [verdictCounts(bases), ...lawProofs(bases).slice(0, 2), ...completionsOf(bases, {})]
    expect(later.filter(({ decided }) => decided)).toEqual([])
    expect(bases.meter.steps).toBe(steps)
  })

  test('of a number that many rules compare each stretch is a step, whether or not it is gone into', () => {
    // A hundred stretches, and a flag that all rules ask as well: each way is made, though the first is gone.
    const stretches = Array.from({ length: 100 }, (_, index) => 1n << BigInt(index))
    const everything = (1n << 100n) - 1n
    const boxes = stretches.map((one) => [
      { variable: 0, classes: everything & ~one },
      { variable: 1, classes: 2n },
    ])
    const meter = { limits: defaultLimits, states: 0, steps: 0 }
    expect(search([], boxes, [stretches.map(() => 1n), [1n, 1n]], meter).decided).toBe(true)
    expect(meter.steps).toBeGreaterThan(200)
  })

  test('a limit of one state decides nothing that takes more, and says so', () => {
    const limits = { states: 1, steps: 1000, stepsInAll: 1000 }
    const counts = verdictCounts(basesOf(packOf('clinic'), builtInDictionary, { limits }))
    expect(counts).toEqual({ decided: false, because: 'more than 1 states' })
  })
})

function flags(names: readonly string[]): Dictionary {
  return dictionaryOf({
    facts: names.map((name) => ({
      name,
      type: 'boolean',
      group: 'flags',
      answeredBy: 'patient',
      whenUnknown: 'withhold',
    })),
    lists: [],
    parameters: [],
  })
}

function packWith(conditions: readonly ConditionSource[], names: readonly string[]): Pack {
  return resolve(
    {
      format: 'rule-pack/1',
      id: 'large',
      version: '1.0.0',
      ladder: ['low', 'high'],
      otherwise: 'low',
      rules: conditions.map((condition, index) => ({
        name: `R${index}`,
        layer: 'article',
        basis: ['S01'],
        conditions: condition,
        event: { type: 'high', params: { message: 'large' } },
      })),
    },
    flags(names),
    { digest: 'sha256:0', strengths: {} },
  )
}
