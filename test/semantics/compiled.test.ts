/** Law 8: the compiled evaluator gives the decision of the plain one, whole, and does so without falling back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deciderOf, evaluatorOf } from '../../src/compiled/index.ts'
import { type EvaluateOptions, plainEvaluatorOf } from '../../src/decide/index.ts'
import type { Dictionary } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary, regions } from '../../src/modules/index.ts'
import { type Layer, type Pack, resolve } from '../../src/pack/index.ts'
import { casesOf, factsOf, type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const bothLayers: readonly Layer[] = ['article', 'evidence']
const layerChoices = fc.constantFrom<readonly Layer[]>(bothLayers, bothLayers, ['article'])

/** Both evaluators of one pack; `fast` says nothing where it would have fallen back. */
function evaluatorsOf(pack: Pack, dictionary: Dictionary) {
  const decider = deciderOf(() => pack, dictionary)
  const plain = plainEvaluatorOf(pack, dictionary, regions)
  const compiled = evaluatorOf(() => pack, dictionary, regions)
  return {
    plain: (facts: unknown, options?: EvaluateOptions) => plain.safeEvaluate(facts, options),
    compiled: (facts: unknown, options?: EvaluateOptions) => compiled.safeEvaluate(facts, options),
    fast: (facts: unknown, layers: readonly Layer[]) => decider.decideFast?.(facts, { layers }),
  }
}

const evaluators = new Map(moduleNames.map((module) => [module, evaluatorsOf(packOf(module), builtInDictionary)]))
const of = (module: ModuleName) => evaluators.get(module) ?? evaluatorsOf(packOf(module), builtInDictionary)

function agree({ plain, fast, compiled }: ReturnType<typeof evaluatorsOf>, facts: unknown, layers: readonly Layer[]) {
  const expected = plain(facts, { layers })
  expect(compiled(facts, { layers })).toEqual(expected)
  if (expected.ok) expect(fast(facts, layers)).toEqual(expected.decision)
  else expect(fast(facts, layers)).toBeUndefined()
}

describe.for(moduleNames)('%s', (module) => {
  test('every clinical case, in one pass', () => {
    for (const each of casesOf(module)) agree(of(module), factsOf(each), each.layers ?? bothLayers)
  })

  test("every other module's cases, of which it uses few facts or none", () => {
    for (const other of moduleNames) for (const each of casesOf(other)) agree(of(module), factsOf(each), bothLayers)
  })

  test('random patients: complete, at the thresholds, with little or much unknown', () => {
    const people = completePeople(packOf(module), casesOf(module).map(factsOf))
    fc.assert(
      fc.property(people, hidings, layerChoices, (facts, hiding, layers) => {
        agree(of(module), facts, layers)
        agree(of(module), hide(facts, hiding), layers)
      }),
      { numRuns: 1000 },
    )
  })

  test('in every region', () => {
    for (const region of Object.keys(regions)) {
      for (const each of casesOf(module)) {
        const { plain, compiled } = of(module)
        expect(compiled(factsOf(each), { region, asOf: '2027-03-01' })).toEqual(
          plain(factsOf(each), { region, asOf: '2027-03-01' }),
        )
      }
    }
  })
})

test('random packs over random dictionaries', () => {
  fc.assert(
    fc.property(
      dictionaries,
      packs(),
      fc.array(fc.tuple(completeFacts, masks), { minLength: 1, maxLength: 4 }),
      layerChoices,
      (dictionary, source, people, layers) => {
        const both = evaluatorsOf(resolve(source, dictionary, seal), dictionary)
        for (const [facts, mask] of people) {
          agree(both, facts, layers)
          agree(both, masked(facts, mask), layers)
        }
      },
    ),
    { numRuns: 5000 },
  )
})
