/**
 * Rules by rank, read from the text in which the built package carries a pack: for a decision it is never linked.
 * In: what `pack/written.ts` reads as well. Out: what `numbered.ts` makes of the linked pack.
 *
 * @module
 */
import { type Dictionary, type Fact, whenUnknownIn } from '../../facts/index.ts'
import {
  type ComparisonValue,
  conditionReader,
  conditionText,
  isReference,
  lazily,
  leafReader,
  ruleHeadOf,
  type WrittenPack,
  writtenRankOf,
  writtenRuleOf,
  writtenStrength,
} from '../../pack/index.ts'
import type { Layout } from '../case/layout.ts'
import { byRank, type NumberedPack } from './numbered.ts'
import { comparisonAt, type Tree, type TreeLeaf, unknownTestAt } from './trees.ts'

/** Numbers a pack that was never linked. */
export function writtenNumberedOf({ conditions, rules, ...head }: WrittenPack, dictionary: Dictionary): NumberedPack {
  const { id, ladder } = head
  const ranked = rules
    .split('\n')
    .map((line, index) => ({ ...writtenRankOf(line), line, index }))
    .sort(byRank)
  return {
    head,
    rulesWith: (layout, moved) => {
      const read = treeReader(id, conditions, dictionary, layout, moved)
      return ranked.map(({ name, layer, height, notice, line, index }) => ({
        name,
        layer,
        height,
        notice,
        head: () => ruleHeadOf(writtenRuleOf(line, ladder), index, ladder, writtenStrength(line)),
        tree: lazily(() => read(conditionText(line))),
      }))
    },
  }
}

/** Reads conditions of a module. Named ones, and comparisons that many rules make, are read once. */
function treeReader(
  module: string,
  conditions: string | undefined,
  dictionary: Dictionary,
  layout: Layout,
  moved: ReadonlyMap<string, number>,
): (text: string) => Tree {
  const sourceOf = leafReader(dictionary)
  const leafOf = (token: string): TreeLeaf => {
    const { fact, operator, value } = sourceOf(token)
    const slot = layout.slotOf.get(fact) as number
    const whenUnknown = whenUnknownIn(module, layout.facts[slot] as Fact)
    if (operator === 'isUnknown') return unknownTestAt(slot, whenUnknown, layout)
    if (!isReference(value)) return comparisonAt(slot, operator, { value }, whenUnknown, layout)
    const here = moved.get(value.fact) ?? dictionary.parameters.get(value.fact)?.value
    return comparisonAt(slot, operator, { value: here as ComparisonValue, parameter: value.fact }, whenUnknown, layout)
  }
  const lines = conditions?.split('\n') ?? []
  const named: (Tree | undefined)[] = []
  const leaves = new Map<string, TreeLeaf>()
  const read: (text: string) => Tree = conditionReader<Tree>({
    all: (operands) => ({ kind: 'all', operands }),
    any: (operands) => ({ kind: 'any', operands }),
    not: (operand) => ({ kind: 'not', operand }),
    named: (index) => {
      named[index] ??= read(conditionText(lines[index] as string))
      return named[index] as Tree
    },
    leaf: (token) => {
      const leaf = leaves.get(token) ?? leafOf(token)
      leaves.set(token, leaf)
      return leaf
    },
  })
  return read
}
