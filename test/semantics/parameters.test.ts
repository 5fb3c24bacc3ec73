/** A parameter's stricter direction, read off the rules that use it, holds: moved that way, no verdict gets milder. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, plainEvaluatorOf } from '../../src/decide/index.ts'
import { type Dictionary, dictionaryOf, dictionarySourceOf, type Parameter } from '../../src/facts/index.ts'
import { written } from '../../src/generated/dictionary.ts'
import { leavesOf, type PackSource, resolve } from '../../src/pack/index.ts'
import { casesOf, factsOf, type ModuleName, sources } from '../support/cases.ts'
import { completePeople } from '../support/random-people.ts'

const dictionarySource = dictionarySourceOf(written)

/** The packs with a threshold that somebody may move. */
const withThresholds = Object.entries<PackSource>(sources).filter(
  ([name]) => !['adherence', 'clinic', 'guidance'].includes(name),
)

describe.for(withThresholds)('%s', ([module, source]) => {
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
    expect(movable.length).toBeGreaterThan(0)
  })

  test.for(movable)('$name, moved $stricter', (parameter) => {
    const stricter = dictionaryOf({
      ...dictionarySource,
      parameters: dictionarySource.parameters.map((each) => (each.name === parameter.name ? strictest(each) : each)),
    })
    const moved = packOver(source, stricter)
    const before = plainEvaluatorOf(pack, usual)
    const after = plainEvaluatorOf(moved, stricter)
    const known = casesOf(module as ModuleName).map(factsOf)
    const people = fc.oneof(completePeople(pack, known), completePeople(moved, known))
    let hasMoved = false
    const holdsFor = (facts: unknown): void => {
      const [mild, strict] = [before.evaluate(facts), after.evaluate(facts)]
      hasMoved ||= rulesOf(mild) !== rulesOf(strict)
      // A raised base can make an open rule harmless: a verdict is compared where no answer is missing.
      if (mild.missing.length > 0) return
      expect(pack.ladder.indexOf(strict.verdict)).toBeGreaterThanOrEqual(pack.ladder.indexOf(mild.verdict))
    }
    known.forEach(holdsFor)
    fc.assert(fc.property(people, holdsFor), { numRuns: 250 })
    expect(hasMoved, 'somebody for whom the move makes a difference').toBe(true)
  })
})

function rulesOf({ findings }: Decision): string {
  return findings.map(({ rule }) => rule).join(' ')
}

function packOver(source: PackSource, dictionary: Dictionary) {
  return resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
}

/** The value at the strict end of the bounds. */
function strictest(parameter: Parameter): Parameter {
  return { ...parameter, value: parameter.stricter === 'lower' ? parameter.minimum : parameter.maximum }
}
