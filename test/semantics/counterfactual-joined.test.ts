/**
 * Counterfactuals of decisions that are joined of several: under a region, under an overlay, over the stages of a
 * sequence. Against every change of a few answers, tried one by one, on small random packs.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EvaluateOptions, plainDeciderOf, type Region, sequenceOf } from '../../src/decide/index.ts'
import { counterfactualOf, type Subject, subjectOfPack, subjectOfSequence } from '../../src/explain/index.ts'
import { type Dictionary, dictionaryOf } from '../../src/facts/index.ts'
import { stricterMoves } from '../../src/link/index.ts'
import { type PackSource, resolve, type SequenceSource } from '../../src/pack/index.ts'
import {
  type Facts,
  firstOf,
  fixing,
  heightsFor,
  isKnown,
  leastMoved,
  leastMovement,
  movement,
  read,
  saidNotEnough,
  standing,
  wishes,
} from '../support/every-change.ts'
import { libraryOf, overlaysOn, partsOf, sealedBy } from '../support/random-overlays.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const drawn = { own: dictionaries, facts: completeFacts, mask: masks }
const fixable = fc.subarray(['flag', 'kind', 'count'])

/** A dictionary whose limit a region may move as well. */
function movable(dictionary: Dictionary): Dictionary {
  const parameters = new Map(
    [...dictionary.parameters].map(([name, each]) => [name, { ...each, changedBy: 'overlay-or-region' as const }]),
  )
  return { ...dictionary, parameters }
}

const regionWith = (limit: number): Region => ({ id: 'XX', digest: 'sha256:0', parameters: { limit }, numbers: {} })

/** How often each outcome has come. */
const tally = () => ({ found: 0, none: 0, not_decided: 0, ordered: 0 })

/** Holds what is found to the evaluator, and to every change that would be smaller. */
function expectSmallest(
  subject: Subject,
  given: Facts,
  towards: string,
  options: EvaluateOptions,
  fixed: readonly string[],
  count: ReturnType<typeof tally>,
  isAllowed: (facts: Facts) => boolean = () => true,
): void {
  const verdictOf = (facts: Facts): string | undefined => {
    try {
      return subject.evaluate(facts, options).verdict
    } catch {
      return undefined
    }
  }
  const wanted = heightsFor(subject.ladder, towards, verdictOf(given) ?? '')
  const isThere = (facts: Facts): boolean => isAllowed(facts) && wanted.includes(verdictOf(facts) ?? '')
  const facts = standing(given)
  const mayChange = (place: { fact: string; item?: number }): boolean =>
    !fixed.includes(place.fact) || !isKnown(read(facts, place))
  const result = counterfactualOf(subject, given, { towards, ...options })
  count[result.outcome] += 1
  const [first] = result.counterfactuals
  const size = first?.changes.length ?? 0
  const tried = Math.min(saidNotEnough(result), 2)
  for (let fewer = 0; fewer <= tried; fewer += 1)
    expect(leastMovement(facts, fewer, isThere, subject.dictionary, mayChange)).toBe(Number.POSITIVE_INFINITY)
  for (const { changes, facts: after, verdict } of result.counterfactuals) {
    expect(changes.length).toBe(size)
    expect(verdictOf(after)).toBe(verdict)
    expect(wanted).toContain(verdict)
  }
  if (first === undefined || size === 0 || size > 2) return
  const moved = first.changes.reduce((sum, { fact, from, to }) => sum + movement({ fact }, from, to), 0)
  const least = leastMoved(facts, size, isThere, subject.dictionary, mayChange)
  expect(moved).toBeLessThanOrEqual(least.movement + 1e-9)
  if (moved < least.movement - 1e-9) return
  // A change that was not among those tried cannot be their first.
  if (!isAllowed(first.facts)) return
  // Where a number or a set was not known, one of all that are alike stands for them: that need not be the first.
  const isTold = [
    ...first.changes,
    ...least.ways.flat().map(({ place }) => ({ fact: place.fact, from: read(facts, place) })),
  ]
  if (isTold.some(({ fact, from }) => ['level', 'marks'].includes(fact) || (fact === 'count' && !isKnown(from)))) return
  const best = firstOf(least.ways, subject.dictionary).map(({ place: { fact, item }, to }) => [
    item === undefined ? `/${fact}` : `/things/${item}/${fact}`,
    to,
  ])
  expect(first.changes.map(({ at, to }) => [at, to])).toEqual(best)
  count.ordered += 1
}

