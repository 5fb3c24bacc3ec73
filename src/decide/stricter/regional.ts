/**
 * Regions that move a parameter: a case is decided without the region as well, and both decisions are joined. A raised
 * base can make a rule that waits for an answer harmless, and two rules can share a threshold, so that by the moved
 * parameter alone a verdict or a bound could fall.
 *
 * @module
 */
import type { Dictionary } from '../../facts/index.ts'
import type { Pack } from '../../pack/index.ts'
import type { Deciding } from '../decider.ts'
import type { Decision } from '../decision.ts'
import type { Options } from '../options/options.ts'
import { joinDecisions } from './join.ts'

/** Whether the region that was chosen moves a parameter; most only have telephone numbers. */
export function isMoving({ region }: Options, { parameters }: Dictionary): boolean {
  if (region === undefined) return false
  for (const name in region.parameters) if (region.parameters[name] !== parameters.get(name)?.value) return true
  return false
}

/**
 * A decider under which no region lowers anything, made of one that only reads the region's parameters. Overlays come
 * on top of it: it asks without.
 */
export function withRegions<Verdict extends string, Making extends Deciding<Decision<Verdict>>>(
  pack: () => Pack,
  dictionary: Dictionary,
  decider: Making,
): Making {
  const { decideFast, decide } = decider
  return {
    ...decider,
    ...(decideFast && {
      decideFast: (given, options) => (isMoving(options, dictionary) ? undefined : decideFast(given, options)),
    }),
    decide: (facts, { overlay: _overlay, ...options }) => {
      const moved = decide(facts, options)
      if (!isMoving(options, dictionary)) return moved
      const { region: _region, ...elsewhere } = options
      const joined = joinDecisions(pack(), pack(), decide(facts, elsewhere), moved)
      // A region changes no ladder: the verdicts are the pack's.
      return Object.freeze({ ...joined, region: moved.region }) as Decision<Verdict>
    },
  }
}
