/** Bad packs, and exactly what is said of them. Each is the smallest good pack with one thing changed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DictionarySource, dictionaryOf, dictionarySourceOf, type Fact } from '../../src/facts/index.ts'
import { written } from '../../src/generated/dictionary.ts'
import { digestOf } from '../../src/link/index.ts'
import type { PackSource } from '../../src/pack/index.ts'
import { InvalidPackError, loadPack, safeLoadPack } from '../../src/public/pack.ts'
import { json } from '../support/project.ts'

const messages = {
  'verdict.own.low': 'Low.',
  'verdict.own.middle': 'Middle.',
  'verdict.own.high': 'High.',
  'finding.own.said': 'Said.',
  'until.later': 'Later.',
  'mustSay.this': 'This.',
}

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const smoker = leaf('smoker', 'equal', true)

interface Draft {
  readonly conditions?: unknown
  readonly named?: unknown
  readonly rule?: object
  readonly event?: object
  readonly params?: object
  readonly pack?: object
  readonly more?: readonly unknown[]
}

/** The good pack, with changes in one place. */
function pack({
  conditions = { all: [smoker] },
  named,
  rule,
  event,
  params,
  pack: own,
  more = [],
}: Draft = {}): unknown {
  return {
    format: 'rule-pack/1',
    id: 'own',
    version: '1.0.0',
    ladder: ['low', 'middle', 'high'],
    otherwise: 'low',
    ...(named === undefined ? {} : { conditions: named }),
    rules: [
      {
        name: 'O1',
        layer: 'evidence',
        basis: ['S78'],
        conditions,
        event: { type: 'high', params: { message: 'said', ...params }, ...event },
        ...rule,
      },
      ...more,
    ],
    ...own,
  }
}

const first = '/rules/0'
const root = `${first}/conditions`
const deep = (levels: number): unknown => (levels === 0 ? { all: [smoker] } : { not: deep(levels - 1) })
const many = { all: Array.from({ length: 101 }, () => smoker) }
const wide = { any: Array.from({ length: 101 }, () => ({ all: [smoker, leaf('dietBalanced', 'equal', true)] })) }
const chain = Object.fromEntries(
  Array.from({ length: 80 }, (_, index) => [
    `c${index}`,
    { all: [index === 79 ? smoker : { condition: `c${index + 1}` }] },
  ]),
)
const doubling = Object.fromEntries(
  Array.from({ length: 15 }, (_, index) => [
    `c${index}`,
    { all: index === 14 ? [smoker] : [{ condition: `c${index + 1}` }, { condition: `c${index + 1}` }] },
  ]),
)
const cyclic: Record<string, unknown> = { all: [smoker] }
cyclic.not = cyclic

