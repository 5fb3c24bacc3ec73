/**
 * Two versions of a pack, asked about the same people: facts are read once, and a rule that both have is evaluated once.
 * In: both packs. Out: for a case, both decisions of the plain evaluator.
 *
 * @module
 */
import { type Decision, decide } from '../../decide/index.ts'
import { asCertain, asJudged, type Evaluate, type RuleTruth, truthOf } from '../../evaluate/index.ts'
import { type Answers, accept, type Dictionary } from '../../facts/index.ts'
import type { Pack, Rule } from '../../pack/index.ts'
import type { CaseOfLayers } from '../../prove/index.ts'

/** What two packs decide for a case; nothing where its facts are not right. */
export function sideBySide(
  one: Pack,
  other: Pack,
  dictionary: Dictionary,
): (each: CaseOfLayers) => readonly [Decision, Decision] | undefined {
  return ({ facts: given, layers }) => {
    const accepted = accept(given, dictionary)
    if (!accepted.ok) return undefined
    const known = new Map<Answers, Map<Rule, RuleTruth>>()
    const truth = (rule: Rule, answers: Answers): RuleTruth => {
      const truths = known.get(answers) ?? new Map<Rule, RuleTruth>()
      known.set(answers, truths)
      const { condition } = rule
      const found = truths.get(rule) ?? {
        rule,
        certain: truthOf(condition, answers, asCertain),
        judged: truthOf(condition, answers, asJudged),
      }
      truths.set(rule, found)
      return found
    }
    // Each rule keeps its own type: what is read of it is its condition alone.
    const evaluate = ((pack, answers, asked) =>
      pack.rules.filter(({ layer }) => asked.includes(layer)).map((rule) => truth(rule, answers))) as Evaluate
    const by = (pack: Pack): Decision => decide(pack, evaluate, accepted.facts, { layers }, dictionary)
    return [by(one), by(other)]
  }
}
