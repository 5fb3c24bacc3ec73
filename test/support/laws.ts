/**
 * Laws 1, 2, 3, 6 and 7 of `docs/semantics.md` as functions of a world, for the tests and for `npm run fuzz`: each throws
 * where an answer breaks it. What a law says of a case and of the same case with more known, it says of every two people
 * of a world of whom one knows what the other does.
 */
import assert from 'node:assert/strict'
import { heightsOf } from '../../src/decide/bounds.ts'
import { type Decision, plainEvaluatorOf } from '../../src/decide/index.ts'
import { freezeDeep } from '../../src/diagnostics/index.ts'
import { type RuleTruth, truthsOf } from '../../src/evaluate/index.ts'
import {
  type AcceptedFacts,
  type Answer,
  type Answers,
  accept,
  type Dictionary,
  type Fact,
  sourcesOf,
  whenUnknownIn,
} from '../../src/facts/index.ts'
import type { Layer, Pack } from '../../src/pack/index.ts'
import { agreements } from './agreement.ts'
import type { OpenWorld } from './kept.ts'

type Person = OpenWorld['people'][number]
type Law = (world: OpenWorld) => void

/** The laws that the plain evaluator has by itself. */
export const lawsOfAnswers = {
  'law 1: answers move no verdict outside its bounds, "undecided" aside, and only narrow the bounds': (world) => {
    const height = heightOn(world.pack)
    for (const [before, after] of answeredPairs(world)) {
      assert.ok(height(before.atLeast) <= height(before.atMost), 'the bounds are in order')
      assert.ok(height(after.atLeast) >= height(before.atLeast), `${after.atLeast} is below ${before.atLeast}`)
      assert.ok(height(after.atMost) <= height(before.atMost), `${after.atMost} is above ${before.atMost}`)
      if (after.verdict === world.pack.undecided) continue
      assert.ok(height(after.verdict) >= height(before.atLeast), `${after.verdict} is below ${before.atLeast}`)
      assert.ok(height(after.verdict) <= height(before.atMost), `${after.verdict} is above ${before.atMost}`)
    }
  },

  // What an answer takes back (`isUnknown`, an assumed rule) can leave no rule true: then the verdict is `otherwise`.
  'law 2: no single answer to a `withhold` or `worst-case` fact raises base': (world) => {
    const { pack } = world
    const undecided = pack.undecided === undefined ? Number.NEGATIVE_INFINITY : pack.ladder.indexOf(pack.undecided)
    for (const facts of rightOnes(world)) {
      const before = viewsOf(world, facts)
      for (const { fact, facts: answered } of singleAnswers(world, facts)) {
        const policy = whenUnknownIn(pack.id, fact)
        if (policy !== 'withhold' && policy !== 'worst-case') continue
        const after = viewsOf(world, answered)
        if (!areAnswered(answersIn(before), answersIn(after))) continue
        for (const [index, { heights, hasReached }] of after.entries()) {
          const was = before[index]?.heights
          if (was === undefined || (policy === 'withhold' && was.verdict >= undecided) || !hasReached) continue
          assert.ok(heights.base <= was.base, `${fact.name} raises base from ${was.base} to ${heights.base}`)
        }
      }
    }
  },

  // Where a region moves a parameter, a case can be complete for the pack and not for the moved one.
  'law 3: beside article rules, the evidence lowers no verdict and no bound': (world) => {
    if (!world.pack.rules.some(({ layer }) => layer === 'article')) return
    const height = heightOn(world.pack)
    for (const facts of rightOnes(world)) {
      const [article, both] = [['article'] as const, ['article', 'evidence'] as const].map((layers) =>
        decide(world, facts, layers),
      ) as [Decision, Decision]
      assert.ok(height(both.atLeast) >= height(article.atLeast), `${both.atLeast} is below ${article.atLeast}`)
      assert.ok(height(both.atMost) >= height(article.atMost), `${both.atMost} is below ${article.atMost}`)
      if (world.options.region === undefined && isComplete(world, facts))
        assert.ok(height(both.verdict) >= height(article.verdict), `${both.verdict} is below ${article.verdict}`)
    }
  },

  'law 6: the order of facts, of set members and of rules does not matter': (world) => {
    const shuffled = { ...world, pack: { ...world.pack, rules: [...world.pack.rules].reverse() } }
    for (const facts of rightOnes(world)) {
      const decision = decide(world, facts)
      assert.deepEqual(decide(world, reversed(facts)), decision)
      assert.deepEqual(decide(shuffled, facts), decision)
    }
  },

  'law 7: the same pack, facts and options give the same decision, and the facts stay as they were': (world) => {
    for (const given of rightOnes(world)) {
      const facts = freezeDeep(structuredClone(given))
      const decision = decide(world, facts)
      assert.deepEqual(decide(world, facts), decision)
      assert.deepEqual(JSON.parse(JSON.stringify(decision)), decision)
      assert.deepEqual(facts, structuredClone(given))
    }
  },
} as const satisfies Record<string, Law>

/** Every law of a world, by what it is called: those above, and the agreement of the evaluators. */
export const lawsOfWorld: Readonly<Record<string, (world: OpenWorld) => void | Promise<void>>> = {
  ...lawsOfAnswers,
  ...agreements,
}

function heightOn(pack: Pack): (verdict: string) => number {
  return (verdict) => pack.ladder.indexOf(verdict)
}

