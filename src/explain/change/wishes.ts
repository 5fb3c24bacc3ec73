/**
 * Wishes: what is to become of a decision, of a rule or of a leaf, as trees of "all of" and "one of". A goal is a tree
 * over rules, a rule's wish a tree over its leaves; both are estimated in the same way.
 *
 * @module
 */
import type { Truth } from '../../evaluate/index.ts'
import { type Signed, type SignedLeaf, shapeOf } from '../tree/signed.ts'
import { type Compare, type Cost, nothing, sumOf } from './order.ts'

/** What the truth of a rule or of a leaf is to become. */
export type Demand = 'true' | 'notFalse' | 'unknown' | 'notTrue' | 'false'

/** A tree over what can be wished for at once. No operands: of `all` nothing is left to wish, of `any` nothing helps. */
export type Wish<Atom> =
  | { readonly kind: 'all' | 'any'; readonly operands: readonly Wish<Atom>[] }
  | { readonly kind: 'atom'; readonly atom: Atom }

/** What is wished of one leaf. */
export interface LeafWish extends SignedLeaf {
  readonly demand: Demand
}

/** What can be wished for in one view: that a rule comes to something, or that the view counts at all. */
export type GoalAtom =
  | { readonly kind: 'rule'; readonly view: number; readonly rule: number; readonly demand: Demand }
  | { readonly kind: 'asked'; readonly view: number; readonly isAsked: boolean }

/** Where a search is to end. */
export type Goal = Wish<GoalAtom>

export function allOf<Atom>(operands: readonly Wish<Atom>[]): Wish<Atom> {
  return { kind: 'all', operands }
}

export function anyOf<Atom>(operands: readonly Wish<Atom>[]): Wish<Atom> {
  return { kind: 'any', operands }
}

/** Whether a truth is as demanded. */
export function meets(truth: Truth, demand: Demand): boolean {
  switch (demand) {
    case 'true':
    case 'unknown':
    case 'false':
      return truth === demand
    case 'notFalse':
      return truth !== 'false'
    case 'notTrue':
      return truth !== 'true'
  }
}

/** What a demand on a condition comes to for its leaves. */
export function wishFor(signed: Signed, demand: Demand): Wish<LeafWish> {
  const shape = shapeOf(signed)
  if (shape.kind === 'leaf') return { kind: 'atom', atom: { leaf: shape.leaf, negated: shape.negated, demand } }
  const each = (wanted: Demand): readonly Wish<LeafWish>[] => shape.operands.map((operand) => wishFor(operand, wanted))
  if (demand === 'unknown') {
    // The weakest of `all` is unknown: none is false, and one is unknown; of `any` it is the strongest.
    return allOf([...each(shape.kind === 'all' ? 'notFalse' : 'notTrue'), anyOf(each('unknown'))])
  }
  const isRise = demand === 'true' || demand === 'notFalse'
  return (shape.kind === 'all') === isRise ? allOf(each(demand)) : anyOf(each(demand))
}

/** What a wish would take at least: no change of fewer answers fulfils it. */
export interface Estimate {
  readonly isMet: boolean
  /** How many answers; infinite where no answers fulfil it. */
  readonly least: number
  /** Every place whose answer could have a part in it. */
  readonly places: ReadonlySet<string>
  /** How many ways there are to begin. */
  readonly ways: number
  /** No change of just so many answers costs less. */
  readonly cost: Cost
  /** Of what must all be met: each by itself. */
  readonly parts?: readonly Estimate[]
  /** Of what one is enough: each by itself. */
  readonly options?: readonly Estimate[]
}

const nowhere: ReadonlySet<string> = new Set()
export const met: Estimate = { isMet: true, least: 0, places: nowhere, ways: 0, cost: nothing }
export const impossible: Estimate = {
  isMet: false,
  least: Number.POSITIVE_INFINITY,
  places: nowhere,
  ways: 0,
  cost: nothing,
}

/** What a wish would take, made of what its atoms would take. */
export function estimate<Atom>(wish: Wish<Atom>, estimateOf: (atom: Atom) => Estimate, compare: Compare): Estimate {
  switch (wish.kind) {
    case 'atom':
      return estimateOf(wish.atom)
    case 'all': {
      const unmet: Estimate[] = []
      for (const operand of wish.operands) {
        const each = estimate(operand, estimateOf, compare)
        if (each.least === Number.POSITIVE_INFINITY) return impossible
        if (!each.isMet) unmet.push(each)
      }
      return together(unmet)
    }
    case 'any': {
      const possible: Estimate[] = []
      for (const operand of wish.operands) {
        const each = estimate(operand, estimateOf, compare)
        if (each.isMet) return met
        if (each.least !== Number.POSITIVE_INFINITY) possible.push(each)
      }
      return either(possible, compare)
    }
  }
}

