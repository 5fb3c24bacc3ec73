/**
 * The verdict of one completion: a point of the space, judged.
 *
 * @module
 */
import { holds, type Point } from '../../prove/index.ts'
import { rankOf, type Space, type View, type Way } from './space.ts'

/** What a completion comes to on the ladder of the whole; nothing where it is nobody. */
export function rankAt(space: Space, point: Point): number | undefined {
  const { views, ways, nobody } = space
  if (nobody.some((box) => holds(box, point))) return undefined
  const heights = heightsOf(views)
  for (const { views: of, height, kind, box } of ways) {
    if (of.every((view) => height <= (heights[kind][view] ?? -1)) || !holds(box, point)) continue
    for (const view of of) heights[kind][view] = Math.max(heights[kind][view] ?? -1, height)
  }
  return rankOfAll(space, heights)
}

/** For each view how high it stands, by the kinds of ways. */
export type Heights = Readonly<Record<Way['kind'], number[]>>

/** How high each view stands before anything is answered. */
export function heightsOf(views: readonly View[]): Heights {
  return {
    asked: views.map(({ asked }) => (asked.length === 0 ? 0 : -1)),
    reached: views.map(({ reached }) => reached),
    possible: views.map(({ possible }) => possible),
  }
}

/** What the whole comes to: the highest of the views that are asked. */
export function rankOfAll({ views, floor }: Space, { asked, reached, possible }: Heights): number {
  return views.reduce((highest, view, place) => {
    if ((asked[place] ?? -1) < 0) return highest
    const own = reached[place] ?? -1
    return Math.max(highest, rankOf(view, own, Math.max(own, possible[place] ?? -1)))
  }, floor)
}
