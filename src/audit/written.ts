/**
 * A pack's conditions as they are written: each node once, by its place in the file, and trees in which one node is
 * another. Nothing is changed; every edit makes a tree of its own.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Condition, NonEmpty, Pack, Rule } from '../pack/index.ts'

/** One node as it is written, and the rules that read it: several where it stands in a named condition. */
export interface WrittenNode {
  readonly node: Condition
  readonly rules: readonly Rule[]
}

/** Every node of a pack's conditions, once, in the order of the rules. */
export function writtenNodes({ rules }: Pack): readonly WrittenNode[] {
  const nodes = new Map<Pointer, { readonly node: Condition; readonly rules: Set<Rule> }>()
  const visit = (node: Condition, rule: Rule): void => {
    const known = nodes.get(node.at) ?? { node, rules: new Set() }
    nodes.set(node.at, known)
    known.rules.add(rule)
    for (const operand of operandsOf(node)) visit(operand, rule)
  }
  for (const rule of rules) visit(rule.condition, rule)
  return [...nodes.values()].map(({ node, rules: readers }) => ({ node, rules: [...readers] }))
}

/** The same condition with another node at one place; wherever a named condition is used, its place is the same. */
export function withNode(condition: Condition, at: Pointer, node: Condition): Condition {
  if (condition.at === at) return node
  switch (condition.kind) {
    case 'all':
    case 'any':
      return withOperands(
        condition,
        condition.operands.map((operand) => withNode(operand, at, node)),
      )
    case 'not':
    case 'named': {
      const operand = withNode(condition.operand, at, node)
      return operand === condition.operand ? condition : { ...condition, operand }
    }
    case 'comparison':
    case 'isUnknown':
      return condition
  }
}

/** The same condition with each leaf as `edit` makes it; what stays as it was is the same node. */
export function withLeaves(
  condition: Condition,
  edit: (leaf: Extract<Condition, { fact: string }>) => Condition,
): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return withOperands(
        condition,
        condition.operands.map((operand) => withLeaves(operand, edit)),
      )
    case 'not':
    case 'named': {
      const operand = withLeaves(condition.operand, edit)
      return operand === condition.operand ? condition : { ...condition, operand }
    }
    case 'comparison':
    case 'isUnknown':
      return edit(condition)
  }
}

/** The same node with other operands, as many as before; itself, where they are its own. */
function withOperands(
  condition: Extract<Condition, { kind: 'all' | 'any' }>,
  operands: readonly Condition[],
): Condition {
  const isSame = operands.every((operand, index) => operand === condition.operands[index])
  return isSame ? condition : { ...condition, operands: operands as NonEmpty<Condition> }
}

function operandsOf(node: Condition): readonly Condition[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.operands
    case 'not':
    case 'named':
      return [node.operand]
    case 'comparison':
    case 'isUnknown':
      return []
  }
}
