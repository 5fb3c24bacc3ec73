/**
 * The digest of a pack's linked closure: SHA-256 of the canonical JSON (RFC 8785) of all that its decisions depend on.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalize } from 'json-canonicalize'
import { type Dictionary, sourcesOf } from '../facts/index.ts'
import type { ConditionSource, PackSource } from '../pack/index.ts'

/**
 * The digest of ladder, rules, conditions, and of the facts, lists and parameters that they use. Texts, the pack's
 * version, and facts that no rule reads are not in it.
 */
export function digestOf(pack: PackSource, dictionary: Dictionary): string {
  const facts = new Set<string>()
  const parameters = new Set<string>()
  const read = (node: ConditionSource): void => {
    if ('all' in node) node.all.forEach(read)
    else if ('any' in node) node.any.forEach(read)
    else if ('not' in node) read(node.not)
    else if ('fact' in node) {
      facts.add(node.fact)
      if (typeof node.value === 'object' && 'fact' in node.value) parameters.add(node.value.fact)
    }
  }
  for (const condition of Object.values(pack.conditions ?? {})) read(condition)
  for (const rule of pack.rules) read(rule.conditions)
  const lists = new Set<string>()
  for (const name of facts) {
    const derivation = dictionary.facts.get(name)?.derivation
    if (derivation === undefined) continue
    for (const source of sourcesOf(derivation)) facts.add(source)
    if ('list' in derivation) lists.add(derivation.list)
  }
  for (const list of dictionary.lists.values()) if (list.facts.some((name) => facts.has(name))) lists.add(list.name)
  const { format, ladder, otherwise, undecided, conditions, rules } = pack
  const closure = {
    format,
    ladder,
    otherwise,
    undecided: undecided ?? null,
    conditions: conditions ?? {},
    rules,
    facts: [...dictionary.facts.values()].filter(({ name }) => facts.has(name)).map(({ group: _, ...fact }) => fact),
    lists: [...dictionary.lists.values()].filter(({ name }) => lists.has(name)).map(({ group: _, ...list }) => list),
    parameters: [...dictionary.parameters.values()]
      .filter(({ name }) => parameters.has(name))
      .map(({ name, value, unit }) => ({ name, value, unit })),
  }
  return digestOfJson(closure)
}

/** SHA-256 of the canonical JSON (RFC 8785) of a value. */
export function digestOfJson(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(value))))}`
}
