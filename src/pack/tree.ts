/**
 * The tree that everything else reads: a pack whose names are resolved. Plain, frozen data without methods or results;
 * what a pass learns lives in the pass, keyed by `at`.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Fact, FactList, WhenUnknown } from '../facts/index.ts'
import type { Layer, OperatorName, Window } from './source.ts'

/** An empty `any` is true to json-rules-engine and false to logic; the type leaves no room for one. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** A condition whose names exist and whose values have their fact's type. `at` points into the pack's file. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly at: Pointer; readonly operands: NonEmpty<Condition> }
  | { readonly kind: 'not'; readonly at: Pointer; readonly operand: Condition }
  /** A named condition where it is used; `operand` points to where it is written. */
  | { readonly kind: 'named'; readonly at: Pointer; readonly name: string; readonly operand: Condition }
  | Leaf

/** What a condition comes down to: one fact, looked at. */
export type Leaf = Comparison | UnknownTest

/** Compares a fact with a value. */
export interface Comparison {
  readonly kind: 'comparison'
  readonly at: Pointer
  readonly fact: string
  readonly operator: Exclude<OperatorName, 'isUnknown'>
  readonly value: ComparisonValue
  /** The parameter that `value` is taken from. */
  readonly parameter?: string
  /** What it means in this pack when the fact is unknown. */
  readonly whenUnknown: WhenUnknown
}

/** The only test that sees the unknown. */
export interface UnknownTest {
  readonly kind: 'isUnknown'
  readonly at: Pointer
  readonly fact: string
  readonly whenUnknown: WhenUnknown
}

export type ComparisonValue = string | number | boolean | readonly (string | number | boolean)[]

/** How well the evidence behind a rule is founded: from A (guideline, label) to C (single cases) and G (no citation yet). */
export type Strength = 'A' | 'B' | 'C' | 'G'

/** A rule: when its condition is true, the verdict is at least its rung. */
export interface Rule<Rung extends string = string> extends RuleHead<Rung> {
  readonly condition: Condition
}

/** What a rule says, apart from when. */
export interface RuleHead<Rung extends string = string> {
  readonly name: string
  readonly at: Pointer
  readonly layer: Layer
  readonly basis: readonly string[]
  /** The best strength among the evidence in `basis`; none where `basis` names no evidence. */
  readonly strength?: Strength
  readonly rung: Rung
  /** The rung's number on the ladder, 0 for the least restrictive. */
  readonly height: number
  readonly notice: boolean
  readonly message: string
  readonly mustSay: readonly string[]
  readonly until?: string
  readonly window?: Window
  readonly recheckAfter?: string
}

/** A pack, linked: the one tree from which verdicts, proofs, documents and exports are made. */
export interface Pack<Rung extends string = string> {
  readonly id: string
  readonly version: string
  /** SHA-256 of the linked closure: what this pack decides, and nothing else, is in it. */
  readonly digest: string
  readonly effective?: { readonly from: string; readonly to?: string }
  readonly ladder: NonEmpty<Rung>
  readonly otherwise: Rung
  readonly undecided?: Rung
  readonly rules: readonly Rule<Rung>[]
  /** The facts that the rules read, in the dictionary's order. */
  readonly facts: readonly Fact[]
  /** The list whose items this pack is evaluated for, one by one. */
  readonly list?: FactList
}
