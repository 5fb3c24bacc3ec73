/**
 * One conformance vector: what is asked, and what must be answered.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'

/** What is asked, and what must be answered. */
export type Vector = Question & { readonly title: string; readonly expect: Answer }

/** What is asked: a case of one of the suite's packs, or whether a pack may be loaded at all. */
export type Question = CaseQuestion | PackQuestion

/** A case: any facts and options, wrong ones among them. */
export interface CaseQuestion {
  readonly id: string
  /** The name of one of the suite's packs. */
  readonly pack: string
  readonly facts: unknown
  readonly options?: unknown
}

/** A pack that stands in the vector itself. */
export interface PackQuestion {
  readonly id: string
  readonly source: unknown
}

/** A decision, all that is wrong with what was given, or that a pack may be loaded. */
export type Answer = DecisionAnswer | ErrorsAnswer | { readonly accepted: true }

/** All that is wrong with facts, options or a pack, in any order. */
export interface ErrorsAnswer {
  readonly errors: readonly ErrorAnswer[]
}

/** One thing that is wrong. `suggestion` stands with `renamed_fact` only: elsewhere it is a guess. */
export interface ErrorAnswer {
  readonly code: string
  readonly at: Pointer
  readonly suggestion?: string
}

/** What is answered for the whole, and for each item. */
export interface JudgedAnswer {
  readonly verdict: string
  readonly atLeast: string
  readonly atMost: string
  /** The names of the rules that are certainly true: D; over several items, for at least one of them. */
  readonly certain: readonly string[]
  /** The names of the rules that are not certainly false: P; over several items, for at least one of them. */
  readonly possible: readonly string[]
}

export interface DecisionAnswer extends JudgedAnswer {
  /** The rules that count for the verdict, highest verdict first, then by name; notices among them. */
  readonly findings: readonly { readonly rule: string; readonly status: 'fired' | 'assumed' }[]
  readonly missing: readonly GapAnswer[]
  readonly toConfirm: readonly GapAnswer[]
  readonly couldAsk: readonly GapAnswer[]
  readonly items?: readonly ItemAnswer[]
  /** Whether the pack is in force on the day of the option `asOf`. */
  readonly status?: 'effective' | 'not_yet' | 'expired'
}

/** What is answered for one item; `at` is its place in the facts. */
export interface ItemAnswer extends JudgedAnswer {
  readonly at: Pointer
}

/** An answer that is not known and could raise the verdict. */
export interface GapAnswer {
  readonly fact: string
  readonly at: Pointer
  /** Asked in vain (`"unknown"`), not merely absent or `null`. */
  readonly asked: boolean
  readonly couldRaiseTo: string
}
