/** What is proven of every patient is reported, and every case in the report is what it is said to be. */
import { describe, expect, test } from 'vitest'
import { dictionaryOf, type WhenUnknown } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import { type Layer, resolve } from '../../src/pack/index.ts'
import {
  type AuditReport,
  casesReport,
  InvalidAuditOptionError,
  type ProofDetail,
  proofReport,
  type ShownCase,
  type Subject,
  subjectOf,
} from '../../src/public/audit.ts'
import { evaluateTriage, type Facts } from '../../src/public/index.ts'
import { explodingFiles, filesOf, inShort, type OwnRule, ownFiles, subjectWith } from '../support/audit.ts'
import { type ModuleName, moduleNames } from '../support/cases.ts'

type ProofReport = AuditReport<'proof', ProofDetail>

const reports = new Map<ModuleName, ProofReport>()
function reportOn(module: ModuleName): ProofReport {
  const report = reports.get(module) ?? proofReport(subjectWith(module))
  reports.set(module, report)
  return report
}

const rulesWith = ({ problems }: ProofReport, ...codes: readonly string[]): readonly string[] =>
  problems.filter(({ code }) => codes.includes(code)).map(({ rule = '' }) => rule.split('-')[0] ?? '')

describe('the built-in packs', () => {
  test.for(moduleNames)('%s: no error, and nothing undecided', (module) => {
    const report = reportOn(module)
    expect(inShort(report, ['error', 'undecided'])).toEqual([])
    expect(report.outcome).toBe('passed')
  })

  test("rules that decide nobody's verdict are said, and no others", () => {
    const redundant = moduleNames.flatMap((module) => rulesWith(reportOn(module), 'redundant_rule', 'subsumed_rule'))
    expect([...redundant].sort()).toEqual(
      ['EL10', 'EL16', 'EL54', 'PR06', 'PR23', 'PC25', 'AC11', 'AD01', 'T24c', 'RE01'].sort(),
    )
  })

  test('facts that triage reads and no case asks for are said', () => {
    const never = reportOn('triage').detail.gaps.filter((gap) => gap.case === undefined)
    expect(never.map(({ fact }) => fact)).toEqual([
      'sexRegisteredAtBirth',
      'otherCurrentDisease',
      'bloodPressureMedicine',
      'injectedSubstances',
    ])
    expect(reportOn('triage').problems.filter(({ code }) => code === 'never_asked_for')).toHaveLength(4)
  })

  test('loose bounds are said where they are known to be', () => {
    const loose = moduleNames.filter((module) => reportOn(module).problems.some(({ code }) => code === 'loose_bound'))
    expect(loose).toEqual(['eligibility', 'adherence', 'triage'])
  })

  test.for(moduleNames)('%s: patients are counted exactly: the verdicts add up, and so do the shares', (module) => {
    const { counts } = reportOn(module).detail
    const sum = counts?.verdicts.reduce((total, { patients }) => total + BigInt(patients), 0n)
    expect(String(sum)).toBe(counts?.patients)
    expect(counts?.verdicts.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 12)
    for (const { patients, share, example } of counts?.verdicts ?? []) {
      expect(share > 0).toBe(patients !== '0')
      if (patients !== '0') expect(example).toBeDefined()
    }
  })

  test('triage is about more than ten to the thirtieth patients', () => {
    expect(BigInt(reportOn('triage').detail.counts?.patients ?? 0)).toBeGreaterThan(10n ** 30n)
  })

  test('red flags of triage keep their level, whatever is answered', () => {
    const { floors, floorFrom } = reportOn('triage').detail
    expect(floorFrom).toBe('emergency_now')
    expect(floors.filter(({ promised }) => promised === 'emergency_now').length).toBeGreaterThan(80)
    expect(floors.every(({ holds }) => holds)).toBe(true)
  })

  test.for(moduleNames)('%s: every case of the report is replayed on all three engines', async (module) => {
    const shown = shownIn(reportOn(module))
    expect(shown.length).toBeGreaterThan(filesOf(module).pack.rules.length)
    const report = await casesReport(subjectWith(module, (files) => Object.assign(files, { cases: casesFile(shown) })))
    expect(inShort(report)).toEqual([])
    expect(report.detail.cases.filter(({ passed }) => passed)).toHaveLength(shown.length)
  })

  test('a fires case fires its rule, a rests case does not, and a decides case needs it', async () => {
    const { detail } = reportOn('preparation')
    const without = (rule: string): Subject =>
      subjectWith('preparation', ({ pack, cases }) => {
        pack.rules = pack.rules.filter(({ name }) => name !== rule)
        cases.cases = []
      })
    for (const { rule, notice, fires, rests, decides } of detail.rules) {
      const member = notice ? 'notices' : 'fired'
      const shown = [fires, rests].flatMap((each) =>
        each === undefined ? [] : [{ ...each, expect: { ...each.expect, [member]: [rule] } }],
      )
      const report = await casesReport(
        subjectWith('preparation', (files) => Object.assign(files, { cases: casesFile(shown) })),
      )
      const [fired = [], rested = []] = report.detail.cases.map(
        ({ differences }) => differences.find((each) => each.member === member)?.got ?? [rule],
      )
      expect(fired, rule).toContain(rule)
      if (rests !== undefined) expect(rested, rule).not.toContain(rule)
      if (decides === undefined) continue
      const { cases } = subjectOf({ ...filesOf('preparation'), cases: casesFile([decides]) })
      const [result] = (await casesReport({ ...without(rule), cases })).detail.cases
      expect(result?.passed, rule).toBe(false)
    }
  })
})

