/**
 * What a linked overlay makes of a decision: the case is decided by the stricter pack as well, and both are joined.
 *
 * @module
 */
import { deciderOf } from '../compiled/index.ts'
import { type Decider, type Decision, joinDecisions, type Options, type Tighten } from '../decide/index.ts'
import { type OverlayParts, stricterMoves } from '../link/index.ts'
import { packs } from '../modules/index.ts'
import type { Pack } from '../pack/index.ts'

/** Makes the stricter decision of each pack by `make` (the compiled evaluator, where nobody says otherwise). */
export function tighteningOf(
  { id, version, digest, parameters, dictionary, packOver }: OverlayParts,
  make: (pack: Pack, dictionary: OverlayParts['dictionary']) => Decider<Decision> = (pack) =>
    deciderOf(() => pack, dictionary),
): Tighten {
  const stricterBy = new WeakMap<Pack, { readonly pack: Pack; readonly decider: Decider<Decision> }>()
  const stricterFor = (pack: Pack) => {
    const known = stricterBy.get(pack)
    if (known !== undefined) return known
    const over = packOver(pack)
    const made = { pack: over, decider: make(over, dictionary) }
    stricterBy.set(pack, made)
    return made
  }
  const overlay = Object.freeze({ id, version, digest })
  return (own, plain, facts, options) => {
    const pack = own ?? builtIn(plain.module)
    const { pack: over, decider } = stricterFor(pack)
    const stricter = decider.decide(facts, withoutOverlay(options))
    return Object.freeze({ ...joinDecisions(pack, over, plain, stricter), overlay })
  }
  /** A region and an overlay may move the same parameter: the stricter of both counts. */
  function withoutOverlay({ overlay: _, region, ...options }: Options): Options {
    if (region === undefined) return options
    return { ...options, region: { ...region, parameters: stricterMoves(dictionary, region.parameters, parameters) } }
  }
}

/** A built-in pack by its module's name. */
function builtIn(module: string): Pack {
  // Only built-in deciders leave the pack to us.
  return packs[module as keyof typeof packs]
}
