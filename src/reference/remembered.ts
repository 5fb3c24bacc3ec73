/**
 * json-rules-engine put to many cases, each thing asked once: how a comparison comes out for a value, and how a rule
 * comes out where all its comparisons come out as they do.
 * In: a pack. Out: the same as `railsOf`, for the price of a few cases; both answers are json-rules-engine's own.
 *
 * Taken for granted is that json-rules-engine decides a rule by the comparisons that stand in it and by nothing else;
 * `test/semantics/remembered.test.ts` holds this to the engine that is asked about every rule of every case.
 *
 * @module
 */
import type { Engine } from 'json-rules-engine'
import type { Layer, Pack, Rule } from '../pack/index.ts'
import { emptyDualRail, type Literal, literalsOf, type Rail, rails, withRails } from './dual-rail.ts'
import { rooted, rulesOf } from './engine.ts'
import type { EngineFacts } from './engine-facts.ts'
import type { OnRails } from './opinion.ts'

type Facts = EngineFacts['facts']

/** How the comparisons of one fact come out for one of its values; one object for each value. */
interface Outcome {
  /** The keys of those that are true. */
  readonly trueOnes: ReadonlySet<string>
  /** The same as far as each rule is concerned, as a sign: equal signs, equal comparisons. */
  readonly signs: string[]
}

/** For the facts of one run, the rules that are true on each rail; what was found is kept for further runs. */
export function rememberedRailsOf(pack: Pack, layers?: readonly Layer[]): OnRails {
  const rules = rulesOf(pack, layers).map(writtenOf)
  const comparing = comparisonsOf(pack, rules)
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

/** A rule with its comparisons on each rail. */
interface Written {
  readonly rule: Rule
  readonly onRail: ReadonlyMap<Rail, readonly Literal[]>
  readonly literals: readonly Literal[]
}

function writtenOf(rule: Rule): Written {
  const onRail = new Map(rails.map((rail) => [rail, literalsOf(rule.condition, rail)]))
  return { rule, onRail, literals: [...onRail.values()].flat() }
}

/** For each fact that the rules read: which comparisons with it are true. */
function comparisonsOf(pack: Pack, rules: readonly Written[]): ReadonlyMap<string, (facts: Facts) => Promise<Outcome>> {
  const byFact = new Map<string, { readonly literals: Map<string, Literal>; readonly readers: Set<Rule> }>()
  for (const { rule, literals } of rules) {
    for (const literal of literals) {
      const own = byFact.get(literal.leaf.fact) ?? { literals: new Map(), readers: new Set() }
      byFact.set(literal.leaf.fact, own)
      own.literals.set(keyOf(literal), literal)
      own.readers.add(rule)
    }
  }
  return new Map(
    [...byFact].map(([fact, { literals, readers }]) => [fact, comparingOf({ ...pack, rules: [...readers] }, literals)]),
  )
}

function comparingOf(pack: Pack, literals: ReadonlyMap<string, Literal>): (facts: Facts) => Promise<Outcome> {
  const engine = emptyDualRail(pack)
  for (const [name, { node }] of literals) engine.addRule({ name, conditions: rooted(node), event: { type: name } })
  const names = readBy([...literals.values()])
  const known = new Map<string, Outcome>()
  return async (facts) => {
    const read = among(names, facts)
    const key = JSON.stringify(read)
    const outcome = known.get(key) ?? { trueOnes: new Set(await trueIn(engine, read, literals.size)), signs: [] }
    known.set(key, outcome)
    return outcome
  }
}

interface Deciding {
  readonly name: string
  readonly trueRails: (facts: Facts, outcomes: readonly Outcome[]) => readonly Rail[] | Promise<readonly Rail[]>
}

/** One rule: on which rails it is true, asked once for each way in which its comparisons come out. */
function decidingOf(
  pack: Pack,
  { rule, onRail, literals }: Written,
  index: number,
  places: ReadonlyMap<string, number>,
): Deciding {
  // Rails that hold the same comparisons are the same condition.
  const keys = new Map([...onRail].map(([rail, those]) => [rail, those.map(keyOf).join()]))
  const same = new Map([...keys].map(([rail, key]) => [rail, rails.find((other) => keys.get(other) === key) ?? rail]))
  const apart = [...new Set(same.values())]
  const engine = withRails({ ...pack, rules: [rule] }, [rule], apart)
  const names = readBy(literals)
  const parts = partsOf(literals, places)
  const known = new Map<string, readonly Rail[]>()
  const ask = async (facts: Facts, key: string): Promise<readonly Rail[]> => {
    const found = await trueIn(engine, among(names, facts), apart.length)
    const those = rails.filter((rail) => found.includes(`${same.get(rail)}:${rule.name}`))
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
      return known.get(key) ?? ask(facts, key)
    },
  }
}

/** One fact that a rule reads: its place among all facts, and a sign for each way in which its comparisons come out. */
interface Part {
  readonly place: number
  readonly signOf: (outcome: Outcome) => string
}

function partsOf(literals: readonly Literal[], places: ReadonlyMap<string, number>): readonly Part[] {
  return [...new Set(literals.map(({ leaf }) => leaf.fact))].map((fact) => {
    const keys = [...new Set(literals.filter(({ leaf }) => leaf.fact === fact).map(keyOf))]
    const ways = new Map<string, string>()
    return {
      place: places.get(fact) ?? -1,
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

/** The names of the rules that are true, after all have been asked. */
async function trueIn(engine: Engine, facts: Facts, expected: number): Promise<readonly string[]> {
  const { results, failureResults } = await engine.run({ ...facts })
  if (results.length + failureResults.length !== expected) throw new Error('json-rules-engine has not run every rule')
  return results.map(({ name }) => name)
}

function keyOf({ node }: Literal): string {
  return JSON.stringify(node)
}

/** The facts that comparisons read, parameters among them: a region gives a parameter as a fact of the run. */
function readBy(literals: readonly Literal[]): readonly string[] {
  const parameter = ({ leaf }: Literal): readonly string[] =>
    leaf.kind === 'comparison' && leaf.parameter !== undefined ? [leaf.parameter] : []
  return [...new Set(literals.flatMap((literal) => [literal.leaf.fact, ...parameter(literal)]))]
}

function among(names: readonly string[], facts: Facts): Facts {
  const read: Record<string, Facts[string]> = {}
  for (const name of names) {
    const value = facts[name]
    if (value !== undefined) read[name] = value
  }
  return read
}
