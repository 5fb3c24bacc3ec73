/**
 * Input: what stands in a file or on standard input, as a list of cases.
 *
 * @module
 */
import { readFileSync, readSync } from 'node:fs'
import { repeatedKeys } from './repeated-keys.ts'

/** One case: whose it is, if it says so, and the facts; or why it is none. `line` is its number among the units. */
export type CaseInput =
  | { readonly line: number; readonly unit?: Unit; readonly id?: string; readonly facts: unknown }
  | { readonly line: number; readonly unit?: Unit; readonly id?: string; readonly issues: readonly InputIssue[] }

/** What one case of many is: a line of JSON lines, an entry of a JSON list, a row of CSV. */
export type Unit = 'line' | 'entry' | 'row'

/** Why a text is not a case. */
export interface InputIssue {
  readonly code: 'not_json' | 'unknown_key' | 'wrong_type' | 'not_csv' | 'unknown_fact' | 'given_twice' | 'gap'
  readonly at: string
  readonly message: string
}

/** One JSON value of an input, or why there is none. */
export type ValueInput =
  | { readonly line: number; readonly unit?: Unit; readonly value: unknown }
  | { readonly line: number; readonly unit?: Unit; readonly issues: readonly InputIssue[] }

/** A file that cannot be read: the user's mistake, not ours. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

/** Reads a file, or standard input for `-`, without the mark that some editors put at the beginning. */
export function textOf(file: string): string {
  try {
    const text = file === '-' ? standardInput() : readFileSync(file, 'utf8')
    return text.replace(/^\uFEFF/, '')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new UnreadableFileError(`cannot read ${nameOf(file)}${reason}`, { cause })
  }
}

/** What a file is called where somebody reads it. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** Piece by piece, because a pipe that is not blocking says `EAGAIN` while its writer is slow. */
function standardInput(): string {
  const pieces: Buffer[] = []
  const piece = Buffer.alloc(65_536)
  for (;;) {
    try {
      const length = readSync(0, piece)
      if (length === 0) return Buffer.concat(pieces).toString('utf8')
      pieces.push(Buffer.from(piece.subarray(0, length)))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/** Finds the cases in a text: one JSON object, a JSON list of objects, or one JSON object a line. */
export function inputOf(text: string): readonly CaseInput[] {
  return valuesIn(text).map(caseOf)
}

/** Finds the JSON values in a text: one object, a list of them, or one a line. */
export function valuesIn(text: string): readonly ValueInput[] {
  const whole = parsed(text)
  if (whole !== undefined) {
    const many = Array.isArray(whole.value)
    const values: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value]
    const twice = givenTwice(text, whole.value)
    return values.map((value, index) => {
      const place = { ...(many ? { unit: 'entry' as const } : {}), line: index + 1 }
      const own = many ? within(`/${index}`, twice) : twice
      return own.length > 0 ? { ...place, issues: own } : { ...place, value }
    })
  }
  const lines = text.split('\n').map((content, index) => ({ content: content.trim(), line: index + 1 }))
  const filled = lines.filter(({ content }) => content !== '')
  const [first] = filled
  if (first === undefined || (parsed(first.content) === undefined && filled.length > 1 && !filled.some(isWhole))) {
    return [notJson(first?.line ?? 1)]
  }
  if (filled.length === 1) return [notJson(first.line)]
  return filled.map(({ content, line }) => valueIn(content, line))
}

/** One line of several. */
export function valueIn(content: string, line: number): ValueInput {
  const whole = parsed(content)
  if (whole === undefined) return { unit: 'line', ...notJson(line) }
  const issues = givenTwice(content, whole.value)
  return { unit: 'line', line, ...(issues.length > 0 ? { issues } : { value: whole.value }) }
}

/**
 * A key that stands twice: of two answers to one question nobody knows which was meant. The text is searched only where
 * it has more colons than the value has keys, because that takes longer than parsing.
 */
function givenTwice(text: string, value: unknown): readonly InputIssue[] {
  if (text.split(':').length - 1 === keysIn(value)) return []
  return repeatedKeys(text).map((at) => ({ code: 'given_twice', at, message: 'this key stands here twice' }))
}

function keysIn(value: unknown): number {
  let count = 0
  const left: unknown[] = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next !== 'object' || next === null) continue
    const held = Object.values(next) as readonly unknown[]
    if (!Array.isArray(next)) count += held.length
    for (const each of held) left.push(each)
  }
  return count
}

/** The issues of one entry of a list, by their places in it. */
function within(entry: string, issues: readonly InputIssue[]): readonly InputIssue[] {
  return issues
    .filter(({ at }) => at.startsWith(`${entry}/`))
    .map((issue) => ({ ...issue, at: issue.at.slice(entry.length) }))
}

/** Either the facts themselves, or `{ "id": …, "facts": { … } }`. */
export function caseOf(input: ValueInput): CaseInput {
  if ('issues' in input) return input
  const { value, ...place } = input
  if (typeof value !== 'object' || value === null || !('facts' in value)) return { ...place, facts: value }
  const issues: InputIssue[] = Object.keys(value)
    .filter((key) => key !== 'facts' && key !== 'id')
    .map((key) => ({
      code: 'unknown_key',
      at: `/${key}`,
      message: 'beside `facts` only `id` may stand; facts belong into it',
    }))
  const id = 'id' in value ? value.id : undefined
  if (id !== undefined && typeof id !== 'string')
    issues.push({ code: 'wrong_type', at: '/id', message: 'expected a text' })
  if (issues.length > 0) return { ...place, issues }
  return { ...place, ...(typeof id === 'string' ? { id } : {}), facts: value.facts }
}

function isWhole({ content }: { readonly content: string }): boolean {
  return content.startsWith('{') && parsed(content) !== undefined
}

/** The parser's own message would quote the input, which may be a patient's. */
function notJson(line: number): { readonly line: number; readonly issues: readonly InputIssue[] } {
  return { line, issues: [{ code: 'not_json', at: '', message: 'expected a JSON object, or one JSON object a line' }] }
}

/** The JSON value of a text, if it is one. */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
