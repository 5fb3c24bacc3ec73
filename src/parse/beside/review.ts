/**
 * What clinicians have said of rules: one entry for each time that somebody looked at one.
 * In: the content of `review.json`. Out: the entries, or all that is wrong with them. Whether an entry still speaks of
 * the rule as it is now is for `audit/review/` to find out.
 *
 * @module
 */
import * as z from 'zod/mini'
import { child, isDay } from '../../diagnostics/index.ts'
import type { Report } from '../issues.ts'
import { jsonOf } from '../json.ts'
import { conforms } from '../schema.ts'

/** All reviews, in the order in which they were made; nothing is ever taken out. */
export interface ReviewFile {
  readonly format: 'review/1'
  readonly entries: readonly ReviewEntry[]
}

/** What somebody said of one rule on one day. */
export interface ReviewEntry {
  readonly module: string
  readonly rule: string
  /** The digest of all that was looked at; another one means that the rule has changed since. */
  readonly digest: string
  /** What the reviewer is, such as `dermatologist`; never a name. */
  readonly reviewerRole: string
  /** A day, as `2027-03-01`. */
  readonly date: string
  readonly verdict: ReviewVerdict
  /** The last day on which the review counts. */
  readonly nextReviewDue: string
  readonly note?: string
}

/** `draft`: begun; `reviewed`: may be used; `contested`: not as it is; `retired`: not any more. */
export type ReviewVerdict = 'draft' | 'reviewed' | 'contested' | 'retired'

const text = z.string().check(z.minLength(1))
const day = z.string().check(z.refine(isDay, 'a day such as `2027-03-01`'))

const reviewSchema = z.strictObject({
  format: z.literal('review/1'),
  entries: z.array(
    z.strictObject({
      module: text,
      rule: text,
      digest: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, '`sha256:` and 64 hexadecimal digits')),
      reviewerRole: text,
      date: day,
      verdict: z.enum(['draft', 'reviewed', 'contested', 'retired']),
      nextReviewDue: day,
      note: z.optional(text),
    }),
  ),
})

/** The reviews of a file; nothing, and at least one issue, where something is wrong with them. */
export function parseReview(given: unknown, report: Report): ReviewFile | undefined {
  const issuesBefore = report.issues.length
  const json = jsonOf(given, report)
  const file = json === undefined ? undefined : (conforms(reviewSchema, json, report) as ReviewFile | undefined)
  for (const [index, { date, nextReviewDue }] of (file?.entries ?? []).entries()) {
    if (nextReviewDue > date) continue
    const at = child(child('/entries', index), 'nextReviewDue')
    report({ code: 'wrong_value', at, expected: 'a day after `date`' })
  }
  return report.issues.length > issuesBefore ? undefined : file
}
