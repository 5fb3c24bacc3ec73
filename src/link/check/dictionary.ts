/**
 * Checking the dictionary: names are unique, lists and computed facts rest on facts that exist, and a parameter can only
 * be moved to the stricter side.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { Derivation, DictionarySource, Fact, Parameter } from '../../facts/index.ts'
import type { Report } from '../../parse/index.ts'

/** Reports everything that is wrong with a dictionary whose shape is right; pointers are into its own two files. */
export function checkDictionary({ facts, lists, parameters }: DictionarySource, report: Report): void {
  const byName = new Map(facts.map((fact) => [fact.name, fact]))
  const listNames = new Set(lists.map(({ name }) => name))
  // An old name is taken as well: an answer stored under it must not become that of another fact.
  const oldNames = facts.flatMap(({ renamedFrom = [] }, index) =>
    renamedFrom.map((name, position) => ({
      name,
      at: child(child(child('/facts', index), 'renamedFrom'), position),
    })),
  )
  checkUnique([...facts.map(place('/facts')), ...lists.map(place('/lists')), ...oldNames], report)
  checkUnique(parameters.map(place('/parameters')), report)
  const exists = (name: string, at: Pointer, isNumber = false): void => {
    const fact = byName.get(name)
    if (fact === undefined) report({ code: 'unknown_fact', at })
    else if (isNumber && fact.type !== 'integer' && fact.type !== 'number')
      report({ code: 'wrong_value', at, expected: 'a fact that is a number' })
  }
  lists.forEach((list, index) => {
    const at = child('/lists', index)
    list.facts.forEach((name, position) => exists(name, child(child(at, 'facts'), position)))
    const subject = byName.get(list.subject)
    if (subject?.type !== 'enum' || !list.facts.includes(list.subject)) {
      report({ code: 'wrong_value', at: child(at, 'subject'), expected: 'a fact of the list that has listed values' })
    } else if (list.whenEmpty !== undefined && !subject.values.includes(list.whenEmpty)) {
      report({ code: 'value_not_listed', at: child(at, 'whenEmpty'), listed: subject.values })
    }
  })
  facts.forEach((fact, index) => {
    const at = child('/facts', index)
    checkDomain(fact, at, report)
    if (fact.derivation === undefined) return
    const derivationAt = child(at, 'derivation')
    if (fact.answeredBy !== 'system') report({ code: 'wrong_value', at: child(at, 'answeredBy'), expected: '`system`' })
    for (const [part, name, isNumber] of parts(fact.derivation)) {
      exists(name, child(derivationAt, part), isNumber)
      if (byName.get(name)?.derivation !== undefined)
        report({ code: 'wrong_value', at: child(derivationAt, part), expected: 'a fact that is not computed itself' })
    }
    if ('list' in fact.derivation && !listNames.has(fact.derivation.list)) {
      report({ code: 'wrong_value', at: child(derivationAt, 'list'), expected: 'a list of the dictionary' })
    }
    if (fact.derivation.kind !== 'quotient') return
    const divisor = byName.get(fact.derivation.divisor)
    if (divisor !== undefined && 'minimum' in divisor && divisor.minimum <= 0) {
      report({ code: 'wrong_value', at: child(derivationAt, 'divisor'), expected: 'a fact that is always above 0' })
    }
  })
  parameters.forEach((parameter, index) => {
    const at = child('/parameters', index)
    if (byName.has(parameter.name)) report({ code: 'parameter_named_like_fact', at: child(at, 'name') })
    checkParameter(parameter, at, report)
  })
}

function checkDomain(fact: Fact, at: Pointer, report: Report): void {
  if ('values' in fact) {
    fact.values.forEach((value, index) => {
      const valueAt = child(child(at, 'values'), index)
      const first = fact.values.indexOf(value)
      if (first < index) report({ code: 'duplicate_name', at: valueAt, first: child(child(at, 'values'), first) })
      if (value === 'unknown') report({ code: 'wrong_value', at: valueAt, expected: 'a value other than "unknown"' })
    })
  } else if ('minimum' in fact && fact.minimum >= fact.maximum) {
    report({ code: 'wrong_value', at: child(at, 'maximum'), expected: 'a number above `minimum`' })
  }
}

/** The value stands at the mild end of its bounds, so that every move within them is to the stricter side. */
function checkParameter(
  { value, minimum, maximum, stricter, changedBy }: Parameter,
  at: Pointer,
  report: Report,
): void {
  if (minimum > maximum)
    report({ code: 'wrong_value', at: child(at, 'maximum'), expected: 'a number not below `minimum`' })
  const isFixed = stricter === 'none'
  if (isFixed !== (changedBy === 'nobody')) {
    report({ code: 'wrong_value', at: child(at, 'changedBy'), expected: isFixed ? '`nobody`' : 'somebody' })
  }
  const mildest = stricter === 'higher' ? minimum : maximum
  if (value !== null && value !== mildest)
    report({ code: 'wrong_value', at: child(at, 'value'), expected: 'the mild end of the bounds' })
}

function parts(derivation: Derivation): readonly (readonly [string, string, boolean])[] {
  switch (derivation.kind) {
    case 'quotient':
      return [
        ['dividend', derivation.dividend, true],
        ['divisor', derivation.divisor, true],
      ]
    case 'difference':
      return [
        ['minuend', derivation.minuend, true],
        ['subtrahend', derivation.subtrahend, true],
      ]
    case 'reached':
      return [['fact', derivation.fact, true]]
    case 'members':
      return [['fact', derivation.fact, false]]
    case 'own-time-reached':
      return [
        ['subject', derivation.subject, false],
        ['from', derivation.from, true],
        ['elapsed', derivation.elapsed, true],
      ]
  }
}

function place(list: Pointer) {
  return ({ name }: { readonly name: string }, index: number) => ({ name, at: child(child(list, index), 'name') })
}

function checkUnique(names: readonly { readonly name: string; readonly at: Pointer }[], report: Report): void {
  const seen = new Map<string, Pointer>()
  for (const { name, at } of names) {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, at)
    else report({ code: 'duplicate_name', at, first })
  }
}
