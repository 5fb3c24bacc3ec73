/** What an audit asks of all cases at once, beside the specification, which is asked about one after the other. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examinationOf } from '../../src/audit/cases/examined.ts'
import { seenOf, unmet } from '../../src/audit/cases/expectation.ts'
import { positionsIn, truthAt, truthTableOf } from '../../src/audit/cases/truth-table.ts'
import { deciderOf, talliesOf, unitTruth } from '../../src/audit/coverage/tally.ts'
import { killerOf } from '../../src/audit/mutation/kills.ts'
import { mutantsOf } from '../../src/audit/mutation/mutants.ts'
import type { Subject } from '../../src/audit/subject.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { asCertain, asJudged, truthOf } from '../../src/evaluate/index.ts'
import { type Answers, accept } from '../../src/facts/index.ts'
import { type Layer, type Pack, resolve } from '../../src/pack/index.ts'
import type { ClinicalCase } from '../../src/parse/index.ts'
import { asTold } from '../../src/prove/index.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { subjectOf } from '../support/subjects.ts'

/** A random pack with people as cases that expect what they get: all of it, what cases usually say, or the verdict. */
const subjects = fc
  .record({
    dictionary: dictionaries,
    source: packs(),
    people: fc.array(fc.tuple(completeFacts, masks, fc.constantFrom('all', 'usual', 'verdict'), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    }),
  })
  .map(({ dictionary, source, people }): Subject => {
    const pack = resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
    const { evaluate } = plainEvaluatorOf(pack, dictionary)
    const cases = people.map(([complete, mask, extent, isArticle], index): ClinicalCase => {
      const facts = masked(complete, mask)
      const layers: readonly Layer[] = isArticle ? ['article'] : ['article', 'evidence']
      const all = seenOf(evaluate(facts, { layers }))
      const { verdict, fired, missing } = all
      const expected = { all, usual: { verdict, fired, missing }, verdict: { verdict } }[extent]
      return { id: `${index}`, title: '', facts, layers, expect: expected, basis: [], at: `/cases/${index}` }
    })
    return { pack, dictionary, cases }
  })

function viewsOf({ pack, dictionary, cases }: Subject): readonly Answers[] {
  return cases.flatMap((each) => {
    const accepted = accept(each.facts, dictionary)
    if (!accepted.ok) throw new Error('the facts were to be right')
    return accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
  })
}

test('every rule comes out as the specification says, in each reading and for each view', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(subjects, (subject) => {
      const views = viewsOf(subject)
      const table = truthTableOf(views)
      for (const { condition } of subject.pack.rules) {
        for (const reading of [asCertain, asJudged, asTold]) {
          const truths = table.truthsOf(condition, reading)
          for (const [view, answers] of views.entries()) {
            const truth = truthOf(condition, answers, reading)
            expect(truthAt(truths, view)).toBe(truth)
            met.add(truth)
          }
        }
      }
    }),
    { numRuns: 200 },
  )
  expect([...met].sort()).toEqual(['false', 'true', 'unknown'])
})

test('two members are not taken for one whose name is both of theirs', () => {
  const marks = (...members: readonly string[]): Answers => ({
    known: new Map([['marks', { members: new Set(members), complete: true }]]),
    asked: new Set(),
  })
  const comparison = {
    kind: 'comparison',
    at: '',
    fact: 'marks',
    operator: 'contains',
    whenUnknown: 'withhold',
  } as const
  const { truthsOf } = truthTableOf([marks('a', 'b'), marks('a,b')])
  expect(truthsOf({ ...comparison, value: 'a' }, asCertain)).toEqual({ true: 0b01n, possible: 0b01n })
  expect(truthsOf({ ...comparison, value: 'a,b' }, asCertain)).toEqual({ true: 0b10n, possible: 0b10n })
})

test('the positions in a set of views', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300)), (positions) => {
      const views = positions.reduce((set, position) => set | (1n << BigInt(position)), 0n)
      expect([...positionsIn(views)]).toEqual(positions.sort((a, b) => a - b))
    }),
  )
})

test('what a case makes true, false and unknown, and what it decides, is found case by case as well', () => {
  let decided = 0
  fc.assert(
    fc.property(subjects, (subject) => {
      const examination = examinationOf(subject)
      expect(examination.problems).toEqual([])
      for (const tally of talliesOf(subject.pack, examination).values()) {
        const seen = { true: new Set<string>(), unknown: new Set<string>(), false: new Set<string>() }
        const decides = { true: new Set<string>(), false: new Set<string>() }
        for (const each of subject.cases) {
          const asking = tally.rules.filter(({ layer }) => each.layers.includes(layer))
          for (const answers of asking.length === 0 ? [] : viewsOf({ ...subject, cases: [each] })) {
            const truth = unitTruth(tally.unit, answers)
            seen[truth].add(each.id)
            if (truth === 'unknown') continue
            for (const rule of asking) {
              if (deciderOf(rule, tally.unit)(answers)) decides[truth].add(`${rule.name} ${each.id}`)
            }
          }
        }
        expect(tally.seen).toEqual(seen)
        for (const truth of ['true', 'false'] as const) {
          const found = [...tally.decided[truth]].flatMap(([rule, ids]) => [...ids].map((id) => `${rule} ${id}`))
          expect(new Set(found)).toEqual(decides[truth])
          decided += found.length
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(decided).toBeGreaterThan(200)
})

/** The cases that a mutant fails, each decided by the plain evaluator of the mutant. */
function killersOf(mutated: Pack, { dictionary, cases }: Subject): readonly string[] {
  const { evaluate } = plainEvaluatorOf(mutated, dictionary)
  return cases
    .filter(({ facts, layers, expect: expected }) => unmet(expected, evaluate(facts, { layers })).length > 0)
    .map(({ id }) => id)
}

function expectSameFate(subject: Subject): number {
  const examination = examinationOf(subject)
  let killed = 0
  for (const mutant of mutantsOf(subject.pack, subject.dictionary)) {
    const killers = killersOf(mutant.pack, subject)
    const killer = killerOf(mutant, examination)
    const said = `${mutant.kind} at ${mutant.at}: ${mutant.says}`
    if (killer === undefined) expect(killers, said).toEqual([])
    else expect(killers, said).toContain(killer.case.id)
    killed += Number(killer !== undefined)
  }
  return killed
}

describe('a mutant is killed exactly where a case fails on the plain evaluator of the mutant', () => {
  test.for(['adherence', 'clinic', 'protocol', 'remedy'] as const)('%s: every mutant, every case', (module) => {
    expect(expectSameFate(subjectOf(module))).toBeGreaterThan(100)
  })

  test('random packs, with cases that expect all that there is or only a part', () => {
    let killed = 0
    fc.assert(
      fc.property(subjects, (subject) => {
        killed += expectSameFate(subject)
        // Alone, no case can make up for another that was wrongly left unasked.
        for (const each of subject.cases) killed += expectSameFate({ ...subject, cases: [each] })
      }),
      { numRuns: 60 },
    )
    expect(killed).toBeGreaterThan(1000)
  })
})
