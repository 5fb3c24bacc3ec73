/** What a decision is: frozen plain data, sorted, with each place named, and without a patient in it. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import {
  evaluateEligibility,
  evaluateTriage,
  evaluateVisit,
  type Facts,
  safeEvaluateTriage,
} from '../../src/public/index.ts'
import { messageOf } from '../../src/public/messages.ts'
import { loadPack } from '../../src/public/pack.ts'
import { casesOf, evaluate, factsOf, moduleNames, packOf } from '../support/cases.ts'

describe.for(moduleNames)('%s', (module) => {
  const decisions = casesOf(module).map((each) => ({
    id: each.id,
    facts: factsOf(each) as Facts,
    decision: evaluate[module](factsOf(each) as Facts),
  }))

  test('a decision is frozen as a whole, and the same after a trip through JSON', () => {
    for (const { decision } of decisions) {
      expect(thawed(decision)).toEqual([])
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
    }
  })

  test('findings are sorted by verdict and name, missing answers by what they could raise, by rules, by name', () => {
    const { ladder } = packOf(module)
    const height = (verdict: string) => ladder.indexOf(verdict)
    for (const { id, decision } of decisions) {
      const findings = decision.findings.map(({ verdict, rule }) => [-height(verdict), rule] as const)
      expect(findings, id).toEqual([...findings].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)))
      for (const list of [decision.missing, decision.toConfirm, decision.couldAsk]) {
        const keys = list.map(
          ({ couldRaiseTo, becauseOf, fact, at }) => [-height(couldRaiseTo), -becauseOf.length, fact, at] as const,
        )
        expect(keys, id).toEqual(
          [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (`${a[2]} ${a[3]}` < `${b[2]} ${b[3]}` ? -1 : 1)),
        )
      }
    }
  })

  test('each missing answer could raise the verdict, and none of them is a computed fact', () => {
    const { ladder, otherwise } = packOf(module)
    for (const { id, decision } of decisions) {
      for (const judged of decision.items ?? [decision]) {
        const base = judged.findings.find(({ notice }) => notice !== true)?.verdict ?? otherwise
        for (const { couldRaiseTo, becauseOf, fact } of [...judged.missing, ...judged.toConfirm, ...judged.couldAsk]) {
          expect(ladder.indexOf(couldRaiseTo), `${id} ${fact}`).toBeGreaterThan(ladder.indexOf(base))
          expect(becauseOf.length, id).toBeGreaterThan(0)
          expect(fact, id).not.toMatch(/^(symptomsReported|lidocaineMgPerKg|sessionsMissed|doctorAllowsActivityNow)$/)
        }
      }
    }
  })

  test('the missing answer belongs where the decision says: put there, it is no longer missing', () => {
    let put = 0
    for (const { id, facts, decision } of decisions) {
      for (const { at, fact } of decision.missing) {
        const given = structuredClone(facts) as Record<string, unknown>
        const places = at.split('/').slice(1)
        const last = String(places.at(-1))
        expect(at === `/${packOf(module).list?.name}` || last === fact, `${id} ${at}`).toBe(true)
        const holder = places.slice(0, -1).reduce<unknown>((value, step) => Reflect.get(value as object, step), given)
        Reflect.set(holder as object, last, answerTo(fact))
        const accepted = accept(given, dictionary)
        // An answer may contradict what was supplied; a list may not stand beside its own item.
        if (!accepted.ok) continue
        put += 1
        const after = evaluate[module](given as Facts)
        expect(
          after.missing.filter((each) => each.at === at).map((each) => each.fact),
          `${id} ${at}`,
        ).toEqual([])
      }
    }
    expect(put > 0).toBe(decisions.some(({ decision }) => decision.missing.length > 0))
  })
})

/** Some answer to a fact, or to a list. */
function answerTo(name: string): unknown {
  const fact = dictionary.facts.get(name)
  if (fact === undefined) return []
  if (fact.type === 'boolean') return false
  if ('minimum' in fact) return fact.minimum
  return fact.type === 'set' ? [fact.values[0]] : fact.values[0]
}

