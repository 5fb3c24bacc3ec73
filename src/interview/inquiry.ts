/**
 * An inquiry: what an interview asks its way through. One pack, or the packs of a sequence on one ladder.
 * In: linked packs with what their rungs come to on the ladder of the whole. Out: their rules as boxes over one domain,
 * made once.
 *
 * @module
 */
import type { Region } from '../decide/index.ts'
import { asJudged } from '../evaluate/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { type Layer, lazily, type Pack, type Rule, type StageSource } from '../pack/index.ts'
import { type Basis, type Box, basesOf, TooMany } from '../prove/index.ts'

/** One pack of an inquiry. */
export interface Part {
  readonly pack: Pack
  /** For each rung of the pack its number on the ladder of the whole. */
  readonly ranks: readonly number[]
  /** When it is asked at all, for a stage of a sequence; always, where nothing is said. */
  readonly stage?: StageSource
}

/** Who can be asked. */
export type Answerer = 'patient' | 'clinician'

/** What an interview needs to know of the rules. */
export interface InquirySource {
  /** The verdicts of the whole, from the least restrictive. */
  readonly ladder: readonly string[]
  readonly parts: readonly Part[]
  readonly dictionary: Dictionary
  readonly layers: readonly Layer[]
  readonly region?: Region
  readonly answeredBy: readonly Answerer[]
}

/** The same, with its rules ready to be asked about. */
export interface Inquiry extends InquirySource {
  readonly basis: Basis
  /** The rules of a part that count; notices are left out. */
  readonly rulesOf: (part: Part) => readonly Charted[]
}

/** One rule as boxes over the cases. */
export interface Charted {
  readonly rule: Rule
  /** Who makes it count for the verdict. */
  readonly reached: readonly Box[]
  /** For whom it counts or waits for an answer. */
  readonly possible: readonly Box[]
}

/** Thrown where a pack has a rule of so many alternatives that no interview can be exact about it. */
export class TooManyAlternativesError extends Error {
  override readonly name = 'TooManyAlternativesError'
  readonly code = 'too_many_alternatives'
}

/** Makes an inquiry of packs. */
export function inquiryOf(source: InquirySource): Inquiry {
  const { parts, dictionary, layers, region } = source
  const { cases: basis } = basesOf(together(source), dictionary, {
    layers,
    ...(region === undefined ? {} : { region }),
    // Each question starts searches of its own: what all of them cost together is no measure.
    limits: { states: 2_000, steps: 500_000, stepsInAll: Number.MAX_SAFE_INTEGER },
  })
  const charted = new Map(parts.map((part) => [part, lazily(() => chart(part, basis))]))
  return { ...source, basis, rulesOf: (part) => charted.get(part)?.() ?? [] }
}

function chart({ pack }: Part, basis: Basis): readonly Charted[] {
  const own = new Set(pack.rules)
  const rules = basis.rules.filter((rule) => own.has(rule) && !rule.notice)
  try {
    return rules.map((rule) => ({
      rule,
      reached: basis.boxesOf(rule, { reading: asJudged, level: 'true', side: 0 }),
      possible: basis.boxesOf(rule, { reading: asJudged, level: 'unknown', side: 0 }),
    }))
  } catch (error) {
    if (error instanceof TooMany) throw new TooManyAlternativesError(`${pack.id}: ${error.message} in one rule`)
    throw error
  }
}

/** All rules in one pack, so that facts that several packs read fall into the same classes of values. */
function together({ ladder, parts, dictionary }: InquirySource): Pack {
  const [first, ...others] = parts.map(({ pack }) => pack)
  if (first === undefined) throw new TypeError('an inquiry has at least one pack')
  if (others.length === 0) return first
  const packs = [first, ...others]
  const read = new Set(packs.flatMap(({ facts }) => facts.map(({ name }) => name)))
  const list = packs.find((pack) => pack.list !== undefined)?.list
  return {
    ...first,
    ladder: ladder as Pack['ladder'],
    rules: packs.flatMap(({ rules }) => rules),
    facts: [...dictionary.facts.values()].filter(({ name }) => read.has(name)),
    ...(list === undefined ? {} : { list }),
  }
}
