/**
 * Which case kills a mutant? One whose expectation the mutant does not meet.
 * In: a mutant and the cases, read once. Out: the first case that kills it.
 *
 * A whole decision is made only for a case in which a changed rule comes out otherwise or, not being decided, could wait
 * for other answers. Where one comparison is all that changed and it comes out as before, nothing else can have changed.
 * Which cases these are is asked of all of them at once.
 *
 * @module
 */
import { asCertain, asJudged } from '../../evaluate/index.ts'
import type { Leaf, Rule } from '../../pack/index.ts'
import type { Examination, Examined } from '../examined.ts'
import { positionsIn, type TruthTable, type Truths, type Views } from '../truth-table.ts'
import type { Change, Mutant } from './mutants.ts'

/** The first case that kills a mutant: those first in which a rule counts in one version and not in the other. */
export function killerOf(mutant: Mutant, examination: Examination): Examined | undefined {
  // Without a changed rule it is the pack itself that differs.
  if (mutant.changes.length === 0) return examination.examined.find((each) => isKilledBy(mutant, each))
  const asked = new Set<Examined>()
  const { likely, possible } = effectOf(mutant, examination)
  for (const views of [likely, possible]) {
    for (const view of positionsIn(views)) {
      const each = examination.caseAt(view)
      if (each === undefined || asked.has(each)) continue
      if (isKilledBy(mutant, each)) return each
      asked.add(each)
    }
  }
  return undefined
}

/** Whether a case's expectation tells a mutant from the pack. */
export function isKilledBy(mutant: Mutant, examined: Examined): boolean {
  return !examined.isMetBy(mutant.pack)
}

/** The views in which a mutant is likely to show, and those in which it can. */
interface Effect {
  readonly likely: Views
  readonly possible: Views
}

function effectOf(mutant: Mutant, examination: Examination): Effect {
  const touched = touchedBy(mutant, examination.table)
  let [likely, possible] = [0n, 0n]
  for (const change of mutant.changes) {
    const effect = effectOfChange(change, touched, examination)
    likely |= effect.likely
    possible |= effect.possible
  }
  return { likely, possible }
}

/** Where what changed comes out otherwise: everywhere, if it is not known to be a leaf alone. */
function touchedBy({ comparison, whileUnknown }: Mutant, table: TruthTable): Views {
  const certain = (leaf: Leaf): Truths => table.truthsOf(leaf, asCertain)
  if (comparison !== undefined) return differing(certain(comparison.before), certain(comparison.after))
  if (whileUnknown === undefined) return table.all
  return whileUnknown.reduce((views, leaf) => views | unknown(certain(leaf)), 0n)
}

function effectOfChange(
  { before, after }: Change,
  touched: Views,
  { table, asking, expectingMore }: Examination,
): Effect {
  const was = asking[before.layer] & touched
  const is = after === undefined ? 0n : asking[after.layer] & touched
  // Where the rule is gone, or is another kind of rule, what it was counts against nothing.
  const isMoved = after === undefined || after.height !== before.height || after.notice !== before.notice
  const same = isMoved ? 0n : was & is
  const of = (rule: Rule) => ({
    certain: table.truthsOf(rule.condition, asCertain),
    judged: table.truthsOf(rule.condition, asJudged),
  })
  const earlier = of(before)
  const later = same === 0n ? undefined : of(after ?? before)
  const among = (truths: Truths | undefined): Truths =>
    truths === undefined ? never : { true: truths.true & same, possible: truths.possible & same }
  const either = was | is
  const certain = among(later?.certain)
  const judged = among(later?.judged)
  // A rule that is not decided may wait for other answers although it comes out as before.
  const mayWait = unknown(earlier.judged) | unknown(judged)
  const mayMove = unknown(earlier.certain) | unknown(certain) | differing(earlier.certain, certain)
  return {
    likely: either & (earlier.judged.true ^ judged.true),
    possible: either & (mayWait | differing(earlier.judged, judged) | (mayMove & expectingMore)),
  }
}

const never: Truths = { true: 0n, possible: 0n }

function differing(one: Truths, other: Truths): Views {
  return (one.true ^ other.true) | (one.possible ^ other.possible)
}

function unknown({ true: certain, possible }: Truths): Views {
  return possible & ~certain
}