test('no number that a patient gave is in a decision, a message or an issue, whatever is asked', () => {
  const numbers = [...dictionary.facts.values()].flatMap((fact) =>
    fact.type === 'number' && fact.derivation === undefined ? [fact] : [],
  )
  /** A value that nothing else is written as. */
  const secret = ({ minimum, maximum }: (typeof numbers)[number]) => minimum + (maximum - minimum) * 0.3719461
  const isOfItem = (name: string) => [...dictionary.lists.values()].some(({ facts }) => facts.includes(name))
  const own = Object.fromEntries(numbers.filter(({ name }) => !isOfItem(name)).map((fact) => [fact.name, secret(fact)]))
  const ofItem = Object.fromEntries(
    numbers
      .filter(({ name }) => dictionary.lists.get('symptoms')?.facts.includes(name))
      .map((fact) => [fact.name, secret(fact)]),
  )
  const given = { ...own, symptoms: [{ symptom: 'pain', ...ofItem }] } as Facts
  const wrong = { ...given, weightKg: -0.3719461, symptoms: [{ ...ofItem, trend: '0.3719461' }] }
  const shown = [
    ...[...moduleNames.map((module) => evaluate[module](given)), evaluateVisit(given)].flatMap((decision) => [
      decision,
      messageOf(decision, { audience: 'clinician' }),
    ]),
    safeEvaluateTriage(wrong),
  ].map((each) => JSON.stringify(each))
  const values = [...Object.values(own), ...Object.values(ofItem), 0.3719461].map(String)
  expect(values.length).toBeGreaterThan(8)
  expect(shown.at(-1)).toContain('out_of_bounds')
  expect(values.filter((value) => shown.some((text) => text.includes(value)))).toEqual([])
})

describe('several symptoms', () => {
  const decision = evaluateTriage({
    ageYears: 40,
    hivesOrFlush: false,
    symptoms: [
      { symptom: 'bruise', trend: 'improving', spread: 'localised', sizeCm: 1 },
      { symptom: 'hives' },
      { symptom: 'dizziness' },
    ],
  })

  test('the highest counts, and each item keeps its own decision and its place', () => {
    expect(decision.verdict).toBe('emergency_now')
    expect(decision.items?.map(({ at }) => at)).toEqual(['/symptoms/0', '/symptoms/1', '/symptoms/2'])
    expect(decision.items?.every(({ verdict }) => verdict === 'emergency_now')).toBe(true)
  })

  test('each rule is named once, fired where it fired for any item', () => {
    const rules = decision.findings.map(({ rule }) => rule)
    expect(rules).toEqual([...new Set(rules)])
    const own = decision.items?.flatMap(({ findings }) => findings) ?? []
    for (const { rule, status } of decision.findings) {
      const hasFired = own.some((finding) => finding.rule === rule && finding.status === 'fired')
      expect(status, rule).toBe(hasFired ? 'fired' : 'assumed')
    }
  })

  test('a rule that is assumed for one item and fired for another has fired, whatever their order', () => {
    const [vague, clear] = [
      { symptom: 'pain' },
      { symptom: 'pain', severity0to10: 5, trend: 'same', spread: 'localised' },
    ] as const
    for (const symptoms of [
      [vague, clear],
      [clear, vague],
    ]) {
      const { findings, items = [] } = evaluateTriage({ hoursSinceSessionEnd: 3, symptoms })
      const statusOf = (among: typeof findings) => among.find(({ rule }) => rule === 'T36-pain-early')?.status
      expect(items.map((item) => statusOf(item.findings)).sort()).toEqual(['assumed', 'fired'])
      expect(statusOf(findings)).toBe('fired')
    }
  })

  test('verdict and bounds of the whole are the highest of the items', () => {
    const { ladder } = packOf('triage')
    const highest = (verdicts: readonly string[]) =>
      ladder[Math.max(...verdicts.map((verdict) => ladder.indexOf(verdict)))]
    for (const bound of ['verdict', 'atLeast', 'atMost'] as const) {
      expect(decision[bound]).toBe(highest(decision.items?.map((item) => item[bound]) ?? []))
    }
  })
})

