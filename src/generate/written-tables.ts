/**
 * A program as the built package carries it. `src/compiled/tables.ts` reads it, and says what stands where.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import {
  bases,
  firstDigit,
  layoutOf,
  type Program,
  programOf,
  type WrittenTables,
  writtenProgramOf,
} from '../compiled/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { type PackSeal, type PackSource, resolve, type WrittenPack } from '../pack/index.ts'

/** Writes the program of a checked pack; throws where reading it back would not give the same program. */
export function writtenTables(
  source: PackSource,
  written: WrittenPack,
  seal: PackSeal,
  dictionary: Dictionary,
): WrittenTables {
  const layout = layoutOf(dictionary)
  const program = programOf(resolve(source, dictionary, seal), layout)
  const lineOf = new Map(source.rules.map(({ name }, line) => [name, line]))
  const ranks = Array.from({ length: program.rules.count }, (_, rank) => rank)
  const termsOfRule = (rank: number): number => (program.firstTerm[rank + 1] ?? 0) - (program.firstTerm[rank] ?? 0)
  const rules = [
    numbersText(steps(ranks.map((rank) => lineOf.get(program.rules.name(rank)) ?? 0))),
    numbersText(rungsOf(program)),
    numbersText(ranks.map(termsOfRule)),
    numbersText(program.written),
    rowsText([program.startArticle, program.counting].map((kept) => droppedFrom(program.startBoth, kept))),
  ]
  const slots = program.slots.map(
    (slot) => `${[slot.slot, slot.policy, ...pointsOf(slot)].join(' ')}|${rowsText(rowsOf(slot, program))}`,
  )
  const tables = [rules.join(' '), ...slots].join('\n')
  const read = writtenProgramOf({ written, tables }, dictionary, layout)
  if (!isDeepStrictEqual(plainProgram(read), plainProgram(program)))
    throw new Error(`pack ${source.id}: the tables that were written do not read the same`)
  return tables
}

/** A program without its functions: what rules say, and their conditions, by rank. */
export function plainProgram(program: Program): object {
  const ranks = Array.from({ length: program.rules.count }, (_, rank) => rank)
  const { name, head, tree } = program.rules
  return {
    ...program,
    rules: ranks.map((rank) => {
      const { condition: _, ...said } = head(rank) as { readonly condition?: unknown }
      return { name: name(rank), said, tree: tree(rank) }
    }),
    rulesWith: undefined,
  }
}

function numbersText(numbers: readonly number[]): string {
  return numbers.map(numberText).join('')
}

function numberText(number: number): string {
  const digit = (value: number): string => String.fromCharCode(firstDigit + value)
  return number < 32 ? digit(number) : digit((number & 31) + 32) + numberText(number >> 5)
}

/** How far each line is from the one after the one before. */
function steps(lines: readonly number[]): readonly number[] {
  return lines.map((line, index) => {
    const step = line - (index === 0 ? 0 : (lines[index - 1] ?? 0) + 1)
    return step < 0 ? -2 * step + 1 : 2 * step
  })
}

function rungsOf({ height, pack }: Program): readonly number[] {
  return pack.ladder.map((_, fromTop) => height.filter((rung) => rung === pack.ladder.length - 1 - fromTop).length)
}

function pointsOf({ members, bands }: Program['slots'][number]): readonly number[] {
  return [...members.map(({ word, bit }) => word * 32 + bit), ...bands.flatMap(({ cuts }) => [...cuts])]
}

function droppedFrom(all: Int32Array, kept: Int32Array): Int32Array {
  return all.map((word, at) => word & ~(kept[at] ?? 0))
}

/** The rows of a slot, each as the bits that it drops, in the order in which they are numbered. */
function rowsOf(
  { unmentioned, uncompared, known, none, values, bands, members }: Program['slots'][number],
  { rows: { start, parts }, words }: Program,
): readonly Int32Array[] {
  const numbers = [
    ...[unmentioned, uncompared, known, ...(none < 0 ? [] : [none])],
    ...values,
    ...bands.flatMap(({ rows }) => [...rows]),
    ...members.flatMap((member) => [member.unmentioned, member.within, member.without]),
  ]
  return numbers.map((row) => {
    const dropped = new Int32Array(words)
    for (let part = start[row] ?? 0; part < (start[row + 1] ?? 0); part += 2)
      dropped[parts[part] ?? 0] = ~(parts[part + 1] ?? 0)
    return dropped
  })
}

/** Rows, each as what it differs least from and how. */
function rowsText(rows: readonly Int32Array[]): string {
  const nothing = new Int32Array(rows[0]?.length ?? 0)
  return rows
    .map((row, index) => {
      const from = [nothing, rows[index - 1] ?? nothing, rows[0] ?? nothing]
      const ways = [bases.nothing, bases.before, bases.first].slice(0, index + 1)
      const texts = ways.map((base) => numbersText([base, ...differences(row, from[base] ?? nothing)]))
      return texts.reduce((shortest, text) => (text.length < shortest.length ? text : shortest))
    })
    .join(' ')
}

/** How many bits are the same and how many are not, in turn. */
function differences(row: Int32Array, other: Int32Array): readonly number[] {
  const runs: number[] = []
  let next = 0
  for (let bit = 0; bit < row.length * 32; bit += 1) {
    if (((((row[bit >> 5] ?? 0) ^ (other[bit >> 5] ?? 0)) >> (bit & 31)) & 1) === 0) continue
    if (bit === next && runs.length > 0) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1
    else runs.push(bit - next, 1)
    next = bit + 1
  }
  return runs
}
