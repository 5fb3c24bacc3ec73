/**
 * An interview's question in words: the field of a form, with where the answer goes and why it is asked.
 *
 * @module
 */
import { freezeDeep, type Pointer } from '../../diagnostics/index.ts'
import type { OpenQuestion } from '../../interview/index.ts'
import { dictionary } from '../../modules/index.ts'
import { lazily } from '../../pack/index.ts'
import type { Choice, Field, ListField } from '../schemas/fields.ts'

/** Why a question is asked. */
export interface Reason {
  /** The verdict that an answer could raise it to. */
  readonly couldRaiseTo: string
  /** The rules that wait for the answer, those with the highest verdict first. */
  readonly becauseOf: readonly string[]
  /** The item that it is about, where it belongs to one: its place, and what it is called. */
  readonly about?: { readonly at: Pointer; readonly label: string }
}

/** A list is answered by what its items are about: an array of `values`; each item's details are asked for afterwards. */
export interface ListQuestion extends Omit<ListField, 'items'> {
  readonly values: readonly (Choice<string> & { readonly excludesOthers?: true })[]
}

/** One question: a field of a form, by its `type`, and why it is asked. `at` is where the answer goes. */
export type Question = (Exclude<Field, ListField> | ListQuestion) & Reason

/** Makes the words of open questions, from the fields of a form that asks everything. */
export function wordingOf(
  fields: () => readonly Field[],
): (open: OpenQuestion, answers: Readonly<Record<string, unknown>>) => Question {
  const lists = lazily(() => fields().filter((field) => field.type === 'list'))
  const fieldOf = ({ name, list }: OpenQuestion): Field => {
    const inItems = lists()
      .filter((field) => list === undefined || field.name === list)
      .flatMap(({ items }) => items)
    const found = [...(list === undefined ? fields() : []), ...inItems].find((field) => field.name === name)
    if (found === undefined) throw new TypeError(`there is no field ${name}`)
    return found
  }
  return (open, answers) => {
    const { at, couldRaiseTo, becauseOf } = open
    const field = fieldOf(open)
    const own = open.list === undefined ? undefined : aboutOf(open, answers, lists())
    const reason = { at, couldRaiseTo, becauseOf, ...(own === undefined ? {} : { about: own }) }
    return freezeDeep(field.type === 'list' ? { ...listQuestion(field), ...reason } : { ...field, ...reason })
  }
}

function listQuestion({ items, ...field }: ListField): ListQuestion {
  const subject = subjectField(field.name, items)
  const alone = field.whenEmpty?.value
  const values = subject?.type === 'enum' ? subject.values : []
  return {
    ...field,
    values: values.map((choice) => (choice.value === alone ? { ...choice, excludesOthers: true } : choice)),
  }
}

/** What an item is about, as far as that is known. */
function aboutOf(
  { at, list = '' }: OpenQuestion,
  answers: Readonly<Record<string, unknown>>,
  lists: readonly ListField[],
): Reason['about'] {
  const itemAt = at.slice(0, at.lastIndexOf('/')) as Pointer
  const items = answers[list]
  const item: unknown = Array.isArray(items) ? items[Number(itemAt.split('/').at(-1))] : undefined
  const subject = subjectField(list, lists.find(({ name }) => name === list)?.items ?? [])
  if (typeof item !== 'object' || item === null || subject?.type !== 'enum') return undefined
  const value: unknown = Reflect.get(item, subject.name)
  const label = subject.values.find((choice) => choice.value === value)?.label
  return label === undefined ? undefined : { at: itemAt, label }
}

function subjectField(list: string, items: ListField['items']): ListField['items'][number] | undefined {
  return items.find(({ name }) => name === dictionary.lists.get(list)?.subject)
}
