/**
 * The small dictionary that the vectors are written over, and short ways to write rules and packs over it. Its names
 * mean nothing, so that a vector tests the reading of rules and no knowledge of the field.
 *
 * @module
 */
import type { Fact, FactList, Parameter, WhenUnknown } from '../../facts/index.ts'
import type { ConditionSource, LeafSource, OperatorName, PackSource, RuleSource } from '../../pack/index.ts'

/** Packs that are named for a policy: in them it is what an unknown answer means, whatever the fact says elsewhere. */
export const policies = ['withhold', 'worst-case', 'clinician', 'optional'] as const satisfies readonly WhenUnknown[]

const whenUnknownIn = Object.fromEntries(policies.map((policy) => [policy, policy]))
const asked = { group: 'small', answeredBy: 'patient', whenUnknown: 'withhold' } as const
const askedFirst = { ...asked, whenUnknownIn } as const
const computed = { group: 'small', answeredBy: 'system', whenUnknown: 'withhold' } as const

const facts: readonly Fact[] = [
  { name: 'flag', type: 'boolean', ...askedFirst, renamedFrom: ['banner'] },
  { name: 'sign', type: 'boolean', ...asked, whenUnknown: 'worst-case' },
  { name: 'seen', type: 'boolean', ...asked, answeredBy: 'clinician', whenUnknown: 'clinician' },
  { name: 'extra', type: 'boolean', ...asked, whenUnknown: 'optional' },
  { name: 'gone', type: 'boolean', ...asked, removedIn: '0.2.0' },
  { name: 'kind', type: 'enum', values: ['p', 'q', 'r'], ...askedFirst },
  { name: 'marks', type: 'set', values: ['p', 'q', 'none'], ...askedFirst },
  { name: 'count', type: 'integer', minimum: 0, maximum: 5, unit: 'points', ...askedFirst },
  { name: 'level', type: 'number', minimum: 0, maximum: 3, unit: 'points', ...askedFirst },
  { name: 'subject', type: 'enum', values: ['p', 'q', 'none'], ...asked },
  { name: 'detail', type: 'boolean', ...asked },
  { name: 'task', type: 'enum', values: ['p', 'q'], ...asked },
  { name: 'hard', type: 'boolean', ...asked, whenUnknown: 'worst-case' },
  { name: 'fromHours', type: 'number', minimum: 0, maximum: 1000, unit: 'hours', ...asked },
  { name: 'hours', type: 'number', minimum: 0, maximum: 1000, unit: 'hours', ...asked },
  { name: 'amount', type: 'number', minimum: 0, maximum: 100, unit: 'mg', ...asked },
  { name: 'weight', type: 'number', minimum: 0.5, maximum: 10, unit: 'kg', ...asked },
  { name: 'planned', type: 'integer', minimum: 0, maximum: 10, unit: 'points', ...asked },
  { name: 'done', type: 'integer', minimum: 0, maximum: 10, unit: 'points', ...asked },
  {
    name: 'share',
    type: 'number',
    minimum: 0,
    maximum: 200,
    unit: 'mg/kg',
    ...computed,
    derivation: { kind: 'quotient', dividend: 'amount', divisor: 'weight', decimals: 2 },
  },
  {
    name: 'left',
    type: 'integer',
    minimum: 0,
    maximum: 10,
    unit: 'points',
    ...computed,
    derivation: { kind: 'difference', minuend: 'planned', subtrahend: 'done', atLeast: 0 },
  },
  {
    name: 'longAgo',
    type: 'boolean',
    ...computed,
    derivation: { kind: 'reached', fact: 'hours', trueFrom: 48, falseBelow: 24 },
  },
  {
    name: 'subjects',
    type: 'set',
    values: ['p', 'q', 'none'],
    ...computed,
    derivation: { kind: 'members', list: 'things', fact: 'subject' },
  },
  {
    name: 'taskAllowed',
    type: 'boolean',
    ...computed,
    derivation: { kind: 'own-time-reached', list: 'orders', subject: 'task', from: 'fromHours', elapsed: 'hours' },
  },
  { name: 'score', type: 'integer', minimum: 0, maximum: 5, unit: 'points', ...computed },
]

