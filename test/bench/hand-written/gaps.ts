/**
 * Missing answers, from the pairs "this rule waits for that answer" to the list of a decision.
 *
 * A pair is one number: the answer, the item that it belongs to, and the rule. Answers are numbered by name and rules
 * from the highest rung down; pairs come in the order of the rules.
 *
 * @module
 */
import type { Finding, Missing } from '../../../src/public/index.ts'

export const ITEM = 1 << 7
export const ANSWER = 1 << 14

/** What is asked for, and whom. */
export interface Question {
  readonly fact: Missing['fact']
  readonly answeredBy: Missing['answeredBy']
}

/** Which entry an answer has, plus one. Left empty after each use. */
const entryOf = new Uint8Array(1 << 14)

/** The list of missing answers: highest rung first, then the most rules, then by name and place. */
export function missingOf<Verdict extends string>(
  waiting: readonly number[],
  questions: readonly Question[],
  findings: readonly Finding<Verdict>[],
  place: (question: Question, item: number) => Missing['at'],
  isAsked: (question: Question, item: number) => boolean,
): Missing<Verdict>[] {
  if (waiting.length === 0) return []
  const list: Waiting<Verdict>[] = []
  for (const pair of waiting) {
    const answer = pair >> 7
    const { rule, verdict } = findings[(pair & (ITEM - 1)) * 2] as Finding<Verdict>
    const entry = list[(entryOf[answer] ?? 0) - 1]
    if (entry === undefined) {
      list.push({ answer, couldRaiseTo: verdict, becauseOf: [rule] })
      entryOf[answer] = list.length
    } else if (entry.becauseOf[entry.becauseOf.length - 1] !== rule) {
      entry.becauseOf.push(rule)
    }
  }
  for (const { answer } of list) entryOf[answer] = 0
  inOrder(list)
  return list.map(({ answer, couldRaiseTo, becauseOf }) => {
    const question = questions[answer >> 7] as Question
    const item = answer & (ITEM - 1)
    return {
      fact: question.fact,
      at: place(question, item),
      answeredBy: question.answeredBy,
      asked: isAsked(question, item),
      couldRaiseTo,
      becauseOf,
    }
  })
}

interface Waiting<Verdict extends string> {
  readonly answer: number
  readonly couldRaiseTo: Verdict
  readonly becauseOf: string[]
}

/** By insertion: the list is short, and its rungs are in order as it comes. */
function inOrder<Verdict extends string>(list: Waiting<Verdict>[]): void {
  for (let index = 1; index < list.length; index++) {
    const entry = list[index] as Waiting<Verdict>
    let place = index
    for (; place > 0; place--) {
      const other = list[place - 1] as Waiting<Verdict>
      if (other.couldRaiseTo !== entry.couldRaiseTo) break
      const more = entry.becauseOf.length - other.becauseOf.length
      if (more < 0 || (more === 0 && entry.answer > other.answer)) break
      list[place] = other
    }
    list[place] = entry
  }
}

/** Asked in vain, or answered in part. */
export function wasAsked(given: unknown): boolean {
  return given === 'unknown' || (Array.isArray(given) && given.includes('unknown'))
}
