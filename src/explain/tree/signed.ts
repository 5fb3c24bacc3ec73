/**
 * Conditions with their negations pushed inwards, as far as somebody looks: a node, and whether it stands under an odd
 * number of negations. What is asked of a node is then always "is it as true as that?".
 *
 * @module
 */
import { asJudged, opposite, stronger, type Truth, truthOf, type UnknownLeaf, weaker } from '../../evaluate/index.ts'
import type { Answers } from '../../facts/index.ts'
import type { Condition, Leaf } from '../../pack/index.ts'

/** A node of a condition, read as it is or as its mirror. */
export interface Signed {
  readonly condition: Condition
  readonly negated: boolean
}

/** A leaf, or its mirror. */
export interface SignedLeaf {
  readonly leaf: Leaf
  readonly negated: boolean
}

/** What a node is once negations and names are looked through. */
export type Shape =
  | { readonly kind: 'all' | 'any'; readonly operands: readonly Signed[] }
  | ({ readonly kind: 'leaf' } & SignedLeaf)

/** Looks through negations and names; an `all` under a negation is an `any`. */
export function shapeOf({ condition, negated }: Signed): Shape {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return {
        kind: (condition.kind === 'all') === negated ? 'any' : 'all',
        operands: condition.operands.map((operand) => ({ condition: operand, negated })),
      }
    case 'not':
      return shapeOf({ condition: condition.operand, negated: !negated })
    case 'named':
      return shapeOf({ condition: condition.operand, negated })
    case 'comparison':
    case 'isUnknown':
      return { kind: 'leaf', leaf: condition, negated }
  }
}

/** The truth of a leaf or of its mirror, as the rule around it reads it. */
export function leafTruth({ leaf, negated }: SignedLeaf, answers: Answers, reading: UnknownLeaf = asJudged): Truth {
  const truth = truthOf(leaf, answers, reading, negated ? 'false' : 'true')
  return negated ? opposite[truth] : truth
}

/** The truth of a node, made of the truths that its leaves are said to have. */
export function signedTruth(signed: Signed, truthOfLeaf: (leaf: SignedLeaf) => Truth): Truth {
  const shape = shapeOf(signed)
  if (shape.kind === 'leaf') return truthOfLeaf(shape)
  return shape.operands
    .map((operand) => signedTruth(operand, truthOfLeaf))
    .reduce(shape.kind === 'all' ? weaker : stronger)
}
