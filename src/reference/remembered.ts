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

/** The comparisons of one fact that are true for one of its values; the same object for the same value. */
type Outcome = ReadonlySet<string>

/** For the facts of one run, the rules that are true on each rail; what was found is kept for further runs. */
export function rememberedRailsOf(pack: Pack, layers?: readonly Layer[]): OnRails {
  const rules = rulesOf(pack, layers).map(writtenOf)
  const comparing = comparisonsOf(pack, rules)
  const deciding = rules.map((rule) => decidingOf(pack, rule))
  return async (facts) => {
    const outcomes = new Map<string, Outcome>()
    for (const [fact, outcomeFor] of comparing) outcomes.set(fact, await outcomeFor(facts))
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
    const outcome = known.get(key) ?? new Set(await trueIn(engine, read, literals.size))
    known.set(key, outcome)
    return outcome
  }
}

interface Deciding {
  readonly name: string
  readonly trueRails: (
    facts: Facts,
    outcomes: ReadonlyMap<string, Outcome>,
  ) => readonly Rail[] | Promise<readonly Rail[]>
}

/** One rule: on which rails it is true, asked once for each way in which its comparisons come out. */
function decidingOf(pack: Pack, { rule, onRail, literals }: Written): Deciding {
  // Rails that hold the same comparisons are the same condition.
  const keys = new Map([...onRail].map(([rail, those]) => [rail, those.map(keyOf).join()]))
  const same = new Map([...keys].map(([rail, key]) => [rail, rails.find((other) => keys.get(other) === key) ?? rail]))
  const apart = [...new Set(same.values())]
  const engine = withRails({ ...pack, rules: [rule] }, [rule], apart)
  const names = readBy(literals)
  const parts = partsOf(literals)
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
      for (const part of parts) key += part(outcomes)
      return known.get(key) ?? ask(facts, key)
    },
  }
}

/** For each fact that a rule reads, how its comparisons come out: a number for each way that was met. */
function partsOf(literals: readonly Literal[]): readonly ((outcomes: ReadonlyMap<string, Outcome>) => string)[] {
  const none: Outcome = new Set()
  return [...new Set(literals.map(({ leaf }) => leaf.fact))].map((fact) => {
    const keys = [...new Set(literals.filter(({ leaf }) => leaf.fact === fact).map(keyOf))]
    const ways = new Map<string, string>()
    const seen = new Map<Outcome, string>()
    return (outcomes) => {
      const outcome = outcomes.get(fact) ?? none
      const known = seen.get(outcome)
      if (known !== undefined) return known
      const way = keys.map((key) => (outcome.has(key) ? '1' : '0')).join('')
      const sign = ways.get(way) ?? `${ways.size} `
      ways.set(way, sign)
      seen.set(outcome, sign)
      return sign
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
