/**
 * Computed facts of a case as numbers: the same closed list of ways as `facts/derive.ts`, which is the specification.
 *
 * @module
 */
import { answers, type Case, sets } from './case.ts'
import type { Derived, Layout } from './layout.ts'

/**
 * Adds the computed facts that the rules read, or that a caller supplied, to region 0 and to every item that rules may
 * be asked for. False where a caller supplied one that contradicts its sources.
 */
export function derive(layout: Layout, of: Case, isRead: Uint8Array): boolean {
  for (let index = 0; index < layout.derived.length; index += 1) {
    const each = layout.derived[index] as Derived
    if (isRead[each.slot] !== 1 && !isSupplied(layout, of, each.slot)) continue
    if (!addEverywhere(each, layout, of)) return false
  }
  return true
}

/** Computes one fact, wherever rules may be asked; false where a caller supplied one that contradicts its sources. */
export function addEverywhere(each: Derived, layout: Layout, of: Case): boolean {
  if (!addComputed(each, layout, of, 0)) return false
  for (let list = 0; list < layout.lists.length; list += 1) {
    if (of.count[list] === 0 || layout.lists[list]?.list.askedPerItem !== true) continue
    const first = of.firstRegion[list] as number
    for (let item = 0; item < (of.count[list] as number); item += 1)
      if (!addComputed(each, layout, of, first + item)) return false
  }
  return true
}

function isSupplied({ facts }: Layout, of: Case, slot: number): boolean {
  if (of.known[slot] !== answers.notAsked) return true
  for (let region = 1; region < of.regions; region += 1)
    if (of.known[region * facts.length + slot] !== answers.notAsked) return true
  return false
}

/** Computes one fact in one region, and writes it down together with what a caller supplied; false where they disagree. */
export function addComputed(each: Derived, layout: Layout, of: Case, region: number): boolean {
  const { derivation, sources, slot } = each
  const offset = region * layout.facts.length
  const first = offset + (sources[0] as number)
  const second = offset + (sources[1] ?? 0)
  const { known, numbers } = of
  const areKnown = (known[first] as number) >= answers.first && (known[second] as number) >= answers.first
  switch (derivation.kind) {
    case 'quotient': {
      if (!areKnown) return true
      const { decimals } = derivation
      return addNumber(
        rounded((numbers[first] as number) / (numbers[second] as number), decimals),
        offset + slot,
        of,
        decimals,
      )
    }
    case 'difference':
      if (!areKnown) return true
      return addNumber(
        Math.max(derivation.atLeast, (numbers[first] as number) - (numbers[second] as number)),
        offset + slot,
        of,
      )
    case 'reached': {
      if ((known[first] as number) < answers.first) return true
      const value = numbers[first] as number
      if (value >= derivation.trueFrom) return addFlag(true, offset + slot, of)
      return value < derivation.falseBelow ? addFlag(false, offset + slot, of) : true
    }
    case 'members':
      return addMembers(each, layout, of, region)
    case 'own-time-reached': {
      const isReached = ownTimeReached(each, layout, of, offset)
      return isReached === undefined || addFlag(isReached, offset + slot, of)
    }
  }
}

function addNumber(value: number, at: number, { known, numbers }: Case, decimals?: number): boolean {
  if ((known[at] as number) >= answers.first) {
    const supplied = numbers[at] as number
    if ((decimals === undefined ? supplied : rounded(supplied, decimals)) !== value) return false
  }
  known[at] = answers.first
  numbers[at] = value
  return true
}

function addFlag(value: boolean, at: number, { known }: Case): boolean {
  const computed = value ? answers.first + 1 : answers.first
  if ((known[at] as number) >= answers.first && known[at] !== computed) return false
  known[at] = computed
  return true
}

/** The set of what the items say; what a caller supplied may hold more where an item does not say. */
function addMembers(each: Derived, layout: Layout, of: Case, region: number): boolean {
  const { slot, sources, list, memberOf } = each
  const { known, members } = of
  const at = region * layout.facts.length + slot
  const first = region * layout.memberWords + (layout.memberAt[slot] as number)
  const supplied = known[at] as number
  const computed: number[] = []
  let isComplete = true
  for (let item = 0; item < (of.count[list] as number); item += 1) {
    const value = known[
      ((of.firstRegion[list] as number) + item) * layout.facts.length + (sources[0] as number)
    ] as number
    if (value < answers.first) isComplete = false
    else computed.push(memberOf[value - answers.first] as number)
  }
  if (computed.length === 0) return true
  if (supplied === sets.complete && computed.some((member) => !holds(members, first, member))) return false
  if (isComplete && supplied >= sets.complete && holdsMore(members, first, layout.values[slot]?.length ?? 0, computed))
    return false
  for (const member of computed)
    if (member >= 0) members[first + (member >> 5)] = (members[first + (member >> 5)] as number) | (1 << (member & 31))
  known[at] = isComplete ? sets.complete : supplied >= sets.complete ? supplied : sets.partial
  return true
}

function holds(members: Int32Array, first: number, member: number): boolean {
  return member >= 0 && (((members[first + (member >> 5)] as number) >> (member & 31)) & 1) === 1
}

function holdsMore(members: Int32Array, first: number, size: number, computed: readonly number[]): boolean {
  for (let member = 0; member < size; member += 1)
    if (holds(members, first, member) && !computed.includes(member)) return true
  return false
}

/** Of several instructions on one subject the latest counts; an unknown one could still be later. */
function ownTimeReached({ sources, list }: Derived, layout: Layout, of: Case, offset: number): boolean | undefined {
  const [subject = 0, from = 0, elapsed = 0] = sources
  const { known, numbers } = of
  const wanted = known[offset + subject] as number
  if (wanted < answers.first || (known[offset + elapsed] as number) < answers.first) return undefined
  let [some, isOpen] = [false, false]
  for (let item = 0; item < (of.count[list] as number); item += 1) {
    const region = ((of.firstRegion[list] as number) + item) * layout.facts.length
    const about = known[region + subject] as number
    if (about >= answers.first && about !== wanted) continue
    some = true
    if (about < answers.first || (known[region + from] as number) < answers.first) isOpen = true
    else if ((numbers[offset + elapsed] as number) < (numbers[region + from] as number)) return false
  }
  return some && !isOpen ? true : undefined
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}