/** Every case that stands anywhere in a report, each once. */
function shownIn({ detail }: ProofReport): readonly ShownCase[] {
  const { counts, rules, laws, floors, gaps, loose } = detail
  const all = [
    ...(counts?.verdicts ?? []).map(({ example }) => example),
    ...rules.flatMap(({ fires, rests, assumed, decides }) => [fires, rests, assumed, decides]),
    ...laws.flatMap(({ breaches }) => breaches.flatMap(({ before, after }) => [before, after])),
    ...floors.map(({ fallsTo }) => fallsTo),
    ...gaps.map((gap) => gap.case),
    ...loose.map((each) => each.case),
  ].filter((each) => each !== undefined)
  return [...new Map(all.map((each) => [each.id, each])).values()]
}

function casesFile(shown: readonly ShownCase[]) {
  return { format: 'cases/1', cases: shown }
}

describe('a planted fault is named', () => {
  const smoker = (value: boolean) => ({ fact: 'smoker', operator: 'equal', value }) as const

  test('a rule that contradicts itself is dead', () => {
    const report = proofReport(
      subjectWith('clinic', ({ pack }) => {
        const [first] = pack.rules
        if (first === undefined) return
        pack.rules.push({ ...first, name: 'CL99-never', conditions: { all: [smoker(true), smoker(false)] } })
      }),
    )
    expect(report.outcome).toBe('failed')
    expect(inShort(report)).toEqual(['dead_rule /rules/16 CL99-never'])
  })

  test('a red-flag rule that is gone lets a case fall: which, to what, and who', () => {
    const report = proofReport(
      subjectWith('triage', ({ pack }) => {
        pack.rules = pack.rules.filter(({ name }) => !name.startsWith('T01'))
      }),
    )
    const broken = report.problems.filter(({ code }) => code === 'floor_broken')
    expect(report.outcome).toBe('failed')
    expect(broken.length).toBeGreaterThan(0)
    for (const { at, file, case: shown } of broken) {
      expect([file, at]).toEqual(['cases.json', expect.stringMatching(/^\/cases\/\d+\/expect\/(?:verdict|atLeast)$/)])
      expect(shown?.expect.verdict).not.toBe('emergency_now')
    }
  })

  test('a rung that no rule stands on is out of reach', () => {
    const files = ownFiles([{ name: 'O1', rung: 'stop', when: { all: [smoker(true)] } }])
    expect(inShort(proofReport(subjectOf(files)))).toEqual(['unreachable_verdict /ladder/1'])
  })

  test('the undecided rung is within reach where answers can be missing, and out of reach where none can', () => {
    const rules = [
      { name: 'O1', rung: 'ask', when: { all: [{ fact: 'smoker', operator: 'equal', value: true }] } },
      { name: 'O2', rung: 'stop', when: { all: [{ fact: 'pregnancyStatus', operator: 'equal', value: 'yes' }] } },
    ] as const
    const ladder = ['fine', 'ask', 'unclear', 'stop'] as const
    const both = proofReport(subjectOf(ownFiles(rules, { ladder, undecided: 'unclear' })))
    expect(dictionary.facts.get('pregnancyStatus')?.whenUnknown).toBe('withhold')
    expect(inShort(both)).toEqual([])
    const optional = [rules[0], { ...rules[1], when: { all: [smoker(true), { ...smoker(true) }] } }] as const
    const none = proofReport(subjectOf(ownFiles(optional, { ladder, undecided: 'unclear' })))
    expect(inShort(none)).toContain('unreachable_verdict /ladder/2')
  })

  test('a rule for everybody, a notice for everybody', () => {
    const files = ownFiles([
      { name: 'O1', rung: 'ask', when: { any: [smoker(true), smoker(false)] } },
      { name: 'O2', rung: 'stop', when: { all: [smoker(true)] } },
    ])
    const report = proofReport(subjectOf({ ...files, pack: { ...files.pack, otherwise: 'ask' } }))
    expect(inShort(report, ['warning'])).toContain('always_true /rules/0 O1')
  })

  test('a rule that another always speaks with, by name', () => {
    const report = proofReport(
      subjectOf(
        ownFiles([
          {
            name: 'O1',
            rung: 'ask',
            when: { all: [smoker(true), { fact: 'bloodDonor', operator: 'equal', value: true }] },
          },
          { name: 'O2', rung: 'stop', when: { all: [smoker(true)] } },
        ]),
      ),
    )
    const [subsumed] = report.problems.filter(({ code }) => code === 'subsumed_rule')
    expect([subsumed?.rule, subsumed?.message]).toEqual(['O1', expect.stringContaining('so is O2')])
  })

  test.for([
    { law: 2, layer: 'article', assumed: 'optional', policy: 'worst-case', rules: ['A', 'B'] },
    { law: 3, layer: 'evidence', assumed: 'withhold', policy: 'withhold', rules: ['B'] },
  ] as const)('a breach of law $law, with a case before and after', ({ law, layer, assumed, policy, rules }) => {
    const report = proofReport(lawless(layer, assumed, policy))
    const broken = report.problems.filter(({ code }) => code === 'law_broken')
    expect(broken.map(({ rule }) => rule)).toEqual(rules)
    expect(broken.every(({ at, case: shown }) => at?.startsWith('/rules/') && shown !== undefined)).toBe(true)
    const [breach] = report.detail.laws.find((each) => each.law === law)?.breaches ?? []
    expect(breach?.before).toBeDefined()
    expect(breach?.after).toBeDefined()
  })
})

