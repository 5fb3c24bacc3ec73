/**
 * A situation: what is known when some answers have been changed, and what each rule then counts for the verdict.
 * In: facts as plain data. Out: one view for each reading and each item that its pack is asked for, or one; nothing
 * where the facts contradict each other.
 *
 * @module
 */
import { isStageAsked, judgedHeightsOf } from '../../decide/index.ts'
import { asJudged, type Truth, truthOf } from '../../evaluate/index.ts'
import {
  type AcceptedFacts,
  type Answer,
  type Answers,
  accept,
  computedFrom,
  type Dictionary,
  type Fact,
  sourcesOf,
  withEmptyList,
} from '../../facts/index.ts'
import { type Layer, type Leaf, leavesOf, type Rule } from '../../pack/index.ts'
import type { Reading } from '../readings.ts'

/** A caller's facts as plain data. */
export type Plain = Readonly<Record<string, unknown>>

/** What situations of one question have in common. */
export interface Inquiry {
  readonly dictionary: Dictionary
  readonly layers: readonly Layer[]
  readonly readings: readonly PreparedReading[]
  /** For each fact, the leaves that look at it, in any reading. */
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>
  /** For each fact, the members that rules look for. */
  readonly tested: ReadonlyMap<string, ReadonlySet<string>>
  /** For each fact, the facts that rules read and that are computed from it. */
  readonly computed: ReadonlyMap<string, readonly Fact[]>
  /** What answers could become, by what it depends on; filled while it is asked for. */
  readonly values: Map<string, readonly (boolean | number | string)[]>
}

/** One reading of the rules, with the rules of the layers that count. */
export interface PreparedReading extends Reading {
  readonly rules: readonly Rule[]
  /** For each fact, the rules that look at it, by their numbers. */
  readonly readers: ReadonlyMap<string, readonly number[]>
}

/** One reading of the answers of one item, or of the patient, and what follows. */
export interface View {
  readonly reading: PreparedReading
  /** The item's number; 0 where the pack is not asked per item. */
  readonly index: number
  readonly answers: Answers
  /** For each rule of the reading, what counts for the verdict. */
  readonly judged: readonly Truth[]
  /** Whether the verdict counts: a stage of a sequence may have no reason to be asked. */
  readonly isAsked: boolean
  /** The verdict's number on the pack's own ladder, and on that of the whole. */
  readonly height: number
  readonly verdict: number
}

export interface Situation {
  readonly facts: Plain
  readonly accepted: AcceptedFacts
  readonly views: readonly View[]
  /** The highest verdict of the views that count. */
  readonly verdict: number
}

/** Prepares a question. */
export function inquiryOf(readings: readonly Reading[], dictionary: Dictionary, layers: readonly Layer[]): Inquiry {
  const leaves = new Map<string, Leaf[]>()
  const prepared = readings.map((reading): PreparedReading => {
    const rules = reading.pack.rules.filter(({ layer }) => layers.includes(layer))
    const readers = new Map<string, number[]>()
    for (const [index, { condition }] of rules.entries()) {
      const own = leavesOf(condition)
      for (const leaf of own) gathered(leaves, leaf.fact).push(leaf)
      for (const fact of new Set(own.map((leaf) => leaf.fact))) gathered(readers, fact).push(index)
    }
    return { ...reading, rules, readers }
  })
  const computed = new Map<string, Fact[]>()
  for (const fact of dictionary.facts.values()) {
    if (fact.derivation === undefined || !leaves.has(fact.name)) continue
    for (const source of sourcesOf(fact.derivation)) gathered(computed, source).push(fact)
  }
  const tested = new Map(
    [...leaves].map(([fact, own]) => [
      fact,
      new Set(own.flatMap((leaf) => (leaf.kind === 'comparison' ? String(leaf.value) : []))),
    ]),
  )
  return { dictionary, layers, readings: prepared, leaves, tested, computed, values: new Map() }
}

function gathered<Entry>(into: Map<string, Entry[]>, name: string): Entry[] {
  const entries = into.get(name) ?? []
  into.set(name, entries)
  return entries
}

/**
 * What follows from facts. `before` is a situation that differs in the facts named and in what is computed from them:
 * all else is taken over.
 */
export function situationOf(
  inquiry: Inquiry,
  facts: Plain,
  before?: Situation,
  changed: readonly string[] = [],
): Situation | undefined {
  const accepted = accept(facts, inquiry.dictionary)
  if (!accepted.ok) return undefined
  const views = inquiry.readings.flatMap((reading, place) => {
    const { answers, isAsked } = seenBy(reading, facts, accepted.facts, inquiry)
    const known = before?.views.filter((view) => view.reading === inquiry.readings[place])
    return answers.map((own, index) => viewOf(reading, index, own, isAsked, known?.[index], changed))
  })
  const asked = views.filter(({ isAsked }) => isAsked)
  return { facts, accepted: accepted.facts, views, verdict: Math.max(...asked.map(({ verdict }) => verdict)) }
}

/** The answers that a reading sees, one set for each item; a stage of a sequence may not be asked at all. */
function seenBy(
  { pack, stage }: Reading,
  facts: Plain,
  accepted: AcceptedFacts,
  { dictionary, layers }: Inquiry,
): { readonly answers: readonly Answers[]; readonly isAsked: boolean } {
  const given = stage?.askedWhen === undefined ? facts : withEmptyList(facts, stage.askedWhen.list, dictionary)
  const seen = given === facts ? accepted : computedFrom(given, dictionary)
  return {
    answers: seen.items.get(pack.list?.name ?? '') ?? [seen.whole],
    isAsked: stage === undefined || isStageAsked(stage, facts, { layers }, dictionary),
  }
}

function viewOf(
  reading: PreparedReading,
  index: number,
  answers: Answers,
  isAsked: boolean,
  before: View | undefined,
  changed: readonly string[],
): View {
  const { pack, ranks, rules, readers } = reading
  const truth = (rule: Rule): Truth => truthOf(rule.condition, answers, asJudged)
  const judged = before === undefined ? rules.map(truth) : [...before.judged]
  for (const fact of before === undefined ? [] : changed) {
    if (isSame(before?.answers.known.get(fact), answers.known.get(fact))) continue
    for (const place of readers.get(fact) ?? []) judged[place] = truth(rules[place] as Rule)
  }
  const truths = rules.map((rule, place) => ({ rule, judged: judged[place] as Truth }))
  const { verdict: height } = judgedHeightsOf(pack, truths)
  return { reading, index, answers, judged, isAsked, height, verdict: ranks[height] ?? 0 }
}

/** Whether two answers say the same. */
export function isSame(a: Answer | undefined, b: Answer | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  const isEqual = a.complete === b.complete && a.members.size === b.members.size
  return isEqual && [...a.members].every((member) => b.members.has(member))
}

/** A fact with all that is computed from it; of an item's fact also the others of the item. */
export function concernedBy(fact: string, list: string | undefined, dictionary: Dictionary): readonly string[] {
  const concerned = new Set([fact, ...(dictionary.lists.get(list ?? '')?.facts ?? [])])
  // A set grows while it is walked: what is computed from a computed fact is met as well.
  for (const name of concerned) {
    for (const { name: computed, derivation } of dictionary.facts.values()) {
      if (derivation !== undefined && sourcesOf(derivation).includes(name)) concerned.add(computed)
    }
  }
  return [...concerned]
}
