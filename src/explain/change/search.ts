/**
 * The search for the smallest change of answers that reaches a goal: first one answer, then two, and so on.
 *
 * It is exact. From a situation that is not at the goal, a goal names demands of which any situation at the goal meets
 * at least one that is not met yet; a demand names leaves of which one must change; and a leaf changes only through the
 * answers that it is read from. So every smallest change is on one of the ways that are tried, and a way that would
 * take more answers than are left is cut. What is bounded is the number of situations looked at.
 *
 * @module
 */
import type { Answer, Answers } from '../../facts/index.ts'
import type { Rule } from '../../pack/index.ts'
import { leafTruth, type SignedLeaf } from '../signed.ts'
import { type Demand, estimate, type LeafCost, meets } from './demands.ts'
import { type Edit, editsFor, type Freedom } from './edits.ts'
import { inOrder, type Node, type Reached } from './order.ts'
import { answerAt, changeable, placesOf, withAnswer } from './places.ts'
import { type Inquiry, type Plain, type Situation, situationOf } from './situation.ts'

/** What a rule has to become in one view. */
export interface RuleDemand {
  readonly view: number
  readonly rule: Rule
  readonly demand: Demand
}

/** Where a search is to end. */
export interface Goal {
  readonly isMet: (situation: Situation) => boolean
  /** Demands that are not met, of which one is met wherever the goal is. */
  readonly demands: (situation: Situation) => readonly RuleDemand[]
}

/** How far a search may go. */
export interface SearchLimits {
  /** Answers that change. */
  readonly answers: number
  /** Situations looked at. */
  readonly situations: number
  /** Leaves looked at, in all situations together. */
  readonly leaves: number
}

/** The smallest changes, best first; that there is none; or no answer. */
export type SearchResult =
  | { readonly found: 'some'; readonly reached: readonly Reached[] }
  | { readonly found: 'none' }
  | { readonly found: 'not_decided'; readonly because: string }

/** Searches from facts that `accept` accepts. */
export function smallestChanges(
  given: Plain,
  goal: Goal,
  inquiry: Inquiry,
  freedom: Freedom,
  limits: SearchLimits,
): SearchResult {
  const facts = changeable(given, inquiry.dictionary)
  const start = situationOf(inquiry, facts)
  if (start === undefined) throw new TypeError('facts that were accepted are no longer')
  if (goal.isMet(start)) return { found: 'some', reached: [{ changes: [], movement: 0, situation: start }] }
  const meter = { situations: 0, leaves: 0, isCut: false, isBroken: false }
  for (let most = 1; most <= limits.answers; most += 1) {
    meter.isCut = false
    const reached = new Map<string, Node>()
    const visit = visitorFor(goal, inquiry, freedom, limits, meter, reached)
    const isDone = visit({ situation: start, changed: new Map() }, most)
    if (!isDone) {
      return {
        found: 'not_decided',
        because: `too many ways were left; a change of fewer than ${most} answers is not enough`,
      }
    }
    if (reached.size > 0) {
      return { found: 'some', reached: inOrder([...reached.values()], facts, inquiry) }
    }
    if (!meter.isCut && !meter.isBroken) return { found: 'none' }
  }
  return { found: 'not_decided', because: `a change of up to ${limits.answers} answers is not enough` }
}