describe('what is found is there, and nothing smaller is', () => {
  test('under a region that moves a parameter', () => {
    const count = tally()
    fc.assert(
      fc.property(
        fc.record({ ...drawn, source: packs() }),
        fc.constantFrom(0, 0.5, 1, 1.5),
        wishes,
        fixable,
        ({ own, source, facts, mask }, limit, towards, fixed) => {
          const dictionary = movable(fixing(own, fixed))
          const subject = subjectOfPack(resolve(source, dictionary, seal), dictionary, {})
          expectSmallest(subject, masked(facts, mask), towards, { region: regionWith(limit) }, fixed, count)
        },
      ),
      { numRuns: 150 },
    )
    expect(count.found).toBeGreaterThan(60)
    expect(count.ordered).toBeGreaterThan(10)
  })

  test('under an overlay, in a region or in none', () => {
    const count = tally()
    const worlds = fc.record({ ...drawn, source: packs() }).chain((world) =>
      overlaysOn(world.source, resolve(world.source, world.own, seal).list !== undefined).map((overlay) => ({
        ...world,
        overlay,
      })),
    )
    fc.assert(
      fc.property(
        worlds,
        fc.option(fc.constantFrom(0, 1), { nil: undefined }),
        wishes,
        fixable,
        ({ own, source, facts, mask, overlay: written }, limit, towards, fixed) => {
          const dictionary = movable(fixing(own, fixed))
          const pack = resolve(source, dictionary, seal)
          const parts = partsOf(written, libraryOf(pack, dictionary))
          const subject = subjectOfPack(pack, dictionary, {}, (each, { region }) => ({
            pack: parts.packOver(each),
            ...(region && {
              region: { ...region, parameters: stricterMoves(dictionary, region.parameters, parts.parameters) },
            }),
          }))
          const options = {
            overlay: sealedBy(parts, 'plain'),
            region: limit === undefined ? undefined : regionWith(limit),
          }
          expectSmallest(subject, masked(facts, mask), towards, options, fixed, count)
        },
      ),
      { numRuns: 150 },
    )
    expect(count.found).toBeGreaterThan(60)
    expect(count.ordered).toBeGreaterThan(10)
  })

  test('over the stages of a sequence, of which one is only asked where there is a reason', () => {
    const count = tally()
    fc.assert(
      fc.property(
        fc.record({ ...drawn, first: packs(), second: packs() }),
        fc.option(fc.constantFrom(0, 1), { nil: undefined }),
        fc.constantFrom('lower', 'higher', 'other', 'calm', 'ask', 'stop', 'now'),
        fixable,
        ({ own, first, second, facts, mask }, limit, towards, fixed) => {
          const dictionary = asking(movable(fixing(own, fixed)), ['flag', 'grade'])
          const named = (id: string, source: PackSource) => resolve({ ...source, id }, dictionary, seal)
          const asked = { first: named('first', first), second: named('second', second) }
          const stages = Object.fromEntries(
            Object.entries(asked).map(([id, pack]) => [id, { pack, decider: plainDeciderOf(pack, dictionary) }]),
          )
          const { evaluate } = sequenceOf(sequence, stages, dictionary)
          const subject = subjectOfSequence(sequence, asked, { dictionary, regions: {}, evaluate })
          const given = masked(facts, mask)
          const options = { region: limit === undefined ? undefined : regionWith(limit) }
          // A list that was not given is read as empty: an item of it begins with what it is about.
          const isAllowed = ({ things }: Facts): boolean =>
            Array.isArray(given.things) || !Array.isArray(things) || things.every((thing) => 'subject' in thing)
          expectSmallest(subject, given, towards, options, fixed, count, isAllowed)
        },
      ),
      { numRuns: 150 },
    )
    expect(count.found).toBeGreaterThan(60)
    expect(count.ordered).toBeGreaterThan(10)
  })
})

const sequence: SequenceSource = {
  ...{ format: 'sequence/1', id: 'sequence', version: '1.0.0', ladder: ['calm', 'ask', 'stop', 'now'] },
  stages: [
    {
      module: 'first',
      askedWhen: { layer: 'evidence', list: 'things', groups: ['asking'], except: ['grade'] },
      rungs: { low: 'calm', middle: 'ask', high: 'stop', top: 'now' },
    },
    { module: 'second', rungs: { low: 'calm', middle: 'ask', high: 'ask', top: 'stop' } },
  ],
}

/** The same dictionary with some facts in a group that is a reason to ask. */
function asking(dictionary: Dictionary, names: readonly string[]): Dictionary {
  return dictionaryOf({
    facts: [...dictionary.facts.values()].map((fact) =>
      names.includes(fact.name) ? { ...fact, group: 'asking' } : fact,
    ),
    lists: [...dictionary.lists.values()],
    parameters: [...dictionary.parameters.values()],
  })
}
