/**
 * Cases, read once: what each says to the rules, and what the rules make of it. Whoever asks many questions of the same
 * cases starts here.
 * In: a subject. Out: each case with its answers and the truths of its rules; and the cases that do not hold.
 *
 * @module
 */
import { type Decision, decide, type Options } from '../decide/index.ts'
import { asCertain, asJudged, type Evaluate, type RuleTruth, truthOf } from '../evaluate/index.ts'
import { type AcceptedFacts, type Answers, accept, type Dictionary } from '../facts/index.ts'
import type { Pack, Rule } from '../pack/index.ts'
import type { ClinicalCase } from '../parse/index.ts'
import { unmet } from './expectation.ts'
import type { Problem } from './report.ts'
import type { Subject } from './subject.ts'

/** One case, ready to be asked again and again. */
export interface Examined {
  readonly case: ClinicalCase
  /** The answers of each item, or of the one patient. */
  readonly views: readonly Answers[]
  /** The truths of a rule for one of the views; each is found once. */
  readonly truthOf: (rule: Rule, answers: Answers) => RuleTruth
  /** What a pack of other rules decides for the case; the truths of rules that it shares are not found again. */
  readonly decide: (pack: Pack) => Decision
}

/** The cases that hold, ready to be asked, and a problem for each other one. */
export function examinedCases({ pack, dictionary, cases }: Subject): {
  readonly examined: readonly Examined[]
  readonly problems: readonly Problem[]
} {
  const examined: Examined[] = []
  const problems: Problem[] = []
  for (const each of cases) {
    const accepted = accept(each.facts, dictionary)
    if (!accepted.ok) {
      const said = accepted.issues.map(({ at, message }) => `${at}: ${message}`).join('; ')
      problems.push(problem('case_not_accepted', each, `the facts of case ${each.id} are not right: ${said}`))
      continue
    }
    const ready = examinedCase(each, accepted.facts, pack, dictionary)
    const parts = unmet(each.expect, ready.decide(pack))
    if (parts.length === 0) examined.push(ready)
    else problems.push(problem('case_fails', each, `case ${each.id} fails already: ${parts.join(', ')}`))
  }
  return { examined, problems }
}

function problem(code: string, { at }: ClinicalCase, message: string): Problem {
  return { code, severity: 'error', file: 'cases.json', at, message }
}

function examinedCase(each: ClinicalCase, facts: AcceptedFacts, { list }: Pack, dictionary: Dictionary): Examined {
  const views = facts.items.get(list?.name ?? '') ?? [facts.whole]
  const options: Options = { layers: each.layers }
  const known = new Map(views.map((answers) => [answers, new WeakMap<Rule, RuleTruth>()]))
  const truth = (rule: Rule, answers: Answers): RuleTruth => {
    const remembered = known.get(answers)
    const same = remembered?.get(rule)
    if (same !== undefined) return same
    const { condition } = rule
    const found = {
      rule,
      certain: truthOf(condition, answers, asCertain),
      judged: truthOf(condition, answers, asJudged),
    }
    remembered?.set(rule, found)
    return found
  }
  const evaluate = ((pack, answers, layers) =>
    pack.rules.filter(({ layer }) => layers.includes(layer)).map((rule) => truth(rule, answers))) as Evaluate
  return { case: each, views, truthOf: truth, decide: (other) => decide(other, evaluate, facts, options, dictionary) }
}
