/**
 * The strengths of evidence, among all that rules may cite.
 *
 * @module
 */
import type { Strength } from '../pack/index.ts'

/** What has a strength: statements and literature, which have `null`, are left out. */
export function strengthsIn(sources: Readonly<Record<string, Strength | null>>): Readonly<Record<string, Strength>> {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([id, strength]) => (strength === null ? [] : [[id, strength]])),
  )
}
