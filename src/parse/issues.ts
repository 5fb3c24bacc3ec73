/**
 * What can be wrong with a pack. Codes are public and stable; `docs/semantics.md` says why each is refused.
 *
 * @module
 */
import { type Issue, listOf, type Pointer, reported } from '../diagnostics/index.ts'

/** One thing wrong with a pack or a dictionary. */
export type PackIssue = PackFault & Issue

/** The part of an issue that says what is wrong, before its sentence is written. */
export type PackFault =
  // What is not data
  | { readonly code: 'not_json'; readonly at: Pointer; readonly expected: string }
  | { readonly code: 'forbidden_key'; readonly at: Pointer }
  | { readonly code: 'too_deep' | 'too_large'; readonly at: Pointer; readonly limit: number; readonly of: string }
  // What has the wrong shape
  | { readonly code: 'wrong_shape'; readonly at: Pointer; readonly expected: string }
  | { readonly code: 'unknown_key'; readonly at: Pointer; readonly suggestion?: string }
  | { readonly code: 'refused_key'; readonly at: Pointer; readonly because: string }
  | { readonly code: 'empty_condition' | 'two_connectives' | 'bare_leaf' | 'not_a_condition'; readonly at: Pointer }
  | { readonly code: 'dynamic_value'; readonly at: Pointer }
  // What refers to nothing
  | {
      readonly code:
        | 'unknown_fact'
        | 'unknown_operator'
        | 'unknown_rung'
        | 'unknown_parameter'
        | 'unknown_condition'
        | 'unknown_message'
        | 'unknown_basis'
        | 'unknown_patient'
      readonly at: Pointer
      readonly suggestion?: string
    }
  | { readonly code: 'value_not_listed'; readonly at: Pointer; readonly listed: readonly string[] }
  // What cannot be meant
  | {
      readonly code: 'wrong_operator'
      readonly at: Pointer
      readonly type: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'wrong_value'; readonly at: Pointer; readonly expected: string }
  | {
      readonly code: 'out_of_bounds'
      readonly at: Pointer
      readonly minimum: number
      readonly maximum: number
      readonly unit: string
    }
  | { readonly code: 'fact_compared_with_fact'; readonly at: Pointer }
  | { readonly code: 'parameter_named_like_fact'; readonly at: Pointer }
  | { readonly code: 'parameter_without_value'; readonly at: Pointer }
  | { readonly code: 'wrong_unit'; readonly at: Pointer; readonly expected: string }
  | { readonly code: 'negated_unknown_test'; readonly at: Pointer }
  | { readonly code: 'circular_condition'; readonly at: Pointer; readonly through: readonly string[] }
  | { readonly code: 'duplicate_name'; readonly at: Pointer; readonly first: Pointer }
  | { readonly code: 'evidence_below_otherwise'; readonly at: Pointer; readonly otherwise: string }
  | { readonly code: 'notice_above_lowest'; readonly at: Pointer; readonly lowest: string }
  | { readonly code: 'two_lists'; readonly at: Pointer; readonly lists: readonly string[] }

/** Thrown for a pack that cannot be used; `issues` holds all that is wrong. */
export class InvalidPackError extends Error {
  override readonly name = 'InvalidPackError'
  readonly code = 'invalid_pack'
  readonly issues: readonly PackIssue[]

  constructor(issues: readonly PackIssue[]) {
    super(`the pack cannot be used\n${listOf(issues)}`)
    this.issues = issues
  }
}

/** Where stages put what they find; a stage reports and goes on. */
export interface Report {
  (fault: PackFault): undefined
  readonly issues: readonly PackIssue[]
}

/** Whoever has read this many issues wants to mend some of them first. */
export const enoughIssues = 1000

/** A report that is still empty. It holds no more than {@link enoughIssues}. */
export function emptyReport(): Report {
  const issues: PackIssue[] = []
  const report = (fault: PackFault): undefined => {
    if (issues.length < enoughIssues) issues.push(reported(fault, sentenceOf(fault)))
  }
  return Object.assign(report, { issues })
}

function sentenceOf(fault: PackFault): string {
  switch (fault.code) {
    case 'not_json':
      return `expected JSON: ${fault.expected}`
    case 'forbidden_key':
      return 'this key is refused, because it is one of those by which objects are tampered with'
    case 'too_deep':
    case 'too_large':
      return `expected at most ${fault.limit} ${fault.of}`
    case 'wrong_shape':
      return `expected ${fault.expected}`
    case 'unknown_key':
      return `no key is called that here${meant(fault.suggestion)}`
    case 'refused_key':
      return `this key is refused: ${fault.because}`
    case 'empty_condition':
      return 'a list of conditions may not be empty: one engine calls an empty `any` true, another false'
    case 'two_connectives':
      return 'expected one of `all`, `any`, `not`, `condition` or a comparison, not several in one object'
    case 'bare_leaf':
      return 'a comparison may not stand alone here; put it into an `all`'
    case 'not_a_condition':
      return 'expected a condition: `all`, `any`, `not`, `condition`, or `fact` with `operator` and `value`'
    case 'dynamic_value':
      return 'expected a literal value, or `{ "fact": … }` with the name of a parameter and nothing else'
    case 'unknown_fact':
      return `no fact of the dictionary is called that${meant(fault.suggestion)}`
    case 'unknown_operator':
      return `no operator is called that${meant(fault.suggestion)}`
    case 'unknown_rung':
      return `this is not a rung of the ladder${meant(fault.suggestion)}`
    case 'unknown_parameter':
      return `no parameter is called that${meant(fault.suggestion)}`
    case 'unknown_condition':
      return `no condition of this pack is called that${meant(fault.suggestion)}`
    case 'unknown_message':
      return `no message has this key${meant(fault.suggestion)}`
    case 'unknown_basis':
      return `no statement or evidence has this ID${meant(fault.suggestion)}`
    case 'unknown_patient':
      return `nobody in the file of patients is called that${meant(fault.suggestion)}`
    case 'value_not_listed':
      return `expected one of ${listed(fault.listed)}`
    case 'wrong_operator':
      return `a fact of type ${fault.type} can only be tested by ${listed(fault.allowed)}`
    case 'wrong_value':
      return `expected ${fault.expected}`
    case 'out_of_bounds':
      return `expected ${fault.minimum} to ${fault.maximum} ${fault.unit}`
    case 'fact_compared_with_fact':
      return 'a fact may only be compared with a literal or a parameter, not with another fact'
    case 'parameter_named_like_fact':
      return 'a parameter may not have the name of a fact: a given fact would replace it'
    case 'parameter_without_value':
      return 'this parameter has no value yet, so no rule may depend on it'
    case 'wrong_unit':
      return `expected a parameter in ${fault.expected}, the unit of the fact`
    case 'negated_unknown_test':
      return '`isUnknown` may not stand under a negation: the verdict would fall when an answer is missing'
    case 'circular_condition':
      return `this condition depends on itself, through ${listed(fault.through)}`
    case 'duplicate_name':
      return `this name is taken already, at ${fault.first}`
    case 'evidence_below_otherwise':
      return `an evidence rule below \`${fault.otherwise}\` could lower the verdict of the article`
    case 'notice_above_lowest':
      return `a notice stands on the lowest rung, \`${fault.lowest}\``
    case 'two_lists':
      return `one pack can be asked for the items of one list only, not of ${listed(fault.lists)}`
  }
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
