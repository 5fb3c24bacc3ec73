/**
 * One rule in two versions of a pack: what an expectation could see of the difference, as questions about people.
 * In: a rule before and after. Out: for each way to differ, who is in some boxes and in none of some others; and which
 * other rules hide the difference from sight.
 *
 * Seen are: that the rule counts (it is a finding), that it waits for an answer (the verdict, what is missing), that it
 * is certain or possible (the bounds). A rule hides what another does where it stands at least as high and does the same.
 *
 * @module
 */
import { asCertain, asJudged } from '../../evaluate/index.ts'
import { type Leaf, leavesOf, type Pack, type Rule } from '../../pack/index.ts'
import type { Basis } from '../basis.ts'
import type { Box } from '../boxes/boxes.ts'
import { boundedProduct, type Question } from '../boxes/conditions.ts'
import { waysTo, whenFalse } from '../boxes/ways.ts'

/** One rule in both versions; without an `after` it is gone. */
export interface Pair {
  readonly before: Rule
  readonly after?: Rule
  /** The rule is the same, but the pack is without its "undecided" rung. */
  readonly isOnlyOpen?: true
  /** Where base stands at least so high, the rule waits for nothing. */
  readonly height: number
}

/** A question about a pair: who is in one of the boxes and in none of the others. */
export interface Sought {
  readonly boxes: readonly Box[]
  readonly others: readonly Box[]
  /** Who shows no difference because of another rule; nobody where it always shows. */
  readonly hiddenBy?: (rule: Rule, basis: Basis) => readonly Box[]
  /** Whether it only shows where base is below the rule. */
  readonly aboveBase?: true
}

/** The rules that differ between two versions of a pack. */
export function pairsOf(before: Pack, after: Pack): readonly Pair[] {
  const later = new Map(after.rules.map((rule) => [rule.name, rule]))
  const changed = before.rules.flatMap((rule): readonly Pair[] => {
    const other = later.get(rule.name)
    if (other === rule) return []
    if (other === undefined) return [{ before: rule, height: rule.height }]
    return [{ before: rule, after: other, height: Math.max(rule.height, other.height) }]
  })
  if (before.undecided === after.undecided) return changed
  const undecided = before.ladder.indexOf(before.undecided ?? after.undecided ?? before.otherwise)
  const open = before.rules.map(
    (rule): Pair => ({ before: rule, after: rule, isOnlyOpen: true, height: Math.min(rule.height, undecided) }),
  )
  return [...changed, ...open]
}

/** Who counts: the rule is a finding. */
export const counts: Question = { reading: asJudged, level: 'true', side: 0 }
const countsOrWaits: Question = { reading: asJudged, level: 'unknown', side: 0 }
const certainly: Question = { reading: asCertain, level: 'true', side: 0 }
const possibly: Question = { reading: asCertain, level: 'unknown', side: 0 }

/** Every way in which a decision could show a pair. */
export function questionsOf(pair: Pair, basis: Basis): readonly Sought[] {
  const { before, after, isOnlyOpen } = pair
  if (isOnlyOpen) return openQuestions(pair, basis)
  if (after?.layer === before.layer && after.notice === before.notice && after.height === before.height) {
    return changedQuestions({ ...pair, after }, basis)
  }
  return movedQuestions(pair, basis)
}

/** Only the "undecided" rung is gone: it shows where the rule waits above a base that is below that rung as well. */
function openQuestions({ before, height }: Pair, basis: Basis): readonly Sought[] {
  if (before.notice) return []
  const hiddenBy = hiding(height, counts)
  return [
    { boxes: basis.boxesOf(before, countsOrWaits), others: basis.boxesOf(before, counts), hiddenBy, aboveBase: true },
  ]
}

/** The rule is gone, or stands on another rung or in another layer, or is a notice now: who meets it at all? */
function movedQuestions(pair: Pair, basis: Basis): readonly Sought[] {
  const { before, after, height } = pair
  const of = (question: Question): readonly Box[] => basis.boxesOf(before, question)
  const isOnRung = after?.layer === before.layer && after.notice === before.notice
  const fires: Sought = { boxes: of(counts), others: [], ...(isOnRung ? { hiddenBy: hiding(height, counts) } : {}) }
  if (before.notice && (after?.notice ?? true)) return [fires]
  const lowest = Math.min(before.height, after?.height ?? before.height)
  const opens: Sought = {
    boxes: of(countsOrWaits),
    others: of(counts),
    hiddenBy: hiding(height, countsOrWaits),
    aboveBase: true,
  }
  return [
    fires,
    ...(hasUndecided(basis) ? [opens] : []),
    { boxes: of(certainly), others: [], hiddenBy: hiding(height, certainly) },
    { boxes: of(possibly), others: [], hiddenBy: hiding(height, possibly) },
    ...(isBelowOtherwise(lowest, basis) ? [{ boxes: of(possibly), others: [], hiddenBy: hidingLowest(lowest) }] : []),
    ...policiesIn([before]).map((leaf) => ({
      ...waitingQuestion(leaf, height),
      boxes: waitingFor(before, leaf, basis),
      others: [],
    })),
  ]
}

