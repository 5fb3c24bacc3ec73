/** The mutation audit: small packs whose answers are known by hand, and laws on random packs against every case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examinationOf } from '../../src/audit/cases/examined.ts'
import { seenOf, unmet } from '../../src/audit/cases/expectation.ts'
import { type AuditReport, type MutationDetail, mutationReport, toldBy } from '../../src/audit/index.ts'
import { isKilledBy, killerOf } from '../../src/audit/mutation/kills.ts'
import { leafEdits } from '../../src/audit/mutation/leaf-edits.ts'
import { type MutationKind, mutantsOf } from '../../src/audit/mutation/mutants.ts'
import { fateOf } from '../../src/audit/mutation/survivor.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { dictionaryOf, type Fact } from '../../src/facts/index.ts'
import { type Layer, type Pack, type PackSource, resolve } from '../../src/pack/index.ts'
import type { ClinicalCase, Expectation } from '../../src/parse/index.ts'
import { grafted } from '../../src/prove/graft.ts'
import { basesOf } from '../../src/prove/index.ts'
import { everyCase, sayingsOf } from '../support/every-case.ts'
import { numberOf } from '../support/everybody.ts'
import { dictionaries, packs } from '../support/random-packs.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const both: readonly Layer[] = ['article', 'evidence']

const facts = [
  { name: 'age', type: 'integer', minimum: 0, maximum: 120, unit: 'years', whenUnknown: 'withhold' },
  { name: 'smoker', type: 'boolean', whenUnknown: 'optional' },
  { name: 'fever', type: 'boolean', whenUnknown: 'worst-case' },
  { name: 'colour', type: 'enum', values: ['red', 'blue', 'white'], whenUnknown: 'withhold' },
].map((fact) => ({ ...fact, group: 'small', answeredBy: 'patient' })) as readonly Fact[]
const dictionary = dictionaryOf({ facts, lists: [], parameters: [] })

function packOf(rules: readonly Pick<PackSource['rules'][number], 'name' | 'conditions'>[]): Pack {
  const source: PackSource = {
    format: 'rule-pack/1',
    id: 'small',
    version: '1.0.0',
    ladder: ['fine', 'ask', 'wait'],
    otherwise: 'fine',
    undecided: 'ask',
    rules: rules.map((rule) => ({
      layer: 'article',
      basis: ['S01'],
      event: { type: 'wait', params: { message: 'any' } },
      ...rule,
    })),
  }
  return resolve(source, dictionary, seal)
}

function caseOf(id: string, said: Record<string, unknown>, expected: Expectation, layers = both): ClinicalCase {
  return { id, title: id, facts: said, layers, expect: expected, basis: [], at: '/cases/0' }
}

function outcomesOf({ detail }: AuditReport<'mutation', MutationDetail>, kind: MutationKind): readonly string[] {
  return detail.mutants.filter((each) => each.kind === kind).map(({ says, outcome }) => `${says}: ${outcome}`)
}

describe('one rule: wait while younger than 18', () => {
  const pack = packOf([{ name: 'young', conditions: { all: [{ fact: 'age', operator: 'lessThan', value: 18 }] } }])
  const wait = { verdict: 'wait', fired: ['young'], missing: [] }
  const fine = { verdict: 'fine', fired: [], missing: [] }

  test('a case on either side of 18 kills a threshold that is one off, and both wrong operators', () => {
    const cases = [caseOf('seventeen', { age: 17 }, wait), caseOf('eighteen', { age: 18 }, fine)]
    const report = mutationReport({ pack, dictionary, cases })
    expect(outcomesOf(report, 'threshold')).toEqual(['age: 17 instead of 18: killed', 'age: 19 instead of 18: killed'])
    expect(outcomesOf(report, 'operator')).toEqual([
      'age: lessThanInclusive instead of lessThan: killed',
      'age: greaterThan instead of lessThan: killed',
    ])
  })

  test('cases far from 18 leave the threshold, and the survivor is shown somebody at the edge', () => {
    const cases = [caseOf('ten', { age: 10 }, wait), caseOf('fifty', { age: 50 }, fine)]
    const report = mutationReport({ pack, dictionary, cases })
    expect(outcomesOf(report, 'threshold')).toEqual([
      'age: 17 instead of 18: survives',
      'age: 19 instead of 18: survives',
    ])
    const ages = report.problems
      .filter(({ message }) => /1[79] instead of 18/.test(message))
      .map((problem) => problem.case?.facts.age)
    expect(ages).toEqual([17, 18])
  })

  test('only an unknown age shows another policy, and only an article-only case another layer', () => {
    const known = [caseOf('seventeen', { age: 17 }, wait), caseOf('eighteen', { age: 18 }, fine)]
    const before = mutationReport({ pack, dictionary, cases: known })
    expect(outcomesOf(before, 'policy')).toEqual([
      'age: worst-case instead of withhold: survives',
      'age: clinician instead of withhold: survives',
      'age: optional instead of withhold: survives',
    ])
    expect(outcomesOf(before, 'layer')).toEqual(['in the layer evidence: survives'])
    expect(outcomesOf(before, 'undecided-removed')).toEqual(['without an undecided rung: survives'])
    const unknown = caseOf('not-asked', {}, { verdict: 'ask', fired: [], missing: ['age'] })
    const article = caseOf('article', { age: 3 }, wait, ['article'])
    const after = mutationReport({ pack, dictionary, cases: [...known, unknown, article] })
    expect(after.detail.mutants.filter(({ outcome }) => outcome !== 'killed')).toEqual([])
    expect(after.outcome).toBe('passed')
  })

  test('without cases nothing is killed, and the audit fails', () => {
    const report = mutationReport({ pack, dictionary, cases: [] })
    expect(report.outcome).toBe('failed')
    expect(report.detail.killedShare).toBe(0)
    expect(report.problems.map(({ code }) => code)).toContain('too_few_killed')
    const lenient = mutationReport({ pack, dictionary, cases: [] }, { minimumKilled: 0 })
    expect(lenient.outcome).toBe('passed')
  })

  test('a case that fails on the pack itself, or whose facts are not right, kills nothing and is said', () => {
    const cases = [caseOf('wrong', { age: 17 }, fine), caseOf('misspelt', { agee: 17 }, wait)]
    const report = mutationReport({ pack, dictionary, cases }, { minimumKilled: 0 })
    expect(report.outcome).toBe('failed')
    expect(report.problems.slice(0, 2).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'case_fails error',
      'case_not_accepted error',
    ])
    expect(report.detail.mutants.some(({ outcome }) => outcome === 'killed')).toBe(false)
  })

  test('of a pack with more mutants than are looked at, the audit does not say that it passed', () => {
    const report = mutationReport({ pack, dictionary, cases: [] }, { minimumKilled: 0, maximumMutants: 3 })
    expect(report.outcome).toBe('not_decided')
    expect(report.detail.mutants).toHaveLength(3)
    expect(report.problems.at(-1)?.code).toBe('too_many_mutants')
  })

  test('where very many mutants live, what the others do is not asked, and the audit does not say that it passed', () => {
    const report = mutationReport({ pack, dictionary, cases: [] }, { minimumKilled: 0, maximumSought: 2 })
    expect(report.outcome).toBe('not_decided')
    expect(report.problems.at(-1)?.code).toBe('too_many_survivors')
    const asked = report.detail.mutants.filter(({ outcome }) => outcome !== 'not_decided')
    expect(asked).toHaveLength(2)
    expect(report.detail.mutants.length).toBeGreaterThan(2)
  })

  test('the same report comes of the same subject', () => {
    const subject = { pack, dictionary, cases: [caseOf('ten', { age: 10 }, wait)] }
    expect(mutationReport(subject)).toEqual(mutationReport(subject))
  })
})

describe('a person is changed in what a proof is about and in nothing else', () => {
  const pack = packOf([{ name: 'young', conditions: { all: [{ fact: 'age', operator: 'lessThan', value: 18 }] } }])
  const { cases: basis } = basesOf(pack, dictionary)

  test('what the witness says is taken over, and what it does not know is taken out', () => {
    const start = { age: 40, smoker: true, colour: 'red' }
    expect(grafted({ age: 17 }, start, basis)).toEqual({ age: 17, smoker: true, colour: 'red' })
    expect(grafted({}, start, basis)).toEqual({ smoker: true, colour: 'red' })
  })

  test('a survivor is shown one of the people of the cases, with only the edge moved', () => {
    const kept = { verdict: 'fine', fired: [], missing: [] }
    const cases = [caseOf('red', { age: 40, smoker: false, fever: false, colour: 'red' }, kept)]
    const { problems } = mutationReport({ pack, dictionary, cases })
    const [shown] = problems.filter(({ message }) => message.includes('19 instead of 18'))
    expect(shown?.case?.facts.age).toBe(18)
    expect(shown?.case?.expect).toMatchObject(kept)
  })
})

describe('what makes no difference to anybody is proven, not counted', () => {
  test('a rule that another always covers may stand on a lower rung', () => {
    const feverish = { fact: 'fever', operator: 'equal', value: true } as const
    const pack = packOf([
      { name: 'ill', conditions: { any: [feverish, { fact: 'smoker', operator: 'equal', value: true }] } },
      { name: 'feverish', conditions: { all: [feverish] } },
    ])
    const report = mutationReport({ pack, dictionary, cases: [] })
    const rungs = report.detail.mutants.filter(({ kind }) => kind === 'rung')
    expect(rungs.map(({ rules, outcome }) => `${rules} ${outcome}`)).toEqual(['ill survives', 'feverish equivalent'])
  })

  test('a comparison that is written twice may be dropped once', () => {
    const young = { fact: 'age', operator: 'lessThan', value: 18 } as const
    const pack = packOf([{ name: 'young', conditions: { all: [young, young] } }])
    const report = mutationReport({ pack, dictionary, cases: [] })
    expect(outcomesOf(report, 'operand-dropped').every((said) => said.endsWith('equivalent'))).toBe(true)
    expect(outcomesOf(report, 'connective')).toEqual(['`any` instead of `all`: equivalent'])
    expect(outcomesOf(report, 'rule-dropped')).toEqual(['without the rule: survives'])
  })
})

test('a threshold moves by a step as far as its fact goes: onto a bound, and not beyond', () => {
  const age = {
    group: 'own',
    answeredBy: 'patient',
    whenUnknown: 'withhold',
    unit: 'years',
    minimum: 0,
    maximum: 120,
  } as const
  const moved = (fact: Fact, value: number, step: number) =>
    leafEdits(
      { kind: 'comparison', at: '', fact: fact.name, operator: 'lessThan', value, whenUnknown: 'withhold' },
      fact,
      step,
    ).flatMap(({ kind, leaf }) => (kind === 'threshold' ? [leaf.value] : []))
  const whole: Fact = { ...age, name: 'age', type: 'integer' }
  expect([0, 1, 60, 119, 120].map((value) => moved(whole, value, 1))).toEqual([
    [1],
    [0, 2],
    [59, 61],
    [118, 120],
    [119],
  ])
  const broken: Fact = { ...age, name: 'age', type: 'number' }
  expect([0, 0.1, 119.9].map((value) => moved(broken, value, 0.1))).toEqual([[0.1], [0, 0.2], [119.8, 120]])
})

test('every kind of mistake is made: each leaf, operator, threshold, value, member, connective, rung, layer and policy', () => {
  const pack = packOf([
    {
      name: 'all-sorts',
      conditions: {
        all: [
          { fact: 'age', operator: 'greaterThanInclusive', value: 65 },
          { not: { fact: 'smoker', operator: 'equal', value: true } },
          {
            any: [
              { fact: 'colour', operator: 'in', value: ['red', 'blue'] },
              { fact: 'colour', operator: 'equal', value: 'white' },
            ],
          },
        ],
      },
    },
  ])
  const said = [...mutantsOf(pack, dictionary)].map(({ kind, says }) => `${kind}: ${says}`)
  expect(said.filter((each) => !each.startsWith('policy'))).toEqual([
    'connective: `any` instead of `all`',
    'operand-dropped: without `age greaterThanInclusive 65`',
    'operand-dropped: without the `not`',
    'operand-dropped: without the `any` of 2',
    'operator: age: greaterThan instead of greaterThanInclusive',
    'operator: age: lessThanInclusive instead of greaterThanInclusive',
    'threshold: age: 64 instead of 65',
    'threshold: age: 66 instead of 65',
    'not-removed: without `not`',
    'operator: smoker: notEqual instead of equal',
    'connective: `all` instead of `any`',
    'operand-dropped: without `colour in ["red","blue"]`',
    'operand-dropped: without `colour equal "white"`',
    'operator: colour: notIn instead of in',
    'member: colour: without red',
    'member: colour: without blue',
    'member: colour: white as well',
    'operator: colour: notEqual instead of equal',
    'value: colour: red instead of white',
    'value: colour: blue instead of white',
    'rule-dropped: without the rule',
    'layer: in the layer evidence',
    'rung: ask instead of wait',
    'undecided-removed: without an undecided rung',
  ])
  expect(said.filter((each) => each.startsWith('policy'))).toHaveLength(9)
})

describe('on random packs', () => {
  /** Packs with so few cases that each can be asked. */
  const small = fc
    .record({ dictionary: dictionaries, source: packs() })
    .map(({ dictionary: own, source }) => ({ dictionary: own, pack: resolve(source, own, seal) }))
    .filter(({ pack, dictionary: own }) => numberOf(sayingsOf(pack, own)) <= 400)

  test('a mutant is called equivalent only where no case at all shows a difference', () => {
    const layersAsked = [both, ['article']] as const
    let equivalent = 0
    fc.assert(
      fc.property(small, ({ pack, dictionary: own }) => {
        const cases = everyCase(pack, own)
        const ask = (each: Pack) =>
          layersAsked.flatMap((layers) => {
            const { evaluate } = plainEvaluatorOf(each, own)
            return cases.map((said) => evaluate(said, { layers }))
          })
        const decisions = ask(pack)
        for (const mutant of mutantsOf(pack, own)) {
          if (fateOf(mutant, { pack, dictionary: own, cases: [] }, []).kind !== 'equivalent') continue
          equivalent += 1
          ask(mutant.pack).forEach((decision, index) => {
            const original = decisions[index]
            expect(original && toldBy(original, decision), `${mutant.kind}: ${mutant.says}`).toEqual([])
          })
        }
      }),
      { numRuns: 60 },
    )
    expect(equivalent).toBeGreaterThan(50)
  })

  test('nearly every mutant is decided, and each case that is shown for a survivor kills it', () => {
    const count = { shown: 0, open: 0 }
    fc.assert(
      fc.property(small, ({ pack, dictionary: own }) => {
        for (const mutant of mutantsOf(pack, own)) {
          const fate = fateOf(mutant, { pack, dictionary: own, cases: [] }, [])
          if (fate.kind === 'not_decided') count.open += 1
          if (fate.kind !== 'survives') continue
          count.shown += 1
          const { id, facts: said, layers = both, expect: expected } = fate.case
          const { holding, problems } = examinationOf({
            pack,
            dictionary: own,
            cases: [caseOf(id, said, expected, layers)],
          })
          expect(problems).toEqual([])
          expect(holding.map((each) => isKilledBy(mutant, each))).toEqual([true])
        }
      }),
      { numRuns: 40 },
    )
    expect(count.shown).toBeGreaterThan(200)
    expect(count.open).toBeLessThan(count.shown * 0.05)
  })

  test('a rule that alone counts in some case cannot be dropped unnoticed', () => {
    let met = 0
    fc.assert(
      fc.property(small, ({ pack, dictionary: own }) => {
        const { evaluate } = plainEvaluatorOf(pack, own)
        const alone = everyCase(pack, own).flatMap((said, index) => {
          const { verdict, findings } = evaluate(said)
          const fired = findings.filter(({ notice }) => notice !== true).map(({ rule }) => rule)
          return fired.length === 1 ? [caseOf(`${index}`, said, { verdict, fired })] : []
        })
        const cases = alone.slice(0, 50)
        const { detail } = mutationReport({ pack, dictionary: own, cases })
        const shown = new Set(cases.flatMap(({ expect: { fired = [] } }) => fired))
        for (const { kind, rules: changed, outcome } of detail.mutants) {
          if (kind !== 'rule-dropped' || !shown.has(changed[0] ?? '')) continue
          met += 1
          expect(outcome).toBe('killed')
        }
      }),
      { numRuns: 30 },
    )
    expect(met).toBeGreaterThan(5)
  })

  test('the cases that kill a mutant are those whose expectation it fails, whatever is left unasked to save time', () => {
    fc.assert(
      fc.property(small, ({ pack, dictionary: own }) => {
        const { evaluate } = plainEvaluatorOf(pack, own)
        const cases = everyCase(pack, own)
          .filter((_, index) => index % 7 === 0)
          .map((said, index) => caseOf(`${index}`, said, seenOf(evaluate(said))))
        const examination = examinationOf({ pack, dictionary: own, cases })
        for (const mutant of mutantsOf(pack, own)) {
          const mutated = plainEvaluatorOf(mutant.pack, own)
          const killers = cases.filter(
            ({ facts: said, expect: expected }) => unmet(expected, mutated.evaluate(said)).length > 0,
          )
          const killer = killerOf(mutant, examination)
          expect(killer === undefined, `${mutant.kind}: ${mutant.says}`).toBe(killers.length === 0)
          if (killer !== undefined) expect(killers.map(({ id }) => id)).toContain(killer.case.id)
        }
      }),
      { numRuns: 60 },
    )
  })
})
