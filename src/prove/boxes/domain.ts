/**
 * What a domain is: the variables in which patients can differ, and how facts and sets are spread over them.
 * `variables.ts` makes one.
 *
 * @module
 */
import type { Answer, Dictionary } from '../../facts/index.ts'
import type { Leaf, Pack } from '../../pack/index.ts'
import type { Box } from './boxes.ts'
import type { Class } from './classes.ts'

/**
 * Whom a proof is about: `patients` (every answer known), `cases` (any answer may be unknown), or `pairs`: a case and
 * the same case with some more answered.
 */
export type World = 'patients' | 'cases' | 'pairs'

/** What a variable says of its fact. */
export type Role =
  /** The value of a fact that has one; `undefined` while it is unknown. */
  | { readonly kind: 'value' }
  /** Whether a set is known to hold a member. */
  | { readonly kind: 'member'; readonly member: string }
  /** Whether a set is known to hold any member that no rule tests. */
  | { readonly kind: 'rest'; readonly members: readonly string[] }
  /** Whether a set is known as a whole. */
  | { readonly kind: 'whole' }

/** One thing that patients differ in. */
export interface Variable {
  readonly fact: string
  readonly role: Role
  readonly classes: readonly Class[]
  /** Which class a known value is in, for a fact that has one value. */
  readonly classOf?: (value: Answer) => number
}

/** How a set is spread over variables; numbers are positions among the variables. */
export interface SetVariables {
  readonly members: ReadonlyMap<string, number>
  readonly rest?: number
  readonly whole: number
  /** The variable of the item's own subject, for the set of all items' subjects. */
  readonly subject?: number
  /** Whether `none` stands for the empty set; in a set of subjects it is a subject like any other. */
  readonly hasNone: boolean
}

/** All variables of a pack in one world. */
export interface Domain {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly world: World
  readonly variables: readonly Variable[]
  /** The variable of each fact that has one value. */
  readonly scalars: ReadonlyMap<string, number>
  readonly sets: ReadonlyMap<string, SetVariables>
  /** Combinations that are nobody. */
  readonly nobody: readonly Box[]
  /** Parameters that a region has moved. */
  readonly parameters?: ReadonlyMap<string, number>
  /** The boxes of leaves, by how they are asked, as far as they have been made. */
  readonly leafBoxes: WeakMap<Leaf, Map<string, readonly Box[]>>
}
