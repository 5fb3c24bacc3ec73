/**
 * A pack as it stands in its file, once its shape is known to be right: names are not resolved yet.
 *
 * @module
 */

/** Where a rule comes from; `evidence` may only tighten what `article` says. */
export type Layer = 'article' | 'evidence'

/** Every test that json-rules-engine knows and that cannot make two engines disagree, and the one that sees the unknown. */
export type OperatorName =
  | 'equal'
  | 'notEqual'
  | 'in'
  | 'notIn'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'contains'
  | 'doesNotContain'
  | 'isUnknown'

/** A literal, a list of literals, or a parameter by its name. */
export type ValueSource = string | number | boolean | readonly (string | number | boolean)[] | { readonly fact: string }

export interface LeafSource {
  readonly fact: string
  readonly operator: OperatorName
  readonly value: ValueSource
}

export type ConditionSource =
  | { readonly all: readonly ConditionSource[] }
  | { readonly any: readonly ConditionSource[] }
  | { readonly not: ConditionSource }
  | { readonly condition: string }
  | LeafSource

/** A span of time from the session's end; ISO 8601 durations. */
export interface Window {
  readonly from: string
  readonly to?: string
}

export interface EventSource {
  /** A rung of the ladder. */
  readonly type: string
  readonly params: {
    readonly message: string
    /** Stands on the lowest rung and only carries a message: verdict and bounds take no account of it. */
    readonly notice?: boolean
    /** Codes of sentences that must be said with this finding. */
    readonly mustSay?: readonly string[]
    /** Code of what ends this finding. */
    readonly until?: string
    readonly window?: Window
    /** Look again within this time; ISO 8601 duration. */
    readonly recheckAfter?: string
  }
}

export interface RuleSource {
  readonly name: string
  readonly layer: Layer
  /** Statement and evidence IDs. */
  readonly basis: readonly string[]
  readonly conditions: ConditionSource
  readonly event: EventSource
}

export interface PackSource {
  readonly format: 'rule-pack/1'
  readonly id: string
  readonly version: string
  readonly effective?: { readonly from: string; readonly to?: string }
  /** Verdicts, from the least to the most restrictive. */
  readonly ladder: readonly string[]
  /** The verdict where no rule is true. */
  readonly otherwise: string
  /** The verdict that says that an answer is missing. */
  readonly undecided?: string
  readonly conditions?: Readonly<Record<string, ConditionSource>>
  readonly rules: readonly RuleSource[]
}
