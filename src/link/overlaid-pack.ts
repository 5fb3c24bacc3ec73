/**
 * A pack with what an overlay adds to it: one more linked tree, so that whatever reads packs (proofs, coverage, diffs,
 * documents) reads this one too.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { type Pack, type PackSource, type Rule, resolve, rewriter, type Strength } from '../pack/index.ts'
import { digestOfJson } from './digest.ts'

/** What is added to a pack, and where it stands in the overlay's file. */
export interface Added {
  readonly at: Pointer
  readonly own: PackSource
  readonly strengths: Readonly<Record<string, Strength>>
}

/** By what a pack is overlaid. */
export interface Overlaying {
  readonly id: string
  readonly version: string
  readonly digest: string
  readonly moves: Readonly<Record<string, number>>
  /** The dictionary with the moved parameters. */
  readonly dictionary: Dictionary
}

/** The pack with moved parameters and added rules. Places of added rules point into the overlay's file. */
export function overlaidPack(pack: Pack, added: Added | undefined, by: Overlaying): Pack {
  const { dictionary, moves } = by
  const digest = digestOfJson({ pack: pack.digest, overlay: by.digest })
  const more = added && resolve(added.own, dictionary, { digest, strengths: added.strengths })
  const value = (parameter: string): number | undefined =>
    Object.hasOwn(moves, parameter) ? moves[parameter] : undefined
  const kept = rewriter((at) => at, value)
  const placed = rewriter((at) => `${added?.at ?? ''}${at}` as Pointer, value)
  const read = new Set([...pack.facts, ...(more?.facts ?? [])].map(({ name }) => name))
  return {
    ...pack,
    // What stands after `+` says how a version was built, and orders nothing.
    version: `${pack.version}+${by.id}.${by.version}`,
    digest,
    rules: [
      ...pack.rules.map((rule) => ({ ...rule, condition: kept(rule.condition) })),
      ...(more?.rules ?? []).map(
        (rule): Rule => ({ ...rule, at: `${added?.at ?? ''}${rule.at}` as Pointer, condition: placed(rule.condition) }),
      ),
    ],
    facts: [...dictionary.facts.values()].filter(({ name }) => read.has(name)),
  }
}
