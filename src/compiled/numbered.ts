/**
 * Rules by rank: highest rung first, then by name, as findings are listed; their conditions by slots. Here those of a
 * linked pack; `written.ts` gives those of a pack that is read from its text.
 *
 * @module
 */
import type { Condition, Pack, RuleHead } from '../pack/index.ts'
import type { Layout } from './layout.ts'
import { comparisonAt, type Tree, unknownTestAt } from './trees.ts'

/** What a pack says of itself, apart from its rules. */
export interface PackHead extends Omit<Pack, 'ladder' | 'rules' | 'facts' | 'list'> {
  readonly ladder: readonly string[]
}

/** The rules, each part made when it is first asked for: of most rules, a case needs none. */
export interface RankedRules {
  readonly count: number
  readonly name: (rank: number) => string
  readonly head: (rank: number) => RuleHead
  readonly tree: (rank: number) => Tree
}

/** The rules, with the parameters that a region moves moved. */
export type RulesWith = (moved: ReadonlyMap<string, number>) => RankedRules

/** Ranks the rules of a linked pack. */
export function rulesOf(pack: Pack, layout: Layout): RulesWith {
  const rules = [...pack.rules].sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1))
  return (moved) => {
    const treeOf = treesBy(layout, moved)
    const trees = new Array<Tree | undefined>(rules.length).fill(undefined)
    const at = (rank: number) => rules[rank] as (typeof rules)[number]
    return {
      count: rules.length,
      name: (rank) => at(rank).name,
      head: at,
      tree: (rank) => {
        const tree = trees[rank] ?? treeOf(at(rank).condition)
        trees[rank] = tree
        return tree
      },
    }
  }
}

/** Resolves conditions to slots; a named one once, however often it is used. */
function treesBy(layout: Layout, moved: ReadonlyMap<string, number>): (condition: Condition) => Tree {
  const named = new Map<Condition, Tree>()
  const slotOf = (fact: string): number => layout.slotOf.get(fact) ?? -1
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
        const { fact, operator, value, parameter, whenUnknown } = condition
        const here = { value: moved.get(parameter ?? '') ?? value, parameter }
        return comparisonAt(slotOf(fact), operator, here, whenUnknown, layout)
      }
      case 'isUnknown':
        return unknownTestAt(slotOf(condition.fact), condition.whenUnknown, layout)
    }
  }
  return treeOf
}
