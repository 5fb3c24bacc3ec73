/**
 * A pack as the built package carries it: the head as it is, conditions and rules as text, which is a quarter of the
 * size and costs nothing until it is read. Facts, parameters, values and rungs stand there by their numbers.
 * In: what `src/generate/written-pack.ts` has written. Out: the pack as it stands in its file.
 *
 * @module
 */
import type { Dictionary } from '../facts/index.ts'
import type { ConditionSource, Layer, LeafSource, OperatorName, PackSource, RuleSource, ValueSource } from './source.ts'
import type { RuleHead, Strength } from './tree.ts'

/** A pack, its conditions and rules one a line. */
export interface WrittenPack extends Omit<PackSource, 'format' | 'conditions' | 'rules'> {
  /** Its digest, which the file does not say. */
  readonly digest: string
  /** `name condition`. */
  readonly conditions?: string
  /** `name layer basis rung more|condition`; the layer with the rule's strength, if it has one; what more there is, is told by its first character: see {@link marks}. */
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
export function packSourceOf(
  { digest: _, conditions, rules, ...head }: WrittenPack,
  dictionary: Dictionary,
): PackSource {
  const lines = conditions?.split('\n') ?? []
  const named = lines.map((line) => line.slice(0, line.indexOf(' ')))
  const read = conditionReader<ConditionSource>({
    all: (all) => ({ all }),
    any: (any) => ({ any }),
    not: (not) => ({ not }),
    named: (index) => ({ condition: named[index] as string }),
    leaf: leafReader(dictionary),
  })
  return {
    format: 'rule-pack/1',
    ...head,
    ...(conditions === undefined
      ? {}
      : { conditions: Object.fromEntries(lines.map((line, index) => [named[index], read(conditionText(line))])) }),
    rules: rules.split('\n').map((line) => {
      const { event, ...rule } = writtenRuleOf(line, head.ladder)
      return { ...rule, conditions: read(conditionText(line)), event }
    }),
  }
}

/** The condition in the line of a rule or of a named condition. */
export function conditionText(line: string): string {
  // Nothing before a rule's condition holds a bar, and no condition does.
  return line.slice(line.indexOf('|') + 1 || line.indexOf(' ') + 1)
}

type Changeable<Of> = { -readonly [Name in keyof Of]: Of[Name] }

/** What the line of a rule says that each decision needs. */
export function writtenRankOf(line: string): Pick<RuleHead, 'name' | 'layer' | 'height' | 'notice'> {
  const words = wordsOf(line)
  return {
    name: words[0] as string,
    layer: layerOf(words[1] as string),
    height: Number(words[3]),
    notice: words.includes(marks.notice),
  }
}

/** What the line of a rule says before its condition. */
function wordsOf(line: string): readonly string[] {
  return line.slice(0, line.indexOf('|')).split(' ')
}

function layerOf(word: string): Layer {
  return word[0] === 'a' ? 'article' : 'evidence'
}

/** What the line of a rule says, apart from its condition. */
export function writtenRuleOf(line: string, ladder: readonly string[]): Omit<RuleSource, 'conditions'> {
  const [name, layer, basis, rung, ...more] = wordsOf(line) as [string, string, string, string]
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
    layer: layerOf(layer),
    basis: basis.split(','),
    event: { type: ladder[Number(rung)] as string, params },
  }
}

/** The strength in the line of a rule. */
export function writtenStrength(line: string): Strength | undefined {
  return line.split(' ', 2)[1]?.[1] as Strength | undefined
}

/** What a reader makes of the parts of a condition; a named one comes by its number, a comparison as it is written. */
export interface Building<Built> {
  readonly all: (operands: readonly Built[]) => Built
  readonly any: (operands: readonly Built[]) => Built
  readonly not: (operand: Built) => Built
  readonly named: (index: number) => Built
  readonly leaf: (token: string) => Built
}

/**
 * Reads conditions: `[ … ]` all, `{ … }` any, `! …` not, `@n` the named one with that number, otherwise a comparison.
 * Without patterns, here and below: a first decision would wait for each to be compiled.
 */
export function conditionReader<Built>({ all, any, not, named, leaf }: Building<Built>): (text: string) => Built {
  return (text) => {
    const tokens = text.split(' ')
    let at = 0
    const until = (end: string): readonly Built[] => {
      const operands: Built[] = []
      while (tokens[at] !== end) operands.push(next())
      at += 1
      return operands
    }
    const next = (): Built => {
      const token = tokens[at] as string
      at += 1
      if (token === '[') return all(until(']'))
      if (token === '{') return any(until('}'))
      if (token === '!') return not(next())
      return token[0] === '@' ? named(Number(token.slice(1))) : leaf(token)
    }
    return next()
  }
}

/** Reads comparisons. */
export function leafReader(dictionary: Dictionary): (token: string) => LeafSource {
  const facts = [...dictionary.facts.values()]
  const parameters = [...dictionary.parameters.keys()]
  const operators = new Map(Object.entries(operatorSigns).map(([name, sign]) => [sign as string, name as OperatorName]))
  return (token) => {
    const index = Number.parseInt(token, 10)
    const signAt = String(index).length
    const sign = token[signAt] as string
    const written = token.slice(signAt + 1)
    const fact = facts[index] as (typeof facts)[number]
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
}
