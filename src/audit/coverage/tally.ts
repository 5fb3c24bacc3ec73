/**
 * Which cases exercise which condition: each leaf, and each use of a named condition, as it is written.
 * In: a pack and its cases, read once. Out: for each place, the cases in which it was true, false and unknown, and those
 * in which it decided a rule by itself.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import { asJudged, type Truth, truthOf } from '../../evaluate/index.ts'
import type { Answers } from '../../facts/index.ts'
import { assuming, type Condition, type Pack, type Rule } from '../../pack/index.ts'
import { asTold } from '../../prove/index.ts'
import type { Examined } from '../examined.ts'
import { writtenNodes } from '../written.ts'

/** A leaf, or a named condition where it is used. */
export type Unit = Exclude<Condition, { kind: 'all' | 'any' | 'not' }>

/** What the cases make of one unit. */
export interface Tally {
  readonly unit: Unit
  /** The rules that read it: several where it is written in a named condition. */
  readonly rules: readonly Rule[]
  /** The IDs of cases, by how the unit came out. */
  readonly seen: Readonly<Record<Truth, ReadonlySet<string>>>
  /** The IDs of cases in which it decided a rule, by how it came out, and by rule. */
  readonly decided: Readonly<Record<'true' | 'false', ReadonlyMap<string, ReadonlySet<string>>>>
}

/** Every unit of a pack, by its place. */
export function talliesOf(pack: Pack, examined: readonly Examined[]): ReadonlyMap<Pointer, Tally> {
  const units = writtenNodes(pack).flatMap(({ node, rules }) => (isUnit(node) ? [{ unit: node, rules }] : []))
  return new Map(units.map(({ unit, rules }) => [unit.at, tallyOf(unit, rules, examined)]))
}

function isUnit(node: Condition): node is Unit {
  return node.kind === 'comparison' || node.kind === 'isUnknown' || node.kind === 'named'
}

function tallyOf(unit: Unit, rules: readonly Rule[], examined: readonly Examined[]): Tally {
  const seen = { true: new Set<string>(), unknown: new Set<string>(), false: new Set<string>() }
  const decided = { true: new Map<string, Set<string>>(), false: new Map<string, Set<string>>() }
  const asked = rules.map((rule) => ({ rule, decides: deciderOf(rule, unit) }))
  for (const { case: each, views } of examined) {
    const counted = asked.filter(({ rule }) => each.layers.includes(rule.layer))
    if (counted.length === 0) continue
    for (const answers of views) {
      const truth = unitTruth(unit, answers)
      seen[truth].add(each.id)
      if (truth === 'unknown') continue
      for (const { rule, decides } of counted) {
        if (!decides(answers)) continue
        const cases = decided[truth].get(rule.name) ?? new Set()
        decided[truth].set(rule.name, cases.add(each.id))
      }
    }
  }
  return { unit, rules, seen, decided }
}

/** How a unit comes out, as told. */
export function unitTruth(unit: Unit, answers: Answers): Truth {
  return truthOf(unit, answers, asTold)
}

/** Whether a unit decides a rule: taken as the other truth, all else as it is, the rule would or would not count. */
export function deciderOf({ condition }: Rule, { at }: Unit): (answers: Answers) => boolean {
  const countsIf = (truth: boolean): ((answers: Answers) => boolean) => {
    const rest = assuming(condition, at, truth)
    return (answers) => (typeof rest === 'boolean' ? rest : truthOf(rest, answers, asJudged) === 'true')
  }
  const [yes, no] = [countsIf(true), countsIf(false)]
  return (answers) => yes(answers) !== no(answers)
}
