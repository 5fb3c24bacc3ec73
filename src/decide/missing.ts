/**
 * What is not known and could raise the verdict, read off the trees of the rules concerned: only leaves in branches
 * that are not decided yet.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import {
  asCertain,
  asJudged,
  opposite,
  type RuleTruth,
  type Truth,
  truthOf,
  type UnknownLeaf,
} from '../evaluate/index.ts'
import { type AcceptedFacts, type Answers, type Dictionary, isUnknown, type WhenUnknown } from '../facts/index.ts'
import type { FactName } from '../generated/facts.ts'
import type { Condition, Leaf, Pack, Rule } from '../pack/index.ts'
import { isOpen, isPossible, isReached } from './bounds.ts'
import type { Missing } from './decision.ts'
import { compareNames } from './findings.ts'

/** Three lists of one decision. */
export type Gap = 'missing' | 'toConfirm' | 'couldAsk'

/** One rule that waits for one answer. */
export interface Waiting<Verdict extends string> {
  readonly gap: Gap
  readonly source: Source
  readonly rule: Rule<Verdict>
}

/** Something that somebody can be asked for. */
export interface Source {
  readonly fact: FactName
  readonly at: Pointer
  readonly answeredBy: 'patient' | 'clinician'
  readonly asked: boolean
}

/** What the places of missing answers are looked up in. */
export interface Places {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly facts: AcceptedFacts
}

/** Which rules above `base` wait for which answers, for one set of answers. */
export function waitingFor<Verdict extends string>(
  truths: readonly RuleTruth<Verdict>[],
  answers: Answers,
  base: number,
  places: Places,
): readonly Waiting<Verdict>[] {
  const above = truths.filter(({ rule }) => !rule.notice && rule.height > base)
  const open = above.filter(isOpen)
  const silent = above.filter((truth) => isPossible(truth) && !isReached(truth) && !isOpen(truth))
  const waiting = (gap: Gap, policy: WhenUnknown, truth: RuleTruth<Verdict>, reading: UnknownLeaf) =>
    undecidedLeaves(truth.rule.condition, answers, reading, 'true')
      .filter((leaf) => leaf.whenUnknown === policy)
      .flatMap((leaf) => sourcesFor(leaf.fact, answers, places))
      .map((source) => ({ gap, source, rule: truth.rule }))
  return [
    ...open.flatMap((truth) => waiting('missing', 'withhold', truth, asJudged)),
    ...silent.flatMap((truth) => waiting('toConfirm', 'clinician', truth, asCertain)),
    ...silent.flatMap((truth) => waiting('couldAsk', 'optional', truth, asCertain)),
  ]
}

/** One of the three lists: each answer once, the most important first. */
export function missingOf<Verdict extends string>(
  gap: Gap,
  waiting: readonly Waiting<Verdict>[],
): readonly Missing<Verdict>[] {
  const byPlace = new Map<string, { source: Source; rules: Set<Rule<Verdict>> }>()
  for (const { source, rule } of waiting.filter((each) => each.gap === gap)) {
    const key = `${source.fact} ${source.at}`
    const entry = byPlace.get(key) ?? { source, rules: new Set() }
    byPlace.set(key, entry)
    entry.rules.add(rule)
  }
  return [...byPlace.values()]
    .map(({ source, rules }) => {
      const sorted = [...rules].sort((a, b) => b.height - a.height || compareNames(a.name, b.name))
      const becauseOf = sorted.map(({ name }) => name)
      return { height: sorted[0]?.height ?? 0, ...source, couldRaiseTo: sorted[0]?.rung as Verdict, becauseOf }
    })
    .sort(mostImportantFirst)
    .map(({ height: _, ...missing }) => missing)
}

/** A missing answer while it is put in order: how high it could raise the verdict, and how many rules wait for it. */
export interface Ranked extends Pick<Missing, 'fact' | 'at' | 'becauseOf'> {
  readonly height: number
}

