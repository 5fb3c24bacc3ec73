/** The laws of `docs/semantics.md`, on random packs and on the built-in ones. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightsOf } from '../../src/decide/bounds.ts'
import { type Decision, plainEvaluatorOf } from '../../src/decide/index.ts'
import { freezeDeep } from '../../src/diagnostics/index.ts'
import { truthsOf } from '../../src/evaluate/index.ts'
import { type Answers, accept, type Dictionary, dictionaryOf, sourcesOf, whenUnknownIn } from '../../src/facts/index.ts'
import { link } from '../../src/link/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import { type Layer, type Pack, type PackSource, resolve } from '../../src/pack/index.ts'
import { casesOf, factsOf, type ModuleName, moduleNames, packOf } from '../support/cases.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

/** A pack, a complete case, and the same case with some answers not known. */
interface Situation {
  readonly pack: Pack
  readonly dictionary: Dictionary
  readonly complete: Record<string, unknown>
  readonly partial: Record<string, unknown>
  readonly layers: readonly Layer[]
}

const seal = { digest: 'sha256:0', strengths: {} }
const bothLayers: readonly Layer[] = ['article', 'evidence']
const layerChoices = fc.constantFrom<readonly Layer[]>(bothLayers, ['article'])

const random: fc.Arbitrary<Situation> = fc
  .record({ dictionary: dictionaries, source: packs(), facts: completeFacts, mask: masks, layers: layerChoices })
  .map(({ dictionary, source, facts, mask, layers }) => ({
    pack: resolve(source, dictionary, seal),
    dictionary,
    complete: facts,
    partial: masked(facts, mask),
    layers,
  }))

const builtIn = (module: ModuleName): fc.Arbitrary<Situation> =>
  fc
    .record({
      facts: completePeople(packOf(module), casesOf(module).map(factsOf)),
      hiding: hidings,
      layers: layerChoices,
    })
    .map(({ facts, hiding, layers }) => ({
      pack: packOf(module),
      dictionary: builtInDictionary,
      complete: facts,
      partial: hide(facts, hiding),
      layers,
    }))

const situations = [
  { name: 'random packs', situation: random, runs: 4000 },
  ...moduleNames.map((module) => ({
    name: module,
    situation: builtIn(module),
    runs: 500,
  })),
]

describe.for(situations)('on $name', ({ situation, runs }) => {
  const holds = (law: (situation: Situation) => void) => fc.assert(fc.property(situation, law), { numRuns: runs })

  test('1: answering what is unknown never moves the verdict outside its bounds, "undecided" aside', () => {
    holds((each) => {
      const before = decide(each, each.partial)
      const after = decide(each, each.complete)
      const height = heightOn(each.pack)
      if (after.verdict === each.pack.undecided) return
      expect(height(after.verdict)).toBeGreaterThanOrEqual(height(before.atLeast))
      expect(height(after.verdict)).toBeLessThanOrEqual(height(before.atMost))
      expect(height(before.atLeast)).toBeLessThanOrEqual(height(before.atMost))
    })
  })

  test('1b: the bounds of a case that knows more lie within those of one that knows less', () => {
    holds((each) => {
      const before = decide(each, each.partial)
      const after = decide(each, each.complete)
      const height = heightOn(each.pack)
      expect(height(after.atLeast)).toBeGreaterThanOrEqual(height(before.atLeast))
      expect(height(after.atMost)).toBeLessThanOrEqual(height(before.atMost))
    })
  })

  // What an answer takes back (`isUnknown`, an assumed rule) can leave no rule true: then the verdict is `otherwise`.
  test("2: no single answer to a `withhold` or `worst-case` fact raises the verdict behind the caller's back", () => {
    holds((each) => {
      const view = (facts: unknown) => viewOf(each, facts)
      const before = view(each.partial)
      if (before === undefined) return
      const undecided =
        each.pack.undecided === undefined ? Number.NEGATIVE_INFINITY : each.pack.ladder.indexOf(each.pack.undecided)
      for (const { fact, facts } of singleAnswers(each)) {
        const policy = whenUnknownIn(each.pack.id, fact)
        if (policy === 'withhold' ? before.heights.verdict >= undecided : policy !== 'worst-case') continue
        const after = view(facts)
        if (after?.hasReached) expect(after.heights.base, fact.name).toBeLessThanOrEqual(before.heights.base)
      }
    })
  })

  test('3: beside article rules, the evidence never lowers a verdict or a bound', () => {
    holds((each) => {
      if (!each.pack.rules.some(({ layer }) => layer === 'article')) return
      const height = heightOn(each.pack)
      for (const facts of [each.partial, each.complete]) {
        const [article, both] = [decide(each, facts, ['article']), decide(each, facts, bothLayers)]
        expect(height(both.atLeast)).toBeGreaterThanOrEqual(height(article.atLeast))
        expect(height(both.atMost)).toBeGreaterThanOrEqual(height(article.atMost))
        if (isComplete(each, facts)) expect(height(both.verdict)).toBeGreaterThanOrEqual(height(article.verdict))
      }
    })
  })

  test('6: the order of facts, of set members and of rules never matters', () => {
    holds((each) => {
      const { facts } = { facts: reversed(each.partial) }
      const shuffled = { ...each.pack, rules: [...each.pack.rules].reverse() }
      const decision = decide(each, each.partial)
      expect(decide(each, facts)).toEqual(decision)
      expect(decide({ ...each, pack: shuffled }, each.partial)).toEqual(decision)
    })
  })

  test('7: the same pack, facts and options give the same decision, and the facts stay as they were', () => {
    holds((each) => {
      const facts = freezeDeep(structuredClone(each.partial))
      const decision = decide(each, facts)
      expect(decide(each, facts)).toEqual(decision)
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
      expect(facts).toEqual(each.partial)
    })
  })
})