/** Visits a node and all that follow with so many answers more; false where that was too much. */
function visitorFor(
  goal: Goal,
  inquiry: Inquiry,
  freedom: Freedom,
  limits: SearchLimits,
  meter: { situations: number; leaves: number; isCut: boolean; isBroken: boolean },
  reached: Map<string, Node>,
): (node: Node, left: number) => boolean {
  const seen = new Set<string>()
  const visit = (node: Node, left: number): boolean => {
    const { situation } = node
    if (goal.isMet(situation)) {
      reached.set(keyOf(node), node)
      return true
    }
    const waysOn = new Map<string, Edit>()
    for (const { view, rule, demand } of goal.demands(situation)) {
      const known = new Map<
        SignedLeaf['leaf'],
        Map<boolean, { readonly cost: LeafCost; readonly edits: readonly Edit[] }>
      >()
      const lookAt = (leaf: SignedLeaf) => {
        const bySign = known.get(leaf.leaf) ?? new Map<boolean, { cost: LeafCost; edits: readonly Edit[] }>()
        known.set(leaf.leaf, bySign)
        const looked = bySign.get(leaf.negated) ?? leafAt(leaf, view, demand, node, inquiry, freedom)
        bySign.set(leaf.negated, looked)
        meter.leaves += 1
        return looked
      }
      const { least, leaves, isCut } = estimate(
        { condition: rule.condition, negated: false },
        demand,
        (leaf) => lookAt(leaf).cost,
        left,
      )
      if (isCut) meter.isCut = true
      if (least > left) continue
      for (const leaf of leaves) {
        for (const edit of lookAt(leaf).edits) waysOn.set(`${edit.place.at} ${JSON.stringify(edit.answer)}`, edit)
      }
    }
    for (const edit of waysOn.values()) {
      const rest = left - (node.changed.has(edit.place.at) ? 0 : 1)
      if (rest < 0) {
        meter.isCut = true
        continue
      }
      const changed = new Map(node.changed)
      changed.set(edit.place.at, { place: edit.place, settled: edit.settled ?? new Set() })
      const facts = withAnswer(edit.place, edit.answer, situation.facts)
      const key = stateKey(changed, facts)
      if (seen.has(key)) continue
      seen.add(key)
      meter.situations += 1
      if (meter.situations > limits.situations || meter.leaves > limits.leaves) return false
      const next = situationOf(inquiry, facts, situation)
      // What contradicts itself is left: a further change could have mended it, so that "none" can no longer be said.
      if (next === undefined) meter.isBroken = true
      else if (!visit({ situation: next, changed }, rest)) return false
    }
    return true
  }
  return visit
}

/** What a leaf would take, and the edits that could do it. */
function leafAt(
  leaf: SignedLeaf,
  view: number,
  demand: Demand,
  { situation, changed }: Node,
  inquiry: Inquiry,
  freedom: Freedom,
): { readonly cost: LeafCost; readonly edits: readonly Edit[] } {
  const answers = (situation.views[view] as Situation['views'][number]).answers
  const truth = leafTruth(leaf, answers)
  if (meets(truth, demand)) return { cost: { truth, least: 0, places: [] }, edits: [] }
  const fits = (each: SignedLeaf, answer: Answer | undefined): boolean =>
    meets(leafTruth(each, alone(each.leaf.fact, answer, answers)), demand)
  const places = placesOf(leaf.leaf.fact, view, { ...inquiry, facts: situation.facts })
  const edits = places.flatMap((place) =>
    editsFor(leaf, place, changed.get(place.at)?.settled, situation.facts, inquiry, freedom, fits),
  )
  const least = edits.length === 0 ? Number.POSITIVE_INFINITY : edits.some(({ place }) => changed.has(place.at)) ? 0 : 1
  return { cost: { truth, least, places: places.map(({ at }) => at) }, edits }
}

/** One answer and no other, as a leaf reads it. */
function alone(fact: string, answer: Answer | undefined, { parameters }: Answers): Answers {
  return {
    known: new Map(answer === undefined ? [] : [[fact, answer]]),
    asked: new Set(),
    ...(parameters === undefined ? {} : { parameters }),
  }
}

function stateKey(changed: Node['changed'], facts: Plain): string {
  return [...changed]
    .map(([at, { place, settled }]) => `${at} ${JSON.stringify(answerAt(place, facts))} ${[...settled].sort().join()}`)
    .sort()
    .join('\n')
}

/** The same answers reached on two ways are one change. */
function keyOf({ changed, situation }: Node): string {
  return [...changed.values()]
    .map(({ place }) => `${place.at} ${JSON.stringify(answerAt(place, situation.facts))}`)
    .sort()
    .join('\n')
}
