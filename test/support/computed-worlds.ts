/** Random packs over facts that are computed from others: a difference, a quotient, a threshold, and own times. */
import fc from 'fast-check'
import { type Evaluator, plainEvaluatorOf } from '../../src/decide/index.ts'
import {
  accept,
  type Dictionary,
  dictionaryOf,
  type Fact,
  type FactDomain,
  sourcesOf,
  type WhenUnknown,
} from '../../src/facts/index.ts'
import { type LeafSource, leavesOf, type Pack, type PackSource, resolve } from '../../src/pack/index.ts'
import type { Decision } from '../../src/public/index.ts'

const policies = ['withhold', 'worst-case', 'clinician', 'optional'] as const satisfies readonly WhenUnknown[]
/**
 * Whole numbers, or fractions of which the completions take every quarter, or every eighth of what others are measured
 * by. That is enough for all that rules can tell apart, as long as these compare with whole numbers, on one side of
 * each, and no quotient is rounded finely.
 */
const scales = {
  whole: {
    type: 'integer',
    steps: { planned: 1, done: 1, dose: 1, size: 1, hours: 1, from: 1, left: 1, share: 1 },
    highest: { planned: 4, done: 4, dose: 6, size: 3, hours: 4, from: 4 },
    decimals: 6,
    operators: ['lessThan', 'greaterThan', 'greaterThanInclusive', 'equal'],
    supplied: ['left', 'ripe', 'mayNow'],
  },
  fine: {
    type: 'number',
    steps: { planned: 0.25, done: 0.125, dose: 0.125, size: 0.25, hours: 0.25, from: 0.25, left: 1, share: 1 },
    highest: { planned: 2, done: 2, dose: 3, size: 2, hours: 2, from: 2 },
    decimals: 0,
    operators: ['lessThan', 'greaterThanInclusive'],
    supplied: ['ripe', 'mayNow'],
  },
} as const
export type Scale = keyof typeof scales

type Named = Pick<Fact, 'name' | 'derivation'> & FactDomain

function factsOn(scale: Scale): readonly Named[] {
  const { type, highest, decimals } = scales[scale]
  const measured = (name: keyof typeof highest, minimum = 0) => ({
    name,
    type,
    minimum,
    maximum: highest[name],
    unit: 'points',
  })
  const { planned, dose } = highest
  return [
    { name: 'flag', type: 'boolean' },
    { name: 'kind', type: 'enum', values: ['p', 'q'] },
    measured('planned'),
    measured('done'),
    measured('dose'),
    measured('size', 1),
    measured('hours'),
    measured('from'),
    {
      ...{ name: 'left', type, minimum: 0, maximum: planned, unit: 'points' },
      derivation: { kind: 'difference', minuend: 'planned', subtrahend: 'done', atLeast: 0 },
    },
    {
      ...{ name: 'share', type: 'number', minimum: 0, maximum: dose, unit: 'points' },
      derivation: { kind: 'quotient', dividend: 'dose', divisor: 'size', decimals },
    },
    { name: 'ripe', type: 'boolean', derivation: { kind: 'reached', fact: 'hours', trueFrom: 3, falseBelow: 2 } },
    {
      name: 'mayNow',
      type: 'boolean',
      derivation: { kind: 'own-time-reached', list: 'orders', subject: 'kind', from: 'from', elapsed: 'hours' },
    },
  ]
}

const listed = [
  { name: 'acts', facts: ['kind'], askedPerItem: true, oneMayStandAlone: true },
  { name: 'orders', facts: ['kind', 'from'], askedPerItem: false },
].map((list) => ({ ...list, group: 'random', answeredBy: 'patient', subject: 'kind' }) as const)

type Values = Readonly<Record<string, readonly (boolean | number | string)[]>>

