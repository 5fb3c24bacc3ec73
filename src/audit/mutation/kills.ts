/**
 * Which case kills a mutant? One whose expectation the mutant does not meet.
 * In: a mutant and the cases, read once. Out: the first case that kills it.
 *
 * A whole decision is made only for a case in which a changed rule comes out otherwise or, not being decided, could wait
 * for other answers.
 *
 * @module
 */
import type { Examined } from '../examined.ts'
import { unmet } from '../expectation.ts'
import type { Change, Mutant } from './mutants.ts'

/** The first case that kills a mutant: those first in which a rule fires in one and not in the other. */
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

type Effect = 'none' | 'possible' | 'likely'

function effectOn(examined: Examined, { changes, kind }: Mutant): Effect {
  // Without a changed rule it is the pack itself that differs.
  if (changes.length === 0) return 'possible'
  let effect: Effect = 'none'
  for (const change of changes) {
    const own = effectOfChange(examined, change, kind === 'policy')
    if (own === 'likely') return own
    if (own === 'possible') effect = own
  }
  return effect
}

function effectOfChange(
  { case: { layers }, views, truthOf }: Examined,
  { before, after }: Change,
  _isPolicy: boolean,
): Effect {
  const was = layers.includes(before.layer)
  const is = after !== undefined && layers.includes(after.layer)
  if (!was && !is) return 'none'
  const isMoved = was !== is || after === undefined || after.height !== before.height || after.notice !== before.notice
  let effect: Effect = 'none'
  for (const answers of views) {
    const earlier = truthOf(before, answers)
    const later = after === undefined ? earlier : truthOf(after, answers)
    if (isMoved) {
      if (earlier.judged === 'true') return 'likely'
      if (earlier.certain !== 'false') effect = 'possible'
    } else if ((earlier.judged === 'true') !== (later.judged === 'true')) return 'likely'
    else if (earlier.certain === 'unknown' || later.certain === 'unknown') effect = 'possible'
    else if (earlier.certain !== later.certain) effect = 'possible'
  }
  return effect
}
