/**
 * Fewer boxes that hold of the same people. A proof's cost is in the boxes, so this pays; it never compares every box
 * with every other.
 *
 * @module
 */
import { type Box, isWithin, keyOf, type Side } from './boxes.ts'

/** Far more than any pack needs; after it, boxes that could still be joined stay apart. */
const rounds = 20

/** Joins boxes that differ in one variable and drops those that lie within another. */
export function simplified(boxes: readonly Box[], everything: (variable: number) => bigint): readonly Box[] {
  let current = withoutSubsumed(boxes)
  for (let round = 0; round < rounds; round += 1) {
    const joined = withoutSubsumed(joinedOnce(current, everything))
    if (joined.length === current.length) return joined
    current = joined
  }
  return current
}

/** Drops each box that lies within another. */
export function withoutSubsumed(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < 2) return boxes
  // A box with fewer sides is the larger one: the larger come first, and each is filed under one of its variables.
  const sorted = [...boxes].sort((a, b) => a.length - b.length)
  const mentions = new Map<number, number>()
  for (const box of boxes) for (const { variable } of box) mentions.set(variable, (mentions.get(variable) ?? 0) + 1)
  const files = new Map<number, Box[]>()
  const kept: Box[] = []
  for (const box of sorted) {
    const isHeld = box.some(({ variable }) => first(files.get(variable)).some((other) => isWithin(box, other)))
    if (isHeld || kept[0]?.length === 0) continue
    kept.push(box)
    const rarest = box.reduce<Side | undefined>(
      (rare, side) =>
        rare === undefined || (mentions.get(side.variable) ?? 0) < (mentions.get(rare.variable) ?? 0) ? side : rare,
      undefined,
    )
    if (rarest === undefined) continue
    const file = files.get(rarest.variable)
    if (file === undefined) files.set(rarest.variable, [box])
    else file.push(box)
  }
  return kept.filter((box) => !isEqualLengthHeld(box, files))
}

/** A box that is kept although another holds it costs little; comparing thousands with thousands costs much. */
function first(file: readonly Box[] = []): readonly Box[] {
  return file.length > 300 ? file.slice(0, 300) : file
}

/** Among boxes of one length the order of filing is chance: a larger one may have come later. */
function isEqualLengthHeld(box: Box, files: ReadonlyMap<number, readonly Box[]>): boolean {
  return box.some(({ variable }) =>
    first(files.get(variable)).some((other) => other !== box && other.length === box.length && isWithin(box, other)),
  )
}

/** Boxes that are equal but for one variable become one, variable by variable. */
function joinedOnce(boxes: readonly Box[], everything: (variable: number) => bigint): readonly Box[] {
  const variables = [...new Set(boxes.flatMap((box) => box.map(({ variable }) => variable)))]
  let current = boxes
  for (const variable of variables) {
    const groups = new Map<string, { box: Box; classes: bigint }>()
    const untouched: Box[] = []
    for (const box of current) {
      const side = box.find((each) => each.variable === variable)
      if (side === undefined) {
        untouched.push(box)
        continue
      }
      const key = keyOf(box.filter((each) => each !== side))
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { box, classes: side.classes })
      else group.classes |= side.classes
    }
    current = [
      ...untouched,
      ...[...groups.values()].map(({ box, classes }) =>
        box.flatMap((side): Side[] => {
          if (side.variable !== variable) return [side]
          return classes === everything(variable) ? [] : [{ variable, classes }]
        }),
      ),
    ]
  }
  return current
}
