/**
 * Vectors for every operator, on every type of fact that it fits: both sides and the boundary, the three ways of not
 * knowing, and values that are wrong; each read plainly, negated, by a name, and negated by a name.
 *
 * @module
 */
import type { Fact } from '../../../facts/index.ts'
import type { LeafSource, OperatorName, PackSource } from '../../../pack/index.ts'
import { type SuiteDraft, smallSuite, type VectorDraft } from '../draft.ts'
import { leaf, pack, rule } from '../small.ts'

/** What is tried with the facts of one type. */
interface Trial {
  readonly fact: string
  readonly type: Fact['type']
  /** Each operator with the value that the fact is compared with. */
  readonly operators: readonly (readonly [OperatorName, LeafSource['value']])[]
  readonly known: readonly unknown[]
  /** Ways of saying "not known" beside `"unknown"`, `null` and saying nothing. */
  readonly alsoUnknown: readonly unknown[]
  /** Values that are wrong, with the code that says so. */
  readonly wrong: readonly (readonly [value: unknown, code: string])[]
}

const order = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const ordered = (value: number) => [
  ...order.map((operator) => [operator, value] as const),
  ['isUnknown', true] as const,
]

const trials: readonly Trial[] = [
  {
    fact: 'flag',
    type: 'boolean',
    operators: [
      ['equal', true],
      ['notEqual', true],
      ['isUnknown', true],
    ],
    known: [true, false],
    alsoUnknown: [],
    wrong: [
      ['true', 'wrong_type'],
      [1, 'wrong_type'],
    ],
  },
  {
    fact: 'kind',
    type: 'enum',
    operators: [
      ['equal', 'p'],
      ['notEqual', 'p'],
      ['in', ['p', 'q']],
      ['notIn', ['p', 'q']],
      ['isUnknown', true],
    ],
    known: ['p', 'q', 'r'],
    alsoUnknown: [],
    wrong: [
      [true, 'wrong_type'],
      ['z', 'value_not_listed'],
    ],
  },
  {
    fact: 'count',
    type: 'integer',
    operators: ordered(2),
    known: [0, 1, 2, 3, 5],
    alsoUnknown: [],
    wrong: [
      ['2', 'wrong_type'],
      [2.5, 'wrong_type'],
      [6, 'out_of_bounds'],
    ],
  },
  {
    fact: 'level',
    type: 'number',
    operators: ordered(1.5),
    known: [0, 1.499999, 1.5, 1.500001, 3],
    alsoUnknown: [],
    wrong: [
      ['1.5', 'wrong_type'],
      [true, 'wrong_type'],
      [-0.1, 'out_of_bounds'],
    ],
  },
  {
    fact: 'marks',
    type: 'set',
    operators: [
      ['contains', 'p'],
      ['doesNotContain', 'p'],
      ['isUnknown', true],
    ],
    known: [['p'], ['q'], ['p', 'q'], ['none'], ['p', 'unknown'], ['q', 'unknown']],
    alsoUnknown: [['unknown'], []],
    wrong: [
      ['p', 'wrong_type'],
      [['z'], 'value_not_listed'],
    ],
  },
]

/** One operator on one type of fact, in every form in which a rule can hold it. */
function packFor(id: string, compared: LeafSource): PackSource {
  const named = { conditions: { 'by-name': { any: [compared] } } }
  const plain = rule('plain', 'high', { all: [compared] })
  const byName = rule('named', 'middle', { condition: 'by-name' })
  if (compared.operator === 'isUnknown') return pack(id, [plain, byName], named)
  return pack(
    id,
    [
      plain,
      rule('negated', 'middle', { not: compared }),
      byName,
      rule('named-negated', 'high', { not: { condition: 'by-name' } }),
      rule('twice-negated', 'middle', { not: { not: compared } }),
    ],
    named,
  )
}

function vectorsFor(id: string, { fact, known, alsoUnknown, wrong }: Trial): readonly VectorDraft[] {
  const short = (value: unknown) => JSON.stringify(value).replaceAll('"', '')
  const given = (kind: string, value: unknown): VectorDraft => ({
    id: `${id}/${kind}-${short(value)}`,
    title: `${fact} is ${kind === 'known' ? '' : `${kind}: `}${JSON.stringify(value)}`,
    pack: id,
    facts: { [fact]: value },
  })
  return [
    ...known.map((value) => given('known', value)),
    given('unknown', 'unknown'),
    ...alsoUnknown.map((value) => given('unknown', value)),
    { id: `${id}/absent`, title: `${fact} is absent`, pack: id, facts: {} },
    { id: `${id}/null`, title: `${fact} is null`, pack: id, facts: { [fact]: null } },
    ...wrong.map(([value, code]) => ({ ...given('wrong', value), codes: [code] })),
  ]
}

/** Every operator by every kind of answer. */
export function operators(): SuiteDraft {
  const tried = trials.flatMap((trial) =>
    trial.operators.map(([operator, value]) => ({
      id: `${operator}-${trial.type}`,
      compared: leaf(trial.fact, operator, value),
      trial,
    })),
  )
  return smallSuite(
    'operators',
    'Every operator by known, unknown, absent, null and wrong answers; plain, negated, by a name',
    tried.map(({ id, compared }) => packFor(id, compared)),
    tried.flatMap(({ id, trial }) => vectorsFor(id, trial)),
  )
}
