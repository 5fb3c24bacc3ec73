/**
 * Tables: a program as the built package carries it, as text that costs little room and is read in a millisecond. What
 * writes it, `src/generate/written-tables.ts`, compiles the linked pack, and reads back what it has written.
 *
 * @module
 */
import type { Dictionary } from '../facts/index.ts'
import type { PackSeal, WrittenPack } from '../pack/index.ts'
import type { Layout } from './layout.ts'
import { type Program, programBy } from './program.ts'
import { allRowsOf, dropRun, type Row, slotRowsOf } from './rows.ts'
import { writtenRulesOf } from './written.ts'

/** A program as text. Where nothing else is said, numbers stand as {@link numbersIn} reads them. */
export interface WrittenTables {
  /** By rank, how far a rule's line is from the line after the one before it: twice as many lines, one more if it is up. */
  readonly order: string
  /** For each rung, from the highest, how many rules stand on it. */
  readonly rungs: string
  /** For each rule, how many terms it has. */
  readonly terms: string
  /** Ranks of rules that are evaluated as they are written. */
  readonly written: string
  /** One slot a line: its number, its policy, the points that terms tell apart, all in decimal. */
  readonly slots: string
  /** Which of `rows` the row of the evidence is, that of the notices, and then those of the slots. */
  readonly refs: string
  /** Different rows, each as bits to keep and bits to drop, in turn. */
  readonly rows: string
}

/** A pack as the built package carries it. */
export interface WrittenModule {
  readonly written: WrittenPack
  readonly seal: PackSeal
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
export function writtenProgramOf(
  { written, seal, tables }: WrittenModule,
  dictionary: Dictionary,
  layout: Layout,
): Program {
  const { conditions: _, rules: __, ...head } = written
  const distinct = tables.rows.split(' ').map(rowIn)
  const [evidence = [], notices = [], ...full] = numbersIn(tables.refs).map((ref) => distinct[ref] as Row)
  const looked = tables.slots.split('\n').map((line) => {
    const [slot = 0, policy = 0, ...points] = line.split(' ').map(Number)
    return { slot, policy, points }
  })
  let row = -1
  const slots = slotRowsOf(looked, layout, () => {
    row += 1
    return row
  })
  return programBy(
    {
      pack: { ...head, digest: seal.digest },
      rulesWith: writtenRulesOf(written, seal, orderIn(tables.order), dictionary, layout),
      rungs: numbersIn(tables.rungs),
      terms: numbersIn(tables.terms),
      written: numbersIn(tables.written),
      evidence,
      notices,
      rows: allRowsOf(slots, full, layout),
    },
    layout,
  )
}

function rowIn(text: string): Row {
  const row: number[] = []
  let [bit, isDropped] = [0, false]
  for (const count of numbersIn(text)) {
    if (isDropped) dropRun(row, bit, bit + count)
    bit += count
    isDropped = !isDropped
  }
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