test('the random packs are packs: the linker refuses none of them', () => {
  const messages = new Set([
    'finding.random.random',
    ...['low', 'middle', 'high', 'top'].map((rung) => `verdict.random.${rung}`),
  ])
  fc.assert(
    fc.property(dictionaries, packs(), (dictionary: Dictionary, source: PackSource) => {
      const linked = link(source, { dictionary, messages, basis: new Set(['S01']) }, {})
      expect(linked.ok ? [] : linked.issues).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('an article rule alone may stand below `otherwise`, and the layer is what makes the difference', () => {
  const pack = resolve(
    {
      format: 'rule-pack/1',
      id: 'small',
      version: '1.0.0',
      ladder: ['low', 'high'],
      otherwise: 'high',
      rules: [
        {
          name: 'A',
          layer: 'article',
          basis: ['S01'],
          conditions: { all: [{ fact: 'flag', operator: 'equal', value: true }] },
          event: { type: 'low', params: { message: 'random' } },
        },
      ],
    },
    flagDictionary,
    seal,
  )
  const { evaluate } = plainEvaluatorOf(pack, flagDictionary)
  expect(evaluate({ flag: true }).verdict).toBe('low')
  expect(evaluate({ flag: false }).verdict).toBe('high')
})

const flagDictionary = dictionaryOf({
  facts: [{ name: 'flag', type: 'boolean', group: 'random', answeredBy: 'patient', whenUnknown: 'withhold' }],
  lists: [],
  parameters: [],
})

function decide({ pack, dictionary, layers }: Situation, facts: unknown, which: readonly Layer[] = layers): Decision {
  return plainEvaluatorOf(pack, dictionary).evaluate(facts, { layers: which as ['article'] })
}

function heightOn(pack: Pack) {
  return (verdict: string): number => pack.ladder.indexOf(verdict)
}

/**
 * The partial case with one answer of the complete one added: outside the lists, or in the one item. Left out are the
 * sources of computed facts, which count under the computed fact's policy.
 */
function singleAnswers({ pack, dictionary, complete, partial }: Situation) {
  const list = pack.list?.name ?? ''
  const computedFrom = new Set(
    [...dictionary.facts.values()].flatMap(({ derivation }) => (derivation === undefined ? [] : sourcesOf(derivation))),
  )
  const answered = (from: Record<string, unknown>, put: (name: string, value: unknown) => Record<string, unknown>) =>
    Object.entries(from).flatMap(([name, value]) => {
      const fact = dictionary.facts.get(name)
      return fact === undefined || computedFrom.has(name) ? [] : [{ fact, facts: put(name, value) }]
    })
  const [wholeItem, partialItem] = [complete[list], partial[list]].map((items) =>
    Array.isArray(items) ? items[0] : undefined,
  )
  return [
    ...answered(complete, (name, value) => ({ ...partial, [name]: value })),
    ...(wholeItem === undefined || partialItem === undefined
      ? []
      : answered(wholeItem, (name, value) => ({ ...partial, [list]: [{ ...partialItem, [name]: value }] }))),
  ]
}

/** Whether every rule is decided; an empty list of things leaves their details open. */
function isComplete({ pack, dictionary }: Situation, facts: unknown): boolean {
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) throw new Error('the facts were to be right')
  const views = accepted.facts.items.get(pack.list?.name ?? '') ?? [accepted.facts.whole]
  return views.every((answers) => truthsOf(pack, answers, bothLayers).every(({ certain }) => certain !== 'unknown'))
}

/** The one set of answers of a case without items; with items there is no single base. */
function viewOf({ pack, dictionary, layers }: Situation, facts: unknown) {
  const accepted = accept(facts, dictionary)
  if (!accepted.ok) throw new Error('the facts were to be right')
  const items = accepted.facts.items.get(pack.list?.name ?? '')
  const views: readonly Answers[] = items ?? [accepted.facts.whole]
  const [answers] = views
  if (answers === undefined || views.length > 1) return undefined
  const truths = truthsOf(pack, answers, layers)
  const hasReached = truths.some(({ rule, judged }) => judged === 'true' && !rule.notice)
  return { heights: heightsOf(pack, truths), hasReached }
}

function reversed(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts)
      .reverse()
      .map(([name, value]) => [
        name,
        Array.isArray(value) && typeof value[0] === 'string' ? [...value].reverse() : value,
      ]),
  )
}
