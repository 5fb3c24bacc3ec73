/**
 * One rule in two versions: is it true of other people, does it count or wait for an answer in other cases?
 *
 * @module
 */
import { asCertain, asJudged } from '../../evaluate/index.ts'
import type { Rule } from '../../pack/index.ts'
import { attempted, type Basis, type Proof } from '../basis.ts'
import type { Box } from '../boxes/boxes.ts'
import type { Question } from '../boxes/conditions.ts'
import { type NotDecided, spend } from '../search/fold.ts'
import type { Point } from '../search/search.ts'
import { isOpen, somebody } from '../somebody.ts'
import type { Joint } from './joint.ts'

/** Who shows that a rule has changed; nobody, where it says the same of everybody. */
export interface RuleChangeProof {
  /** A patient of whom only the later rule is true. */
  readonly gained?: Point
  /** A patient of whom only the earlier rule was true. */
  readonly lost?: Point
  /** Where it is true of the same patients: a case that it treats otherwise while an answer is unknown. */
  readonly whileUnknown?: Point
}

/** Compares one rule with itself; without a rule on one side, with one that is never true. */
export function ruleChangeProof(joint: Joint, was: Rule | undefined, is: Rule | undefined): Proof<RuleChangeProof> {
  return attempted(() => {
    const { patients, cases } = joint.bases
    const spent = spend(patients.meter, 0, 0)
    if (spent !== undefined) return spent
    const gained = difference(patients, is, was, plainly)
    if (isOpen(gained)) return gained
    const lost = difference(patients, was, is, plainly)
    if (isOpen(lost)) return lost
    let whileUnknown: Point | undefined
    if (gained === undefined && lost === undefined) {
      for (const question of questions) {
        for (const [one, other] of [[is, was] as const, [was, is] as const]) {
          const found = difference(cases, one, other, question)
          if (isOpen(found)) return found
          whileUnknown ??= found
        }
        if (whileUnknown !== undefined) break
      }
    }
    return {
      decided: true,
      ...(gained === undefined ? {} : { gained }),
      ...(lost === undefined ? {} : { lost }),
      ...(whileUnknown === undefined ? {} : { whileUnknown }),
    }
  })
}

const plainly: Question = { reading: asCertain, level: 'true', side: 0 }

/** The two truths of a rule, each at both of its levels. */
const questions = [asJudged, asCertain].flatMap((reading) =>
  (['true', 'unknown'] as const).map((level): Question => ({ reading, level, side: 0 })),
)

/** Somebody of whom one rule is as true as asked, and the other is not. */
function difference(
  basis: Basis,
  one: Rule | undefined,
  other: Rule | undefined,
  question: Question,
): Point | undefined | NotDecided {
  const of = (rule: Rule | undefined): readonly Box[] => (rule === undefined ? [] : basis.boxesOf(rule, question))
  return somebody(basis, of(one), of(other))
}