/** Highest first, then the most rules, then by name and place: the order of all lists of missing answers. */
export function mostImportantFirst(a: Ranked, b: Ranked): number {
  return (
    b.height - a.height ||
    b.becauseOf.length - a.becauseOf.length ||
    compareNames(a.fact, b.fact) ||
    compareNames(a.at, b.at)
  )
}

/** The leaves that one reaches from the root, as it is written, through nodes that are unknown in one reading. */
function undecidedLeaves(
  condition: Condition,
  answers: Answers,
  reading: UnknownLeaf,
  wouldFire: Truth,
): readonly Leaf[] {
  if (truthOf(condition, answers, reading, wouldFire) !== 'unknown') return []
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.operands.flatMap((operand) => undecidedLeaves(operand, answers, reading, wouldFire))
    case 'not':
      return undecidedLeaves(condition.operand, answers, reading, opposite[wouldFire])
    case 'named':
      return undecidedLeaves(condition.operand, answers, reading, wouldFire)
    case 'comparison':
    case 'isUnknown':
      return [condition]
  }
}

/** Whom to ask for an unknown fact, and where the answer goes; a computed fact is asked for by its unknown sources. */
function sourcesFor(fact: string, answers: Answers, places: Places): readonly Source[] {
  const { dictionary, facts } = places
  const entry = dictionary.facts.get(fact)
  if (entry === undefined) return []
  const unknownAmong = (...sources: readonly string[]): readonly Source[] =>
    sources.filter((source) => isUnknown(answers, source)).flatMap((source) => sourcesFor(source, answers, places))
  const { derivation } = entry
  if (derivation === undefined) {
    if (entry.answeredBy === 'system') return []
    const { at, names } = placeOf(fact, answers, places)
    const asked = names.some((name) => answers.asked.has(name))
    return [{ fact: fact as FactName, at, answeredBy: entry.answeredBy, asked }]
  }
  switch (derivation.kind) {
    case 'quotient':
      return unknownAmong(derivation.dividend, derivation.divisor)
    case 'difference':
      return unknownAmong(derivation.minuend, derivation.subtrahend)
    case 'reached':
      return unknownAmong(derivation.fact)
    case 'members': {
      const items = facts.items.get(derivation.list) ?? [answers]
      const unknown = items.filter((item) => isUnknown(item, derivation.fact))
      return unknown.flatMap((item) => sourcesFor(derivation.fact, item, places))
    }
    case 'own-time-reached':
      return [
        ...(facts.items.has(derivation.list) ? [] : listSource(derivation.list, answers, dictionary)),
        ...(facts.items.get(derivation.list) ?? [])
          .filter((item) =>
            [undefined, answers.known.get(derivation.subject)].includes(item.known.get(derivation.subject)),
          )
          .flatMap((item) =>
            [derivation.subject, derivation.from]
              .filter((source) => isUnknown(item, source))
              .flatMap((source) => sourcesFor(source, item, places)),
          ),
        ...unknownAmong(derivation.subject, derivation.elapsed),
      ]
  }
}

function listSource(name: string, answers: Answers, dictionary: Dictionary): readonly Source[] {
  const list = dictionary.lists.get(name)
  if (list === undefined) return []
  // The dictionary's own names are the generated ones: `FactName` is written from it.
  return [{ fact: name as FactName, at: child('', name), answeredBy: list.answeredBy, asked: answers.asked.has(name) }]
}

/**
 * Where an answer goes: into the item for a fact of an item, to the list where there is no item, outside for any other;
 * and by which names it may have been asked for.
 */
function placeOf(
  fact: string,
  { item }: Answers,
  { pack, dictionary }: Places,
): { readonly at: Pointer; readonly names: readonly string[] } {
  const list = item === undefined ? pack.list : dictionary.lists.get(item.list)
  if (list === undefined || !list.facts.includes(fact)) return { at: child('', fact), names: [fact] }
  const listAt = child('', list.name)
  if (item !== undefined && item.at !== listAt) return { at: child(item.at, fact), names: [fact] }
  return { at: list.oneMayStandAlone ? child('', fact) : listAt, names: [fact, list.name] }
}
