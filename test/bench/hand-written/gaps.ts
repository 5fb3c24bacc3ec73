/**
 * Missing answers, from the pairs "this rule waits for that answer" to the list of a decision.
 *
 * A pair is one number: the answer, the item that it belongs to, and the rule. Answers are numbered by name and rules
 * from the highest rung down, so that sorting the numbers sorts everything that has to be sorted by name.
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

/** The list of missing answers: highest rung first, then the most rules, then by name and place. */
export function missingOf<Verdict extends string>(
  waiting: number[],
  questions: readonly Question[],
  findings: readonly Finding<Verdict>[],
  ladder: readonly Verdict[],
  place: (question: Question, item: number) => Missing['at'],
  isAsked: (question: Question, item: number) => boolean,
): Missing<Verdict>[] {
  if (waiting.length === 0) return []
  if (waiting.length > 1) waiting.sort(byNumber)
  const list: Missing<Verdict>[] = []
  let becauseOf: string[] = []
  let previous = -1
  for (const pair of waiting) {
    if (pair === previous) continue
    const finding = findings[(pair & (ITEM - 1)) * 2] as Finding<Verdict>
    if (pair >> 7 === previous >> 7) {
      becauseOf.push(finding.rule)
    } else {
      const question = questions[pair >> 14] as Question
      const item = (pair >> 7) & (ITEM - 1)
      becauseOf = [finding.rule]
      list.push({
        fact: question.fact,
        at: place(question, item),
        answeredBy: question.answeredBy,
        asked: isAsked(question, item),
        couldRaiseTo: finding.verdict,
        becauseOf,
      })
    }
    previous = pair
  }
  // Already by name: a stable sort leaves ties as they are.
  if (list.length > 1) {
    list.sort(
      (one, other) =>
        ladder.indexOf(other.couldRaiseTo) - ladder.indexOf(one.couldRaiseTo) ||
        other.becauseOf.length - one.becauseOf.length,
    )
  }
  return list
}

function byNumber(one: number, other: number): number {
  return one - other
}

/** Asked in vain, or answered in part. */
export function wasAsked(given: unknown): boolean {
  return given === 'unknown' || (Array.isArray(given) && given.includes('unknown'))
}
