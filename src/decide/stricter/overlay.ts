/**
 * Overlays: a clinic's own stricter rules, as the core sees them. What they consist of, and how they are made, is none
 * of its business: whoever links one seals it here, with what it makes of a decision, and nothing else passes for one.
 *
 * @module
 */
import type { RightFacts } from '../../facts/index.ts'
import type { Pack } from '../../pack/index.ts'
import type { Decider } from '../decider.ts'
import type { Decision } from '../decision.ts'
import type { Options, Overlay } from '../options/options.ts'

/**
 * What an overlay makes of a case: from the decision without it to the decision with it. A pack of one's own is given;
 * a built-in one is known by the decision's module, and is linked only for that.
 */
export type Tighten = (own: Pack | undefined, plain: Decision, facts: RightFacts, options: Options) => Decision

/** By the overlay itself, so that no copy, heir or proxy of one has what it takes. Nobody can look into it. */
const sealed = /* @__PURE__ */ new WeakMap<object, Tighten>()

/** Freezes an overlay and lets it through as the option of that name. */
export function sealOverlay<Sealed extends Overlay>(overlay: Sealed, tighten: Tighten): Sealed {
  sealed.set(Object.freeze(overlay), tighten)
  return overlay
}

/** Whether this very object was sealed. */
export function isSealed(given: unknown): given is Overlay {
  return typeof given === 'object' && given !== null && sealed.has(given)
}

/** The decision under the overlay that was chosen, if one was. */
export function tightened<Verdict extends string>(
  own: Pack | undefined,
  plain: Decision<Verdict>,
  facts: RightFacts,
  options: Options,
): Decision<Verdict> {
  const tighten = options.overlay && sealed.get(options.overlay)
  // An overlay changes no ladder: the verdicts are the pack's.
  return tighten === undefined ? plain : (tighten(own, plain, facts, options) as Decision<Verdict>)
}

/** A decider that heeds the option `overlay`, made of one that does not. */
export function withOverlays<Verdict extends string>(
  own: (() => Pack) | undefined,
  { decideFast, decide, contradicted }: Decider<Decision<Verdict>>,
): Decider<Decision<Verdict>> {
  return {
    ...(decideFast && {
      decideFast: (given, options) => (options.overlay === undefined ? decideFast(given, options) : undefined),
    }),
    decide: (facts, options) => tightened(own?.(), decide(facts, options), facts, options),
    contradicted,
  }
}
