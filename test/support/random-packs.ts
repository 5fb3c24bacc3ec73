/** Random dictionaries, packs and answers for the laws: small, so that every corner is met often. */
import fc from 'fast-check'
import { type Dictionary, dictionaryOf, type Fact, type WhenUnknown } from '../../src/facts/index.ts'
import type { ConditionSource, Layer, LeafSource, PackSource, RuleSource } from '../../src/pack/index.ts'

const policies = ['withhold', 'worst-case', 'clinician', 'optional'] as const satisfies readonly WhenUnknown[]

const shapes = [
  { name: 'flag', type: 'boolean' },
  { name: 'sign', type: 'boolean' },
  { name: 'kind', type: 'enum', values: ['p', 'q', 'r'] },
  { name: 'grade', type: 'enum', values: ['p', 'q'] },
  { name: 'marks', type: 'set', values: ['p', 'q', 'none'] },
  { name: 'count', type: 'integer', minimum: 0, maximum: 5, unit: 'points' },
  { name: 'level', type: 'number', minimum: 0, maximum: 3, unit: 'points' },
  { name: 'subject', type: 'enum', values: ['p', 'q', 'none'] },
  { name: 'detail', type: 'boolean' },
] as const

const parameters = [
  {
    name: 'limit',
    value: 2,
    unit: 'points',
    minimum: 0,
    maximum: 2,
    stricter: 'lower',
    origin: 'encoder-choice',
    basis: ['S01'],
    changedBy: 'overlay',
  },
] as const

/** A dictionary of nine facts and one computed one, each with a random policy. */
export const dictionaries: fc.Arbitrary<Dictionary> = fc
  .tuple(...shapes.map(() => fc.constantFrom(...policies)), fc.constantFrom(...policies))
  .map((chosen) => {
    const facts = shapes.map((shape, index) => ({
      ...shape,
      group: 'random',
      answeredBy: 'patient',
      whenUnknown: chosen[index] ?? 'withhold',
    })) as readonly Fact[]
    const computed: Fact = {
      name: 'subjects',
      type: 'set',
      values: ['p', 'q', 'none'],
      group: 'random',
      answeredBy: 'system',
      whenUnknown: chosen[shapes.length] ?? 'withhold',
      derivation: { kind: 'members', list: 'things', fact: 'subject' },
    }
    const things = {
      name: 'things',
      group: 'random',
      answeredBy: 'patient',
      facts: ['subject', 'detail'],
      subject: 'subject',
      askedPerItem: true,
      whenEmpty: 'none',
    } as const
    return dictionaryOf({ facts: [...facts, computed], lists: [things], parameters })
  })

