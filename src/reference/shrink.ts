/**
 * The smallest case: facts, members and items are taken away for as long as what is looked for remains.
 *
 * @module
 */
import { child, type Pointer } from '../diagnostics/index.ts'

/** Plain facts, as JSON has them. */
export type PlainFacts = Readonly<Record<string, unknown>>

/** Takes away as much as possible, large parts first. Of what is left, no single part can be spared. */
export async function smallest(
  facts: PlainFacts,
  remains: (fewer: PlainFacts) => Promise<boolean>,
): Promise<PlainFacts> {
  let left = facts
  for (let size = partsOf(left).length; size > 0; ) {
    const before = left
    for (let index = 0; index < partsOf(left).length; ) {
      const fewer = without(left, new Set(partsOf(left).slice(index, index + size)))
      if (await remains(fewer)) left = fewer
      else index += size
    }
    // One that could not be spared before may be spared once others are gone.
    if (size > 1 || left === before) size = Math.floor(size / 2)
  }
  return left
}

/** The places of all that can be taken away: facts, members of sets, items and their facts. */
function partsOf(value: unknown, at: Pointer = ''): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [child(at, key), ...partsOf(part, child(at, key))])
}

function without(facts: PlainFacts, removed: ReadonlySet<Pointer>): PlainFacts {
  return kept(facts, removed, '') as PlainFacts
}

function kept(value: unknown, removed: ReadonlySet<Pointer>, at: Pointer): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
    .filter(([key]) => !removed.has(child(at, key)))
    .map(([key, part]) => [key, kept(part, removed, child(at, key))] as const)
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}
