/**
 * A program: a pack as terms, each a bit, sorted so that the first bit that is left is the verdict. The same form serves
 * ten rules and a hundred thousand; no code is generated. `compile.ts` makes it.
 *
 * @module
 */
import type { Layer } from '../../pack/index.ts'
import type { Layout } from '../case/layout.ts'
import type { NumberedPack, RankedRule } from './numbered.ts'
import type { AllRows } from './slot-rows.ts'
import { eachLeaf } from './trees.ts'

/** A pack, compiled. Rules are numbered by rank. */
export interface Program extends AllRows {
  readonly pack: NumberedPack
  readonly layout: Layout
  readonly rules: readonly RankedRule[]
  readonly looks: Looks
  /** By rank: where a rule's terms begin among the bits; one more than there are rules. */
  readonly firstTerm: Int32Array
  /** By bit, the rank of its rule. */
  readonly rankOf: Int32Array
  /** By rank, the rule's rung. */
  readonly height: Int32Array
  /** By height, how many terms and how many rules stand above it. */
  readonly termsAbove: Int32Array
  readonly rulesAbove: Int32Array
  /** Words of bits, and for each choice of layers the bits that count. */
  readonly words: number
  readonly startBoth: Int32Array
  readonly startArticle: Int32Array
  /** The bits of rules that are no notices. */
  readonly counting: Int32Array
  /** Ranks of rules that are evaluated as they are written: their first bit says what their condition says. */
  readonly written: readonly number[]
  readonly isWritten: Uint8Array
  /** For each slot whether a rule reads it. */
  readonly isRead: Uint8Array
  /** The number of the list that the pack is asked for item by item, or -1. */
  readonly list: number
  readonly otherwise: number
  readonly undecided: number
}

/** Which slots each rule looks at. */
export interface Looks {
  /** By rank, where a rule's slots begin; one more than there are rules. */
  readonly start: Int32Array
  /** Up to there, those come that a rule compares and that withhold. */
  readonly endOfWithheld: Int32Array
  readonly slots: Int32Array
  /** By slot, what an unknown answer does, as in `policies`. */
  readonly policy: Uint8Array
}

/** A program whose parameters a region has moved: the rules that read one of them are evaluated as they are written. */
export function movedProgram(program: Program, moved: ReadonlyMap<string, number>): Program {
  const { pack, layout, rules, written } = program
  const concerned = rules.flatMap(({ tree }, rank) => {
    let reads = false
    eachLeaf(tree(), ({ parameter }) => {
      if (parameter !== undefined && moved.has(parameter)) reads = true
    })
    return reads ? [rank] : []
  })
  if (concerned.length === 0) return program
  return {
    ...program,
    rules: pack.rulesWith(layout, moved),
    ...asWritten(rules.length, [...written, ...concerned]),
  }
}

/** The bits that count for a choice of layers. */
export function startOf(program: Program, layers: readonly Layer[]): Int32Array {
  return layers.includes('evidence') ? program.startBoth : program.startArticle
}

/** Says of each rule whether it stays as it is written. */
export function asWritten(rules: number, ranks: readonly number[]): Pick<Program, 'written' | 'isWritten'> {
  const isWritten = new Uint8Array(rules)
  for (const rank of ranks) isWritten[rank] = 1
  return { written: [...new Set(ranks)], isWritten }
}
