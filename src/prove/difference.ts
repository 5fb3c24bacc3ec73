/**
 * Are two versions of a pack the same to everybody? Rule by rule it is asked who tells the old rule from the new one:
 * for whom it counts, is open, possible or certain in one and not in the other, or waits for other answers.
 * In: two packs, whose rules answer to each other by name. Out: a case that tells them apart, or the proof that nobody
 * does, whatever is unknown.
 *
 * Whether a difference can be seen in a decision is left to the caller, who is handed cases until one tells. Where none
 * does, it is asked who is left that no other rule covers: one that certainly stands at least as high.
 *
 * @module
 */
import { asCertain, asJudged } from '../evaluate/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { type Layer, type Leaf, leavesOf, type Pack, type Rule } from '../pack/index.ts'
import { attempted, type Basis, basesOf } from './basis.ts'
import type { Box } from './boxes.ts'
import { boundedProduct, type Question } from './conditions.ts'
import type { Limits, NotDecided } from './fold.ts'
import { grafted } from './graft.ts'
import { factsAt } from './ready-case.ts'
import { isOpen, sought } from './somebody.ts'
import { waysTo, whenFalse } from './ways.ts'

/** A case that tells two packs apart, the proof that there is none, or neither. */
export type Difference =
  | { readonly kind: 'told'; readonly case: CaseOfLayers }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'not_decided'; readonly because: string }

/** What a caller says, and the layers that are asked. */
export interface CaseOfLayers {
  readonly facts: Readonly<Record<string, unknown>>
  readonly layers: readonly Layer[]
}

/** What a search for a difference is given. */
export interface DifferenceOptions {
  /** Whether the caller can see the difference in a case. */
  readonly tells: (each: CaseOfLayers) => boolean
  /** People to start from: a witness is one of them, changed in what the rules in question read. */
  readonly starts: readonly Readonly<Record<string, unknown>>[]
  readonly limits?: Limits
}

/** Searches a case that tells two versions of a pack apart. */
export function differenceOf(
  before: Pack,
  after: Pack,
  dictionary: Dictionary,
  options: DifferenceOptions,
): Difference {
  let uncovered: NotDecided | undefined
  for (const pair of pairsOf(before, after)) {
    for (const layers of layersFor(pair)) {
      const found = attempted(() => pairDifference(pair, layers, { before, after }, dictionary, options))
      if (isOpen(found)) uncovered ??= found
      else if (found !== undefined) return { kind: 'told', case: found }
    }
  }
  return uncovered === undefined ? { kind: 'nobody' } : { kind: 'not_decided', because: uncovered.because }
}

interface Versions {
  readonly before: Pack
  readonly after: Pack
}

/** One rule in both versions. */
interface Pair {
  readonly before: Rule
  readonly after: Rule | undefined
  /** Whether it is the pack around the rule that differs. */
  readonly isOnlyOpen: boolean
}

function pairsOf(before: Pack, after: Pack): readonly Pair[] {
  const later = new Map(after.rules.map((rule) => [rule.name, rule]))
  const changed = before.rules
    .filter((rule) => later.get(rule.name) !== rule)
    .map((rule) => ({ before: rule, after: later.get(rule.name), isOnlyOpen: false }))
  if (before.undecided === after.undecided) return changed
  return [...changed, ...before.rules.map((rule) => ({ before: rule, after: rule, isOnlyOpen: true }))]
}

const both: readonly Layer[] = ['article', 'evidence']
const articleAlone: readonly Layer[] = ['article']

/** The layers in which a pair can differ. */
function layersFor({ before, after = before }: Pair): readonly (readonly Layer[])[] {
  if (before.layer !== after.layer) return [articleAlone]
  return before.layer === 'article' ? [both, articleAlone] : [both]
}

/** A question about a pair: who is in one of the boxes and in none of the others. */
interface Sought {
  readonly boxes: readonly Box[]
  readonly others: readonly Box[]
  /** Who shows no difference because of another rule; nobody where it always shows. */
  readonly covers?: (rule: Rule, basis: Basis) => readonly Box[]
  /** Whether it only shows where the rule stands above base. */
  readonly aboveBase?: true
}

