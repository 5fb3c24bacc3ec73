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
      readonly kind: 'all' | 'any' | 'not' | 'named' | 'values'
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
      const parts = partsOf(condition.kind, condition.operands, below, words, sayings, dictionary)
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

/** Which operators read as one list of values, where they stand side by side in a connective. */
const listed = { any: ['equal', 'contains'], all: ['notEqual', 'doesNotContain'] } as const

/** So many comparisons of one answer are told as a list of values. */
const fewest = 3

/** The parts of a connective; neighbours that compare one answer in one way become a list of values. */
function partsOf(
  kind: 'all' | 'any',
  operands: readonly Condition[],
  below: (operand: Condition) => Phrase,
  words: Words,
  sayings: Sayings,
  dictionary: Dictionary,
): readonly Phrase[] {
  const parts: Phrase[] = []
  for (let from = 0; from < operands.length; ) {
    const run = runFrom(operands, from, kind)
    const [first] = run
    if (first !== undefined && run.length >= fewest) {
      const text = words.listed[first.operator](questionOf(first.fact, words, sayings))
      const fact = dictionary.facts.get(first.fact)
      const values = run.map((leaf): Phrase => {
        const { at, whenUnknown } = leaf
        return { kind: 'leaf', at, text: valueText(leaf, fact, words, sayings), fact: leaf.fact, whenUnknown }
      })
      parts.push({ kind: 'values', at: first.at, text, parts: values })
      from += run.length
      continue
    }
    const operand = operands[from]
    if (operand !== undefined) parts.push(below(operand))
    from += 1
  }
  return parts
}

type Listed = Comparison & { readonly operator: 'equal' | 'contains' | 'notEqual' | 'doesNotContain' }

function runFrom(operands: readonly Condition[], from: number, kind: 'all' | 'any'): readonly Listed[] {
  const run: Listed[] = []
  for (const operand of operands.slice(from)) {
    const isListed = operand.kind === 'comparison' && listed[kind].some((operator) => operator === operand.operator)
    const [first] = run
    if (!isListed || (first !== undefined && (first.fact !== operand.fact || first.operator !== operand.operator)))
      break
    run.push(operand as Listed)
  }
  return run
}

function questionOf(fact: string, words: Words, sayings: Sayings): string {
  const key = `question.${fact}`
  return words.quoted(sayings.has(key) ? sayings.say(key) : fact)
}

function leafText(leaf: Leaf, dictionary: Dictionary, words: Words, sayings: Sayings): string {
  const question = questionOf(leaf.fact, words, sayings)
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
