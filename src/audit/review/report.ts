/**
 * Which rules of a pack a clinician has reviewed, and which of these reviews still hold.
 * In: a pack, the file of reviews, and a day. Out: the state of each rule's review.
 *
 * @module
 */
import { child, expectArgument, isDay, isHolder, nearest } from '../../diagnostics/index.ts'
import type { ReviewEntry, ReviewFile } from '../../parse/index.ts'
import { InvalidAuditOptionError } from '../options.ts'
import { type AuditReport, type Problem, reportOf } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { ruleDigestOf } from './content.ts'

/** What the check learns. */
export type ReviewReport = AuditReport<'review', { readonly asOf: string; readonly rules: readonly ReviewedRule[] }>

/** One rule, and how far its review has come. */
export interface ReviewedRule {
  readonly rule: string
  readonly status: ReviewStatus
  /** What an entry has to hold to be a review of the rule as it is now. */
  readonly digest: string
  /** The latest entry that speaks of the rule. */
  readonly entry?: ReviewEntry
}

/**
 * How far a review has come: nobody has finished one (`unreviewed`); it holds (`reviewed`); the rule has changed since
 * (`stale`); its time is over (`overdue`); the reviewer objects (`contested`), or wants the rule taken out (`retired`).
 */
export type ReviewStatus = (typeof reviewStatuses)[number]

export const reviewStatuses = ['unreviewed', 'reviewed', 'stale', 'overdue', 'contested', 'retired'] as const

/** What the check is asked for. */
export interface ReviewOptions {
  /** The day on which it is asked; entries of later days do not count yet. */
  readonly asOf: string
  /** What fails the check; by default all but `unreviewed`. */
  readonly failOn?: readonly Exclude<ReviewStatus, 'reviewed'>[]
}

/**
 * Says which rules are reviewed.
 *
 * Of several entries on one rule the latest counts, and of one day the last. An entry holds the digest of what was
 * looked at (see `ruleDigestOf`): any edit of the rule, of a condition, parameter or fact that it uses ends the review by
 * itself.
 *
 * @param subject - a pack
 * @param file - the reviews, as `reviewsOf` returns them
 * @param options - the day, such as `2027-03-01`, and what fails the check
 * @returns the report; `detail.rules` has each rule's status, and the digest that an entry has to hold
 * @throws {@link InvalidAuditOptionError} where the day is none
 * @example
 * const own = subjectOf(ownFiles)
 * const report = reviewReport(own, reviewsOf({ format: 'review/1', entries: [] }), { asOf: '2027-03-01' })
 * report.detail.rules.every(({ status }) => status === 'unreviewed') // => true
 */
export function reviewReport(subject: Subject, file: ReviewFile, options: ReviewOptions): ReviewReport {
  expectSubject(subject)
  expectArgument('file', 'what `reviewsOf` returned', () => isHolder(file) && Array.isArray(file.entries))
  expectArgument('options', 'an object with the day `asOf`', () => isHolder(options))
  const { pack, dictionary } = subject
  const { asOf, failOn = ['stale', 'overdue', 'contested', 'retired'] } = options
  if (!isDay(asOf)) throw new InvalidAuditOptionError('asOf', 'expected a day such as 2027-03-01')
  const own = file.entries.flatMap((entry, index) => (entry.module === pack.id ? [{ entry, index }] : []))
  const latest = new Map<string, (typeof own)[number]>()
  for (const each of own) {
    const known = latest.get(each.entry.rule)
    const isLater = known === undefined || each.entry.date >= known.entry.date
    if (each.entry.date <= asOf && isLater) latest.set(each.entry.rule, each)
  }
  const problems: Problem[] = []
  const rules = pack.rules.map((rule): ReviewedRule => {
    const found = latest.get(rule.name)
    const digest = ruleDigestOf(rule, pack, dictionary)
    const status = statusOf(found?.entry, digest, asOf)
    const isFailure = status !== 'reviewed' && failOn.includes(status)
    if (isFailure || (status !== 'reviewed' && status !== 'unreviewed')) {
      problems.push({
        code: status,
        severity: isFailure ? 'error' : 'warning',
        ...(found === undefined ? { at: rule.at } : { at: child('/entries', found.index), file: 'review.json' }),
        rule: rule.name,
        message: sentenceOf(status, found?.entry),
      })
    }
    return { rule: rule.name, status, digest, ...(found === undefined ? {} : { entry: found.entry }) }
  })
  problems.push(
    ...strayEntries(
      own,
      pack.rules.map(({ name }) => name),
      asOf,
    ),
  )
  const count = (status: ReviewStatus): number => rules.filter((rule) => rule.status === status).length
  return reportOf('review', pack, {
    measures: [
      { name: 'rules reviewed', value: count('reviewed'), of: rules.length },
      ...reviewStatuses
        .filter((status) => status !== 'reviewed')
        .map((status) => ({ name: `rules ${status}`, value: count(status), of: rules.length })),
    ],
    problems,
    detail: { asOf, rules },
    limits: [
      'Who reviewed a rule, and how well, the file only claims.',
      'Sentences are not part of what a review is tied to: they are reviewed by reading them.',
      "What is missing from the pack is in nobody's review.",
    ],
  })
}

function statusOf(entry: ReviewEntry | undefined, digest: string, asOf: string): ReviewStatus {
  if (entry === undefined || entry.verdict === 'draft') return 'unreviewed'
  if (entry.digest !== digest) return 'stale'
  if (entry.verdict === 'contested' || entry.verdict === 'retired') return entry.verdict
  return entry.nextReviewDue < asOf ? 'overdue' : 'reviewed'
}

function sentenceOf(status: ReviewStatus, entry: ReviewEntry | undefined): string {
  const { date = '', nextReviewDue = '', reviewerRole = '' } = entry ?? {}
  switch (status) {
    case 'unreviewed':
      return entry === undefined ? 'no clinician has reviewed this rule' : `begun on ${date}, but not finished`
    case 'reviewed':
      return `reviewed on ${date} (${reviewerRole})`
    case 'stale':
      return `the rule, or what it reads, has changed since ${date} (${reviewerRole})`
    case 'overdue':
      return `the review of ${date} (${reviewerRole}) was to be renewed by ${nextReviewDue}`
    case 'contested':
      return `contested on ${date} (${reviewerRole})`
    case 'retired':
      return `to be taken out, said on ${date} (${reviewerRole})`
  }
}

/** Entries that speak of no rule of the pack: after a rule has gone, only the word that it should go may stay. */
function strayEntries(
  own: readonly { readonly entry: ReviewEntry; readonly index: number }[],
  names: readonly string[],
  asOf: string,
): readonly Problem[] {
  return own.flatMap(({ entry, index }): readonly Problem[] => {
    const at = child('/entries', index)
    if (!names.includes(entry.rule)) {
      if (entry.verdict === 'retired') return []
      const suggestion = nearest(entry.rule, names)
      const meant = suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`
      const message = `no rule is called that${meant}`
      return [
        {
          code: 'unknown_rule',
          severity: 'error',
          at: child(at, 'rule'),
          file: 'review.json',
          rule: entry.rule,
          message,
        },
      ]
    }
    if (entry.date <= asOf) return []
    const message = `dated after ${asOf}, so it does not count yet`
    return [
      { code: 'not_yet', severity: 'note', at: child(at, 'date'), file: 'review.json', rule: entry.rule, message },
    ]
  })
}
