/**
 * What a pack comes to once its named conditions are written out: neither endless, nor so large that evaluating or
 * proving it would hang. Counted without writing anything out.
 *
 * @module
 */
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { ConditionSource, PackSource } from '../../pack/index.ts'
import { limits, type Report } from '../../parse/index.ts'

/** The size of a condition with its named conditions written out. */
interface Size {
  readonly depth: number
  readonly leaves: number
  /** Alternatives in disjunctive normal form, of the condition and of its negation. */
  readonly terms: number
  readonly negatedTerms: number
  /** Where `isUnknown` stands below no negation, and below any. */
  readonly unknownTests: ReadonlySet<Pointer>
  readonly negatedUnknownTests: ReadonlySet<Pointer>
}

const none: ReadonlySet<Pointer> = new Set()
const leaf: Size = { depth: 1, leaves: 1, terms: 1, negatedTerms: 1, unknownTests: none, negatedUnknownTests: none }

/** Reports circles, `isUnknown` under a negation, and rules that are too large. */
export function checkSize(pack: PackSource, conditions: ReadonlyMap<string, ConditionSource>, report: Report): void {
  const done = new Map<string, Size>()
  const path: string[] = []
  const sizeOf = (node: ConditionSource, at: Pointer): Size => {
    if ('all' in node)
      return joined(
        node.all.map((operand, index) => sizeOf(operand, child(child(at, 'all'), index))),
        'all',
      )
    if ('any' in node)
      return joined(
        node.any.map((operand, index) => sizeOf(operand, child(child(at, 'any'), index))),
        'any',
      )
    if ('not' in node) return negated(sizeOf(node.not, child(at, 'not')))
    if ('condition' in node) return deeper(sizeOfNamed(node.condition, at))
    return node.operator === 'isUnknown' ? { ...leaf, unknownTests: new Set([at]) } : leaf
  }
  const sizeOfNamed = (name: string, at: Pointer): Size => {
    const known = done.get(name)
    const written = conditions.get(name)
    if (known !== undefined || written === undefined) return known ?? leaf
    if (path.includes(name)) {
      report({ code: 'circular_condition', at: child(at, 'condition'), through: path.slice(path.indexOf(name)) })
      return leaf
    }
    path.push(name)
    const size =
      path.length > limits.ruleDepth ? { ...leaf, depth: path.length } : sizeOf(written, child('/conditions', name))
    path.pop()
    done.set(name, size)
    return size
  }
  let terms = 0
  let leaves = 0
  const tests = new Set<Pointer>()
  pack.rules.forEach((rule, index) => {
    const at = child(child('/rules', index), 'conditions')
    const size = sizeOf(rule.conditions, at)
    terms += size.terms
    leaves += size.leaves
    for (const test of size.negatedUnknownTests) tests.add(test)
    if (size.depth > limits.ruleDepth)
      report({ code: 'too_deep', at, limit: limits.ruleDepth, of: 'levels, named conditions written out' })
    if (size.leaves > limits.leaves)
      report({ code: 'too_large', at, limit: limits.leaves, of: 'comparisons in one rule' })
    if (size.terms > limits.termsOfRule)
      report({ code: 'too_large', at, limit: limits.termsOfRule, of: 'alternatives in one rule' })
  })
  if (leaves > limits.leavesOfPack) {
    report({ code: 'too_large', at: '/rules', limit: limits.leavesOfPack, of: 'comparisons in one pack' })
  }
  for (const at of tests) report({ code: 'negated_unknown_test', at })
  if (terms > limits.terms)
    report({ code: 'too_large', at: '/rules', limit: limits.terms, of: 'alternatives in one pack' })
  for (const name of conditions.keys()) sizeOfNamed(name, child('/conditions', name))
}

/** Numbers beyond every limit stay finite: `Infinity * 0` would be no number. */
const enough = 1e12

function joined(sizes: readonly Size[], kind: 'all' | 'any'): Size {
  const product = (counts: readonly number[]): number => counts.reduce((a, b) => Math.min(a * b, enough), 1)
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => Math.min(a + b, enough), 0)
  const [positive, negative] = kind === 'all' ? [product, sum] : [sum, product]
  return {
    depth: 1 + sizes.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    leaves: sum(sizes.map(({ leaves }) => leaves)),
    terms: positive(sizes.map(({ terms }) => terms)),
    negatedTerms: negative(sizes.map(({ negatedTerms }) => negatedTerms)),
    unknownTests: united(sizes.map(({ unknownTests }) => unknownTests)),
    negatedUnknownTests: united(sizes.map(({ negatedUnknownTests }) => negatedUnknownTests)),
  }
}

/** Where there is at most one set that holds anything, it is that set: most conditions hold no `isUnknown`. */
function united(sets: readonly ReadonlySet<Pointer>[]): ReadonlySet<Pointer> {
  const filled = sets.filter(({ size }) => size > 0)
  return filled.length > 1 ? new Set(filled.flatMap((set) => [...set])) : (filled[0] ?? none)
}

function negated({ depth, leaves, terms, negatedTerms, unknownTests, negatedUnknownTests }: Size): Size {
  return {
    depth: depth + 1,
    leaves,
    terms: negatedTerms,
    negatedTerms: terms,
    unknownTests: none,
    negatedUnknownTests: united([unknownTests, negatedUnknownTests]),
  }
}

function deeper(size: Size): Size {
  return { ...size, depth: size.depth + 1 }
}
