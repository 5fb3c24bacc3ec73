/**
 * Explanations over the built-in dictionary: of a module by its name, or of a vendor's linked pack.
 *
 * @module
 */

import type { Options } from '../decide/index.ts'
import { expectOptions } from '../diagnostics/index.ts'
import {
  type CounterfactualOptions,
  type CounterfactualResult,
  counterfactualOf,
  type ExplainOptions,
  type Explanation,
  explanationOf,
  type Overlaid,
  type Subject,
  subjectOfPack,
  subjectOfSequence,
} from '../explain/index.ts'
import type { Facts } from '../generated/facts.ts'
import { visitSequence } from '../generated/visit.ts'
import { stricterMoves } from '../link/index.ts'
import { dictionary, evaluateVisit, packs, regions } from '../modules/index.ts'
import type { Pack } from '../pack/index.ts'
import { type Module, packOf } from './module.ts'
import type { LinkedOverlay } from './own/overlay.ts'

/**
 * Says why a decision is as it is, or why a rule did not count.
 *
 * Each rule comes with its evaluated condition: of each leaf the fact, the answer read, operator, threshold or listed
 * values, both truths, the policy by which an unknown answer was read, its place in the pack, and what a parameter
 * stands on. Without `rule` the rules that count are explained; with it any rule by its name, and of one that does not
 * count `toFire` names the leaves that would have to turn, and the smallest change of answers that turns them. Where a
 * pack is asked per item, each item has a view of its own. Under an overlay the clinic's rules are explained like the
 * others, each rule as it counts in the joined decision; of a visit the stages are explained one after the other. **The
 * result holds the caller's own answers**, unlike any decision.
 *
 * @param module - a module by its name, `visit`, or a linked pack
 * @param facts - what is known, as for the evaluate functions
 * @param options - rules by name, audience, and layers, overlay, region and day as for the evaluate functions
 * @returns the verdict, and for each item or the whole its rules, highest first
 * @throws {@link InvalidFactsError} naming all that is wrong with facts and options; {@link UnknownModuleError}
 * @see docs/explaining.md
 * @example
 * const why = explain('eligibility', { sexRegisteredAtBirth: 'female', pregnancyStatus: 'no' }, { rule: 'EL04-pregnant' })
 * const [rule] = why.views[0].rules
 * [rule.status, rule.because[0].fact, rule.because[0].read, rule.toFire.changes[0].to]
 * // => ['silent', 'pregnancyStatus', 'no', 'yes']
 */
export function explain(module: Module | 'visit', facts: Facts, options: ExplainOptions = {}): Explanation {
  expectOptions(options)
  return explanationOf(subjectOf(module), facts, options)
}

/**
 * Finds the smallest change of answers that leads to another verdict.
 *
 * The fewest answers, then the least movement (a number as a part of its range, a set as a part of its members, anything
 * else whole), then the dictionary's order. A known answer that cannot change (`fixed` in `rules/facts.json`: age, sex,
 * history) stays, unless `including` names it; an unknown answer that becomes known is a change. A computed fact changes
 * through what it is computed from. Under a region or an overlay, and for the visit, the joined verdict counts. Every
 * change is checked by evaluating it. The search is exact and bounded: past its limits the outcome is `not_decided`.
 * **The result holds the caller's own answers.**
 *
 * @param module - a module by its name, `visit`, or a linked pack
 * @param facts - what is known, as for the evaluate functions
 * @param options - `towards`, a verdict or `lower`, `higher`, `other`; what may change; layers, region, overlay, day
 * @returns the smallest changes, best first; or that there is none
 * @throws {@link InvalidFactsError} naming all that is wrong with facts and options; {@link UnknownModuleError}
 * @see docs/explaining.md
 * @example
 * const facts = { activity: 'wash', hoursSinceSessionEnd: 3, punctureSitesClosed: true }
 * const { counterfactuals } = counterfactual('aftercare', facts, { towards: 'allowed' })
 * counterfactuals[0].changes // => [{ at: '/hoursSinceSessionEnd', fact: 'hoursSinceSessionEnd', from: 3, to: 24 }]
 */
export function counterfactual(
  module: Module | 'visit',
  facts: Facts,
  options: CounterfactualOptions = {},
): CounterfactualResult {
  expectOptions(options)
  return counterfactualOf(subjectOf(module), facts, options)
}

function subjectOf(module: Module | 'visit'): Subject {
  if (module !== 'visit') return subjectOfPack(packOf(module), dictionary, regions, overlaid)
  // It checks its facts itself.
  const evaluate: Subject['evaluate'] = (facts, options) => evaluateVisit(facts as Facts, options)
  return subjectOfSequence(visitSequence, packs, { dictionary, regions, evaluate, overlaid })
}

/** The pack with the overlay that was chosen, read as an overlay's decision reads it. */
function overlaid(pack: Pack, { overlay, region }: Options): ReturnType<Overlaid> {
  if (overlay === undefined) return undefined
  // Only `./pack` makes what passes as an overlay.
  const { packFor, parameters } = overlay as LinkedOverlay
  if (region === undefined) return { pack: packFor(pack) }
  // Both may move the same parameter: the stricter of both counts.
  const stricter = stricterMoves(dictionary, region.parameters, parameters)
  return { pack: packFor(pack), region: { ...region, parameters: stricter } }
}