/** A pack that loading would refuse, or over a dictionary that says otherwise: `A` raises, `B` stands below `otherwise`. */
function lawless(layer: Layer, assumed: WhenUnknown, policy: WhenUnknown): Subject {
  const withFlag = (whenUnknown: WhenUnknown) =>
    dictionaryOf({
      facts: [{ name: 'flag', type: 'boolean', group: 'small', answeredBy: 'patient', whenUnknown }],
      lists: [],
      parameters: [],
    })
  const rule = (name: string, of: Layer, rung: string, value: boolean) => ({
    ...{ name, layer: of, basis: ['S01'] },
    conditions: { all: [{ fact: 'flag', operator: 'equal' as const, value }] as const },
    event: { type: rung, params: { message: 'small' } },
  })
  const source = {
    ...{ format: 'rule-pack/1' as const, id: 'small', version: '1.0.0' },
    ...{ ladder: ['low', 'middle', 'high'] as const, otherwise: 'middle' },
    rules: [rule('A', 'article', 'high', true), rule('B', layer, 'low', false)],
  }
  const pack = resolve(source, withFlag(assumed), { digest: 'sha256:0', strengths: {} })
  return { pack, dictionary: withFlag(policy), cases: [] }
}

test('a patient who is nobody, because computed facts contradict their sources, is no case', async () => {
  const rule = (
    name: string,
    rung: string,
    ...when: readonly [string, 'lessThan' | 'greaterThan', number][]
  ): OwnRule => {
    const [first, ...others] = when.map(([fact, operator, value]) => ({ fact, operator, value }))
    return { name, rung, when: { all: [first ?? expect.fail(), ...others] } }
  }
  const files = ownFiles([
    rule(
      'O1',
      'ask',
      ['lidocaineMgPerKg', 'greaterThan', 5],
      ['lidocaineDoseMg', 'lessThan', 1],
      ['weightKg', 'greaterThan', 100],
    ),
    rule('O2', 'stop', ['weightKg', 'lessThan', 40]),
  ])
  const report = proofReport(subjectOf(files))
  const [never, sometimes] = report.detail.rules
  expect([never?.fires, sometimes?.fires !== undefined]).toEqual([undefined, true])
  const replayed = await casesReport(subjectOf({ ...files, cases: casesFile(shownIn(report)) }))
  expect(inShort(replayed)).toEqual([])
})

