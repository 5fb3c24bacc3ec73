/**
 * Which answers a question can use: the facts that its rules read, computed facts by what they are computed from.
 *
 * @module
 */
import { type WhenUnknown, whenUnknownIn } from '../../facts/index.ts'
import { dictionary } from '../../modules/index.ts'
import { leavesOf, type Pack } from '../../pack/index.ts'
import { packsOf, type QuestionName } from './questions.ts'

/** Names with what an unknown answer means to the question: facts outside lists, and lists with their item facts. */
export interface Used {
  readonly outside: ReadonlyMap<string, WhenUnknown>
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, WhenUnknown>>
}

/** What the question's packs can use together. */
export function usedBy(question: QuestionName): Used {
  return usedByPacks(packsOf(question))
}

/** What packs can use together. */
export function usedByPacks(packs: readonly Pack[]): Used {
  const outside = new Map<string, WhenUnknown>()
  const lists = new Map<string, Map<string, WhenUnknown>>()
  const itemsOf = (list: string): Map<string, WhenUnknown> => {
    const items = lists.get(list) ?? new Map<string, WhenUnknown>()
    lists.set(list, items)
    return items
  }
  for (const pack of packs) {
    for (const { fact, whenUnknown } of pack.rules.flatMap(({ condition }) => leavesOf(condition))) {
      note(fact, whenUnknown, pack, outside, itemsOf)
    }
    if (pack.list !== undefined) {
      const subject = dictionary.facts.get(pack.list.subject)
      if (subject !== undefined) noteIn(itemsOf(pack.list.name), subject.name, whenUnknownIn(pack.id, subject))
    }
  }
  return { outside, lists }
}

/** The sources of a computed fact count under the computed fact's policy. */
function note(
  name: string,
  policy: WhenUnknown,
  pack: Pack,
  outside: Map<string, WhenUnknown>,
  itemsOf: (list: string) => Map<string, WhenUnknown>,
): void {
  const fact = dictionary.facts.get(name)
  if (fact === undefined) return
  const noteAll = (...sources: readonly string[]): void => {
    for (const source of sources) note(source, policy, pack, outside, itemsOf)
  }
  const { derivation } = fact
  if (derivation === undefined) {
    if (fact.answeredBy === 'system') return
    const isOfItem = pack.list?.facts.includes(name) === true
    noteIn(isOfItem ? itemsOf(pack.list.name) : outside, name, policy)
    return
  }
  switch (derivation.kind) {
    case 'quotient':
      return noteAll(derivation.dividend, derivation.divisor)
    case 'difference':
      return noteAll(derivation.minuend, derivation.subtrahend)
    case 'reached':
      return noteAll(derivation.fact)
    case 'members':
      return noteIn(itemsOf(derivation.list), derivation.fact, policy)
    case 'own-time-reached':
      noteIn(itemsOf(derivation.list), derivation.subject, policy)
      noteIn(itemsOf(derivation.list), derivation.from, policy)
      return noteAll(derivation.subject, derivation.elapsed)
  }
}

const strictestFirst: readonly WhenUnknown[] = ['withhold', 'worst-case', 'clinician', 'optional']

/** Where several rules or packs use an answer, the strictest meaning of not knowing it counts. */
export function strictest(policies: Iterable<WhenUnknown>): WhenUnknown {
  const given = new Set(policies)
  return strictestFirst.find((policy) => given.has(policy)) ?? 'optional'
}

function noteIn(names: Map<string, WhenUnknown>, name: string, policy: WhenUnknown): void {
  names.set(name, strictest([policy, names.get(name) ?? policy]))
}
