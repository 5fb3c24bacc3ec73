/**
 * json-rules-engine put to many cases, each thing asked once: how a comparison comes out for a value, and how a rule
 * comes out where all its comparisons come out as they do.
 * In: a pack. Out: the same as `railsOf`, for the price of a few cases; both answers are json-rules-engine's own.
 *
 * This takes from json-rules-engine only that it decides a rule by nothing but the comparisons that stand in it.
 *
 * @module
 */
import type { Layer, Pack, Rule } from '../pack/index.ts'
import { emptyDualRail, type Literal, literalsOf, type Rail, rails } from './dual-rail.ts'
import { rooted, rulesOf } from './engine.ts'
import type { EngineFacts } from './engine-facts.ts'
import { type OnRails, railsOf } from './opinion.ts'

type Facts = EngineFacts['facts']

/** How the comparisons of one fact come out for one of its values; the same object for the same value. */
type Outcome = ReadonlySet<string>

/** For the facts of one run, the rules that are true on each rail; what was found is kept for further runs. */
export function rememberedRailsOf(pack: Pack, layers?: readonly Layer[]): OnRails {
  const rules = rulesOf(pack, layers)
  const comparing = comparisonsOf(pack, rules)
  const deciding = rules.map((rule) => decidingOf(pack, rule))
  return async (facts) => {
    const outcomes = new Map<string, Outcome>()
    for (const [fact, outcomeFor] of comparing) outcomes.set(fact, await outcomeFor(facts))
    const found = { certainly: new Set<string>(), possibly: new Set<string>(), counts: new Set<string>(), mayCount: new Set<string>() }
    for (const { rule, trueRails } of deciding) {
      for (const rail of await trueRails(facts, outcomes)) found[rail].add(rule.name)
    }
    return found
  }
}

/** For each fact that the rules read: how all comparisons with it come out. */
function comparisonsOf(pack: Pack, rules: readonly Rule[]): ReadonlyMap<string, (facts: Facts) => Promise<Outcome>> {
  const byFact = new Map<string, Map<string, Literal>>()
  for (const literal of rules.flatMap(({ condition }) => literalsOf(condition))) {
    const literals = byFact.get(literal.leaf.fact) ?? new Map<string, Literal>()
    byFact.set(literal.leaf.fact, literals.set(keyOf(literal), literal))
  }
  return new Map([...byFact].map(([fact, literals]) => [fact, comparingOf(pack, literals)]))
}

function comparingOf(pack: Pack, literals: ReadonlyMap<string, Literal>): (facts: Facts) => Promise<Outcome> {
  const engine = emptyDualRail(pack)
  for (const [name, { node }] of literals) engine.addRule({ name, conditions: rooted(node), event: { type: name } })
  const names = readBy([...literals.values()])
  const known = new Map<string, Outcome>()
  return async (facts) => {
    const read = among(names, facts)
    const key = JSON.stringify(read)
    const same = known.get(key)
    if (same !== undefined) return same
    const { results } = await engine.run(read)
    const outcome = new Set(results.map(({ name }) => name))
    known.set(key, outcome)
    return outcome
  }
}

interface Deciding {
  readonly rule: Rule
  readonly trueRails: (facts: Facts, outcomes: ReadonlyMap<string, Outcome>) => readonly Rail[] | Promise<readonly Rail[]>
}

/** One rule: on which rails it is true, found once for each way in which its comparisons come out. */
function decidingOf(pack: Pack, rule: Rule): Deciding {
  const onRails = railsOf({ ...pack, rules: [rule] })
  const literals = literalsOf(rule.condition)
  const names = readBy(literals)
  const parts = [...new Map(literals.map((l) => [l.leaf.fact, literals.filter(({ leaf }) => leaf.fact === l.leaf.fact)] as const))].map(([fact, those]) => {
    const keys = [...new Set(those.map(keyOf))]
    const seen = new Map<Outcome, string>()
    return (outcomes: ReadonlyMap<string, Outcome>): string => {
      const outcome = outcomes.get(fact) ?? new Set()
      const same = seen.get(outcome)
      if (same !== undefined) return same
      const part = keys.map((key) => (outcome.has(key) ? '1' : '0')).join('')
      seen.set(outcome, part)
      return part
    }
  })
  const known = new Map<string, readonly Rail[]>()
  const ask = async (facts: Facts, key: string): Promise<readonly Rail[]> => {
    const found = await onRails(among(names, facts))
    const those = rails.filter((rail) => found[rail].has(rule.name))
    known.set(key, those)
    return those
  }
  return {
    rule,
    trueRails: (facts, outcomes) => {
      const key = parts.map((part) => part(outcomes)).join(' ')
      return known.get(key) ?? ask(facts, key)
    },
  }
}

function keyOf({ node }: Literal): string {
  return JSON.stringify(node)
}

/** The facts that comparisons read, parameters among them: a region gives a parameter as a fact of the run. */
function readBy(literals: readonly Literal[]): readonly string[] {
  const names = literals.flatMap(({ leaf }) => [leaf.fact, ...('parameter' in leaf && leaf.parameter !== undefined ? [leaf.parameter] : [])])
  return [...new Set(names)]
}

function among(names: readonly string[], facts: Facts): Facts {
  return Object.fromEntries(names.flatMap((name) => { const value = facts[name]; return value === undefined ? [] : [[name, value] as const] }))
}
