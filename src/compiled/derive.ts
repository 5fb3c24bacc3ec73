/**
 * Computed facts of a case as numbers: the same closed list of ways as `facts/derive.ts`, which is the specification.
 *
 * @module
 */
import { answers, type Case, sets } from './case.ts'
import type { Derived, Layout } from './layout.ts'

/** Set where a computed value does not follow from what is known. */
const doesNotFollow = 0

/**
 * Adds the computed facts that the rules read to every region that rules are asked for, and to region 0. False where a
 * caller supplied one that contradicts its sources.
 */
export function derive(layout: Layout, of: Case, isRead: Uint8Array): boolean {
  let isAgreed = true
  const concerns = layout.derived.filter(({ slot }) => isRead[slot] === 1 || isSupplied(layout, of, slot))
  if (concerns.length === 0) return true
  for (let list = 0; list < layout.lists.length; list += 1) {
    if (layout.lists[list]?.list.askedPerItem !== true) continue
    for (let item = 0; item < (of.count[list] as number); item += 1)
      isAgreed = deriveRegion(layout, of, concerns, (of.firstRegion[list] as number) + item) && isAgreed
  }
  return deriveRegion(layout, of, concerns, 0) && isAgreed
}

function isSupplied(layout: Layout, of: Case, slot: number): boolean {
  for (let region = 0; region < of.regions; region += 1)
    if (of.known[region * layout.facts.length + slot] !== answers.notAsked) return true
  return false
}

/** Every value is computed before any is added: a computed fact is never computed from another one. */
function deriveRegion(layout: Layout, of: Case, concerns: readonly Derived[], region: number): boolean {
  const offset = region * layout.facts.length
  const values = concerns.map((each) => computed(each, layout, of, offset))
  return concerns.every((each, index) => add(each, values[index] ?? nothing, layout, of, region))
}

/** A computed value as it stands in a case. */
interface Value {
  readonly known: number
  readonly number: number
  readonly members: readonly number[]
}

const nothing: Value = { known: doesNotFollow, number: 0, members: [] }

function computed(each: Derived, layout: Layout, of: Case, offset: number): Value {
  const { derivation, sources, list } = each
  const [first = -1, second = -1] = sources
  const isKnown = (slot: number): boolean => (of.known[offset + slot] as number) >= answers.first
  const number = (slot: number): number => of.numbers[offset + slot] as number
  switch (derivation.kind) {
    case 'quotient':
      if (!isKnown(first) || !isKnown(second)) return nothing
      return numeric(rounded(number(first) / number(second), derivation.decimals))
    case 'difference':
      if (!isKnown(first) || !isKnown(second)) return nothing
      return numeric(Math.max(derivation.atLeast, number(first) - number(second)))
    case 'reached':
      if (!isKnown(first)) return nothing
      if (number(first) >= derivation.trueFrom) return flag(true)
      return number(first) < derivation.falseBelow ? flag(false) : nothing
    case 'members':
      return membersOf(each, layout, of, list)
    case 'own-time-reached':
      return ownTimeReached(each, layout, of, offset)
  }
}

function numeric(number: number): Value {
  return { known: answers.first, number, members: [] }
}

function flag(value: boolean): Value {
  return { known: value ? answers.first + 1 : answers.first, number: 0, members: [] }
}

function membersOf({ sources: [source = -1], memberOf }: Derived, layout: Layout, of: Case, list: number): Value {
  const members: number[] = []
  let [some, isComplete] = [false, true]
  for (let item = 0; item < (of.count[list] as number); item += 1) {
    const known = of.known[((of.firstRegion[list] as number) + item) * layout.facts.length + source] as number
    if (known < answers.first) isComplete = false
    else {
      some = true
      members.push(memberOf[known - answers.first] ?? -1)
    }
  }
  return some ? { known: isComplete ? sets.complete : sets.partial, number: 0, members } : nothing
}

/** Of several instructions on one subject the latest counts; an unknown one could still be later. */
function ownTimeReached({ sources, list }: Derived, layout: Layout, of: Case, offset: number): Value {
  const [subject = -1, from = -1, elapsed = -1] = sources
  const wanted = of.known[offset + subject] as number
  if (wanted < answers.first || (of.known[offset + elapsed] as number) < answers.first) return nothing
  let [some, isOpen] = [false, false]
  for (let item = 0; item < (of.count[list] as number); item += 1) {
    const region = ((of.firstRegion[list] as number) + item) * layout.facts.length
    const about = of.known[region + subject] as number
    if (about >= answers.first && about !== wanted) continue
    some = true
    if (about < answers.first || (of.known[region + from] as number) < answers.first) isOpen = true
    else if ((of.numbers[offset + elapsed] as number) < (of.numbers[region + from] as number)) return flag(false)
  }
  return some && !isOpen ? flag(true) : nothing
}

/** Writes a computed value down, together with what a caller supplied; false where the two contradict each other. */
function add(each: Derived, value: Value, layout: Layout, of: Case, region: number): boolean {
  if (value.known === doesNotFollow) return true
  const at = region * layout.facts.length + each.slot
  const supplied = of.known[at] as number
  if (each.derivation.kind === 'members') return addMembers(each.slot, value, layout, of, region)
  if (supplied >= answers.first) {
    const number = of.numbers[at] as number
    const { derivation } = each
    const comparable = derivation.kind === 'quotient' ? rounded(number, derivation.decimals) : number
    if (
      supplied !== value.known ||
      (derivation.kind !== 'reached' && derivation.kind !== 'own-time-reached' && comparable !== value.number)
    )
      return false
  }
  of.known[at] = value.known
  of.numbers[at] = value.number
  return true
}

function addMembers(slot: number, value: Value, layout: Layout, of: Case, region: number): boolean {
  const at = region * layout.facts.length + slot
  const first = region * layout.memberWords + (layout.memberAt[slot] as number)
  const words = Math.ceil((layout.valueOf[slot]?.size ?? 0) / 32)
  const own = new Int32Array(words)
  for (const member of value.members)
    if (member >= 0) own[member >> 5] = (own[member >> 5] as number) | (1 << (member & 31))
  const supplied = of.known[at] as number
  if (supplied >= answers.first) {
    for (let word = 0; word < words; word += 1) {
      const [computedBits, suppliedBits] = [own[word] as number, of.members[first + word] as number]
      if (supplied === sets.complete && (computedBits & ~suppliedBits) !== 0) return false
      if (value.known === sets.complete && (suppliedBits & ~computedBits) !== 0) return false
      if (value.known === sets.partial) own[word] = computedBits | suppliedBits
    }
  }
  of.members.set(own, first)
  of.known[at] = value.known === sets.partial && supplied >= answers.first ? supplied : value.known
  return true
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}
