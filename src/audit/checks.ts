/**
 * The checks that there are, by the name that one types. To attach one more: its line here, and its export in
 * `index.ts`.
 *
 * @module
 */
import { casesReport } from './cases/index.ts'
import { proofReport } from './proof/index.ts'
import type { AuditReport } from './report.ts'
import type { Subject } from './subject.ts'
import { traceReport } from './trace/index.ts'

/** What a check may be told besides its subject; each reads what concerns it. */
export interface CheckOptions {
  /** The rung from which on no answer may lower what a case expects; without it the highest of the pack. */
  readonly floorFrom?: string
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
} as const satisfies Readonly<Record<string, Check>>

/** The name of a check. */
export type CheckName = keyof typeof checks
