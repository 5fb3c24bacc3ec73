/**
 * Vectors for packs that must be refused: whatever would let two engines disagree, make a pack undecidable, or refer to
 * nothing. Each is a good pack with one thing changed.
 *
 * @module
 */
import { type SuiteDraft, smallSuite } from '../draft.ts'
import { is, leaf, pack, rule } from '../small.ts'

const flag = is('flag')
const good = pack('small', [rule('first', 'high', { all: [flag] })])

/** The good pack with another condition. */
const holding = (conditions: unknown, named?: unknown): unknown => ({
  ...good,
  ...(named === undefined ? {} : { conditions: named }),
  rules: [{ ...good.rules[0], conditions }],
})

/** The good pack with its rule changed. */
const ruled = (change: object): unknown => ({ ...good, rules: [{ ...good.rules[0], ...change }] })
const event = (type: string, params: object = {}) => ({ event: { type, params: { message: 'said', ...params } } })

const testing = (fact: string, operator: string, value: unknown): unknown =>
  holding({ all: [{ fact, operator, value }] })
const nested = (levels: number): unknown => (levels === 0 ? { all: [flag] } : { all: [nested(levels - 1)] })

/** Two alternatives, eighteen times over: 262,144 when they are written out. */
const wide = { all: Array.from({ length: 18 }, () => ({ condition: 'c' })) }

