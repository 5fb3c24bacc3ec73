/**
 * For each fact that a decision may list as missing, to be confirmed or worth asking: a case that lists it, and which
 * facts no case lists.
 *
 * A leaf is listed where a rule above base waits and the leaf is reached from the rule's root through nodes that are
 * unknown. Such a way is sought leaf by leaf: every sibling below an "all" is not false, none below an "any" is true.
 *
 * @module
 */
import { plainEvaluatorOf } from '../../decide/index.ts'
import { asCertain, asJudged, type UnknownLeaf } from '../../evaluate/index.ts'
import { type Dictionary, sourcesOf, type WhenUnknown } from '../../facts/index.ts'
import { type Condition, type Leaf, leavesOf, type Rule } from '../../pack/index.ts'
import { attempted, type Bases, type Basis, everyClass, type Proof } from '../basis.ts'
import { type Box, product } from '../boxes/boxes.ts'
import { classesWhere } from '../boxes/classes.ts'
import { boundedProduct, boxesOf, type Question } from '../boxes/conditions.ts'
import type { Domain } from '../boxes/domain.ts'
import { simplified } from '../boxes/simplify.ts'
import { factsAt } from '../ready-case.ts'
import type { NotDecided } from '../search/fold.ts'
import type { Point } from '../search/search.ts'
import { isOpen, somebody } from '../somebody.ts'

/** The three lists of a decision. */
export type Gap = 'missing' | 'toConfirm' | 'couldAsk'

/** One fact, and a case that lists it. */
export interface GapProof {
  readonly gap: Gap
  /** As the decision names it: a computed fact is asked for by its sources. */
  readonly fact: string
  /** None: no case lists it. */
  readonly case?: { readonly facts: Readonly<Record<string, unknown>>; readonly expect: { readonly verdict: string } }
}

/** Every fact that the rules read and that a policy can list, in the dictionary's order. */
export function gapProofs({ cases: basis }: Bases): Proof<{ readonly gaps: readonly GapProof[] }> {
  return attempted(() => {
    const found = new Map<string, GapProof>()
    const countAt = countsAt(basis)
    for (const { fact, whenUnknown } of readFacts(basis)) {
      const gap = gapOf[whenUnknown]
      if (gap === undefined) continue
      const names = namesOf(fact, basis.dictionary)
      for (const name of names) if (!found.has(`${gap} ${name}`)) found.set(`${gap} ${name}`, { gap, fact: name })
      const open = somebodyWaiting(basis, fact, gap, names, found, countAt)
      if (open !== undefined) return open
    }
    return { decided: true, gaps: [...found.values()] }
  })
}

/** A `worst-case` fact is in none of the lists: it has already been counted. */
const gapOf = {
  withhold: 'missing',
  'worst-case': undefined,
  clinician: 'toConfirm',
  optional: 'couldAsk',
} as const satisfies Record<WhenUnknown, Gap | undefined>

const readings = { missing: asJudged, toConfirm: asCertain, couldAsk: asCertain } as const satisfies Record<
  Gap,
  UnknownLeaf
>

function readFacts({ pack, rules }: Basis): readonly Leaf[] {
  const leaves = new Map(
    rules.flatMap(({ condition }) => leavesOf(condition).map((leaf) => [leaf.fact, leaf] as const)),
  )
  return pack.facts.flatMap(({ name }) => leaves.get(name) ?? [])
}

/** What a fact is asked for by: itself, or what it is computed from. */
function namesOf(name: string, dictionary: Dictionary): readonly string[] {
  const fact = dictionary.facts.get(name)
  const derivation = fact?.derivation
  if (derivation === undefined) return fact?.answeredBy === 'system' ? [] : [name]
  const sources = sourcesOf(derivation).flatMap((source) => namesOf(source, dictionary))
  return derivation.kind === 'own-time-reached' ? [...sources, derivation.list] : sources
}

/** Tries one way after the other until every name has its case. */
function somebodyWaiting(
  basis: Basis,
  fact: string,
  gap: Gap,
  names: readonly string[],
  found: Map<string, GapProof>,
  countAt: CountAt,
): NotDecided | undefined {
  const { safeEvaluate } = plainEvaluatorOf(basis.pack, basis.dictionary)
  const isFound = (name: string): boolean => found.get(`${gap} ${name}`)?.case !== undefined
  for (const rule of basis.rules.filter(({ notice }) => !notice)) {
    for (const way of waysTo(rule.condition, fact, basis.domain, {
      reading: readings[gap],
      level: 'unknown',
      side: 0,
    })) {
      for (const name of names) {
        if (isFound(name)) continue
        const point = waitingAt(
          basis,
          rule,
          { ...way, boxes: product(way.boxes, unknown(name, fact, basis)) },
          gap,
          countAt,
        )
        if (isOpen(point)) return point
        if (point === undefined) continue
        const facts = { ...factsAt(basis.domain, point), ...openList(name, fact, basis) }
        const result = safeEvaluate(facts, { layers: basis.layers, region: basis.region })
        // What contradicts its sources is no case; the next way may lead to one.
        if (!result.ok) continue
        const { verdict, items, ...decision } = result.decision
        for (const { fact: listed } of (items?.[0] ?? decision)[gap]) {
          if (isFound(listed)) continue
          found.set(`${gap} ${listed}`, { gap, fact: listed, case: { facts, expect: { verdict } } })
        }
      }
      if (names.every(isFound)) return undefined
    }
  }
  return undefined
}

