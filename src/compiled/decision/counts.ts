/**
 * Counts: for each term, how many rows drop it. An answer that is changed takes its old rows away and adds its new ones,
 * so that it costs as much as the terms that look at its fact; a term that nothing drops is left.
 *
 * @module
 */
import type { Layer } from '../../pack/index.ts'
import { answers, type Case, sets } from '../case/case.ts'
import { type Program, startOf } from '../program/program.ts'
import type { SlotRows } from '../program/slot-rows.ts'
import { policies } from '../program/trees.ts'
import { lowestBit, placeIn, type View } from './judge.ts'

/** How often each term is dropped for one reason, and the terms that are not dropped for it. */
interface Dropped {
  readonly times: Uint16Array
  readonly left: Int32Array
}

/** The reasons: as false; as not certain; as silent, and as withheld, for the verdict. */
export interface Counts {
  readonly asFalse: Dropped
  readonly asUncertain: Dropped
  readonly asSilent: Dropped
  readonly asWithheld: Dropped
  /** Words in which a term has come or gone since they were last shown. */
  readonly changed: number[]
  /** By row, the terms that it drops; made when first needed. Few stand in one word here, so that words do not pay. */
  readonly terms: (Int32Array | undefined)[]
}

/** Counts what every answer of a case drops, and shows what is left in a view. */
export function countsOf(
  program: Program,
  of: Case,
  layers: readonly Layer[],
  view: View,
  terms: (Int32Array | undefined)[],
): Counts {
  const dropped = (): Dropped => ({
    times: new Uint16Array(program.words * 32),
    left: new Int32Array(program.words).fill(-1),
  })
  const counts: Counts = {
    asFalse: dropped(),
    asUncertain: dropped(),
    asSilent: dropped(),
    asWithheld: dropped(),
    changed: Array.from({ length: program.words }, (_, word) => word),
    terms,
  }
  for (const slot of program.slots) countSlot(program, of, slot, counts, 1)
  show(program, counts, layers, view)
  return counts
}

/** Adds the rows of a slot's answer as it is (`by` 1), or takes them away (`by` -1). */
export function countSlot(program: Program, of: Case, slot: SlotRows, counts: Counts, by: 1 | -1): void {
  const known = of.known[slot.slot] as number
  const drop = (row: number, dropped: Dropped): void =>
    count(termsOf(program, row, counts), dropped, counts.changed, by)
  const first = program.layout.memberAt[slot.slot] as number
  const isIn = ({ word, bit }: SlotRows['members'][number]): boolean =>
    (((of.members[first + word] as number) >> bit) & 1) === 1
  const isPart = slot.isSet && known === sets.partial
  if (known >= answers.first) {
    if (!isPart) drop(slot.known, counts.asFalse)
    if (slot.values.length > 0) drop(slot.values[known - answers.first] as number, counts.asFalse)
    for (const band of slot.bands)
      drop(band.rows[placeIn(band, of.numbers[slot.slot] as number)] as number, counts.asFalse)
    for (const member of slot.members)
      if (isIn(member)) drop(member.within, counts.asFalse)
      else if (!isPart) drop(member.without, counts.asFalse)
    if (!isPart) return
  }
  const isSilent = slot.policy === policies.clinician || slot.policy === policies.optional
  const forVerdict = isSilent ? counts.asSilent : slot.policy === policies.withhold ? counts.asWithheld : undefined
  if (!isPart) {
    drop(slot.unmentioned, counts.asUncertain)
    if (forVerdict !== undefined) drop(slot.uncompared, forVerdict)
    return
  }
  drop(slot.known, counts.asUncertain)
  for (const member of slot.members) {
    if (isIn(member)) continue
    drop(member.unmentioned, counts.asUncertain)
    if (forVerdict !== undefined) drop(member.unmentioned, forVerdict)
  }
}

function termsOf({ rows }: Program, row: number, { terms }: Counts): Int32Array {
  const known = terms[row]
  if (known !== undefined) return known
  const dropped: number[] = []
  for (let part = rows.start[row] as number; part < (rows.start[row + 1] as number); part += 2)
    for (let bits = ~(rows.parts[part + 1] as number); bits !== 0; bits &= bits - 1)
      dropped.push((rows.parts[part] as number) * 32 + lowestBit(bits))
  const made = Int32Array.from(dropped)
  terms[row] = made
  return made
}

function count(terms: Int32Array, { times, left }: Dropped, changed: number[], by: 1 | -1): void {
  // What is nothing now, or was nothing before.
  const turning = by === 1 ? 1 : 0
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number
    const now = (times[term] as number) + by
    times[term] = now
    if (now !== turning) continue
    left[term >> 5] = (left[term >> 5] as number) ^ (1 << (term & 31))
    changed.push(term >> 5)
  }
}

/** Shows what is left in the words that have changed. */
export function show(program: Program, counts: Counts, layers: readonly Layer[], view: View): void {
  const start = startOf(program, layers)
  for (const word of counts.changed) {
    const possible = (start[word] as number) & (counts.asFalse.left[word] as number)
    const judged = possible & (counts.asSilent.left[word] as number)
    view.possible[word] = possible
    view.certain[word] = possible & (counts.asUncertain.left[word] as number)
    view.judged[word] = judged
    view.reached[word] = judged & (counts.asWithheld.left[word] as number)
  }
  counts.changed.length = 0
}