const lists: readonly FactList[] = [
  {
    name: 'things',
    group: 'small',
    answeredBy: 'patient',
    facts: ['subject', 'detail'],
    subject: 'subject',
    askedPerItem: true,
    whenEmpty: 'none',
  },
  {
    name: 'tasks',
    group: 'small',
    answeredBy: 'patient',
    facts: ['task', 'hard'],
    subject: 'task',
    askedPerItem: true,
    oneMayStandAlone: true,
  },
  {
    name: 'orders',
    group: 'small',
    answeredBy: 'clinician',
    facts: ['task', 'fromHours'],
    subject: 'task',
    askedPerItem: false,
  },
]

const movable = { unit: 'points', origin: 'encoder-choice', basis: ['S01'], changedBy: 'overlay-or-region' } as const

const parameters: readonly Parameter[] = [
  { name: 'ceiling', value: 2, minimum: 1, maximum: 2, stricter: 'lower', ...movable },
  { name: 'floor', value: 1, minimum: 1, maximum: 2, stricter: 'higher', ...movable },
  { name: 'fixed', value: 2, minimum: 2, maximum: 2, stricter: 'none', ...movable, changedBy: 'nobody' },
  { name: 'unset', value: null, minimum: 0, maximum: 3, stricter: 'lower', ...movable },
  { name: 'span', value: 24, minimum: 24, maximum: 48, stricter: 'higher', ...movable, unit: 'hours' },
]

/** What every suite of small packs stands on. */
export const small = {
  facts: { format: 'facts/1', lists, facts },
  parameters: { format: 'parameters/1', parameters },
  sources: { S01: null, E01: 'A' },
  regions: {
    strict: {
      format: 'region/1',
      id: 'strict',
      name: 'Both thresholds moved',
      numbers: {},
      parameters: { ceiling: 1, floor: 2 },
    },
    partly: { format: 'region/1', id: 'partly', name: 'One moved', numbers: {}, parameters: { floor: 1.5 } },
  },
} as const

/** From the least to the most restrictive; `unsure` says that an answer is missing. */
export const ladder = ['low', 'unsure', 'middle', 'high'] as const

export type Rung = (typeof ladder)[number]

/** A comparison. */
export function leaf(fact: string, operator: OperatorName, value: LeafSource['value']): LeafSource {
  return { fact, operator, value }
}

/** Whether a boolean fact is true. */
export function is(fact: string): LeafSource {
  return leaf(fact, 'equal', true)
}

/** A rule of the article; one that belongs to the evidence, or is a notice, says so in `more`. */
export function rule(
  name: string,
  rung: Rung,
  conditions: ConditionSource,
  { layer = 'article', notice = false }: { readonly layer?: 'article' | 'evidence'; readonly notice?: boolean } = {},
): RuleSource {
  const params = { message: 'said', ...(notice ? { notice } : {}) }
  return { name, layer, basis: [layer === 'article' ? 'S01' : 'E01'], conditions, event: { type: rung, params } }
}

/** A pack over the small dictionary. */
export function pack(id: string, rules: readonly RuleSource[], more: Partial<PackSource> = {}): PackSource {
  return {
    format: 'rule-pack/1',
    id,
    version: '1.0.0',
    ladder,
    otherwise: 'low',
    undecided: 'unsure',
    ...more,
    rules,
  }
}

/** Every way to choose one value for each name; nothing is said of a name whose value is `undefined`. */
export function every(
  choices: Readonly<Record<string, readonly unknown[]>>,
): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(choices).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (chosen, [name, values]) =>
      chosen.flatMap((each) => values.map((value) => (value === undefined ? each : { ...each, [name]: value }))),
    [{}],
  )
}
