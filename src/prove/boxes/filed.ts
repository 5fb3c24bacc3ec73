/**
 * Boxes filed so that those which can hold another one are found without looking at all of them.
 * In: boxes. Out: for one more box, whether it lies within one of them.
 *
 * A box that holds another asks about no variable that the other does not ask about: it is filed under its first one, and
 * looked for under each variable of the other.
 *
 * @module
 */
import { type Box, isWithin } from './boxes.ts'

/** Says of a box whether all who are in it are in one and the same of these. */
export function filed(boxes: readonly Box[]): (box: Box) => boolean {
  const files: Box[][] = []
  for (const box of boxes) {
    const [first] = box
    // An empty box holds everybody.
    if (first === undefined) return () => true
    const file = files[first.variable]
    if (file === undefined) files[first.variable] = [box]
    else file.push(box)
  }
  return (box) => {
    for (const { variable } of box) {
      const file = files[variable]
      if (file?.some((other) => isWithin(box, other))) return true
    }
    return false
  }
}
