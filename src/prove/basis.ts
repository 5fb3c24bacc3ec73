/**
 * What every proof of a pack stands on: its rules for some layers as boxes over its domain, made once.
 *
 * @module
 */

import type { Region } from '../decide/index.ts'
import { asCertain, asJudged } from '../evaluate/index.ts'
import type { Dictionary } from '../facts/index.ts'
import type { Layer, Pack, Rule } from '../pack/index.ts'
import type { Box } from './boxes.ts'
import { boxesOf, type Question, TooMany } from './conditions.ts'
import { defaultLimits, type Limits, type NotDecided } from './fold.ts'
import type { Lift, Sizes } from './remainders.ts'
import { type Point, search } from './search.ts'
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

/** A pack, ready to be proven in one world. */
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
  /** Every rule that is no notice, as what it lifts to, and what is nobody; fewer boxes for the same people. */
  readonly lifts: () => readonly Lift[]
  /** Somebody whom the rules lift as little as anybody: a good place to start a search. */
  readonly unremarkable: () => Point | undefined
}

/** One pack in each world; a world is made when it is first asked for. */
export interface Bases {
  readonly patients: Basis
  readonly cases: Basis
  readonly pairs: Basis
}

/** A proof, or why there is none. */
export type Proof<Found> = ({ readonly decided: true } & Found) | NotDecided

/** A known answer decides: the reading does not matter where nothing is unknown. */
const plainly: Question = { reading: asCertain, level: 'true', side: 0 }

/** Makes a pack ready to be proven. */
export function basesOf(pack: Pack, dictionary: Dictionary, options: ProofOptions = {}): Bases {
  const made = new Map<World, Basis>()
  const inWorld = (world: World): Basis => {
    const basis = made.get(world) ?? basisOf(pack, dictionary, world, options)
    made.set(world, basis)
    return basis
  }
  return {
    get patients() {
      return inWorld('patients')
    },
    get cases() {
      return inWorld('cases')
    },
    get pairs() {
      return inWorld('pairs')
    },
  }
}

function basisOf(pack: Pack, dictionary: Dictionary, world: World, options: ProofOptions = {}): Basis {
  const { layers = ['article', 'evidence'], region, limits = defaultLimits } = options
  const parameters = region === undefined ? undefined : new Map(Object.entries(region.parameters))
  const domain = domainOf(pack, dictionary, world, parameters)
  const sizes = domain.variables.map(({ classes }) => classes.map(({ size }) => size))
  const rules = pack.rules.filter(({ layer }) => layers.includes(layer))
  let lifts: readonly Lift[] | undefined
  let unremarkable: { readonly point: Point | undefined } | undefined
  const made = new Map<Rule, { readonly question: Question; readonly boxes: readonly Box[] }[]>()
  const basis: Basis = {
    pack,
    dictionary,
    layers,
    ...(region === undefined ? {} : { region }),
    limits,
    domain,
    sizes,
    rules,
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
    lifts: () => {
      lifts ??= liftsOf(basis)
      return lifts
    },
    unremarkable: () => {
      unremarkable ??= { point: lowest(basis) }
      return unremarkable.point
    },
  }
  return basis
}

function lowest({ rules, boxesOf: of, domain, sizes, limits, pack }: Basis): Point | undefined {
  for (const height of [-1, ...pack.ladder.keys()]) {
    const higher = rules.filter((rule) => !rule.notice && rule.height > height)
    const boxes = higher.flatMap((rule) => of(rule, { ...plainly, reading: asJudged }))
    const found = search([], [...boxes, ...domain.nobody], sizes, limits)
    if (found.decided && found.point !== undefined) return found.point
  }
  return undefined
}

/** All classes of a variable, as a mask. */
export function everyClass({ variables }: Domain): (variable: number) => bigint {
  return (variable) => (1n << BigInt(variables[variable]?.classes.length ?? 0)) - 1n
}

/** Beyond the ladder: whoever comes to this height is nobody. */
export function nobodysHeight({ pack }: Basis): number {
  return pack.ladder.length
}

function liftsOf(basis: Basis): readonly Lift[] {
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
