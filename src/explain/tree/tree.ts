/**
 * Evaluated conditions: each node of a rule with its truths, each leaf with what it read.
 * In: a condition and the answers of one view. Out: plain data for whoever shows it; it holds the caller's answers.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import { asCertain, asJudged, opposite, stronger, type Truth, truthOf, weaker } from '../../evaluate/index.ts'
import { type Answer, type Dictionary, isUnknown, type WhenUnknown } from '../../facts/index.ts'
import { origins } from '../../generated/origins.ts'
import type { ComparisonValue, Condition, Leaf } from '../../pack/index.ts'
import { placesOf } from '../change/answers/places.ts'
import type { Inquiry, Situation, View } from '../change/situation.ts'
import type { Reading } from '../readings.ts'

/** The two truths of a node: what the known answers prove, and what counts for the verdict. */
export interface Truths {
  readonly certain: Truth
  readonly judged: Truth
}

/** A condition with its truths. `at` points into the pack; a text for one audience may leave it out. */
export type ExplainedCondition =
  | (Truths & {
      readonly kind: 'all' | 'any'
      readonly at?: Pointer
      readonly operands: readonly ExplainedCondition[]
    })
  | (Truths & { readonly kind: 'not'; readonly at?: Pointer; readonly operand: ExplainedCondition })
  | (Truths & {
      readonly kind: 'named'
      readonly at?: Pointer
      readonly name: string
      readonly operand: ExplainedCondition
    })
  | ExplainedLeaf

/** One fact, looked at. */
export interface ExplainedLeaf extends Truths {
  readonly kind: 'leaf'
  readonly at?: Pointer
  readonly fact: string
  readonly operator: string
  /** The threshold or the listed values; none for `isUnknown`. */
  readonly value?: ComparisonValue
  /** The parameter that the value is taken from. */
  readonly parameter?: ExplainedParameter
  /** Whether the answer is known; a set may be known in part. `asked` was asked in vain, `not_asked` never. */
  readonly known: 'known' | 'partly' | 'asked' | 'not_asked'
  /** The answer that was read, as a caller says it; absent where it is not known. */
  readonly read?: boolean | number | string | readonly string[]
  /** The policy by which an unknown answer was read for the verdict. */
  readonly readBy?: WhenUnknown
  /** Where the answer stands, or belongs, in the caller's facts; of a computed fact, the answers behind it. */
  readonly answers: readonly Pointer[]
}

/** A named threshold. */
export interface ExplainedParameter {
  readonly name: string
  readonly unit: string
  /** What it stands on: `stated` in the article, `literature`, `inferred`, `encoder-choice` or `not-stated`. */
  readonly origin?: string
  readonly basis?: readonly string[]
  /** The region that has moved it. */
  readonly movedBy?: string
}

/** Evaluates a condition for one view, node by node. */
export function explained(
  condition: Condition,
  view: View,
  situation: Situation,
  inquiry: Inquiry,
): ExplainedCondition {
  const below = (node: Condition, wouldFire: Truth): ExplainedCondition => {
    const { at } = node
    switch (node.kind) {
      case 'all':
      case 'any': {
        const operands = node.operands.map((operand) => below(operand, wouldFire))
        const join = node.kind === 'all' ? weaker : stronger
        return {
          kind: node.kind,
          at,
          certain: operands.map(({ certain }) => certain).reduce(join),
          judged: operands.map(({ judged }) => judged).reduce(join),
          operands,
        }
      }
      case 'not': {
        const operand = below(node.operand, opposite[wouldFire])
        return { kind: 'not', at, certain: opposite[operand.certain], judged: opposite[operand.judged], operand }
      }
      case 'named': {
        const operand = below(node.operand, wouldFire)
        return { kind: 'named', at, name: node.name, certain: operand.certain, judged: operand.judged, operand }
      }
      case 'comparison':
      case 'isUnknown':
        return explainedLeaf(node, wouldFire, view, situation, inquiry)
    }
  }
  return below(condition, 'true')
}

/** One leaf as it was read; `wouldFire` is the truth that makes the rule fire. */
export function explainedLeaf(
  leaf: Leaf,
  wouldFire: Truth,
  view: View,
  { facts }: Situation,
  { dictionary }: Inquiry,
): ExplainedLeaf {
  const { answers, reading } = view
  const answer = answers.known.get(leaf.fact)
  const certain = truthOf(leaf, answers, asCertain, wouldFire)
  const places = placesOf(leaf.fact, view, { dictionary, facts })
  const isAsked = [leaf.fact, ...places.map(({ fact }) => fact.name)].some((name) => answers.asked.has(name))
  return {
    kind: 'leaf',
    at: leaf.at,
    fact: leaf.fact,
    operator: leaf.kind === 'isUnknown' ? leaf.kind : leaf.operator,
    ...(leaf.kind === 'isUnknown' ? {} : { value: leaf.value }),
    ...(leaf.kind === 'isUnknown' || leaf.parameter === undefined
      ? {}
      : { parameter: parameterOf(leaf.parameter, reading, dictionary) }),
    certain,
    judged: truthOf(leaf, answers, asJudged, wouldFire),
    known:
      answer === undefined ? (isAsked ? 'asked' : 'not_asked') : isUnknown(answers, leaf.fact) ? 'partly' : 'known',
    ...(answer === undefined ? {} : { read: saidAs(answer) }),
    ...(certain === 'unknown' && leaf.kind === 'comparison' ? { readBy: leaf.whenUnknown } : {}),
    answers: [...new Set(places.map(({ at }) => at))],
  }
}

function saidAs(answer: Answer): NonNullable<ExplainedLeaf['read']> {
  return typeof answer === 'object' ? [...answer.members, ...(answer.complete ? [] : ['unknown'])] : answer
}

function parameterOf(name: string, { region }: Reading, dictionary: Dictionary): ExplainedParameter {
  const said: Readonly<Record<string, { readonly origin: string; readonly basis: readonly string[] }>> = origins
  return {
    name,
    unit: dictionary.parameters.get(name)?.unit ?? '',
    ...(Object.hasOwn(said, name) ? said[name] : {}),
    ...(region !== undefined && Object.hasOwn(region.parameters, name) ? { movedBy: region.id } : {}),
  }
}
