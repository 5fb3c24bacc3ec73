/**
 * What each operator says of a known answer, exactly as json-rules-engine does; of a set that is only partly known,
 * what can be said.
 *
 * @module
 */
import type { Answer, SetAnswer } from '../facts/index.ts'
import type { Comparison, ComparisonValue } from '../pack/index.ts'
import { opposite, type Truth } from './kleene.ts'

/** The truth of a comparison of a known answer; `'unknown'` only where a set may hold the value without being known to. */
export function compare(answer: Answer, operator: Comparison['operator'], value: ComparisonValue): Truth {
  return typeof answer === 'object' ? compareSet(answer, operator, value) : truth(holds[operator](answer, value))
}

type Scalar = string | number | boolean

const holds = {
  equal: (answer, value) => answer === value,
  notEqual: (answer, value) => answer !== value,
  in: (answer, value) => Array.isArray(value) && value.includes(answer),
  notIn: (answer, value) => Array.isArray(value) && !value.includes(answer),
  lessThan: (answer, value) => typeof answer === 'number' && typeof value === 'number' && answer < value,
  lessThanInclusive: (answer, value) => typeof answer === 'number' && typeof value === 'number' && answer <= value,
  greaterThan: (answer, value) => typeof answer === 'number' && typeof value === 'number' && answer > value,
  greaterThanInclusive: (answer, value) => typeof answer === 'number' && typeof value === 'number' && answer >= value,
  contains: () => false,
  doesNotContain: () => false,
} as const satisfies Record<Comparison['operator'], (answer: Scalar, value: ComparisonValue) => boolean>

/** A listed member is in the set; any other is out of it only when the set is known as a whole. */
function compareSet(answer: SetAnswer, operator: Comparison['operator'], value: ComparisonValue): Truth {
  if (typeof value !== 'string') return 'false'
  const contained = answer.members.has(value) ? 'true' : answer.complete ? 'false' : 'unknown'
  return operator === 'contains' ? contained : operator === 'doesNotContain' ? opposite[contained] : 'false'
}

function truth(claim: boolean): Truth {
  return claim ? 'true' : 'false'
}
