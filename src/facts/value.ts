/**
 * One value of one fact: is it what the dictionary allows?
 * In: anything. Out: the answer; `'unknown'` where it was asked and is not known; nothing where it was not asked.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import type { Answer } from './answers.ts'
import type { Fact } from './dictionary.ts'
import { limits, membersOf, type Report } from './reading.ts'

/** Reads one value, or reports what is wrong with it. */
export function answerOf(given: unknown, fact: Fact, at: Pointer, report: Report): Answer | 'unknown' | undefined {
  if (given === null || given === undefined) return undefined
  if (given === 'unknown') return 'unknown'
  switch (fact.type) {
    case 'boolean':
      return typeof given === 'boolean' ? given : report({ code: 'wrong_type', at, expected: 'true or false' })
    case 'enum':
      if (typeof given !== 'string') return report({ code: 'wrong_type', at, expected: 'one of the listed values' })
      return fact.values.includes(given) ? given : report({ code: 'value_not_listed', at, listed: fact.values })
    case 'set':
      return setOf(given, fact.values, at, report)
    case 'integer':
    case 'number': {
      const { minimum, maximum, unit } = fact
      const expected = fact.type === 'integer' ? 'a whole number' : 'a number'
      if (typeof given !== 'number') return report({ code: 'wrong_type', at, expected })
      if (!Number.isFinite(given)) return report({ code: 'not_finite', at })
      if (fact.type === 'integer' && !Number.isInteger(given)) return report({ code: 'wrong_type', at, expected })
      return given >= minimum && given <= maximum
        ? given
        : report({ code: 'out_of_bounds', at, minimum, maximum, unit })
    }
  }
}

/** `['a', 'unknown']` is partly known, `['unknown']` unknown as a whole, `[]` not asked, `['none']` known to be empty. */
function setOf(given: unknown, listed: readonly string[], at: Pointer, report: Report): Answer | 'unknown' | undefined {
  const values = membersOf(given, limits.members, at, report)
  if (values === undefined) return report({ code: 'wrong_type', at, expected: 'a list of values' })
  const members = new Set<string>()
  let complete = true
  let isRight = true
  for (const [index, value] of values) {
    if (value === 'unknown') complete = false
    else if (typeof value === 'string' && listed.includes(value)) members.add(value)
    else isRight = report({ code: 'value_not_listed', at: child(at, index), listed }) ?? false
  }
  if (!isRight) return undefined
  if (members.has('none') && (members.size > 1 || !complete)) return report({ code: 'none_beside_others', at })
  if (members.size === 0) return complete ? undefined : 'unknown'
  return { members, complete }
}
