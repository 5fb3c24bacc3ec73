/**
 * The closure of an answer: a short hash of every rule, fact and parameter that it could depend on, so that a record can
 * say later what has changed without holding the rules themselves. Made from the linked packs each time it is needed;
 * a digest that somebody wrote down is only ever compared with it.
 *
 * @module
 */
import type { LinkedOverlay } from '../custom/index.ts'
import type { Region } from '../decide/index.ts'
import { whenUnknownIn } from '../facts/index.ts'
import { visitSource } from '../generated/visit.ts'
import { digestOfJson } from '../link/index.ts'
import { dictionary, regions } from '../modules/index.ts'
import { type Condition, leavesOf, type Pack, type Rule } from '../pack/index.ts'
import { packsFor, type RecordedQuestion } from './questions.ts'

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

/** What has been chosen beside the question. */
export interface Chosen {
  readonly overlay?: LinkedOverlay | undefined
  readonly region?: Region | undefined
}

/** A region that is built in, by its name. */
export function builtInRegion(id: string): Region | undefined {
  return Object.hasOwn(regions, id) ? regions[id] : undefined
}

/** The closure of a question's answers, as the library is now. */
export function closureOf(question: RecordedQuestion, { overlay, region }: Chosen): Closure {
  const packs = packsFor(question)
  return sealed({
    packs: packs.map(packClosure),
    ...(question === 'visit' ? { sequence: hashOf(visitSource) } : {}),
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
    facts: Object.fromEntries(
      facts.map(({ group: _, whenUnknownIn: __, ...fact }) => {
        const known = dictionary.facts.get(fact.name)
        const whenUnknown = known === undefined ? fact.whenUnknown : whenUnknownIn(id, known)
        return [fact.name, hashOf({ ...fact, whenUnknown })]
      }),
    ),
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
  const rules = packs.flatMap((pack) => {
    // The packs that a question depends on are the built-in ones, by their names.
    const over = overlay.packFor(pack.id as Parameters<LinkedOverlay['packFor']>[0])
    const added = overlay.added[pack.id] ?? []
    return over.rules
      .filter(({ name }) => added.includes(name))
      .map((rule) => [`${pack.id}/${rule.name}`, ruleHash(rule)] as const)
  })
  return { id, version, digest, parameters: { ...parameters }, rules: Object.fromEntries(rules) }
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
