/**
 * A case put to two evaluators, and the first difference between them made small.
 *
 * @module
 */
import { type Difference, differencesBetween, isSameKind } from './differences.ts'
import type { SecondOpinion, WholeOpinion } from './opinion.ts'
import { type PlainFacts, smallest } from './shrink.ts'

/** The first difference, with the smallest case that still shows one of its kind; nothing where both agree. */
export async function firstDifference(
  facts: PlainFacts,
  evaluate: (facts: unknown) => WholeOpinion,
  secondOpinion: SecondOpinion,
): Promise<(Difference & { readonly facts: PlainFacts }) | undefined> {
  const compare = async (given: PlainFacts): Promise<readonly Difference[]> =>
    differencesBetween(evaluate(given), await secondOpinion(given))
  const [first] = await compare(facts)
  if (first === undefined) return undefined
  // What is left of a case need not be one that can be asked; such a case shows nothing.
  const compareFewer = (given: PlainFacts): Promise<readonly Difference[]> => compare(given).catch(() => [])
  const fewest = await smallest(facts, async (fewer) =>
    (await compareFewer(fewer)).some((other) => isSameKind(first, other)),
  )
  const shown = (await compare(fewest)).find((other) => isSameKind(first, other)) ?? first
  return { ...shown, facts: fewest }
}
