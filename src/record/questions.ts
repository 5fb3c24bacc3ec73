/**
 * What can be recorded: a question by its name, what answers it, and the packs that the answer depends on.
 *
 * @module
 */
import { evaluatorOf } from '../compiled/index.ts'
import type { Decision, EvaluateOptions, SafeResult, SequenceDecision } from '../decide/index.ts'
import { visitSequence } from '../generated/visit.ts'
import { dictionary, packs, type QuestionName, regions, safeEvaluations } from '../modules/index.ts'
import type { Pack } from '../pack/index.ts'

/** A question whose answers can be recorded: a module by its name, the visit, or a pack of one's own by its id. */
export type RecordedQuestion = QuestionName | (string & Record<never, never>)

/** What a question is answered with. */
export type RecordedDecision = Decision | SequenceDecision

/** A question, and what answers it. */
export interface Answerer {
  /** The packs that an answer depends on, whether all of them are asked or not. */
  readonly packs: readonly Pack[]
  /** From the least to the most restrictive verdict. */
  readonly ladder: readonly string[]
  readonly ask: (facts: unknown, options: EvaluateOptions) => SafeResult<RecordedDecision>
}

/** What answers a question by its name; a pack of one's own goes before a built-in one of its name. Nothing where neither is there. */
export function answererOf(question: string, own?: Pack): Answerer | undefined {
  if (own !== undefined && own.id === question) return ownAnswerer(own)
  if (!isBuiltIn(question)) return undefined
  const ask = safeEvaluations[question]
  if (question !== 'visit') return { packs: [packs[question]], ladder: packs[question].ladder, ask }
  return { packs: visitSequence.stages.map(({ module }) => packs[module]), ladder: visitSequence.ladder, ask }
}

/** Whether a question is one of the library's own. */
function isBuiltIn(question: unknown): question is QuestionName {
  return typeof question === 'string' && Object.hasOwn(safeEvaluations, question)
}

const ownAnswerers = new WeakMap<Pack, Answerer>()

/** Made once for each pack: many records are made again one after the other. */
function ownAnswerer(pack: Pack): Answerer {
  const known = ownAnswerers.get(pack)
  if (known !== undefined) return known
  const { safeEvaluate } = evaluatorOf(() => pack, dictionary, regions)
  const made = { packs: [pack], ladder: pack.ladder, ask: safeEvaluate }
  ownAnswerers.set(pack, made)
  return made
}
