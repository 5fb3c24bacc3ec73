/**
 * Checking: every name that a pack uses exists, every value has its fact's type, and nothing in it could make two
 * engines disagree. What it lets through, {@link resolve} can link without looking.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../../diagnostics/index.ts'
import { type Dictionary, type Fact, sourcesOf } from '../../facts/index.ts'
import {
  type ConditionSource,
  isReference,
  type LeafSource,
  type OperatorName,
  type PackSource,
  type RuleSource,
  usedConditions,
  visitSource,
} from '../../pack/index.ts'
import { enoughIssues, type PackFault, type Report } from '../../parse/index.ts'
import { checkSize } from './size.ts'

/** What a pack may refer to besides itself. */
export interface Library {
  readonly dictionary: Dictionary
  /** Keys of messages: `finding.<pack>.<message>`, `mustSay.<code>`, `until.<code>`, `verdict.<pack>.<rung>`. */
  readonly messages: ReadonlySet<string>
  /** IDs of statements, evidence and citations. */
  readonly basis: ReadonlySet<string>
}

/** Reports everything that is wrong with a pack whose shape is right. */
export function checkPack(pack: PackSource, library: Library, report: Report): void {
  const conditions = new Map(Object.entries(pack.conditions ?? {}))
  const ladder = new Map(pack.ladder.map((rung, index) => [rung, index]))
  const hasArticle = pack.rules.some(({ layer }) => layer === 'article')
  checkLadder(pack, ladder, library, report)
  checkUnique(pack.rules, report)
  const { effective } = pack
  if (effective?.to !== undefined && effective.to < effective.from) {
    report({ code: 'wrong_value', at: '/effective/to', expected: 'a day that is not before `from`' })
  }
  const roots: readonly (readonly [ConditionSource, Pointer])[] = [
    ...[...conditions].map(([name, condition]) => [condition, child('/conditions', name)] as const),
    ...pack.rules.map((rule, index) => [rule.conditions, child(child('/rules', index), 'conditions')] as const),
  ]
  pack.rules.forEach((rule, index) => {
    checkRule(rule, child('/rules', index), { pack, ladder, hasArticle }, library, report)
  })
  for (const [root, at] of roots) {
    visitSource(root, at, (node, nodeAt) => {
      if ('condition' in node) {
        checkKey(node.condition, 'unknown_condition', child(nodeAt, 'condition'), conditions, report)
      } else if ('fact' in node) checkLeaf(node, nodeAt, library.dictionary, report)
    })
  }
  checkLists(roots, library.dictionary, report)
  checkSize(pack, conditions, report)
}

/** The named conditions that no rule uses. */
export function unusedConditions(pack: PackSource): readonly string[] {
  const used = usedConditions(pack)
  return Object.keys(pack.conditions ?? {}).filter((name) => !used.has(name))
}

function checkLadder(pack: PackSource, ladder: Heights, library: Library, report: Report): void {
  pack.ladder.forEach((rung, index) => {
    const at = child('/ladder', index)
    const first = pack.ladder.indexOf(rung)
    if (first < index) report({ code: 'duplicate_name', at, first: child('/ladder', first) })
    checkKey(`verdict.${pack.id}.${rung}`, 'unknown_message', at, library.messages, report)
  })
  checkKey(pack.otherwise, 'unknown_rung', '/otherwise', ladder, report)
  if (pack.undecided !== undefined) checkKey(pack.undecided, 'unknown_rung', '/undecided', ladder, report)
}

/** The rungs of a ladder with their heights. */
type Heights = ReadonlyMap<string, number>

function checkUnique(rules: readonly RuleSource[], report: Report): void {
  const seen = new Map<string, Pointer>()
  rules.forEach(({ name }, index) => {
    const at = child(child('/rules', index), 'name')
    const first = seen.get(name)
    if (first === undefined) seen.set(name, at)
    else report({ code: 'duplicate_name', at, first })
  })
}

function checkRule(
  rule: RuleSource,
  at: Pointer,
  { pack, ladder, hasArticle }: { readonly pack: PackSource; readonly ladder: Heights; readonly hasArticle: boolean },
  library: Library,
  report: Report,
): void {
  const event = child(at, 'event')
  const params = child(event, 'params')
  checkKey(rule.event.type, 'unknown_rung', child(event, 'type'), ladder, report)
  rule.basis.forEach((id, index) => {
    checkKey(id, 'unknown_basis', child(child(at, 'basis'), index), library.basis, report)
  })
  const { message, mustSay = [], until, notice } = rule.event.params
  const { messages } = library
  checkKey(`finding.${pack.id}.${message}`, 'unknown_message', child(params, 'message'), messages, report)
  mustSay.forEach((code, index) => {
    checkKey(`mustSay.${code}`, 'unknown_message', child(child(params, 'mustSay'), index), messages, report)
  })
  if (until !== undefined) checkKey(`until.${until}`, 'unknown_message', child(params, 'until'), messages, report)
  const [lowest = ''] = pack.ladder
  if (notice && rule.event.type !== lowest) report({ code: 'notice_above_lowest', at: child(event, 'type'), lowest })
  // Beside article rules, a milder evidence rule could pull a higher `otherwise` down.
  const isBelow = (ladder.get(rule.event.type) ?? 0) < (ladder.get(pack.otherwise) ?? 0)
  if (rule.layer === 'evidence' && !notice && isBelow && hasArticle) {
    report({ code: 'evidence_below_otherwise', at: child(event, 'type'), otherwise: pack.otherwise })
  }
}

