/**
 * The closure of an answer: a short hash of every rule, fact and parameter that it could depend on, so that a record can
 * say later what has changed without holding the rules themselves. Made from the linked packs, once for each, because
 * they are frozen; a digest that somebody wrote down is only ever compared with it.
 *
 * @module
 */

import type { LinkedOverlay } from '../custom/index.ts'
import type { Region } from '../decide/index.ts'
import { expectOptions } from '../diagnostics/index.ts'
import { visitSequence } from '../generated/visit.ts'
import { digestOfJson, factAsRead } from '../link/index.ts'
import { dictionary, regions } from '../modules/index.ts'
import { type Condition, expectPack, leavesOf, type Pack, type Rule } from '../pack/index.ts'
import { answererOf, type RecordedQuestion } from './questions.ts'

/** Hashes by the names of what they are of. */
export type Hashes = Readonly<Record<string, string>>

/** What one pack consists of. */
export interface PackClosure {
  readonly id: string
  readonly version: string
  /** The digest that the pack bears, as decisions name it. */
  readonly digest: string
  /** Of everything but rules, facts and parameters: ladder, order, lists. */
  readonly frame: string
  readonly rules: Hashes
  readonly facts: Hashes
  readonly parameters: Hashes
}

/** All that an answer could depend on. */
export interface Closure {
  readonly packs: readonly PackClosure[]
  /** Of the order in which a visit asks, and of what it makes of verdicts. */
  readonly sequence?: string
  readonly overlay?: {
    readonly id: string
    readonly version: string
    readonly digest: string
    readonly parameters: Readonly<Record<string, number>>
    /** Added rules, as `<module>/<rule>`. */
    readonly rules: Hashes
  }
  readonly region?: {
    readonly id: string
    readonly digest: string
    readonly parameters: Readonly<Record<string, number>>
  }
  /** SHA-256 of the rest of the closure. */
  readonly digest: string
}

/** What counts beside the built-in rules, or in their place. A record names it, and whoever asks again has to give it as it was. */
export interface Chosen {
  /** The pack, where it was one of one's own. */
  readonly pack?: Pack | undefined
  /** The overlay, if one counted. */
  readonly overlay?: LinkedOverlay | undefined
  /** The region; one that is built in is found by its name. */
  readonly region?: Region | undefined
}

/** Refuses what is no such choice. */
export function expectChosen(options: unknown): void {
  expectOptions(options)
  const { pack } = options as Chosen
  if (pack !== undefined) expectPack(pack)
}

/** A region that is built in, by its name. */
export function builtInRegion(id: string): Region | undefined {
  return Object.hasOwn(regions, id) ? regions[id] : undefined
}

/** The closure of a question's answers, as the rules are now; without packs where the question's own pack is not at hand. */
export function closureOf(question: RecordedQuestion, { pack: own, overlay, region }: Chosen): Closure {
  const packs = answererOf(question, own)?.packs ?? []
  return sealed({
    packs: packs.map((pack) => remembered(packClosures, pack, () => packClosure(pack))),
    ...(question === 'visit' ? { sequence: hashOf(visitSequence) } : {}),
    ...(overlay === undefined ? {} : { overlay: overlayClosure(overlay, packs) }),
    ...(region === undefined
      ? {}
      : { region: { id: region.id, digest: region.digest, parameters: { ...region.parameters } } }),
  })
}

/** A closure with its digest. */
export function sealed(content: Omit<Closure, 'digest'>): Closure {
  return { ...content, digest: digestOfJson(content) }
}

const packClosures = new WeakMap<Pack, PackClosure>()
const overlayRules = new WeakMap<LinkedOverlay, WeakMap<Pack, Hashes>>()

function packClosure(pack: Pack): PackClosure {
  const { id, version, digest, ladder, otherwise, undecided, rules, facts, list } = pack
  const leaves = rules.flatMap(({ condition }) => leavesOf(condition))
  const parameters = new Set(
    leaves.flatMap((leaf) => (leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : [])),
  )
  return {
    id,
    version,
    digest,
    frame: hashOf({
      ladder,
      otherwise,
      undecided: undecided ?? null,
      order: rules.map(({ name, at }) => [name, at]),
      list: list?.name ?? null,
      lists: [...dictionary.lists.values()].filter(({ facts: held }) => held.some((name) => has(facts, name))),
    }),
    rules: Object.fromEntries(rules.map((rule) => [rule.name, ruleHash(rule)])),
    facts: Object.fromEntries(facts.map((fact) => [fact.name, hashOf(factAsRead(fact, id))])),
    parameters: Object.fromEntries(
      [...parameters].sort().map((name) => {
        const parameter = dictionary.parameters.get(name)
        return [name, hashOf({ value: parameter?.value ?? null, unit: parameter?.unit ?? null })]
      }),
    ),
  }
}

function overlayClosure(overlay: LinkedOverlay, packs: readonly Pack[]): NonNullable<Closure['overlay']> {
  const { id, version, digest, parameters } = overlay
  const rules = packs.map((pack) => {
    const byPack = remembered(overlayRules, overlay, () => new WeakMap<Pack, Hashes>())
    return remembered(byPack, pack, () => addedRules(overlay, pack))
  })
  return { id, version, digest, parameters: { ...parameters }, rules: Object.assign({}, ...rules) }
}

function addedRules(overlay: LinkedOverlay, pack: Pack): Hashes {
  const { id } = pack
  const there = new Set(pack.rules.map(({ name }) => name))
  const added = (overlay.added[id] ?? []).filter((name) => !there.has(name))
  const rules = overlay.packFor(pack).rules.filter(({ name }) => added.includes(name))
  return Object.fromEntries(rules.map((rule) => [`${id}/${rule.name}`, ruleHash(rule)]))
}

/** What is known for a key, or is made now. */
function remembered<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

function has(facts: Pack['facts'], name: string): boolean {
  return facts.some((fact) => fact.name === name)
}

/** What a rule says, wherever it stands; what its facts and parameters are is hashed by itself. */
function ruleHash({ at: _, height: __, condition, ...rule }: Rule): string {
  return hashOf({ ...rule, condition: contentOf(condition) })
}

function contentOf(condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { [condition.kind]: condition.operands.map(contentOf) }
    case 'not':
      return { not: contentOf(condition.operand) }
    case 'named':
      return contentOf(condition.operand)
    case 'isUnknown':
      return { isUnknown: condition.fact }
    case 'comparison': {
      const { fact, operator, value, parameter } = condition
      return { fact, operator, value: parameter === undefined ? value : { parameter } }
    }
  }
}

/** Long enough that no two of a pack's few hundred parts meet by chance: 64 bits of the SHA-256 of the canonical JSON. */
function hashOf(content: unknown): string {
  return digestOfJson(content).slice('sha256:'.length, 'sha256:'.length + 16)
}
