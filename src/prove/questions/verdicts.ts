/**
 * How many of all possible patients come to each verdict, exactly, and which verdicts nobody comes to.
 *
 * A patient is one choice of a value for every fact that the rules read, every answer known; where a pack is asked per
 * item, it is one item, the patient, and what the other items are about.
 *
 * @module
 */
import { attempted, type Bases, nobodysHeight, type Proof } from '../basis.ts'
import { type ReadyCase, readyCase } from '../ready-case.ts'
import { fold } from '../search/fold.ts'
import { pointOf } from '../search/search.ts'

/** How many patients come to one verdict. */
export interface VerdictCount {
  readonly verdict: string
  readonly patients: bigint
  /** One of them; none where there is nobody: the verdict is unreachable. */
  readonly example?: ReadyCase
}

/** The verdicts of all possible patients. */
export interface VerdictCounts {
  readonly patients: bigint
  /** In the ladder's order. */
  readonly verdicts: readonly VerdictCount[]
  /** What the proof cost. */
  readonly states: number
  readonly widest: number
}

/** Counts the patients of each verdict. */
export function verdictCounts({ patients: basis }: Bases): Proof<VerdictCounts> {
  return attempted(() => {
    const { pack, sizes, meter } = basis
    const folded = fold(basis.lifts(), sizes, meter)
    if (!folded.decided) return folded
    const verdicts = pack.ladder.map((verdict, height) => {
      const outcomes = [height, ...(verdict === pack.otherwise ? [-1] : [])].flatMap(
        (each) => folded.outcomes.get(each) ?? [],
      )
      const [first] = outcomes
      return {
        verdict,
        patients: outcomes.reduce((sum, { count }) => sum + count, 0n),
        ...(first === undefined ? {} : { example: readyCase(basis, pointOf(first.path, sizes), verdict) }),
      }
    })
    const everybody = [...folded.outcomes].filter(([height]) => height !== nobodysHeight(basis))
    return {
      decided: true,
      patients: everybody.reduce((sum, [, { count }]) => sum + count, 0n),
      verdicts,
      states: folded.states,
      widest: folded.widest,
    }
  })
}