function valuesOn(scale: Scale): Values {
  const steps: Readonly<Record<string, number>> = scales[scale].steps
  return Object.fromEntries(factsOn(scale).map((fact) => [fact.name, valuesOf(fact, steps[fact.name] ?? 1)]))
}

function valuesOf(fact: FactDomain, step: number): readonly (boolean | number | string)[] {
  if (fact.type === 'boolean') return [true, false]
  if (!('minimum' in fact)) return fact.values
  const { minimum, maximum } = fact
  return Array.from({ length: (maximum - minimum) / step + 1 }, (_, index) => minimum + index * step)
}

/** Every list that makes a difference: two acts of one kind are one, and of two orders on one kind the later counts. */
function listsOf(values: Values) {
  const ordersOn = (kind: string) => [[], ...(values.from ?? []).map((from) => [{ kind, from }])]
  return {
    acts: [[{ kind: 'p' }], [{ kind: 'q' }], [{ kind: 'p' }, { kind: 'q' }]],
    orders: ordersOn('p').flatMap((one) => ordersOn('q').map((other) => [...one, ...other])),
  }
}

const dictionariesOn = (scale: Scale): fc.Arbitrary<Dictionary> =>
  fc.array(fc.constantFrom(...policies), { minLength: 12, maxLength: 12 }).map((chosen) =>
    dictionaryOf({
      facts: factsOn(scale).map((fact, index) => ({
        ...fact,
        group: 'random',
        answeredBy: 'derivation' in fact ? 'system' : 'patient',
        whenUnknown: chosen[index] ?? 'withhold',
      })) as readonly Fact[],
      lists: listed,
      parameters: [],
    }),
  )

/** Rules compare with whole numbers alone. */
const leavesOn = (scale: Scale, values: Values): fc.Arbitrary<LeafSource> =>
  fc
    .constantFrom('flag', 'kind', 'done', 'dose', 'hours', 'left', 'left', 'share', 'share', 'ripe', 'mayNow', 'mayNow')
    .chain((fact) => {
      const isNumber = typeof values[fact]?.[0] === 'number'
      return fc.record({
        fact: fc.constant(fact),
        operator: isNumber ? fc.constantFrom(...scales[scale].operators) : fc.constantFrom('equal', 'notEqual'),
        value: fc.constantFrom(
          ...(values[fact] ?? []).filter((value) => typeof value !== 'number' || Number.isInteger(value)),
        ),
      })
    })

/** The verdicts of each random pack. */
export const ladder = ['low', 'middle', 'high', 'top'] as const
const packsOf = (several: fc.Arbitrary<LeafSource[]>): fc.Arbitrary<PackSource> =>
  fc
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
const saidOf =
  (values: Values) =>
  (name: string): fc.Arbitrary<unknown> =>
    fc.oneof(
      { arbitrary: fc.constantFrom(...(values[name] ?? [])), weight: 3 },
      fc.constant(undefined),
      fc.constant('unknown'),
    )
const sayingsOn = (scale: Scale, values: Values) => {
  const said = saidOf(values)
  const order = fc.record({ kind: said('kind'), from: said('from') })
  return fc
    .record({
      ...Object.fromEntries(['flag', 'planned', 'done', 'dose', 'size', 'hours'].map((name) => [name, said(name)])),
      acts: fc.oneof(fc.constantFrom(...listsOf(values).acts), fc.constantFrom([{}], [{}, { kind: 'p' }], undefined)),
      orders: fc.oneof(fc.array(order, { minLength: 1, maxLength: 2 }), fc.constantFrom([], 'unknown', undefined)),
      supplied: fc.option(
        fc
          .constantFrom(...scales[scale].supplied)
          .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(values[name] ?? [])))),
        { nil: undefined, freq: 3 },
      ),
    })
    .map(({ supplied, ...given }) =>
      defined({ ...given, ...(supplied === undefined ? {} : { [supplied[0]]: supplied[1] }) }),
    )
}

/** Without what is not said. */
function defined(given: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(given))
}

