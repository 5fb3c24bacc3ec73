/**
 * One report for every check: what was looked at, what came out, what is wrong, and what the check cannot show.
 * Everything that prints or paints an audit reads this, and proves nothing again.
 *
 * @module
 */
import { freezeDeep, type Pointer } from '../diagnostics/index.ts'
import type { Layer } from '../pack/index.ts'

/** What one check says of one pack. JSON-safe: exact numbers beyond 2^53 are decimal texts. */
export interface AuditReport<Check extends string = string, Detail = unknown> {
  readonly format: 'audit/1'
  readonly check: Check
  /** What was looked at: a pack, or the file that ties several together. */
  readonly pack: Audited
  /** The packs, where a check looks at several. */
  readonly packs?: readonly Audited[]
  /** `not_decided`: a limit was reached before the check could say; that is no pass. */
  readonly outcome: 'passed' | 'failed' | 'not_decided'
  /** The figures of the check, in the order in which one reads them. */
  readonly measures: readonly Measure[]
  readonly problems: readonly Problem[]
  /** All that the check learnt, for whoever prints or paints it. */
  readonly detail: Detail
  /** What a pass does not show, one sentence each. */
  readonly limits: readonly string[]
}

/** A pack or a file, as it was when it was looked at. */
export interface Audited {
  readonly id: string
  readonly version: string
  readonly digest: string
}

/** One figure, such as 12 of 14 rules. */
export interface Measure {
  readonly name: string
  readonly value: number | string
  readonly of?: number | string
}

/** One thing that an auditor should know. `error` fails the check; `undecided` keeps it from passing. */
export interface Problem {
  /** Stable: programs may branch on it. */
  readonly code: string
  readonly severity: 'error' | 'undecided' | 'warning' | 'note'
  /** Where, in the pack's file unless `file` names another. */
  readonly at?: Pointer
  readonly file?: string
  readonly rule?: string
  readonly message: string
  /** A case that shows it, ready to be pasted into `cases.json`. */
  readonly case?: ShownCase
}

/** Where a problem is, and of which rule. */
export type ProblemPlace = Pick<Problem, 'at' | 'file' | 'rule'>

/** Puts a problem together. */
export function problem(severity: Problem['severity'], code: string, place: ProblemPlace, message: string): Problem {
  return { code, severity, ...place, message }
}

/** A case as it stands in `cases.json`, without a title of its own. */
export interface ShownCase {
  readonly id: string
  readonly title?: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly layers?: readonly Layer[]
  readonly expect: Readonly<Record<string, unknown>> & { readonly verdict: string }
}

/** Puts a report together; the outcome follows from the problems. */
export function reportOf<Check extends string, Detail>(
  check: Check,
  { id, version, digest }: Audited,
  said: Pick<AuditReport<Check, Detail>, 'packs' | 'measures' | 'problems' | 'detail' | 'limits'>,
): AuditReport<Check, Detail> {
  const has = (severity: Problem['severity']): boolean => said.problems.some((problem) => problem.severity === severity)
  const outcome = has('error') ? 'failed' : has('undecided') ? 'not_decided' : 'passed'
  return freezeDeep({ format: 'audit/1', check, pack: { id, version, digest }, outcome, ...said })
}
