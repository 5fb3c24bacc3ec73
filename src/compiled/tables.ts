/**
 * Tables: a program as the built package carries it, as text that costs little room and is read in a millisecond. What
 * writes it, `src/generate/written-tables.ts`, compiles the linked pack, and reads back what it has written.
 *
 * @module
 */
import type { Dictionary } from '../facts/index.ts'
import type { WrittenPack } from '../pack/index.ts'
import type { Layout } from './layout.ts'
import { type Program, programBy, wordsFor } from './program.ts'
import { allRowsOf, type Row, slotRowsOf } from './rows.ts'
import { writtenRulesOf } from './written.ts'

/**
 * A program as text. Where nothing else is said, numbers stand as {@link numbersIn} reads them.
 *
 * The first line, between spaces: by rank, how far a rule's line is from the line after the one before it (twice as many
 * lines, one more if it is up); for each rung, from the highest, how many rules stand on it; for each rule, how many terms
 * it has; the ranks of rules that are evaluated as they are written; the row of the evidence and that of the notices.
 *
 * Each further line is a slot: its number, its policy and the points that terms tell apart, in decimal; after a bar its
 * rows, as {@link rowsIn} reads them.
 */
export type WrittenTables = string

/** A pack as the built package carries it. */
export interface WrittenModule {
  readonly written: WrittenPack
  readonly tables: WrittenTables
}

/** The first of 64 characters: 32 for the last five bits of a number, 32 for five bits that are not the last. */
export const firstDigit = 48

/** Reads numbers, each as five bits a character, lowest first. */
export function numbersIn(text: string): readonly number[] {
  const numbers: number[] = []
  let [number, shift] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - firstDigit
    number |= (digit & 31) << shift
    shift += 5
    if (digit > 31) continue
    numbers.push(number)
    number = shift = 0
  }
  return numbers
}

/** Reads a program; it trusts its input. */
export function writtenProgramOf({ written, tables }: WrittenModule, dictionary: Dictionary, layout: Layout): Program {
  const { conditions: _, rules: __, ...head } = written
  const [first = '', ...lines] = tables.split('\n')
  const [order = '', rungs = '', counts = '', whole = '', ...layers] = first.split(' ')
  const terms = numbersIn(counts)
  const words = wordsFor(terms.reduce((sum, count) => sum + count, 0))
  const [evidence = [], notices = []] = rowsIn(layers, words)
  const full: Row[] = []
  const looked = lines.map((line) => {
    const bar = line.indexOf('|')
    full.push(...rowsIn(line.slice(bar + 1).split(' '), words))
    const [slot = 0, policy = 0, ...points] = line.slice(0, bar).split(' ').map(Number)
    return { slot, policy, points }
  })
  let row = -1
  const slots = slotRowsOf(looked, layout, () => {
    row += 1
    return row
  })
  return programBy(
    {
      pack: head,
      rulesWith: writtenRulesOf(written, orderIn(order), dictionary, layout),
      rungs: numbersIn(rungs),
      terms,
      written: numbersIn(whole),
      evidence,
      notices,
      rows: allRowsOf(slots, full, layout),
    },
    layout,
  )
}

/** What a row is written down as a difference from: the row before, or the first one of the slot. */
export const bases = { nothing: 0, before: 1, first: 2 } as const

/**
 * Reads the rows of one slot. Each begins with what it differs from; then come, in turn, how many bits are the same and
 * how many are not.
 */
function rowsIn(texts: readonly string[], words: number): readonly Row[] {
  let before = new Int32Array(words)
  let first: Int32Array | undefined
  return texts.map((written) => {
    const [base, ...runs] = numbersIn(written)
    const dropped = base === bases.nothing ? new Int32Array(words) : base === bases.before ? before : first
    before = (dropped ?? before).slice()
    let bit = 0
    for (let run = 0; run < runs.length; run += 2) {
      bit += runs[run] as number
      for (const end = bit + (runs[run + 1] as number); bit < end; bit += 1)
        before[bit >> 5] = (before[bit >> 5] as number) ^ (1 << (bit & 31))
    }
    first ??= before
    return rowDropping(before)
  })
}

function rowDropping(bits: Int32Array): Row {
  const row: number[] = []
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) row.push(word, ~(bits[word] as number))
  return row
}

function orderIn(text: string): readonly number[] {
  let next = 0
  return numbersIn(text).map((step) => {
    const line = next + (step & 1 ? -(step >> 1) : step >> 1)
    next = line + 1
    return line
  })
}
