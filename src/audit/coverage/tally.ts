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
import type { Examination } from '../cases/examined.ts'
import { positionsIn, type TruthTable, type Views } from '../cases/truth-table.ts'
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
export function talliesOf(pack: Pack, examination: Examination): ReadonlyMap<Pointer, Tally> {
  const units = writtenNodes(pack).flatMap(({ node, rules }) => (isUnit(node) ? [{ unit: node, rules }] : []))
  return new Map(units.map(({ unit, rules }) => [unit.at, tallyOf(unit, rules, examination)]))
}

function isUnit(node: Condition): node is Unit {
  return node.kind === 'comparison' || node.kind === 'isUnknown' || node.kind === 'named'
}

function tallyOf(unit: Unit, rules: readonly Rule[], examination: Examination): Tally {
  const { table, asking } = examination
  const told = table.truthsOf(unit, asTold)
  const views = { true: told.true, unknown: told.possible & ~told.true, false: table.all & ~told.possible }
  const counted = rules.reduce((sum, { layer }) => sum | asking[layer], 0n)
  const deciding = rules.map((rule) => ({ rule, among: asking[rule.layer] & decidedBy(unit, rule, table) }))
  const seen = (truth: Truth): ReadonlySet<string> => caseIds(views[truth] & counted, examination)
  const decided = (truth: 'true' | 'false'): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      deciding
        .map(({ rule, among }) => ({ rule, cases: among & views[truth] }))
        .filter(({ cases }) => cases !== 0n)
        // By the first view that it decides, as one meets them case by case.
        .sort((a, b) => lowestOf(a.cases) - lowestOf(b.cases))
        .map(({ rule, cases }) => [rule.name, caseIds(cases, examination)]),
    )
  return {
    unit,
    rules,
    seen: { true: seen('true'), unknown: seen('unknown'), false: seen('false') },
    decided: { true: decided('true'), false: decided('false') },
  }
}

function lowestOf(views: Views): number {
  const [first = 0] = positionsIn(views)
  return first
}

function caseIds(views: Views, { caseAt }: Examination): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const view of positionsIn(views)) {
    const id = caseAt(view)?.case.id
    if (id !== undefined) ids.add(id)
  }
  return ids
}

/** The views in which a unit decides a rule. */
function decidedBy({ at }: Unit, { condition }: Rule, table: TruthTable): Views {
  const counts = ([true, false] as const).map((truth) => {
    const rest = assuming(condition, at, truth)
    return typeof rest === 'boolean' ? (rest ? table.all : 0n) : table.truthsOf(rest, asJudged).true
  })
  return counts.reduce((one, other) => one ^ other)
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
