/**
 * Does a rule really control what it is said to? A case is put to the pack as it is, and to the pack without the rule.
 * In: a pack and its cases. Out: whether a case passes, and whether it would fail without the rule.
 *
 * @module
 */
import { plainEvaluatorOf } from '../../decide/index.ts'
import type { Rule } from '../../pack/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import { type Unmet, unmetBy } from '../cases/expectation.ts'
import type { Subject } from '../subject.ts'

/** What a verdict is, to a rule that only carries a message. */
const ofNotice: readonly Unmet[] = ['notices', 'mustSay']
const ofVerdict: readonly Unmet[] = ['verdict']

/** The members of the case's expectation that the pack does not meet. */
export type Trial = (each: ClinicalCase, without?: readonly string[]) => readonly Unmet[]

/** Puts cases to a subject's pack, or to what is left of it without some of its rules. */
export function trialsOf({ pack, dictionary }: Subject): Trial {
  return (each, without = []) => {
    const rules = pack.rules.filter(({ name }) => !without.includes(name))
    const { safeEvaluate } = plainEvaluatorOf({ ...pack, rules }, dictionary)
    return unmetBy(each, safeEvaluate(each.facts, { layers: each.layers, asOf: each.asOf }))
  }
}

/**
 * Whether the rule decides the case: with it the verdict is as expected, without it, it is not. `beside` are rules that
 * catch the same people; they are taken away on both sides, so that what is asked is what this rule does by itself.
 */
export function isDecisive(trial: Trial, each: ClinicalCase, rule: Rule, beside: readonly string[]): boolean {
  const matters = rule.notice ? ofNotice : ofVerdict
  const fails = (without: readonly string[]): boolean =>
    trial(each, without).some((member) => matters.includes(member) || member === 'facts')
  return !fails(beside) && fails([rule.name, ...beside])
}
