/**
 * A question with its answer: a decision together with the facts that it was made of, so that a failing test can say
 * which of them kept a rule from firing.
 *
 * @module
 */

import { evaluatorOf } from '../../compiled/index.ts'
import { type Module, packOf } from '../../custom/index.ts'
import type { Decision, EvaluateOptions, SequenceDecision } from '../../decide/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { visitSequence } from '../../generated/visit.ts'
import { dictionary, packs, regions } from '../../modules/index.ts'
import type { Pack } from '../../pack/index.ts'

/** What a matcher can be asked about: a decision alone, or one with the facts behind it. */
export type Answer = Decision | SequenceDecision | Asked

/** A decision and what it was made of. */
export interface Asked {
  readonly decision: Decision
  readonly pack: Pack
  readonly facts: Facts
  readonly options: EvaluateOptions
}

/**
 * Asks a module or a pack, and keeps the facts beside the decision: a matcher that fails can then say which answer kept
 * a rule from firing.
 *
 * @param module - a built-in module by its name, or a linked pack of one's own
 * @param facts - what is known
 * @param options - layers, region, overlay, and the day on which the rules should be in force
 * @returns the decision with the facts, for `expect`
 * @throws {@link InvalidFactsError} naming all that is wrong with facts and options
 * @example
 * ask('triage', { symptoms: [{ symptom: 'hives' }] }).decision.verdict // => 'urgent_same_day'
 */
export function ask(module: Module, facts: unknown, options: EvaluateOptions = {}): Asked {
  const pack: Pack = packOf(module)
  const { evaluate } = evaluatorOf(() => pack, dictionary, regions)
  // A test's facts come from a file; the evaluator checks them.
  return { decision: evaluate(facts, options), pack, facts: facts as Facts, options }
}

/** What a matcher was given, told apart. */
export interface Read {
  readonly decision: Decision | SequenceDecision
  /** Lowest first. */
  readonly ladder: readonly string[]
  readonly pack?: Pack
  readonly asked?: Asked
}

/** Reads what a matcher was given; nothing where it is no decision. `own`: packs beside the built-in ones. */
export function readAnswer(given: unknown, own: readonly Pack[]): Read | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  if ('decision' in given && 'pack' in given) {
    const asked = given as Asked
    return { decision: asked.decision, ladder: asked.pack.ladder, pack: asked.pack, asked }
  }
  if ('stages' in given) return { decision: given as SequenceDecision, ladder: visitSequence.ladder }
  if (!('module' in given) || !('findings' in given)) return undefined
  const decision = given as Decision
  const builtIn: Readonly<Record<string, Pack>> = packs
  const pack =
    own.find(({ id }) => id === decision.module) ??
    (Object.hasOwn(builtIn, decision.module) ? builtIn[decision.module] : undefined)
  return pack === undefined ? undefined : { decision, ladder: pack.ladder, pack }
}