const refused: readonly (readonly [id: string, title: string, source: unknown, ...codes: readonly string[]])[] = [
  ['empty-any', 'an empty any', holding({ any: [] }), 'empty_condition'],
  ['empty-all', 'an empty all', holding({ all: [] }), 'empty_condition'],
  ['empty-any-inside', 'an empty any below an all', holding({ all: [flag, { any: [] }] }), 'empty_condition'],
  ['empty-any-negated', 'an empty any under a negation', holding({ not: { any: [] } }), 'empty_condition'],
  ['empty-any-named', 'an empty any by a name', holding({ condition: 'c' }, { c: { any: [] } }), 'empty_condition'],
  ['bare-leaf', 'a bare comparison as the root of a rule', holding(flag), 'bare_leaf'],
  ['bare-leaf-named', 'a bare comparison as a named condition', holding({ condition: 'c' }, { c: flag }), 'bare_leaf'],
  ['two-connectives', 'two connectives in one object', holding({ all: [flag], any: [flag] }), 'two_connectives'],
  [
    'connective-and-leaf',
    'a connective beside a comparison',
    holding({ all: [{ ...flag, not: flag }] }),
    'two_connectives',
  ],
  ['no-condition', 'an empty object for a condition', holding({}), 'not_a_condition'],
  ['list-for-condition', 'a list for a condition', holding([flag]), 'not_a_condition'],
  [
    'unknown-under-not',
    'isUnknown under a negation',
    holding({ not: leaf('flag', 'isUnknown', true) }),
    'negated_unknown_test',
  ],
  [
    'unknown-under-two-nots',
    'isUnknown under two negations',
    holding({ not: { not: leaf('flag', 'isUnknown', true) } }),
    'negated_unknown_test',
  ],
  [
    'unknown-under-not-by-name',
    'isUnknown by a name that is negated',
    holding({ not: { condition: 'c' } }, { c: { all: [leaf('flag', 'isUnknown', true)] } }),
    'negated_unknown_test',
  ],
  ['unknown-is-false', 'isUnknown compared with false', testing('flag', 'isUnknown', false), 'wrong_value'],
  [
    'circle-of-one',
    'a condition that holds itself',
    holding({ condition: 'c' }, { c: { all: [{ condition: 'c' }] } }),
    'circular_condition',
  ],
  [
    'circle-of-two',
    'two conditions that hold each other',
    holding({ condition: 'c' }, { c: { any: [{ condition: 'd' }, flag] }, d: { not: { condition: 'c' } } }),
    'circular_condition',
  ],
  ['path', 'a path into a value', holding({ all: [{ ...flag, path: '$.x' }] }), 'refused_key'],
  ['params', 'params of a fact', holding({ all: [{ ...flag, params: { x: 1 } }] }), 'refused_key'],
  ['priority', 'a priority', holding({ all: [flag], priority: 2 }), 'refused_key'],
  [
    'dynamic-value',
    'a value that is looked up by a path',
    testing('level', 'lessThan', { fact: 'ceiling', path: '$' }),
    'dynamic_value',
  ],
  [
    'dynamic-list',
    'a list of values that are looked up',
    testing('kind', 'in', [{ fact: 'ceiling' }]),
    'dynamic_value',
  ],
  [
    'fact-with-fact',
    'a fact compared with a fact',
    testing('level', 'lessThan', { fact: 'count' }),
    'fact_compared_with_fact',
  ],
  ['set-equal', 'equality of a set', testing('marks', 'equal', 'p'), 'wrong_operator'],
  ['set-in', 'in on a set', testing('marks', 'in', ['p']), 'wrong_operator'],
  ['number-contains', 'contains on a number', testing('count', 'contains', 1), 'wrong_operator'],
  ['number-in', 'in on a number', testing('count', 'in', [1, 2]), 'wrong_operator'],
  ['enum-order', 'an order among listed values', testing('kind', 'lessThan', 'q'), 'wrong_operator'],
  ['boolean-in', 'in on a yes or no', testing('flag', 'in', [true]), 'wrong_operator'],
  ['in-with-text', 'in with a single value', testing('kind', 'in', 'p'), 'wrong_value'],
  ['equal-with-list', 'equal with a list', testing('kind', 'equal', ['p']), 'wrong_value'],
  ['in-with-nothing', 'in with an empty list', testing('kind', 'in', []), 'wrong_shape'],
  ['null-value', 'a comparison with null', testing('kind', 'equal', null), 'wrong_shape'],
  ['no-value', 'a comparison without a value', holding({ all: [{ fact: 'flag', operator: 'equal' }] }), 'wrong_shape'],
  ['text-for-number', 'a text compared with a number', testing('count', 'lessThan', '2'), 'wrong_value'],
  ['number-for-boolean', 'a number compared with a yes or no', testing('flag', 'equal', 1), 'wrong_value'],
  ['half-of-a-whole', 'a whole number that is to equal a half', testing('count', 'equal', 1.5), 'wrong_value'],
  [
    'threshold-out-of-bounds',
    'a threshold that no answer can reach',
    testing('count', 'greaterThan', 6),
    'out_of_bounds',
  ],
  ['unknown-as-value', 'unknown as a value', testing('kind', 'equal', 'unknown'), 'value_not_listed'],
  ['value-not-listed', 'a value that is not listed', testing('kind', 'equal', 'z'), 'value_not_listed'],
  [
    'value-not-listed-in-list',
    'one of several values is not listed',
    testing('kind', 'in', ['p', 'z']),
    'value_not_listed',
  ],
  [
    'fact-of-items-not-asked',
    'a fact that only stands in items no rule is asked for',
    testing('fromHours', 'lessThan', 2),
    'wrong_value',
  ],
  ['no-such-fact', 'a fact that does not exist', testing('flog', 'equal', true), 'unknown_fact'],
  ['no-such-operator', 'an operator that does not exist', testing('flag', 'equals', true), 'unknown_operator'],
  ['no-such-condition', 'a named condition that does not exist', holding({ condition: 'c' }), 'unknown_condition'],
  [
    'no-such-parameter',
    'a parameter that does not exist',
    testing('level', 'lessThan', { fact: 'cieling' }),
    'unknown_parameter',
  ],
  [
    'parameter-without-value',
    'a parameter that has no value yet',
    testing('level', 'lessThan', { fact: 'unset' }),
    'parameter_without_value',
  ],
  [
    'parameter-of-other-unit',
    'a parameter in another unit',
    testing('level', 'lessThan', { fact: 'span' }),
    'wrong_unit',
  ],
  [
    'parameter-for-text',
    'a parameter for a fact that is no number',
    testing('kind', 'equal', { fact: 'ceiling' }),
    'wrong_value',
  ],
  ['no-such-rung', 'a verdict that is not on the ladder', ruled(event('top')), 'unknown_rung'],
  ['otherwise-off-ladder', 'an otherwise that is not on the ladder', { ...good, otherwise: 'top' }, 'unknown_rung'],
  ['undecided-off-ladder', 'an undecided that is not on the ladder', { ...good, undecided: 'top' }, 'unknown_rung'],
  ['rung-twice', 'a rung twice', { ...good, ladder: ['low', 'unsure', 'low', 'high'] }, 'duplicate_name'],
  ['rung-called-error', 'a rung called error', { ...good, ladder: ['low', 'unsure', 'error', 'high'] }, 'wrong_shape'],
  ['rule-twice', 'two rules of one name', { ...good, rules: [good.rules[0], good.rules[0]] }, 'duplicate_name'],
  ['no-such-message', 'a sentence that does not exist', ruled(event('high', { message: 'unsaid' })), 'unknown_message'],
  ['no-such-source', 'a source that does not exist', ruled({ basis: ['S99'] }), 'unknown_basis'],
  ['no-basis', 'a rule without a basis', ruled({ basis: [] }), 'wrong_shape'],
  [
    'notice-above-lowest',
    'a notice above the lowest rung',
    ruled(event('high', { notice: true })),
    'notice_above_lowest',
  ],
  [
    'evidence-below-otherwise',
    'an evidence rule below otherwise, beside article rules',
    {
      ...good,
      otherwise: 'middle',
      rules: [good.rules[0], rule('second', 'low', { all: [flag] }, { layer: 'evidence' })],
    },
    'evidence_below_otherwise',
  ],
  [
    'two-lists',
    'items of two lists in one pack',
    holding({ all: [leaf('subject', 'equal', 'p'), leaf('task', 'equal', 'p')] }),
    'two_lists',
  ],
  ['unknown-key', 'a key that the format does not have', { ...good, ladders: [] }, 'unknown_key'],
  [
    'forbidden-key',
    'a key by which objects are tampered with',
    ruled(event('high', { constructor: 'x' })),
    'forbidden_key',
  ],
  ['other-format', 'another format', { ...good, format: 'rule-pack/2' }, 'wrong_shape'],
  ['not-a-pack', 'a text for a pack', 'rules', 'wrong_shape'],
  ['too-deep', 'a condition that is nested too deep', holding(nested(20)), 'too_deep'],
  ['too-large', 'more alternatives than are allowed', holding(wide, { c: { any: [flag, is('sign')] } }), 'too_large'],
  [
    'several',
    'several things at once',
    { ...good, otherwise: 'top', rules: [{ ...good.rules[0], ...event('topmost') }] },
    'unknown_rung',
    'unknown_rung',
  ],
]

