/**
 * A condition as sentences in one language.
 * In: a linked condition. Out: the same tree in words; each part keeps its place in the pack.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Dictionary, Fact, WhenUnknown } from '../facts/index.ts'
import type { Comparison, Condition, Leaf } from '../pack/index.ts'
import type { Words } from './words/index.ts'

/** A part of a condition, in words. */
export type Phrase =
  | {
      readonly kind: 'all' | 'any' | 'not' | 'named'
      readonly at: Pointer
      readonly text: string
      readonly parts: readonly Phrase[]
    }
  | {
      readonly kind: 'leaf'
      readonly at: Pointer
      readonly text: string
      readonly fact: string
      readonly whenUnknown: WhenUnknown
    }

/** Says a sentence by its key, and whether it can. */
export interface Sayings {
  readonly say: (key: string) => string
  readonly has: (key: string) => boolean
}

/** Puts a condition into words. */
export function phraseOf(condition: Condition, dictionary: Dictionary, words: Words, sayings: Sayings): Phrase {
  const below = (operand: Condition): Phrase => phraseOf(operand, dictionary, words, sayings)
  const { at } = condition
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.operands.map(below)
      const [only] = parts
      if (only !== undefined && parts.length === 1) return only
      return { kind: condition.kind, at, text: condition.kind === 'all' ? words.allOf : words.anyOf, parts }
    }
    case 'not':
      return { kind: 'not', at, text: words.not, parts: [below(condition.operand)] }
    case 'named':
      return { kind: 'named', at, text: words.named(condition.name), parts: [below(condition.operand)] }
    case 'comparison':
    case 'isUnknown': {
      const { fact, whenUnknown } = condition
      return { kind: 'leaf', at, text: leafText(condition, dictionary, words, sayings), fact, whenUnknown }
    }
  }
}

function leafText(leaf: Leaf, dictionary: Dictionary, words: Words, sayings: Sayings): string {
  const key = `question.${leaf.fact}`
  const question = words.quoted(sayings.has(key) ? sayings.say(key) : leaf.fact)
  if (leaf.kind === 'isUnknown') return words.isUnknown(question)
  return words.compare[leaf.operator](question, valueText(leaf, dictionary.facts.get(leaf.fact), words, sayings))
}

function valueText({ value, parameter }: Comparison, fact: Fact | undefined, words: Words, sayings: Sayings): string {
  const one = (each: string | number | boolean): string => {
    if (typeof each === 'boolean') return words.quoted(each ? words.yes : words.no)
    if (typeof each === 'number') return numberText(each, fact, words, sayings)
    const key = `value.${fact?.name ?? ''}.${each}`
    return words.quoted(sayings.has(key) ? sayings.say(key) : each)
  }
  const said =
    typeof value === 'object'
      ? new Intl.ListFormat(words.language, { type: 'disjunction' }).format(value.map(one))
      : one(value)
  return parameter === undefined ? said : words.parameter(said, parameter)
}

function numberText(value: number, fact: Fact | undefined, { language }: Words, sayings: Sayings): string {
  const figure = new Intl.NumberFormat(language).format(value)
  if (fact === undefined || !('unit' in fact)) return figure
  const key = `unit.${fact.unit}`
  return `${figure} ${sayings.has(key) ? sayings.say(key) : fact.unit}`
}
