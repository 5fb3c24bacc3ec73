/**
 * Random worlds, richer than those of `random-packs.ts`: every kind of fact, list and computed fact that a dictionary
 * can hold, packs with many thresholds, terms or alternatives, and people from complete to almost silent. A world is
 * plain JSON, so that a counterexample can be kept.
 */
import fc from 'fast-check'
import type { EvaluateOptions } from '../../src/decide/index.ts'
import type { DictionarySource, Fact, FactDomain, WhenUnknown } from '../../src/facts/index.ts'
import type { ConditionSource, LeafSource, PackSource, RuleSource } from '../../src/pack/index.ts'

/** A dictionary, a pack over it, and people one after the other. */
export interface World {
  readonly dictionary: DictionarySource
  readonly pack: PackSource
  readonly people: readonly Readonly<Record<string, unknown>>[]
  readonly options: EvaluateOptions
}

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`)
const number = (minimum: number, maximum: number) => ({ type: 'number', minimum, maximum, unit: 'points' }) as const
const integer = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum, unit: 'points' }) as const

type Shape = FactDomain & Pick<Fact, 'renamedFrom' | 'removedIn' | 'derivation'>

/** More than 32 values cross a word; `none` stands last, in a word of its own. */
const outside = {
  flag: { type: 'boolean', renamedFrom: ['oldFlag'] },
  kind: { type: 'enum', values: ['p', 'q', 'r'] },
  letter: { type: 'enum', values: numbered('e', 40) },
  marks: { type: 'set', values: ['p', 'q', 'none'] },
  signs: { type: 'set', values: numbered('s', 40) },
  traits: { type: 'set', values: [...numbered('t', 64), 'none'] },
  count: integer(0, 9),
  level: number(0, 3),
  tall: number(1, 4),
  heavy: number(0, 8),
  born: integer(0, 9),
  today: integer(0, 9),
  elapsed: number(0, 9),
} as const satisfies Record<string, Shape>

const ofThings = {
  subject: { type: 'enum', values: ['p', 'q', 'none'] },
  detail: { type: 'boolean' },
  size: number(0, 3),
  tags: { type: 'set', values: [...numbered('g', 32), 'none'] },
  sort: { type: 'enum', values: numbered('e', 40) },
} as const satisfies Record<string, Shape>

const ofActs = {
  act: { type: 'enum', values: ['p', 'q', 'none'] },
  sweats: { type: 'boolean' },
  effort: number(0, 3),
  gear: { type: 'set', values: ['p', 'q', 'none'] },
} as const satisfies Record<string, Shape>

const ofOrders = { fromHours: number(0, 9) } as const satisfies Record<string, Shape>

const computed = {
  ratio: {
    ...number(0, 9),
    derivation: { kind: 'quotient', dividend: 'heavy', divisor: 'tall', decimals: 1 },
  },
  years: { ...integer(0, 9), derivation: { kind: 'difference', minuend: 'today', subtrahend: 'born', atLeast: 0 } },
  late: { type: 'boolean', derivation: { kind: 'reached', fact: 'elapsed', trueFrom: 5, falseBelow: 3 } },
  subjects: {
    type: 'set',
    values: ['p', 'q', 'none'],
    derivation: { kind: 'members', list: 'things', fact: 'subject' },
  },
  sorts: { type: 'set', values: numbered('e', 40), derivation: { kind: 'members', list: 'things', fact: 'sort' } },
  due: {
    type: 'boolean',
    derivation: { kind: 'own-time-reached', list: 'orders', subject: 'act', from: 'fromHours', elapsed: 'elapsed' },
  },
  /** Not computed from anything: it can only be supplied. */
  declared: { type: 'boolean' },
} as const satisfies Record<string, Shape>

const shapes: Readonly<Record<string, Shape>> = {
  ...outside,
  gone: { type: 'boolean', removedIn: '0.9.0' },
  ...ofThings,
  ...ofActs,
  ...ofOrders,
  ...computed,
}

const policies = ['withhold', 'worst-case', 'clinician', 'optional'] as const satisfies readonly WhenUnknown[]

const parameters = [
  { name: 'limit', value: 2, minimum: 0, maximum: 2, stricter: 'lower' },
  { name: 'floor', value: 1, minimum: 1, maximum: 3, stricter: 'higher' },
] as const

/** How the lists of a dictionary behave. */
interface Lists {
  readonly perItem: boolean
  readonly standIn: boolean
  readonly alone: boolean
  readonly actStandIn: boolean
}

const dictionaries: fc.Arbitrary<{ readonly source: DictionarySource; readonly lists: Lists }> = fc
  .record({
    policy: fc.array(fc.nat(15), { minLength: 40, maxLength: 40 }),
    lists: fc.record({
      perItem: fc.boolean(),
      standIn: fc.boolean(),
      alone: fc.boolean(),
      actStandIn: fc.boolean(),
    }),
  })
  .map(({ policy, lists }) => {
    const facts = Object.entries(shapes).map(([name, shape], index) => {
      const drawn = policy[index] ?? 0
      return {
        ...shape,
        name,
        group: 'random',
        answeredBy: name in computed ? 'system' : drawn % 3 === 0 ? 'clinician' : 'patient',
        whenUnknown: policies[drawn % 4],
        ...(drawn > 13 ? { whenUnknownIn: { random: policies[(drawn + 1) % 4] } } : {}),
      }
    }) as readonly Fact[]
    const list = { group: 'random', answeredBy: 'patient' } as const
    return {
      lists,
      source: {
        facts,
        lists: [
          {
            ...list,
            name: 'things',
            facts: Object.keys(ofThings),
            subject: 'subject',
            askedPerItem: lists.perItem,
            ...(lists.standIn ? { whenEmpty: 'none' } : {}),
          },
          {
            ...list,
            name: 'acts',
            facts: Object.keys(ofActs),
            subject: 'act',
            askedPerItem: true,
            ...(lists.alone ? { oneMayStandAlone: true } : {}),
            ...(lists.actStandIn ? { whenEmpty: 'none' } : {}),
          },
          {
            ...list,
            name: 'orders',
            facts: ['act', 'fromHours'],
            subject: 'act',
            askedPerItem: false,
            answeredBy: 'clinician',
          },
        ],
        parameters: parameters.map((parameter) => ({
          ...parameter,
          unit: 'points',
          origin: 'encoder-choice',
          basis: ['S01'],
          changedBy: 'overlay-or-region',
        })),
      },
    }
  })

/** A leaf before it is known which facts the pack may read. */
interface LeafDraw {
  readonly fact: number
  readonly operator: number
  readonly value: number
}

type Draw =
  | { readonly all: readonly Draw[] }
  | { readonly any: readonly Draw[] }
  | { readonly not: Draw }
  | { readonly condition: string }
  | LeafDraw

const leafDraws: fc.Arbitrary<LeafDraw> = fc.record({ fact: fc.nat(999), operator: fc.nat(59), value: fc.nat(999) })

function draws(depth: number, names: readonly string[]): fc.Arbitrary<Draw> {
  const named = names.map((name) => fc.constant({ condition: name }))
  if (depth === 0) return fc.oneof({ arbitrary: leafDraws, weight: 4 }, ...named)
  const several = fc.array(draws(depth - 1, names), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    leafDraws,
    several.map((all) => ({ all })),
    several.map((any) => ({ any })),
    draws(depth - 1, names).map((not) => ({ not })),
  )
}

/** What a pack is made large by. */
type Bulk = 'nothing' | 'thresholds' | 'alternatives' | 'terms' | 'one-fact'

const ladder = ['low', 'middle', 'high', 'top'] as const

interface PackDraw {
  readonly otherwise: (typeof ladder)[number]
  readonly undecided: (typeof ladder)[number] | undefined
  readonly focus: 'none' | 'things' | 'acts'
  readonly shared: Draw
  readonly rules: readonly {
    readonly layer: 'article' | 'evidence'
    readonly rung: (typeof ladder)[number]
    readonly isNotice: boolean
    readonly conditions: Draw
  }[]
  readonly bulk: Bulk
  readonly seed: number
}

function packDraws(bulk: fc.Arbitrary<Bulk>): fc.Arbitrary<PackDraw> {
  const rung = fc.constantFrom(...ladder)
  return fc.record({
    otherwise: rung,
    undecided: fc.option(rung, { nil: undefined }),
    focus: fc.constantFrom('none', 'things', 'acts'),
    shared: draws(2, []),
    rules: fc.array(
      fc.record({
        layer: fc.constantFrom('article', 'evidence'),
        rung,
        isNotice: fc.boolean(),
        conditions: draws(3, ['shared']),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    bulk,
    seed: fc.nat(2 ** 31 - 1),
  })
}

/** The facts that the rules of a pack may read: the items of one list at most. Twice: what is seldom known. */
function readableFacts(focus: PackDraw['focus'], { perItem }: Lists): readonly string[] {
  const always = [...Object.keys(outside), 'ratio', 'years', 'late', 'declared']
  const sets = ['subjects', 'sorts', 'subjects', 'sorts']
  switch (focus) {
    case 'none':
      return always
    case 'things':
      // Now and then nothing but what is collected from them.
      return [...always, ...sets, ...(perItem ? Object.keys(ofThings) : [])]
    case 'acts':
      return [...always, ...Object.keys(ofActs), 'act', 'due', 'due', 'due', ...(perItem ? [] : sets)]
  }
}

function packOf({ otherwise, undecided, focus, shared, rules, bulk, seed }: PackDraw, lists: Lists): PackSource {
  const names = readableFacts(focus, lists)
  const write = (draw: Draw, isNegated: boolean): ConditionSource => {
    if ('all' in draw) return { all: draw.all.map((each) => write(each, isNegated)) }
    if ('any' in draw) return { any: draw.any.map((each) => write(each, isNegated)) }
    if ('not' in draw) return { not: write(draw.not, true) }
    if ('condition' in draw) return draw
    return leafOf(draw, names, isNegated)
  }
  const root = (draw: Draw, isNegated = false): ConditionSource => {
    const condition = write(draw, isNegated)
    return 'fact' in condition ? { all: [condition] } : condition
  }
  const drawn = [...rules.map((rule) => ({ ...rule, conditions: root(rule.conditions) })), ...bulky(bulk, seed, names)]
  const hasArticle = drawn.some(({ layer }) => layer === 'article')
  return {
    format: 'rule-pack/1',
    id: 'random',
    version: '1.0.0',
    ladder,
    otherwise,
    ...(undecided === undefined ? {} : { undecided }),
    conditions: { shared: root(shared, true) },
    rules: drawn.map(({ layer, rung, isNotice, conditions }, index): RuleSource => {
      const mustRise = hasArticle && layer === 'evidence' && ladder.indexOf(rung) < ladder.indexOf(otherwise)
      const notice = isNotice && index % 3 === 2
      const type = notice ? 'low' : mustRise ? otherwise : rung
      return {
        name: `R${(index * 7) % 1009}`,
        layer,
        basis: ['S01'],
        conditions,
        event: { type, params: { message: 'random', ...(notice ? { notice } : {}) } },
      }
    }),
  }
}

/** Many rules, or large ones, from one number: to draw each leaf would take longer than to test it. */
function bulky(bulk: Bulk, seed: number, names: readonly string[]) {
  const next = sequence(seed)
  const draw = (): LeafDraw => ({ fact: next(1000), operator: next(60), value: next(1000) })
  const some = (count: number, make: (index: number) => ConditionSource): readonly ConditionSource[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const rule = (conditions: ConditionSource) => ({
    layer: next(3) === 0 ? ('article' as const) : ('evidence' as const),
    rung: ladder[next(4)] ?? 'low',
    isNotice: false,
    conditions,
  })
  const comparisons = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual']
  switch (bulk) {
    case 'nothing':
      return []
    case 'thresholds':
      return some(
        next(2) === 0 ? 20 : 45,
        (index) =>
          ({
            [next(4) === 0 ? 'any' : 'all']: [
              { fact: 'level', operator: comparisons[next(6)], value: index / 16 },
              ...(next(2) === 0 ? [leafOf(draw(), names, false)] : []),
            ],
          }) as unknown as ConditionSource,
      ).map(rule)
    case 'alternatives':
      return [
        rule({ all: some(7, () => ({ any: some(2, () => leafOf(draw(), names, false)) })) }),
        rule({ not: { any: some(7, () => ({ all: some(2, () => leafOf(draw(), names, true)) })) } }),
      ]
    case 'terms':
      return some(20, () => ({ any: some(55, () => leafOf(draw(), names, false)) })).map(rule)
    case 'one-fact':
      return some(60, () => ({ all: [leafOf({ ...draw(), fact: seed % 1000 }, names, false)] })).map(rule)
  }
}

function sequence(seed: number): (below: number) => number {
  let state = seed | 1
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

const orders = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'] as const

/** The leaf that was drawn; below a negation no `isUnknown`, which the profile refuses there. */
function leafOf({ fact: drawn, operator, value }: LeafDraw, names: readonly string[], isNegated: boolean): LeafSource {
  const fact = names[drawn % names.length] ?? 'flag'
  const shape = shapes[fact]
  if (!isNegated && operator % 10 === 9) return { fact, operator: 'isUnknown', value: true }
  const isEven = operator % 2 === 0
  switch (shape?.type) {
    case 'enum': {
      const wanted = shape.values[value % shape.values.length] ?? ''
      if (operator % 3 > 0) return { fact, operator: isEven ? 'equal' : 'notEqual', value: wanted }
      const others = shape.values.filter((_, index) => (index * 7 + value) % 3 === 0)
      return { fact, operator: isEven ? 'in' : 'notIn', value: [...new Set([wanted, ...others])] }
    }
    case 'set':
      return {
        fact,
        operator: isEven ? 'contains' : 'doesNotContain',
        value: shape.values[value % shape.values.length] ?? '',
      }
    case 'integer':
    case 'number': {
      const test = orders[operator % orders.length] ?? 'equal'
      if (value % 4 === 0) return { fact, operator: test, value: { fact: value % 8 === 0 ? 'limit' : 'floor' } }
      const { minimum, maximum } = shape
      const steps = shape.type === 'integer' ? maximum - minimum : (maximum - minimum) * 2
      return { fact, operator: test, value: minimum + ((value % (steps + 1)) * (maximum - minimum)) / steps }
    }
    default:
      return { fact, operator: isEven ? 'equal' : 'notEqual', value: value % 2 === 0 }
  }
}

/** Values of a fact: of a number mostly those that rules compare with. */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...shape.values)
    case 'set': {
      const members = shape.values.filter((value) => value !== 'none')
      const some = fc.subarray(members, { minLength: 1, maxLength: Math.min(5, members.length) })
      const part = some.map((known) => [...known, 'unknown'])
      const none = shape.values.includes('none') ? [{ arbitrary: fc.constant(['none']), weight: 2 }] : []
      return fc.oneof({ arbitrary: some, weight: 3 }, part, ...none)
    }
    case 'integer':
      return fc.integer({ min: shape.minimum, max: shape.maximum })
    case 'number': {
      const { minimum, maximum } = shape
      return fc
        .nat((maximum - minimum) * 32)
        .map((step) => minimum + (step % 7 < 4 ? Math.round(step / 16) / 2 : step / 32))
    }
  }
}

const silence = fc.constantFrom('unknown', null)

type Talk = 'complete' | 'some' | 'little'

function cells(of: Readonly<Record<string, Shape>>, talk: Talk): fc.Arbitrary<Record<string, unknown>> {
  const cell = (shape: Shape): fc.Arbitrary<unknown> => {
    const value = valuesOf(shape)
    switch (talk) {
      case 'complete':
        return value
      case 'some':
        return fc.oneof({ arbitrary: value, weight: 8 }, silence)
      case 'little':
        return fc.oneof(value, { arbitrary: silence, weight: 2 })
    }
  }
  const model = Object.fromEntries(Object.entries(of).map(([name, shape]) => [name, cell(shape)]))
  return talk === 'complete' ? fc.record(model) : fc.record(model, { requiredKeys: [] })
}

function peopleThat(talk: Talk): fc.Arbitrary<Record<string, unknown>> {
  const items = (of: Readonly<Record<string, Shape>>) =>
    fc.array(talk === 'complete' ? cells(of, 'complete') : fc.oneof(cells(of, 'some'), cells(of, 'little')), {
      maxLength: 3,
    })
  const list = (of: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> =>
    talk === 'complete' ? items(of) : fc.oneof({ arbitrary: items(of), weight: 6 }, silence)
  const lists = {
    things: list(ofThings),
    acts: list(ofActs),
    orders: list({ act: ofActs.act, ...ofOrders }),
  }
  return fc
    .record({
      facts: cells(outside, talk),
      lists: talk === 'complete' ? fc.record(lists) : fc.record(lists, { requiredKeys: [] }),
      alone: cells(ofActs, talk),
      supplied: fc.oneof(
        { arbitrary: fc.constant({}), weight: 4 },
        fc.record({ more: fc.subarray(['p', 'q', 'unknown']) }),
        fc.record(Object.fromEntries(Object.entries(computed).map(([name, shape]) => [name, valuesOf(shape)])), {
          requiredKeys: [],
        }),
      ),
    })
    .map(({ facts, lists: given, alone, supplied }) => ({
      ...facts,
      ...alone,
      ...given,
      ...('more' in supplied ? { subjects: collected(given.things, supplied.more as readonly string[]) } : supplied),
    }))
}

/** What the things are, and more: right where a thing does not say what it is. */
function collected(things: unknown, more: readonly string[]): readonly string[] {
  const known = (Array.isArray(things) ? things : []).flatMap(({ subject }) =>
    typeof subject === 'string' && subject !== 'unknown' ? [subject] : [],
  )
  return [...new Set([...known, ...more])]
}

/** A caller's facts; what is supplied beside its sources may contradict them. */
export const people: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  peopleThat('complete'),
  peopleThat('some'),
  peopleThat('little'),
)

/** Without what may not stand outside the lists of this dictionary. */
function fitting(facts: Record<string, unknown>, { alone, actStandIn }: Lists): Record<string, unknown> {
  const { act, ...rest } = facts
  if (!alone) return Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in ofActs)))
  const { acts } = facts
  const isBeside = Array.isArray(acts) && (acts.length > 0 || actStandIn)
  return isBeside || act === undefined ? rest : { ...rest, act }
}

/** Layers, and a region that moves both parameters or neither. */
export const choices: fc.Arbitrary<EvaluateOptions> = fc
  .record({
    isArticle: fc.nat(3),
    region: fc.option(fc.record({ limit: fc.constantFrom(0, 1, 2), floor: fc.constantFrom(1, 2, 3) }), {
      nil: undefined,
    }),
  })
  .map(({ isArticle, region }) => ({
    layers: isArticle === 0 ? (['article'] as const) : (['article', 'evidence'] as const),
    ...(region === undefined ? {} : { region: { id: 'random', digest: 'sha256:1', parameters: region, numbers: {} } }),
  }))

/** Worlds with packs of every size. json-rules-engine is given the small ones: it takes a second for a large one. */
export function worlds({ isBulky = true }: { readonly isBulky?: boolean } = {}): fc.Arbitrary<World> {
  const nothing = fc.constant<Bulk>('nothing')
  const bulk = isBulky
    ? fc.oneof(
        { arbitrary: nothing, weight: 8 },
        fc.constantFrom<Bulk>('thresholds', 'alternatives', 'terms', 'one-fact'),
      )
    : nothing
  return fc
    .record({
      dictionary: dictionaries,
      pack: packDraws(bulk),
      people: fc.array(people, { minLength: 1, maxLength: 5 }),
      options: choices,
    })
    .map(({ dictionary: { source, lists }, pack, people: given, options: chosen }) => ({
      dictionary: source,
      pack: packOf(pack, lists),
      people: given.map((facts) => fitting(facts, lists)),
      options: chosen,
    }))
}
