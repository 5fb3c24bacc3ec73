/**
 * A pack as the built package carries it: the head as it is, conditions and rules as text, which is a quarter of the
 * size and costs nothing until it is read. Facts, parameters, values and rungs stand there by their numbers.
 * In: what `src/generate/written-pack.ts` has written. Out: the pack as it stands in its file.
 *
 * @module
 */
import type { Dictionary } from '../facts/index.ts'
import type { ConditionSource, LeafSource, OperatorName, PackSource, RuleSource, ValueSource } from './source.ts'

/** A pack, its conditions and rules one a line. */
export interface WrittenPack extends Omit<PackSource, 'format' | 'conditions' | 'rules'> {
  /** `name condition`. */
  readonly conditions?: string
  /** `name layer basis rung more|condition`; what more there is, is told by its first character: see {@link marks}. */
  readonly rules: string
}

/** The character that stands for each operator. */
export const operatorSigns = {
  equal: '=',
  notEqual: '#',
  in: ':',
  notIn: ';',
  lessThan: '<',
  lessThanInclusive: '(',
  greaterThan: '>',
  greaterThanInclusive: ')',
  contains: '+',
  doesNotContain: '-',
  isUnknown: '?',
} as const satisfies Record<OperatorName, string>

/** What an optional part of a rule begins with. */
export const marks = {
  /** The message's code, where it is not what follows the rule's number in its name. */
  message: '=',
  notice: '!',
  mustSay: '+',
  until: '>',
  window: '/',
  recheckAfter: '~',
} as const

/** The code that a rule's message has where nothing else is said: `cold-hands` of the rule `T01-cold-hands`. */
export function usualMessage(rule: string): string {
  return rule.slice(rule.indexOf('-') + 1)
}

/** Reads a pack; it trusts its input, which the generator has read back and compared. */
export function packSourceOf({ conditions, rules, ...head }: WrittenPack, dictionary: Dictionary): PackSource {
  const named = (conditions ?? '').split('\n').map((line) => line.split(' ', 1)[0] as string)
  const read = readerOf(named, dictionary)
  return {
    format: 'rule-pack/1',
    ...head,
    ...(conditions === undefined
      ? {}
      : {
          conditions: Object.fromEntries(
            conditions.split('\n').map((line, index) => [named[index], read(line.slice(line.indexOf(' ') + 1))]),
          ),
        }),
    rules: rules.split('\n').map((line) => ruleOf(line, head.ladder, read)),
  }
}

type Changeable<Of> = { -readonly [Name in keyof Of]: Of[Name] }

function ruleOf(line: string, ladder: readonly string[], read: (text: string) => ConditionSource): RuleSource {
  const end = line.indexOf('|')
  const [name, layer, basis, rung, ...more] = line.slice(0, end).split(' ') as [string, string, string, string]
  const params: Changeable<RuleSource['event']['params']> = { message: usualMessage(name) }
  for (const part of more as readonly string[]) {
    const text = part.slice(1)
    switch (part[0]) {
      case marks.message:
        params.message = text
        break
      case marks.notice:
        params.notice = true
        break
      case marks.mustSay:
        params.mustSay = text.split(',')
        break
      case marks.until:
        params.until = text
        break
      case marks.window: {
        const [from = '', to] = text.split('/')
        params.window = to === undefined ? { from } : { from, to }
        break
      }
      case marks.recheckAfter:
        params.recheckAfter = text
    }
  }
  return {
    name,
    layer: layer === 'a' ? 'article' : 'evidence',
    basis: basis.split(','),
    conditions: read(line.slice(end + 1)),
    event: { type: ladder[Number(rung)] as string, params },
  }
}

/** Reads conditions: `[…]` all, `{…}` any, `!` not, `@n` the named one with that number, otherwise a comparison. */
function readerOf(named: readonly string[], dictionary: Dictionary): (text: string) => ConditionSource {
  const facts = [...dictionary.facts.values()]
  const parameters = [...dictionary.parameters.keys()]
  const operators = new Map(Object.entries(operatorSigns).map(([name, sign]) => [sign as string, name as OperatorName]))

  const leafOf = (token: string): LeafSource => {
    const [, index, sign, written] = /(\d+)(.)(.*)/.exec(token) as unknown as readonly [string, string, string, string]
    const fact = facts[Number(index)] as (typeof facts)[number]
    const literalOf = (text: string): string | number | boolean => {
      if ('values' in fact) return fact.values[Number(text)] as string
      return fact.type === 'boolean' ? text === '1' : Number(text)
    }
    const operator = operators.get(sign) as OperatorName
    const value: ValueSource =
      operator === 'isUnknown'
        ? true
        : written[0] === '$'
          ? { fact: parameters[Number(written.slice(1))] as string }
          : operator === 'in' || operator === 'notIn'
            ? written.split(',').map(literalOf)
            : literalOf(written)
    return { fact: fact.name, operator, value }
  }

  return (text) => {
    const tokens = text.match(/[[\]{}!]|[^ [\]{}!]+/g) as readonly string[]
    let at = 0
    const until = (end: string): readonly ConditionSource[] => {
      const operands: ConditionSource[] = []
      while (tokens[at] !== end) operands.push(next())
      at += 1
      return operands
    }
    const next = (): ConditionSource => {
      const token = tokens[at] as string
      at += 1
      if (token === '[') return { all: until(']') }
      if (token === '{') return { any: until('}') }
      if (token === '!') return { not: next() }
      if (token[0] === '@') return { condition: named[Number(token.slice(1))] as string }
      return leafOf(token)
    }
    return next()
  }
}
