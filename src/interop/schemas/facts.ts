/**
 * The facts of a caller as a schema: its structure comes from the dictionary, its verdict is that of `accept`.
 *
 * @module
 */
import * as z from 'zod'
import { type Fact, type FactList, limits, mayStandOutside, plainFacts } from '../../facts/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { messages as english } from '../../generated/messages/en.ts'
import { dictionary } from '../../modules/index.ts'
import { emptyReport, jsonOf } from '../../parse/index.ts'
import { currentFacts, type QuestionName } from './questions.ts'
import { type Read, readableObject } from './readable.ts'
import { usedBy } from './used.ts'

/**
 * The schema of facts. It accepts exactly what the evaluate functions accept, and its issues are theirs: `message` and
 * `path`, and in `params` the `code` with what belongs to it. No issue holds an answer.
 */
export interface FactsSchema extends z.ZodType<Facts, Facts> {
  /** One schema a fact, for a field of a form. What several facts say together only the whole schema sees. */
  readonly shape: { readonly [Name in keyof Facts]-?: z.ZodType<Facts[Name], Facts[Name]> }
}

/** The schema of the facts that a question is asked with; those that the question uses come first in its `shape`. */
export function factsSchemaOf(question: QuestionName): FactsSchema {
  const description = 'What is known about a person. What is left out is unknown, never "no".'
  const schema = readableObject(() => shapeFor(question), read).meta({ title: `Facts for ${question}`, description })
  // The fields are made from the dictionary that the type `Facts` is generated from.
  return schema as z.ZodType as FactsSchema
}

/** All fields are those of every question; only their order differs. */
function shapeFor(question: QuestionName): Readonly<Record<string, z.ZodType>> {
  const used = usedBy(question)
  const isUsed = (name: string): boolean => used.outside.has(name) || used.lists.has(name)
  const fields = Object.entries(allFields())
  return Object.fromEntries([...fields.filter(([name]) => isUsed(name)), ...fields.filter(([name]) => !isUsed(name))])
}

/** The whole goes by the functions' own acceptance; an object that was made from it by `pick` or `extend` has none. */
const read: Read = (given, fields) => {
  if (isWhole(fields)) {
    const plain = plainFacts(given, dictionary)
    return plain.ok ? { ok: true, value: plain.facts } : plain
  }
  const report = emptyReport()
  const value = jsonOf(given, report)
  return report.issues.length > 0 ? { ok: false, issues: report.issues } : { ok: true, value }
}

function isWhole(fields: Readonly<Record<string, z.core.$ZodType>>): boolean {
  const all = allFields()
  const names = Object.keys(all)
  return names.length === Object.keys(fields).length && names.every((name) => fields[name] === all[name])
}

let made: Readonly<Record<string, z.ZodType>> | undefined

/** The fields of all facts and lists that may stand outside an item, made when they are first needed. */
function allFields(): Readonly<Record<string, z.ZodType>> {
  if (made !== undefined) return made
  const facts = currentFacts().filter(({ name }) => mayStandOutside(name, dictionary))
  const fields = [
    ...facts.map((fact) => [fact.name, fieldOf(fact)] as const),
    ...[...dictionary.lists.values()].map((list) => [list.name, listFieldOf(list)] as const),
  ]
  made = Object.freeze(Object.fromEntries(fields))
  return made
}

/** A value, or what is said instead: `"unknown"` was asked and is not known; `null` or nothing was not asked. */
function known(values: readonly z.ZodType[], description: string): z.ZodType {
  return z
    .union([...values, z.literal('unknown'), z.null()])
    .optional()
    .describe(description)
}

function fieldOf(fact: Fact): z.ZodType {
  switch (fact.type) {
    case 'boolean':
      return known([z.boolean()], descriptionOf(fact.name))
    case 'enum':
      return known([z.enum(fact.values)], descriptionOf(fact.name))
    case 'set':
      return known(setsOf(fact.values), descriptionOf(fact.name))
    case 'integer':
    case 'number': {
      const number = fact.type === 'integer' ? z.int() : z.number()
      const { minimum, maximum, unit } = fact
      return known([number.min(minimum).max(maximum)], `${descriptionOf(fact.name)} In ${unit}.`)
    }
  }
}

/** Members, or `none` alone. */
function setsOf(values: readonly string[]): readonly z.ZodType[] {
  const members = values.filter((value) => value !== 'none')
  const some = z.array(z.enum([...members, 'unknown'])).max(limits.members)
  return values.length === members.length ? [some] : [some, z.array(z.literal('none')).max(limits.members)]
}

function listFieldOf({ name, facts }: FactList): z.ZodType {
  const fields = facts.flatMap((fact) => {
    const entry = dictionary.facts.get(fact)
    return entry === undefined ? [] : [[fact, fieldOf(entry)] as const]
  })
  return known([z.array(z.strictObject(Object.fromEntries(fields))).max(limits.items)], descriptionOf(name))
}

/** The English question, and what to count and what not. */
function descriptionOf(name: string): string {
  return [english[`question.${name}`], english[`note.${name}`]].filter((text) => text !== undefined).join(' ')
}
