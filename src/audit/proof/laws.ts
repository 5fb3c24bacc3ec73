/**
 * Laws 1 to 3 of `docs/semantics.md`, and for each breach a case before and after more was answered.
 *
 * @module
 */
import type { Pack } from '../../pack/index.ts'
import type { Law, LawProof, Proof } from '../../prove/index.ts'
import type { Problem, ShownCase } from '../report.ts'
import { given, shownCase, undecided } from './shown.ts'

/** One law, for every case. */
export interface ProvenLaw {
  readonly law: Law
  /** How many statements about single rules were proven for it. */
  readonly proven: number
  readonly breaches: readonly {
    readonly rule: string
    /** The fact that was answered, in law 2. */
    readonly fact?: string
    readonly before?: ShownCase
    readonly after?: ShownCase
  }[]
}

/** What each law promises. */
const promises = {
  1: 'answering what is unknown never moves the verdict outside its bounds',
  2: 'answering what is missing never raises the verdict beyond what was said',
  3: 'the evidence never lowers the verdict',
} as const satisfies Record<Law, string>

/** Paints what is proven of one law. */
export function provenLaw({ law, proven, breaches }: LawProof): ProvenLaw {
  return {
    law,
    proven,
    breaches: breaches.map(({ rule, fact, before, after }) => ({
      rule,
      ...given('fact', fact),
      ...given('before', shownCase(`law-${law}-${rule}-before`, before)),
      ...given('after', shownCase(`law-${law}-${rule}-after`, after)),
    })),
  }
}

/** What breaks a law: each names its rule and shows the case before; the one after stands in the detail. */
export function lawProblems(pack: Pack, proofs: readonly Proof<LawProof>[]): readonly Problem[] {
  return proofs.flatMap((proof, index) => {
    if (!proof.decided) return [undecided(proof, `law ${index + 1}`)]
    return provenLaw(proof).breaches.map(({ rule, fact, before }): Problem => {
      const answered = fact === undefined ? '' : ` when ${fact} is answered`
      return {
        code: 'law_broken',
        severity: 'error',
        ...given('at', pack.rules.find(({ name }) => name === rule)?.at),
        rule,
        message: `${rule} breaks law ${proof.law}${answered}: ${promises[proof.law]}`,
        ...given('case', before),
      }
    })
  })
}