describe('floors', () => {
  const files = ownFiles([
    { name: 'O1', rung: 'stop', when: { all: [{ fact: 'pregnancyStatus', operator: 'equal', value: 'yes' }] } },
    { name: 'O2', rung: 'stop', when: { all: [{ fact: 'bodyTemperatureC', operator: 'isUnknown', value: true }] } },
    { name: 'O3', rung: 'ask', when: { all: [{ fact: 'smoker', operator: 'equal', value: true }] } },
  ])
  const floorsOf = (expected: object, facts: object, floorFrom?: string) =>
    proofReport(
      subjectOf({ ...files, cases: { format: 'cases/1', cases: [{ id: 'c', facts, expect: expected }] } }),
      floorFrom === undefined ? {} : { floorFrom },
    )

  test('what is known to be so stays so', () => {
    const report = floorsOf({ verdict: 'stop' }, { pregnancyStatus: 'yes' })
    expect(report.detail.floors).toEqual([{ case: 'c', at: '/cases/0', promised: 'stop', lowest: 'stop', holds: true }])
  })

  test('what stands on an unknown answer can fall, and the case that shows it is given', () => {
    const report = floorsOf({ verdict: 'stop' }, { pregnancyStatus: 'no' })
    expect(inShort(report)).toEqual(['floor_broken cases.json /cases/0/expect/verdict'])
    const [problem] = report.problems
    expect(problem?.case?.facts.bodyTemperatureC).toBeTypeOf('number')
    expect(problem?.case?.expect.verdict).toBe('fine')
  })

  test('a case that says how far it can fall promises only that', () => {
    const kept = floorsOf({ verdict: 'stop', atLeast: 'fine' }, { pregnancyStatus: 'no' })
    expect(inShort(kept)).toEqual([])
    const broken = floorsOf({ verdict: 'stop', atLeast: 'ask' }, { pregnancyStatus: 'no' })
    expect(inShort(broken)).toEqual(['floor_broken cases.json /cases/0/expect/atLeast'])
  })

  test('a lower rung is a floor where one says so', () => {
    expect(floorsOf({ verdict: 'ask' }, { smoker: true }).detail.floors).toEqual([])
    expect(floorsOf({ verdict: 'ask' }, { smoker: true }, 'ask').detail.floors[0]).toMatchObject({
      promised: 'ask',
      holds: true,
    })
  })

  test('a rung that does not exist is refused, with what was probably meant', () => {
    expect(() => floorsOf({ verdict: 'ask' }, {}, 'stopp')).toThrow(InvalidAuditOptionError)
    expect(() => floorsOf({ verdict: 'ask' }, {}, 'stopp')).toThrow(/stop/)
  })

  test('an item that stands alone, without its list, can fall as well', () => {
    const report = proofReport(
      subjectWith('aftercare', (files) => {
        const alone = { id: 'alone', facts: { activity: 'wash' }, expect: { verdict: 'not_yet' } }
        Object.assign(files, { cases: { format: 'cases/1', cases: [alone] } })
      }),
    )
    expect(inShort(report, ['error', 'undecided'])).toEqual(['floor_broken cases.json /cases/0/expect/verdict'])
  })

  test('of several items each may fall where none of the others holds it: the patient is found', () => {
    const report = proofReport(
      subjectWith('triage', ({ cases }) => {
        cases.cases = cases.cases
          .filter(({ id }) => id === 'items-fever-and-swollen-spot-apart')
          .map((each) => ({
            ...each,
            // Of neither more is known than what it is.
            but: { symptoms: [{ symptom: 'itching' }, { symptom: 'pain' }] },
            expect: { ...each.expect, atLeast: 'emergency_now' },
          }))
      }),
    )
    const [problem] = report.problems.filter(({ code }) => code === 'floor_broken')
    expect(problem?.case?.facts.symptoms).toHaveLength(2)
    // A completion: nothing is left open in any item.
    const { items } = evaluateTriage(problem?.case?.facts as Facts)
    expect(items?.map(({ atLeast, atMost }) => atLeast === atMost)).toEqual([true, true])
    expect(problem?.case?.expect.verdict).not.toBe('emergency_now')
  })
})

test('a pack made to explode is not decided: an end, and no pass', () => {
  const flags = [...dictionary.facts.values()].filter(
    ({ type, answeredBy, name }) =>
      type === 'boolean' &&
      answeredBy !== 'system' &&
      ![...dictionary.lists.values()].some(({ facts }) => facts.includes(name)),
  )
  const cases = Array.from({ length: 50 }, (_, index) => ({ id: `c${index}`, facts: {}, expect: { verdict: 'stop' } }))
  const report = proofReport(
    subjectOf({ ...explodingFiles(flags.slice(0, 60).map(({ name }) => name)), cases: { format: 'cases/1', cases } }),
  )
  expect(report.outcome).toBe('not_decided')
  expect(report.detail.counts).toBeUndefined()
  expect(report.problems.find(({ severity }) => severity === 'undecided')?.message).toMatch(/more than \d+ /)
  // Nothing begins once the steps are spent.
  expect(report.detail.cost.steps).toBeLessThan(25_000_000)
})
