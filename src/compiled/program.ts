/**
 * A program: a pack as terms, each a bit, sorted so that the first bit that is left is the verdict. The same form serves
 * ten rules and a hundred thousand; no code is generated. It is compiled (`compile.ts`), or read from the text in which
 * the built package carries it (`tables.ts`).
 *
 * @module
 */
import type { Layer } from '../pack/index.ts'
import { type Layout, mayHold } from './layout.ts'
import type { PackHead, RankedRules, RulesWith } from './numbered.ts'
import type { AllRows, Row } from './rows.ts'
import { type Conjunction, conjunctionOf, eachLeaf } from './trees.ts'

/** A pack, compiled. Rules are numbered by rank. */
export interface Program extends AllRows {
  readonly pack: PackHead
  readonly layout: Layout
  readonly rules: RankedRules
  readonly rulesWith: RulesWith
  /** By rank, made when first looked at: see {@link conjunctionAt}. */
  readonly conjunctions: (Conjunction | 'other' | undefined)[]
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
  /** For each slot whether a rule reads it. */
  readonly isRead: Uint8Array
  /** The number of the list that the pack is asked for item by item, or -1. */
  readonly list: number
  readonly otherwise: number
  readonly undecided: number
}

/** What a program is put together from. */
export interface Parts {
  readonly pack: PackHead
  readonly rulesWith: RulesWith
  /** For each rung, from the highest, how many rules stand on it; for each rule, how many terms it has. */
  readonly rungs: readonly number[]
  readonly terms: readonly number[]
  readonly written: readonly number[]
  /** Rows that drop the terms of rules of the evidence, and those of notices. */
  readonly evidence: Row
  readonly notices: Row
  readonly rows: AllRows
}

/** Puts a program together. */
export function programBy(
  { pack, rulesWith, rungs, terms, written, evidence, notices, rows }: Parts,
  layout: Layout,
): Program {
  const count = terms.length
  const firstTerm = new Int32Array(count + 1)
  terms.forEach((each, rank) => {
    firstTerm[rank + 1] = (firstTerm[rank] as number) + each
  })
  const bits = firstTerm[count] as number
  const rankOf = new Int32Array(bits)
  for (let rank = 0; rank < count; rank += 1) rankOf.fill(rank, firstTerm[rank], firstTerm[rank + 1])
  const height = new Int32Array(count)
  const rulesAbove = new Int32Array(rungs.length)
  let rank = 0
  rungs.forEach((rules, fromTop) => {
    const rung = rungs.length - 1 - fromTop
    rulesAbove[rung] = rank
    height.fill(rung, rank, rank + rules)
    rank += rules
  })
  const words = wordsFor(bits)
  const startBoth = new Int32Array(words).fill(-1)
  if (bits < words * 32) startBoth[words - 1] = (1 << (bits & 31)) - 1
  const rules = rulesWith(new Map())
  const isRead = readSlots(rules, written, rows, layout)
  return {
    pack,
    layout,
    rules,
    rulesWith,
    conjunctions: new Array(count).fill(undefined),
    firstTerm,
    rankOf,
    height,
    termsAbove: rulesAbove.map((above) => firstTerm[above] as number),
    rulesAbove,
    words,
    startBoth,
    startArticle: without(evidence, startBoth),
    counting: without(notices, startBoth),
    written,
    ...rows,
    isRead,
    list: layout.lists.findIndex(
      (each) => each.list.askedPerItem && isRead.some((isSo, slot) => isSo === 1 && mayHold(each, slot)),
    ),
    otherwise: pack.ladder.indexOf(pack.otherwise),
    undecided: pack.undecided === undefined ? -1 : pack.ladder.indexOf(pack.undecided),
  }
}

/** Words that hold so many bits. */
export function wordsFor(bits: number): number {
  return Math.max(1, (bits + 31) >> 5)
}

/** A program whose parameters a region has moved: the rules that read one of them are evaluated as they are written. */
export function movedProgram(program: Program, moved: ReadonlyMap<string, number>): Program {
  const { rules, rulesWith, written } = program
  const concerned = new Set(written)
  for (let rank = 0; rank < rules.count; rank += 1)
    eachLeaf(rules.tree(rank), ({ parameter }) => {
      if (parameter !== undefined && moved.has(parameter)) concerned.add(rank)
    })
  if (concerned.size === written.length) return program
  return {
    ...program,
    rules: rulesWith(moved),
    conjunctions: new Array(rules.count).fill(undefined),
    written: [...concerned],
  }
}

function without(row: Row, bits: Int32Array): Int32Array {
  const left = bits.slice()
  for (let part = 0; part < row.length; part += 2)
    left[row[part] as number] = (left[row[part] as number] as number) & (row[part + 1] as number)
  return left
}

/** The slots that rules read, and those that computed facts among them are computed from. */
function readSlots(
  rules: RankedRules,
  written: readonly number[],
  { slots }: AllRows,
  { names, derived }: Layout,
): Uint8Array {
  const isRead = new Uint8Array(names.length)
  for (const { slot } of slots) isRead[slot] = 1
  for (const rank of written)
    eachLeaf(rules.tree(rank), ({ slot }) => {
      isRead[slot] = 1
    })
  let before = -1
  for (let count = 0; count !== before; ) {
    before = count
    count = 0
    for (const { slot, sources } of derived) {
      if (isRead[slot] !== 1) continue
      count += 1
      for (const source of sources) isRead[source] = 1
    }
  }
  return isRead
}

/** The bits that count for a choice of layers. */
export function startOf(program: Program, layers: readonly Layer[]): Int32Array {
  return layers.includes('evidence') ? program.startBoth : program.startArticle
}

/** A rule's leaves, where its condition is nothing but leaves joined by `all`. */
export function conjunctionAt({ conjunctions, rules }: Program, rank: number): Conjunction | 'other' {
  const conjunction = conjunctions[rank] ?? conjunctionOf(rules.tree(rank)) ?? 'other'
  conjunctions[rank] = conjunction
  return conjunction
}
