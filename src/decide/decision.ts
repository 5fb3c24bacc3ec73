/**
 * The decision: a verdict, the bounds within which an answer can still move it, and why. Plain data, frozen, safe to
 * store as JSON; no answer of the patient is in it.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { FactName } from '../generated/facts.ts'
import type { Layer, Strength, Window } from '../pack/index.ts'

/** A verdict with its bounds, its reasons and what is not known. */
export interface Judged<Verdict extends string = string> {
  /** The strictest verdict that a rule reached; while a decisive answer is missing, at least the verdict that says so. */
  readonly verdict: Verdict
  /** No answer to what is still unknown brings the verdict below this. */
  readonly atLeast: Verdict
  /** No answer to what is still unknown brings the verdict above this, a verdict that says "answers missing" aside. */
  readonly atMost: Verdict
  /** The rules behind the verdict, highest first, notices among them. */
  readonly findings: readonly Finding<Verdict>[]
  /** Answers without which the verdict could be too low, most important first. */
  readonly missing: readonly Missing<Verdict>[]
  /** Answers that only a clinician can give, and that could raise the verdict. */
  readonly toConfirm: readonly Missing<Verdict>[]
  /** Answers that nobody needs to wait for, and that could raise the verdict. */
  readonly couldAsk: readonly Missing<Verdict>[]
}

/** What a module answers for one patient. */
export interface Decision<Verdict extends string = string> extends Judged<Verdict> {
  readonly format: 'decision/1'
  readonly module: string
  /** Where the module is asked item by item: what it answers for each. The decision itself is the highest of them. */
  readonly items?: readonly ItemDecision<Verdict>[]
  readonly layers: readonly Layer[]
  readonly pack: {
    readonly id: string
    readonly version: string
    readonly digest: string
    /** Whether the pack was in force on the day that the caller named; absent where none was named. */
    readonly status?: 'effective' | 'not_yet' | 'expired'
  }
  /** The clinic's own stricter rules that counted as well. */
  readonly overlay?: { readonly id: string; readonly version: string; readonly digest: string }
  /** The region whose stricter parameters counted. */
  readonly region?: { readonly id: string; readonly digest: string }
}

/** What a module answers for one item, and where the item stands in the caller's facts. */
export interface ItemDecision<Verdict extends string = string> extends Judged<Verdict> {
  readonly at: Pointer
}

/** A rule that is true. */
export interface Finding<Verdict extends string = string> {
  readonly rule: string
  readonly verdict: Verdict
  /** `fired`: true whatever the unknown answers are; `assumed`: true because an unknown answer counts as the worst. */
  readonly status: 'fired' | 'assumed'
  /** Only carries a message; verdict and bounds take no account of it. */
  readonly notice?: true
  readonly layer: Layer
  /** Statement and evidence IDs, as in `rules/sources/`. */
  readonly basis: readonly string[]
  /** The best strength among the evidence in `basis`: from A (guideline, label) to C (single cases), or G (no citation yet). */
  readonly strength?: Strength
  /** Key of the message: `finding.<module>.<message>` in `rules/messages/`. */
  readonly message: string
  /** Codes of sentences that have to be said with it: `mustSay.<code>`. */
  readonly mustSay: readonly string[]
  /** Code of what ends it: `until.<code>`. */
  readonly until?: string
  /** From when to when, counted from the session's end; ISO 8601 durations. */
  readonly window?: Window
  /** Look again within this time; ISO 8601 duration. */
  readonly recheckAfter?: string
  /** The rule's place in the pack's file. */
  readonly at: Pointer
}

/** An answer that is not known and could raise the verdict. */
export interface Missing<Verdict extends string = string> {
  /** The name of a fact or of a list. */
  readonly fact: FactName
  /** Where the answer belongs in the caller's facts. */
  readonly at: Pointer
  readonly answeredBy: 'patient' | 'clinician'
  /** Whether it was asked, and the answer was "unknown" or left room for more. */
  readonly asked: boolean
  readonly couldRaiseTo: Verdict
  /** The rules that wait for it. */
  readonly becauseOf: readonly string[]
}
