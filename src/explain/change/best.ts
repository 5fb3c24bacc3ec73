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
import type { Truth } from '../../evaluate/index.ts'
import type { Condition, Rule } from '../../pack/index.ts'
import type { Edit, Freedom } from './edits.ts'
import { type Compare, type Cost, costOf, type Node, type Reached, reachedAt, sumOf } from './order.ts'
import { answerAt, withAnswer } from './places.ts'
import { concernedBy, type Inquiry, type Situation, situationOf, type View } from './situation.ts'
import { type Ground, waysToAsk, waysToTurn } from './ways.ts'
import {
  type Demand,
  type Estimate,
  estimate,
  frontierOf,
  type Goal,
  type GoalAtom,
  type LeafWish,
  meets,
  met,
  type Wish,
  wishFor,
} from './wishes.ts'

/** How far a search may go. */
export interface SearchLimits {
  /** Answers that change. */
  readonly answers: number
  /** Situations looked at, each of their views by itself. */
  readonly views: number
}

/** A goal, but for the verdicts at some heights. */
export type GoalWithout = (start: Situation, without: ReadonlySet<number>) => Goal

/** What is left of a question when some changes have been found: places that stay, and verdicts that no longer count. */
export interface Remainder {
  readonly kept: ReadonlySet<string>
  readonly without: ReadonlySet<number>
}

/** What a search has met so far. */
export interface Meter {
  views: number
  /** Whether a way was left that more answers could still go. */
  isCut: boolean
  /** Whether an answer would have contradicted others: a further change could have mended that. */
  isBroken: boolean
  /** Whether the limit of views has been reached. */
  isSpent: boolean
}

/** What all searches of one question share. */
export interface Asked {
  readonly start: Situation
  readonly goalOf: GoalWithout
  readonly inquiry: Inquiry
  readonly freedom: Freedom
  readonly limits: SearchLimits
  readonly meter: Meter
  readonly compare: Compare
  /** What a demand on a rule comes to for its leaves. */
  readonly wishes: Map<Condition, Map<Demand, Wish<LeafWish>>>
  /** For each place, the facts that an answer there concerns. */
  readonly concerned: Map<string, readonly string[]>
  /** What the rules would take at the start. */
  readonly estimates: Estimates
}

/** For each view, by rule and demand, what it would take; filled when it is asked for, emptied where it no longer holds. */
type Estimates = readonly (Estimate | undefined)[][]

/** One search: for the best change of so many answers in all. */
interface Search extends Asked {
  readonly goal: Goal
  readonly kept: ReadonlySet<string>
  best: Reached | undefined
}

/** A situation on the way, with what is barred there. */
interface State extends Node {
  /** Grows while the ways on are tried. */
  readonly barred: Set<string>
  readonly estimates: Estimates
}

const demands = ['true', 'notFalse', 'unknown', 'notTrue', 'false'] as const satisfies readonly Demand[]

/** Nothing has been estimated yet. */
export function noEstimates({ views }: Situation): Estimates {
  return views.map(({ reading }) => Array<undefined>(reading.rules.length * demands.length))
}

/** The best change of so many answers, if there is one, where none of fewer is enough. */
export function bestOf(asked: Asked, { kept, without }: Remainder, size: number): Reached | undefined {
  const search: Search = { ...asked, goal: asked.goalOf(asked.start, without), kept, best: undefined }
  const state: State = {
    ...{ situation: asked.start, changed: new Map(), barred: new Set() },
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

function groundOf({ situation, changed, barred }: State, { inquiry, freedom, start, compare, kept }: Search): Ground {
  return { situation, changed, barred, inquiry, freedom, from: start.facts, compare, kept }
}

/** What an atom of the goal would take; of a rule, remembered as long as it holds. */
function goalEstimate(atom: GoalAtom, state: State, search: Search): Estimate {
  const view = state.situation.views[atom.view] as View
  if (atom.kind === 'asked') return waysToAsk(view, atom.isAsked, groundOf(state, search))
  if (meets(view.judged[atom.rule] as Truth, atom.demand)) return met
  const known = state.estimates[atom.view]
  const place = atom.rule * demands.length + demands.indexOf(atom.demand)
  const remembered = known?.[place]
  if (remembered !== undefined) return remembered
  const ground = groundOf(state, search)
  const made = estimate(wishOf(atom, view, search), (leaf) => waysToTurn(leaf, view, ground), search.compare)
  if (known !== undefined) known[place] = made
  return made
}

function wishOf(
  { rule, demand }: Extract<GoalAtom, { kind: 'rule' }>,
  { reading }: View,
  { wishes }: Search,
): Wish<LeafWish> {
  const { condition } = reading.rules[rule] as Rule
  const own = wishes.get(condition) ?? new Map<Demand, Wish<LeafWish>>()
  wishes.set(condition, own)
  const wish = own.get(demand) ?? wishFor({ condition, negated: false }, demand)
  own.set(demand, wish)
  return wish
}

/** Empties what rules would take that look at one of some facts. */
function forget({ situation, estimates }: State, facts: readonly string[]): void {
  for (const [index, { reading }] of situation.views.entries()) {
    const own = estimates[index]
    for (const fact of own === undefined ? [] : facts) {
      for (const rule of reading.readers.get(fact) ?? [])
        own?.fill(undefined, rule * demands.length, (rule + 1) * demands.length)
    }
  }
}

function concernedAt({ place: { at, fact, item } }: Edit, { concerned, inquiry }: Search): readonly string[] {
  const known = concerned.get(at) ?? concernedBy(fact.name, item?.list, inquiry.dictionary)
  concerned.set(at, known)
  return known
}
