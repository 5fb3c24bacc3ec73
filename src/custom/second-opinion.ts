/**
 * The second opinion of json-rules-engine, over the built-in dictionary.
 *
 * @module
 */
import { evaluatorOf } from '../compiled/index.ts'
import { type EvaluateOptions, type Options, optionsOf } from '../decide/index.ts'
import { expectOptions, freezeDeep } from '../diagnostics/index.ts'
import { factIssue, InvalidFactsError } from '../facts/index.ts'
import { stricterMoves } from '../link/index.ts'
import { dictionary, regions } from '../modules/index.ts'
import { expectPack, type Pack } from '../pack/index.ts'
import {
  type Difference,
  type EngineFacts,
  firstDifference,
  jointly,
  type PlainFacts,
  runsOf,
  type SecondOpinion,
  secondOpinionOf,
  type WholeOpinion,
} from '../reference/index.ts'
import type { LinkedOverlay } from './own/overlay.ts'

/** How a case is cross-checked. */
export interface CrossCheckOptions extends EvaluateOptions {
  /** What is checked; without it the evaluator that the evaluate functions use. */
  readonly evaluate?: ((facts: unknown, options?: EvaluateOptions) => WholeOpinion) | undefined
}

/** That both agree, or the first difference with the smallest case that shows it. It holds the caller's own facts. */
export type CrossCheck =
  | { readonly agrees: true }
  | ({ readonly agrees: false; readonly facts: PlainFacts } & Difference)

/**
 * Puts one case to our evaluator and to json-rules-engine, and compares: each rule that fired or is assumed, the
 * verdict, and both bounds, for each item and for the whole. What is missing is not compared.
 *
 * json-rules-engine has the rules as dual rails (`toDualRail`), so that unknown facts count as well. Of a difference
 * the case is made as small as possible: each fact, member and item that it can do without is taken away. **The result
 * then holds facts of the caller's patient**, unlike any decision: it is for finding a mistake, not for a log. One
 * comparison takes some ten milliseconds, a difference up to a few seconds.
 *
 * @param pack - a built-in pack (`packs`) or one of one's own, linked
 * @param facts - what is known, as for the evaluate functions
 * @param options - layers, region, overlay and day, and the evaluator to be checked
 * @returns that both agree, or the first difference: what, ours, theirs, where, and for which facts
 * @throws {@link InvalidFactsError} naming all that is wrong with facts and options
 * @see docs/reference.md
 * @example
 * const checked = await crossCheck(packs.triage, { symptoms: [{ symptom: 'hives' }] })
 * checked.agrees // => true
 */
export async function crossCheck(pack: Pack, facts: unknown, options: CrossCheckOptions = {}): Promise<CrossCheck> {
  expectPack(pack)
  expectOptions(options)
  const { evaluate = evaluatorOf(() => pack, dictionary, regions).evaluate, ...chosen } = options
  // First as they are: the copy below would hide what is wrong with some of them.
  evaluate(facts, chosen)
  const checked = optionsOf(chosen, dictionary, regions)
  if (!checked.ok) throw new InvalidFactsError(checked.issues)
  const secondOpinion = opinionUnder(pack, checked.options)
  const difference = await firstDifference(plain(facts), (given) => evaluate(given, chosen), secondOpinion)
  return freezeDeep(difference === undefined ? { agrees: true } : { agrees: false, ...difference })
}

/** What json-rules-engine makes of a case in a region and under an overlay: as the evaluators do, of both forms the higher. */
function opinionUnder(pack: Pack, { layers, region, overlay }: Options): SecondOpinion {
  const moves = region?.parameters ?? {}
  const opinion = secondOpinionOf(pack, dictionary, { layers, parameters: moves })
  if (overlay === undefined) return opinion
  // Only `./pack` makes what passes as an overlay.
  const { packFor, parameters } = overlay as LinkedOverlay
  const stricter = { layers, parameters: stricterMoves(dictionary, moves, parameters) }
  return jointly(pack, opinion, secondOpinionOf(packFor(pack), dictionary, stricter))
}

/**
 * Facts as the engines of `toEngine` and `toDualRail` take them: the known ones only, computed ones among them.
 *
 * @param pack - a built-in pack (`packs`) or one of one's own, linked
 * @param facts - what is known, as for the evaluate functions
 * @returns the facts of each run: one for each item of the pack's list, or one
 * @throws {@link InvalidFactsError} naming each unrecognised fact and each value outside its bounds
 * @example
 * const [run] = engineFactsOf(packs.eligibility, { smoker: 'unknown', allergiesCurrent: ['asthma', 'unknown'] })
 * run.facts // => { allergiesCurrent: ['asthma', 'unknown'] }
 */
export function engineFactsOf(pack: Pack, facts: unknown): readonly EngineFacts[] {
  expectPack(pack)
  return runsOf(pack, facts, dictionary)
}

/** A copy that can be taken apart: a caller's object may be a proxy, or of a class. */
function plain(facts: unknown): PlainFacts {
  try {
    return JSON.parse(JSON.stringify(facts))
  } catch {
    throw new InvalidFactsError([factIssue({ code: 'unreadable', at: '' })])
  }
}
