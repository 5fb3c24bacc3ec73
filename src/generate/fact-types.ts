/**
 * Writes the types of facts: what a caller may give, with the question, the unit and the bounds as hover text.
 *
 * @module
 */
import type { Fact, FactList } from '../facts/index.ts'
import type { RuleFiles } from './read.ts'
import { comment, pascal, union } from './text.ts'

/** The content of `src/generated/facts.ts`. */
export function factTypes({ dictionarySource, messages }: RuleFiles): string {
  const { facts, lists } = dictionarySource
  const english = messages.get('en') ?? {}
  const byName = new Map(facts.map((fact) => [fact.name, fact]))
  const ofItem = new Set(lists.flatMap((list) => list.facts))
  const alone = new Set(lists.filter(({ oneMayStandAlone }) => oneMayStandAlone).flatMap((list) => list.facts))
  const member = (fact: Fact): string =>
    `${comment(hover(fact, english), '  ')}  readonly ${fact.name}?: ${typeOf(fact)}\n`
  const listMember = (list: FactList): string =>
    `${comment(english[`question.${list.name}`] ?? list.name, '  ')}  readonly ${list.name}?: Known<readonly ${itemName(list)}[]>\n`
  const items = lists.map((list) => {
    const members = list.facts.map((name) => byName.get(name)).filter((fact) => fact !== undefined)
    const about = `One item of \`${list.name}\`.`
    return `${comment(about)}export interface ${itemName(list)} {\n${members.map(member).join('')}}\n`
  })
  const whole = facts.filter(({ name }) => !ofItem.has(name) || alone.has(name))
  return [
    comment(
      'A value, or what is said instead: `"unknown"` was asked and is not known; `null` or nothing was not asked.',
    ),
    'export type Known<Value> = Value | "unknown" | null | undefined\n',
    ...items,
    comment('What is known about a person. Every module takes the same facts and ignores those it does not use.'),
    `export interface Facts {\n${whole.map(member).join('')}${lists.map(listMember).join('')}}\n`,
    comment('The name of every fact and of every list of items.'),
    `export type FactName = ${union([...facts, ...lists].map(({ name }) => name))}\n`,
  ].join('\n')
}

function itemName(list: FactList): string {
  return `${pascal(list.name)}Item`
}

function typeOf(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return 'Known<boolean>'
    case 'enum':
      return `Known<${union(fact.values)}>`
    case 'set':
      return `Known<readonly (${union([...fact.values, 'unknown'])})[]>`
    case 'integer':
    case 'number':
      return 'Known<number>'
  }
}

function hover(fact: Fact, english: Readonly<Record<string, string>>): string {
  const question = english[`question.${fact.name}`] ?? fact.name
  const note = english[`note.${fact.name}`]
  const bounds =
    'minimum' in fact
      ? `${fact.minimum} to ${fact.maximum} ${fact.unit}${fact.type === 'integer' ? ', whole' : ''}.`
      : undefined
  return [question, note, bounds].filter((part) => part !== undefined).join(' ')
}
