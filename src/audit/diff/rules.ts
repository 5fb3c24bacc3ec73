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
  const found = new Set<Rule>()
  const pairs = after.pack.rules.flatMap((is): RulePair[] => {
    const was = earlier.get(is.name)
    if (was !== undefined) {
      const parts = partsOf(was, is, laterName)
      return parts.length === 0 ? [] : [{ was, is, parts }]
    }
    const same = gone.find((rule) => !found.has(rule) && partsOf(rule, is, laterName).length === 0)
    if (same !== undefined) found.add(same)
    return [{ ...(same === undefined ? {} : { was: same }), is, parts: [] }]
  })
  return [...pairs, ...gone.filter((rule) => !found.has(rule)).map((was): RulePair => ({ was, parts: [] }))]
}

/** Whether a rule reads other parameters: a region or a clinic may then move other numbers. */
export function readsOtherParameters({ was, is }: RulePair): boolean {
  const names = (rule: Rule | undefined): string =>
    [...new Set(rule === undefined ? [] : leavesOf(rule.condition).flatMap(parameterOf))].sort().join()
  return was !== undefined && is !== undefined && names(was) !== names(is)
}

function partsOf(was: Rule, is: Rule, laterName: (name: string) => string): readonly RulePart[] {
  const isWrittenAlike = written(was.condition, laterName) === written(is.condition, (name) => name)
  const isReadAlike = read(was.condition, laterName) === read(is.condition, (name) => name)
  const parts = (
    ['rung', 'layer', 'notice', 'message', 'mustSay', 'until', 'window', 'recheckAfter', 'basis', 'strength'] as const
  ).filter((each) => JSON.stringify(was[each]) !== JSON.stringify(is[each]))
  return [
    ...(isWrittenAlike ? [] : (['conditions'] as const)),
    ...(isWrittenAlike && !isReadAlike ? (['parameters'] as const) : []),
    ...parts,
  ]
}

/** A condition as text, named conditions written out, with parameters by their names. */
function written(condition: Condition, laterName: (name: string) => string): string {
  return textOf(condition, laterName, true)
}

/** The same with the values that are read. */
function read(condition: Condition, laterName: (name: string) => string): string {
  return textOf(condition, laterName, false)
}

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
