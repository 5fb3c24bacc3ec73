/**
 * The checks that there are, by the name that one types. To attach one more: its line here, and its export in
 * `index.ts`.
 *
 * @module
 */
import type { ReviewFile } from '../parse/index.ts'
import { casesReport } from './cases/index.ts'
import { coverageReport } from './coverage/coverage.ts'
import { mutationReport } from './mutation/mutation.ts'
import { proofReport } from './proof/index.ts'
import type { AuditReport } from './report.ts'
import { type ReviewOptions, type ReviewReport, reviewReport } from './review/index.ts'
import { safetyReport } from './safety/index.ts'
import type { Subject } from './subject.ts'
import { traceReport } from './trace/index.ts'

/** What a check may be told besides its subject; each reads what concerns it. */
export interface CheckOptions {
  /** The rung from which on no answer may lower what a case expects; without it the highest of the pack. */
  readonly floorFrom?: string
  /** How many cases may come out too low; none by default. */
  readonly maxUndertriage?: number
  /** What share of the mutants that make a difference the cases have to kill; 0.98 by default. */
  readonly minimumKilled?: number
  /** What clinicians have said of the rules; nothing by default. */
  readonly reviews?: ReviewFile
  /** The day on which the reviews are looked at; without it the day of the last one. */
  readonly asOf?: string
  /** Which states of a review fail the check; without it those that a review can fall into. */
  readonly failOn?: NonNullable<ReviewOptions['failOn']>
}

/** One check: what it asks, and the function that answers. */
export interface Check {
  readonly question: string
  readonly report: (subject: Subject, options: CheckOptions) => AuditReport | Promise<AuditReport>
}

/** Every check, in the order in which one reads them. */
export const checks = {
  trace: { question: 'Do statements, rules, cases and sources lead to one another?', report: traceReport },
  cases: { question: 'Does every case get the answer that it expects, from every engine?', report: casesReport },
  proof: { question: 'What holds of the rules for every possible patient?', report: proofReport },
  coverage: { question: 'Do the cases exercise all that the rules say?', report: (subject) => coverageReport(subject) },
  mutation: { question: 'Would the cases notice a mistake in the rules?', report: mutationReport },
  safety: { question: 'How many cases come out too low, and how many too high?', report: safetyReport },
  review: { question: 'Has a clinician looked at the rules as they are now?', report: reviewed },
} as const satisfies Readonly<Record<string, Check>>

/** Nobody has reviewed anything. */
const noReviews: ReviewFile = { format: 'review/1', entries: [] }

function reviewed(subject: Subject, { reviews = noReviews, asOf, failOn }: CheckOptions): ReviewReport {
  const last = reviews.entries
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return reviewReport(subject, reviews, {
    asOf: asOf ?? last ?? '0001-01-01',
    ...(failOn === undefined ? {} : { failOn }),
  })
}

/** The name of a check. */
export type CheckName = keyof typeof checks
