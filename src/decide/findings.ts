/**
 * Findings: the rules that are true, with what they say.
 *
 * @module
 */
import type { RuleTruth } from '../evaluate/index.ts'
import type { Rule, RuleHead } from '../pack/index.ts'
import { isCertain, isReached } from './bounds.ts'
import type { Finding } from './decision.ts'

/** A finding with the rule behind it, while findings are still to be joined and sorted. */
export interface RuleFinding<Verdict extends string> {
  readonly rule: Rule<Verdict>
  readonly status: 'fired' | 'assumed'
}

/** The rules that count for the verdict, and whether an unknown answer had a part in it. */
export function reachedRules<Verdict extends string>(
  truths: readonly RuleTruth<Verdict>[],
): readonly RuleFinding<Verdict>[] {
  return truths.filter(isReached).map((truth) => ({ rule: truth.rule, status: isCertain(truth) ? 'fired' : 'assumed' }))
}

/** Each rule once over all items: fired if it fired in any. */
export function joinFindings<Verdict extends string>(
  items: readonly (readonly RuleFinding<Verdict>[])[],
): readonly RuleFinding<Verdict>[] {
  const joined = new Map<string, RuleFinding<Verdict>>()
  for (const finding of items.flat()) {
    if (finding.status === 'fired' || !joined.has(finding.rule.name)) joined.set(finding.rule.name, finding)
  }
  return [...joined.values()]
}

/** Highest verdict first, then by rule name. */
export function findingsOf<Verdict extends string>(
  reached: readonly RuleFinding<Verdict>[],
): readonly Finding<Verdict>[] {
  const sorted = [...reached].sort((a, b) => b.rule.height - a.rule.height || compareNames(a.rule.name, b.rule.name))
  return sorted.map(findingOf)
}

/** What one rule says. */
export function findingOf<Verdict extends string>({
  rule,
  status,
}: {
  readonly rule: RuleHead<Verdict>
  readonly status: Finding['status']
}): Finding<Verdict> {
  return {
    rule: rule.name,
    verdict: rule.rung,
    status,
    ...(rule.notice ? { notice: true as const } : {}),
    layer: rule.layer,
    basis: rule.basis,
    ...(rule.strength === undefined ? {} : { strength: rule.strength }),
    message: rule.message,
    mustSay: rule.mustSay,
    ...(rule.until === undefined ? {} : { until: rule.until }),
    ...(rule.window === undefined ? {} : { window: rule.window }),
    ...(rule.recheckAfter === undefined ? {} : { recheckAfter: rule.recheckAfter }),
    at: rule.at,
  }
}

/** By code unit, so that the order is the same on every machine. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