/**
 * Each has to be met. Those that share no place cost the sum; of what shares places with them, still what each of its
 * ways would take elsewhere.
 */
function together(unmet: readonly Estimate[]): Estimate {
  const [only] = unmet
  if (only === undefined) return met
  if (unmet.length === 1) return only
  const parts = unmet.flatMap((operand) => operand.parts ?? [operand]).sort((a, b) => a.places.size - b.places.size)
  const counted = new Set<string>()
  const costs: Cost[] = []
  let least = 0
  const count = ({ least: more, places, cost }: Pick<Estimate, 'least' | 'places' | 'cost'>): void => {
    least += more
    costs.push(cost)
    for (const place of places) counted.add(place)
  }
  const overlapping = parts.filter((part) => {
    const isApart = !shares(part, counted)
    if (isApart) count(part)
    return !isApart
  })
  for (const part of overlapping) {
    const least = Math.min(...(part.options ?? [part]).map((option) => elsewhere(option, counted)))
    // By which of its ways is not known, nor then what it costs.
    if (least > 0) count({ least, places: part.places, cost: { movement: 0 } })
  }
  return {
    isMet: false,
    least,
    places: new Set(parts.flatMap(({ places }) => [...places])),
    ways: Math.min(...unmet.map(({ ways }) => ways)),
    cost: sumOf(costs),
    parts,
  }
}

function shares({ places }: Estimate, counted: ReadonlySet<string>): boolean {
  for (const place of places) if (counted.has(place)) return true
  return false
}

/** How many answers one way takes beside the places that are counted already. */
function elsewhere(option: Estimate, counted: ReadonlySet<string>): number {
  const taken = new Set(counted)
  let least = 0
  for (const part of option.parts ?? [option]) {
    if (shares(part, taken)) continue
    least += part.least
    for (const place of part.places) taken.add(place)
  }
  return least
}

/** One is enough, and which one is not known. */
function either(possible: readonly Estimate[], compare: Compare): Estimate {
  const [only, ...others] = possible
  if (only === undefined) return impossible
  if (others.length === 0) return only
  const places = new Set<string>()
  let [least, ways, cost] = [Number.POSITIVE_INFINITY, 0, nothing]
  for (const operand of possible) {
    ways += operand.ways
    for (const place of operand.places) places.add(place)
    if (operand.least > least) continue
    if (operand.least < least) [least, cost] = [operand.least, operand.cost]
    else cost = lower(cost, operand.cost, compare)
  }
  return { isMet: false, least, places, ways, cost, options: possible }
}

/** The lower of two costs; where it is not known which, what is lower than both. */
export function lower(a: Cost, b: Cost, compare: Compare): Cost {
  const order = compare(a, b)
  if (order === 0) return a.moves === undefined ? a : b
  return order < 0 ? a : b
}

/** Atoms of which one must come to be as wished. */
export interface Frontier<Atom> {
  readonly atoms: readonly Atom[]
  /** Whether something was left out that more answers could still do. */
  readonly isCut: boolean
}

/** Where to begin with a wish that is not met: of all that must be, with what has the fewest ways. */
export function frontierOf<Atom>(
  wish: Wish<Atom>,
  estimateOf: (atom: Atom) => Estimate,
  most: number,
  compare: Compare,
): Frontier<Atom> {
  if (wish.kind === 'atom') return { atoms: [wish.atom], isCut: false }
  const unmet = wish.operands
    .map((operand) => ({ operand, taken: estimate(operand, estimateOf, compare) }))
    .filter(({ taken }) => !taken.isMet && taken.least !== Number.POSITIVE_INFINITY)
  if (wish.kind === 'all') {
    const [first, ...others] = unmet
    if (first === undefined) return { atoms: [], isCut: false }
    const narrowest = others.reduce((best, each) => (each.taken.ways < best.taken.ways ? each : best), first)
    return frontierOf(narrowest.operand, estimateOf, most, compare)
  }
  const near = unmet.filter(({ taken }) => taken.least <= most)
  const below = near.map(({ operand }) => frontierOf(operand, estimateOf, most, compare))
  return {
    atoms: below.flatMap(({ atoms }) => atoms),
    isCut: near.length < unmet.length || below.some(({ isCut }) => isCut),
  }
}
