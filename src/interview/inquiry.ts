/**
 * An inquiry: what an interview asks its way through. One pack, or the packs of a sequence on one ladder.
 * In: linked packs with what their rungs come to on the ladder of the whole. Out: their rules as boxes over one domain,
 * made once.
 *
 * @module
 */
import { asJudged } from '../evaluate/index.ts'
import type { Dictionary } from '../facts/index.ts'
import { type Layer, lazily, type Pack, type Rule, type StageSource } from '../pack/index.ts'
import { type Basis, type Box, basesOf, TooMany } from '../prove/index.ts'

/** One pack of an inquiry. */
export interface Part {
  /** With all that a region or an overlay moves. */
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
  readonly answeredBy: readonly Answerer[]
}

/** The same, with its rules ready to be asked about. */
export interface Inquiry extends InquirySource {
  readonly basis: Basis
  /** The rules of a part that count; notices are left out. */
  readonly rulesOf: (part: Part) => readonly Charted[]
  /** Whether a fact is an item's own: a fact of the items of the list, or one that is computed for each. */
  readonly isOfItems: (fact: string) => boolean
  /** The same of what a variable says. */
  readonly isOwn: (variable: number) => boolean
  /** The set of what all items are about, where a rule looks at it. */
  readonly collected: Collected | undefined
}

/** The set of what all items are about, and its variables among those of the rules. */
export interface Collected {
  readonly name: string
  /** The variable of an item's own subject. */
  readonly subject: number
  /** The members that a rule tests, by the variables that say whether another item is about them. */
  readonly members: ReadonlyMap<number, string>
  /** The variable that says whether the set is known as a whole. */
  readonly whole: number
  /** The class of a subject that stands for a member, as a mask. */
  readonly classOf: (member: string) => bigint
}

/** One rule as boxes over the cases. */
export interface Charted {
  readonly rule: Rule
  /** Who makes it count for the verdict. */
  readonly reached: Boxes
  /** For whom it counts or waits for an answer. */
  readonly possible: Boxes
}

/** Boxes, apart: those that say the same of every item of a list, and those that look at the item. */
export interface Boxes {
  readonly shared: readonly Box[]
  readonly own: readonly Box[]
}

/** Thrown where a pack has a rule of so many alternatives that no interview can be exact about it. */
export class TooManyAlternativesError extends Error {
  override readonly name = 'TooManyAlternativesError'
  readonly code = 'too_many_alternatives'
}

/** Makes an inquiry of packs. */
export function inquiryOf(source: InquirySource): Inquiry {
  const { parts, dictionary, layers } = source
  const { cases: basis } = basesOf(together(source), dictionary, {
    layers,
    // Each question starts searches of its own: what all of them cost together is no measure.
    limits: { states: 2_000, steps: 500_000, stepsInAll: Number.MAX_SAFE_INTEGER },
  })
  const isOfItems = (fact: string): boolean => {
    const derivation = dictionary.facts.get(fact)?.derivation
    const own = derivation?.kind === 'own-time-reached' ? derivation.subject : fact
    return basis.pack.list?.facts.includes(own) === true
  }
  const own = basis.domain.variables.map(({ fact }) => isOfItems(fact))
  const isOwn = (variable: number): boolean => own[variable] === true
  const collected = collectedIn(basis)
  const isShared = (box: Box): boolean =>
    box.every(({ variable }) => !isOwn(variable) && collected?.members.has(variable) !== true)
  const charted = new Map(parts.map((part) => [part, lazily(() => chart(part, basis, isShared))]))
  return { ...source, basis, rulesOf: (part) => charted.get(part)?.() ?? [], isOfItems, isOwn, collected }
}

function collectedIn({ domain: { sets, variables } }: Basis): Collected | undefined {
  for (const [name, { subject, members, whole }] of sets) {
    const { classOf } = variables[subject ?? -1] ?? {}
    if (subject === undefined || classOf === undefined) continue
    const classes = new Map<string, bigint>()
    return {
      name,
      subject,
      members: new Map([...members].map(([member, variable]) => [variable, member])),
      whole,
      classOf: (member) => {
        const mask = classes.get(member) ?? 1n << BigInt(classOf(member))
        classes.set(member, mask)
        return mask
      },
    }
  }
  return undefined
}

function chart({ pack }: Part, basis: Basis, isShared: (box: Box) => boolean): readonly Charted[] {
  const own = new Set(pack.rules)
  const boxes = (rule: Rule, level: 'true' | 'unknown'): Boxes => {
    const all = basis.boxesOf(rule, { reading: asJudged, level, side: 0 })
    return { shared: all.filter(isShared), own: all.filter((box) => !isShared(box)) }
  }
  try {
    return basis.rules
      .filter((rule) => own.has(rule) && !rule.notice)
      .map((rule) => ({ rule, reached: boxes(rule, 'true'), possible: boxes(rule, 'unknown') }))
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
