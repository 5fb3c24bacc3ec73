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

/** The sign of a fact whose known answer cannot change; it follows the policy's. */
export const fixedSign = '^'

/** Reads the dictionary; it trusts its input, which the generator has read back and compared. */
export function dictionarySourceOf({ facts, more, lists, parameters }: WrittenDictionary): DictionarySource {
  const read = factReader(more)
  let group = ''
  return {
    facts: facts.split('\n').flatMap((line) => {
      if (line[0] !== '#') return [read(line, group)]
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

function factReader(more: WrittenDictionary['more']): (line: string, group: string) => Fact {
  const [answerers, policies, types] = [meaningsOf(answererSigns), meaningsOf(policySigns), meaningsOf(typeSigns)]
  return (line, group) => {
    const [, name = '', answerer = '', policy = '', fixed = '', sign = '', domain = ''] = partsOf(
      line,
      /^(\w+)([@$]?)([!?.]?)(\^?) ?([=*#~]?)(.*)$/,
    )
    const words = domain.split(' ')
    const [minimum, maximum, ...unit] = words
    return {
      name,
      group,
      answeredBy: answerers.get(answerer),
      whenUnknown: policies.get(policy),
      ...(fixed === fixedSign ? { fixed: true } : {}),
      type: types.get(sign),
      ...(sign === typeSigns.enum || sign === typeSigns.set
        ? { values: words }
        : sign === typeSigns.boolean
          ? {}
          : { minimum: Number(minimum), maximum: Number(maximum), unit: unit.join(' ') }),
      ...more[name],
    } as Fact
  }
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

/** What each sign of a table means. */
function meaningsOf<Meaning extends string>(signs: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  return new Map((Object.keys(signs) as Meaning[]).map((meaning) => [signs[meaning], meaning]))
}
