/** Interviews over facts that are computed from others, against every completion of what was answered. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inquiryOf, interviewBy } from '../../src/interview/index.ts'
import { bruteForce, countOf } from '../support/completions.ts'
import { computedWorlds, ladder, openIn, tiesIn, waitingFor } from '../support/computed-worlds.ts'

test.for([
  { of: 'whole numbers', scale: 'whole', runs: 2_000 },
  { of: 'numbers with fractions', scale: 'fine', runs: 1_000 },
] as const)(
  'a question is asked exactly while its answer can change the verdict, where facts are computed from $of',
  { timeout: 300_000 },
  ({ scale, runs }) => {
    const ends = { asking: 0, certain: 0, severalOpen: 0 }
    fc.assert(
      fc.property(
        computedWorlds(scale).filter((world) => countOf(openIn(world)) <= 3_000),
        (world) => {
          const { dictionary, pack, given, evaluator } = world
          const inquiry = inquiryOf({
            ladder,
            parts: [{ pack, ranks: [0, 1, 2, 3] }],
            dictionary,
            layers: ['article', 'evidence'],
            answeredBy: ['patient', 'clinician'],
          })
          const open = openIn(world)
          const { matters, verdicts } = bruteForce(
            given,
            open,
            (facts) => {
              const result = evaluator.safeEvaluate(facts)
              return result.ok ? result.decision.verdict : undefined
            },
            (places) => tiesIn(world, places),
          )
          // What was supplied can contradict everything: then nobody is asked about.
          fc.pre(verdicts.size > 0)
          const state = interviewBy({ inquiry, decide: evaluator.evaluate, word: (question) => question }, given)
          const left = new Set(state.open().map(({ at }) => at as string))
          expect(left).toEqual(matters)
          if (matters.size === 0) expect(state.verdict).toBe([...verdicts][0])
          if (waitingFor(world, open) > 1) ends.severalOpen += 1
          if (matters.size === 0) ends.certain += 1
          else ends.asking += 1
        },
      ),
      { numRuns: runs },
    )
    expect(ends.asking).toBeGreaterThan(runs / 20)
    expect(ends.certain).toBeGreaterThan(runs / 10)
    expect(ends.severalOpen).toBeGreaterThan(runs / 40)
  },
)
