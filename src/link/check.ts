/**
 * Checking: every name that a pack uses exists, every value has its fact's type, and nothing in it could make two
 * engines disagree. What it lets through, {@link resolve} can link without looking.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../diagnostics/index.ts'
import { type Dictionary, type Fact, sourcesOf } from '../facts/index.ts'
import type { ConditionSource, LeafSource, OperatorName, PackSource, RuleSource } from '../pack/index.ts'
import type { PackFault, Report } from '../parse/index.ts'
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
  checkLadder(pack, library, report)
  checkUnique(pack.rules, report)
  for (const [name, condition] of conditions) {
    checkCondition(condition, child('/conditions', name), pack, library, report)
  }
  pack.rules.forEach((rule, index) => {
    const at = child('/rules', index)
    checkRule(rule, at, pack, library, report)
    checkCondition(rule.conditions, child(at, 'conditions'), pack, library, report)
  })
  checkLists(pack, library.dictionary, report)
  checkSize(pack, conditions, report)
}

/** The named conditions that no rule uses. */
export function unusedConditions(pack: PackSource): readonly string[] {
  const used = new Set<string>()
  const mark = (node: ConditionSource): void => {
    if ('all' in node) node.all.forEach(mark)
    else if ('any' in node) node.any.forEach(mark)
    else if ('not' in node) mark(node.not)
    else if ('condition' in node && !used.has(node.condition)) {
      used.add(node.condition)
      const named = pack.conditions?.[node.condition]
      if (named !== undefined) mark(named)
    }
  }
  for (const rule of pack.rules) mark(rule.conditions)
  return Object.keys(pack.conditions ?? {}).filter((name) => !used.has(name))
}

function checkLadder(pack: PackSource, library: Library, report: Report): void {
  pack.ladder.forEach((rung, index) => {
    const at = child('/ladder', index)
    const first = pack.ladder.indexOf(rung)
    if (first < index) report({ code: 'duplicate_name', at, first: child('/ladder', first) })
    checkKey(`verdict.${pack.id}.${rung}`, 'unknown_message', at, library.messages, report)
  })
  const ladder = new Set(pack.ladder)
  checkKey(pack.otherwise, 'unknown_rung', '/otherwise', ladder, report)
  if (pack.undecided !== undefined) checkKey(pack.undecided, 'unknown_rung', '/undecided', ladder, report)
}

function checkUnique(rules: readonly RuleSource[], report: Report): void {
  const seen = new Map<string, Pointer>()
  rules.forEach(({ name }, index) => {
    const at = child(child('/rules', index), 'name')
    const first = seen.get(name)
    if (first === undefined) seen.set(name, at)
    else report({ code: 'duplicate_name', at, first })
  })
}

function checkRule(rule: RuleSource, at: Pointer, pack: PackSource, library: Library, report: Report): void {
  const event = child(at, 'event')
  const params = child(event, 'params')
  checkKey(rule.event.type, 'unknown_rung', child(event, 'type'), new Set(pack.ladder), report)
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
  const isBelow = pack.ladder.indexOf(rule.event.type) < pack.ladder.indexOf(pack.otherwise)
  if (rule.layer === 'evidence' && !notice && isBelow && pack.rules.some(({ layer }) => layer === 'article')) {
    report({ code: 'evidence_below_otherwise', at: child(event, 'type'), otherwise: pack.otherwise })
  }
}

function checkCondition(node: ConditionSource, at: Pointer, pack: PackSource, library: Library, report: Report): void {
  const below = (operand: ConditionSource, operandAt: Pointer) =>
    checkCondition(operand, operandAt, pack, library, report)
  if ('all' in node) node.all.forEach((operand, index) => below(operand, child(child(at, 'all'), index)))
  else if ('any' in node) node.any.forEach((operand, index) => below(operand, child(child(at, 'any'), index)))
  else if ('not' in node) below(node.not, child(at, 'not'))
  else if ('condition' in node) {
    const names = new Set(Object.keys(pack.conditions ?? {}))
    checkKey(node.condition, 'unknown_condition', child(at, 'condition'), names, report)
  } else checkLeaf(node, at, library.dictionary, report)
}

function checkLeaf(leaf: LeafSource, at: Pointer, dictionary: Dictionary, report: Report): void {
  const fact = dictionary.facts.get(leaf.fact)
  if (fact === undefined) return checkKey(leaf.fact, 'unknown_fact', child(at, 'fact'), dictionary.facts, report)
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
  else checkLiteral(value, fact, valueAt, report)
}

/** The operators that a fact of each type can be tested by; any other is a slip, or read differently elsewhere. */
const operatorsOf = {
  boolean: ['equal', 'notEqual', 'isUnknown'],
  enum: ['equal', 'notEqual', 'in', 'notIn', 'isUnknown'],
  set: ['contains', 'doesNotContain', 'isUnknown'],
  integer: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'isUnknown'],
  number: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'isUnknown'],
} as const satisfies Record<Fact['type'], readonly OperatorName[]> as Record<Fact['type'], readonly OperatorName[]>

function checkLiteral(value: unknown, fact: Fact, at: Pointer, report: Report): void {
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
function checkLists(pack: PackSource, dictionary: Dictionary, report: Report): void {
  const used = new Map<string, Pointer>()
  const visit = (node: ConditionSource, at: Pointer): void => {
    if ('all' in node) node.all.forEach((operand, index) => visit(operand, child(child(at, 'all'), index)))
    else if ('any' in node) node.any.forEach((operand, index) => visit(operand, child(child(at, 'any'), index)))
    else if ('not' in node) visit(node.not, child(at, 'not'))
    else if ('fact' in node) {
      const derivation = dictionary.facts.get(node.fact)?.derivation
      const read = [node.fact, ...(derivation === undefined ? [] : sourcesOf(derivation))]
      for (const list of dictionary.lists.values()) {
        if (list.askedPerItem && !used.has(list.name) && read.some((name) => list.facts.includes(name)))
          used.set(list.name, at)
      }
    }
  }
  for (const [name, condition] of Object.entries(pack.conditions ?? {})) visit(condition, child('/conditions', name))
  pack.rules.forEach((rule, index) => visit(rule.conditions, child(child('/rules', index), 'conditions')))
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
  if (known.has(key)) return
  const suggestion = nearest(key, known.keys())
  report({ code, at, ...(suggestion === undefined ? {} : { suggestion }) })
}

function isReference(value: LeafSource['value']): value is { readonly fact: string } {
  return typeof value === 'object' && !Array.isArray(value)
}
