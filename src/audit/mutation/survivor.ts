/**
 * What is said of a mutant that no case kills: a case that would, the proof that none can, or neither.
 * In: a mutant and its subject. Out: a case ready to be pasted, `equivalent`, or why it was not decided.
 *
 * @module
 */
import { plainEvaluatorOf } from '../../decide/index.ts'
import { type CaseOfLayers, differenceOf, type Limits } from '../../prove/index.ts'
import { type Expected, seenOf, toldBy } from '../cases/expectation.ts'
import type { ShownCase } from '../report.ts'
import type { Subject } from '../subject.ts'
import { idOf } from '../words.ts'
import type { Mutant } from './mutants.ts'
import { sideBySide } from './side-by-side.ts'

/** What becomes of a mutant that no case kills. */
export type Fate =
  | { readonly kind: 'survives'; readonly case: ShownCase }
  | { readonly kind: 'equivalent' }
  | { readonly kind: 'not_decided'; readonly because: string }

/** Looks for a case that would kill a mutant, starting from the people given. */
export function fateOf(
  mutant: Mutant,
  { pack, dictionary }: Subject,
  starts: readonly CaseOfLayers['facts'][],
  limits?: Limits,
): Fate {
  const decisionsOn = sideBySide(pack, mutant.pack, dictionary)
  const toldIn = (each: CaseOfLayers): readonly Expected[] => {
    const decisions = decisionsOn(each)
    return decisions === undefined ? [] : toldBy(...decisions)
  }
  const difference = differenceOf(pack, mutant.pack, dictionary, {
    tells: (each) => toldIn(each).length > 0,
    starts,
    ...(limits === undefined ? {} : { limits }),
  })
  switch (difference.kind) {
    case 'nobody':
      return { kind: 'equivalent' }
    case 'not_decided':
      return difference
    case 'told':
      return { kind: 'survives', case: shown(difference.case, toldIn(difference.case)) }
  }

  function shown({ facts, layers }: CaseOfLayers, told: readonly Expected[]): ShownCase {
    const seen = seenOf(plainEvaluatorOf(pack, dictionary).evaluate(facts, { layers }))
    const parts = new Set<Expected>(['verdict', 'fired', 'missing', ...told])
    return {
      id: idOf(mutant.changes[0]?.before.name, mutant.kind, mutant.says),
      facts,
      ...(layers.length === 2 ? {} : { layers }),
      expect: Object.fromEntries(
        Object.entries(seen).filter(([part]) => parts.has(part as Expected)),
      ) as ShownCase['expect'],
    }
  }
}
