/**
 * Input: what stands in a file or on standard input, as a list of cases.
 *
 * @module
 */
import { readFileSync } from 'node:fs'

/** One case: whose it is, if it says so, and the facts; or why it is none. */
export type CaseInput =
  | { readonly line: number; readonly id?: string; readonly facts: unknown }
  | { readonly line: number; readonly issues: readonly InputIssue[] }

/** Why a text is not a case. */
export interface InputIssue {
  readonly code: 'not_json' | 'unknown_key' | 'wrong_type'
  readonly at: string
  readonly message: string
}

/** The cases of an input, and whether they were given as many. */
export interface Input {
  readonly isBatch: boolean
  readonly cases: readonly CaseInput[]
}

/** A file that cannot be read: the user's mistake, not ours. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

/** Reads a file, or standard input for `-`. */
export function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    throw new UnreadableFileError(`cannot read ${file === '-' ? 'standard input' : file}${reason}`, { cause })
  }
}

/** Finds the cases in a text: one JSON object, a JSON list of objects, or one JSON object a line. */
export function inputOf(text: string): Input {
  const whole = parsed(text)
  if (whole !== undefined) {
    const many = Array.isArray(whole.value)
    const values: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value]
    return { isBatch: many, cases: values.map((value, index) => caseOf(value, index + 1)) }
  }
  const lines = text.split('\n').map((content, index) => ({ content: content.trim(), line: index + 1 }))
  const filled = lines.filter(({ content }) => content !== '')
  const [first] = filled
  if (first === undefined || (parsed(first.content) === undefined && filled.length > 1 && !filled.some(isWhole))) {
    return { isBatch: false, cases: [notJson(first?.line ?? 1)] }
  }
  return {
    isBatch: filled.length > 1,
    cases: filled.map(({ content, line }) => {
      const value = parsed(content)
      return value === undefined ? notJson(line) : caseOf(value.value, line)
    }),
  }
}

/** Either the facts themselves, or `{ "id": …, "facts": { … } }`. */
function caseOf(value: unknown, line: number): CaseInput {
  if (typeof value !== 'object' || value === null || !('facts' in value)) return { line, facts: value }
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
  if (issues.length > 0) return { line, issues }
  return { line, ...(typeof id === 'string' ? { id } : {}), facts: value.facts }
}

function isWhole({ content }: { readonly content: string }): boolean {
  return content.startsWith('{') && parsed(content) !== undefined
}

/** The parser's own message would quote the input, which may be a patient's. */
function notJson(line: number): CaseInput {
  return { line, issues: [{ code: 'not_json', at: '', message: 'expected a JSON object, or one JSON object a line' }] }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
