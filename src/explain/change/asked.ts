/**
 * What is asked of a search, and where it stands.
 *
 * @module
 */
import type { Condition } from '../../pack/index.ts'
import type { Freedom } from './answers/edits.ts'
import type { Compare, Node, Reached } from './order.ts'
import type { Inquiry, Situation } from './situation.ts'
import type { Demand, Estimate, Goal, LeafWish, Wish } from './wishes.ts'

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
export type Estimates = readonly (Estimate | undefined)[][]

/** One search: for the best change of so many answers in all. */
export interface Search extends Asked {
  readonly goal: Goal
  readonly kept: ReadonlySet<string>
  best: Reached | undefined
}

/** A situation on the way, with what is barred there. */
export interface State extends Node {
  /** Grows while the ways on are tried. */
  readonly barred: Set<string>
  readonly estimates: Estimates
}
