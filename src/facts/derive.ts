/**
 * Facts that are computed from others, by the closed list of ways that the dictionary knows.
 * In: accepted facts. Out: the same with the computed facts added, and which of them a caller contradicts.
 *
 * @module
 */
import type { AcceptedFacts, Answer, Answers } from './answers.ts'
import type { Derivation, Dictionary } from './dictionary.ts'

/** Accepted facts with the computed ones among them. */
export interface ComputedFacts extends AcceptedFacts {
  /** Those that were supplied and cannot be, given what follows from their sources; in the dictionary's order. */
  readonly contradicted: readonly string[]
}

/** Adds every computed fact to the answers, for each item as well. */
export function withComputed(facts: AcceptedFacts, dictionary: Dictionary): ComputedFacts {
  const contradicted = new Set<string>()
  const complete = (answers: Answers): Answers => {
    const known = new Map(answers.known)
    for (const { name, derivation } of dictionary.facts.values()) {
      if (derivation === undefined) continue
      const value = computed(derivation, answers, facts.items)
      if (value === undefined) continue
      const supplied = known.get(name)
      if (supplied !== undefined && !agree(supplied, value, derivation)) contradicted.add(name)
      known.set(name, supplied === undefined ? value : joinedAnswer(supplied, value))
    }
    return { ...answers, known }
  }
  const items = new Map(
    [...facts.items].map(([list, answers]) => [
      list,
      dictionary.lists.get(list)?.askedPerItem ? answers.map(complete) : answers,
    ]),
  )
  const whole = complete(facts.whole)
  return {
    given: facts.given,
    whole,
    items,
    contradicted: [...dictionary.facts.keys()].filter((name) => contradicted.has(name)),
  }
}

/** The value that follows from the sources, or nothing while it does not. */
export function computed(derivation: Derivation, answers: Answers, lists: AcceptedFacts['items']): Answer | undefined {
  const number = (fact: string): number | undefined => {
    const value = answers.known.get(fact)
    return typeof value === 'number' ? value : undefined
  }
  switch (derivation.kind) {
    case 'quotient': {
      const [dividend, divisor] = [number(derivation.dividend), number(derivation.divisor)]
      if (dividend === undefined || divisor === undefined) return undefined
      return rounded(dividend / divisor, derivation.decimals)
    }
    case 'difference': {
      const [minuend, subtrahend] = [number(derivation.minuend), number(derivation.subtrahend)]
      if (minuend === undefined || subtrahend === undefined) return undefined
      return Math.max(derivation.atLeast, minuend - subtrahend)
    }
    case 'reached': {
      const value = number(derivation.fact)
      if (value === undefined) return undefined
      return value >= derivation.trueFrom ? true : value < derivation.falseBelow ? false : undefined
    }
    case 'members': {
      const values = lists.get(derivation.list)?.map((item) => item.known.get(derivation.fact)) ?? []
      const members = new Set(values.filter((value) => typeof value === 'string'))
      return members.size === 0 ? undefined : { members, complete: !values.includes(undefined) }
    }
    case 'own-time-reached':
      return ownTimeReached(derivation, answers, lists.get(derivation.list) ?? [])
  }
}

/** Of several instructions on one subject the latest counts; an unknown one could still be later. */
function ownTimeReached(
  derivation: Extract<Derivation, { kind: 'own-time-reached' }>,
  answers: Answers,
  instructions: readonly Answers[],
): boolean | undefined {
  const subject = answers.known.get(derivation.subject)
  const elapsed = answers.known.get(derivation.elapsed)
  if (subject === undefined || typeof elapsed !== 'number') return undefined
  const about = (item: Answers): Answer | undefined => item.known.get(derivation.subject)
  const concerning = instructions.filter((item) => about(item) === subject || about(item) === undefined)
  const times = concerning.map((item) => (about(item) === undefined ? undefined : item.known.get(derivation.from)))
  if (times.some((time) => typeof time === 'number' && elapsed < time)) return false
  return times.length === 0 || times.includes(undefined) ? undefined : true
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** What is known from both: where the sources say only a part of a set, what was supplied may say more. */
function joinedAnswer(supplied: Answer, computed: Answer): Answer {
  if (typeof supplied !== 'object' || typeof computed !== 'object' || computed.complete) return computed
  return { members: new Set([...computed.members, ...supplied.members]), complete: supplied.complete }
}

/** Whether a supplied value is possible, given what follows from the sources. */
export function agree(supplied: Answer, found: Answer, derivation: Derivation): boolean {
  if (derivation.kind === 'quotient' && typeof supplied === 'number') {
    return rounded(supplied, derivation.decimals) === found
  }
  if (typeof supplied !== 'object' || typeof found !== 'object') return supplied === found
  const holds = [...found.members].every((member) => supplied.members.has(member) || !supplied.complete)
  return holds && (!found.complete || [...supplied.members].every((member) => found.members.has(member)))
}
