/**
 * A case as numbers: what is known of one patient, and of each item of each list. One such workspace belongs to each
 * evaluator and is used again for every case, because making it would cost more than the rules do.
 *
 * @module
 */
import type { Layout } from './layout.ts'

/** What `known` says of a slot: from `first` on, the value's number is added; a number is just `first`. */
export const answers = { notAsked: 0, unknown: 1, first: 2 } as const

/** What `known` says of a set. */
export const sets = { complete: 2, partial: 3 } as const

/**
 * Facts by region and slot. Region 0 holds what stands outside lists; each item has a region of its own, which, for
 * lists that are asked item by item, starts as a copy of region 0: an item's own word counts first.
 */
export interface Case {
  known: Int32Array
  numbers: Float64Array
  members: Int32Array
  /** Regions that there is room for, and that are in use. */
  room: number
  regions: number
  /** For each list its items while they are read, the region of the first, and how many there are. */
  readonly items: unknown[]
  readonly firstRegion: Int32Array
  readonly count: Int32Array
  /** For each list, whether it was asked in vain, and whether its one item stands for an empty list. */
  readonly asked: Uint8Array
  readonly isStandIn: Uint8Array
  /** Whether all objects have been given properties by somebody. */
  inherits: boolean
  /** A getter of the caller's may ask again while its own case is being read. */
  busy: boolean
}

/** An empty workspace. */
export function caseOf({ facts, lists, memberWords }: Layout): Case {
  const room = 4
  return {
    known: new Int32Array(room * facts.length),
    numbers: new Float64Array(room * facts.length),
    members: new Int32Array(room * memberWords),
    room,
    regions: 1,
    items: lists.map(() => undefined),
    firstRegion: new Int32Array(lists.length),
    count: new Int32Array(lists.length),
    asked: new Uint8Array(lists.length),
    isStandIn: new Uint8Array(lists.length),
    inherits: false,
    busy: false,
  }
}

/** Empties the workspace after a case: nothing of a patient is left in it. */
export function clear(of: Case, layout: Layout): void {
  of.known.fill(0, 0, of.regions * layout.facts.length)
  of.numbers.fill(0, 0, of.regions * layout.facts.length)
  of.members.fill(0, 0, of.regions * layout.memberWords)
  of.regions = 1
  for (let list = 0; list < of.count.length; list += 1) of.count[list] = of.asked[list] = of.isStandIn[list] = 0
}

/** Takes one more region into use: a copy of region 0, or empty. */
export function addRegion(of: Case, { facts, memberWords }: Layout, isCopy: boolean): number {
  const region = of.regions
  if (region === of.room) {
    of.room *= 4
    of.known = grown(of.known, new Int32Array(of.room * facts.length))
    of.numbers = grown(of.numbers, new Float64Array(of.room * facts.length))
    of.members = grown(of.members, new Int32Array(of.room * memberWords))
  }
  of.regions += 1
  if (isCopy) {
    of.known.copyWithin(region * facts.length, 0, facts.length)
    of.numbers.copyWithin(region * facts.length, 0, facts.length)
    of.members.copyWithin(region * memberWords, 0, memberWords)
  }
  return region
}

function grown<Words extends Int32Array | Float64Array>(from: Words, to: Words): Words {
  to.set(from)
  return to
}
