/**
 * How a fact stands in an interview: known, open, or settled: it will stay unknown, because the answer was "I don't
 * know" or because nobody who is asked can say it.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'
import { type AcceptedFacts, type Answers, type Derivation, type FactList, sourcesOf } from '../facts/index.ts'
import type { Inquiry } from './inquiry.ts'

/** Whether a fact can still be answered. */
export type Standing = 'known' | 'open' | 'settled'

/** What has been answered so far: as it was given, and as it was accepted. */
export interface Answered {
  readonly given: Readonly<Record<string, unknown>>
  readonly facts: AcceptedFacts
}

/** Where a question belongs: a fact, a list, or a fact of an item. */
export interface Place {
  readonly name: string
  readonly at: Pointer
  /** The list, for a fact of an item. */
  readonly list?: string
}

/** How a fact stands among the answers of a patient, or of one item. */
export function standingOf(name: string, answers: Answers, answered: Answered, inquiry: Inquiry): Standing {
  const fact = inquiry.dictionary.facts.get(name)
  const { derivation } = fact ?? {}
  if (derivation?.kind === 'members') return membersStanding(name, derivation, answers, answered, inquiry)
  if (answers.known.has(name)) return 'known'
  if (derivation === undefined) {
    return fact !== undefined && isOpen(name, answers, answered, inquiry) ? 'open' : 'settled'
  }
  if (derivation.kind === 'own-time-reached') return ownTimeStanding(derivation, answers, answered, inquiry)
  const isSettled = sourcesOf(derivation).some((source) => standingOf(source, answers, answered, inquiry) === 'settled')
  return isSettled ? 'settled' : 'open'
}

/** The questions that are left to ask before a fact is known; none where it is not open. */
export function placesOf(name: string, answers: Answers, answered: Answered, inquiry: Inquiry): readonly Place[] {
  const { dictionary } = inquiry
  const derivation = dictionary.facts.get(name)?.derivation
  const below = (source: string): readonly Place[] => placesOf(source, answers, answered, inquiry)
  if (derivation !== undefined) {
    switch (derivation.kind) {
      case 'members':
        return listPlaces(derivation.list, [derivation.fact], answered, inquiry)
      case 'own-time-reached': {
        const { subject, from, elapsed, list } = derivation
        return [...below(subject), ...below(elapsed), ...listPlaces(list, [subject, from], answered, inquiry)]
      }
      case 'quotient':
      case 'difference':
      case 'reached':
        return sourcesOf(derivation).flatMap(below)
    }
  }
  if (standingOf(name, answers, answered, inquiry) !== 'open') return []
  const list = perItemListOf(name, inquiry)
  if (list === undefined || isAlone(list, answered)) return [{ name, at: child('', name) }]
  if (answers.item === undefined) return [{ name: list.name, at: child('', list.name) }]
  return [{ name, at: child(answers.item.at, name), list: list.name }]
}

/**
 * Whether answers can still add members to a set: to one that is open, and to the subjects of a list of which one item's
 * subject is open, even where another's will never be known.
 */
export function mayGrow(name: string, answers: Answers, answered: Answered, inquiry: Inquiry): boolean {
  if (standingOf(name, answers, answered, inquiry) === 'open') return true
  const derivation = inquiry.dictionary.facts.get(name)?.derivation
  if (derivation?.kind !== 'members') return false
  return listPlaces(derivation.list, [derivation.fact], answered, inquiry).length > 0
}

/** How a list stands: whether its items are known, or can still be asked for. */
export function listStanding(name: string, answered: Answered, { dictionary, answeredBy }: Inquiry): Standing {
  const list = dictionary.lists.get(name)
  if (answered.facts.items.has(name)) return 'known'
  const isAnswered = answered.facts.whole.asked.has(name) || isNothing(answered.given[name])
  return list === undefined || isAnswered || !answeredBy.includes(list.answeredBy) ? 'settled' : 'open'
}

