/**
 * The proved part: can a case that known answers put on a high level fall below it when the rest is answered?
 * In: judged cases. Out: of each, that no completion falls, or one that does.
 *
 * @module
 */
import { type Bases, basesOf, floorsOf } from '../../prove/index.ts'
import type { Subject } from '../subject.ts'
import type { JudgedCase } from './judged.ts'

/** What is proven of one case. */
export type Floor =
  /** No completion falls below the level. */
  | { readonly kind: 'held' }
  /** The level rests on an answer that counts as the worst while it is unknown: knowing it may lower the level. */
  | { readonly kind: 'assumed' }
  /** The case comes out too low as it is, so there is nothing to hold. */
  | { readonly kind: 'missed' }
  /** The level was said to be certain, and a completion falls below it. */
  | { readonly kind: 'falls'; readonly to: string }
  | { readonly kind: 'not_decided'; readonly because: string }

/** Proves for a case at a time; what the proofs stand on is made once for each choice of layers. */
export function floorProver({ pack, dictionary }: Subject): (each: JudgedCase) => Floor {
  const made = new Map<string, Bases>()
  return ({ case: { facts, layers }, expected, got, certain }) => {
    if (got < expected) return { kind: 'missed' }
    const key = layers.join()
    const bases = made.get(key) ?? basesOf(pack, dictionary, { layers })
    made.set(key, bases)
    // The verdict of all is at least the highest of the items' floors.
    let highest = -1
    for (const proof of floorsOf(bases, facts)) {
      if (!proof.decided) return { kind: 'not_decided', because: proof.because }
      highest = Math.max(highest, pack.ladder.indexOf(proof.floor))
    }
    if (highest >= expected) return { kind: 'held' }
    return certain < expected ? { kind: 'assumed' } : { kind: 'falls', to: pack.ladder[highest] ?? pack.otherwise }
  }
}
