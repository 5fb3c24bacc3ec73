/**
 * Rule by rule: dead, always true, redundant, subsumed.
 *
 * @module
 */
import type { Rule } from '../../pack/index.ts'
import { isAlwaysTrue, isDead, isRedundant, type Proof, type RuleProof } from '../../prove/index.ts'
import type { Problem, ShownCase } from '../report.ts'
import { given, shownCase, undecided } from './shown.ts'

/** What is proven of one rule; a case stands for "there is somebody", its absence for "there is nobody". */
export interface ProvenRule {
  readonly rule: string
  readonly notice: boolean
  readonly isDead: boolean
  readonly isAlwaysTrue: boolean
  readonly isRedundant: boolean
  readonly fires?: ShownCase
  readonly rests?: ShownCase
  /** Of a rule that is true for no patient: a case in which it counts because an answer is unknown. */
  readonly assumed?: ShownCase
  /** Somebody whose verdict would be another without it. */
  readonly decides?: ShownCase
  /** Of a redundant rule: each rule of the same or a higher rung that is true whenever it is. */
  readonly subsumedBy: readonly string[]
}

/** Paints what is proven of one rule. */
export function provenRule(proof: RuleProof): ProvenRule {
  const { rule, notice, fires, rests, assumed, decides, subsumedBy } = proof
  return {
    ...{ rule, notice, isDead: isDead(proof), isAlwaysTrue: isAlwaysTrue(proof), isRedundant: isRedundant(proof) },
    ...given('fires', shownCase(`${rule}-fires`, fires)),
    ...given('rests', shownCase(`${rule}-rests`, rests)),
    ...given('assumed', shownCase(`${rule}-assumed`, assumed)),
    ...given('decides', shownCase(`${rule}-decides`, decides)),
    subsumedBy,
  }
}

/** What is wrong with the rules, in the pack's order. */
export function ruleProblems(rules: readonly Rule[], proofs: readonly Proof<RuleProof>[]): readonly Problem[] {
  return rules.flatMap((rule, index) => {
    const proof = proofs[index]
    if (proof === undefined) return []
    const place = { at: rule.at, rule: rule.name }
    if (!proof.decided) return [undecided(proof, `whether ${rule.name} is of use`, place)]
    const shown = given('case', shownCase(`${rule.name}-fires`, proof.fires ?? proof.assumed))
    if (isDead(proof)) {
      return [{ ...place, code: 'dead_rule', severity: 'error', message: `${rule.name} is true for nobody` }]
    }
    return [
      ...(isAlwaysTrue(proof) ? [alwaysTrue(rule, place)] : []),
      ...(isRedundant(proof) ? [{ ...redundant(rule, proof, place), ...shown }] : []),
    ]
  })
}

type Place = Pick<Problem, 'at' | 'rule'>

/** A notice may be meant for everybody. */
function alwaysTrue({ name, notice }: Rule, place: Place): Problem {
  const severity = notice ? 'note' : 'warning'
  return { ...place, code: 'always_true', severity, message: `${name} is true for everybody` }
}

function redundant({ name, rung }: Rule, { subsumedBy }: RuleProof, place: Place): Problem {
  const [code, because] =
    subsumedBy.length > 0
      ? ['subsumed_rule', `whenever it is true, so is ${subsumedBy.join(', ')}`]
      : ['redundant_rule', `whenever it is true, some other rule of ${rung} or higher is`]
  return {
    ...place,
    code,
    severity: 'warning',
    message: `nobody's verdict would be another without ${name}: ${because}`,
  }
}