/** The rule stands where it stood, and its condition is another. */
function changedQuestions({ before, after, height }: Pair & { readonly after: Rule }, basis: Basis): readonly Sought[] {
  const eitherOf = (of: (rule: Rule) => readonly Box[], said: Omit<Sought, 'boxes' | 'others'>): readonly Sought[] => [
    { boxes: of(before), others: of(after), ...said },
    { boxes: of(after), others: of(before), ...said },
  ]
  const either = (question: Question, said: Omit<Sought, 'boxes' | 'others'> = {}): readonly Sought[] =>
    eitherOf((rule) => basis.boxesOf(rule, question), said)
  // A notice has no part in verdict, bounds and missing answers.
  if (before.notice) return either(counts)
  return [
    ...either(counts),
    ...(hasUndecided(basis) ? either(countsOrWaits, { hiddenBy: hiding(height, countsOrWaits), aboveBase: true }) : []),
    ...either(certainly, { hiddenBy: hiding(height, certainly) }),
    ...either(possibly, { hiddenBy: hiding(height, possibly) }),
    ...(isBelowOtherwise(height, basis) ? either(possibly, { hiddenBy: hidingLowest(height) }) : []),
    ...policiesIn([before, after]).flatMap((leaf) =>
      eitherOf((rule) => waitingFor(rule, leaf, basis), waitingQuestion(leaf, height)),
    ),
  ]
}

function hasUndecided({ pack }: Basis): boolean {
  return pack.undecided !== undefined
}

function isBelowOtherwise(height: number, { pack }: Basis): boolean {
  return height < pack.ladder.indexOf(pack.otherwise)
}

/** Hidden by a rule at least as high that comes out so as well. */
function hiding(height: number, question: Question): NonNullable<Sought['hiddenBy']> {
  return (rule, basis) => (rule.height >= height ? basis.boxesOf(rule, question) : [])
}

/** While no rule is certain, the lowest possible one counts: hidden by any certain rule and by a possible one as low. */
function hidingLowest(height: number): NonNullable<Sought['hiddenBy']> {
  return (rule, basis) => [
    ...basis.boxesOf(rule, certainly),
    ...(rule.height <= height ? basis.boxesOf(rule, possibly) : []),
  ]
}

type Asked = Pick<Leaf, 'fact' | 'whenUnknown'>

/** The facts of some rules with their policies; a `worst-case` answer has been counted, and nobody waits for it. */
function policiesIn(rules: readonly Rule[]): readonly Asked[] {
  const leaves = rules.flatMap(({ condition }) => leavesOf(condition))
  const asked = new Map(leaves.map(({ fact, whenUnknown }) => [`${fact} ${whenUnknown}`, { fact, whenUnknown }]))
  return [...asked.values()].filter(({ whenUnknown }) => whenUnknown !== 'worst-case')
}

/** Where another rule stands above base as well, it waits for the same answer; where it counts, neither waits. */
function waitingQuestion(leaf: Asked, height: number): Pick<Sought, 'hiddenBy' | 'aboveBase'> {
  return {
    hiddenBy: (rule, basis) =>
      rule.height < height ? [] : [...waitingFor(rule, leaf, basis), ...basis.boxesOf(rule, counts)],
    aboveBase: true,
  }
}

/** For whom a rule waits for one fact under one policy. */
function waitingFor({ condition }: Rule, { fact, whenUnknown }: Asked, { domain }: Basis): readonly Box[] {
  const isMissing = whenUnknown === 'withhold'
  const isAsked = (leaf: Leaf): boolean => leaf.fact === fact && leaf.whenUnknown === whenUnknown
  const ways = waysTo(condition, isAsked, domain, isMissing ? countsOrWaits : possibly)
  return isMissing ? ways : boundedProduct(ways, whenFalse(condition, domain, counts))
}