function isOpen(name: string, answers: Answers, answered: Answered, inquiry: Inquiry): boolean {
  const fact = inquiry.dictionary.facts.get(name)
  if (fact === undefined || fact.answeredBy === 'system' || !inquiry.answeredBy.includes(fact.answeredBy)) return false
  if (answers.asked.has(name) || isNothing(valueAt(name, answers, answered))) return false
  const list = perItemListOf(name, inquiry)
  if (list === undefined) return true
  // What an empty list stands for is no item that could be asked about.
  if (answers.item !== undefined) return answers.item.at !== child('', list.name)
  const standing = listStanding(list.name, answered, inquiry)
  return standing === 'open' || (standing === 'settled' && name !== list.subject && isAlone(list, answered))
}

/** An empty array says nothing; given as an answer, it is not asked for again. */
function isNothing(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** What was given for a fact, in the item or outside. */
function valueAt(name: string, { item }: Answers, { given }: Answered): unknown {
  const items = given[item?.list ?? '']
  const own: unknown = Array.isArray(items) ? items[Number(item?.at.split('/').at(-1))] : undefined
  return (typeof own === 'object' && own !== null ? Reflect.get(own, name) : undefined) ?? given[name]
}

/** The list in whose items a fact of a pack that is asked per item stands. */
function perItemListOf(name: string, { basis }: Inquiry): FactList | undefined {
  const { list } = basis.pack
  return list?.facts.includes(name) ? list : undefined
}

/** Whether one item's facts are given without the list; also where nobody knows what the list is about. */
function isAlone({ name, subject, oneMayStandAlone }: FactList, { facts }: Answered): boolean {
  if (oneMayStandAlone !== true || facts.items.has(name)) return false
  return [subject, name].some((each) => facts.whole.known.has(each) || facts.whole.asked.has(each))
}

function membersStanding(
  name: string,
  derivation: Extract<Derivation, { kind: 'members' }>,
  answers: Answers,
  answered: Answered,
  inquiry: Inquiry,
): Standing {
  const known = answers.known.get(name)
  if (typeof known === 'object' && known.complete) return 'known'
  const standing = listStanding(derivation.list, answered, inquiry)
  if (standing !== 'known') return known === undefined ? standing : 'settled'
  const items = answered.facts.items.get(derivation.list) ?? []
  const isOpenFor = (item: Answers): boolean => standingOf(derivation.fact, item, answered, inquiry) !== 'settled'
  return items.every(isOpenFor) ? 'open' : 'settled'
}

/** An instruction about another subject says nothing: even with every answer known, the fact may stay unknown. */
function ownTimeStanding(
  { subject, from, elapsed, list }: Extract<Derivation, { kind: 'own-time-reached' }>,
  answers: Answers,
  answered: Answered,
  inquiry: Inquiry,
): Standing {
  const own = [subject, elapsed].map((name) => standingOf(name, answers, answered, inquiry))
  if (own.includes('settled')) return 'settled'
  const standing = listStanding(list, answered, inquiry)
  if (standing !== 'known') return standing
  const about = answers.known.get(subject)
  const concerning = (answered.facts.items.get(list) ?? []).filter(
    (item) => about === undefined || (item.known.get(subject) ?? about) === about,
  )
  const isLeft = concerning.some((item) => own.includes('open') || openIn(item, [subject, from], answered).length > 0)
  return isLeft ? 'open' : 'settled'
}

/** The list itself, or what is still open in its items. */
function listPlaces(name: string, facts: readonly string[], answered: Answered, inquiry: Inquiry): readonly Place[] {
  const standing = listStanding(name, answered, inquiry)
  if (standing !== 'known') return standing === 'open' ? [{ name, at: child('', name) }] : []
  return (answered.facts.items.get(name) ?? []).flatMap((item) =>
    openIn(item, facts, answered).map((fact) => ({ name: fact, at: child(item.item?.at ?? '', fact), list: name })),
  )
}

/** What an item does not say yet; an empty list's stand-in has nothing more to say. */
function openIn(item: Answers, facts: readonly string[], answered: Answered): readonly string[] {
  const at = item.item?.at ?? ''
  if (at === child('', item.item?.list ?? '')) return []
  return facts.filter(
    (name) => !item.known.has(name) && !item.asked.has(name) && !isNothing(valueAt(name, item, answered)),
  )
}
