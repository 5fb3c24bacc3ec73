/**
 * A pack by numbers, read from the text in which the built package carries it: for a decision it need not be linked.
 * In: what `pack/written.ts` reads as well. Out: what numbering the linked pack gives.
 *
 * @module
 */
import { type Dictionary, whenUnknownIn } from '../facts/index.ts'
import {
  type ComparisonValue,
  conditionReader,
  conditionText,
  isReference,
  leafReader,
  type PackSeal,
  ruleHeadOf,
  type WrittenPack,
  writtenRuleOf,
} from '../pack/index.ts'
import type { Numbering } from './numbered.ts'
import { comparisonAt, type Tree, type TreeLeaf, unknownTestAt } from './trees.ts'

/** Numbers a pack that was never linked. */
export function writtenNumberingOf(
  { conditions, rules, ...head }: WrittenPack,
  seal: PackSeal,
  dictionary: Dictionary,
): Numbering {
  return (layout, moved) => {
    const parameters = new Set<string>()
    const sourceOf = leafReader(dictionary)
    const leafOf = (token: string): TreeLeaf => {
      const { fact, operator, value } = sourceOf(token)
      const slot = layout.slotOf.get(fact) as number
      const whenUnknown = whenUnknownIn(head.id, layout.facts[slot] as (typeof layout.facts)[number])
      if (operator === 'isUnknown') return unknownTestAt(slot, whenUnknown, layout)
      if (!isReference(value)) return comparisonAt(slot, operator, value, whenUnknown, layout)
      parameters.add(value.fact)
      const wanted = moved.get(value.fact) ?? dictionary.parameters.get(value.fact)?.value
      return comparisonAt(slot, operator, wanted as ComparisonValue, whenUnknown, layout)
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
      // Many rules make the same comparison.
      leaf: (token) => {
        const leaf = leaves.get(token) ?? leafOf(token)
        leaves.set(token, leaf)
        return leaf
      },
    })
    const numbered = rules.split('\n').map((line, index) => {
      const rule = writtenRuleOf(line, head.ladder)
      const { name, layer, event } = rule
      return {
        name,
        layer,
        height: head.ladder.indexOf(event.type),
        notice: event.params.notice === true,
        tree: read(conditionText(line)),
        head: () => ruleHeadOf(rule, index, head.ladder, seal),
      }
    })
    return { ...head, digest: seal.digest, rules: numbered, parameters }
  }
}
