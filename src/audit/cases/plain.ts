/**
 * The cases of a subject put to the plain evaluator, once for all checks.
 * In: a subject. Out: for each case its facts as they were accepted, the decision, and the truths that it was made of; or
 * what is wrong with its facts.
 *
 * @module
 */
import { type Decision, decide, type Options, optionsOf } from '../../decide/index.ts'
import { type Evaluate, type RuleTruth, truthsOf } from '../../evaluate/index.ts'
import { type AcceptedFacts, type Answers, accept, type FactIssue } from '../../facts/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import type { Subject } from '../subject.ts'

/** A case with facts that are right. */
export interface Decided {
  readonly case: ClinicalCase
  readonly facts: AcceptedFacts
  /** What the pack is asked for: the answers of each item, or of the one patient. */
  readonly views: readonly Answers[]
  readonly truths: ReadonlyMap<Answers, readonly RuleTruth[]>
  readonly decision: Decision
  /** What is wrong with its layers or its day; the decision is then made without the day. */
  readonly misread: readonly FactIssue[]
}

/** A case with facts that are not right. */
export interface Refused {
  readonly case: ClinicalCase
  readonly issues: readonly FactIssue[]
  readonly misread: readonly FactIssue[]
}

/** A subject does not change; what was decided is kept as long as the subject is. */
const decided = new WeakMap<Subject, readonly (Decided | Refused)[]>()

/** Every case, in the order of the file. */
export function plainlyDecided(subject: Subject): readonly (Decided | Refused)[] {
  const known = decided.get(subject) ?? subject.cases.map((each) => decidedCase(each, subject))
  decided.set(subject, known)
  return known
}

function decidedCase(each: ClinicalCase, { pack, dictionary }: Subject): Decided | Refused {
  const { layers, asOf } = each
  const chosen = optionsOf({ layers, ...(asOf === undefined ? {} : { asOf }) }, dictionary, {})
  const misread = chosen.ok ? [] : chosen.issues
  const options: Options = chosen.ok ? chosen.options : { layers }
  const accepted = accept(each.facts, dictionary)
  if (!accepted.ok) return { case: each, issues: accepted.issues, misread }
  const { facts } = accepted
  const truths = new Map<Answers, readonly RuleTruth[]>()
  const evaluate: Evaluate = (rules, answers, asked) => {
    const found = truthsOf(rules, answers, asked)
    truths.set(answers, found)
    return found
  }
  const decision = decide(pack, evaluate, facts, options, dictionary)
  return { case: each, facts, views: [...truths.keys()], truths, decision, misread }
}