/** How many witnesses of one question are tried on everybody. */
const witnesses = 12

function pairDifference(
  pair: Pair,
  layers: readonly Layer[],
  versions: Versions,
  dictionary: Dictionary,
  { tells, starts, limits }: DifferenceOptions,
): CaseOfLayers | NotDecided | undefined {
  const rules = pair.after === undefined || pair.after === pair.before ? [pair.before] : [pair.before, pair.after]
  const basis = basesOf({ ...versions.before, rules }, dictionary, limits === undefined ? {} : { limits }).cases
  let isAnybody = false
  for (const { boxes, others } of questionsOf(pair, basis)) {
    let tried = 0
    for (const box of boxes) {
      const point = sought(basis, [box], others)
      if (isOpen(point)) return point
      if (point === undefined) continue
      isAnybody = true
      const witness = factsAt(basis.domain, point)
      for (const start of [...starts, {}]) {
        const facts = grafted(witness, start, basis)
        if (tells({ facts, layers })) return { facts, layers }
      }
      tried += 1
      if (tried >= witnesses) break
    }
  }
  return isAnybody ? uncoveredBy(pair, layers, versions, dictionary, limits) : undefined
}

/** Whether anybody tells the pair apart whom no other rule covers; if not, nobody can see it. */
function uncoveredBy(
  pair: Pair,
  layers: readonly Layer[],
  { before: pack, after }: Versions,
  dictionary: Dictionary,
  limits: Limits | undefined,
): NotDecided | undefined {
  const height = Math.max(pair.before.height, pair.after?.height ?? 0)
  const rules = [...new Set([...pack.rules, ...after.rules])].filter(
    ({ layer, notice }) => layers.includes(layer) && !notice,
  )
  // Only what is the same in both versions covers in both.
  const stable = rules.filter((rule) => pack.rules.includes(rule) && after.rules.includes(rule) && rule !== pair.before)
  const lower = rules.filter((rule) => rule.height < height)
  const own = [pair.before, ...(pair.after === undefined ? [] : [pair.after])]
  const basis = basesOf(
    { ...pack, rules: [...new Set([...own, ...stable, ...lower])] },
    dictionary,
    limits === undefined ? {} : { limits },
  ).cases
  // At or below `otherwise` base is below the rule only where a lower rule counts.
  const isLow = height <= pack.ladder.indexOf(pack.otherwise)
  const low = isLow ? lower.flatMap((rule) => basis.boxesOf(rule, counts)) : []
  for (const { boxes, others, covers, aboveBase } of questionsOf(pair, basis)) {
    const covering = covers === undefined ? [] : stable.flatMap((rule) => covers(rule, basis))
    const within = aboveBase && isLow ? boundedProduct(boxes, low) : boxes
    const point = sought(basis, within, [...others, ...covering])
    if (isOpen(point)) return point
    if (point !== undefined) return { decided: false, because: 'a difference that no case was found to show' }
  }
  return undefined
}

const counts: Question = { reading: asJudged, level: 'true', side: 0 }
const countsOrWaits: Question = { reading: asJudged, level: 'unknown', side: 0 }
const certainly: Question = { reading: asCertain, level: 'true', side: 0 }
const possibly: Question = { reading: asCertain, level: 'unknown', side: 0 }

