/**
 * What each interview is about: the packs of a question, the ladder that its verdicts stand on, and the function that
 * answers it.
 *
 * @module
 */
import type { LinkedOverlay } from '../../custom/index.ts'
import type { EvaluateOptions, Region, SafeResult } from '../../decide/index.ts'
import { InvalidFactsError } from '../../facts/index.ts'
import type { Facts } from '../../generated/facts.ts'
import { visitSequence } from '../../generated/visit.ts'
import type { Part } from '../../interview/index.ts'
import { stricterMoves } from '../../link/index.ts'
import { dictionary, packs, safeEvaluations } from '../../modules/index.ts'
import { movedPack, type Pack } from '../../pack/index.ts'
import { packsOf, type QuestionName } from '../schemas/questions.ts'

/** What each question is answered with. */
export type Decisions = {
  readonly [Name in QuestionName]: Extract<
    ReturnType<(typeof safeEvaluations)[Name]>,
    { readonly ok: true }
  >['decision']
}

/** Answers a question, or throws all that is wrong. */
export function evaluationOf<Name extends QuestionName>(
  question: Name,
): (facts: Facts, options?: EvaluateOptions) => Decisions[Name] {
  const answering: {
    readonly [Each in QuestionName]: (facts: unknown, options?: EvaluateOptions) => SafeResult<Decisions[Each]>
  } = safeEvaluations
  return (facts, options) => {
    const result = answering[question](facts, options)
    if (!result.ok) throw new InvalidFactsError(result.issues)
    return result.decision
  }
}

/** What an interview is about: a ladder, and packs with what their rungs are on it. */
export interface Subject {
  readonly ladder: readonly string[]
  readonly parts: readonly Part[]
}

/** The ladder of a question, and its packs. */
export function subjectOf(question: QuestionName): Subject {
  if (question !== 'visit') {
    const [pack] = packsOf(question)
    if (pack === undefined) throw new TypeError(`${question} has no pack`)
    return subjectOfPack(pack)
  }
  const ladder: readonly string[] = visitSequence.ladder
  const parts = visitSequence.stages.map((stage): Part => {
    const pack = packs[stage.module]
    const rungs: Readonly<Record<string, string>> = stage.rungs
    return { pack, ranks: pack.ladder.map((verdict) => ladder.indexOf(rungs[verdict] ?? '')), stage }
  })
  return { ladder, parts }
}

/** The ladder of one pack, and the pack. */
export function subjectOfPack(pack: Pack): Subject {
  return { ladder: pack.ladder, parts: [{ pack, ranks: pack.ladder.map((_, height) => height) }] }
}

/**
 * The same in a region and under an overlay. A decision there is the highest of those by several forms of a pack: as it
 * is, with what the region moves, and each of both with the overlay. So is the verdict of an interview: each form is
 * asked like one more stage that is joined. Of what both move the stricter value counts.
 */
export function formsOf({ ladder, parts }: Subject, region?: Region, overlay?: LinkedOverlay): Subject {
  const moves = region?.parameters ?? {}
  const moved = (pack: Pack, by: Readonly<Record<string, number>>): readonly Pack[] =>
    Object.entries(moves).some(([name, value]) => value !== dictionary.parameters.get(name)?.value)
      ? [pack, movedPack(pack, by)]
      : [pack]
  const forms = (pack: Pack): readonly Pack[] => {
    const own = moved(pack, moves)
    if (overlay === undefined) return own
    return [...own, ...moved(overlay.packFor(pack), stricterMoves(dictionary, moves, overlay.parameters))]
  }
  return { ladder, parts: parts.flatMap((part) => forms(part.pack).map((pack) => ({ ...part, pack }))) }
}
