/**
 * One search: for the best change of just so many answers, where none of fewer is enough.
 *
 * A goal that is not met names atoms of which at least one comes to be as wished wherever the goal is met; a rule names
 * leaves in the same way; and a leaf changes only through the answers that it is read from. So every change that is
 * looked for is on one of the ways that are tried. Three things keep them few. A way that takes more answers than are
 * left, by an estimate that never takes too many, is cut. What has been tried as one way is barred on those that are
 * tried after it, since each change that holds it has been met there. And a way that cannot become better than the best
 * that was found is left.
 *
 * @module
 */

import type { Edit } from './answers/edits.ts'
import { answerAt, withAnswer } from './answers/places.ts'
import type { Asked, Remainder, Search, State } from './asked.ts'
import { forget, goalEstimate, groundOf, wishOf } from './estimates.ts'
import { type Cost, costOf, type Reached, reachedAt, sumOf } from './order.ts'
import { concernedBy, situationOf, type View } from './situation.ts'
import { waysToAsk, waysToTurn } from './ways.ts'
import { estimate, frontierOf } from './wishes.ts'

/** The best change of so many answers, if there is one, where none of fewer is enough. */
export function bestOf(asked: Asked, { kept, without }: Remainder, size: number): Reached | undefined {
  const search: Search = { ...asked, goal: asked.goalOf(asked.start, without), kept, best: undefined }
  const state: State = {
    situation: asked.start,
    changed: new Map(),
    barred: new Set(),
    // What no place that stays has a part in is as at the first search.
    estimates: kept.size === 0 ? asked.estimates : asked.estimates.map((each) => [...each]),
  }
  for (const at of kept) forget(state, asked.concerned.get(at) ?? [])
  visit(state, size, search)
  return search.best
}

/** Visits a state and all that follow with so many answers more. */
function visit(state: State, left: number, search: Search): void {
  const { meter, goal, compare, start, inquiry } = search
  if (meter.isSpent) return
  const { isMet, least, cost } = estimate(goal, (atom) => goalEstimate(atom, state, search), compare)
  if (isMet) {
    const reached = reachedAt(state, start.facts, inquiry.dictionary)
    if (search.best === undefined || compare(reached.cost, search.best.cost) < 0) search.best = reached
    return
  }
  if (least > left) {
    if (least !== Number.POSITIVE_INFINITY) meter.isCut = true
    return
  }
  const spent = spentOn(state, search)
  if (least === left && isBeaten(sumOf([spent, cost]), search)) return
  for (const edit of editsOn(state, left, search)) follow(edit, state, left, spent, search)
}

/** Makes one edit and visits what follows; then it is barred on the ways that are tried after it. */
function follow(edit: Edit, state: State, left: number, spent: Cost, search: Search): void {
  const { meter, limits, inquiry, start } = search
  const { place, answer, settled = new Set<string>(), decides } = edit
  const isFurther = state.changed.has(place.at)
  if (left === 0 && !isFurther) {
    meter.isCut = true
    return
  }
  const rest = isFurther ? left : left - 1
  if (!isFurther) {
    const movement = sumOf([spent, costOf(place, answerAt(place, start.facts), answer)])
    // With answers left to change, only how far they have moved already says something.
    if (isBeaten(rest === 0 ? movement : { movement: movement.movement }, search)) return
  }
  meter.views += start.views.length
  if (meter.views > limits.views) meter.isSpent = true
  if (meter.isSpent) return
  const concerned = concernedAt(edit, search)
  const facts = withAnswer(place, answer, state.situation.facts)
  const situation = situationOf(inquiry, facts, state.situation, concerned)
  if (situation === undefined) {
    meter.isBroken = true
    return
  }
  const changed = new Map(state.changed).set(place.at, { place, settled })
  const next = {
    situation,
    changed,
    barred: new Set(state.barred),
    estimates: state.estimates.map((each) => [...each]),
  }
  forget(next, concerned)
  visit(next, rest, search)
  state.barred.add(decides)
  forget(state, concerned)
}

/** What the answers cost that have changed so far. */
function spentOn({ changed, situation }: State, { start }: Search): Cost {
  return sumOf(
    [...changed.values()].map(({ place }) =>
      costOf(place, answerAt(place, start.facts), answerAt(place, situation.facts)),
    ),
  )
}

/** Whether nothing that costs at least so much is better than the best that was found. */
function isBeaten(atLeast: Cost, { best, compare }: Search): boolean {
  if (best === undefined) return false
  const order = compare(atLeast, best.cost)
  return order > 0 || (order === 0 && atLeast.moves !== undefined)
}

/** The edits of which one is part of every change that reaches the goal from here, the cheapest first. */
function editsOn(state: State, left: number, search: Search): readonly Edit[] {
  const { goal, meter, compare, start } = search
  const begin = frontierOf(goal, (atom) => goalEstimate(atom, state, search), left, compare)
  if (begin.isCut) meter.isCut = true
  const ground = groundOf(state, search)
  const edits = begin.atoms.flatMap((atom): readonly Edit[] => {
    const view = state.situation.views[atom.view] as View
    if (atom.kind === 'asked') return waysToAsk(view, atom.isAsked, ground).edits
    const wish = wishOf(atom, view, search)
    const leaves = frontierOf(wish, (leaf) => waysToTurn(leaf, view, ground), left, compare)
    if (leaves.isCut) meter.isCut = true
    return leaves.atoms.flatMap((leaf) => waysToTurn(leaf, view, ground).edits)
  })
  const once = new Map(edits.map((edit) => [edit.decides, edit]))
  return [...once.values()]
    .map((edit) => ({ edit, cost: costOf(edit.place, answerAt(edit.place, start.facts), edit.answer) }))
    .sort((a, b) => compare(a.cost, b.cost))
    .map(({ edit }) => edit)
}

function concernedAt({ place: { at, fact, item } }: Edit, { concerned, inquiry }: Search): readonly string[] {
  const known = concerned.get(at) ?? concernedBy(fact.name, item?.list, inquiry.dictionary)
  concerned.set(at, known)
  return known
}
