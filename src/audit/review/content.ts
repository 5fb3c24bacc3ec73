/**
 * What a clinician reviews when reviewing a rule: all that its meaning rests on.
 * In: a rule of a linked pack. Out: the digest of that content. Where it changes, so has what was reviewed.
 *
 * @module
 */
import { expectArgument, isHolder } from '../../diagnostics/index.ts'
import type { Dictionary } from '../../facts/index.ts'
import { digestOfJson, readBy } from '../../link/index.ts'
import { foldCondition, type Leaf, leavesOf, type Pack, type Rule } from '../../pack/index.ts'

/**
 * SHA-256 of the canonical JSON (RFC 8785) of a rule's content: the rule, the named conditions that it uses, its
 * parameters with their values, the facts that it reads with what an unknown answer means here, and the ladder on which
 * its rung stands. Sentences are not in it, nor is the place of the rule in the file.
 *
 * @param rule - a rule of the pack
 * @param pack - the pack, linked
 * @param dictionary - what the pack is linked over
 * @returns `sha256:` and 64 hexadecimal digits
 * @example
 * const { pack, dictionary } = subjectOf(ownFiles)
 * ruleDigestOf(pack.rules[0], pack, dictionary).length // => 71
 */
export function ruleDigestOf(rule: Rule, pack: Pack, dictionary: Dictionary): string {
  expectArgument('rule', 'a rule of the pack', () => isHolder(rule) && isHolder(rule.condition))
  expectArgument('pack', 'a linked pack', () => isHolder(pack) && Array.isArray(pack.ladder))
  expectArgument('dictionary', 'the dictionary of a subject', () => dictionary.facts instanceof Map)
  const { at: _, height: __, condition, ...head } = rule
  const leaves = leavesOf(condition)
  const parameters = leaves.flatMap((leaf) =>
    leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : [],
  )
  return digestOfJson({
    format: 'rule-content/1',
    module: pack.id,
    ladder: pack.ladder,
    ...head,
    condition: foldCondition<unknown>(condition, written, ({ kind, ...node }, below) => ({
      kind,
      ...('name' in node ? { name: node.name } : {}),
      below,
    })),
    ...readBy(
      leaves.map(({ fact }) => fact),
      parameters,
      pack.id,
      dictionary,
    ),
  })
}

/** A leaf without its place. */
function written({ at: _, ...leaf }: Leaf): unknown {
  return leaf
}
