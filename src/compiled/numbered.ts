/**
 * A pack by numbers: what compiling takes. A linked pack comes to it, and so does one that is read from the text in which
 * the built package carries it (`written.ts`), which is never linked then.
 *
 * @module
 */
import { type Condition, leavesOf, type Pack, type RuleHead } from '../pack/index.ts'
import type { Layout } from './layout.ts'
import { comparisonAt, type Tree, unknownTestAt } from './trees.ts'

/** The head of a pack, and its rules in the order of the file. */
export interface NumberedPack extends Omit<Pack, 'ladder' | 'rules' | 'facts' | 'list'> {
  readonly ladder: readonly string[]
  readonly rules: readonly NumberedRule[]
  /** The parameters that rules read. */
  readonly parameters: ReadonlySet<string>
}

/** One rule: what compiling needs of it, and its condition by slots. */
export interface NumberedRule extends Pick<RuleHead, 'name' | 'layer' | 'height' | 'notice'> {
  readonly tree: Tree
  /** All that it says. Most rules never say it. */
  readonly head: () => RuleHead
}

/** Reads a pack by the numbers of a layout, its parameters moved where a region moves them. */
export type Numbering = (layout: Layout, moved: ReadonlyMap<string, number>) => NumberedPack

/** Numbers a linked pack. */
export function numberingOf({ rules, facts: _, list: __, ...head }: Pack): Numbering {
  const parameters = new Set<string>()
  for (const { condition } of rules)
    for (const leaf of leavesOf(condition))
      if (leaf.kind === 'comparison' && leaf.parameter !== undefined) parameters.add(leaf.parameter)
  return (layout, moved) => {
    const treeOf = treesBy(layout, moved)
    return {
      ...head,
      parameters,
      rules: rules.map((rule) => {
        const { name, layer, height, notice } = rule
        return { name, layer, height, notice, tree: treeOf(rule.condition), head: () => rule }
      }),
    }
  }
}

/** Resolves conditions to slots; a named one once, however often it is used. */
function treesBy(layout: Layout, moved: ReadonlyMap<string, number>): (condition: Condition) => Tree {
  const named = new Map<Condition, Tree>()
  const treeOf = (condition: Condition): Tree => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return { kind: condition.kind, operands: condition.operands.map(treeOf) }
      case 'not':
        return { kind: 'not', operand: treeOf(condition.operand) }
      case 'named': {
        const tree = named.get(condition.operand) ?? treeOf(condition.operand)
        named.set(condition.operand, tree)
        return tree
      }
      case 'comparison': {
        const value = moved.get(condition.parameter ?? '') ?? condition.value
        return comparisonAt(slotOf(condition.fact), condition.operator, value, condition.whenUnknown, layout)
      }
      case 'isUnknown':
        return unknownTestAt(slotOf(condition.fact), condition.whenUnknown, layout)
    }
  }
  const slotOf = (fact: string): number => layout.slotOf.get(fact) ?? -1
  return treeOf
}
