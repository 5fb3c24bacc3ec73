/**
 * The digest of a pack's linked closure: SHA-256 of the canonical JSON (RFC 8785) of all that its decisions depend on.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalize } from 'json-canonicalize'
import { type Dictionary, type Fact, sourcesOf, whenUnknownIn } from '../facts/index.ts'
import { isReference, ownLeaves, type PackSource, type Strength, usedConditions } from '../pack/index.ts'

/**
 * The digest of all that a pack's decisions depend on: its name, ladder, rules and conditions, the strength of the
 * evidence that it cites, and the facts, lists and parameters that its rules read, each fact with what an unknown
 * answer means in this pack. Texts, the version, and what no rule reads are not in it.
 */
export function digestOf(
  pack: PackSource,
  dictionary: Dictionary,
  strengths: Readonly<Record<string, Strength>>,
): string {
  const conditions = usedConditions(pack)
  const leaves = [...conditions.values(), ...pack.rules.map((rule) => rule.conditions)].flatMap(ownLeaves)
  const read = readBy(
    leaves.map(({ fact }) => fact),
    leaves.flatMap(({ value }) => (isReference(value) ? [value.fact] : [])),
    pack.id,
    dictionary,
  )
  const cited = new Set(pack.rules.flatMap(({ basis }) => basis))
  const { format, id, ladder, otherwise, undecided, rules } = pack
  return digestOfJson({
    format,
    id,
    ladder,
    otherwise,
    undecided: undecided ?? null,
    conditions: Object.fromEntries(conditions),
    rules,
    strengths: Object.fromEntries(Object.entries(strengths).filter(([source]) => cited.has(source))),
    ...read,
  })
}

/**
 * What tests of some facts and parameters read of the dictionary, in one module: those facts, the facts and lists that
 * they are computed from or stand in, and the parameters with their values.
 */
export function readBy(
  factNames: readonly string[],
  parameterNames: readonly string[],
  module: string,
  dictionary: Dictionary,
) {
  const facts = new Set(factNames)
  const parameters = new Set(parameterNames)
  const lists = new Set<string>()
  for (const name of facts) {
    const derivation = dictionary.facts.get(name)?.derivation
    if (derivation === undefined) continue
    for (const source of sourcesOf(derivation)) facts.add(source)
    if ('list' in derivation) lists.add(derivation.list)
  }
  for (const list of dictionary.lists.values()) if (list.facts.some((name) => facts.has(name))) lists.add(list.name)
  return {
    facts: [...dictionary.facts.values()].filter(({ name }) => facts.has(name)).map((fact) => factAsRead(fact, module)),
    lists: [...dictionary.lists.values()].filter(({ name }) => lists.has(name)).map(({ group: _, ...list }) => list),
    parameters: [...dictionary.parameters.values()]
      .filter(({ name }) => parameters.has(name))
      .map(({ name, value, unit }) => ({ name, value, unit })),
  }
}

/** A fact as one pack decides on it: without its group, whether it is fixed, and with its policy in this pack. */
export function factAsRead(fact: Fact, module: string) {
  const { group: _, whenUnknownIn: __, fixed: ___, ...read } = fact
  return { ...read, whenUnknown: whenUnknownIn(module, fact) }
}

/** SHA-256 of the canonical JSON (RFC 8785) of a value. */
export function digestOfJson(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(value))))}`
}
