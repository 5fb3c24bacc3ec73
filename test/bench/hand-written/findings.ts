/**
 * Findings as constants: the decision only picks them.
 *
 * @module
 */
import type { Finding } from '../../../src/public/index.ts'
import { isCertain, type Truth } from './truth.ts'

/** Each finding as it fired, and as it is assumed. */
export function bothStatuses<Verdict extends string>(
  rules: readonly Omit<Finding<Verdict>, 'status'>[],
): readonly Finding<Verdict>[] {
  return rules.flatMap(({ rule, verdict, ...rest }): Finding<Verdict>[] => [
    { rule, verdict, status: 'fired', ...rest },
    { rule, verdict, status: 'assumed', ...rest },
  ])
}

/** The number of what a true rule says. */
export function says(rule: number, truth: Truth): number {
  return rule * 2 + (isCertain(truth) ? 0 : 1)
}
