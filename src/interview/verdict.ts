/**
 * The verdict of one completion: a point of the space, judged.
 *
 * @module
 */
import type { Box, Point } from '../prove/index.ts'
import { rankOf, type Space } from './space.ts'

/** What a completion comes to on the ladder of the whole; nothing where it is nobody. */
export function rankAt({ views, ways, nobody }: Space, point: Point): number | undefined {
  if (nobody.some((box) => holds(box, point))) return undefined
  const reached = views.map((view) => view.reached)
  const possible = views.map((view) => view.possible)
  for (const { view, rule, kind, box } of ways) {
    const heights = kind === 'reached' ? reached : possible
    if (rule.height > (heights[view] ?? -1) && holds(box, point)) heights[view] = rule.height
  }
  return Math.max(
    ...views.map((view, index) => {
      const own = reached[index] ?? -1
      return rankOf(view, own, Math.max(own, possible[index] ?? -1))
    }),
  )
}

/** Whether a point is in a box. */
export function holds(box: Box, point: Point): boolean {
  return box.every(({ variable, classes }) => allows(classes, point[variable] ?? 0))
}

/** Whether a mask holds a class. */
export function allows(classes: bigint, index: number): boolean {
  return ((classes >> BigInt(index)) & 1n) === 1n
}
