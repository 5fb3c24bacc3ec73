/**
 * What every proof of a pack stands on: its rules for some layers as boxes over its domain, made once.
 *
 * @module
 */

import type { Region } from '../decide/index.ts'
import { asCertain, asJudged, type UnknownLeaf } from '../evaluate/index.ts'
import type { Dictionary } from '../facts/index.ts'
import type { Layer, Pack, Rule } from '../pack/index.ts'
import type { Box } from './boxes/boxes.ts'
import { boxesOf, type Question, TooMany } from './boxes/conditions.ts'
import type { Domain, World } from './boxes/domain.ts'
import { simplified } from './boxes/simplify.ts'
import { domainOf } from './boxes/variables.ts'
import { defaultLimits, type Limits, type Meter, type NotDecided } from './search/fold.ts'
import type { Lift, Sizes } from './search/remainders.ts'
import { type Point, search } from './search/search.ts'

/** What a proof is asked for. */
export interface ProofOptions {
  /** Both layers, which is the default, or the article alone. */
  readonly layers?: readonly Layer[]
  /** A region, whose parameters the rules then read. */
  readonly region?: Region
  /** How far the proofs may go. */
  readonly limits?: Limits
}

/** A pack, ready to be proven in one world. */
export interface Basis {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly layers: readonly Layer[]
  readonly region?: Region
  readonly meter: Meter
  readonly domain: Domain
  readonly sizes: Sizes
  /** The rules of the layers, notices among them. */
  readonly rules: readonly Rule[]
  /** Who makes a rule's condition as true as asked, simplified. */
  readonly boxesOf: (rule: Rule, question?: Question) => readonly Box[]
  /** The same as the rule is written: alternative by alternative. */
  readonly writtenBoxesOf: (rule: Rule, question: Question) => readonly Box[]
  /** Every rule that is no notice, as what it lifts to, and what is nobody; fewer boxes for the same people. */
  readonly lifts: () => readonly Lift[]
  /** Somebody whom the rules lift as little as anybody: a good place to start a search. */
  readonly unremarkable: () => Point | undefined
}

/** One pack in each world; a world is made when it is first asked for. */
export interface Bases {
  /** What the proofs have cost so far. */
  readonly meter: Readonly<Meter>
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
  const meter: Meter = { limits: options.limits ?? defaultLimits, states: 0, steps: 0 }
  const made = new Map<World, Basis>()
  const inWorld = (world: World): Basis => {
    const basis = made.get(world) ?? basisOf(pack, dictionary, world, options, meter)
    made.set(world, basis)
    return basis
  }
  return {
    meter,
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

function basisOf(pack: Pack, dictionary: Dictionary, world: World, options: ProofOptions, meter: Meter): Basis {
  const { layers = ['article', 'evidence'], region } = options
  const parameters = region === undefined ? undefined : new Map(Object.entries(region.parameters))
  const domain = domainOf(pack, dictionary, world, parameters)
  const sizes = domain.variables.map(({ classes }) => classes.map(({ size }) => size))
  const rules = pack.rules.filter(({ layer }) => layers.includes(layer))
  let lifts: readonly Lift[] | undefined
  let unremarkable: { readonly point: Point | undefined } | undefined
  const written = remembered((rule, question) => boxesOf(rule.condition, domain, question))
  const simple = remembered((rule, question) => simplified(written(rule, question), everyClass(domain)))
  const basis: Basis = {
    pack,
    dictionary,
    layers,
    ...(region === undefined ? {} : { region }),
    meter,
    domain,
    sizes,
    rules,
    boxesOf: (rule, question = plainly) => simple(rule, question),
    writtenBoxesOf: written,
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

/** Makes the boxes of each rule and question once; where they are too many, that is remembered as well. */
function remembered(
  make: (rule: Rule, question: Question) => readonly Box[],
): (rule: Rule, question: Question) => readonly Box[] {
  const made = new Map<Rule, Map<UnknownLeaf, (readonly Box[] | undefined)[]>>()
  return (rule, question) => {
    const { reading, level, side } = question
    const byReading = made.get(rule) ?? new Map<UnknownLeaf, (readonly Box[] | undefined)[]>()
    made.set(rule, byReading)
    const known = byReading.get(reading) ?? []
    byReading.set(reading, known)
    const place = (level === 'true' ? 0 : 1) + 2 * side
    if (!(place in known)) {
      known[place] = undefined
      known[place] = make(rule, question)
    }
    const boxes = known[place]
    if (boxes === undefined) throw new TooMany()
    return boxes
  }
}

function lowest({ rules, boxesOf: of, domain, sizes, meter, pack }: Basis): Point | undefined {
  for (const height of [-1, ...pack.ladder.keys()]) {
    const higher = rules.filter((rule) => !rule.notice && rule.height > height)
    const boxes = higher.flatMap((rule) => of(rule, { ...plainly, reading: asJudged }))
    const found = search([], [...boxes, ...domain.nobody], sizes, meter)
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
