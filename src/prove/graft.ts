/**
 * Grafting: a person, changed in what a proof is about and in nothing else.
 * In: a witness of a proof over few facts, and the facts of a person. Out: the person's facts, with the witness's own.
 *
 * What the witness does not know is taken out: there "unknown" is meant. So are the sources of a computed fact that the
 * proof is about, which could contradict it.
 *
 * @module
 */
import { type Dictionary, sourcesOf } from '../facts/index.ts'
import type { Basis } from './basis.ts'

type Facts = Readonly<Record<string, unknown>>

/** The start with the witness's answers to all that the basis asks. */
export function grafted(witness: Facts, start: Facts, { domain, dictionary, pack }: Basis): Facts {
  const asked = new Set<string>()
  for (const { fact } of domain.variables) ask(fact, dictionary, asked)
  const kept = without(start, asked)
  const list = pack.list?.name
  if (list === undefined) return { ...kept, ...witness }
  const [own = {}, ...others] = itemsOf(start[list])
  const [given = {}, ...givenOthers] = itemsOf(witness[list])
  const item = { ...without(own, asked), ...given }
  const rest = asked.has(list) ? givenOthers : others.filter((other) => Object.keys(other).length > 0)
  const { [list]: _start, ...outside } = kept
  const { [list]: _witness, ...told } = witness
  // An item that says nothing, alone, is as good as none: nothing was asked.
  const isSilent = Object.keys(item).length === 0 && rest.length === 0
  return { ...outside, ...told, ...(isSilent ? {} : { [list]: [item, ...rest] }) }
}

/** A fact, and what it is computed from: of items, the whole list. */
function ask(name: string, dictionary: Dictionary, asked: Set<string>): void {
  asked.add(name)
  const derivation = dictionary.facts.get(name)?.derivation
  if (derivation === undefined) return
  if (derivation.kind === 'members' || derivation.kind === 'own-time-reached') asked.add(derivation.list)
  if (derivation.kind !== 'members') for (const source of sourcesOf(derivation)) ask(source, dictionary, asked)
}

function without(facts: Facts, names: ReadonlySet<string>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)))
}

function itemsOf(list: unknown): readonly Facts[] {
  return Array.isArray(list) ? list : []
}
