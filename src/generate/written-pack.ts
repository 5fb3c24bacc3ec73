/**
 * A pack as the built package carries it. `src/pack/written.ts` reads it, and says what the signs mean.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import type { Dictionary } from '../facts/index.ts'
import {
  bestStrength,
  type ConditionSource,
  isReference,
  type LeafSource,
  marks,
  operatorSigns,
  type PackSeal,
  type PackSource,
  packSourceOf,
  type RuleSource,
  usualMessage,
  type WrittenPack,
} from '../pack/index.ts'

/** Writes a checked pack; throws where reading it back would not give the same pack. */
export function writtenPack(source: PackSource, dictionary: Dictionary, seal: PackSeal): WrittenPack {
  const { format: _, conditions, rules, ...head } = source
  const write = writerOf(Object.keys(conditions ?? {}), dictionary)
  const written = {
    ...head,
    digest: seal.digest,
    ...(conditions === undefined
      ? {}
      : { conditions: lines(Object.entries(conditions).map(([name, condition]) => `${name} ${write(condition)}`)) }),
    rules: lines(rules.map((rule) => `${ruleHead(rule, source.ladder, seal)}|${write(rule.conditions)}`)),
  }
  if (!isDeepStrictEqual(packSourceOf(written, dictionary), source)) {
    throw new Error(`pack ${source.id}: what was written does not read the same`)
  }
  return written
}

function lines(all: readonly string[]): string {
  return all.join('\n')
}

function ruleHead({ name, layer, basis, event }: RuleSource, ladder: readonly string[], seal: PackSeal): string {
  const { message, notice, mustSay, until, window, recheckAfter } = event.params
  return [
    name,
    `${layer[0]}${bestStrength(basis, seal) ?? ''}`,
    basis.join(','),
    ladder.indexOf(event.type),
    ...(message === usualMessage(name) ? [] : [marks.message + message]),
    ...(notice === undefined ? [] : [marks.notice]),
    ...(mustSay === undefined ? [] : [marks.mustSay + mustSay.join(',')]),
    ...(until === undefined ? [] : [marks.until + until]),
    ...(window === undefined ? [] : [marks.window + [window.from, window.to].filter((end) => end).join('/')]),
    ...(recheckAfter === undefined ? [] : [marks.recheckAfter + recheckAfter]),
  ].join(' ')
}

function writerOf(named: readonly string[], dictionary: Dictionary): (condition: ConditionSource) => string {
  const facts = [...dictionary.facts.values()]
  const parameters = [...dictionary.parameters.keys()]

  const leafText = ({ fact: name, operator, value }: LeafSource): string => {
    const index = facts.findIndex((fact) => fact.name === name)
    const fact = facts[index]
    const literal = (each: unknown): unknown =>
      fact !== undefined && 'values' in fact ? fact.values.indexOf(String(each)) : Number(each)
    const text =
      operator === 'isUnknown'
        ? ''
        : isReference(value)
          ? `$${parameters.indexOf(value.fact)}`
          : Array.isArray(value)
            ? value.map(literal).join(',')
            : literal(value)
    return `${index}${operatorSigns[operator]}${text}`
  }

  const write = (condition: ConditionSource): string => {
    if ('all' in condition) return ['[', ...condition.all.map(write), ']'].join(' ')
    if ('any' in condition) return ['{', ...condition.any.map(write), '}'].join(' ')
    if ('not' in condition) return `! ${write(condition.not)}`
    if ('condition' in condition) return `@${named.indexOf(condition.condition)}`
    return leafText(condition)
  }
  return write
}
