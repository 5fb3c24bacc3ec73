/**
 * Walking conditions as they stand in a file, their named conditions not written out.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { ConditionSource, LeafSource, PackSource, ValueSource } from '../source.ts'

/** Visits every node of a condition, from the root down, with its place in the file. */
export function visitSource(
  node: ConditionSource,
  at: Pointer,
  visit: (node: ConditionSource, at: Pointer) => void,
): void {
  visit(node, at)
  if ('all' in node) node.all.forEach((operand, index) => visitSource(operand, child(child(at, 'all'), index), visit))
  else if ('any' in node)
    node.any.forEach((operand, index) => visitSource(operand, child(child(at, 'any'), index), visit))
  else if ('not' in node) visitSource(node.not, child(at, 'not'), visit)
}

/** The comparisons that a condition itself holds, those of named conditions not among them. */
export function ownLeaves(condition: ConditionSource): readonly LeafSource[] {
  const leaves: LeafSource[] = []
  visitSource(condition, '', (node) => {
    if ('fact' in node) leaves.push(node)
  })
  return leaves
}

/** The named conditions that the rules of a pack use, directly or through each other. */
export function usedConditions(pack: PackSource): ReadonlyMap<string, ConditionSource> {
  const named = pack.conditions ?? {}
  const used = new Map<string, ConditionSource>()
  const mark = (condition: ConditionSource): void => {
    visitSource(condition, '', (node) => {
      if (!('condition' in node) || used.has(node.condition)) return
      const written = named[node.condition]
      if (written === undefined) return
      used.set(node.condition, written)
      mark(written)
    })
  }
  for (const rule of pack.rules) mark(rule.conditions)
  return used
}

/** Whether a value is the name of a parameter. */
export function isReference(value: ValueSource): value is { readonly fact: string } {
  return typeof value === 'object' && 'fact' in value
}