function decide(world: OpenWorld, facts: Person, layers: readonly Layer[] | undefined = world.options.layers) {
  const { pack, dictionary, regions, options } = world
  return plainEvaluatorOf(pack, dictionary, regions).evaluate(facts, {
    ...options,
    ...(layers === undefined ? {} : { layers: layers as ['article'] }),
  })
}

function rightOnes({ people, dictionary }: OpenWorld): readonly Person[] {
  return people.filter((facts) => accept(facts, dictionary).ok)
}

/** The decisions of every two people of whom the second knows all that the first knows. */
export function answeredPairs(world: OpenWorld): readonly (readonly [Decision, Decision])[] {
  const asked = rightOnes(world).map((facts) => ({
    decision: decide(world, facts),
    views: answersOf(world, accepted(facts, world.dictionary)),
  }))
  return asked.flatMap((less) =>
    asked
      .filter((more) => more !== less && areAnswered(less.views, more.views))
      .map((more) => [less.decision, more.decision] as const),
  )
}

/** The answers that a pack is asked with: of each item, or the whole. */
function answersOf({ pack }: OpenWorld, { items, whole }: AcceptedFacts): readonly Answers[] {
  return items.get(pack.list?.name ?? '') ?? [whole]
}

/** Whether some views say all that others say. Where there were no items yet, any number of them may have come. */
function areAnswered(less: readonly Answers[], more: readonly Answers[]): boolean {
  const [first] = less
  if (first !== undefined && first.item === undefined) return more.every((each) => isAnswered(first, each))
  return less.length === more.length && less.every((each, index) => isAnswered(each, more[index]))
}

function isAnswered(less: Answers, more: Answers | undefined): boolean {
  return [...less.known].every(([name, answer]) => says(more?.known.get(name), answer))
}

function says(more: Answer | undefined, less: Answer): boolean {
  if (typeof less !== 'object' || typeof more !== 'object') return more === less
  const hasAll = [...less.members].every((member) => more.members.has(member))
  return hasAll && (!less.complete || (more.complete && more.members.size === less.members.size))
}

/** Truths and heights of each view, under no region: base is not part of a decision. */
function viewsOf(world: OpenWorld, facts: Person) {
  const given = accept(facts, world.dictionary)
  if (!given.ok) return []
  const { pack, options } = world
  return answersOf(world, given.facts).map((answers) => {
    const truths = truthsOf(pack, answers, options.layers ?? ['article', 'evidence'])
    return { answers, truths, heights: heightsOf(pack, truths), hasReached: truths.some(isReached) }
  })
}

function answersIn(views: readonly { readonly answers: Answers }[]): readonly Answers[] {
  return views.map(({ answers }) => answers)
}

function isReached({ rule, judged }: RuleTruth): boolean {
  return judged === 'true' && !rule.notice
}

/** Whether every rule of both layers is decided; an empty list leaves the facts of an item open. */
function isComplete(world: OpenWorld, facts: Person): boolean {
  return viewsOf({ ...world, options: {} }, facts).every(({ truths }) =>
    truths.every(({ certain }) => certain !== 'unknown'),
  )
}

/**
 * A case with one more answer, out of those that others of its world give: outside the lists, or in an item. Left out are
 * the sources of computed facts, which count under the computed fact's policy.
 */
function singleAnswers(world: OpenWorld, facts: Person): readonly { readonly fact: Fact; readonly facts: Person }[] {
  const { pack, dictionary } = world
  const list = pack.list?.name ?? ''
  const computedFrom = new Set(
    [...dictionary.facts.values()].flatMap(({ derivation }) => (derivation === undefined ? [] : sourcesOf(derivation))),
  )
  const answers = (
    holder: Person,
    others: readonly Person[],
    put: (name: string, value: unknown) => Person,
  ): readonly { readonly fact: Fact; readonly facts: Person }[] =>
    others.flatMap((other) =>
      Object.entries(other).flatMap(([name, value]) => {
        const fact = dictionary.facts.get(name)
        return fact === undefined || computedFrom.has(name) || !isOpen(holder[name])
          ? []
          : [{ fact, facts: put(name, value) }]
      }),
    )
  const items = itemsOf(facts, list)
  return [
    ...answers(facts, world.people, (name, value) => ({ ...facts, [name]: value })),
    ...items.flatMap((item, place) =>
      answers(
        item,
        world.people.map((person) => itemsOf(person, list)[place] ?? {}),
        (name, value) => ({
          ...facts,
          [list]: items.map((each, index) => (index === place ? { ...each, [name]: value } : each)),
        }),
      ),
    ),
  ]
}

/** Not known, or a set that may hold more. */
function isOpen(value: unknown): boolean {
  return (
    value === undefined || value === null || value === 'unknown' || (Array.isArray(value) && value.includes('unknown'))
  )
}

function itemsOf(facts: Person, list: string): readonly Person[] {
  const items = facts[list]
  return Array.isArray(items) ? items : []
}

function accepted(facts: Person, dictionary: Dictionary): AcceptedFacts {
  const result = accept(facts, dictionary)
  if (!result.ok) throw new Error('the facts were to be right')
  return result.facts
}

function reversed(facts: Person): Person {
  return Object.fromEntries(
    Object.entries(facts)
      .reverse()
      .map(([name, value]) => [
        name,
        Array.isArray(value) && typeof value[0] === 'string' ? [...value].reverse() : value,
      ]),
  )
}
