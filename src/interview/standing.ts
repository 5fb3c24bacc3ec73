/**
 * How a fact stands in an interview: known, open, or settled: it will stay unknown, because the answer was "I don't
 * know" or because nobody who is asked can say it.
 *
 * @module
 */
import { child } from '../diagnostics/index.ts'
import { type Answers, type Derivation, type FactList, sourcesOf } from '../facts/index.ts'
import type { Inquiry } from './inquiry.ts'
import { type OwnTime, openInstructions, ownTimesLeft } from './space/cells/own-time.ts'
import { type Answered, isNothing, openIn, type Place, valueAt } from './space/items.ts'

/** Whether a fact can still be answered. */
export type Standing = 'known' | 'open' | 'settled'

/** How a fact stands among the answers of a patient, or of one item. */
export function standingOf(name: string, answers: Answers, answered: Answered, inquiry: Inquiry): Standing {
  const fact = inquiry.dictionary.facts.get(name)
  const { derivation } = fact ?? {}
  if (derivation?.kind === 'members') return membersStanding(name, derivation, answers, answered, inquiry)
  if (answers.known.has(name)) return 'known'
  if (derivation === undefined) {
    return fact !== undefined && isOpen(name, answers, answered, inquiry) ? 'open' : 'settled'
  }
  if (derivation.kind === 'own-time-reached') {
    return ownTimes(derivation, answers, answered, inquiry).some((time) => time !== undefined) ? 'open' : 'settled'
  }
  // Between two bounds, or without one of its sources, a fact does not follow.
  const sources = sourcesOf(derivation).map((source) => standingOf(source, answers, answered, inquiry))
  return sources.includes('settled') || !sources.includes('open') ? 'settled' : 'open'
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
        const { subject, elapsed, list } = derivation
        const open =
          listStanding(list, answered, inquiry) === 'known'
            ? openInstructions(derivation, answers, answered)
            : listPlaces(list, [], answered, inquiry)
        return [...below(subject), ...below(elapsed), ...open]
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
  if (answers.asked.has(name) || isNothing(valueAt(name, answers.item, answered))) return false
  const list = perItemListOf(name, inquiry)
  if (list === undefined) return true
  // What an empty list stands for is no item that could be asked about.
  if (answers.item !== undefined) return answers.item.at !== child('', list.name)
  const standing = listStanding(list.name, answered, inquiry)
  return standing === 'open' || (standing === 'settled' && name !== list.subject && isAlone(list, answered))
}

/** The list in whose items a fact of a pack that is asked per item stands. */
function perItemListOf(name: string, { basis }: Inquiry): FactList | undefined {
  const { list } = basis.pack
  return list?.facts.includes(name) ? list : undefined
}

/** Whether one item's facts are given without the list; also where nobody knows what the list is about. */
export function isAlone({ name, subject, oneMayStandAlone }: FactList, { facts }: Answered): boolean {
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

/** What can still become of an own time. */
export function ownTimes(
  derivation: OwnTime,
  answers: Answers,
  answered: Answered,
  inquiry: Inquiry,
): readonly (boolean | undefined)[] {
  const { subject, elapsed, list } = derivation
  const own = [subject, elapsed].map((name) => standingOf(name, answers, answered, inquiry))
  const standing = listStanding(list, answered, inquiry)
  if (own.includes('settled') || standing === 'settled') return [undefined]
  return ownTimesLeft(derivation, answers, answered, inquiry.dictionary, standing === 'open')
}

/** The list itself, or what is still open in its items. */
function listPlaces(name: string, facts: readonly string[], answered: Answered, inquiry: Inquiry): readonly Place[] {
  const standing = listStanding(name, answered, inquiry)
  if (standing !== 'known') return standing === 'open' ? [{ name, at: child('', name) }] : []
  return (answered.facts.items.get(name) ?? []).flatMap((item) => openIn(item, facts, answered))
}
