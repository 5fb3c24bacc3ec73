/**
 * The shape of conditions: the profile of json-rules-engine's conditions that two engines cannot read differently.
 *
 * @module
 */
import { child, nearest, type Pointer } from '../diagnostics/index.ts'
import type { OperatorName } from '../pack/index.ts'
import type { Report } from './issues.ts'
import type { Json } from './json.ts'

/** Every operator of the profile. */
export const operatorNames = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'contains',
  'doesNotContain',
  'isUnknown',
] as const satisfies readonly OperatorName[]

const kinds = ['all', 'any', 'not', 'condition', 'fact'] as const

/** Keys that json-rules-engine gives a meaning that this profile has no room for. */
const refused: Readonly<Record<string, string>> = {
  path: 'it reads inside a value by an expression, and facts are not nested',
  params: 'facts are values here, not functions of parameters',
  priority: 'the order of rules and conditions never matters',
  name: 'only rules and named conditions have names',
}

/** Reports everything that is wrong with the shape of a rule's or a named condition's root. */
export function checkRoot(node: Json | undefined, at: Pointer, report: Report): void {
  if (isObject(node) && kindOf(node) === 'fact') report({ code: 'bare_leaf', at })
  checkCondition(node, at, report)
}

function checkCondition(node: Json | undefined, at: Pointer, report: Report): void {
  if (!isObject(node)) return report({ code: 'not_a_condition', at })
  const kind = kindOf(node)
  if (kind === undefined || kind === 'several') {
    return report({ code: kind === undefined ? 'not_a_condition' : 'two_connectives', at })
  }
  checkKeys(node, kind === 'fact' ? ['fact', 'operator', 'value'] : [kind], at, report)
  switch (kind) {
    case 'all':
    case 'any': {
      const operands = node[kind]
      if (!Array.isArray(operands))
        return report({ code: 'wrong_shape', at: child(at, kind), expected: 'a list of conditions' })
      if (operands.length === 0) return report({ code: 'empty_condition', at: child(at, kind) })
      operands.forEach((operand, index) => {
        checkCondition(operand, child(child(at, kind), index), report)
      })
      return
    }
    case 'not':
      return checkCondition(node.not, child(at, 'not'), report)
    case 'condition':
      if (typeof node.condition === 'string') return
      return report({ code: 'wrong_shape', at: child(at, 'condition'), expected: 'the name of a condition' })
    case 'fact':
      return checkLeaf(node, at, report)
  }
}

function checkLeaf(node: { readonly [key: string]: Json }, at: Pointer, report: Report): void {
  if (typeof node.fact !== 'string')
    report({ code: 'wrong_shape', at: child(at, 'fact'), expected: 'the name of a fact' })
  const { operator } = node
  if (typeof operator !== 'string' || !(operatorNames as readonly string[]).includes(operator)) {
    const suggestion = typeof operator === 'string' ? nearest(operator, operatorNames) : undefined
    report({ code: 'unknown_operator', at: child(at, 'operator'), ...(suggestion === undefined ? {} : { suggestion }) })
  }
  checkValue(node.value, child(at, 'value'), report)
}

function checkValue(value: Json | undefined, at: Pointer, report: Report): void {
  if (value === undefined || value === null)
    return report({ code: 'wrong_shape', at, expected: 'a value to compare with' })
  if (typeof value !== 'object') return
  if (Array.isArray(value)) {
    if (value.length === 0) report({ code: 'wrong_shape', at, expected: 'at least one value' })
    if (value.some((each) => each === null || typeof each === 'object')) report({ code: 'dynamic_value', at })
    return
  }
  const reference = value as { readonly [key: string]: Json }
  if (Object.keys(reference).length !== 1 || typeof reference.fact !== 'string') report({ code: 'dynamic_value', at })
}

function checkKeys(
  node: { readonly [key: string]: Json },
  allowed: readonly string[],
  at: Pointer,
  report: Report,
): void {
  for (const key of Object.keys(node)) {
    if (allowed.includes(key)) continue
    const because = Object.hasOwn(refused, key) ? refused[key] : undefined
    if (because !== undefined) report({ code: 'refused_key', at: child(at, key), because })
    else {
      const suggestion = nearest(key, allowed)
      report({ code: 'unknown_key', at: child(at, key), ...(suggestion === undefined ? {} : { suggestion }) })
    }
  }
}

function kindOf(node: { readonly [key: string]: Json }): (typeof kinds)[number] | 'several' | undefined {
  const found = kinds.filter((kind) => Object.hasOwn(node, kind))
  return found.length > 1 ? 'several' : found[0]
}

function isObject(node: Json | undefined): node is { readonly [key: string]: Json } {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
