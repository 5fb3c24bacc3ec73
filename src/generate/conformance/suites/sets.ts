/**
 * Vectors for sets: complete, known in part, unknown as a whole, known to be empty, not asked, and wrong; under each
 * policy.
 *
 * @module
 */
import { type SuiteDraft, said, smallSuite, type VectorDraft } from '../draft.ts'
import { leaf, pack, policies, rule } from '../small.ts'

const values = ['p', 'q', 'none'] as const

const rules = [
  ...values.map((value) => rule(`contains-${value}`, 'high', { all: [leaf('marks', 'contains', value)] })),
  ...values.map((value) => rule(`lacks-${value}`, 'middle', { all: [leaf('marks', 'doesNotContain', value)] })),
  rule('not-contains-p', 'middle', { not: leaf('marks', 'contains', 'p') }),
  rule('not-lacks-q', 'middle', { not: leaf('marks', 'doesNotContain', 'q') }),
  rule('is-unknown', 'low', { all: [leaf('marks', 'isUnknown', true)] }),
]

const given: readonly unknown[] = [
  ['p'],
  ['q', 'p'],
  ['p', 'p'],
  ['p', 'unknown'],
  ['unknown', 'q'],
  ['p', 'q', 'unknown'],
  ['unknown'],
  'unknown',
  ['none'],
  [],
  null,
]

const wrong: readonly (readonly [value: unknown, codes: readonly string[]])[] = [
  [['none', 'p'], ['none_beside_others']],
  [['none', 'unknown'], ['none_beside_others']],
  [['p', 'z'], ['value_not_listed']],
  [
    ['p', 1, null],
    ['value_not_listed', 'value_not_listed'],
  ],
  ['p', ['wrong_type']],
  [{ p: true }, ['wrong_type']],
  [Array.from({ length: 201 }, () => 'p'), ['too_many']],
]

/** Sets, as far as they are known. */
export function sets(): SuiteDraft {
  const known = policies.flatMap((policy) => [
    ...given.map(
      (marks, index): VectorDraft => ({
        id: `${policy}/set-${index + 1}`,
        title: said({ marks }),
        pack: policy,
        facts: { marks },
      }),
    ),
    { id: `${policy}/absent`, title: 'marks is absent', pack: policy, facts: {} },
  ])
  const bad = wrong.map(
    ([marks, codes], index): VectorDraft => ({
      id: `withhold/wrong-${index + 1}`,
      title: codes.join(', '),
      pack: 'withhold',
      facts: { marks },
      codes,
    }),
  )
  return smallSuite(
    'sets',
    'Sets: complete, known in part, unknown, empty, not asked, wrong; under each policy',
    policies.map((policy) => pack(policy, rules)),
    [...known, ...bad],
  )
}
