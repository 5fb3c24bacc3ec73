/**
 * Rules by rank: highest rung first, then by name, as findings are listed; their conditions by slots. Here those of a
 * linked pack; `written.ts` gives those of a pack that is read from its text.
 *
 * @module
 */
import { type Condition, lazily, type Pack, type RuleHead } from '../../pack/index.ts'
import type { Layout } from '../case/layout.ts'
import { comparisonAt, type Tree, unknownTestAt } from './trees.ts'

/** What a pack says of itself, apart from its rules. */
export interface PackHead extends Omit<Pack, 'ladder' | 'rules' | 'facts' | 'list'> {
  readonly ladder: readonly string[]
}

/** One rule, by its rank: what every program needs of it, and what is made when it is first asked for. */
export interface RankedRule extends Pick<RuleHead, 'name' | 'layer' | 'height' | 'notice'> {
  /** All that it says. Most rules never say it. */
  readonly head: () => RuleHead
  readonly tree: () => Tree
}

/** A pack by numbers, the parameters that a region moves moved. */
export interface NumberedPack {
  readonly head: PackHead
  readonly rulesWith: (layout: Layout, moved: ReadonlyMap<string, number>) => readonly RankedRule[]
}

/** Numbers a linked pack. */
export function numberedOf({ rules, facts: _, list: __, ...head }: Pack): NumberedPack {
  const ranked = [...rules].sort(byRank)
  return {
    head,
    rulesWith: (layout, moved) => {
      const treeOf = treesBy(layout, moved)
      return ranked.map((rule) => {
        const { name, layer, height, notice, condition } = rule
        return { name, layer, height, notice, head: () => rule, tree: lazily(() => treeOf(condition)) }
      })
    },
  }
}

/** Highest rung first, then by name, as findings are listed. */
export function byRank(a: Pick<RuleHead, 'name' | 'height'>, b: Pick<RuleHead, 'name' | 'height'>): number {
  return b.height - a.height || (a.name < b.name ? -1 : 1)
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
