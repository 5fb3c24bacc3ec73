/**
 * A condition with one of its nodes taken as true or false, and all else as it is.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Condition, NonEmpty } from '../tree.ts'

/** What is left of a condition, or its truth where that no longer depends on anything. */
export function assuming(condition: Condition, at: Pointer, truth: boolean): Condition | boolean {
  if (condition.at === at) return truth
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const decides = condition.kind === 'any'
      const rest = condition.operands.map((operand) => assuming(operand, at, truth))
      if (rest.includes(decides)) return decides
      const [first, ...others] = rest.filter((operand) => typeof operand !== 'boolean')
      return first === undefined
        ? !decides
        : { ...condition, operands: [first, ...others] satisfies NonEmpty<Condition> }
    }
    case 'not': {
      const operand = assuming(condition.operand, at, truth)
      return typeof operand === 'boolean' ? !operand : { ...condition, operand }
    }
    case 'named': {
      const operand = assuming(condition.operand, at, truth)
      return typeof operand === 'boolean' ? operand : { ...condition, operand }
    }
    case 'comparison':
    case 'isUnknown':
      return condition
  }
}
