/**
 * Laws 4, 5 and 8 as functions of a pack and a case, for the tests and for `npm run fuzz`: each throws where two
 * evaluators differ.
 */
import assert from 'node:assert/strict'
import type { Engine } from 'json-rules-engine'
import { deciderOf } from '../../src/compiled/index.ts'
import {
  type Decision,
  type EvaluateOptions,
  evaluatorBy,
  isMoving,
  plainEvaluatorOf,
  type Regions,
  type SafeDecision,
} from '../../src/decide/index.ts'
import { truthsOf } from '../../src/evaluate/index.ts'
import { accept, type Dictionary } from '../../src/facts/index.ts'
import type { Layer, Pack } from '../../src/pack/index.ts'
import { firstDifference, railsOf, runsOf, secondOpinionOf, toEngine } from '../../src/reference/index.ts'
import type { OpenWorld } from './kept.ts'

const bothLayers: readonly Layer[] = ['article', 'evidence']

/** How the compiled evaluator came to its answer: in one pass, over `check`, or twice, because of a region that moves a parameter. */
export type Way = 'fast' | 'left' | 'joined'

/** The specification and the compiled evaluator of one pack, side by side. */
export interface Pair {
  readonly dictionary: Dictionary
  readonly plain: (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>
  readonly compiled: (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>
  /** The compiled evaluator over `check`, as a sequence asks it, and whoever sends what is no plain data. */
  readonly thorough: (facts: unknown, options?: EvaluateOptions) => SafeDecision<string>
  /** How the last case of the compiled evaluator went; nothing where it was not asked. */
  readonly lastWay: () => Way | undefined
}

/** Makes both; the compiled one as `evaluatorOf` makes it, but for the note of how each case went. */
export function pairOf(pack: Pack, dictionary: Dictionary, regions: Regions = {}): Pair {
  const { decide, decideFast, contradicted } = deciderOf(() => pack, dictionary)
  let way: Way | undefined
  const compiled = evaluatorBy<Decision>(
    {
      decide,
      contradicted,
      decideFast: (given, options) => {
        const decision = decideFast?.(given, options)
        way = decision !== undefined ? 'fast' : isMoving(options, dictionary) ? 'joined' : 'left'
        return decision
      },
    },
    dictionary,
    regions,
  )
  return {
    dictionary,
    plain: plainEvaluatorOf(pack, dictionary, regions).safeEvaluate,
    compiled: (facts, options) => {
      way = undefined
      return compiled.safeEvaluate(facts, options)
    },
    thorough: evaluatorBy<Decision>({ decide, contradicted }, dictionary, regions).safeEvaluate,
    lastWay: () => way,
  }
}

/**
 * Law 8 for plain data: the same result, whole and frozen, in one pass if and only if the facts are right; and the same
 * over `check`.
 */
export function agreesWithPlain(
  { plain, compiled, thorough, lastWay }: Pair,
  facts: unknown,
  options?: EvaluateOptions,
): Way {
  const expected = plain(facts, options)
  const result = compiled(facts, options)
  assert.deepEqual(result, expected)
  assertFrozen(result.ok ? result : { ok: false })
  if (expected.ok) assert.deepEqual(thorough(facts, options), expected)
  const way = lastWay()
  if (way === 'joined') return way
  assert.equal(way, expected.ok ? 'fast' : 'left', 'how the compiled evaluator came to its answer')
  return expected.ok ? 'fast' : 'left'
}

/** Law 8 for people one after the other, and once more in reverse: nothing is left over of the one before. */
export function agreesInTurn(pair: Pair, people: readonly unknown[], options?: EvaluateOptions): readonly Way[] {
  const ways = people.map((facts) => agreesWithPlain(pair, facts, options))
  for (const facts of [...people].reverse()) agreesWithPlain(pair, facts, options)
  return ways
}

function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('ok' in value && 'decision' in value) assertFrozen(value.decision)
  else if (!('ok' in value)) {
    assert.ok(Object.isFrozen(value), 'a decision is frozen')
    for (const part of Object.values(value)) assertFrozen(part)
  }
}

/** Law 4: the rules that json-rules-engine finds true, beside those that ours finds certain. */
export async function agreesOnDecided(
  pack: Pack,
  engine: Engine,
  given: unknown,
  dictionary: Dictionary,
): Promise<void> {
  for (const { facts, truths } of viewsOf(pack, given, dictionary)) {
    const { results } = await engine.run({ ...facts })
    const theirs = new Set(results.map(({ name }) => name))
    const decided = truths.filter(({ certain }) => certain !== 'unknown')
    assert.deepEqual(
      decided.map(({ rule }) => `${rule.name} ${theirs.has(rule.name)}`),
      decided.map(({ rule, certain }) => `${rule.name} ${certain}`),
    )
  }
}

/** Law 5: the truths of every rule, known or not, on json-rules-engine's rails. */
export async function agreesOnRails(
  pack: Pack,
  onRails: ReturnType<typeof railsOf>,
  given: unknown,
  dictionary: Dictionary,
): Promise<void> {
  for (const { facts, truths } of viewsOf(pack, given, dictionary)) {
    const { certainly, possibly, counts, mayCount } = await onRails(facts)
    const named = (which: (truth: (typeof truths)[number]) => boolean) =>
      new Set(truths.filter(which).map(({ rule }) => rule.name))
    assert.deepEqual(
      new Set(certainly),
      named(({ certain }) => certain === 'true'),
    )
    assert.deepEqual(
      new Set(possibly),
      named(({ certain }) => certain !== 'false'),
    )
    assert.deepEqual(
      new Set(counts),
      named(({ judged }) => judged === 'true'),
    )
    assert.deepEqual(
      new Set(mayCount),
      named(({ judged }) => judged !== 'false'),
    )
  }
}

/** Law 5, whole: findings, verdict and bounds, for each item and for all. */
export async function agreesAsWhole(
  pack: Pack,
  given: Readonly<Record<string, unknown>>,
  dictionary: Dictionary,
  options: EvaluateOptions = {},
  regions: Regions = {},
): Promise<void> {
  const { evaluate } = plainEvaluatorOf(pack, dictionary, regions)
  const region = typeof options.region === 'string' ? regions[options.region] : options.region
  const theirs = secondOpinionOf(pack, dictionary, { layers: options.layers, parameters: region?.parameters })
  assert.equal(await firstDifference(given, (facts) => evaluate(facts, options), theirs), undefined)
}

/** The same laws of a world, by what they are called. Laws 4 and 5 speak of facts that are right. */
export const agreements: Readonly<Record<string, (world: OpenWorld) => Promise<void>>> = {
  'law 8: the compiled evaluator and the plain one': async ({ pack, dictionary, regions, people, options }) => {
    agreesInTurn(pairOf(pack, dictionary, regions), people, options)
  },
  'law 4: what is decided, and json-rules-engine': async ({ pack, dictionary, people }) => {
    const engine = toEngine(pack)
    for (const facts of rightOnes(people, dictionary)) await agreesOnDecided(pack, engine, facts, dictionary)
  },
  'law 5: the truths, and json-rules-engine on rails': async ({ pack, dictionary, people }) => {
    const onRails = railsOf(pack)
    for (const facts of rightOnes(people, dictionary)) await agreesOnRails(pack, onRails, facts, dictionary)
  },
  'law 5: the decision, and the second opinion': async ({ pack, dictionary, regions, people, options }) => {
    for (const facts of rightOnes(people, dictionary)) await agreesAsWhole(pack, facts, dictionary, options, regions)
  },
}

function rightOnes(people: OpenWorld['people'], dictionary: Dictionary): OpenWorld['people'] {
  return people.filter((facts) => accept(facts, dictionary).ok)
}

/** The facts of each run, beside the truths that our evaluator finds. */
function viewsOf(pack: Pack, given: unknown, dictionary: Dictionary) {
  const accepted = accept(given, dictionary)
  if (!accepted.ok) throw new Error('the facts were to be right')
  const answers = accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
  return runsOf(pack, given, dictionary).map(({ facts }, index) => {
    const own = answers[index]
    if (own === undefined) throw new Error('one run for each item')
    return { facts, truths: truthsOf(pack, own, bothLayers) }
  })
}
