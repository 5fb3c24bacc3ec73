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
  const all: Fact[] = []
  let group = ''
  for (const line of facts.split('\n'))
    if (line[0] === '#') group = line.slice(1)
    else all.push(read(line, group))
  return { facts: all, lists, parameters: parameters.split('\n').map(parameterOf) }
}

function factReader(more: WrittenDictionary['more']): (line: string, group: string) => Fact {
  const [answerers, policies, types] = [meaningsOf(answererSigns), meaningsOf(policySigns), meaningsOf(typeSigns)]
  const policyIn = (text: string): readonly [string, WhenUnknown | undefined] => {
    const policy = policies.get(text.slice(-1))
    return policy === undefined ? [text, policies.get('')] : [text.slice(0, -1), policy]
  }
  // Without patterns: a first decision would wait for each to be compiled.
  return (line, group) => {
    const [name = '', marks = '', first = '', ...rest] = line.split(' ')
    const [signs = '', ...elsewhere] = marks.split(':')
    const said = <Meaning>(meanings: ReadonlyMap<string, Meaning>): Meaning | undefined =>
      meanings.get([...signs].find((sign) => meanings.has(sign)) ?? '')
    const type = types.get(first.slice(0, 1))
    const fact = { name, group, answeredBy: said(answerers), whenUnknown: said(policies), type }
    if (signs.endsWith(fixedSign)) Object.assign(fact, { fixed: true })
    if (type !== 'boolean') Object.assign(fact, domainOf(type, [first.slice(1), ...rest]))
    if (elsewhere.length > 0) Object.assign(fact, { whenUnknownIn: Object.fromEntries(elsewhere.map(policyIn)) })
    return Object.assign(fact, more[name]) as Fact
  }
}

function domainOf(type: Fact['type'] | undefined, words: readonly string[]): object {
  if (type === 'enum' || type === 'set') return { values: words }
  const [minimum, maximum, ...unit] = words
  return { minimum: Number(minimum), maximum: Number(maximum), unit: unit.join(' ') }
}

/** The mild end of the bounds is the value, so that every move within them is to the stricter side. */
function parameterOf(line: string): Parameter {
  const [name = '', span = '', ...unit] = line.split(' ')
  const [mild, strict] = span.replaceAll('?', '').replaceAll('*', '').split(':')
  const mildest = Number(mild)
  const strictest = Number(strict ?? mild)
  return {
    name,
    value: span.startsWith('?') ? null : mildest,
    unit: unit.join(' '),
    minimum: Math.min(mildest, strictest),
    maximum: Math.max(mildest, strictest),
    stricter: strictest < mildest ? 'lower' : strictest > mildest ? 'higher' : 'none',
    changedBy: span.endsWith('*') ? 'overlay-or-region' : strict === undefined ? 'nobody' : 'overlay',
  }
}

/** What each sign of a table means. */
function meaningsOf<Meaning extends string>(signs: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  return new Map((Object.keys(signs) as Meaning[]).map((meaning) => [signs[meaning], meaning]))
}
