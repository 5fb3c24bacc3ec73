/**
 * What can be wrong with a caller's facts. No issue holds an answer: a log must not leak a patient.
 *
 * @module
 */
import { type Issue, listOf, type Pointer, reported } from '../diagnostics/index.ts'

/** One thing wrong with a caller's facts or options. Codes are public and stable. */
export type FactIssue = FactFault & Issue

/** The part of an issue that says what is wrong, before its sentence is written. */
export type FactFault =
  | { readonly code: 'not_an_object'; readonly at: Pointer }
  | { readonly code: 'unreadable'; readonly at: Pointer }
  | { readonly code: 'unknown_fact'; readonly at: Pointer; readonly suggestion?: string }
  | { readonly code: 'renamed_fact'; readonly at: Pointer; readonly suggestion: string }
  | { readonly code: 'removed_fact'; readonly at: Pointer; readonly removedIn: string }
  | { readonly code: 'wrong_type'; readonly at: Pointer; readonly expected: string }
  | { readonly code: 'not_finite'; readonly at: Pointer }
  | {
      readonly code: 'out_of_bounds'
      readonly at: Pointer
      readonly minimum: number
      readonly maximum: number
      readonly unit: string
    }
  | { readonly code: 'value_not_listed'; readonly at: Pointer; readonly listed: readonly string[] }
  | { readonly code: 'none_beside_others'; readonly at: Pointer }
  | { readonly code: 'item_fact_outside_list'; readonly at: Pointer; readonly list: string }
  | { readonly code: 'not_an_item_fact'; readonly at: Pointer; readonly list: string }
  | { readonly code: 'item_beside_list'; readonly at: Pointer; readonly list: string }
  | { readonly code: 'too_many'; readonly at: Pointer; readonly limit: number }
  | { readonly code: 'contradicts_sources'; readonly at: Pointer; readonly sources: readonly string[] }
  | { readonly code: 'invalid_option'; readonly at: Pointer; readonly option: string; readonly expected: string }

/** Thrown by the evaluate functions for facts or options that cannot be used; `issues` holds all that is wrong. */
export class InvalidFactsError extends Error {
  override readonly name = 'InvalidFactsError'
  readonly code = 'invalid_facts'
  readonly issues: readonly FactIssue[]

  constructor(issues: readonly FactIssue[]) {
    super(`the facts cannot be used\n${listOf(issues)}`)
    this.issues = issues
  }
}

/** Completes an issue by its sentence. */
export function factIssue(fault: FactFault): FactIssue {
  return reported(fault, sentenceOf(fault))
}

function sentenceOf(fault: FactFault): string {
  switch (fault.code) {
    case 'not_an_object':
      return 'expected an object that holds facts by their names'
    case 'unreadable':
      return 'this could not be read: reading it raised an error'
    case 'unknown_fact':
      return `no fact is called that${fault.suggestion === undefined ? '' : `; did you mean \`${fault.suggestion}\`?`}`
    case 'renamed_fact':
      return `this fact is now called \`${fault.suggestion}\``
    case 'removed_fact':
      return `this fact was removed in version ${fault.removedIn}`
    case 'wrong_type':
      return `expected ${fault.expected}, or "unknown"`
    case 'not_finite':
      return 'expected a finite number, or "unknown"'
    case 'out_of_bounds':
      return `expected ${fault.minimum} to ${fault.maximum} ${fault.unit}`
    case 'value_not_listed':
      return `expected one of ${fault.listed.map((value) => `\`${value}\``).join(', ')}, or "unknown"`
    case 'none_beside_others':
      return '`none` cannot stand beside another member'
    case 'item_fact_outside_list':
      return `this belongs to an item of \`${fault.list}\`; give it there`
    case 'not_an_item_fact':
      return `this does not belong to an item of \`${fault.list}\`; give it outside the list`
    case 'item_beside_list':
      return `give this here or as an item of \`${fault.list}\`, not both`
    case 'too_many':
      return `expected at most ${fault.limit} entries`
    case 'contradicts_sources':
      return `this contradicts what follows from ${fault.sources.map((source) => `\`${source}\``).join(' and ')}; leave it out`
    case 'invalid_option':
      return `option \`${fault.option}\`: expected ${fault.expected}`
  }
}