const bad: readonly (readonly [title: string, given: unknown, issues: readonly string[]])[] = [
  ['nothing', undefined, ['not_json (whole)']],
  ['a text', 'rules', ['wrong_shape (whole)']],
  ['a function in it', pack({ pack: { version: () => '1.0.0' } }), ['not_json /version']],
  [
    'NaN in it',
    pack({ conditions: { all: [leaf('ageYears', 'lessThan', Number.NaN)] } }),
    [`not_json ${root}/all/0/value`],
  ],
  ['a Map in it', pack({ pack: { conditions: new Map() } }), ['not_json /conditions']],
  [
    '__proto__ as a key',
    { ...(pack() as object), conditions: JSON.parse('{ "__proto__": { "all": [] } }') },
    ['forbidden_key /conditions/__proto__'],
  ],
  ['constructor as a key', pack({ params: { constructor: 'x' } }), [`forbidden_key ${first}/event/params/constructor`]],
  ['a circle of objects', pack({ conditions: cyclic }), ['too_deep']],
  ['a text without end', pack({ rule: { name: 'x'.repeat(20_000) } }), [`too_large ${first}/name`]],
  ['another format', pack({ pack: { format: 'rule-pack/9' } }), ['wrong_shape /format']],
  ['a key that is not known', pack({ pack: { ladders: [] } }), ['unknown_key /ladders']],
  ['a rule without an event', pack({ rule: { event: undefined } }), [`wrong_shape ${first}/event`]],
  ['a rule without a basis', pack({ rule: { basis: [] } }), [`wrong_shape ${first}/basis`]],
  ['a layer that is not known', pack({ rule: { layer: 'opinion' } }), [`wrong_shape ${first}/layer`]],
  [
    'a window in words',
    pack({ params: { window: { from: 'a day' } } }),
    [`wrong_shape ${first}/event/params/window/from`],
  ],
  ['an empty all', pack({ conditions: { all: [] } }), [`empty_condition ${root}/all`]],
  ['an empty any inside', pack({ conditions: { all: [smoker, { any: [] }] } }), [`empty_condition ${root}/all/1/any`]],
  [
    'two connectives in one object',
    pack({ conditions: { all: [smoker], any: [smoker] } }),
    [`two_connectives ${root}`],
  ],
  [
    'a connective beside a comparison',
    pack({ conditions: { all: [{ ...smoker, not: smoker }] } }),
    [`two_connectives ${root}/all/0`],
  ],
  ['no condition at all', pack({ conditions: {} }), [`not_a_condition ${root}`]],
  ['a list for a condition', pack({ conditions: [smoker] }), [`not_a_condition ${root}`]],
  ["a comparison as a rule's root", pack({ conditions: smoker }), [`bare_leaf ${root}`]],
  [
    'a comparison as a named condition',
    pack({ named: { smoking: smoker }, conditions: { condition: 'smoking' } }),
    ['bare_leaf /conditions/smoking'],
  ],
  ['a path', pack({ conditions: { all: [{ ...smoker, path: '$.x' }] } }), [`refused_key ${root}/all/0/path`]],
  [
    'params of a fact',
    pack({ conditions: { all: [{ ...smoker, params: {} }] } }),
    [`refused_key ${root}/all/0/params`],
  ],
  ['a priority', pack({ conditions: { all: [smoker], priority: 2 } }), [`refused_key ${root}/priority`]],
  [
    'a dynamic value with a path',
    pack({ conditions: { all: [leaf('ageYears', 'lessThan', { fact: 'ageFloor', path: '$' })] } }),
    [`dynamic_value ${root}/all/0/value`],
  ],
  [
    'a slip in an operator',
    pack({ conditions: { all: [leaf('ageYears', 'lesThan', 18)] } }),
    [`unknown_operator ${root}/all/0/operator`],
  ],
  [
    'no value',
    pack({ conditions: { all: [{ fact: 'smoker', operator: 'equal' }] } }),
    [`wrong_shape ${root}/all/0/value`],
  ],
  [
    'a fact that does not exist',
    pack({ conditions: { all: [leaf('smokes', 'equal', true)] } }),
    [`unknown_fact ${root}/all/0/fact`],
  ],
  [
    'a value that is not listed',
    pack({ conditions: { all: [leaf('setting', 'equal', 'boat')] } }),
    [`value_not_listed ${root}/all/0/value`],
  ],
  [
    'a value that is not listed, in a list',
    pack({ conditions: { all: [leaf('setting', 'in', ['home', 'boat'])] } }),
    [`value_not_listed ${root}/all/0/value/1`],
  ],
  [
    'a threshold out of bounds',
    pack({ conditions: { all: [leaf('ageYears', 'lessThan', 180)] } }),
    [`out_of_bounds ${root}/all/0/value`],
  ],
  [
    'an order among listed values',
    pack({ conditions: { all: [leaf('setting', 'lessThan', 'home')] } }),
    [`wrong_operator ${root}/all/0/operator`],
  ],
  [
    'equality of a set',
    pack({ conditions: { all: [leaf('scalpSigns', 'equal', 'itch')] } }),
    [`wrong_operator ${root}/all/0/operator`],
  ],
  [
    'contains on a number',
    pack({ conditions: { all: [leaf('ageYears', 'contains', 1)] } }),
    [`wrong_operator ${root}/all/0/operator`],
  ],
  [
    'in with a text',
    pack({ conditions: { all: [leaf('setting', 'in', 'home')] } }),
    [`wrong_value ${root}/all/0/value`],
  ],
  [
    'equal with a list',
    pack({ conditions: { all: [leaf('setting', 'equal', ['home'])] } }),
    [`wrong_value ${root}/all/0/value`],
  ],
  ['in with nothing', pack({ conditions: { all: [leaf('setting', 'in', [])] } }), [`wrong_shape ${root}/all/0/value`]],
  [
    'a text for a boolean',
    pack({ conditions: { all: [leaf('smoker', 'equal', 'yes')] } }),
    [`wrong_value ${root}/all/0/value`],
  ],
  [
    'isUnknown with false',
    pack({ conditions: { all: [leaf('smoker', 'isUnknown', false)] } }),
    [`wrong_value ${root}/all/0/value`],
  ],
  [
    'isUnknown under a negation',
    pack({ conditions: { not: { all: [leaf('smoker', 'isUnknown', true)] } } }),
    [`negated_unknown_test ${root}/not/all/0`],
  ],
  [
    'isUnknown under a negation, through a name',
    pack({ named: { open: { any: [leaf('smoker', 'isUnknown', true)] } }, conditions: { not: { condition: 'open' } } }),
    ['negated_unknown_test /conditions/open/any/0'],
  ],
  [
    'a fact compared with a fact',
    pack({ conditions: { all: [leaf('onsetHours', 'lessThan', { fact: 'durationHours' })] } }),
    [`fact_compared_with_fact ${root}/all/0/value/fact`],
  ],
  [
    'a parameter that does not exist',
    pack({ conditions: { all: [leaf('ageYears', 'lessThan', { fact: 'ageFlor' })] } }),
    [`unknown_parameter ${root}/all/0/value/fact`],
  ],
  [
    'a parameter of another unit',
    pack({ conditions: { all: [leaf('ageYears', 'lessThan', { fact: 'feverC' })] } }),
    [`wrong_unit ${root}/all/0/value/fact`],
  ],
  [
    'a parameter without a value',
    pack({ conditions: { all: [leaf('lastDyeHoursBefore', 'lessThan', { fact: 'dyeBeforeWindow' })] } }),
    [`parameter_without_value ${root}/all/0/value/fact`],
  ],
  [
    'a parameter for a boolean',
    pack({ conditions: { all: [leaf('smoker', 'equal', { fact: 'ageFloor' })] } }),
    [`wrong_value ${root}/all/0/value/fact`],
  ],
  [
    'a condition that does not exist',
    pack({ conditions: { condition: 'smoking' } }),
    [`unknown_condition ${root}/condition`],
  ],
  [
    'conditions in a circle',
    pack({
      named: { a: { all: [{ condition: 'b' }] }, b: { any: [{ condition: 'a' }] } },
      conditions: { condition: 'a' },
    }),
    ['circular_condition /conditions/b/any/0/condition'],
  ],
  [
    'a condition of itself',
    pack({ named: { a: { not: { condition: 'a' } } }, conditions: { all: [smoker] } }),
    ['circular_condition /conditions/a/not/condition'],
  ],
  ['a rung that does not exist', pack({ event: { type: 'hihg' } }), [`unknown_rung ${first}/event/type`]],
  ['otherwise off the ladder', pack({ pack: { otherwise: 'none' } }), ['unknown_rung /otherwise']],
  ['undecided off the ladder', pack({ pack: { undecided: 'open' } }), ['unknown_rung /undecided']],
  ['a rung twice', pack({ pack: { ladder: ['low', 'high', 'low'] } }), ['duplicate_name /ladder/2']],
  [
    'a message that does not exist',
    pack({ params: { message: 'sayd' } }),
    [`unknown_message ${first}/event/params/message`],
  ],
  [
    'a must-say code that does not exist',
    pack({ params: { mustSay: ['that'] } }),
    [`unknown_message ${first}/event/params/mustSay/0`],
  ],
  ['an end that does not exist', pack({ params: { until: 'never' } }), [`unknown_message ${first}/event/params/until`]],
  ['a basis that does not exist', pack({ rule: { basis: ['S78', 'S99'] } }), [`unknown_basis ${first}/basis/1`]],
  [
    'a name twice',
    pack({
      more: [
        {
          name: 'O1',
          layer: 'evidence',
          basis: ['S78'],
          conditions: { all: [smoker] },
          event: { type: 'low', params: { message: 'said' } },
        },
      ],
    }),
    ['duplicate_name /rules/1/name'],
  ],
  [
    'an evidence rule below otherwise, beside an article rule',
    pack({
      pack: { otherwise: 'high' },
      event: { type: 'middle' },
      more: [
        {
          name: 'O2',
          layer: 'article',
          basis: ['S78'],
          conditions: { all: [smoker] },
          event: { type: 'high', params: { message: 'said' } },
        },
      ],
    }),
    [`evidence_below_otherwise ${first}/event/type`],
  ],
  ['a notice above the lowest rung', pack({ params: { notice: true } }), [`notice_above_lowest ${first}/event/type`]],
  [
    'items of two lists',
    pack({ conditions: { all: [leaf('symptom', 'equal', 'pain'), leaf('activity', 'equal', 'wash')] } }),
    [`two_lists ${root}/all/1`],
  ],
  [
    'items of two lists, of one by a fact that is computed from them',
    pack({
      conditions: { all: [leaf('symptom', 'equal', 'pain'), leaf('doctorAllowsActivityNow', 'equal', true)] },
    }),
    [`two_lists ${root}/all/1`],
  ],
  [
    'a rung called error',
    pack({ pack: { ladder: ['low', 'error'], otherwise: 'low' }, event: { type: 'error' } }),
    ['wrong_shape /ladder/1'],
  ],
  [
    'two tests for the unknown under one negation',
    pack({ conditions: { not: { any: [leaf('smoker', 'isUnknown', true), leaf('ageYears', 'isUnknown', true)] } } }),
    [`negated_unknown_test ${root}/not/any/0`, `negated_unknown_test ${root}/not/any/1`],
  ],
  [
    'a test for the unknown under two negations',
    pack({ conditions: { not: { not: { all: [leaf('smoker', 'isUnknown', true)] } } } }),
    [`negated_unknown_test ${root}/not/not/all/0`],
  ],
  [
    'a fact that only instructions hold',
    pack({ conditions: { all: [leaf('allowedFromHours', 'lessThan', 5)] } }),
    [`wrong_value ${root}/all/0/fact`],
  ],
  [
    'half a year as an age',
    pack({ conditions: { all: [leaf('ageYears', 'equal', 39.5)] } }),
    [`wrong_value ${root}/all/0/value`],
  ],
  ['a day that does not exist', pack({ pack: { effective: { from: '2026-99-99' } } }), ['wrong_shape /effective/from']],
  [
    'over before it begins',
    pack({ pack: { effective: { from: '2027-01-01', to: '2026-01-01' } } }),
    ['wrong_value /effective/to'],
  ],
  [
    'a condition with a name without end',
    pack({ named: { ['x'.repeat(61)]: { all: [smoker] } } }),
    [`too_large /conditions/${'x'.repeat(61)}`],
  ],
  [
    'three hundred rules that share ten thousand comparisons',
    pack({
      named: { big: { all: Array.from({ length: 9999 }, () => smoker) } },
      conditions: { condition: 'big' },
      more: Array.from({ length: 299 }, (_, index) => ({
        name: `M${index}`,
        layer: 'evidence',
        basis: ['S78'],
        conditions: { condition: 'big' },
        event: { type: 'high', params: { message: 'said' } },
      })),
    }),
    ['too_large /rules'],
  ],
  ['forty negations', pack({ conditions: deep(45) }), ['too_deep']],
  ['a chain of eighty names', pack({ named: chain, conditions: { condition: 'c0' } }), [`too_deep ${root}`]],
  [
    'names that double fifteen times',
    pack({ named: doubling, conditions: { condition: 'c0' } }),
    [`too_large ${root}`],
  ],
  ['a hundred thousand alternatives', pack({ conditions: { all: [wide, wide, wide] } }), [`too_large ${root}`]],
  [
    'a million alternatives that a negation makes of three',
    pack({ conditions: { not: { any: [many, many, many] } } }),
    [`too_large ${root}`],
  ],
  [
    'everything at once',
    pack({
      conditions: { all: [leaf('smokes', 'equal', true), leaf('ageYears', 'lessThan', 180)] },
      event: { type: 'hihg' },
      rule: { basis: ['S99'] },
    }),
    [
      `unknown_rung ${first}/event/type`,
      `unknown_basis ${first}/basis/0`,
      `unknown_fact ${root}/all/0/fact`,
      `out_of_bounds ${root}/all/1/value`,
    ],
  ],
]

