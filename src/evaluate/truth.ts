/**
 * Three-valued truth of rules: the specification that each faster evaluator is tested against.
 * In: a linked pack and the known answers. Out: for each rule, whether it is certain, and what counts for the verdict.
 * Read it beside `docs/semantics.md`: no cache, no index, no early exit.
 *
 * @module
 */
import { type Answers, isUnknown } from '../facts/index.ts'
import type { Condition, Layer, Leaf, Pack, Rule } from '../pack/index.ts'
import { opposite, stronger, type Truth, weaker } from './kleene.ts'
import { compare } from './operators.ts'

/** The two truths of one rule. */
export interface RuleTruth<Rung extends string = string> {
  readonly rule: Rule<Rung>
  /** What the known answers alone prove: `'unknown'` while another answer could make it either. */
  readonly certain: Truth
  /** What counts for the verdict, each unknown fact taken by its policy. */
  readonly judged: Truth
}

/** What an evaluator does, be it this one or a faster one that agrees with it. */
export type Evaluate = <Rung extends string>(
  pack: Pack<Rung>,
  answers: Answers,
  layers: readonly Layer[],
) => readonly RuleTruth<Rung>[]

/** The truths of a pack's rules, for the layers asked for. */
export function truthsOf<Rung extends string>(
  pack: Pack<Rung>,
  answers: Answers,
  layers: readonly Layer[],
): readonly RuleTruth<Rung>[] {
  return pack.rules
    .filter(({ layer }) => layers.includes(layer))
    .map((rule) => ({
      rule,
      certain: truthOf(rule.condition, answers, asCertain),
      judged: truthOf(rule.condition, answers, asJudged),
    }))
}

/**
 * The truth of a leaf on an unknown fact. `wouldFire` is the truth that makes the rule fire: true, and false under an
 * odd number of negations.
 */
export type UnknownLeaf = (leaf: Leaf, wouldFire: Truth) => Truth

/** First reading: an unknown answer proves nothing. */
export const asCertain: UnknownLeaf = () => 'unknown'

/** Second reading: an unknown answer counts as its fact's policy says. */
export const asJudged: UnknownLeaf = (leaf, wouldFire) => {
  if (leaf.kind === 'isUnknown') return 'true'
  switch (leaf.whenUnknown) {
    case 'withhold':
      return 'unknown'
    case 'worst-case':
      return wouldFire
    case 'clinician':
    case 'optional':
      return opposite[wouldFire]
  }
}

/** The truth of a condition. */
export function truthOf(
  condition: Condition,
  answers: Answers,
  unknownLeaf: UnknownLeaf,
  wouldFire: Truth = 'true',
): Truth {
  switch (condition.kind) {
    case 'all': {
      let weakest: Truth = 'true'
      for (const operand of condition.operands)
        weakest = weaker(weakest, truthOf(operand, answers, unknownLeaf, wouldFire))
      return weakest
    }
    case 'any': {
      let strongest: Truth = 'false'
      for (const operand of condition.operands)
        strongest = stronger(strongest, truthOf(operand, answers, unknownLeaf, wouldFire))
      return strongest
    }
    case 'not':
      return opposite[truthOf(condition.operand, answers, unknownLeaf, opposite[wouldFire])]
    case 'named':
      return truthOf(condition.operand, answers, unknownLeaf, wouldFire)
    case 'isUnknown':
      return isUnknown(answers, condition.fact) ? unknownLeaf(condition, wouldFire) : 'false'
    case 'comparison': {
      const answer = answers.known.get(condition.fact)
      const value = answers.parameters?.get(condition.parameter ?? '') ?? condition.value
      const truth = answer === undefined ? 'unknown' : compare(answer, condition.operator, value)
      return truth === 'unknown' ? unknownLeaf(condition, wouldFire) : truth
    }
  }
}
