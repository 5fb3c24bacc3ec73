/**
 * The cases of a batch, one after the other: a file of a million lines is never held as a whole.
 * In: a file or standard input, as JSON, JSON lines or CSV. Out: cases as they come.
 *
 * @module
 */
import { createReadStream } from 'node:fs'
import {
  type CaseInput,
  caseOf,
  nameOf,
  parsed,
  UnreadableFileError,
  type ValueInput,
  valueIn,
  valuesIn,
} from './input.ts'

/** How cases can be written down. */
export const inputFormats = ['json', 'jsonl', 'csv'] as const
export type InputFormat = (typeof inputFormats)[number]

/** How a batch is read. */
export interface Reading {
  readonly from?: InputFormat | undefined
  /** Told after each piece how much of the file has been read. */
  readonly progress?: ((bytes: number) => void) | undefined
}

/** What a file holds, by its ending. */
export function formatOf(file: string): InputFormat | undefined {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  return ending === 'ndjson' ? 'jsonl' : inputFormats.find((format) => format === ending)
}

/** Reads the cases of a file, or of standard input for `-`. */
export async function* casesIn(file: string, { from, progress }: Reading = {}): AsyncGenerator<CaseInput> {
  const format = from ?? formatOf(file)
  const pieces = piecesOf(file, progress)
  if (format === 'csv') {
    const { rowCases } = await import('./rows.ts')
    yield* rowCases(pieces)
    return
  }
  for await (const value of jsonValues(linesOf(pieces), format === 'jsonl')) yield caseOf(value)
}

/** The JSON values of a file, or of standard input for `-`: such as records, one a line. */
export async function* valuesFrom(file: string): AsyncGenerator<ValueInput> {
  yield* jsonValues(linesOf(piecesOf(file)), formatOf(file) === 'jsonl')
}

/** A text in pieces, without the mark that some editors put at the beginning. */
async function* piecesOf(file: string, progress?: Reading['progress']): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8')
  let isFirst = true
  let bytes = 0
  try {
    for await (const piece of stream as AsyncIterable<string>) {
      yield isFirst ? piece.replace(/^\uFEFF/, '') : piece
      isFirst = false
      bytes += Buffer.byteLength(piece)
      progress?.(bytes)
    }
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new UnreadableFileError(`cannot read ${nameOf(file)}${reason}`, { cause })
  }
}

/** Joined only once a line has ended: a long line in many pieces would cost the square otherwise. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n')
    begun.push(first)
    for (const next of more) {
      yield begun.join('')
      begun = [next]
    }
  }
  yield begun.join('')
}

/**
 * JSON lines as they come. Without `isLines` the text may also be one JSON value over several lines, which has to be read
 * as a whole: that is so where its first line is none by itself.
 */
async function* jsonValues(lines: AsyncIterable<string>, isLines: boolean): AsyncGenerator<ValueInput> {
  const filled = filledLines(lines)
  const first = await filled.next()
  if (first.done === true) return yield* valuesIn('')
  const isOneValue = parsed(first.value.content) === undefined && !isLines
  if (isOneValue) {
    // Empty lines in front keep the numbers of the others.
    const all = ['\n'.repeat(first.value.line - 1) + first.value.content]
    let last = first.value.line
    for await (const { content, line } of filled) {
      all.push('\n'.repeat(line - last - 1) + content)
      last = line
    }
    return yield* valuesIn(all.join('\n'))
  }
  const second = await filled.next()
  if (second.done === true) return yield* valuesIn(first.value.content)
  for (const { content, line } of [first.value, second.value]) yield valueIn(content, line)
  for await (const { content, line } of filled) yield valueIn(content, line)
}

async function* filledLines(
  lines: AsyncIterable<string>,
): AsyncGenerator<{ readonly content: string; readonly line: number }, undefined> {
  let line = 0
  for await (const text of lines) {
    line += 1
    const content = text.trim()
    if (content !== '') yield { content, line }
  }
}
