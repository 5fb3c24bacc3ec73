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
import type { Examination, Examined } from '../cases/examined.ts'
import { unmet } from '../cases/expectation.ts'
import { positionsIn, type Truths, type TruthTable, unknownIn, type Views } from '../cases/truth-table.ts'
import type { Change, Mutant } from './mutants.ts'

/** The first case that kills a mutant: those first in which a rule counts in one version and not in the other. */
export function killerOf(mutant: Mutant, examination: Examination): Examined | undefined {
  // Without a changed rule it is the pack itself that differs.
  if (mutant.changes.length === 0) return examination.holding.find((each) => isKilledBy(mutant, each))
  const asked = new Set<Examined>()
  const { likely, possible, fires } = effectOf(mutant, examination)
  for (const views of [likely, possible]) {
    for (const view of positionsIn(views)) {
      const each = examination.caseAt(view)
      if (each === undefined || asked.has(each)) continue
      if (firesOtherwise(each, fires) || isKilledBy(mutant, each)) return each
      asked.add(each)
    }
  }
  return undefined
}

/** Whether a case's expectation tells a mutant from the pack. */
export function isKilledBy(mutant: Mutant, { case: { expect }, decide }: Examined): boolean {
  return unmet(expect, decide(mutant.pack)).length > 0
}

/** Whether a case lists the rules that have fired, and it would be others: that alone tells, without a whole decision. */
function firesOtherwise({ case: { expect }, views }: Examined, fires: Effect['fires']): boolean {
  if (expect.fired === undefined) return false
  return fires.some(({ before, after }) => ((before & views) === 0n) !== ((after & views) === 0n))
}

/** The views in which a mutant is likely to show, and those in which it can. */
interface Effect {
  readonly likely: Views
  readonly possible: Views
  /** The views in which a changed rule is a finding that is no notice, before and after. */
  readonly fires: readonly { readonly before: Views; readonly after: Views }[]
}

function effectOf(mutant: Mutant, examination: Examination): Effect {
  const touched = touchedBy(mutant, examination.table)
  const effects = mutant.changes.map((change) => effectOfChange(change, touched, examination))
  return {
    likely: effects.reduce((views, effect) => views | effect.likely, 0n),
    possible: effects.reduce((views, effect) => views | effect.possible, 0n),
    fires: effects.flatMap(({ fires }) => fires),
  }
}

/** Where what changed comes out otherwise: everywhere, if it is not known to be a leaf alone. */
function touchedBy({ comparison, whileUnknown }: Mutant, table: TruthTable): Views {
  const certain = (leaf: Leaf): Truths => table.truthsOf(leaf, asCertain)
  if (comparison !== undefined) return differing(certain(comparison.before), certain(comparison.after))
  if (whileUnknown === undefined) return table.all
  return whileUnknown.reduce((views, leaf) => views | unknownIn(certain(leaf)), 0n)
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
  const later = after === undefined ? undefined : of(after)
  const among = (truths: Truths | undefined): Truths =>
    truths === undefined ? never : { true: truths.true & same, possible: truths.possible & same }
  const fired = (rule: Rule, truths: Truths): Views => (rule.notice ? 0n : asking[rule.layer] & truths.true)
  const either = was | is
  const certain = among(later?.certain)
  const judged = among(later?.judged)
  // A rule that is not decided may wait for other answers although it comes out as before.
  const mayWait = unknownIn(earlier.judged) | unknownIn(judged)
  const mayMove = unknownIn(earlier.certain) | unknownIn(certain) | differing(earlier.certain, certain)
  return {
    likely: either & (earlier.judged.true ^ judged.true),
    possible: either & (mayWait | differing(earlier.judged, judged) | (mayMove & expectingMore)),
    fires: [
      {
        before: fired(before, earlier.judged),
        after: after === undefined || later === undefined ? 0n : fired(after, later.judged),
      },
    ],
  }
}

const never: Truths = { true: 0n, possible: 0n }

function differing(one: Truths, other: Truths): Views {
  return (one.true ^ other.true) | (one.possible ^ other.possible)
}
