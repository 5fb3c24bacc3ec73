/**
 * Own times: what instructions with a time for a subject can still come to. Several on one subject wait for the latest;
 * one about another subject says nothing.
 *
 * @module
 */
import type { Answer, Answers, Derivation, Dictionary } from '../../../facts/index.ts'
import { type Answered, openIn, type Place } from '../items.ts'

/** How an own time is computed. */
export type OwnTime = Extract<Derivation, { readonly kind: 'own-time-reached' }>

/** An instruction that is about the subject, or may turn out to be. */
interface Instruction {
  readonly isSure: boolean
  /** Whether its subject is known or can be asked for; without, its time never counts. */
  readonly isKnowable: boolean
  /** Its time, if it is known. */
  readonly time: Answer | undefined
  /** Whether its time is known or can be asked for. */
  readonly hasTime: boolean
  readonly open: readonly Place[]
}

/** An instruction in a list that has not been asked for. */
const anyone: Instruction = { isSure: false, isKnowable: true, time: undefined, hasTime: true, open: [] }

/**
 * What an own time can come to once everything is answered: also unknown, where no instruction need be on the subject.
 * `isListOpen` says that there may be any instruction.
 */
export function ownTimesLeft(
  derivation: OwnTime,
  answers: Answers,
  answered: Answered,
  dictionary: Dictionary,
  isListOpen: boolean,
): readonly (boolean | undefined)[] {
  const instructions = isListOpen ? [anyone] : instructionsOn(derivation, answers, answered)
  const [soonest, latest] = rangeOf(derivation.elapsed, answers.known.get(derivation.elapsed), dictionary)
  const timed = instructions
    .filter(({ hasTime }) => hasTime)
    .map(({ time }) => rangeOf(derivation.from, time, dictionary))
  const isLost = instructions.some(({ isSure, hasTime }) => isSure && !hasTime)
  return [
    ...(timed.some(([first]) => first <= latest) && !isLost ? [true] : []),
    ...(timed.some(([, last]) => last > soonest) ? [false] : []),
    ...(instructions.some(({ isSure }) => isSure) && timed.length === instructions.length ? [] : [undefined]),
  ]
}

/** What is still to be asked about the instructions on a subject. */
export function openInstructions(derivation: OwnTime, answers: Answers, answered: Answered): readonly Place[] {
  return instructionsOn(derivation, answers, answered).flatMap(({ isKnowable, open }) => (isKnowable ? open : []))
}

function instructionsOn(
  { subject, from, list }: OwnTime,
  { known }: Answers,
  answered: Answered,
): readonly Instruction[] {
  const about = known.get(subject)
  return (answered.facts.items.get(list) ?? []).flatMap((item): readonly Instruction[] => {
    const [own, time] = [item.known.get(subject), item.known.get(from)]
    if (own !== undefined && about !== undefined && own !== about) return []
    const open = openIn(item, [subject, from], answered)
    const isLeft = (name: string): boolean => open.some((place) => place.name === name)
    const isKnowable = own !== undefined || isLeft(subject)
    // One whose subject nobody knows always counts as one that may be later.
    const isSure = !isKnowable || (own !== undefined && own === about)
    return [{ isSure, isKnowable, time, hasTime: isKnowable && (time !== undefined || isLeft(from)), open }]
  })
}

/** The lowest and the highest that a number can be. */
function rangeOf(name: string, known: Answer | undefined, { facts }: Dictionary): readonly [number, number] {
  const fact = facts.get(name)
  if (typeof known === 'number') return [known, known]
  return fact !== undefined && 'minimum' in fact ? [fact.minimum, fact.maximum] : [-Infinity, Infinity]
}
