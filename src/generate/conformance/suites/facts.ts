/**
 * Vectors for facts that cannot be used: each code that plain JSON can bring about, at the bounds on both sides, and all
 * of them at once.
 *
 * @module
 */
import { cases, type SuiteDraft, smallSuite } from '../draft.ts'
import { is, leaf, pack, rule } from '../small.ts'

const any = pack('any', [
  rule('flag', 'high', { all: [is('flag')] }),
  rule('level', 'middle', { all: [leaf('level', 'greaterThan', 1)] }),
])

const wrong: readonly (readonly [title: string, facts: unknown, codes: readonly string[]])[] = [
  ['nothing', null, ['not_an_object']],
  ['a list', [], ['not_an_object']],
  ['a text', 'flag', ['not_an_object']],
  ['a name that does not exist', { zzzzzz: true }, ['unknown_fact']],
  ['a name with a slip', { flagg: true }, ['unknown_fact']],
  ['a name in other letters', { FLAG: true }, ['unknown_fact']],
  ['a name with a slash and a tilde', { 'a/b~c': true }, ['unknown_fact']],
  ['the name of a parameter', { ceiling: 1 }, ['unknown_fact']],
  ['a wrong name without a value', { zzzzzz: null }, ['unknown_fact']],
  ['a name that has changed', { banner: true }, ['renamed_fact']],
  ['a fact that was removed', { gone: true }, ['removed_fact']],
  ['a removed fact, unknown', { gone: 'unknown' }, ['removed_fact']],
  ['a list for a yes or no', { flag: [true] }, ['wrong_type']],
  ['an object for a value', { kind: { value: 'p' } }, ['wrong_type']],
  ['another word for unknown', { kind: 'Unknown' }, ['value_not_listed']],
  ['an empty text', { kind: '' }, ['value_not_listed']],
  ['below the bounds', { level: -0.000001 }, ['out_of_bounds']],
  ['above the bounds', { level: 3.000001 }, ['out_of_bounds']],
  ['a whole number out of bounds', { count: 6 }, ['out_of_bounds']],
  ['not a whole number', { count: 1.5 }, ['wrong_type']],
  ['a fact of an item outside its list', { subject: 'p' }, ['item_fact_outside_list']],
  ['a fact of the whole inside an item', { things: [{ flag: true }] }, ['not_an_item_fact']],
  ['a wrong name inside an item', { things: [{ subject: 'p' }, { subjekt: 'p' }] }, ['unknown_fact']],
  ['a wrong value inside an item', { things: [{ subject: 'p' }, { detail: 'yes' }] }, ['wrong_type']],
  ['an item that is no object', { things: ['p'] }, ['not_an_object']],
  ['a list that is no list', { things: { subject: 'p' } }, ['wrong_type']],
  ['one item alone beside its list', { task: 'p', tasks: [{ task: 'q' }] }, ['item_beside_list']],
  ['too many items', { things: Array.from({ length: 101 }, () => ({})) }, ['too_many']],
  [
    'all at once',
    { flag: 1, kind: 'z', level: 4, zzzzzz: true, banner: true, gone: true, things: [{ flag: true }] },
    [
      'not_an_item_fact',
      'out_of_bounds',
      'removed_fact',
      'renamed_fact',
      'unknown_fact',
      'value_not_listed',
      'wrong_type',
    ],
  ],
]

const right: readonly unknown[] = [
  {},
  { level: 0 },
  { level: 3 },
  { count: 5 },
  { count: 2.0 },
  { flag: null, kind: null, things: null },
  { flag: true, kind: 'p', marks: ['p'], count: 1 },
]

/** Facts that cannot be used, and the nearest that can. */
export function facts(): SuiteDraft {
  return smallSuite(
    'facts',
    'Facts that cannot be used: every code that JSON can bring about; and the nearest facts that can be used',
    [any],
    [
      ...wrong.map(([title, given, codes], index) => ({
        id: `any/wrong-${index + 1}`,
        title,
        pack: 'any',
        facts: given,
        codes,
      })),
      ...cases('any', 'right', right),
    ],
  )
}
