/**
 * The second opinion: what follows from the rails that json-rules-engine finds true. The formulas of
 * `docs/semantics.md`, written once more, so that a slip in either place is a difference.
 *
 * @module
 */
import type { Pointer } from '../diagnostics/index.ts'
import type { Dictionary } from '../facts/index.ts'
import type { Layer, Pack, Rule } from '../pack/index.ts'
import { type Rail, rails, toDualRail } from './dual-rail.ts'
import { rulesOf } from './engine.ts'
import { type EngineFacts, runsOf } from './engine-facts.ts'

/** A verdict with its bounds and the rules behind it, of an item or of the whole. */
export interface Opinion {
  readonly verdict: string
  readonly atLeast: string
  readonly atMost: string
  /** The rules that are true, notices among them: certainly, or because an unknown answer counts as the worst. */
  readonly findings: readonly { readonly rule: string; readonly status: 'fired' | 'assumed' }[]
}

/** What can be compared: of a whole decision this much. */
export interface WholeOpinion extends Opinion {
  /** Where the pack is asked item by item, what holds for each. */
  readonly items?: readonly (Opinion & { readonly at: Pointer })[]
}

/** For a caller's facts, what json-rules-engine makes of them. */
export type SecondOpinion = (facts: unknown) => Promise<WholeOpinion>

/** What an opinion depends on besides the pack and the facts. */
export interface OpinionOptions {
  readonly layers?: readonly Layer[] | undefined
  /** Parameters that a region has moved. */
  readonly parameters?: Readonly<Record<string, number>> | undefined
}

/** For the facts of one run, the rules that are true on each rail. Await each run before the next. */
export type OnRails = (facts: EngineFacts['facts']) => Promise<Readonly<Record<Rail, ReadonlySet<string>>>>

/** For a caller's facts, the facts of each run. */
export type RunsFor = (given: unknown, moved?: OpinionOptions['parameters']) => readonly EngineFacts[]

/** Prepares an engine, and asks it. Await each opinion before asking for the next. */
export function secondOpinionOf(
  pack: Pack,
  dictionary: Dictionary,
  { layers, parameters }: OpinionOptions = {},
  onRails: OnRails = railsOf(pack, layers),
  runsFor: RunsFor = (given, moved) => runsOf(pack, given, dictionary, moved),
): SecondOpinion {
  const under = async (given: unknown, moved?: OpinionOptions['parameters']): Promise<WholeOpinion> => {
    const items: (Opinion & { readonly at: Pointer | undefined })[] = []
    for (const { at, facts } of runsFor(given, moved)) {
      items.push({ at, ...opinionOf(pack, rulesOf(pack, layers), await onRails(facts)) })
    }
    const perItem = items.flatMap(({ at, ...opinion }) => (at === undefined ? [] : [{ at, ...opinion }]))
    return { ...joined(pack, items), ...(perItem.length === 0 ? {} : { items: perItem }) }
  }
  const isMoving = Object.entries(parameters ?? {}).some(
    ([name, value]) => dictionary.parameters.get(name)?.value !== value,
  )
  if (!isMoving) return (given) => under(given)
  // A region lowers nothing: what the case comes to without it counts as well.
  return jointly(
    pack,
    (given) => under(given),
    (given) => under(given, parameters),
  )
}

/** For a case that is decided by two forms of a pack: of both the higher counts. */
export function jointly(pack: Pack, one: SecondOpinion, other: SecondOpinion): SecondOpinion {
  return async (given) => bothOf(pack, await one(given), await other(given))
}

function bothOf(pack: Pack, one: WholeOpinion, other: WholeOpinion): WholeOpinion {
  const items = one.items?.map(({ at, ...opinion }, index) => {
    const same = other.items?.[index]
    return { at, ...joined(pack, same === undefined ? [opinion] : [opinion, same]) }
  })
  return { ...joined(pack, [one, other]), ...(items === undefined ? {} : { items }) }
}

/** For the facts of one run, the rules that are true on each rail. */
export function railsOf(pack: Pack, layers?: readonly Layer[]): OnRails {
  const engine = toDualRail(pack, { layers })
  const expected = rulesOf(pack, layers).length * rails.length
  return async (facts) => {
    const { results, failureResults } = await engine.run({ ...facts })
    // An engine that is asked twice at a time skips rules and calls it a success.
    if (results.length + failureResults.length !== expected) throw new Error('json-rules-engine has not run every rule')
    const names = results.map(({ name }) => name)
    const on = (rail: Rail): ReadonlySet<string> =>
      new Set(names.filter((name) => name.startsWith(`${rail}:`)).map((name) => name.slice(rail.length + 1)))
    return { certainly: on('certainly'), possibly: on('possibly'), counts: on('counts'), mayCount: on('mayCount') }
  }
}

function opinionOf(
  pack: Pack,
  rules: readonly Rule[],
  { certainly, possibly, counts, mayCount }: Readonly<Record<Rail, ReadonlySet<string>>>,
): Opinion {
  const otherwise = pack.ladder.indexOf(pack.otherwise)
  const rungs = (which: ReadonlySet<string>): number[] =>
    rules.filter(({ name, notice }) => !notice && which.has(name)).map(({ rung }) => pack.ladder.indexOf(rung))
  const [certain, possible, counting] = [rungs(certainly), rungs(possibly), rungs(counts)]
  const base = counting.length === 0 ? otherwise : top(counting)
  const isOpen = top([base, ...rungs(mayCount)]) > base
  const waiting = isOpen && pack.undecided !== undefined ? pack.ladder.indexOf(pack.undecided) : base
  const rung = (height: number): string => pack.ladder[height] ?? pack.otherwise
  return {
    verdict: rung(top([base, waiting])),
    atLeast: rung(certain.length > 0 ? top(certain) : possible.reduce((a, b) => Math.min(a, b), otherwise)),
    atMost: rung(top(certain.length > 0 ? possible : [otherwise, ...possible])),
    findings: rules
      .filter(({ name }) => counts.has(name))
      .map(({ name }) => ({ rule: name, status: certainly.has(name) ? 'fired' : 'assumed' })),
  }
}

/** The highest of the items; a rule has fired if it fired in any. */
function joined(pack: Pack, items: readonly Opinion[]): Opinion {
  const highest = (which: 'verdict' | 'atLeast' | 'atMost'): string =>
    pack.ladder[top(items.map((item) => pack.ladder.indexOf(item[which])))] ?? pack.otherwise
  const status = new Map<string, 'fired' | 'assumed'>()
  for (const { rule, status: own } of items.flatMap(({ findings }) => findings)) {
    status.set(rule, status.get(rule) === 'fired' ? 'fired' : own)
  }
  return {
    verdict: highest('verdict'),
    atLeast: highest('atLeast'),
    atMost: highest('atMost'),
    findings: [...status].map(([rule, own]) => ({ rule, status: own })),
  }
}

function top(heights: readonly number[]): number {
  return heights.reduce((a, b) => Math.max(a, b))
}
