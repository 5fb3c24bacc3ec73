/**
 * The dictionary as the built package carries it. `src/facts/written.ts` reads it, and says what the signs mean.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import {
  answererBySign,
  type DictionarySource,
  dictionarySourceOf,
  type Fact,
  fixedSign,
  type Meanings,
  type Parameter,
  policyBySign,
  typeBySign,
  type WrittenDictionary,
} from '../facts/index.ts'

/** Writes a checked dictionary; throws where reading it back would not give the same dictionary. */
export function writtenDictionary({ facts, lists, parameters }: DictionarySource): WrittenDictionary {
  const written = {
    facts: facts
      .flatMap((fact, index) => [
        ...(facts[index - 1]?.group === fact.group ? [] : [`#${fact.group}`]),
        `${fact.name} ${signsOf(fact)} ${domainOf(fact)}`.trimEnd(),
      ])
      .join('\n'),
    more: Object.fromEntries(
      facts.map((fact) => [fact.name, moreOf(fact)] as const).filter(([, more]) => Object.keys(more).length > 0),
    ),
    lists,
    parameters: parameters.map(parameterText).join('\n'),
  }
  if (!isDeepStrictEqual(dictionarySourceOf(written), { facts, lists, parameters: parameters.map(needed) })) {
    throw new Error('dictionary: what was written does not read the same')
  }
  return written
}

function signsOf({ answeredBy, whenUnknown, fixed, whenUnknownIn = {} }: Fact): string {
  const elsewhere = Object.entries(whenUnknownIn).map(([module, policy]) => `:${module}${signOf(policy, policyBySign)}`)
  return `${signOf(answeredBy, answererBySign)}${signOf(whenUnknown, policyBySign)}${fixed ? fixedSign : ''}${elsewhere.join('')}`
}

function domainOf(fact: Fact): string {
  const sign = signOf(fact.type, typeBySign)
  if ('values' in fact) return sign + fact.values.join(' ')
  return 'minimum' in fact ? `${sign}${fact.minimum} ${fact.maximum} ${fact.unit}` : sign
}

function signOf<Meaning extends string>(meaning: Meaning, meanings: Meanings<Meaning>): string {
  const sign = Object.keys(meanings).find((each) => meanings[each] === meaning)
  if (sign === undefined) throw new Error(`dictionary: \`${meaning}\` has no sign`)
  return sign
}

/** What few facts have. */
function moreOf({ whenUnknownIn, derivation, renamedFrom, removedIn }: Fact): Partial<Fact> {
  return {
    // One that names modules stands in the line.
    ...(Object.keys(whenUnknownIn ?? { none: true }).length > 0 ? {} : { whenUnknownIn }),
    ...(derivation === undefined ? {} : { derivation }),
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
    ...(removedIn === undefined ? {} : { removedIn }),
  }
}

function parameterText({ name, value, unit, minimum, maximum, stricter, changedBy }: Parameter): string {
  const [mild, strict] = stricter === 'higher' ? [minimum, maximum] : [maximum, minimum]
  const span = changedBy === 'nobody' ? `${mild}` : `${mild}:${strict}`
  return `${name} ${value === null ? '?' : ''}${span}${changedBy === 'overlay-or-region' ? '*' : ''} ${unit}`
}

/** A parameter without what it stands on. */
function needed({ name, value, unit, minimum, maximum, stricter, changedBy }: Parameter): Parameter {
  return { name, value, unit, minimum, maximum, stricter, changedBy }
}
