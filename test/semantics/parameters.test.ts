/** A parameter's stricter direction, read off the rules that use it, holds: moved that way, no verdict gets milder. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluatorOf } from '../../src/decide/index.ts'
import { type Dictionary, dictionaryOf, type Parameter } from '../../src/facts/index.ts'
import { dictionarySource } from '../../src/generated/dictionary.ts'
import * as eligibility from '../../src/generated/packs/eligibility.ts'
import * as triage from '../../src/generated/packs/triage.ts'
import { leavesOf, type PackSource, resolve } from '../../src/pack/index.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const sources: Readonly<Record<string, PackSource>> = { eligibility: eligibility.source, triage: triage.source }

describe.for(Object.entries(sources))('%s', ([, source]) => {
  const usual = dictionaryOf(dictionarySource)
  const pack = packOver(source, usual)
  const used = new Set(
    pack.rules.flatMap((rule) =>
      leavesOf(rule.condition).flatMap((leaf) =>
        leaf.kind === 'comparison' && leaf.parameter ? [leaf.parameter] : [],
      ),
    ),
  )
  const movable = dictionarySource.parameters.filter(({ name, stricter }) => used.has(name) && stricter !== 'none')

  test('the pack has parameters that can be moved', () => {
    expect(movable.length).toBeGreaterThan(1)
  })

  test.for(movable)('$name, moved $stricter', (parameter) => {
    const stricter = dictionaryOf({
      ...dictionarySource,
      parameters: dictionarySource.parameters.map((each) => (each.name === parameter.name ? strictest(each) : each)),
    })
    const moved = packOver(source, stricter)
    const before = evaluatorOf(pack, usual)
    const after = evaluatorOf(moved, stricter)
    const people = fc.record({ facts: fc.oneof(completePeople(pack), completePeople(moved)), hiding: hidings })
    fc.assert(
      fc.property(people, ({ facts, hiding }) => {
        for (const given of [facts, hide(facts, hiding)]) {
          const [mild, strict] = [before.evaluate(given), after.evaluate(given)]
          for (const bound of ['verdict', 'atLeast', 'atMost'] as const) {
            expect(pack.ladder.indexOf(strict[bound]), bound).toBeGreaterThanOrEqual(pack.ladder.indexOf(mild[bound]))
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

function packOver(source: PackSource, dictionary: Dictionary) {
  return resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
}

/** The value at the strict end of the bounds. */
function strictest(parameter: Parameter): Parameter {
  return { ...parameter, value: parameter.stricter === 'lower' ? parameter.minimum : parameter.maximum }
}
