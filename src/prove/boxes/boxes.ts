/**
 * Boxes: what must hold of some variables, as the classes that each of them may be in. A condition is a list of boxes
 * of which one must hold.
 *
 * @module
 */

/** The classes that one variable may be in, as a mask: class `n` is bit `n`. */
export interface Side {
  readonly variable: number
  readonly classes: bigint
}

/** One side for each variable that matters, by rising variable. An empty box holds of everybody. */
export type Box = readonly Side[]

/** Whether a mask holds a class. */
export function allows(classes: bigint, index: number): boolean {
  return ((classes >> BigInt(index)) & 1n) === 1n
}

/** Whether somebody is in a box: a class for each variable, the first where none is said. */
export function holds(box: Box, point: readonly number[]): boolean {
  return box.every(({ variable, classes }) => allows(classes, point[variable] ?? 0))
}

/** What is in both boxes, or nothing. */
export function meet(left: Box, right: Box): Box | undefined {
  const joined: Side[] = []
  let [l, r] = [0, 0]
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]]
    if (b === undefined || (a !== undefined && a.variable < b.variable)) {
      if (a !== undefined) joined.push(a)
      l += 1
    } else if (a === undefined || b.variable < a.variable) {
      joined.push(b)
      r += 1
    } else {
      const classes = a.classes & b.classes
      if (classes === 0n) return undefined
      joined.push({ variable: a.variable, classes })
      l += 1
      r += 1
    }
  }
  return joined.some(({ classes }) => classes === 0n) ? undefined : joined
}

/** The boxes in which one of the left and one of the right hold. */
export function product(left: readonly Box[], right: readonly Box[]): readonly Box[] {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const box = meet(a, b)
      return box === undefined ? [] : [box]
    }),
  )
}

/** Whether everybody in `inner` is in `outer`. */
export function isWithin(inner: Box, outer: Box): boolean {
  let position = 0
  for (const { variable, classes } of outer) {
    while (position < inner.length && (inner[position]?.variable ?? 0) < variable) position += 1
    const side = inner[position]
    if (side === undefined || side.variable !== variable || (side.classes & ~classes) !== 0n) return false
  }
  return true
}

/** The same box in a smaller space: sides that `space` already fixes fall away; nothing where they exclude each other. */
export function inside(box: Box, space: ReadonlyMap<number, bigint>): Box | undefined {
  if (!box.some(({ variable }) => space.has(variable))) return box
  const left: Side[] = []
  for (const side of box) {
    const { variable, classes } = side
    const possible = space.get(variable)
    if (possible === undefined) left.push(side)
    else if ((classes & possible) === 0n) return undefined
    else if ((possible & ~classes) !== 0n) left.push({ variable, classes: classes & possible })
  }
  return left
}

/** A box by what it says: equal boxes have equal keys. */
export function keyOf(box: Box): string {
  return box.map(({ variable, classes }) => `${variable}:${classes.toString(36)}`).join(' ')
}
