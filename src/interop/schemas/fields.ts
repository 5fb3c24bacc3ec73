/**
 * The fields of a form: which answers a question can use, with the words for each.
 *
 * @module
 */
import { child, expectOptions, freezeDeep, type Pointer } from '../../diagnostics/index.ts'
import type { Fact, FactList, WhenUnknown } from '../../facts/index.ts'
import type { FactName } from '../../generated/facts.ts'
import { dictionary } from '../../modules/index.ts'
import { type Catalogue, catalogueOf, type Language } from '../../render/index.ts'
import { currentFacts, type QuestionName } from './questions.ts'
import { strictest, type Used, usedBy } from './used.ts'

/** One field of a form; `type` says what an answer may be. */
export type Field = YesNoField | ChoiceField | ChoicesField | NumberField | ListField

/** What every field has. */
export interface FieldBase {
  readonly name: FactName
  /** Where the answer goes: into the facts, or, for a field of an item, into the item. */
  readonly at: Pointer
  readonly question: string
  /** What to count and what not. */
  readonly note?: string
  readonly group: { readonly id: string; readonly label: string }
  readonly answeredBy: 'patient' | 'clinician'
  /** What it means to the question that the answer is not known: `docs/semantics.md`. `withhold` is what to insist on. */
  readonly whenUnknown: WhenUnknown
  /** How to say that it was asked and is not known; leave the fact out where it was not asked. */
  readonly unknown: { readonly value: 'unknown'; readonly label: string }
}

/** A value and what it is called. */
export interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

/** Yes or no. */
export interface YesNoField extends FieldBase {
  readonly type: 'boolean'
  readonly values: readonly Choice<boolean>[]
}

/** One of several values. */
export interface ChoiceField extends FieldBase {
  readonly type: 'enum'
  readonly values: readonly Choice<string>[]
}

/** Any of several values, as a list; one that says that it excludes the others stands alone. */
export interface ChoicesField extends FieldBase {
  readonly type: 'set'
  readonly values: readonly (Choice<string> & { readonly excludesOthers?: true })[]
}

/** A number within bounds. */
export interface NumberField extends FieldBase {
  readonly type: 'integer' | 'number'
  readonly minimum: number
  readonly maximum: number
  /** 1 for whole numbers; absent where fractions are allowed. */
  readonly step?: 1
  readonly unit: Choice<string>
}

/** A list of items, each with fields of its own. An empty list is an answer where `whenEmpty` says what it stands for. */
export interface ListField extends FieldBase {
  readonly type: 'list'
  readonly items: readonly Exclude<Field, ListField>[]
  readonly whenEmpty?: Choice<string>
}

/** How fields are worded. */
export interface FieldOptions {
  /** The language; English where none is named. */
  readonly language?: Language | undefined
}

/**
 * Lists the fields that a form for a question needs, in the order in which to ask them: by group, and within a group
 * as the dictionary has them.
 *
 * A fact that is computed has no field; the facts that it is computed from have. What an unknown answer means is what
 * it means to this question; for the visit, to the strictest of its stages.
 *
 * @param question - one of the ten questions by its name, such as `triage`, or `visit`
 * @param options - the language
 * @returns the fields, each with question, labels, bounds, unit, group and who answers; frozen
 * @throws {@link UnknownQuestionError} where no question is called that; {@link InvalidMessageOptionError} where the
 *   language does not exist
 * @example
 * const fields = fieldsOf('aftercare', { language: 'es' })
 * const [hours] = fields.filter(({ name }) => name === 'hoursSinceSessionEnd')
 * hours?.type === 'number' && [hours.minimum, hours.maximum, hours.unit.label] // => [0, 100000, 'horas']
 */
export function fieldsOf(question: QuestionName, options: FieldOptions = {}): readonly Field[] {
  expectOptions(options ?? undefined)
  return fieldsFor(usedBy(question), options?.language)
}

