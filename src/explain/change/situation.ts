/**
 * A situation: what is known when some answers have been changed, and what each rule then counts for the verdict.
 * In: facts as plain data. Out: one view for each item that the pack is asked for, or one; nothing where the facts
 * contradict each other.
 *
 * @module
 */
import { judgedHeightsOf, type Options, withParameters } from '../../decide/index.ts'
import { asJudged, type Truth, truthOf } from '../../evaluate/index.ts'
import { type Answer, type Answers, accept, type Dictionary } from '../../facts/index.ts'
import { type Leaf, leavesOf, type Pack, type Rule } from '../../pack/index.ts'

/** A caller's facts as plain data. */
export type Plain = Readonly<Record<string, unknown>>

/** What situations of one question have in common. */
export interface Inquiry {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly options: Options
  /** The rules of the layers that count. */
  readonly rules: readonly Rule[]
  /** For each fact, the rules that look at it, by their numbers. */
  readonly readers: ReadonlyMap<string, readonly number[]>
  /** For each fact, the leaves that look at it, with the parameters that a region has moved. */
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>
  /** What answers could become, by what it depends on; filled while it is asked for. */
  readonly values: Map<string, readonly (boolean | number | string)[]>
}

/** The answers of one item, or of the patient, and what follows. */
export interface View {
  readonly answers: Answers
  /** For each rule of the inquiry, what counts for the verdict. */
  readonly judged: readonly Truth[]
  /** Heights on the ladder. */
  readonly verdict: number
  readonly base: number
}

export interface Situation {
  readonly facts: Plain
  readonly views: readonly View[]
  /** The highest verdict of the views. */
  readonly verdict: number
}

/** Prepares a question. */
export function inquiryOf(pack: Pack, dictionary: Dictionary, options: Options): Inquiry {
  const rules = pack.rules.filter(({ layer }) => options.layers.includes(layer))
  const readers = new Map<string, number[]>()
  const leaves = new Map<string, Leaf[]>()
  for (const [index, { condition }] of rules.entries()) {
    const own = leavesOf(condition)
    for (const leaf of own) gathered(leaves, leaf.fact).push(moved(leaf, options))
    for (const fact of new Set(own.map((leaf) => leaf.fact))) gathered(readers, fact).push(index)
  }
  return { pack, dictionary, options, rules, readers, leaves, values: new Map() }
}

function gathered<Entry>(into: Map<string, Entry[]>, name: string): Entry[] {
  const entries = into.get(name) ?? []
  into.set(name, entries)
  return entries
}

function moved(leaf: Leaf, { region }: Options): Leaf {
  if (leaf.kind === 'isUnknown' || leaf.parameter === undefined) return leaf
  return { ...leaf, value: region?.parameters[leaf.parameter] ?? leaf.value }
}

/** What follows from facts. `before` is a situation that differs little: what it shares is taken over. */
export function situationOf(inquiry: Inquiry, facts: Plain, before?: Situation): Situation | undefined {
  const { pack, dictionary, options } = inquiry
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) return undefined
  const { items, whole } = withParameters(accepted.facts, options)
  const seen = items.get(pack.list?.name ?? '') ?? [whole]
  const views = seen.map((answers, index) => viewOf(inquiry, answers, before?.views[index]))
  return { facts, views, verdict: Math.max(...views.map(({ verdict }) => verdict)) }
}

function viewOf({ pack, rules, readers }: Inquiry, answers: Answers, before: View | undefined): View {
  const truth = (rule: Rule): Truth => truthOf(rule.condition, answers, asJudged)
  const judged = before === undefined ? rules.map(truth) : [...before.judged]
  for (const fact of before === undefined ? [] : changedFacts(before.answers, answers)) {
    for (const index of readers.get(fact) ?? []) judged[index] = truth(rules[index] as Rule)
  }
  const truths = rules.map((rule, index) => ({ rule, judged: judged[index] as Truth }))
  return { answers, judged, ...judgedHeightsOf(pack, truths) }
}

function changedFacts({ known: before }: Answers, { known: after }: Answers): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => !isSame(before.get(name), after.get(name)))
}

/** Whether two answers say the same. */
function isSame(a: Answer | undefined, b: Answer | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  const isEqual = a.complete === b.complete && a.members.size === b.members.size
  return isEqual && [...a.members].every((member) => b.members.has(member))
}
