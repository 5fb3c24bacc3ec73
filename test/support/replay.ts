/** Interviews replayed: a person whose facts are known answers what is asked. */
import type { Facts } from '../../src/public/index.ts'
import {
  type Interview,
  type InterviewOptions,
  interview,
  type Question,
  type QuestionName,
} from '../../src/public/interview.ts'
import { fieldsOf } from '../../src/public/schemas.ts'
import { json } from './project.ts'

type Person = Readonly<Record<string, unknown>>
type State = Interview<{ readonly verdict: string }, Question>

const { facts: dictionary, lists } = json<{
  readonly facts: readonly { readonly name: string; readonly answeredBy: string }[]
  readonly lists: readonly { readonly name: string; readonly subject: string; readonly oneMayStandAlone?: boolean }[]
}>('rules/facts.json')
const computed = dictionary.filter(({ answeredBy }) => answeredBy === 'system').map(({ name }) => name)

/** What nobody can be asked: facts that are computed, where a caller has them all the same. */
export function suppliedBy(person: Person): Person {
  return Object.fromEntries(Object.entries(person).filter(([name]) => computed.includes(name)))
}

/** What the person says at a place; "I don't know" where the facts say nothing. */
export function replyOf(person: Person, at: string): unknown {
  const [name = '', index, inner = ''] = at.slice(1).split('/')
  const list = lists.find((each) => each.name === name)
  const own = person[name]
  // An empty list that stands for nothing was not asked.
  const given = list?.oneMayStandAlone === true && Array.isArray(own) && own.length === 0 ? undefined : own
  if (list === undefined) return given ?? 'unknown'
  if (index === undefined) {
    const alone = list.oneMayStandAlone === true ? person[list.subject] : undefined
    return given ?? (alone === undefined || alone === 'unknown' ? 'unknown' : [alone])
  }
  const item = Array.isArray(given) ? (given[Number(index)] as Person | null) : undefined
  return item?.[inner] ?? person[inner] ?? 'unknown'
}

/** Of a list, what its items are about, as far as the person knows: details are asked for afterwards. */
function shortReply(person: Person, question: Question): unknown {
  const reply = replyOf(person, question.at)
  const subject = lists.find(({ name }) => name === question.name)?.subject
  if (subject === undefined || !Array.isArray(reply)) return reply
  return reply.map((item: Person | string | null) => {
    if (typeof item === 'string') return item
    return item?.[subject] === undefined ? {} : { [subject]: item[subject] }
  })
}

/** One question that was asked, and the state before. */
export interface Step {
  readonly state: State
  readonly question: Question
}

/** The whole interview with a person. */
export function replay(
  module: QuestionName,
  person: Person,
  options: InterviewOptions = {},
): { readonly steps: readonly Step[]; readonly end: State } {
  let state: State = interview(module, { ...options, answers: suppliedBy(person) })
  const steps: Step[] = []
  for (let question = state.next(); question !== undefined; question = state.next()) {
    steps.push({ state, question })
    if (steps.length > 200) throw new Error(`${module}: no end after ${question.at}`)
    state = state.answer(shortReply(person, question), question.at)
  }
  return { steps, end: state }
}

/** How many questions a form has to ask, from its first on, before the verdict is certain. */
export function formLength(module: QuestionName, person: Person, options: InterviewOptions = {}): number {
  const places = fieldsOf(module).flatMap((field): readonly string[] => {
    if (field.type !== 'list') return [field.at]
    const reply = replyOf(person, field.at)
    const items = Array.isArray(reply) ? reply : []
    return [
      field.at,
      ...items.flatMap((_, index) => field.items.slice(1).map(({ name }) => `${field.at}/${index}/${name}`)),
    ]
  })
  const answersTo = (count: number): Person => {
    const answers: Record<string, unknown> = { ...suppliedBy(person) }
    for (const at of places.slice(0, count)) {
      const [name = '', index, inner = ''] = at.slice(1).split('/')
      const reply = replyOf(person, at)
      if (index !== undefined)
        (answers[name] as Record<string, unknown>[])[Number(index)] = {
          ...(answers[name] as Record<string, unknown>[])[Number(index)],
          [inner]: reply,
        }
      else if (Array.isArray(reply) && lists.some((list) => list.name === name)) {
        const subject = lists.find((list) => list.name === name)?.subject ?? ''
        answers[name] = reply.map((item: Person | string | null) =>
          typeof item === 'string'
            ? { [subject]: item }
            : item?.[subject] === undefined
              ? {}
              : { [subject]: item[subject] },
        )
      } else answers[name] = reply
    }
    return answers
  }
  // Once no answer can change the verdict, further ones do not: what is sought is the first such place.
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (interview(module, { ...options, answers: answersTo(middle) as Facts }).verdict === undefined) low = middle + 1
    else high = middle
  }
  return low
}
