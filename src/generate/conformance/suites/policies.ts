/**
 * Vectors for what an unknown answer does: assumed, open and silent rules, rules that an answer takes back, and which
 * answers are then missing, to be confirmed or worth asking.
 *
 * @module
 */
import { cases, type SuiteDraft, smallSuite } from '../draft.ts'
import { every, is, leaf, policies as names, pack, rule } from '../small.ts'

/** The same rules under each policy: the pack's name decides it. */
const same = [
  rule('flag', 'high', { all: [is('flag')] }),
  rule('not-kind', 'middle', { not: { all: [leaf('kind', 'equal', 'p')] } }),
  rule('count-and-marks', 'middle', { all: [leaf('count', 'greaterThan', 2), leaf('marks', 'contains', 'p')] }),
  rule('flag-unknown', 'middle', { all: [leaf('flag', 'isUnknown', true), leaf('kind', 'equal', 'q')] }),
]

const answers = every({
  flag: [true, false, undefined],
  kind: ['p', 'q', 'unknown'],
  rest: [0, 1, 2],
}).map(({ rest, ...facts }) => ({
  ...facts,
  ...[{ count: 3, marks: ['q', 'unknown'] }, { marks: ['p'] }, { count: 2 }][Number(rest)],
}))

/** `flag` is withheld, `sign` taken at its worst, `seen` left to a clinician, `extra` optional. */
const branches = pack('branches', [
  rule('all-with-any', 'high', { all: [is('flag'), { any: [is('sign'), is('seen')] }] }),
  rule('any-with-all', 'middle', {
    any: [{ all: [is('flag'), is('extra')] }, { not: { any: [is('seen'), is('sign')] } }],
  }),
  rule('not-all', 'middle', { not: { all: [is('sign'), { not: is('flag') }] } }),
  rule('seen-and-extra', 'high', { all: [is('seen'), is('extra')] }),
])

const threeWays = [true, false, undefined]

/** An assumed rule stands as long as nobody answers; the answer can take it back, and leave less than before. */
const retracted = pack('retracted', [
  rule('sign', 'high', { all: [is('sign')] }),
  rule('sign-unknown', 'middle', { all: [leaf('sign', 'isUnknown', true)] }),
  rule('flag', 'middle', { all: [is('flag')] }),
])

/** What an unknown answer does. */
export function policies(): SuiteDraft {
  return smallSuite(
    'policies',
    'Each policy for unknown answers: assumed, open and silent rules, and rules that an answer takes back',
    [...names.map((policy) => pack(policy, same)), branches, retracted],
    [
      ...names.flatMap((policy) => cases(policy, policy, answers)),
      ...cases('branches', 'branches', every({ flag: threeWays, sign: threeWays, seen: threeWays, extra: threeWays })),
      ...cases(
        'retracted',
        'an answer takes a rule back',
        every({ sign: [undefined, 'unknown', null, true, false], flag: threeWays }),
      ),
    ],
  )
}
