/**
 * Conditions copied with other places or values. What is shared stays shared, or a small pack could become endless.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import type { Condition, NonEmpty, Pack } from '../tree.ts'

/** Copies conditions: `placed` gives a node's new place, `moved` the new value of a parameter, if it has one. */
export function rewriter(
  placed: (at: Pointer) => Pointer,
  moved: (parameter: string) => number | undefined,
): (condition: Condition) => Condition {
  const done = new Map<Condition, Condition>()
  const rewritten = (condition: Condition): Condition => {
    const known = done.get(condition)
    if (known !== undefined) return known
    const copy = copied(condition)
    done.set(condition, copy)
    return copy
  }
  const copied = (condition: Condition): Condition => {
    const at = placed(condition.at)
    switch (condition.kind) {
      case 'all':
      case 'any':
        // As many operands as before: at least one.
        return {
          ...condition,
          at,
          operands: condition.operands.map(rewritten) as readonly Condition[] as NonEmpty<Condition>,
        }
      case 'not':
      case 'named':
        return { ...condition, at, operand: rewritten(condition.operand) }
      case 'isUnknown':
        return { ...condition, at }
      case 'comparison': {
        const value = condition.parameter === undefined ? undefined : moved(condition.parameter)
        return { ...condition, at, value: value ?? condition.value }
      }
    }
  }
  return rewritten
}

/** A pack whose rules read other values of parameters; the digest stays that of the pack, which says nothing of them. */
export function movedPack(pack: Pack, moves: Readonly<Record<string, number>>): Pack {
  const rewritten = rewriter(
    (at) => at,
    (parameter) => (Object.hasOwn(moves, parameter) ? moves[parameter] : undefined),
  )
  return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, condition: rewritten(rule.condition) })) }
}
