/**
 * Which case kills a mutant? One whose expectation the mutant does not meet.
 * In: a mutant and the cases, read once. Out: the first case that kills it.
 *
 * A whole decision is made only for a case in which a changed rule comes out otherwise or, not being decided, could wait
 * for other answers. Where one comparison is all that changed and it comes out as before, nothing else can have changed.
 *
 * @module
 */
import { asCertain, truthOf } from '../../evaluate/index.ts'
import type { Answers } from '../../facts/index.ts'
import type { Examined } from '../examined.ts'
import { unmet } from '../expectation.ts'
import type { Change, Mutant } from './mutants.ts'

/** The first case that kills a mutant: those first in which a rule counts in one version and not in the other. */
export function killerOf(mutant: Mutant, examined: readonly Examined[]): Examined | undefined {
  const later: Examined[] = []
  for (const each of examined) {
    const effect = effectOn(each, mutant)
    if (effect === 'likely' && isKilledBy(mutant, each)) return each
    if (effect === 'possible') later.push(each)
  }
  return later.find((each) => isKilledBy(mutant, each))
}

/** Whether a case's expectation tells a mutant from the pack. */
export function isKilledBy(mutant: Mutant, examined: Examined): boolean {
  return unmet(examined.case.expect, examined.decide(mutant.pack)).length > 0
}

/** Whether a mutant can show in a case at all, and whether it is likely to. */
type Effect = 'none' | 'possible' | 'likely'

function effectOn(examined: Examined, mutant: Mutant): Effect {
  // Without a changed rule it is the pack itself that differs.
  if (mutant.changes.length === 0) return 'possible'
  const views = examined.views.filter((answers) => isTouched(mutant, answers))
  if (views.length === 0) return 'none'
  const effects = mutant.changes.map((change) => effectOfChange(examined, views, change))
  return effects.includes('likely') ? 'likely' : effects.includes('possible') ? 'possible' : 'none'
}

function isTouched({ comparison }: Mutant, answers: Answers): boolean {
  if (comparison === undefined) return true
  return truthOf(comparison.before, answers, asCertain) !== truthOf(comparison.after, answers, asCertain)
}

function effectOfChange(
  { case: { layers }, truthOf: truth }: Examined,
  views: readonly Answers[],
  { before, after }: Change,
): Effect {
  const was = layers.includes(before.layer)
  const is = after !== undefined && layers.includes(after.layer)
  if (!was && !is) return 'none'
  const isMoved = was !== is || after?.height !== before.height || after.notice !== before.notice
  let effect: Effect = 'none'
  for (const answers of views) {
    const earlier = truth(before, answers)
    const later = after === undefined || isMoved ? undefined : truth(after, answers)
    if ((earlier.judged === 'true') !== (later?.judged === 'true')) return 'likely'
    // A rule that is not decided may wait for other answers although it comes out as before.
    const isOpen = earlier.certain === 'unknown' || later?.certain === 'unknown'
    if (isOpen || earlier.certain !== (later?.certain ?? 'false')) effect = 'possible'
  }
  return effect
}
