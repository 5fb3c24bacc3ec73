/**
 * The search for the smallest change of answers that reaches a goal: first one answer, then two, and so on.
 *
 * It is exact. A goal that is not met names atoms of which at least one comes to be as wished wherever the goal is met;
 * a rule names leaves in the same way; and a leaf changes only through the answers that it is read from. So every
 * smallest change is on one of the ways that are tried. Two things keep them few: a way that takes more answers than are
 * left, by an estimate that never takes too many, is cut; and what has been tried as one way is barred on those that are
 * tried after it, since each change that holds it has been met there. What is bounded is the number of situations.
 *
 * @module
 */
import type { Truth } from '../../evaluate/index.ts'
import type { Condition, Rule } from '../../pack/index.ts'
import type { Edit, Freedom } from './edits.ts'
import { inOrder, type Node, type Reached } from './order.ts'
import { answerAt, changeable, withAnswer } from './places.ts'
import { concernedBy, type Inquiry, type Plain, type Situation, situationOf, type View } from './situation.ts'
import { waysToAsk, waysToTurn } from './ways.ts'
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
  /** Situations looked at. */
  readonly situations: number
}

/** The smallest changes, best first; that there is none; or no answer. */
export type SearchResult =
  | { readonly found: 'some'; readonly reached: readonly Reached[] }
  | { readonly found: 'none' }
  | { readonly found: 'not_decided'; readonly because: string }

/** What a search has met so far. */
interface Meter {
  situations: number
  /** Whether a way was left that more answers could still go. */
  isCut: boolean
  /** Whether an answer would have contradicted others: a further change could have mended that. */
  isBroken: boolean
}

/** Searches from facts that `accept` accepts. */
export function smallestChanges(
  given: Plain,
  goalOf: (start: Situation) => Goal,
  inquiry: Inquiry,
  freedom: Freedom,
  limits: SearchLimits,
): SearchResult {
  const start = startOf(given, inquiry)
  const goal = goalOf(start)
  const meter: Meter = { situations: 0, isCut: false, isBroken: false }
  const remembered = { wishes: new Map(), concerned: new Map() }
  for (let most = 0; most <= limits.answers; most += 1) {
    meter.isCut = false
    const reached = new Map<string, Node>()
    const search: Search = { goal, inquiry, freedom, limits, meter, reached, ...remembered }
    const estimates = start.views.map(({ reading }) => Array<undefined>(reading.rules.length * demands.length))
    if (!visit({ situation: start, changed: new Map(), barred: new Set(), estimates }, most, search)) {
      return {
        found: 'not_decided',
        because: `too many ways were left; a change of fewer than ${most} answers is not enough`,
      }
    }
    if (reached.size > 0) return { found: 'some', reached: inOrder([...reached.values()], start.facts, inquiry) }
    if (!meter.isCut && !meter.isBroken) return { found: 'none' }
  }
  return { found: 'not_decided', because: `a change of up to ${limits.answers} answers is not enough` }
}

/** Where a search begins; what is only said in another form than it can be changed in is put into that. */
export function startOf(given: Plain, inquiry: Inquiry): Situation {
  const before = situationOf(inquiry, given)
  if (before === undefined) throw new TypeError('facts that were accepted are no longer')
  const after = situationOf(inquiry, changeable(given, inquiry.dictionary))
  const isAlike = after?.views.every(({ isAsked }, index) => isAsked === before.views[index]?.isAsked)
  return after !== undefined && isAlike === true ? after : before
}

/** What one search stands on. */
interface Search {
  readonly goal: Goal
  readonly inquiry: Inquiry
  readonly freedom: Freedom
  readonly limits: SearchLimits
  readonly meter: Meter
  readonly reached: Map<string, Node>
  /** What a demand on a rule comes to for its leaves. */
  readonly wishes: Map<Condition, Map<Demand, Wish<LeafWish>>>
  /** For each place, the facts that an answer there concerns. */
  readonly concerned: Map<string, readonly string[]>
}