describe('bad packs', () => {
  test('the pack that the others are made from is good', () => {
    const result = safeLoadPack(pack(), { messages })
    expect(result.ok ? [] : result.issues).toEqual([])
  })

  test.for(bad)('%s', ([, given, issues]) => {
    const result = safeLoadPack(given, { messages })
    const found = result.ok
      ? ['accepted']
      : result.issues.map(({ code, at }) => `${code} ${at === '' ? '(whole)' : at}`)
    // Where a circle or a depth is cut off is not the point.
    expect(issues.length === 1 && issues[0] === 'too_deep' ? found.map((each) => each.split(' ')[0]) : found).toEqual(
      issues,
    )
  })

  test('each issue has a sentence and a path, and a slip has a suggestion', () => {
    const result = safeLoadPack(pack({ conditions: { all: [leaf('ageYears', 'lesThan', 18)] } }), { messages })
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'unknown_operator',
        at: `${root}/all/0/operator`,
        suggestion: 'lessThan',
        message: 'no operator is called that; did you mean `lessThan`?',
        path: ['rules', 0, 'conditions', 'all', 0, 'operator'],
      },
    ])
  })

  test('the throwing function throws one error with all issues', () => {
    const load = () => loadPack(pack({ event: { type: 'hihg' } }), { messages })
    expect(load).toThrow(InvalidPackError)
    expect(load).toThrow('/rules/0/event/type: this is not a rung of the ladder; did you mean `high`?')
  })

  test('whatever is given, the answer is a pack or a list of issues, never an exception', () => {
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withDate: true, withBigInt: true, withNullPrototype: true }),
        (given) => {
          expect(safeLoadPack(given).ok).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a good pack with any one value replaced by any other is loaded or refused, never half loaded', () => {
    const original = json<Record<string, unknown>>('rules/modules/eligibility/pack.json')
    fc.assert(
      fc.property(fc.nat(), fc.anything(), (place, value) => {
        const changed = replaced(original, place, value)
        const result = safeLoadPack(changed)
        if (result.ok) expect(result.evaluate({}).format).toBe('decision/1')
        else expect(result.issues.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('good packs', () => {
  test.for(['eligibility', 'triage'])('the shipped pack of %s loads, and nothing in it is unused', (module) => {
    const { pack: loaded, unused } = loadPack(json(`rules/modules/${module}/pack.json`))
    expect(loaded.id).toBe(module)
    expect(unused).toEqual([])
  })

  test('in force for one day, from its first day to its last', () => {
    const day = { from: '2027-01-01', to: '2027-01-01' }
    const { evaluate } = loadPack(pack({ pack: { effective: day } }), { messages })
    const status = (asOf: string) => evaluate({}, { asOf }).pack.status
    expect([status('2026-12-31'), status('2027-01-01'), status('2027-01-02')]).toEqual([
      'not_yet',
      'effective',
      'expired',
    ])
  })

  test('an unused condition is reported, not refused', () => {
    expect(loadPack(pack({ named: { spare: { all: [smoker] } } }), { messages }).unused).toEqual(['spare'])
  })

  test('a pack of a thousand rules loads and decides', () => {
    const more = Array.from({ length: 999 }, (_, index) => ({
      name: `M${index}`,
      layer: 'evidence',
      basis: ['S78'],
      conditions: { all: [smoker, leaf('ageYears', 'greaterThan', index % 100)] },
      event: { type: 'middle', params: { message: 'said' } },
    }))
    const { evaluate } = loadPack(pack({ more }), { messages })
    expect(evaluate({ smoker: true, ageYears: 50 }).verdict).toBe('high')
    expect(evaluate({ smoker: false, ageYears: 50 }).findings).toEqual([])
  })

  test('a hundred and fifty thousand rules are evaluated, not too many for a call', () => {
    const more = Array.from({ length: 150_000 }, (_, index) => ({
      name: `M${index}`,
      layer: 'evidence',
      basis: ['S78'],
      conditions: { all: [smoker] },
      event: { type: 'middle', params: { message: 'said' } },
    }))
    const { safeEvaluate } = loadPack(pack({ more }), { messages })
    const result = safeEvaluate({})
    expect(result.ok && result.decision.atMost).toBe('high')
  })

  test.for<readonly [string, unknown, string]>([
    [
      'messages that are no text',
      { messages: { 'finding.own.said': 5 } },
      'wrong_shape /options/messages/finding.own.said',
    ],
    ['a strength that does not exist', { sources: { S78: 'Z' } }, 'wrong_shape /options/sources/S78'],
    ['an option that does not exist', { message: {} }, 'unknown_key /options/message'],
    ['options that are no object', 'messages', 'wrong_shape /options'],
  ])('%s: refused', ([, options, issue]) => {
    const result = safeLoadPack(pack(), options as object)
    expect(result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([issue])
  })

  test('a loaded pack cannot be used to change the dictionary', () => {
    const { pack: loaded } = loadPack(pack(), { messages })
    const [fact] = loaded.facts
    expect(fact?.name).toBe('smoker')
    expect(Object.isFrozen(loaded.facts) && Object.isFrozen(fact)).toBe(true)
  })

  test('the pack is frozen, and what was given stays as it was', () => {
    const given = pack({ named: { smoking: { all: [smoker] } }, conditions: { condition: 'smoking' } })
    const before = structuredClone(given)
    const { pack: loaded } = loadPack(given, { messages })
    expect(given).toEqual(before)
    expect(
      Object.isFrozen(loaded) && Object.isFrozen(loaded.rules) && Object.isFrozen(loaded.rules[0]?.condition),
    ).toBe(true)
  })

  test('the digest depends on the facts, policies, parameters and strengths that the rules rest on', () => {
    const source = pack({ conditions: { all: [leaf('ageYears', 'lessThan', { fact: 'ageFloor' })] } }) as PackSource
    const digest = (change: (dictionary: DictionarySource) => DictionarySource, strengths = {}) =>
      digestOf(source, dictionaryOf(change(structuredClone(dictionarySourceOf(written)))), strengths)
    const changeFact = (name: string, change: object) => (dictionary: DictionarySource) => ({
      ...dictionary,
      facts: dictionary.facts.map((fact) => (fact.name === name ? ({ ...fact, ...change } as Fact) : fact)),
    })
    const before = digest((dictionary) => dictionary)
    expect(digest(changeFact('ageYears', { maximum: 130 }))).not.toBe(before)
    expect(digest(changeFact('ageYears', { whenUnknown: 'optional' }))).not.toBe(before)
    expect(digest(changeFact('ageYears', { group: 'other' }))).toBe(before)
    expect(digest(changeFact('ageYears', { fixed: undefined }))).toBe(before)
    expect(digest(changeFact('smoker', { whenUnknown: 'withhold' }))).toBe(before)
    expect(digest((dictionary) => dictionary, { S78: 'A' })).not.toBe(before)
    const moved = (dictionary: DictionarySource) => ({
      ...dictionary,
      parameters: dictionary.parameters.map((each) => (each.name === 'ageFloor' ? { ...each, value: 21 } : each)),
    })
    expect(digest(moved)).not.toBe(before)
  })

  test('the digest depends on the lists that rules read from, and on what computed facts are computed from', () => {
    const sourceOf = (module: string) => json<PackSource>(`rules/modules/${module}/pack.json`)
    const digest = (module: string, change: (dictionary: DictionarySource) => DictionarySource) =>
      digestOf(sourceOf(module), dictionaryOf(change(structuredClone(dictionarySourceOf(written)))), {})
    const other =
      <Part extends 'facts' | 'lists'>(part: Part, name: string, change: object) =>
      (dictionary: DictionarySource): DictionarySource => ({
        ...dictionary,
        [part]: dictionary[part].map((each) => (each.name === name ? { ...each, ...change } : each)),
      })
    const isOther = (module: string, ...change: Parameters<typeof other>): boolean =>
      digest(module, other(...change)) !== digest(module, (dictionary) => dictionary)
    // Of a list whose items are asked about, and of one from which a fact is computed.
    expect(isOther('triage', 'lists', 'symptoms', { whenEmpty: undefined })).toBe(true)
    expect(isOther('triage', 'lists', 'symptoms', { askedPerItem: false })).toBe(true)
    expect(isOther('triage', 'lists', 'symptoms', { group: 'another' })).toBe(false)
    expect(isOther('aftercare', 'lists', 'doctorInstructions', { whenEmpty: 'wash' })).toBe(true)
    expect(isOther('triage', 'lists', 'doctorInstructions', { whenEmpty: 'wash' })).toBe(false)
    // Of a quotient, and of a time of somebody's own.
    expect(isOther('protocol', 'facts', 'weightKg', { maximum: 400 })).toBe(true)
    expect(isOther('aftercare', 'facts', 'allowedFromHours', { maximum: 400 })).toBe(true)
    expect(isOther('triage', 'facts', 'weightKg', { maximum: 400 })).toBe(false)
    // Of what an unknown answer means, in this module alone.
    expect(isOther('triage', 'facts', 'onsetHours', { whenUnknownIn: { triage: 'optional' } })).toBe(true)
    expect(isOther('triage', 'facts', 'onsetHours', { whenUnknownIn: { clinic: 'optional' } })).toBe(false)
  })

  test('the digest depends on what decides, and on nothing else', () => {
    const digest = (draft: Draft) => loadPack(pack(draft), { messages }).pack.digest
    expect(digest({ pack: { version: '2.0.0' } })).toBe(digest({}))
    expect(digest({ event: { type: 'middle' } })).not.toBe(digest({}))
    expect(digest({ conditions: { all: [leaf('smoker', 'equal', false)] } })).not.toBe(digest({}))
    const remedy = {
      'finding.remedy.said': 'Said.',
      'verdict.remedy.low': 'Low.',
      'verdict.remedy.middle': 'Middle.',
      'verdict.remedy.high': 'High.',
    }
    const sameUnderAnotherName = loadPack(pack({ pack: { id: 'remedy' } }), { messages: { ...messages, ...remedy } })
    expect(sameUnderAnotherName.pack.digest).not.toBe(digest({}))
    expect(digest({ named: { spare: { all: [leaf('dietBalanced', 'equal', true)] } } })).toBe(digest({}))
    expect(digest({})).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})

/** A copy with the value at one place replaced. */
function replaced(original: unknown, place: number, value: unknown): unknown {
  const copy: unknown = structuredClone(original)
  const places: (readonly [object, string])[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const key of Object.keys(node)) {
      places.push([node, key])
      visit(Reflect.get(node, key))
    }
  }
  visit(copy)
  const [holder, key] = places[place % places.length] ?? [{}, '']
  Reflect.set(holder, key, value)
  return copy
}
