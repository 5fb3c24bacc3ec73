/**
 * An audit: one check after the other on one subject.
 *
 * @module
 */
import { expectOptions, isDay, nearest } from '../diagnostics/index.ts'
import { type Check, type CheckName, type CheckOptions, checks } from './checks.ts'
import { InvalidAuditOptionError } from './options.ts'
import type { AuditReport } from './report.ts'
import { reviewStatuses } from './review/index.ts'
import { expectSubject, type Subject } from './subject.ts'

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
 * @throws {@link InvalidAuditOptionError} for an option that cannot be used: a check left out by a misspelt name, or a
 * share that nothing falls below, would be a pass that nobody earned
 * @example
 * import clinic from 'hair-mesotherapy-rules/rules/modules/clinic/pack.json' with { type: 'json' }
 * const [report] = await audit(subjectOf({ pack: clinic }), { checks: ['proof'] })
 * report.outcome // => 'passed'
 */
export async function audit(subject: Subject, options: AuditOptions = {}): Promise<readonly AuditReport[]> {
  expectSubject(subject)
  expectOptions(options)
  checkOptions(options)
  const { checks: chosen, ...told } = options
  const reports: AuditReport[] = []
  for (const [name, { report }] of Object.entries<Check>(checks)) {
    if (chosen === undefined || chosen.some((each) => each === name)) reports.push(await report(subject, told))
  }
  return reports
}

function checkOptions({ checks: chosen, maxUndertriage, minimumKilled, asOf, failOn }: AuditOptions): void {
  namesAmong('checks', chosen, Object.keys(checks))
  namesAmong(
    'failOn',
    failOn,
    reviewStatuses.filter((status) => status !== 'reviewed'),
  )
  const expect = (option: string, holds: boolean, expected: string): void => {
    if (!holds) throw new InvalidAuditOptionError(option, `expected ${expected}`)
  }
  expect(
    'maxUndertriage',
    isIn(maxUndertriage ?? 0, Number.MAX_SAFE_INTEGER, Number.isInteger),
    'a whole number from 0',
  )
  expect('minimumKilled', isIn(minimumKilled ?? 0, 1, Number.isFinite), 'a share from 0 to 1')
  expect('asOf', asOf === undefined || isDay(asOf), 'a day such as 2027-03-01')
}

function isIn(given: unknown, maximum: number, isOfKind: (given: unknown) => boolean): boolean {
  return typeof given === 'number' && isOfKind(given) && given >= 0 && given <= maximum
}

function namesAmong(option: string, given: unknown, names: readonly string[]): void {
  if (given === undefined) return
  if (!Array.isArray(given)) throw new InvalidAuditOptionError(option, 'expected a list of names')
  for (const name of given) {
    if (names.includes(name)) continue
    const suggestion = typeof name === 'string' ? nearest(name, names) : undefined
    throw new InvalidAuditOptionError(option, `expected names among ${names.join(', ')}`, suggestion)
  }
}
