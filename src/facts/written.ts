/**
 * The dictionary as the built package carries it: facts and parameters as text, one a line, which costs nothing until
 * it is read. In: what `src/generate/written-dictionary.ts` has written. Out: the dictionary as it stands in its files.
 *
 * @module
 */
import type { AnsweredBy, DictionarySource, Fact, FactList, Parameter, WhenUnknown } from './dictionary.ts'

/** The dictionary; what few facts have stands beside the text. */
export interface WrittenDictionary {
  /**
   * `#group`, which holds until the next one, or a fact: `name signs:module:module values`. Signs say what is not usual
   * (`^` last), modules where the policy is another; values or bounds follow the sign of the type.
   */
  readonly facts: string
  readonly more: Readonly<Record<string, Partial<Fact>>>
  readonly lists: readonly FactList[]
  /** `name mildest:strictest unit`. Nobody moves one without a strictest; regions move one with `*`; `?` is not set. */
  readonly parameters: string
}

/** What each sign of a table means. */
export type Meanings<Meaning extends string> = Readonly<Record<string, Meaning>>

/** Who answers; a patient needs no sign. */
export const answererBySign: Meanings<AnsweredBy> = { '': 'patient', '@': 'clinician', $: 'system' }

/** The policies; the usual one needs no sign. */
export const policyBySign: Meanings<WhenUnknown> = {
  '': 'withhold',
  '!': 'worst-case',
  '?': 'clinician',
  '.': 'optional',
}

/** The types, whose values or bounds follow the sign. */
export const typeBySign: Meanings<Fact['type']> = {
  '': 'boolean',
  '=': 'enum',
  '*': 'set',
  '#': 'integer',
  '~': 'number',
}

/** The sign of a fact whose known answer cannot change; it follows the policy's. */
export const fixedSign = '^'

/**
 * Reads the dictionary; it trusts its input, which the generator has read back and compared. A first decision waits for
 * it: so no patterns, which would have to be compiled, and in the loops nothing that makes an object for each step.
 */
export function dictionarySourceOf({ facts, more, lists, parameters }: WrittenDictionary): DictionarySource {
  const all: Fact[] = []
  let group = ''
  facts.split('\n').forEach((line) => {
    if (line[0] === '#') group = line.slice(1)
    else all.push(factOf(line, group, more))
  })
  return { facts: all, lists, parameters: parameters.split('\n').map(parameterOf) }
}

function factOf(line: string, group: string, more: WrittenDictionary['more']): Fact {
  const words = line.split(' ')
  const name = words[0] as string
  const marks = (words[1] ?? '').split(':')
  const signs = marks[0] as string
  const domain = words.slice(2)
  const sign = domain[0]?.[0] ?? ''
  const last = signs.length - 1
  const isFixed = signs[last] === fixedSign
  const fact = {
    name,
    group,
    answeredBy: answererBySign[signs[0] ?? ''] ?? answererBySign[''],
    whenUnknown: policyBySign[signs[isFixed ? last - 1 : last] ?? ''] ?? policyBySign[''],
    type: typeBySign[sign],
  }
  if (isFixed) Object.assign(fact, { fixed: true })
  if (sign !== '') Object.assign(fact, domainOf(fact.type, domain))
  if (marks.length > 1) Object.assign(fact, { whenUnknownIn: Object.fromEntries(marks.slice(1).map(policyIn)) })
  return Object.assign(fact, more[name]) as Fact
}

/** A module, and the policy that follows it. */
function policyIn(text: string): readonly [string, WhenUnknown | undefined] {
  const policy = policyBySign[text.slice(-1)]
  return policy === undefined ? [text, policyBySign['']] : [text.slice(0, -1), policy]
}

function domainOf(type: Fact['type'] | undefined, words: string[]): object {
  const first = (words[0] as string).slice(1)
  words[0] = first
  if (type === 'enum' || type === 'set') return { values: words }
  return { minimum: Number(first), maximum: Number(words[1]), unit: words.slice(2).join(' ') }
}

/** The mild end of the bounds is the value, so that every move within them is to the stricter side. */
function parameterOf(line: string): Parameter {
  const words = line.split(' ')
  const span = words[1] as string
  const isSet = span[0] !== '?'
  const isRegional = span.endsWith('*')
  const ends = span.slice(isSet ? 0 : 1, isRegional ? -1 : undefined).split(':')
  const mildest = Number(ends[0])
  const strictest = Number(ends[1] ?? mildest)
  return {
    name: words[0] as string,
    value: isSet ? mildest : null,
    unit: words.slice(2).join(' '),
    minimum: Math.min(mildest, strictest),
    maximum: Math.max(mildest, strictest),
    stricter: strictest < mildest ? 'lower' : strictest > mildest ? 'higher' : 'none',
    changedBy: isRegional ? 'overlay-or-region' : ends.length < 2 ? 'nobody' : 'overlay',
  }
}
