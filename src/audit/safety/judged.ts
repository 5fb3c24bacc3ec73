/**
 * A case with the level that it should come to and the level that it comes to.
 * In: a subject. Out: each of its cases, judged, or why it cannot be.
 *
 * @module
 */
import { plainEvaluatorOf } from '../../decide/index.ts'
import { truthsOf } from '../../evaluate/index.ts'
import { accept, type Dictionary } from '../../facts/index.ts'
import type { Pack } from '../../pack/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import type { Subject } from '../subject.ts'

/** A case that was decided; levels are positions on the ladder, lowest first. */
export interface JudgedCase {
  readonly case: ClinicalCase
  readonly expected: number
  readonly got: number
  /** What the known answers alone make certain. */
  readonly certain: number
  /** Whether every rule is decided by what is known. */
  readonly complete: boolean
}

/** The cases that can be judged, and those that cannot: wrong facts, or a level that is not on the ladder. */
export function judgedCases({ pack, dictionary, cases }: Subject): {
  readonly judged: readonly JudgedCase[]
  readonly unfit: readonly { readonly case: ClinicalCase; readonly because: string }[]
} {
  const { safeEvaluate } = plainEvaluatorOf(pack, dictionary)
  const judged: JudgedCase[] = []
  const unfit: { case: ClinicalCase; because: string }[] = []
  for (const each of cases) {
    const expected = pack.ladder.indexOf(each.expect.verdict)
    const result = safeEvaluate(each.facts, { layers: each.layers, asOf: each.asOf })
    if (expected < 0) unfit.push({ case: each, because: `\`${each.expect.verdict}\` is no level of this pack` })
    else if (!result.ok)
      unfit.push({ case: each, because: result.issues.map(({ at, code }) => `${code} ${at}`).join(', ') })
    else {
      judged.push({
        case: each,
        expected,
        got: pack.ladder.indexOf(result.decision.verdict),
        certain: pack.ladder.indexOf(result.decision.atLeast),
        complete: isComplete(each, pack, dictionary),
      })
    }
  }
  return { judged, unfit }
}

/** Whether what is known decides every rule, for each item. */
function isComplete({ facts, layers }: ClinicalCase, pack: Pack, dictionary: Dictionary): boolean {
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) return false
  const views = accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
  return views.every((answers) => truthsOf(pack, answers, layers).every(({ certain }) => certain !== 'unknown'))
}
