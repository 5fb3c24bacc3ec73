/**
 * A case with the level that it should come to and the level that it comes to.
 * In: a subject. Out: each of its cases, judged, or why it cannot be.
 *
 * @module
 */
import { optionsOf } from '../../decide/index.ts'
import { asCertain } from '../../evaluate/index.ts'
import type { Layer } from '../../pack/index.ts'
import type { ClinicalCase } from '../../parse/index.ts'
import { examinationOf } from '../cases/examined.ts'
import { unknownIn, type Views } from '../cases/truth-table.ts'
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
export function judgedCases(subject: Subject): {
  readonly judged: readonly JudgedCase[]
  readonly unfit: readonly { readonly case: ClinicalCase; readonly because: string }[]
} {
  const { ladder, rules } = subject.pack
  const { all, table } = examinationOf(subject)
  const judged: JudgedCase[] = []
  const unfit: { case: ClinicalCase; because: string }[] = []
  const openIn = (layers: readonly Layer[]): Views =>
    rules
      .filter(({ layer }) => layers.includes(layer))
      .map(({ condition }) => unknownIn(table.truthsOf(condition, asCertain)))
      .reduce((views, open) => views | open, 0n)
  const open = new Map<string, Views>()
  for (const each of all) {
    const { layers, asOf, expect } = each.case
    const { verdict } = expect
    const expected = ladder.indexOf(verdict)
    const options = optionsOf({ layers, asOf }, subject.dictionary, {})
    const issues = [...(options.ok ? [] : options.issues), ...('issues' in each ? each.issues : [])]
    if (expected < 0) unfit.push({ case: each.case, because: `\`${verdict}\` is no level of this pack` })
    else if ('issues' in each || issues.length > 0)
      unfit.push({ case: each.case, because: issues.map(({ at, code }) => `${code} ${at}`).join(', ') })
    else {
      const key = layers.join()
      const undecided = open.get(key) ?? openIn(layers)
      open.set(key, undecided)
      judged.push({
        case: each.case,
        expected,
        got: ladder.indexOf(each.decision.verdict),
        certain: ladder.indexOf(each.decision.atLeast),
        complete: (each.views & undecided) === 0n,
      })
    }
  }
  return { judged, unfit }
}
