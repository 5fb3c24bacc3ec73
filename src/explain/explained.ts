/**
 * An explanation as it is handed out: plain data that holds the caller's own answers, which a decision never does.
 *
 * @module
 */
import type { Decision } from '../decide/index.ts'
import type { Pointer } from '../diagnostics/index.ts'
import type { Layer, Strength } from '../pack/index.ts'
import type { ToFire } from './tree/flips.ts'
import type { ExplainedCondition, ExplainedLeaf } from './tree/tree.ts'

/** Whom an explanation is for. */
export type ExplainAudience = 'patient' | 'receptionist' | 'clinician' | 'auditor'

/** Why a decision is as it is. It holds the caller's own answers, unlike any decision. */
export interface Explanation {
  readonly format: 'explanation/1'
  readonly module: string
  readonly audience: ExplainAudience
  /** The pack, or those of the stages that were asked. */
  readonly packs: readonly Decision['pack'][]
  readonly layers: readonly Layer[]
  readonly overlay?: Decision['overlay']
  readonly region?: Decision['region']
  readonly verdict: string
  readonly atLeast: string
  readonly atMost: string
  /** One for each item that a pack is asked for, or one; of a sequence, those of its stages in order. */
  readonly views: readonly ExplainedView[]
}

/** One item, or the patient, as one pack judges it. */
export interface ExplainedView {
  readonly module: string
  /** The item's place in the caller's facts; empty where the pack is not asked per item. */
  readonly at: Pointer
  /** On the ladder of the view's own module. */
  readonly verdict: string
  /** There was no reason to ask this stage of a sequence: its verdict does not count, and none of its rules does. */
  readonly notAsked?: true
  /** Highest verdict first, then by name; rules that were asked for, in that order. */
  readonly rules: readonly ExplainedRule[]
  /** For a receptionist, instead of rules: what is not known of the answers that they look at. */
  readonly open?: readonly UnknownAnswer[]
}

/** An answer that is not known, or not as a whole. */
export interface UnknownAnswer {
  readonly fact: string
  readonly known: Exclude<ExplainedLeaf['known'], 'known'>
  /** Where the answer belongs in the caller's facts; of a computed fact, the answers behind it. */
  readonly answers: readonly Pointer[]
}

/** One rule. */
export interface ExplainedRule {
  readonly rule: string
  /** The verdict that the rule stands for. */
  readonly verdict: string
  /**
   * `fired` and `assumed` as in a finding; `open` waits for an answer, `silent` does not count. The truths of
   * `condition` say which of the two readings made it so.
   */
  readonly status: 'fired' | 'assumed' | 'open' | 'silent'
  readonly notice?: true
  readonly layer: Layer
  readonly basis: readonly string[]
  readonly strength?: Strength
  /** Key of the message: `finding.<module>.<message>`. */
  readonly message: string
  /** The rule's place in the pack's file. */
  readonly at?: Pointer
  /** The fewest leaves that carry the rule, or that keep it from counting. */
  readonly because: readonly ExplainedLeaf[]
  /** The whole condition. */
  readonly condition?: ExplainedCondition
  /** What it would take for the rule to count; only of one that does not. */
  readonly toFire?: ToFire
}
