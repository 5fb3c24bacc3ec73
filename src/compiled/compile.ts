/**
 * Compiling: a linked pack becomes a program.
 *
 * @module
 */
import type { Pack } from '../pack/index.ts'
import { rowsOf } from './fill.ts'
import type { Layout } from './layout.ts'
import { rulesOf } from './numbered.ts'
import { type Program, programBy } from './program.ts'
import { dropRun, type Row } from './rows.ts'
import { type Term, termCount, termsOf } from './terms.ts'
import { eachLeaf } from './trees.ts'

/** What terms may come to, as literals: for each comparison in the rules, and at least. Beyond, rules stay as written. */
const literalsPerLeaf = 4
const leastLiterals = 50_000

/** Rules with more alternatives are evaluated as they are written: writing them out would cost more than it saves. */
const mostTerms = 64
/** So are those whose alternatives together would have more literals: each alternative repeats what all have in common. */
const mostLiterals = 4096

/** Compiles a pack. */
export function programOf(pack: Pack, layout: Layout): Program {
  const { rules: _, facts: __, list: ___, ...head } = pack
  const rulesWith = rulesOf(pack, layout)
  const rules = rulesWith(new Map())
  const ranks = Array.from({ length: rules.count }, (_, rank) => rank)
  const leaves = ranks.map((rank) => eachLeaf(rules.tree(rank), () => undefined))
  let room = Math.max(leastLiterals, literalsPerLeaf * leaves.reduce((sum, count) => sum + count, 0))
  const terms: Term[] = []
  const written: number[] = []
  const counts = ranks.map((rank) => {
    const before = terms.length
    const tree = rules.tree(rank)
    const count = termCount(tree)
    // An alternative holds at most every comparison once.
    const most = count * (leaves[rank] as number)
    if (count > mostTerms || (count > 1 && most > Math.min(room, mostLiterals))) {
      written.push(rank)
      terms.push([])
      return 1
    }
    room -= most
    for (const term of termsOf(tree)) terms.push(term)
    return terms.length - before
  })
  const rowOf = (isDropped: (rank: number) => boolean): Row => {
    const row: number[] = []
    let bit = 0
    counts.forEach((count, rank) => {
      if (isDropped(rank)) dropRun(row, bit, bit + count)
      bit += count
    })
    return row
  }
  return programBy(
    {
      pack: head,
      rulesWith,
      rungs: pack.ladder.map((_, fromTop) => {
        const rung = pack.ladder.length - 1 - fromTop
        return pack.rules.filter(({ height }) => height === rung).length
      }),
      terms: counts,
      written,
      evidence: rowOf((rank) => rules.head(rank).layer === 'evidence'),
      notices: rowOf((rank) => rules.head(rank).notice),
      rows: rowsOf(terms, layout),
    },
    layout,
  )
}