/** The fields for what some packs use, in the order in which to ask them. */
export function fieldsFor(used: Used, language: Language = 'en'): readonly Field[] {
  const catalogue = catalogueOf(language)
  const fields = new Map<string, Field>()
  for (const fact of currentFacts()) {
    const policy = used.outside.get(fact.name)
    // A list stands where its first own fact would; what may stand alone or in its list is asked for in the list.
    for (const list of dictionary.lists.values()) {
      const items = used.lists.get(list.name)
      if (items !== undefined && fact.name === firstOf(list)) fields.set(list.name, listField(list, items, catalogue))
    }
    const isInList = [...used.lists].some(([name, items]) => {
      return dictionary.lists.get(name)?.askedPerItem === true && items.has(fact.name)
    })
    if (policy !== undefined && !isInList) fields.set(fact.name, factField(fact, policy, catalogue))
  }
  const groups = [...new Set(currentFacts().map(({ group }) => group))]
  return freezeDeep(groups.flatMap((group) => [...fields.values()].filter((field) => field.group.id === group)))
}

/** The first fact that belongs to the list's own group, in the list's order. */
function firstOf({ facts, group }: FactList): string | undefined {
  return facts.find((name) => dictionary.facts.get(name)?.group === group) ?? facts[0]
}

function listField(list: FactList, used: ReadonlyMap<string, WhenUnknown>, catalogue: Catalogue): ListField {
  const { name, group, answeredBy, whenEmpty, subject } = list
  const items = list.facts.flatMap((fact) => {
    const [entry, policy] = [dictionary.facts.get(fact), used.get(fact)]
    return entry === undefined || policy === undefined ? [] : [factField(entry, policy, catalogue)]
  })
  const whenUnknown = used.get(subject) ?? strictest(used.values())
  return {
    type: 'list',
    ...wordsOf(name, group, catalogue),
    answeredBy,
    whenUnknown,
    items,
    ...(whenEmpty === undefined ? {} : { whenEmpty: choiceOf(subject, whenEmpty, catalogue) }),
  }
}

function factField(fact: Fact, whenUnknown: WhenUnknown, catalogue: Catalogue): Exclude<Field, ListField> {
  const { name, group, answeredBy } = fact
  // Nobody is asked for what the system computes: such facts are not among those that a question uses.
  const asked = answeredBy === 'system' ? 'clinician' : answeredBy
  const base = { ...wordsOf(name, group, catalogue), answeredBy: asked, whenUnknown } as const
  switch (fact.type) {
    case 'boolean':
      return {
        type: 'boolean',
        ...base,
        values: [
          { value: true, label: catalogue.say('label.yes') },
          { value: false, label: catalogue.say('label.no') },
        ],
      }
    case 'enum':
      return { type: 'enum', ...base, values: fact.values.map((value) => choiceOf(name, value, catalogue)) }
    case 'set':
      return {
        type: 'set',
        ...base,
        values: fact.values.map((value) => ({
          ...choiceOf(name, value, catalogue),
          ...(value === 'none' ? { excludesOthers: true as const } : {}),
        })),
      }
    case 'integer':
    case 'number': {
      const { type, minimum, maximum, unit } = fact
      const step = type === 'integer' ? { step: 1 as const } : {}
      return { type, ...base, minimum, maximum, ...step, unit: { value: unit, label: catalogue.say(`unit.${unit}`) } }
    }
  }
}

function wordsOf(name: string, group: string, { say, has }: Catalogue) {
  const note = `note.${name}`
  return {
    // The dictionary's names are those that the type is generated from.
    name: name as FactName,
    at: child('', name),
    question: say(`question.${name}`),
    ...(has(note) ? { note: say(note) } : {}),
    group: { id: group, label: say(`group.${group}`) },
    unknown: { value: 'unknown', label: say('label.unknown') },
  } as const
}

function choiceOf(fact: string, value: string, { say }: Catalogue): Choice<string> {
  return { value, label: say(`value.${fact}.${value}`) }
}
