/**
 * Rule by rule: which were added, removed, renamed or edited, and in what.
 *
 * @module
 */
import { type Condition, foldCondition, leavesOf, type Rule } from '../../pack/index.ts'
import { renamedFacts, type Version } from '../../prove/index.ts'
import type { RulePart } from './detail.ts'
import { parameterOf } from './parts.ts'

/** A rule in both versions, or in one. */
export interface RulePair {
  readonly was?: Rule
  readonly is?: Rule
  readonly parts: readonly RulePart[]
}

/** The rules that are not the same, in the later pack's order; those that were removed at the end. */
export function changedRules(before: Version, after: Version): readonly RulePair[] {
  const renamed = renamedFacts(before.dictionary, after.dictionary)
  const laterName = (name: string): string => renamed.get(name) ?? name
  const earlier = new Map(before.pack.rules.map((rule) => [rule.name, rule]))
  const later = new Set(after.pack.rules.map(({ name }) => name))
  const gone = before.pack.rules.filter(({ name }) => !later.has(name))
  const byContent = new Map(gone.map((rule) => [JSON.stringify(contentOf(rule, laterName)), rule]))
  const found = new Set<Rule>()
  const pairs = after.pack.rules.flatMap((is): RulePair[] => {
    const was = earlier.get(is.name)
    const content = contentOf(is, (name) => name)
    if (was !== undefined) {
      const parts = partsBetween(contentOf(was, laterName), content)
      return parts.length === 0 ? [] : [{ was, is, parts }]
    }
    const same = byContent.get(JSON.stringify(content))
    if (same === undefined || found.has(same)) return [{ is, parts: [] }]
    found.add(same)
    return [{ was: same, is, parts: [] }]
  })
  return [...pairs, ...gone.filter((rule) => !found.has(rule)).map((was): RulePair => ({ was, parts: [] }))]
}

/** Whether a rule reads other parameters: a region or a clinic may then move other numbers. */
export function readsOtherParameters({ was, is }: RulePair): boolean {
  const names = (rule: Rule | undefined): string =>
    [...new Set(rule === undefined ? [] : leavesOf(rule.condition).flatMap(parameterOf))].sort().join()
  return was !== undefined && is !== undefined && names(was) !== names(is)
}

/** All that a rule says, part by part, as text; named conditions are written out. */
type Content = Readonly<Record<RulePart, string>>

function contentOf(rule: Rule, laterName: (name: string) => string): Content {
  const text = (part: Exclude<RulePart, 'conditions' | 'parameters'>): string => JSON.stringify(rule[part] ?? null)
  return {
    conditions: textOf(rule.condition, laterName, true),
    parameters: textOf(rule.condition, laterName, false),
    rung: text('rung'),
    layer: text('layer'),
    notice: text('notice'),
    message: text('message'),
    mustSay: text('mustSay'),
    until: text('until'),
    window: text('window'),
    recheckAfter: text('recheckAfter'),
    basis: text('basis'),
    strength: text('strength'),
  }
}

/** Other values in a condition that is written alike are those of parameters. */
function partsBetween(was: Content, is: Content): readonly RulePart[] {
  const parts = (Object.keys(was) as readonly RulePart[]).filter((part) => was[part] !== is[part])
  return parts.includes('conditions') ? parts.filter((part) => part !== 'parameters') : parts
}

/** A condition as text: with parameters by their names, or with the values that are read. */
function textOf(condition: Condition, laterName: (name: string) => string, isByName: boolean): string {
  return foldCondition<string>(
    condition,
    (leaf) => {
      const fact = laterName(leaf.fact)
      if (leaf.kind === 'isUnknown') return JSON.stringify([fact, 'isUnknown'])
      const value = isByName && leaf.parameter !== undefined ? { parameter: leaf.parameter } : leaf.value
      return JSON.stringify([fact, leaf.operator, value])
    },
    (node, below) => (node.kind === 'named' ? below.join() : `${node.kind}(${below.join()})`),
  )
}
