/**
 * Comparing: where an answer differs from what a vector expects.
 *
 * @module
 */

import { expectArgument, isHolder } from '../diagnostics/index.ts'
import { expectVector } from './suite.ts'
import type { Vector } from './vector.ts'

/** The members of an answer that are compared, in the order in which differences are shown. */
export const answerMembers = [
  'accepted',
  'errors',
  'verdict',
  'atLeast',
  'atMost',
  'certain',
  'possible',
  'findings',
  'missing',
  'toConfirm',
  'couldAsk',
  'items',
  'status',
] as const

export type AnswerMember = (typeof answerMembers)[number]

/** A member that differs. What is not there is `undefined`. */
export interface Difference {
  readonly member: AnswerMember
  readonly expected: unknown
  readonly got: unknown
}

/**
 * Says where an answer differs from what a vector expects. Nothing: the vector has passed.
 *
 * `certain`, `possible` and `errors` are compared in any order, findings and missing answers in theirs. What an answer
 * holds beside the members that are compared does not matter.
 *
 * @param vector - the vector
 * @param answer - anything: what another implementation said
 * @param members - the members to compare, where not all; `accepted` and `errors` are always compared
 * @returns each member that differs, with what was expected and what was got
 * @see {@link answererOf}
 * @example
 * const vector = { id: 'empty-any', title: 'An empty any', source: {}, expect: { errors: [{ code: 'empty_condition', at: '/rules/0/conditions/any' }] } }
 * differencesOf(vector, { accepted: true }).map(({ member }) => member) // => ['accepted', 'errors']
 */
export function differencesOf(
  vector: Vector,
  answer: unknown,
  members: readonly AnswerMember[] = answerMembers,
): readonly Difference[] {
  expectVector(vector)
  expectArgument(
    'answer',
    'something that can be read',
    () => typeof answer !== 'object' || answer === null || isHolder(answer),
  )
  const compared = answerMembers.filter((name) => name === 'accepted' || name === 'errors' || members.includes(name))
  return compared.flatMap((member) => {
    const [expected, got] = [shaped(member, part(vector.expect, member)), shaped(member, part(answer, member))]
    return JSON.stringify(expected) === JSON.stringify(got) ? [] : [{ member, expected, got }]
  })
}

/** The part of a member that is compared: the names that count, in an order that does not depend on the writer. */
function shaped(member: AnswerMember | 'at', value: unknown): unknown {
  if (!Array.isArray(value)) return value
  switch (member) {
    case 'certain':
    case 'possible':
      return [...value].map(String).sort()
    case 'errors':
      return value
        .map((each) => picked(each, ['at', 'code', ...(part(each, 'code') === 'renamed_fact' ? ['suggestion'] : [])]))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    case 'findings':
      return value.map((each) => picked(each, ['rule', 'status']))
    case 'missing':
    case 'toConfirm':
    case 'couldAsk':
      return value.map((each) => picked(each, ['fact', 'at', 'asked', 'couldRaiseTo']))
    case 'items':
      return value.map((each) =>
        Object.fromEntries((['at', ...itemMembers] as const).map((name) => [name, shaped(name, part(each, name))])),
      )
    default:
      return value
  }
}

const itemMembers = ['verdict', 'atLeast', 'atMost', 'certain', 'possible'] as const satisfies readonly AnswerMember[]

function picked(value: unknown, names: readonly string[]): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(names.map((name) => [name, part(value, name)]))
    : value
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}