describe('what is missing', () => {
  const said = { 'finding.own.said': 'Said.', 'verdict.own.low': 'Low.', 'verdict.own.high': 'High.' }
  const missingOf = (conditions: object): readonly string[] => {
    const { evaluate } = loadPack(
      {
        format: 'rule-pack/1',
        id: 'own',
        version: '1.0.0',
        ladder: ['low', 'high'],
        otherwise: 'low',
        rules: [
          {
            name: 'O1',
            layer: 'evidence',
            basis: ['S78'],
            conditions,
            event: { type: 'high', params: { message: 'said' } },
          },
        ],
      },
      { messages: said },
    )
    return evaluate({}).missing.map(({ fact }) => fact)
  }
  const [withheld, other] = [
    { fact: 'keloidHistory', operator: 'equal', value: true },
    { fact: 'anaphylaxisHistory', operator: 'equal', value: true },
  ]
  const optional = { fact: 'dietBalanced', operator: 'equal', value: true }

  test('a branch that is decided does not count', () => {
    expect(missingOf({ all: [withheld, other] })).toEqual(['anaphylaxisHistory', 'keloidHistory'])
    expect(missingOf({ any: [{ all: [withheld, optional] }, other] })).toEqual(['anaphylaxisHistory'])
  })

  test('below a negation an optional answer is taken the other way round, and decides the other branches', () => {
    expect(missingOf({ not: { all: [{ any: [optional, withheld] }, other] } })).toEqual(['anaphylaxisHistory'])
    expect(missingOf({ not: { all: [{ not: { any: [optional, withheld] } }, other] } })).toEqual([
      'anaphylaxisHistory',
      'keloidHistory',
    ])
  })
})

describe('options', () => {
  test('the article alone is no triage tool: it answers the safe default and finds nothing', () => {
    const decision = evaluateTriage({ breathingOrThroatProblem: true }, { layers: ['article'] })
    expect(decision).toMatchObject({
      verdict: 'urgent_same_day',
      atLeast: 'urgent_same_day',
      atMost: 'urgent_same_day',
    })
    expect([decision.findings, decision.missing]).toEqual([[], []])
  })

  test.for<readonly [string, 'not_yet' | 'effective']>([
    ['2026-11-30', 'not_yet'],
    ['2026-12-01', 'effective'],
    ['2031-02-28', 'effective'],
  ])('on %s the rules are %s', ([asOf, status]) => {
    expect(evaluateEligibility({}, { asOf }).pack.status).toBe(status)
  })

  test("without a day nobody's clock is read", () => {
    expect(evaluateEligibility({}).pack).not.toHaveProperty('status')
  })

  test('what every object inherits is no option', () => {
    Object.assign(Object.prototype, { layers: ['article'] })
    try {
      expect(evaluateTriage({}, {}).layers).toEqual(['article', 'evidence'])
      expect(evaluateTriage({}).layers).toEqual(['article', 'evidence'])
    } finally {
      Reflect.deleteProperty(Object.prototype, 'layers')
    }
  })

  test('the order of layers does not matter', () => {
    expect(evaluateTriage({}, { layers: ['evidence', 'article'] })).toEqual(evaluateTriage({}))
  })

  test.for<readonly [string, unknown]>([
    ['no layer', { layers: [] }],
    ['the evidence alone', { layers: ['evidence'] }],
    ['a layer that does not exist', { layers: ['article', 'opinion'] }],
    ['a layer twice', { layers: ['article', 'article'] }],
    ['an instant for a day', { asOf: '2027-03-01T00:00:00Z' }],
    ['a day that does not exist', { asOf: '2027-02-30' }],
    ['options that are no object', 'article'],
    [
      'options that cannot be read',
      {
        get layers() {
          throw new Error('no')
        },
      },
    ],
    ['layers that lie about what they hold', { layers: Object.assign(['a', 'b', 'c'], { includes: () => true }) }],
  ])("%s is refused with the facts' own issues beside it", ([, options]) => {
    const result = safeEvaluateTriage({ ageYears: -1 }, options as never)
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['invalid_option', 'out_of_bounds'])
  })
})

/** The parts of a value that can still be changed. */
function thawed(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, part]) => thawed(part, `${at}/${key}`))
  return Object.isFrozen(value) ? below : [at, ...below]
}
