/**
 * Vectors for facts that are computed from others, by each kind of derivation, and for parameters as values.
 *
 * @module
 */
import { cases, type SuiteDraft, smallSuite, type VectorDraft } from '../draft.ts'
import { every, is, leaf, pack, rule } from '../small.ts'

const quotient = pack('quotient', [
  rule('share-high', 'high', { all: [leaf('share', 'greaterThan', 2.5)] }),
  rule('share-is', 'middle', { all: [leaf('share', 'equal', 0.33)] }),
])
const difference = pack('difference', [
  rule('left-many', 'high', { all: [leaf('left', 'greaterThanInclusive', 2)] }),
  rule('left-none', 'middle', { all: [leaf('left', 'equal', 0)] }),
])
const reached = pack('reached', [
  rule('long-ago', 'middle', { all: [is('longAgo')] }),
  rule('not-long-ago', 'high', { not: is('longAgo') }),
])
const members = pack('members', [
  rule('has-p', 'high', { all: [leaf('subjects', 'contains', 'p')] }),
  rule('lacks-q', 'middle', { all: [leaf('subjects', 'doesNotContain', 'q')] }),
])
const ownTime = pack('own-time', [
  rule('allowed', 'middle', { all: [is('taskAllowed')] }),
  rule('not-allowed', 'high', { all: [leaf('taskAllowed', 'equal', false)] }),
])
const supplied = pack('supplied', [rule('score', 'high', { all: [leaf('score', 'greaterThan', 2)] })])

const parameters = pack('parameters', [
  rule('above-ceiling', 'high', { all: [leaf('level', 'greaterThan', { fact: 'ceiling' })] }),
  rule('below-floor', 'middle', { not: leaf('level', 'greaterThanInclusive', { fact: 'floor' }) }),
  rule('at-fixed', 'middle', { all: [leaf('count', 'equal', { fact: 'fixed' })] }),
])
const levels = every({ level: [0.9, 1, 1.2, 1.5, 2, 2.1, undefined] })

const orders: readonly unknown[] = [
  {},
  { task: 'p', hours: 10 },
  { task: 'p', hours: 10, orders: [] },
  { task: 'p', hours: 10, orders: [{ task: 'p', fromHours: 10 }] },
  { task: 'p', hours: 10, orders: [{ task: 'p', fromHours: 12 }] },
  { task: 'p', hours: 10, orders: [{ task: 'q', fromHours: 12 }] },
  {
    task: 'p',
    hours: 10,
    orders: [
      { task: 'p', fromHours: 5 },
      { task: 'p', fromHours: 12 },
    ],
  },
  { task: 'p', hours: 10, orders: [{ task: 'p', fromHours: 5 }, { task: 'p' }] },
  { task: 'p', hours: 10, orders: [{ fromHours: 5 }] },
  { task: 'p', orders: [{ task: 'p', fromHours: 5 }] },
  { hours: 10, orders: [{ task: 'p', fromHours: 5 }] },
  {
    tasks: [{ task: 'p' }, { task: 'q' }],
    hours: 10,
    orders: [
      { task: 'p', fromHours: 5 },
      { task: 'q', fromHours: 20 },
    ],
  },
]

const contradictions: readonly (readonly [pack: string, facts: object])[] = [
  ['quotient', { amount: 10, weight: 5, share: 3 }],
  ['difference', { planned: 5, done: 3, left: 1 }],
  ['reached', { hours: 10, longAgo: true }],
  ['members', { things: [{ subject: 'p' }], subjects: ['q'] }],
  ['own-time', { task: 'p', hours: 10, orders: [{ task: 'p', fromHours: 12 }], taskAllowed: true }],
]

/** Computed facts and parameters. */
export function computed(): SuiteDraft {
  return smallSuite(
    'computed',
    'Facts computed from others, by each kind of derivation; parameters as values, and moved by a region',
    [quotient, difference, reached, members, ownTime, supplied, parameters],
    [
      ...cases('quotient', 'amount / weight, to two places', [
        ...every({ amount: [10, 12.51, 'unknown'], weight: [5, undefined] }),
        { amount: 1, weight: 3 },
        { amount: 12.524, weight: 5 },
        { share: 3 },
        { share: 2, amount: 10 },
        { amount: 10, weight: 5, share: 2.001 },
      ]),
      ...cases('difference', 'planned - done, never below 0', [
        ...every({ planned: [5, undefined], done: [3, 5, 7, 'unknown'] }),
        { left: 2 },
      ]),
      ...cases('reached', 'true from 48 hours, false below 24', every({ hours: [0, 23.99, 24, 47.99, 48, undefined] })),
      ...cases(
        'reached',
        'supplied where it does not follow',
        [{ hours: 30, longAgo: true }, { longAgo: false }],
        undefined,
        'supplied',
      ),
      ...cases('members', 'the subjects of all things', [
        {},
        { things: [] },
        { things: [{ subject: 'p' }, { subject: 'q' }] },
        { things: [{ subject: 'p' }, {}] },
        { things: [{}] },
        { subjects: ['q'] },
        { things: [{ subject: 'p' }, {}], subjects: ['p', 'q'] },
      ]),
      ...cases('own-time', 'an order for the task', orders),
      ...cases('supplied', 'a computed fact that follows from nothing', [{}, { score: 3 }, { score: 'unknown' }]),
      ...contradictions.map(
        ([name, facts]): VectorDraft => ({
          id: `${name}/contradiction`,
          title: 'a supplied value contradicts what follows',
          pack: name,
          facts,
          codes: ['contradicts_sources'],
        }),
      ),
      ...cases('parameters', 'thresholds as they stand', levels),
      ...cases('parameters', 'both thresholds moved', levels, { region: 'strict' }, 'strict'),
      ...cases('parameters', 'one threshold moved', levels, { region: 'partly' }, 'partly'),
      ...cases(
        'parameters',
        'equality with a parameter',
        every({ count: [1, 2, 3], level: [1.5] }),
        undefined,
        'fixed',
      ),
    ],
  )
}
