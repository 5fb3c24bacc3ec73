/**
 * Compiling: a pack by numbers becomes terms as bits, sorted so that the first bit that is left is the verdict. The same
 * form serves ten rules and a hundred thousand; no code is generated.
 *
 * @module
 */
import type { Layer } from '../pack/index.ts'
import { type Layout, mayHold } from './layout.ts'
import type { NumberedPack, NumberedRule } from './numbered.ts'
import { type AllRows, rowsOf } from './rows.ts'
import { type Term, termCount, termsOf } from './terms.ts'
import { type Conjunction, conjunctionOf, eachLeaf, type Tree } from './trees.ts'

/** What terms may come to, as literals: for each comparison in the rules, and at least. Beyond, rules stay as written. */
const literalsPerLeaf = 4
const leastLiterals = 50_000

/** Rules with more alternatives are evaluated as they are written: writing them out would cost more than it saves. */
const mostTerms = 64
/** So are those whose alternatives together would have more literals: each alternative repeats what all have in common. */
const mostLiterals = 4096

/** A pack, compiled. Rules are numbered by rank: highest rung first, then by name, as findings are listed. */
export interface Program extends AllRows {
  readonly pack: NumberedPack
  readonly layout: Layout
  readonly rules: readonly NumberedRule[]
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
  /** Rules that are evaluated as they are written; each has one bit. */
  readonly written: readonly number[]
  /** For each slot whether a rule reads it. */
  readonly isRead: Uint8Array
  /** For each slot what an unknown answer does in this pack. */
  readonly policy: Uint8Array
  /** The number of the list that the pack is asked for item by item, or -1. */
  readonly list: number
  readonly otherwise: number
  readonly undecided: number
}

/** Compiles a pack. */
export function programOf(pack: NumberedPack, layout: Layout): Program {
  const rules = [...pack.rules].sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1))
  const terms: Term[] = []
  const written: number[] = []
  const firstTerm = new Int32Array(rules.length + 1)
  const isRead = new Uint8Array(layout.names.length)
  const policy = new Uint8Array(layout.names.length)
  const leaves = rules.map(({ tree }) =>
    eachLeaf(tree, (leaf) => {
      isRead[leaf.slot] = 1
      policy[leaf.slot] = leaf.policy
    }),
  )
  addSources(layout, isRead)
  let room = Math.max(leastLiterals, literalsPerLeaf * leaves.reduce((sum, count) => sum + count, 0))
  rules.forEach(({ tree }, rank) => {
    firstTerm[rank] = terms.length
    const count = termCount(tree)
    // An alternative holds at most every comparison once.
    const most = count * (leaves[rank] as number)
    if (count > mostTerms || (count > 1 && most > Math.min(room, mostLiterals))) {
      written.push(rank)
      terms.push([])
      return
    }
    room -= most
    for (const term of termsOf(tree)) terms.push(term)
  })
  firstTerm[rules.length] = terms.length
  const words = Math.max(1, Math.ceil(terms.length / 32))
  const bitsOf = (belongs: (rule: NumberedRule) => boolean): Int32Array => {
    const bits = new Int32Array(words)
    rules.forEach((rule, rank) => {
      if (!belongs(rule)) return
      for (let bit = firstTerm[rank] as number; bit < (firstTerm[rank + 1] as number); bit += 1)
        bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31))
    })
    return bits
  }
  const rankOf = new Int32Array(terms.length)
  rules.forEach((_, rank) => rankOf.fill(rank, firstTerm[rank], firstTerm[rank + 1]))
  const rulesAbove = Int32Array.from(pack.ladder, (_, height) => {
    const first = rules.findIndex((rule) => rule.height <= height)
    return first < 0 ? rules.length : first
  })
  return {
    pack,
    layout,
    rules,
    conjunctions: new Array(rules.length).fill(undefined),
    firstTerm,
    rankOf,
    height: Int32Array.from(rules, ({ height }) => height),
    termsAbove: rulesAbove.map((rank) => firstTerm[rank] as number),
    rulesAbove,
    words,
    startBoth: bitsOf(() => true),
    startArticle: bitsOf(({ layer }) => layer === 'article'),
    counting: bitsOf(({ notice }) => !notice),
    written,
    ...rowsOf(terms, layout),
    isRead,
    policy,
    list: layout.lists.findIndex(
      (each) => each.list.askedPerItem && isRead.some((isSo, slot) => isSo === 1 && mayHold(each, slot)),
    ),
    otherwise: pack.ladder.indexOf(pack.otherwise),
    undecided: pack.undecided === undefined ? -1 : pack.ladder.indexOf(pack.undecided),
  }
}

/** What computed facts are computed from is read as well. */
function addSources({ derived }: Layout, isRead: Uint8Array): void {
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
}

/** The bits that count for a choice of layers. */
export function startOf(program: Program, layers: readonly Layer[]): Int32Array {
  return layers.includes('evidence') ? program.startBoth : program.startArticle
}

/** A rule's condition, resolved to slots. */
export function treeAt({ rules }: Program, rank: number): Tree {
  return (rules[rank] as NumberedRule).tree
}

/** A rule's leaves, where its condition is nothing but leaves joined by `all`. */
export function conjunctionAt(program: Program, rank: number): Conjunction | 'other' {
  const conjunction = program.conjunctions[rank] ?? conjunctionOf(treeAt(program, rank)) ?? 'other'
  program.conjunctions[rank] = conjunction
  return conjunction
}
