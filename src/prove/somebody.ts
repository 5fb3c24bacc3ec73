/**
 * Somebody in some boxes and in none of some others: a guess first, and the search where the guess fails.
 *
 * @module
 */
import { lazily } from '../pack/index.ts'
import type { Basis } from './basis.ts'
import { allows, type Box, holds } from './boxes/boxes.ts'
import { filed } from './boxes/filed.ts'
import { exhausted, type NotDecided } from './search/fold.ts'
import { type Point, search } from './search/search.ts'

/** Somebody who is in one of the boxes and in none of the others. */
export function somebody(basis: Basis, boxes: readonly Box[], others: readonly Box[]): Point | undefined | NotDecided {
  const excluded = [...others, ...basis.domain.nobody]
  const start = basis.unremarkable()
  for (const box of start === undefined ? [] : boxes) {
    const guess = movedInto(box, start ?? [])
    if (!excluded.some((other) => holds(other, guess))) return guess
  }
  return sought(basis, boxes, others)
}

/** The same without a guess, where mostly there is nobody. */
export function sought(basis: Basis, boxes: readonly Box[], others: readonly Box[]): Point | undefined | NotDecided {
  const soughtIn = outside(basis, others)
  for (const box of boxes) {
    const found = soughtIn(box)
    if (found !== undefined) return found
  }
  return undefined
}

/** For some boxes to stay out of, the search for somebody who is in one more box; to be asked for many. */
export function outside(basis: Basis, others: readonly Box[]): (box: Box) => Point | undefined | NotDecided {
  const { domain, sizes, meter } = basis
  const { nobody } = domain
  const isHeld = filed(others)
  const alwaysNear = lazily(() => {
    const asked = new Set<number>()
    for (const box of others) for (const { variable } of box) asked.add(variable)
    return new Set(nobody.filter((other) => other.some(({ variable }) => asked.has(variable))))
  })
  return (box) => {
    const spent = exhausted(meter)
    if (spent !== undefined) return spent
    // Mostly the box lies within another one: there is nobody, and nothing need be sought.
    if (isHeld(box)) return undefined
    // Who is nobody for what is not asked here can be somebody else: where there is no one, that would not help.
    const near = nobody.filter(
      (other) =>
        alwaysNear().has(other) || other.some(({ variable }) => box.some((side) => side.variable === variable)),
    )
    for (const excluded of near.length === nobody.length ? [near] : [near, nobody]) {
      const found = search(box, [...others, ...excluded], sizes, meter)
      if (!found.decided) return found
      if (found.point === undefined) return undefined
      if (excluded.length === nobody.length) return found.point
    }
    return undefined
  }
}

/** Whether a proof was not decided. */
export function isOpen(found: object | undefined): found is NotDecided {
  return found !== undefined && 'decided' in found
}

/** The same person, changed only in what the box asks. */
function movedInto(box: Box, point: Point): Point {
  if (holds(box, point)) return point
  const moved = [...point]
  for (const { variable, classes } of box) {
    if (!allows(classes, moved[variable] ?? 0)) moved[variable] = firstOf(classes)
  }
  return moved
}

function firstOf(classes: bigint): number {
  let index = 0
  while (!allows(classes, index)) index += 1
  return index
}
