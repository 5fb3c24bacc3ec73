/**
 * Demands: what has to become of a condition, which of its leaves could bring that about, and how many answers it
 * takes at least.
 *
 * @module
 */
import type { Truth } from '../../evaluate/index.ts'
import type { Signed, SignedLeaf } from '../signed.ts'
import { shapeOf } from '../signed.ts'

/** What the truth of a node has to become. The first two are a rise, the others a fall. */
export type Demand = 'true' | 'notFalse' | 'notTrue' | 'false'

/** Whether a truth is as demanded. */
export function meets(truth: Truth, demand: Demand): boolean {
  switch (demand) {
    case 'true':
    case 'false':
      return truth === demand
    case 'notFalse':
      return truth !== 'false'
    case 'notTrue':
      return truth !== 'true'
  }
}

/** What a leaf would take to be as demanded. */
export interface LeafCost {
  readonly truth: Truth
  /** How many answers at least: none where it is as demanded, or where a set that has changed can change again. */
  readonly least: number
  /** The places of the answers. */
  readonly places: readonly string[]
}

/** What a node would take: no change with fewer answers makes it as demanded. */
export interface Estimate {
  readonly isMet: boolean
  readonly least: number
  /** Every place that could have a part in it. */
  readonly places: ReadonlySet<string>
  /** Leaves of which one must come to be as demanded; those that take more than can be are not among them. */
  readonly leaves: readonly SignedLeaf[]
  /** Whether something was left out that more answers could still do. */
  readonly isCut: boolean
}

/** What a node would take to be as demanded. `most`: how many answers may still change. */
export function estimate(
  signed: Signed,
  demand: Demand,
  costOf: (leaf: SignedLeaf) => LeafCost,
  most: number,
): Estimate {
  const shape = shapeOf(signed)
  if (shape.kind === 'leaf') {
    const { truth, least, places } = costOf(shape)
    if (meets(truth, demand)) return met
    const leaves = least > most ? [] : [shape]
    return { isMet: false, least, places: new Set(places), leaves, isCut: isTooMuch(least, most) }
  }
  const operands = shape.operands.map((operand) => estimate(operand, demand, costOf, most))
  const isRise = demand === 'true' || demand === 'notFalse'
  return (shape.kind === 'all') === isRise ? together(operands, most) : either(operands, most)
}

const met: Estimate = { isMet: true, least: 0, places: new Set(), leaves: [], isCut: false }

/** More than may change, and yet possible. */
function isTooMuch(least: number, most: number): boolean {
  return least > most && least !== Number.POSITIVE_INFINITY
}

/** Every operand has to be met: those that share no place cost the sum. One that is not met must be changed anyway. */
function together(operands: readonly Estimate[], most: number): Estimate {
  const unmet = operands
    .filter(({ isMet }) => !isMet)
    .sort((a, b) => b.least - a.least || a.leaves.length - b.leaves.length)
  const [first] = unmet
  if (first === undefined) return met
  const counted = new Set<string>()
  let least = 0
  for (const operand of unmet) {
    if ([...operand.places].some((place) => counted.has(place))) continue
    least += operand.least
    for (const place of operand.places) counted.add(place)
  }
  const places = new Set(unmet.flatMap((operand) => [...operand.places]))
  return { isMet: false, least, places, leaves: first.leaves, isCut: isTooMuch(least, most) || first.isCut }
}

/** One operand is enough, and which one is not known. */
function either(operands: readonly Estimate[], most: number): Estimate {
  if (operands.some(({ isMet }) => isMet)) return met
  return {
    isMet: false,
    least: Math.min(...operands.map(({ least }) => least)),
    places: new Set(operands.flatMap(({ places }) => [...places])),
    leaves: operands.flatMap(({ least, leaves }) => (least > most ? [] : leaves)),
    isCut: operands.some(({ least, isCut }) => isCut || isTooMuch(least, most)),
  }
}