const leaves: fc.Arbitrary<LeafSource> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('flag', 'sign', 'detail'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constantFrom('kind', 'grade', 'subject'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.constantFrom('p', 'q'),
  }),
  fc.record({
    fact: fc.constant('kind'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.subarray(['p', 'q', 'r'], { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constantFrom('marks', 'subjects'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom('p', 'q', 'none'),
  }),
  fc.record({
    fact: fc.constantFrom('count', 'level'),
    operator: fc.constantFrom(
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
      'equal',
      'notEqual',
    ),
    value: fc.oneof(fc.constantFrom(1, 2), fc.constant({ fact: 'limit' })),
  }),
)

const unknownTests: fc.Arbitrary<LeafSource> = fc.record({
  fact: fc.constantFrom('flag', 'kind', 'marks', 'count', 'subject', 'subjects'),
  operator: fc.constant('isUnknown'),
  value: fc.constant(true),
})

/** A condition; below a negation it draws no `isUnknown`, which the profile refuses there. */
function conditions(depth: number, isNegated: boolean, names: readonly string[]): fc.Arbitrary<ConditionSource> {
  const leaf: fc.Arbitrary<ConditionSource> = isNegated
    ? leaves
    : fc.oneof({ arbitrary: leaves, weight: 4 }, unknownTests)
  const named = names.map((name) => fc.constant({ condition: name }))
  if (depth === 0) return fc.oneof(leaf, leaf, leaf, ...named)
  const below = conditions(depth - 1, isNegated, names)
  const several = fc.array(below, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    leaf,
    several.map((all) => ({ all })),
    several.map((any) => ({ any })),
    conditions(depth - 1, true, names).map((not) => ({ not })),
  )
}

function roots(names: readonly string[], isNegated = false): fc.Arbitrary<ConditionSource> {
  return conditions(2, isNegated, names).map((condition) => ('fact' in condition ? { all: [condition] } : condition))
}

const ladder = ['low', 'middle', 'high', 'top'] as const

/** A pack as the profile allows it. `layers` says which layers its rules are drawn from. */
export function packs(layers: readonly Layer[] = ['article', 'evidence']): fc.Arbitrary<PackSource> {
  const rule = fc.record({
    layer: fc.constantFrom(...layers),
    rung: fc.constantFrom(...ladder),
    isNotice: fc.boolean(),
    conditions: roots(['shared']),
  })
  return fc
    .record({
      otherwise: fc.constantFrom(...ladder),
      undecided: fc.option(fc.constantFrom(...ladder), { nil: undefined }),
      shared: roots([], true),
      rules: fc.array(rule, { minLength: 1, maxLength: 6 }),
    })
    .map(({ otherwise, undecided, shared, rules }) => {
      const hasArticle = rules.some(({ layer }) => layer === 'article')
      return {
        format: 'rule-pack/1',
        id: 'random',
        version: '1.0.0',
        ladder,
        otherwise,
        ...(undecided === undefined ? {} : { undecided }),
        conditions: { shared },
        rules: rules.map(({ layer, rung, isNotice, conditions: own }, index): RuleSource => {
          const mustRise = hasArticle && layer === 'evidence' && ladder.indexOf(rung) < ladder.indexOf(otherwise)
          const notice = isNotice && index % 3 === 2
          return {
            name: `R${index}`,
            layer,
            basis: ['S01'],
            conditions: own,
            event: {
              type: notice ? 'low' : mustRise ? otherwise : rung,
              params: { message: 'random', ...(notice ? { notice } : {}) },
            },
          }
        }),
      }
    })
}

const item = fc.record({ subject: fc.constantFrom('p', 'q', 'none'), detail: fc.boolean() })

/** All facts, every one known. */
export const completeFacts = fc.record({
  flag: fc.boolean(),
  sign: fc.boolean(),
  kind: fc.constantFrom('p', 'q', 'r'),
  grade: fc.constantFrom('p', 'q'),
  marks: fc.oneof(fc.constant(['none']), fc.subarray(['p', 'q'], { minLength: 1 })),
  count: fc.integer({ min: 0, max: 5 }),
  level: fc.constantFrom(0, 0.5, 1, 2, 2.5, 3),
  things: fc.array(item, { maxLength: 3 }),
})

export type CompleteFacts = typeof completeFacts extends fc.Arbitrary<infer Value> ? Value : never

/** What is said of each fact instead of its value: nothing, that it is unknown, or, of a set, only a part. */
export const masks = fc.record({
  facts: fc.dictionary(
    fc.constantFrom('flag', 'sign', 'kind', 'grade', 'marks', 'count', 'level', 'things'),
    fc.constantFrom('absent', 'unknown', 'null', 'part'),
  ),
  items: fc.array(fc.constantFrom('subject', 'detail', 'both', 'none'), { minLength: 3, maxLength: 3 }),
})

/** The same facts with some of them not known. */
export function masked(
  facts: CompleteFacts,
  { facts: hidden, items }: typeof masks extends fc.Arbitrary<infer Mask> ? Mask : never,
): Record<string, unknown> {
  const things = facts.things.map((thing, index) => {
    const mask = items[index]
    return {
      ...(mask === 'subject' || mask === 'both' ? {} : { subject: thing.subject }),
      ...(mask === 'detail' || mask === 'both' ? { detail: 'unknown' } : { detail: thing.detail }),
    }
  })
  return Object.fromEntries(
    Object.entries<unknown>({ ...facts, things }).flatMap(([name, value]): [string, unknown][] => {
      const mask = hidden[name]
      if (mask === undefined) return [[name, value]]
      if (mask === 'absent') return []
      if (mask === 'null') return [[name, null]]
      if (mask === 'part' && name === 'marks' && !facts.marks.includes('none'))
        return [[name, [facts.marks[0], 'unknown']]]
      return [[name, 'unknown']]
    }),
  )
}