/** A random pack, and what has been said so far. */
export interface ComputedWorld {
  readonly scale: Scale
  readonly dictionary: Dictionary
  readonly pack: Pack
  readonly given: Readonly<Record<string, unknown>>
  readonly evaluator: Evaluator<Decision>
}

/** Random packs that read computed facts, and what is said of their sources. */
export const computedWorlds = (scale: Scale): fc.Arbitrary<ComputedWorld> => {
  const values = valuesOn(scale)
  const several = fc.array(leavesOn(scale, values), { minLength: 1, maxLength: 3 })
  return fc
    .record({ dictionary: dictionariesOn(scale), source: packsOf(several), given: sayingsOn(scale, values) })
    .map(({ dictionary, source, given }): ComputedWorld => {
      const pack = resolve(source, dictionary, { digest: 'sha256:0', strengths: {} })
      const reads = (name: string): boolean => pack.facts.some((fact) => fact.name === name)
      const { acts, mayNow, ...others } = given
      return {
        scale,
        dictionary,
        pack,
        // What no rule reads is asked for nowhere: neither what acts are, nor what orders do not say.
        given: { ...others, ...(reads('kind') ? { acts } : {}), ...(reads('mayNow') ? defined({ mayNow }) : {}) },
        evaluator: plainEvaluatorOf(pack, dictionary),
      }
    })
    .filter(({ given, dictionary }) => accept(given, dictionary).ok)
}

/** The places that can still be answered, of the facts that rules read and of those that these are computed from. */
export function openIn({ scale, pack, given }: ComputedWorld): ReadonlyMap<string, readonly unknown[]> {
  const values = valuesOn(scale)
  const lists = listsOf(values)
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
export function waitingFor({ pack, dictionary }: ComputedWorld, open: ReadonlyMap<string, unknown>): number {
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

/** What a rule looks at: facts, the facts and lists that these are computed from, and the list whose items hold them. */
export function namesReadBy(name: string, { pack, dictionary }: ComputedWorld): readonly string[] {
  const { condition } = pack.rules.find((rule) => rule.name === name) ?? {}
  if (condition === undefined) return []
  const read = leavesOf(condition).flatMap(({ fact }) => {
    const derivation = dictionary.facts.get(fact)?.derivation
    if (derivation === undefined) return [fact]
    return [fact, ...sourcesOf(derivation), ...('list' in derivation ? [derivation.list] : [])]
  })
  return read.includes('kind') ? [...read, 'acts'] : read
}

/** The open answers that a supplied value ties to one another: those of one fact that would be computed from them. */
export function tiesIn({ given }: ComputedWorld, places: readonly string[]): readonly (readonly string[])[] {
  const open = (tied: readonly string[]): readonly string[] => tied.filter((at) => places.includes(at))
  if (given.left !== undefined) return [open(['/planned', '/done'])]
  if (given.mayNow === undefined) return []
  const itemsOf = (list: unknown): readonly { readonly kind?: string }[] => (Array.isArray(list) ? list : [{}])
  const ownTimes = itemsOf(given.acts).map(({ kind }, act) => {
    const orders = [...itemsOf(given.orders).entries()].filter(
      ([, order]) => order.kind === undefined || (order.kind !== 'unknown' && [undefined, order.kind].includes(kind)),
    )
    const details = orders.flatMap(([order]) => [`/orders/${order}/kind`, `/orders/${order}/from`])
    return open(['/acts', `/acts/${act}/kind`, '/hours', '/orders', ...details])
  })
  return joined(ownTimes)
}

/** Ties that share an answer are one. */
function joined(ties: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return ties.reduce<readonly (readonly string[])[]>((all, tie) => {
    const isShared = (other: readonly string[]): boolean => other.some((at) => tie.includes(at))
    return [...all.filter((other) => !isShared(other)), [...tie, ...all.filter(isShared).flat()]]
  }, [])
}