/**
 * A source that the rules read as well must be unknown itself to be asked for; another is simply left out. Of a set of
 * subjects any item's may be the unknown one.
 */
function unknown(name: string, fact: string, { domain, dictionary }: Basis): readonly Box[] {
  const isOwn = name === fact || dictionary.facts.get(fact)?.derivation?.kind === 'members'
  const position = isOwn ? undefined : domain.scalars.get(name)
  const variable = position === undefined ? undefined : domain.variables[position]
  if (position === undefined || variable === undefined) return [[]]
  return [[{ variable: position, classes: classesWhere(variable, ([state]) => state === undefined) }]]
}

/** What stands in the items of another list is asked for where there is an item of which nothing is known. */
function openList(name: string, fact: string, { dictionary, pack }: Basis): Readonly<Record<string, unknown>> {
  const derivation = dictionary.facts.get(fact)?.derivation
  if (derivation?.kind !== 'own-time-reached' || derivation.list === pack.list?.name) return {}
  return dictionary.lists.get(derivation.list)?.facts.includes(name) ? { [derivation.list]: [{}] } : {}
}

/** Somebody for whom the rule waits, above base, at the end of this way. */
function waitingAt(basis: Basis, rule: Rule, way: Way, gap: Gap, countAt: CountAt): Point | undefined | NotDecided {
  const silent = gap === 'missing' ? [] : basis.boxesOf(rule, { ...counts, level: 'unknown' })
  const { high, low } = countAt(rule.height)
  // At or below `otherwise`, base is below the rule only where a lower rule counts.
  const boxes =
    rule.height > basis.pack.ladder.indexOf(basis.pack.otherwise) ? way.boxes : boundedProduct(way.boxes, low)
  return somebody(basis, boxes, [...way.others, ...silent, ...high])
}

const counts: Question = { reading: asJudged, level: 'true', side: 0 }

/** For whom a rule counts that stands at least so high, and for whom a lower one. */
type CountAt = (height: number) => { readonly high: readonly Box[]; readonly low: readonly Box[] }

function countsAt(basis: Basis): CountAt {
  const boxes = basis.pack.ladder.map((_, height) => {
    const rules = basis.rules.filter((rule) => !rule.notice && rule.height === height)
    return simplified(
      rules.flatMap((rule) => basis.boxesOf(rule, counts)),
      everyClass(basis.domain),
    )
  })
  const parted = boxes.map((_, height) => ({ high: boxes.slice(height).flat(), low: boxes.slice(0, height).flat() }))
  return (height) => parted[height] ?? { high: [], low: [] }
}

/** How a leaf is reached: who is on the way, and who is not, because it was decided further up. */
interface Way {
  readonly boxes: readonly Box[]
  readonly others: readonly Box[]
}

function waysTo(
  condition: Condition,
  fact: string,
  domain: Domain,
  question: Question,
  negated = false,
): readonly Way[] {
  const notFalse = (node: Condition): readonly Box[] => boxesOf(node, domain, question, negated)
  const whenTrue = (node: Condition): readonly Box[] => boxesOf(node, domain, { ...question, level: 'true' }, negated)
  const below = (node: Condition, isNegated = negated): readonly Way[] =>
    waysTo(node, fact, domain, question, isNegated)
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const isConjunction = (condition.kind === 'all') !== negated
      return condition.operands.flatMap((operand, index) => {
        const siblings = condition.operands.filter((_, other) => other !== index)
        return below(operand).map(({ boxes, others }) =>
          isConjunction
            ? { boxes: siblings.reduce((left, sibling) => boundedProduct(left, notFalse(sibling)), boxes), others }
            : { boxes, others: [...others, ...siblings.flatMap(whenTrue)] },
        )
      })
    }
    case 'not':
      return below(condition.operand, !negated)
    case 'named':
      return below(condition.operand)
    case 'comparison':
    case 'isUnknown':
      return condition.fact === fact ? [{ boxes: notFalse(condition), others: whenTrue(condition) }] : []
  }
}
