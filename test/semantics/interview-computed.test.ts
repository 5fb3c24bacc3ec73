/** Interviews over facts that are computed from others, against every completion of what was answered. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Evaluator, plainEvaluatorOf } from '../../src/decide/index.ts'
import { accept, type Dictionary, dictionaryOf, type Fact, sourcesOf, type WhenUnknown } from '../../src/facts/index.ts'
import { inquiryOf, interviewBy } from '../../src/interview/index.ts'
import type { LeafSource, Pack, PackSource } from '../../src/pack/index.ts'
import { leavesOf, resolve } from '../../src/pack/index.ts'
import type { Decision } from '../../src/public/index.ts'
import { bruteForce, countOf } from '../support/completions.ts'

const policies = ['withhold', 'worst-case', 'clinician', 'optional'] as const satisfies readonly WhenUnknown[]
const whole = (name: string, minimum: number, maximum: number) =>
  ({ name, type: 'integer', minimum, maximum, unit: 'points' }) as const

const asked = [
  { name: 'flag', type: 'boolean' },
  { name: 'kind', type: 'enum', values: ['p', 'q'] },
  whole('planned', 0, 4),
  whole('done', 0, 4),
  whole('dose', 0, 6),
  whole('size', 1, 3),
  whole('hours', 0, 4),
  whole('from', 0, 4),
] as const

const computed = [
  {
    ...whole('left', 0, 4),
    derivation: { kind: 'difference', minuend: 'planned', subtrahend: 'done', atLeast: 0 },
  },
  {
    ...whole('share', 0, 6),
    type: 'number',
    derivation: { kind: 'quotient', dividend: 'dose', divisor: 'size', decimals: 6 },
  },
  { name: 'ripe', type: 'boolean', derivation: { kind: 'reached', fact: 'hours', trueFrom: 3, falseBelow: 2 } },
  {
    name: 'mayNow',
    type: 'boolean',
    derivation: { kind: 'own-time-reached', list: 'orders', subject: 'kind', from: 'from', elapsed: 'hours' },
  },
] as const

const listed = [
  { name: 'acts', facts: ['kind'], askedPerItem: true, oneMayStandAlone: true },
  { name: 'orders', facts: ['kind', 'from'], askedPerItem: false },
].map((list) => ({ ...list, group: 'random', answeredBy: 'patient', subject: 'kind' }) as const)

const values: Readonly<Record<string, readonly (boolean | number | string)[]>> = Object.fromEntries(
  [...asked, ...computed].map((fact) => [
    fact.name,
    fact.type === 'boolean'
      ? [true, false]
      : fact.type === 'enum'
        ? fact.values
        : Array.from({ length: fact.maximum - fact.minimum + 1 }, (_, index) => fact.minimum + index),
  ]),
)

/** Every list that makes a difference: two acts of one kind are one, and of two orders on one kind the later counts. */
const ordersOn = (kind: string) => [[], ...(values.from ?? []).map((from) => [{ kind, from }])]
const lists = {
  acts: [[{ kind: 'p' }], [{ kind: 'q' }], [{ kind: 'p' }, { kind: 'q' }]],
  orders: ordersOn('p').flatMap((one) => ordersOn('q').map((other) => [...one, ...other])),
}

const dictionaries = fc.array(fc.constantFrom(...policies), { minLength: 12, maxLength: 12 }).map((chosen) =>
  dictionaryOf({
    facts: [...asked, ...computed].map((fact, index) => ({
      ...fact,
      group: 'random',
      answeredBy: 'derivation' in fact ? 'system' : 'patient',
      whenUnknown: chosen[index] ?? 'withhold',
    })) as readonly Fact[],
    lists: listed,
    parameters: [],
  }),
)

const leaves: fc.Arbitrary<LeafSource> = fc
  .constantFrom('flag', 'kind', 'done', 'dose', 'hours', 'left', 'left', 'share', 'share', 'ripe', 'mayNow', 'mayNow')
  .chain((fact) => {
    const isNumber = typeof values[fact]?.[0] === 'number'
    return fc.record({
      fact: fc.constant(fact),
      operator: isNumber
        ? fc.constantFrom('lessThan', 'greaterThan', 'greaterThanInclusive', 'equal')
        : fc.constantFrom('equal', 'notEqual'),
      value: fc.constantFrom(...(values[fact] ?? [])),
    })
  })

