/**
 * The dictionary as the built package carries it: facts and parameters as text, one a line, which costs nothing until
 * it is read. In: what `src/generate/written-dictionary.ts` has written. Out: the dictionary as it stands in its files.
 *
 * @module
 */
import type { AnsweredBy, DictionarySource, Fact, FactList, Parameter, WhenUnknown } from './dictionary.ts'

/** The dictionary; what few facts have stands beside the text. */
export interface WrittenDictionary {
  /** `#group`, which holds until the next one, or a fact: its name, signs for what is not usual, values or bounds. */
  readonly facts: string
  readonly more: Readonly<Record<string, Partial<Fact>>>
  readonly lists: readonly FactList[]
  /** `name mildest:strictest unit`. Nobody moves one without a strictest; regions move one with `*`; `?` is not set. */
  readonly parameters: string
}

/** The sign of who answers; a patient needs none. */
export const answererSigns = { patient: '', clinician: '@', system: '$' } as const satisfies Record<AnsweredBy, string>

/** The sign of a policy; the usual one needs none. */
export const policySigns = { withhold: '', 'worst-case': '!', clinician: '?', optional: '.' } as const satisfies Record<
  WhenUnknown,
  string
>

/** The sign of a type, which its values or bounds follow. */
export const typeSigns = { boolean: '', enum: '=', set: '*', integer: '#', number: '~' } as const satisfies Record<
  Fact['type'],
  string
>

/** Reads the dictionary; it trusts its input, which the generator has read back and compared. */
export function dictionarySourceOf({ facts, more, lists, parameters }: WrittenDictionary): DictionarySource {
  let group = ''
  return {
    facts: facts.split('\n').flatMap((line) => {
      if (line[0] !== '#') return [factOf(line, group, more)]
      group = line.slice(1)
      return []
    }),
    lists,
    parameters: parameters.split('\n').map(parameterOf),
  }
}

/** The parts that an expression finds; it fits every line that was written. */
function partsOf(line: string, expression: RegExp): readonly string[] {
  return (expression.exec(line) ?? []).map((part) => part ?? '')
}

function factOf(line: string, group: string, more: WrittenDictionary['more']): Fact {
  const [, name = '', answerer, policy, sign, domain = ''] = partsOf(line, /^(\w+)([@$]?)([!?.]?) ?([=*#~]?)(.*)$/)
  const type = meaningOf(sign, typeSigns)
  const words = domain.split(' ')
  return {
    name,
    group,
    answeredBy: meaningOf(answerer, answererSigns),
    whenUnknown: meaningOf(policy, policySigns),
    type,
    ...(type === 'boolean'
      ? {}
      : type === 'enum' || type === 'set'
        ? { values: words }
        : { minimum: Number(words[0]), maximum: Number(words[1]), unit: words.slice(2).join(' ') }),
    ...more[name],
  } as Fact
}

/** The mild end of the bounds is the value, so that every move within them is to the stricter side. */
function parameterOf(line: string): Parameter {
  const [, name = '', isOpen, mild, strict, region, unit = ''] = partsOf(
    line,
    /^(\w+) (\??)([^ :*]+):?([^ *]*)(\*?) (.*)$/,
  )
  const mildest = Number(mild)
  const strictest = Number(strict || mild)
  return {
    name,
    value: isOpen ? null : mildest,
    unit,
    minimum: Math.min(mildest, strictest),
    maximum: Math.max(mildest, strictest),
    stricter: strictest < mildest ? 'lower' : strictest > mildest ? 'higher' : 'none',
    changedBy: region ? 'overlay-or-region' : strict ? 'overlay' : 'nobody',
  }
}

function meaningOf<Meaning extends string>(
  sign: string | undefined,
  signs: Readonly<Record<Meaning, string>>,
): Meaning {
  return (Object.keys(signs) as Meaning[]).find((meaning) => signs[meaning] === sign) as Meaning
}
