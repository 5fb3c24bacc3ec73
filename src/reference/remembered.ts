/**
 * json-rules-engine put to many cases, each thing asked once: how a comparison comes out for a value, and how a rule
 * comes out where all its comparisons come out as they do.
 * In: a pack. Out: the same as `railsOf`, for the price of a few cases; both answers are json-rules-engine's own.
 *
 * Taken for granted is that json-rules-engine decides a rule by how its comparisons come out and how they are joined, and
 * by nothing else: the rails of a rule that join them in one way share what was found of one of them.
 * `test/semantics/remembered.test.ts` holds this to the engine that is asked about every rule of every case.
 *
 * @module
 */
import { type Layer, lazily, type Pack, type Rule } from '../pack/index.ts'
import {
  among,
  comparingOf,
  type Facts,
  type Literal,
  literalsIn,
  type Outcome,
  readBy,
  runWith,
  shapeOf,
} from './comparisons.ts'
import { type Rail, rails, withRails, writtenOut } from './dual-rail.ts'
import { rulesOf } from './engine.ts'
import type { OnRails } from './opinion.ts'

/** For the facts of one run, the rules that are true on each rail; what was found is kept for further runs. */
export function rememberedRailsOf(pack: Pack, layers?: readonly Layer[]): OnRails {
  const rules = rulesOf(pack, layers).map((rule) => writtenOf(pack, rule))
  const comparing = comparingOf(pack, rules)
  const places = new Map([...comparing.keys()].map((fact, place) => [fact, place]))
  const deciding = rules.map((rule, index) => decidingOf(pack, rule, index, places))
  return async (facts) => {
    const outcomes: Outcome[] = []
    for (const outcomeFor of comparing.values()) outcomes.push(await outcomeFor(facts))
    const [certainly, possibly] = [new Set<string>(), new Set<string>()]
    const [counts, mayCount] = [new Set<string>(), new Set<string>()]
    const found = { certainly, possibly, counts, mayCount }
    for (const { name, trueRails } of deciding) {
      const those = trueRails(facts, outcomes)
      for (const rail of 'then' in those ? await those : those) found[rail].add(name)
    }
    return found
  }
}

/** A rule as its rails hold it. */
interface Written {
  readonly rule: Rule
  /** The comparisons of all rails. */
  readonly literals: readonly Literal[]
  readonly onRails: readonly { readonly rail: Rail; readonly literals: readonly Literal[]; readonly shape: string }[]
}

function writtenOf(pack: Pack, rule: Rule): Written {
  const onRails = rails.map((rail) => {
    const node = writtenOut(pack, rule, rail)
    return { rail, literals: literalsIn(node), shape: shapeOf(node) }
  })
  return { rule, literals: onRails.flatMap(({ literals }) => literals), onRails }
}

interface Deciding {
  readonly name: string
  readonly trueRails: (facts: Facts, outcomes: readonly Outcome[]) => readonly Rail[] | Promise<readonly Rail[]>
}

/** One rule: on which rails it is true, asked once for each way in which the comparisons of a rail come out. */
function decidingOf(
  pack: Pack,
  { rule, literals: all, onRails }: Written,
  index: number,
  places: ReadonlyMap<string, number>,
): Deciding {
  const answers = new Map<string, boolean>()
  const railsAsked = onRails.map(({ rail, literals, shape }) => {
    const names = readBy(literals)
    const engine = lazily(() => withRails({ ...pack, rules: [rule] }, [rule], [rail]))
    const isTrue = async (facts: Facts, outcomes: readonly Outcome[]): Promise<boolean> => {
      const way = literals.map(({ fact, key }) => (outcomes[places.get(fact) ?? -1]?.trueOnes.has(key) ? '1' : '0'))
      const key = `${shape} ${way.join('')}`
      const answer = answers.get(key) ?? (await runWith(engine(), among(names, facts), 1)).results.length === 1
      answers.set(key, answer)
      return answer
    }
    return { rail, isTrue }
  })
  const parts = partsOf(all, places)
  const known = new Map<string, readonly Rail[]>()
  const ask = async (facts: Facts, outcomes: readonly Outcome[], key: string): Promise<readonly Rail[]> => {
    const those: Rail[] = []
    for (const { rail, isTrue } of railsAsked) if (await isTrue(facts, outcomes)) those.push(rail)
    known.set(key, those)
    return those
  }
  return {
    name: rule.name,
    trueRails: (facts, outcomes) => {
      let key = ''
      for (const { place, signOf } of parts) {
        const outcome = outcomes[place]
        if (outcome === undefined) throw new TypeError('a comparison that nobody was asked about')
        outcome.signs[index] ??= signOf(outcome)
        key += outcome.signs[index]
      }
      return known.get(key) ?? ask(facts, outcomes, key)
    },
  }
}

/** One fact that a rule reads: its place among all facts, and a sign for each way in which its comparisons come out. */
interface Part {
  readonly place: number
  readonly signOf: (outcome: Outcome) => string
}

function partsOf(literals: readonly Literal[], places: ReadonlyMap<string, number>): readonly Part[] {
  return [...new Set(literals.map(({ fact }) => fact))].map((read) => {
    const keys = [...new Set(literals.filter(({ fact }) => fact === read).map(({ key }) => key))]
    const ways = new Map<string, string>()
    return {
      place: places.get(read) ?? -1,
      signOf: ({ trueOnes }) => {
        const way = keys.map((key) => (trueOnes.has(key) ? '1' : '0')).join('')
        // Two characters for each sign, so that a row of signs is read in one way only.
        const sign = ways.get(way) ?? String.fromCharCode(ways.size & 0xffff, ways.size >> 16)
        ways.set(way, sign)
        return sign
      },
    }
  })
}
