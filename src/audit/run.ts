/**
 * An audit: one check after the other on one subject.
 *
 * @module
 */
import { type Check, type CheckName, type CheckOptions, checks } from './checks.ts'
import type { AuditReport } from './report.ts'
import type { Subject } from './subject.ts'

/** Which checks are run, and what they are told. */
export interface AuditOptions extends CheckOptions {
  /** Without it, all of them. */
  readonly checks?: readonly CheckName[]
}

/**
 * Runs checks on a pack, one after the other.
 *
 * @param subject - a pack with its cases, as `subjectOf` makes it
 * @param options - which checks, and what they are told
 * @returns one report for each check, in the order of `checks`
 * @example
 * import clinic from 'hair-mesotherapy-rules/rules/modules/clinic/pack.json' with { type: 'json' }
 * const [report] = await audit(subjectOf({ pack: clinic }), { checks: ['proof'] })
 * report.outcome // => 'passed'
 */
export async function audit(subject: Subject, options: AuditOptions = {}): Promise<readonly AuditReport[]> {
  const { checks: chosen, ...told } = options
  const reports: AuditReport[] = []
  for (const [name, { report }] of Object.entries<Check>(checks)) {
    if (chosen === undefined || chosen.some((each) => each === name)) reports.push(await report(subject, told))
  }
  return reports
}