/** A situation on the way, with what is barred there and what each rule would take. */
interface State extends Node {
  /** Grows while the ways on are tried. */
  readonly barred: Set<string>
  /** For each view, by rule and demand; filled when it is asked for, emptied where it no longer holds. */
  readonly estimates: readonly (Estimate | undefined)[][]
}

const demands = ['true', 'notFalse', 'unknown', 'notTrue', 'false'] as const satisfies readonly Demand[]

/** Visits a state and all that follow with so many answers more; false where that was too much. */
function visit(state: State, left: number, search: Search): boolean {
  const { meter, limits, inquiry, reached, goal } = search
  const lookAt = (atom: GoalAtom): Estimate => goalEstimate(atom, state, search)
  const { isMet, least } = estimate(goal, lookAt)
  if (isMet) {
    reached.set(keyOf(state), state)
    return true
  }
  if (least > left) {
    if (least !== Number.POSITIVE_INFINITY) meter.isCut = true
    return true
  }
  for (const edit of editsOn(state, left, search)) {
    const rest = left - (state.changed.has(edit.place.at) ? 0 : 1)
    if (rest < 0) {
      meter.isCut = true
      continue
    }
    meter.situations += 1
    if (meter.situations > limits.situations) return false
    const concerned = concernedAt(edit, search)
    const facts = withAnswer(edit.place, edit.answer, state.situation.facts)
    const situation = situationOf(inquiry, facts, state.situation, concerned)
    if (situation === undefined) {
      meter.isBroken = true
      continue
    }
    const changed = new Map(state.changed)
    changed.set(edit.place.at, { place: edit.place, settled: edit.settled ?? new Set() })
    const estimates = state.estimates.map((each) => each.slice())
    const next = { situation, changed, barred: new Set(state.barred), estimates }
    forget(next, concerned)
    if (!visit(next, rest, search)) return false
    state.barred.add(edit.decides)
    forget(state, concerned)
  }
  return true
}

/** The edits of which one is part of every change that reaches the goal from here. */
function editsOn(state: State, left: number, search: Search): readonly Edit[] {
  const { goal, meter } = search
  const begin = frontierOf(goal, (atom) => goalEstimate(atom, state, search), left)
  if (begin.isCut) meter.isCut = true
  const edits = begin.atoms.flatMap((atom): readonly Edit[] => {
    const ground = { ...state, inquiry: search.inquiry, freedom: search.freedom }
    const view = state.situation.views[atom.view] as View
    if (atom.kind === 'asked') return waysToAsk(view, atom.isAsked, ground).edits
    const wish = wishOf(atom, view, search)
    const leaves = frontierOf(wish, (leaf) => waysToTurn(leaf, view, ground), left)
    if (leaves.isCut) meter.isCut = true
    return leaves.atoms.flatMap((leaf) => waysToTurn(leaf, view, ground).edits)
  })
  return [...new Map(edits.map((edit) => [edit.decides, edit])).values()]
}

/** What an atom of the goal would take; of a rule, remembered as long as it holds. */
function goalEstimate(atom: GoalAtom, state: State, search: Search): Estimate {
  const view = state.situation.views[atom.view] as View
  const ground = { ...state, inquiry: search.inquiry, freedom: search.freedom }
  if (atom.kind === 'asked') return waysToAsk(view, atom.isAsked, ground)
  if (meets(view.judged[atom.rule] as Truth, atom.demand)) return met
  const known = state.estimates[atom.view]
  const place = atom.rule * demands.length + demands.indexOf(atom.demand)
  const remembered = known?.[place]
  if (remembered !== undefined) return remembered
  const made = estimate(wishOf(atom, view, search), (leaf) => waysToTurn(leaf, view, ground))
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

/** The same answers reached on two ways are one change. */
function keyOf({ changed, situation }: Node): string {
  return [...changed.values()]
    .map(({ place }) => `${place.at} ${JSON.stringify(answerAt(place, situation.facts))}`)
    .sort()
    .join('\n')
}