function questionsOf(pair: Pair, basis: Basis): readonly Sought[] {
  const { before, after, isOnlyOpen } = pair
  const of = (rule: Rule, question: Question): readonly Box[] => basis.boxesOf(rule, question)
  const [low, high] = [before.height, after?.height ?? before.height].sort((a, b) => a - b)
  const covers = (question: Question) => (rule: Rule, other: Basis) =>
    rule.height >= (high ?? 0) ? other.boxesOf(rule, question) : []
  if (isOnlyOpen) {
    return before.notice ? [] : [{ boxes: of(before, countsOrWaits), others: of(before, counts), aboveBase: true }]
  }
  /** The lowest possible rule counts while none is certain; below `otherwise`. */
  const coversLowest = (rule: Rule, other: Basis): readonly Box[] => [
    ...other.boxesOf(rule, certainly),
    ...(rule.height <= (low ?? 0) ? other.boxesOf(rule, possibly) : []),
  ]
  const isLowest = (low ?? 0) < basis.pack.ladder.indexOf(basis.pack.otherwise)
  const isMoved = after === undefined || after.layer !== before.layer || after.notice !== before.notice
  if (isMoved || after.height !== before.height) {
    const fires = { boxes: of(before, counts), others: [] }
    const isNotice = before.notice && (after?.notice ?? true)
    if (isNotice) return [fires]
    return [
      isMoved ? fires : { ...fires, covers: covers(counts) },
      ...(basis.pack.undecided === undefined
        ? []
        : [
            {
              boxes: of(before, countsOrWaits),
              others: of(before, counts),
              covers: covers(countsOrWaits),
              aboveBase: true as const,
            },
          ]),
      { boxes: of(before, certainly), others: [], covers: covers(certainly) },
      { boxes: of(before, possibly), others: [], covers: covers(possibly) },
      ...(isLowest ? [{ boxes: of(before, possibly), others: [], covers: coversLowest }] : []),
      ...waitingQuestions(pair, basis),
    ]
  }
  const either = (question: Question, said: Pick<Sought, 'covers' | 'aboveBase'> = {}): readonly Sought[] => [
    { boxes: of(before, question), others: of(after, question), ...said },
    { boxes: of(after, question), others: of(before, question), ...said },
  ]
  // A notice has no part in verdict, bounds and missing answers.
  if (before.notice) return either(counts)
  return [
    ...either(counts),
    ...(basis.pack.undecided === undefined
      ? []
      : either(countsOrWaits, { covers: covers(countsOrWaits), aboveBase: true })),
    ...either(certainly, { covers: covers(certainly) }),
    ...either(possibly, { covers: covers(possibly) }),
    ...(isLowest ? either(possibly, { covers: coversLowest }) : []),
    ...waitingQuestions(pair, basis),
  ]
}

/** For whom one rule waits for an answer, under a policy, and another does not. */
function waitingQuestions({ before, after }: Pair, basis: Basis): readonly Sought[] {
  const rules = [before, ...(after === undefined ? [] : [after])]
  const height = Math.max(...rules.map((rule) => rule.height))
  const leaves = rules.flatMap(({ condition }) => leavesOf(condition))
  const asked = new Map(leaves.map(({ fact, whenUnknown }) => [`${fact} ${whenUnknown}`, { fact, whenUnknown }]))
  return [...asked.values()].flatMap((leaf): readonly Sought[] => {
    if (leaf.whenUnknown === 'worst-case') return []
    const waiting = (rule: Rule, other: Basis): readonly Box[] => waitingFor(rule, leaf, other)
    // Where another rule stands above base as well, it waits for the same answer; where it counts, neither does.
    const covers = (rule: Rule, other: Basis): readonly Box[] =>
      rule.height < height ? [] : [...waiting(rule, other), ...other.boxesOf(rule, counts)]
    const said = { covers, aboveBase: true as const }
    const left = waiting(before, basis)
    // A rule that is gone or stands elsewhere waits for nothing, or for the same above another base.
    if (after === undefined || after.height !== before.height) return [{ boxes: left, others: [], ...said }]
    const right = waiting(after, basis)
    return [
      { boxes: left, others: right, ...said },
      { boxes: right, others: left, ...said },
    ]
  })
}

/** For whom a rule waits for one fact under one policy. */
function waitingFor(
  { condition }: Rule,
  { fact, whenUnknown }: Pick<Leaf, 'fact' | 'whenUnknown'>,
  { domain }: Basis,
): readonly Box[] {
  const isMissing = whenUnknown === 'withhold'
  const isAsked = (leaf: Leaf): boolean => leaf.fact === fact && leaf.whenUnknown === whenUnknown
  const ways = waysTo(condition, isAsked, domain, isMissing ? countsOrWaits : possibly)
  return isMissing ? ways : boundedProduct(ways, whenFalse(condition, domain, counts))
}
