/**
 * Facts as json-rules-engine takes them.
 * In: a caller's facts. Out: for each time that the pack is asked, the facts of one run.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import { type AcceptedFacts, type Answers, accept, type Dictionary, InvalidFactsError } from '../facts/index.ts'
import type { Pack } from '../pack/index.ts'

/** The facts of one run of an engine. */
export interface EngineFacts {
  /** Where the item stands in the caller's facts; absent where the pack is asked for the patient as a whole. */
  readonly at?: Pointer
  /** Known facts only; a set that is known in part holds `"unknown"` as well. */
  readonly facts: Readonly<Record<string, boolean | number | string | readonly string[]>>
}

/** The facts of each run that a pack needs: one for each item, or one. Throws {@link InvalidFactsError}. */
export function runsOf(
  pack: Pack,
  given: unknown,
  dictionary: Dictionary,
  parameters: Readonly<Record<string, number>> = {},
): readonly EngineFacts[] {
  const accepted = accept(given, dictionary)
  if (!accepted.ok) throw new InvalidFactsError(accepted.issues)
  return runsIn(pack, accepted.facts, parameters)
}

/** The same of facts that have been accepted. */
export function runsIn(
  pack: Pack,
  { whole, items }: AcceptedFacts,
  parameters: Readonly<Record<string, number>> = {},
): readonly EngineFacts[] {
  const asked = pack.list === undefined ? undefined : items.get(pack.list.name)
  if (asked === undefined) return [{ facts: { ...knownFacts(whole), ...parameters } }]
  return asked.map((answers) => ({
    ...(answers.item === undefined ? {} : { at: answers.item.at }),
    // To json-rules-engine a fact of a run counts before a fact of the engine: this is how a region moves a parameter.
    facts: { ...knownFacts(answers), ...parameters },
  }))
}

function knownFacts({ known }: Answers): EngineFacts['facts'] {
  return Object.fromEntries(
    [...known].map(([name, answer]) => {
      if (typeof answer !== 'object') return [name, answer]
      return [name, answer.complete ? [...answer.members] : [...answer.members, 'unknown']]
    }),
  )
}
