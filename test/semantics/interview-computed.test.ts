/** Interviews over facts that are computed from others, against every completion of what was answered. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { dictionaryOf } from '../../src/facts/index.ts'
import { inquiryOf, interviewBy } from '../../src/interview/index.ts'
import { resolve } from '../../src/pack/index.ts'
import { bruteForce, countOf } from '../support/completions.ts'
import { computedWorlds, ladder, namesReadBy, openIn, tiesIn, waitingFor } from '../support/computed-worlds.ts'

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
          const questions = state.open()
          expect(new Set(questions.map(({ at }) => at as string))).toEqual(matters)
          // Of tied answers each is asked for because of what rules read of any.
          const isTied = tiesIn(world, [...open.keys()]).some(({ length }) => length > 1)
          for (const { name, becauseOf } of isTied ? [] : questions)
            for (const rule of becauseOf) expect(namesReadBy(rule, world)).toContain(name)
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

test.for([
  { ways: 'that can be followed', most: 90, asked: [] },
  { ways: 'that are too many to follow', most: 200, asked: ['/dose', '/size'] },
])('of a quotient that nobody can reach, among ways $ways, $asked.length questions are asked', ({ most, asked }) => {
  const whole = (name: string, minimum: number) =>
    ({
      name,
      group: 'random',
      type: 'integer',
      minimum,
      maximum: most,
      unit: 'points',
      whenUnknown: 'optional',
    }) as const
  const dictionary = dictionaryOf({
    facts: [
      { ...whole('dose', 0), answeredBy: 'patient' },
      { ...whole('size', 1), answeredBy: 'patient' },
      {
        ...{ ...whole('share', 0), answeredBy: 'system' },
        derivation: { kind: 'quotient', dividend: 'dose', divisor: 'size', decimals: 6 },
      },
    ],
    lists: [],
    parameters: [],
  })
  const reached = [
    { fact: 'share', operator: 'greaterThan', value: 50 },
    { fact: 'dose', operator: 'lessThan', value: 50 },
  ] as const
  const pack = resolve(
    {
      ...{ format: 'rule-pack/1', id: 'random', version: '1.0.0', ladder: ['low', 'high'], otherwise: 'low' },
      rules: [
        {
          ...{ name: 'R0', layer: 'article', basis: ['S01'], conditions: { all: reached } },
          event: { type: 'high', params: { message: 'random' } },
        },
      ],
    },
    dictionary,
    { digest: 'sha256:0', strengths: {} },
  )
  const inquiry = inquiryOf({
    ...{ ladder: ['low', 'high'], parts: [{ pack, ranks: [0, 1] }], dictionary },
    ...{ layers: ['article'], answeredBy: ['patient'] },
  })
  const { evaluate } = plainEvaluatorOf(pack, dictionary)
  const state = interviewBy({ inquiry, decide: evaluate, word: (question) => question }, {})
  expect(state.open().map(({ at }) => at)).toEqual(asked)
})
