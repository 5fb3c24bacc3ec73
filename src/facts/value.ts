/**
 * One value of one fact: is it what the dictionary allows, and what does it say?
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import type { Answer } from './answers.ts'
import type { Fact } from './dictionary.ts'
import { limits, membersOf, type Report } from './reading.ts'

/** A value that is right, as plain data; otherwise nothing, and what is wrong with it is reported. */
export function rightValue(given: unknown, fact: Fact, at: Pointer, report: Report): unknown {
  if (given === null || given === 'unknown') return given
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

function setOf(given: unknown, listed: readonly string[], at: Pointer, report: Report): unknown {
  const members = membersOf(given, limits.members, at, report)
  if (members === undefined) return report({ code: 'wrong_type', at, expected: 'a list of values' })
  const wrong = members.filter(([, value]) => value !== 'unknown' && !isListed(value, listed))
  for (const [index] of wrong) report({ code: 'value_not_listed', at: child(at, index), listed })
  if (wrong.length > 0) return undefined
  const values = members.map(([, value]) => value)
  const isMixed = values.includes('none') && values.some((value) => value !== 'none')
  return isMixed ? report({ code: 'none_beside_others', at }) : values
}

function isListed(value: unknown, listed: readonly unknown[]): boolean {
  return listed.includes(value)
}

/**
 * What a value that is right says: `'unknown'` where it was asked and is not known; nothing where it was not asked. Of a
 * set, `['a', 'unknown']` is partly known, `['unknown']` unknown as a whole, `[]` not asked, `['none']` known to be empty.
 */
export function answerOf(value: unknown): Answer | 'unknown' | undefined {
  if (!Array.isArray(value)) return (value ?? undefined) as Answer | 'unknown' | undefined
  const members = new Set<string>(value.filter((member) => member !== 'unknown'))
  const complete = !value.includes('unknown')
  if (members.size === 0) return complete ? undefined : 'unknown'
  return { members, complete }
}