function checkLeaf(leaf: LeafSource, at: Pointer, dictionary: Dictionary, report: Report): void {
  const fact = dictionary.facts.get(leaf.fact)
  if (fact === undefined) return checkKey(leaf.fact, 'unknown_fact', child(at, 'fact'), dictionary.facts, report)
  if (!isReadable(leaf.fact, dictionary)) {
    return report({
      code: 'wrong_value',
      at: child(at, 'fact'),
      expected: 'a fact that stands outside lists, or in one that is asked item by item',
    })
  }
  const allowed = operatorsOf[fact.type]
  if (!allowed.includes(leaf.operator)) {
    return report({ code: 'wrong_operator', at: child(at, 'operator'), type: fact.type, allowed })
  }
  const { value } = leaf
  const valueAt = child(at, 'value')
  if (leaf.operator === 'isUnknown') {
    return value === true ? undefined : report({ code: 'wrong_value', at: valueAt, expected: '`true`' })
  }
  const isList = Array.isArray(value)
  if ((leaf.operator === 'in' || leaf.operator === 'notIn') !== isList) {
    return report({ code: 'wrong_value', at: valueAt, expected: isList ? 'one value' : 'a list of values' })
  }
  if (isReference(value)) return checkReference(value.fact, fact, child(valueAt, 'fact'), dictionary, report)
  if (isList) value.forEach((each, index) => checkLiteral(each, fact, child(valueAt, index), report))
  else checkLiteral(value, fact, valueAt, report, leaf.operator === 'equal' || leaf.operator === 'notEqual')
}

/** Whether a rule can read a fact: not where it stands only in items that no rule is asked for. */
function isReadable(name: string, dictionary: Dictionary): boolean {
  const holders = [...dictionary.lists.values()].filter(({ facts }) => facts.includes(name))
  return holders.length === 0 || holders.some(({ askedPerItem }) => askedPerItem)
}

/** The operators that a fact of each type can be tested by; any other is a slip, or read differently elsewhere. */
const operatorsOf: Readonly<Record<Fact['type'], readonly OperatorName[]>> = {
  boolean: ['equal', 'notEqual', 'isUnknown'],
  enum: ['equal', 'notEqual', 'in', 'notIn', 'isUnknown'],
  set: ['contains', 'doesNotContain', 'isUnknown'],
  integer: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'isUnknown'],
  number: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'isUnknown'],
}

function checkLiteral(value: unknown, fact: Fact, at: Pointer, report: Report, mustBeWhole = false): void {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : report({ code: 'wrong_value', at, expected: '`true` or `false`' })
    case 'enum':
    case 'set':
      if (typeof value === 'string' && fact.values.includes(value)) return
      return report({ code: 'value_not_listed', at, listed: fact.values })
    case 'integer':
    case 'number': {
      const { minimum, maximum, unit } = fact
      if (typeof value !== 'number') return report({ code: 'wrong_value', at, expected: 'a number' })
      if (fact.type === 'integer' && mustBeWhole && !Number.isInteger(value)) {
        return report({ code: 'wrong_value', at, expected: 'a whole number, as the fact is' })
      }
      return value >= minimum && value <= maximum
        ? undefined
        : report({ code: 'out_of_bounds', at, minimum, maximum, unit })
    }
  }
}

function checkReference(name: string, fact: Fact, at: Pointer, dictionary: Dictionary, report: Report): void {
  const parameter = dictionary.parameters.get(name)
  if (dictionary.facts.has(name)) return report({ code: 'fact_compared_with_fact', at })
  if (parameter === undefined) return checkKey(name, 'unknown_parameter', at, dictionary.parameters, report)
  if (parameter.value === null) return report({ code: 'parameter_without_value', at })
  if (fact.type !== 'integer' && fact.type !== 'number') {
    return report({ code: 'wrong_value', at, expected: 'a literal: parameters are numbers' })
  }
  if (parameter.unit !== fact.unit) return report({ code: 'wrong_unit', at, expected: fact.unit })
  return checkLiteral(parameter.value, fact, at, report)
}

/** A pack is asked item by item for at most one list; the items of two would have to be paired. */
function checkLists(
  roots: readonly (readonly [ConditionSource, Pointer])[],
  dictionary: Dictionary,
  report: Report,
): void {
  const asked = [...dictionary.lists.values()].filter(({ askedPerItem }) => askedPerItem)
  const used = new Map<string, Pointer>()
  for (const [root, rootAt] of roots) {
    visitSource(root, rootAt, (node, at) => {
      if (!('fact' in node)) return
      const derivation = dictionary.facts.get(node.fact)?.derivation
      const read = [node.fact, ...(derivation === undefined ? [] : sourcesOf(derivation))]
      for (const { name, facts } of asked) {
        if (!used.has(name) && read.some((fact) => facts.includes(fact))) used.set(name, at)
      }
    })
  }
  const second = [...used.values()][1]
  if (second !== undefined) report({ code: 'two_lists', at: second, lists: [...used.keys()] })
}

function checkKey(
  key: string,
  code: Extract<PackFault, { readonly suggestion?: string; readonly code: `unknown_${string}` }>['code'],
  at: Pointer,
  known: { has(key: string): boolean; keys(): Iterable<string> },
  report: Report,
): void {
  if (known.has(key) || report.issues.length >= enoughIssues) return
  const suggestion = nearest(key, known.keys())
  report({ code, at, ...(suggestion === undefined ? {} : { suggestion }) })
}
