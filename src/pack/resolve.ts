/**
 * Resolving: a checked pack becomes the linked tree. It trusts its input, so that built-in packs, which are checked
 * when they are generated, cost no more than this at run time.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { type Dictionary, sourcesOf, whenUnknownIn } from '../facts/index.ts'
import { isReference } from './conditions/source-walk.ts'
import { leavesOf } from './conditions/walk.ts'
import { bestStrength, type PackSeal, ruleHeadOf } from './rule-head.ts'
import type { ConditionSource, LeafSource, PackSource } from './source.ts'
import type { ComparisonValue, Condition, Leaf, NonEmpty, Pack, Rule } from './tree.ts'

/**
 * Links a pack that {@link PackSource} and the checks have found to be right. It is frozen where it is handed out:
 * freezing a built-in one costs as much as linking it, and an evaluate function hands out its findings alone.
 */
export function resolve<Rung extends string = string>(
  source: PackSource,
  dictionary: Dictionary,
  seal: PackSeal,
): Pack<Rung> {
  const named = new Map<string, Condition>()
  const conditionOf = (node: ConditionSource, at: Pointer): Condition => {
    if ('all' in node) return { kind: 'all', at, operands: operandsOf(node.all, child(at, 'all')) }
    if ('any' in node) return { kind: 'any', at, operands: operandsOf(node.any, child(at, 'any')) }
    if ('not' in node) return { kind: 'not', at, operand: conditionOf(node.not, child(at, 'not')) }
    if ('condition' in node) return { kind: 'named', at, name: node.condition, operand: namedCondition(node.condition) }
    return leafOf(node, at, source.id, dictionary)
  }
  const operandsOf = (nodes: readonly ConditionSource[], at: Pointer): NonEmpty<Condition> =>
    nodes.map((node, index) => conditionOf(node, child(at, index))) as readonly Condition[] as NonEmpty<Condition>
  const namedCondition = (name: string): Condition => {
    const known = named.get(name)
    if (known !== undefined) return known
    const written = source.conditions?.[name]
    if (written === undefined) throw new TypeError(`condition ${name} is not in the pack: it was not checked`)
    const condition = conditionOf(written, child('/conditions', name))
    named.set(name, condition)
    return condition
  }
  const ladder = source.ladder as readonly string[] as NonEmpty<Rung>
  const rules = source.rules.map((rule, index) => {
    const head = ruleHeadOf<Rung>(rule, index, ladder, bestStrength(rule.basis, seal))
    return { ...head, condition: conditionOf(rule.conditions, child(head.at, 'conditions')) }
  })
  const facts = factsOf(rules, dictionary)
  const list = [...dictionary.lists.values()].find(
    ({ askedPerItem, facts: ofItem }) => askedPerItem && facts.some(({ name }) => ofItem.includes(name)),
  )
  const { id, version, effective, otherwise, undecided } = source
  return {
    id,
    version,
    digest: seal.digest,
    ...(effective === undefined ? {} : { effective }),
    ladder,
    otherwise: otherwise as Rung,
    ...(undecided === undefined ? {} : { undecided: undecided as Rung }),
    rules,
    facts,
    ...(list === undefined ? {} : { list }),
  }
}

function leafOf(leaf: LeafSource, at: Pointer, module: string, dictionary: Dictionary): Leaf {
  const fact = dictionary.facts.get(leaf.fact)
  if (fact === undefined) throw new TypeError(`fact ${leaf.fact} is not in the dictionary: the pack was not checked`)
  const whenUnknown = whenUnknownIn(module, fact)
  if (leaf.operator === 'isUnknown') return { kind: 'isUnknown', at, fact: leaf.fact, whenUnknown }
  const parameter = isReference(leaf.value) ? leaf.value.fact : undefined
  const value = parameter === undefined ? leaf.value : dictionary.parameters.get(parameter)?.value
  return {
    kind: 'comparison',
    at,
    fact: leaf.fact,
    operator: leaf.operator,
    value: value as ComparisonValue,
    ...(parameter === undefined ? {} : { parameter }),
    whenUnknown,
  }
}

/** The facts that the rules read, and those that these are computed from. */
function factsOf(rules: readonly Rule[], dictionary: Dictionary): Pack['facts'] {
  const read = new Set<string>()
  for (const { condition } of rules) for (const { fact } of leavesOf(condition)) read.add(fact)
  for (const name of read) {
    const derivation = dictionary.facts.get(name)?.derivation
    for (const source of derivation === undefined ? [] : sourcesOf(derivation)) read.add(source)
  }
  return [...dictionary.facts.values()].filter(({ name }) => read.has(name))
}