const accepted: readonly (readonly [id: string, title: string, source: unknown])[] = [
  ['good', 'the good pack that the others are made from', good],
  ['named-root', 'a named condition as the root of a rule', holding({ condition: 'c' }, { c: { all: [flag] } })],
  ['unused-condition', 'a named condition that no rule uses', holding({ all: [flag] }, { c: { all: [flag] } })],
  ['negated-leaf', 'a bare comparison under a negation', holding({ not: flag })],
  ['threshold-on-bound', 'a threshold on the bound', testing('count', 'greaterThan', 5)],
  ['half-as-threshold', 'a half as a threshold of a whole number', testing('count', 'lessThan', 1.5)],
  ['parameter', 'a parameter for a value', testing('level', 'lessThan', { fact: 'ceiling' })],
  [
    'evidence-below-otherwise-alone',
    'an evidence rule below otherwise, without article rules',
    { ...good, otherwise: 'middle', rules: [rule('first', 'low', { all: [flag] }, { layer: 'evidence' })] },
  ],
]

/** Packs that must be refused, and the nearest that must not. */
export function packs(): SuiteDraft {
  return smallSuite(
    'packs',
    'Packs that must be refused, each for one reason; and the nearest packs that must not be',
    [good],
    [
      ...refused.map(([id, title, source, ...codes]) => ({ id: `refused/${id}`, title, source, codes })),
      ...accepted.map(([id, title, source]) => ({ id: `accepted/${id}`, title, source })),
    ],
  )
}
