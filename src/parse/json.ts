/**
 * Copying what may be hostile into plain JSON of a bounded size. Every later stage reads the copy, so that no getter,
 * proxy, cycle or prototype of the caller's reaches it.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { enoughIssues, type Report } from './issues.ts'

/** How large a pack may be. Each limit is a typed error; `docs/semantics.md` lists them. */
export const limits = {
  /** Levels of lists and objects in one file. */
  depth: 40,
  /** Values in one file, however nested. */
  values: 10_000_000,
  /** Characters in one text. */
  characters: 10_000,
  /** Rules in one pack. */
  rules: 200_000,
  /** Levels of one rule, its named conditions written out. */
  ruleDepth: 60,
  /** Comparisons in one rule, its named conditions written out. */
  leaves: 10_000,
  /** Alternatives that one rule comes to in disjunctive normal form. */
  termsOfRule: 100_000,
  /** Comparisons in all rules together, named conditions written out. */
  leavesOfPack: 2_000_000,
  /** Alternatives of all rules together. */
  terms: 2_000_000,
} as const

/** A value as JSON has them. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** A copy of the value; nothing, and at least one issue, where it is not JSON or too large. */
export function jsonOf(given: unknown, report: Report): Json | undefined {
  const issuesBefore = report.issues.length
  const budget = { values: limits.values }
  const copy = copyOf(given, '', 0, budget, report)
  return report.issues.length > issuesBefore ? undefined : copy
}

function copyOf(
  given: unknown,
  at: Pointer,
  depth: number,
  budget: { values: number },
  report: Report,
): Json | undefined {
  if (report.issues.length >= enoughIssues) budget.values = 0
  budget.values -= 1
  if (budget.values === 0) return report({ code: 'too_large', at: '', limit: limits.values, of: 'values in one file' })
  if (budget.values < 0) return undefined
  if (depth > limits.depth) {
    // A circle has no end in any direction: one report is enough.
    budget.values = 0
    return report({ code: 'too_deep', at, limit: limits.depth, of: 'levels' })
  }
  if (given === null || typeof given === 'boolean') return given
  if (typeof given === 'string') {
    if (given.length <= limits.characters) return given
    return report({ code: 'too_large', at, limit: limits.characters, of: 'characters in one text' })
  }
  if (typeof given === 'number') {
    return Number.isFinite(given) ? given : report({ code: 'not_json', at, expected: 'a finite number' })
  }
  if (typeof given !== 'object') {
    return report({ code: 'not_json', at, expected: 'text, a number, true, false, null, a list or an object' })
  }
  try {
    return Array.isArray(given) ? listOf(given, at, depth, budget, report) : objectOf(given, at, depth, budget, report)
  } catch {
    return report({ code: 'not_json', at, expected: 'something that can be read without an error' })
  }
}

function listOf(
  given: readonly unknown[],
  at: Pointer,
  depth: number,
  budget: { values: number },
  report: Report,
): Json {
  const copy: Json[] = []
  for (let index = 0; index < given.length && budget.values > 0; index += 1) {
    copy.push(copyOf(given[index], child(at, index), depth + 1, budget, report) ?? null)
  }
  return copy
}

function objectOf(
  given: object,
  at: Pointer,
  depth: number,
  budget: { values: number },
  report: Report,
): Json | undefined {
  if (Object.prototype.toString.call(given) !== '[object Object]') {
    return report({ code: 'not_json', at, expected: 'a plain object' })
  }
  const copy: Record<string, Json> = {}
  for (const key of Object.keys(given)) {
    if (budget.values <= 0) break
    if (forbidden.has(key)) report({ code: 'forbidden_key', at: child(at, key) })
    else {
      const value: unknown = Reflect.get(given, key)
      if (value !== undefined) copy[key] = copyOf(value, child(at, key), depth + 1, budget, report) ?? null
    }
  }
  return copy
}
