/**
 * Added rules whose names look like those of rules that are there: somebody may have meant to replace one, which nothing
 * that is added does.
 *
 * @module
 */
import { child, type Pointer, slips } from '../../diagnostics/index.ts'
import type { Pack, PackSource } from '../../pack/index.ts'

/** An added rule that could be taken for another; both count. */
export interface Lookalike {
  /** Where its name stands in the file that adds it. */
  readonly at: Pointer
  readonly module: string
  readonly rule: string
  /** The rule that it looks like, which stays as it is. */
  readonly like: string
}

/** Longer names, and names beyond so many, are not compared: a warning is not worth the time. */
const most = { letters: 64, names: 1000 } as const

/** The added rules that a slip or two make of rules of the pack; `base` is where they stand. */
export function lookalikesOf(own: PackSource, pack: Pack, base: Pointer): readonly Lookalike[] {
  const there = pack.rules.slice(0, most.names)
  return own.rules.slice(0, most.names).flatMap(({ name }, index) => {
    if (name.length > most.letters) return []
    const limit = Math.max(2, Math.floor(name.length / 6)) + 1
    const apart = there.map((rule) => slips(name.toLowerCase(), rule.name.toLowerCase(), limit))
    const least = Math.min(...apart)
    const like = least < limit ? there[apart.indexOf(least)] : undefined
    if (like === undefined) return []
    const at = child(child(child(base, 'rules'), index), 'name')
    return [{ at, module: pack.id, rule: name, like: like.name }]
  })
}
