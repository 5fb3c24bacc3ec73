/**
 * What is left for each variable of a seat: the classes of values that a completion can give it. Settled facts stay
 * unknown and are judged as the evaluator judges them.
 *
 * @module
 */
import type { Answer, Answers } from '../../facts/index.ts'
import { classesWhere } from '../../prove/index.ts'
import type { Inquiry } from '../inquiry.ts'
import { mayGrow, ownTimes, standingOf } from '../standing.ts'
import type { Answered } from './items.ts'

/** The classes that are left for each variable of one seat, as masks. */
export function classesLeft(answers: Answers, answered: Answered, inquiry: Inquiry): ReadonlyMap<number, bigint> {
  const { domain } = inquiry.basis
  const left = new Map<number, bigint>()
  for (const [name, position] of domain.scalars) {
    const { classes = [], classOf } = domain.variables[position] ?? {}
    const value = answers.known.get(name)
    const { derivation } = inquiry.dictionary.facts.get(name) ?? {}
    const times = derivation?.kind === 'own-time-reached' ? ownTimes(derivation, answers, answered, inquiry) : undefined
    const isOpen = standingOf(name, answers, answered, inquiry) === 'open'
    const mayBe = (state: Answer | undefined): boolean =>
      times?.some((time) => time === state) ?? isOpen === (state !== undefined)
    left.set(
      position,
      value === undefined ? classesWhere({ classes }, ([state]) => mayBe(state)) : bit(classOf?.(value) ?? 0),
    )
  }
  for (const [name, { members, rest, whole, subject }] of domain.sets) {
    // What all items are about is read off their seats.
    if (subject !== undefined) continue
    const value = answers.known.get(name)
    const isOpen = standingOf(name, answers, answered, inquiry) === 'open'
    const { members: listed, complete } = setOf(value)
    const grows = mayGrow(name, answers, answered, inquiry)
    left.set(whole, complete || isOpen ? bit(0) : bit(1))
    for (const [member, position] of members) left.set(position, listing(listed.has(member), grows))
    const role = rest === undefined ? undefined : domain.variables[rest]?.role
    if (rest === undefined || role?.kind !== 'rest') continue
    left.set(
      rest,
      listing(
        role.members.some((member) => listed.has(member)),
        isOpen,
      ),
    )
  }
  return left
}

function setOf(value: Answer | undefined) {
  return typeof value === 'object' ? value : { members: new Set<string>(), complete: false }
}

/** Of members, class 1 is "listed". */
function listing(isListed: boolean, mayBe: boolean): bigint {
  return isListed ? bit(1) : mayBe ? 3n : bit(0)
}

function bit(index: number): bigint {
  return 1n << BigInt(Math.max(index, 0))
}
