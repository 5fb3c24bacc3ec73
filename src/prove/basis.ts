/**
 * What every proof of a pack stands on: its rules for some layers as boxes over its domain, made once.
 *
 * @module
 */

import type { Region } from '../decide/index.ts'
import { asCertain } from '../evaluate/index.ts'
import type { Dictionary } from '../facts/index.ts'
import type { Layer, Pack, Rule } from '../pack/index.ts'
import type { Box } from './boxes.ts'
import { boxesOf, type Question, TooMany } from './conditions.ts'
import { defaultLimits, type Limits, type NotDecided } from './fold.ts'
import type { Lift, Sizes } from './remainders.ts'
import { simplified } from './simplify.ts'
import { type Domain, domainOf, type World } from './variables.ts'

/** What a proof is asked for. */
export interface ProofOptions {
  /** Both layers, which is the default, or the article alone. */
  readonly layers?: readonly Layer[]
  /** A region, whose parameters the rules then read. */
  readonly region?: Region
  /** How far one fold or search may go. */
  readonly limits?: Limits
}

/** A pack, ready to be proven. */
export interface Basis {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly layers: readonly Layer[]
  readonly region?: Region
  readonly limits: Limits
  readonly domain: Domain
  readonly sizes: Sizes
  /** The rules of the layers, notices among them. */
  readonly rules: readonly Rule[]
  /** Who makes a rule's condition as true as asked, simplified. */
  readonly boxesOf: (rule: Rule, question?: Question) => readonly Box[]
}

/** A proof, or why there is none. */
export type Proof<Found> = ({ readonly decided: true } & Found) | NotDecided

/** A known answer decides: the reading does not matter where nothing is unknown. */
const plainly: Question = { reading: asCertain, level: 'true', side: 0 }

/** Makes a pack ready. */
export function basisOf(pack: Pack, dictionary: Dictionary, world: World, options: ProofOptions = {}): Basis {
  const { layers = ['article', 'evidence'], region, limits = defaultLimits } = options
  const parameters = region === undefined ? undefined : new Map(Object.entries(region.parameters))
  const domain = domainOf(pack, dictionary, world, parameters)
  const made = new Map<Rule, { readonly question: Question; readonly boxes: readonly Box[] }[]>()
  return {
    pack,
    dictionary,
    layers,
    ...(region === undefined ? {} : { region }),
    limits,
    domain,
    sizes: domain.variables.map(({ classes }) => classes.map(({ size }) => size)),
    rules: pack.rules.filter(({ layer }) => layers.includes(layer)),
    boxesOf: (rule, question = plainly) => {
      const known = made.get(rule) ?? []
      made.set(rule, known)
      const same = known.find(({ question: { reading, level, side } }) => {
        return reading === question.reading && level === question.level && side === question.side
      })
      if (same !== undefined) return same.boxes
      const boxes = simplified(boxesOf(rule.condition, domain, question), everyClass(domain))
      known.push({ question, boxes })
      return boxes
    },
  }
}

/** All classes of a variable, as a mask. */
export function everyClass({ variables }: Domain): (variable: number) => bigint {
  return (variable) => (1n << BigInt(variables[variable]?.classes.length ?? 0)) - 1n
}

/** Beyond the ladder: whoever comes to this height is nobody. */
export function nobodysHeight({ pack }: Basis): number {
  return pack.ladder.length
}

/** Every rule that is no notice, as what it lifts to, and what is nobody; fewer boxes for the same people. */
export function liftsOf(basis: Basis): readonly Lift[] {
  const heights = new Map<number, Box[]>()
  for (const rule of basis.rules) {
    if (rule.notice) continue
    const boxes = heights.get(rule.height) ?? []
    heights.set(rule.height, boxes)
    boxes.push(...basis.boxesOf(rule))
  }
  const lifts = [...heights].flatMap(([height, boxes]) =>
    simplified(boxes, everyClass(basis.domain)).map((box) => ({ box, height })),
  )
  return [...lifts, ...basis.domain.nobody.map((box) => ({ box, height: nobodysHeight(basis) }))]
}

/** Runs a proof; one that would come to too many alternatives is not decided. */
export function attempted<Result>(proof: () => Result): Result | NotDecided {
  try {
    return proof()
  } catch (error) {
    if (error instanceof TooMany) return { decided: false, because: error.message }
    throw error
  }
}
