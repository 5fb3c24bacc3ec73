/**
 * Compiling: a pack by numbers becomes a program.
 *
 * @module
 */
import { type Layout, mayHold } from '../case/layout.ts'
import type { NumberedPack, RankedRule } from './numbered.ts'
import { asWritten, type Looks, type Program } from './program.ts'
import { rowsOf } from './rows.ts'
import { type Term, termCount, termsOf } from './terms.ts'
import { eachLeaf, policies } from './trees.ts'

/** What terms may come to, as literals: for each comparison in the rules, and at least. Beyond, rules stay as written. */
const literalsPerLeaf = 4
const leastLiterals = 50_000

/** Rules with more alternatives are evaluated as they are written: writing them out would cost more than it saves. */
const mostTerms = 64
/** So are those whose alternatives together would have more literals: each alternative repeats what all have in common. */
const mostLiterals = 4096

/** Compiles a pack. For one case every rule stays as it is written: that is done in a fraction of the time. */
export function programOf(
  pack: NumberedPack,
  layout: Layout,
  isForOne = false,
  rules = pack.rulesWith(layout, new Map()),
): Program {
  const { ladder, otherwise, undecided } = pack.head
  const isRead = new Uint8Array(layout.names.length)
  const leaves = rules.map(({ tree }) =>
    eachLeaf(tree(), ({ slot }) => {
      isRead[slot] = 1
    }),
  )
  addSources(layout, isRead)
  const { terms, firstTerm, written } = writtenOut(rules, leaves, isForOne)
  const words = Math.max(1, (terms.length + 31) >> 5)
  const bitsOf = (belongs: (rule: RankedRule) => boolean): Int32Array => {
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
  const rulesAbove = new Int32Array(ladder.map((_, height) => rules.filter((rule) => rule.height > height).length))
  return {
    pack,
    layout,
    rules,
    firstTerm,
    rankOf,
    height: new Int32Array(rules.map(({ height }) => height)),
    termsAbove: rulesAbove.map((rank) => firstTerm[rank] as number),
    rulesAbove,
    words,
    startBoth: bitsOf(() => true),
    startArticle: bitsOf(({ layer }) => layer === 'article'),
    counting: bitsOf(({ notice }) => !notice),
    ...asWritten(rules.length, written),
    // As they are written, terms hold no literal.
    ...rowsOf(isForOne ? [] : terms, layout),
    looks: looksOf(rules, layout),
    isRead,
    list: layout.lists.findIndex(
      (each) => each.list.askedPerItem && isRead.some((isSo, slot) => isSo === 1 && mayHold(each, slot)),
    ),
    otherwise: ladder.indexOf(otherwise),
    undecided: ladder.indexOf(undecided ?? ''),
  }
}

/** Which slots each rule looks at: first those that it compares and that withhold, then the others. */
function looksOf(rules: readonly RankedRule[], { names }: Layout): Looks {
  const [start, endOfWithheld] = [new Int32Array(rules.length + 1), new Int32Array(rules.length)]
  const policy = new Uint8Array(names.length)
  const slots: number[] = []
  rules.forEach(({ tree }, rank) => {
    const [withheld, all] = [new Set<number>(), new Set<number>()]
    eachLeaf(tree(), (leaf) => {
      policy[leaf.slot] = leaf.policy
      all.add(leaf.slot)
      if (!leaf.isUnknownTest && leaf.policy === policies.withhold) withheld.add(leaf.slot)
    })
    for (const slot of withheld) slots.push(slot)
    endOfWithheld[rank] = slots.length
    for (const slot of all) if (!withheld.has(slot)) slots.push(slot)
    start[rank + 1] = slots.length
  })
  return { start, endOfWithheld, slots: Int32Array.from(slots), policy }
}

/** What computed facts are computed from is read as well; none of that is computed itself. */
function addSources({ derived }: Layout, isRead: Uint8Array): void {
  for (const { slot, sources } of derived) {
    if (isRead[slot] !== 1) continue
    for (const source of sources) isRead[source] = 1
  }
}

/** The terms of all rules, where each begins, and the rules that stay as they are written: those have one empty term. */
interface Alternatives {
  readonly terms: readonly Term[]
  readonly firstTerm: Int32Array
  readonly written: readonly number[]
}

function writtenOut(rules: readonly RankedRule[], leaves: readonly number[], isForOne: boolean): Alternatives {
  const terms: Term[] = []
  const written: number[] = []
  const firstTerm = new Int32Array(rules.length + 1)
  let room = Math.max(leastLiterals, literalsPerLeaf * leaves.reduce((sum, count) => sum + count, 0))
  rules.forEach(({ tree }, rank) => {
    firstTerm[rank] = terms.length
    const count = isForOne ? Number.POSITIVE_INFINITY : termCount(tree())
    // An alternative holds at most every comparison once.
    const most = count * (leaves[rank] as number)
    if (count > mostTerms || (count > 1 && most > Math.min(room, mostLiterals))) {
      written.push(rank)
      terms.push([])
      return
    }
    room -= most
    for (const term of termsOf(tree())) terms.push(term)
  })
  firstTerm[rules.length] = terms.length
  return { terms, firstTerm, written }
}
