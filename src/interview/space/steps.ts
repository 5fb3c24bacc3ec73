/**
 * Steps: the classes of one variable that two completions can be in which differ in one answer alone.
 *
 * @module
 */
import type { Pointer } from '../../diagnostics/index.ts'
import { allows, type Box, type Side } from '../../prove/index.ts'
import type { Space } from './space.ts'

/** From one class to another. */
export type Step = readonly [own: number, other: number]

/** The steps that the answer at a place can take, one of each kind; classes that stand in the same boxes are alike. */
export function stepsBy(at: Pointer, variable: number, space: Space): readonly Step[] {
  const { sizes, ways, nobody, changesBy } = space
  const kindOf = signaturesIn([...ways.map(({ box }) => box), ...nobody], variable)
  const left = (sizes[variable] ?? []).flatMap((size, index) => (size === 1n ? [index] : []))
  const kinds = new Map<string, number>()
  for (const index of left) if (!kinds.has(kindOf(index))) kinds.set(kindOf(index), index)
  const changes = changesBy(at, variable)
  if (changes === undefined) return pairsOf([...kinds.values()], () => [...kinds.values()])
  const first = (index: number): number => kinds.get(kindOf(index)) ?? index
  const reached = new Map<number, Set<number>>()
  for (const own of left) {
    const others = reached.get(first(own)) ?? new Set()
    reached.set(first(own), others)
    for (const other of left) if (allows(changes[own] ?? 0n, other)) others.add(first(other))
  }
  return pairsOf([...kinds.values()], (own) => reached.get(own) ?? [])
}

/** Whether the answer at a place alone can lead out of what a side of a box allows. */
export function leadsOut(at: Pointer, { variable, classes }: Side, { sizes, changesBy }: Space): boolean {
  const changes = changesBy(at, variable)
  if (changes === undefined) return true
  return (sizes[variable] ?? []).some(
    (size, index) => size === 1n && allows(classes, index) && ((changes[index] ?? 0n) & ~classes) !== 0n,
  )
}

/** Which of some boxes a class of the variable stands in: equal where it stands in the same. */
export function signaturesIn(boxes: readonly Box[], variable: number): (index: number) => string {
  const masks = boxes.flatMap((box) => box.find((side) => side.variable === variable)?.classes ?? [])
  const apart = [...new Set(masks)]
  return (index) => apart.map((mask) => (allows(mask, index) ? '1' : '0')).join('')
}

function pairsOf(classes: readonly number[], othersOf: (own: number) => Iterable<number>): readonly Step[] {
  return classes.flatMap((own) =>
    [...othersOf(own)].flatMap((other): readonly Step[] => (other === own ? [] : [[own, other]])),
  )
}