const ladder = ['low', 'middle', 'high', 'top'] as const
const several = fc.array(leaves, { minLength: 1, maxLength: 3 })
const packs: fc.Arbitrary<PackSource> = fc
  .record({
    otherwise: fc.constantFrom(...ladder),
    undecided: fc.option(fc.constantFrom(...ladder), { nil: undefined }),
    rules: fc.array(
      fc.record({
        rung: fc.constantFrom(...ladder),
        conditions: fc.oneof(
          several.map((all) => ({ all })),
          several.map((any) => ({ any })),
          several.map((any) => ({ not: { any } })),
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ otherwise, undecided, rules }) => ({
    format: 'rule-pack/1',
    id: 'random',
    version: '1.0.0',
    ladder,
    otherwise,
    ...(undecided === undefined ? {} : { undecided }),
    rules: rules.map(({ rung, conditions }, index) => ({
      name: `R${index}`,
      layer: 'article',
      basis: ['S01'],
      conditions,
      event: { type: rung, params: { message: 'random' } },
    })),
  }))

/** What is said of a fact: mostly its value. */
const said = (name: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...(values[name] ?? [])), weight: 3 },
    fc.constant(undefined),
    fc.constant('unknown'),
  )
const order = fc.record({ kind: said('kind'), from: said('from') })
const sayings = fc
  .record({
    ...Object.fromEntries(['flag', 'planned', 'done', 'dose', 'size', 'hours'].map((name) => [name, said(name)])),
    acts: fc.oneof(fc.constantFrom(...lists.acts), fc.constantFrom([{}], [{}, { kind: 'p' }], undefined)),
    orders: fc.oneof(fc.array(order, { minLength: 1, maxLength: 2 }), fc.constantFrom([], 'unknown', undefined)),
    supplied: fc.option(
      fc
        .constantFrom('left', 'ripe', 'mayNow')
        .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(values[name] ?? [])))),
      { nil: undefined, freq: 3 },
    ),
  })
  .map(({ supplied, ...given }) =>
    defined({ ...given, ...(supplied === undefined ? {} : { [supplied[0]]: supplied[1] }) }),
  )

/** Without what is not said. */
function defined(given: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(given))
}

interface World {
  readonly dictionary: Dictionary
  readonly pack: Pack
  readonly given: Readonly<Record<string, unknown>>
  readonly evaluator: Evaluator<Decision>
}

const worlds = fc
  .record({ dictionary: dictionaries, source: packs, given: sayings })
  .map(({ dictionary, source, given }): World => {
    const pack = resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
    const reads = (name: string): boolean => pack.facts.some((fact) => fact.name === name)
    const { acts, mayNow, ...others } = given
    return {
      dictionary,
      pack,
      // What no rule reads is asked for nowhere: neither what acts are, nor what orders do not say.
      given: { ...others, ...(reads('kind') ? { acts } : {}), ...(reads('mayNow') ? defined({ mayNow }) : {}) },
      evaluator: plainEvaluatorOf(pack, dictionary),
    }
  })
  .filter(({ given, dictionary }) => accept(given, dictionary).ok)

/** The places that can still be answered, of the facts that rules read and of those that these are computed from. */
function openIn({ pack, given }: World): Map<string, readonly unknown[]> {
  const open = new Map<string, readonly unknown[]>()
  const items = (list: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(list) ? list : [])
  const openItems = (list: keyof typeof lists, facts: readonly string[]): void => {
    if (given[list] === undefined) open.set(`/${list}`, lists[list])
    for (const [index, item] of items(given[list]).entries())
      for (const own of facts) if (item[own] === undefined) open.set(`/${list}/${index}/${own}`, values[own] ?? [])
  }
  for (const { name, derivation } of pack.facts) {
    if (derivation === undefined && name !== 'kind' && name !== 'from' && given[name] === undefined)
      open.set(`/${name}`, values[name] ?? [])
    if (name === 'kind') openItems('acts', ['kind'])
    if (name === 'mayNow') openItems('orders', ['kind', 'from'])
  }
  return open
}

/** How many answers each computed fact waits for at the most, lists aside. */
function waitingFor({ pack, dictionary }: World, open: ReadonlyMap<string, unknown>): number {
  const read = new Set(pack.rules.flatMap(({ condition }) => leavesOf(condition).map(({ fact }) => fact)))
  return Math.max(
    0,
    ...[...read].map((name) => {
      const derivation = dictionary.facts.get(name)?.derivation
      const sources = derivation === undefined ? [] : sourcesOf(derivation)
      return [...open.keys()].filter((at) => sources.includes(at.split('/').at(-1) ?? '')).length
    }),
  )
}

test('a question is asked exactly while its answer can change the verdict, where computed facts wait for answers', () => {
  const ends = { asking: 0, certain: 0, severalOpen: 0 }
  fc.assert(
    fc.property(
      worlds.filter((world) => countOf(openIn(world)) <= 3_000),
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
        const { matters, verdicts } = bruteForce(given, open, (facts) => {
          const result = evaluator.safeEvaluate(facts)
          return result.ok ? result.decision.verdict : undefined
        })
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
    { numRuns: 2_000 },
  )
  expect(ends.asking).toBeGreaterThan(100)
  expect(ends.certain).toBeGreaterThan(200)
  expect(ends.severalOpen).toBeGreaterThan(50)
}, 300_000)
