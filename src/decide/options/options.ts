/**
 * Options of an evaluation: which layers count, in which region, under which overlay, and on which day it is asked.
 *
 * @module
 */
import type { AcceptedFacts, Answers } from '../../facts/index.ts'
import type { Layer, Pack } from '../../pack/index.ts'

/** What a caller may set for one evaluation. */
export interface EvaluateOptions {
  /** Both layers, which is the default, or the article alone. */
  readonly layers?: readonly Layer[] | undefined
  /** A calendar day, `YYYY-MM-DD`, on which the pack should be in force; without it nobody's clock is read. */
  readonly asOf?: string | undefined
  /** A built-in region by its name, or one's own as `./pack` has linked it. */
  readonly region?: string | Region | undefined
  /** A clinic's own stricter rules, as `loadOverlay` of `./pack` has linked them. */
  readonly overlay?: Overlay | undefined
}

/** A region: what differs from country to country. It can only be stricter than the rules, never milder. */
export interface Region {
  readonly id: string
  /** SHA-256 of the profile. */
  readonly digest: string
  /** Parameters that the region moves, in their stricter direction. */
  readonly parameters: Readonly<Record<string, number>>
  /** Telephone numbers by the names that sentences use. */
  readonly numbers: Readonly<Record<string, string>>
}

/** A clinic's own stricter rules, as `./pack` has linked them. They can only raise what the rules say. */
export interface Overlay {
  readonly id: string
  readonly version: string
  /** SHA-256 of all of it that decisions depend on. */
  readonly digest: string
}

/** The regions that can be chosen by their names. */
export type Regions = Readonly<Record<string, Region>>

/** Options, checked. */
export interface Options {
  readonly layers: readonly Layer[]
  /** Says whether a pack is in force on the day asked for; absent where no day was named. */
  readonly status?: (effective: Pack['effective']) => 'effective' | 'not_yet' | 'expired'
  readonly region?: Region
  readonly overlay?: Overlay
}

/** Both layers: what counts where a caller sets nothing. */
export const bothLayers: readonly Layer[] = /* @__PURE__ */ Object.freeze(['article', 'evidence'] as const)

/** What counts where a caller sets nothing at all. */
export const defaultOptions: Options = /* @__PURE__ */ Object.freeze({ layers: bothLayers })

/** The facts as a region's rules read them: a moved parameter is one more fact. */
export function withParameters(facts: AcceptedFacts, { region }: Options): AcceptedFacts {
  if (region === undefined) return facts
  const parameters = new Map(Object.entries(region.parameters))
  const moved = (answers: Answers): Answers => ({ ...answers, parameters })
  return {
    ...facts,
    whole: moved(facts.whole),
    items: new Map([...facts.items].map(([list, items]) => [list, items.map(moved)])),
  }
}
