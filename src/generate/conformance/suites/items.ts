/**
 * Vectors for packs that are asked item by item: the whole is the highest of the items, and a missing answer belongs
 * into its item.
 *
 * @module
 */
import { cases, type SuiteDraft, smallSuite } from '../draft.ts'
import { is, leaf, pack, rule } from '../small.ts'

const things = pack('things', [
  rule('p-with-detail', 'high', { all: [leaf('subject', 'equal', 'p'), is('detail')] }),
  rule('q', 'middle', { all: [leaf('subject', 'equal', 'q')] }),
  rule('subject-unknown', 'middle', { all: [leaf('subject', 'isUnknown', true)] }),
  rule('any-p-and-flag', 'middle', { all: [leaf('subjects', 'contains', 'p'), is('flag')] }),
  rule('none-at-all', 'low', { all: [leaf('subjects', 'contains', 'none')] }, { notice: true }),
])

const someThings: readonly unknown[] = [
  undefined,
  null,
  'unknown',
  [],
  [{ subject: 'none' }],
  [{}],
  [{ subject: 'unknown' }],
  [{ subject: 'p' }],
  [{ subject: 'p', detail: true }],
  [{ subject: 'p', detail: 'unknown' }, { subject: 'q' }],
  [
    { subject: 'p', detail: false },
    { subject: 'p', detail: true },
  ],
  [{ subject: 'p', detail: null }, {}],
  [{ subject: 'none' }, { subject: 'q', detail: true }],
  [{ detail: true }, { subject: 'p', detail: true }, { subject: 'unknown', detail: false }],
]

/** One task may stand without its list, and what is said outside holds for each item that does not say. */
const tasks = pack('tasks', [
  rule('p', 'middle', { all: [leaf('task', 'equal', 'p')] }),
  rule('hard', 'high', { all: [is('hard'), leaf('task', 'equal', 'q')] }),
])

const someTasks: readonly unknown[] = [
  {},
  { task: 'p' },
  { task: 'q', hard: true },
  { task: 'q' },
  { task: 'unknown', hard: true },
  { tasks: [] },
  { tasks: [], task: 'p' },
  { tasks: [{ task: 'p' }, { task: 'q' }] },
  { tasks: [{ task: 'q' }, { task: 'q', hard: false }], hard: true },
  { tasks: [{ task: 'q', hard: 'unknown' }], hard: true },
  { tasks: [{ hard: true }] },
  { tasks: 'unknown' },
  { tasks: [{ task: 'q' }, { task: 'q', hard: true }] },
  {
    tasks: [
      { task: 'q', hard: true },
      { task: 'q', hard: 'unknown' },
    ],
  },
]

/** Item by item. */
export function items(): SuiteDraft {
  const asked = someThings.map((list) => (list === undefined ? {} : { things: list }))
  return smallSuite(
    'items',
    'Packs that are asked item by item: none, one, several, and items that say only a part',
    [things, tasks],
    [
      ...cases('things', 'things', asked),
      ...cases(
        'things',
        'beside what holds for all',
        asked.map((facts) => ({ flag: true, ...facts })),
        undefined,
        'flag',
      ),
      ...cases('tasks', 'tasks', someTasks),
    ],
  )
}
