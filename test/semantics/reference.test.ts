/** json-rules-engine as a second opinion: laws 4 and 5, whole decisions, and mistakes that it must find. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/decide/decide.ts'
import { plainEvaluatorOf } from '../../src/decide/index.ts'
import { type Evaluate, type RuleTruth, type Truth, truthsOf } from '../../src/evaluate/index.ts'
import { accept, type Dictionary } from '../../src/facts/index.ts'
import { dictionary as builtInDictionary } from '../../src/modules/index.ts'
import {
  type ConditionSource,
  type Layer,
  type LeafSource,
  type Pack,
  type PackSource,
  type RuleSource,
  resolve,
} from '../../src/pack/index.ts'
import { evaluateEligibility, evaluatePreparation, type Facts, InvalidFactsError } from '../../src/public/index.ts'
import { loadOverlay, loadPack, loadRegion } from '../../src/public/pack.ts'
import {
  packs as builtIn,
  type CrossCheckOptions,
  crossCheck,
  engineFactsOf,
  toDualRail,
  toEngine,
} from '../../src/public/reference.ts'
import { differencesBetween, isSameKind } from '../../src/reference/differences.ts'
import { firstDifference, railsOf, secondOpinionOf } from '../../src/reference/index.ts'
import { smallest } from '../../src/reference/shrink.ts'
import { agreements, agreesAsWhole, agreesOnDecided, agreesOnRails } from '../support/agreement.ts'
import { casesOf, factsOf, layersOf, type ModuleName, moduleNames, sources } from '../support/cases.ts'
import { opened } from '../support/kept.ts'
import { root } from '../support/project.ts'
import { completeFacts, dictionaries, masked, masks, packs } from '../support/random-packs.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'
import { worlds } from '../support/rich-worlds.ts'

const seal = { digest: 'sha256:0', strengths: {} }
const bothLayers: readonly Layer[] = ['article', 'evidence']

describe('on random packs', () => {
  const situation = fc
    .record({ dictionary: dictionaries, source: packs(), facts: completeFacts, mask: masks })
    .map(({ dictionary, source, facts, mask }) => ({
      dictionary,
      pack: resolve(source, dictionary, seal),
      complete: facts,
      partial: masked(facts, mask),
    }))
  const holds = (law: (pack: Pack, facts: Record<string, unknown>, dictionary: Dictionary) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(situation, async ({ dictionary, pack, complete, partial }) => {
        await law(pack, partial, dictionary)
        await law(pack, complete, dictionary)
      }),
      { numRuns: 500 },
    )

  test('4: every rule that is decided is so to json-rules-engine as well', () =>
    holds((pack, facts, dictionary) => agreesOnDecided(pack, toEngine(pack), facts, dictionary)))

  test('5: on dual rails json-rules-engine finds the same truths, known or not', () =>
    holds((pack, facts, dictionary) => agreesOnRails(pack, railsOf(pack), facts, dictionary)))

  test('findings, verdict and bounds are the same, for each item and for the whole', () =>
    holds((pack, facts, dictionary) => agreesAsWhole(pack, facts, dictionary)))
})

describe('in rich worlds', () => {
  const small = worlds({ isBulky: false }).map(opened)

  test.for(Object.entries(agreements))('%s', ([, law]) => fc.assert(fc.asyncProperty(small, law), { numRuns: 150 }))
})

describe('under a negation, on its value and on both sides of it', () => {
  const tests: readonly (readonly [string, LeafSource['operator'], LeafSource['value'], readonly unknown[]])[] = [
    ...(['equal', 'notEqual'] as const).map((operator) => ['flag', operator, true, [true, false]] as const),
    ...(['in', 'notIn'] as const).map((operator) => ['kind', operator, ['p', 'q'], ['p', 'q', 'r']] as const),
    ...(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const).map(
      (operator) => ['count', operator, { fact: 'limit' }, [1, 2, 3]] as const,
    ),
    ...(['contains', 'doesNotContain'] as const).map(
      (operator) => ['marks', operator, 'p', [['p'], ['q'], ['p', 'unknown'], ['q', 'unknown'], ['none']]] as const,
    ),
  ]

  test.for(tests)('%s %s', async ([fact, operator, value, values]) => {
    const conditions = { all: [{ fact, operator, value }] }
    const rule = (name: string, own: ConditionSource): RuleSource => ({
      name,
      layer: 'evidence',
      basis: ['S01'],
      conditions: own,
      event: { type: 'high', params: { message: 'random' } },
    })
    for (const dictionary of fc.sample(dictionaries, { numRuns: 20, seed: 1 })) {
      const pack = resolve(
        {
          format: 'rule-pack/1',
          id: 'small',
          version: '1.0.0',
          ladder: ['low', 'high'],
          otherwise: 'low',
          rules: [rule('plain', conditions), rule('negated', { not: conditions })],
        },
        dictionary,
        seal,
      )
      for (const answer of [...values, 'unknown']) {
        await agreesOnRails(pack, railsOf(pack), { [fact]: answer }, dictionary)
      }
    }
  })
})

/** Each run is two patients. Triage has by far the most comparisons, and takes json-rules-engine some ten times as long. */
const runs: Partial<Record<ModuleName, number>> = { triage: 50, eligibility: 120 }

describe.for(moduleNames)('%s', (module) => {
  const pack = builtIn[module] as Pack
  const people = fc
    .record({ facts: completePeople(pack, casesOf(module).map(factsOf)), hiding: hidings })
    .map(({ facts, hiding }) => ({ complete: facts, partial: hide(facts, hiding) }))
  const holds = (law: (facts: Record<string, unknown>) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(people, async ({ complete, partial }) => {
        await law(partial)
        await law(complete)
      }),
      { numRuns: runs[module] ?? 200 },
    )

  test('the engine has the rules of the file, word for word', () => {
    const source: PackSource = sources[module]
    const { rules, conditions } = contentsOf(toEngine(pack))
    expect(rules).toEqual(source.rules.map(({ name, conditions: own, event }) => ({ name, conditions: own, event })))
    expect(conditions).toEqual(source.conditions ?? {})
  })

  test('4: every rule that is decided is so to json-rules-engine as well', () => {
    const engine = toEngine(pack)
    return holds((facts) => agreesOnDecided(pack, engine, facts, builtInDictionary))
  })

  test('5: on dual rails json-rules-engine finds the same truths, known or not', () => {
    const onRails = railsOf(pack)
    return holds((facts) => agreesOnRails(pack, onRails, facts, builtInDictionary))
  })

  test('findings, verdict and bounds are the same, for each item and for the whole', () => {
    const { evaluate } = plainEvaluatorOf(pack, builtInDictionary)
    const secondOpinion = secondOpinionOf(pack, builtInDictionary)
    return holds(async (facts) => expect(await firstDifference(facts, evaluate, secondOpinion)).toBeUndefined())
  })

  test('every clinical case, complete or not, is judged alike', async () => {
    const { evaluate } = plainEvaluatorOf(pack, builtInDictionary)
    const byLayers = new Map<string, ReturnType<typeof secondOpinionOf>>()
    for (const each of casesOf(module)) {
      const { layers } = each
      const prepared = byLayers.get(`${layers}`) ?? secondOpinionOf(pack, builtInDictionary, { layers })
      byLayers.set(`${layers}`, prepared)
      const ours = (facts: unknown) => evaluate(facts, { layers })
      expect([each.id, await firstDifference(factsOf(each), ours, prepared)]).toEqual([each.id, undefined])
    }
  })
})

test('of what is left of a case nothing can be spared, also what could not be spared before something else was gone', async () => {
  // `c` has to be there, and `b` needs `a`: alone, `a` can only go once `b` is gone.
  const facts = { a: 1, b: 1, c: 1 }
  const shows = async (fewer: object): Promise<boolean> => 'c' in fewer && ('a' in fewer || !('b' in fewer))
  expect(await smallest(facts, shows)).toEqual({ c: 1 })
})

describe('two opinions', () => {
  const opinion = { verdict: 'low', atLeast: 'low', atMost: 'high', findings: [] } as const
  const fired = (rule: string) => [{ rule, status: 'fired' as const }]

  test('of other items say nothing of each other but that', () => {
    const [one, other] = [
      { ...opinion, items: [{ ...opinion, at: '/list/0' as const }] },
      { ...opinion, verdict: 'high', items: [{ ...opinion, verdict: 'high', at: '/list/1' as const }] },
    ]
    expect(differencesBetween(one, other)).toEqual([{ what: 'items', ours: ['/list/0'], theirs: ['/list/1'] }])
  })

  test('differ by item first, by rules before verdicts, and say where', () => {
    const at = '/list/0' as const
    const ours = { ...opinion, items: [{ ...opinion, at, findings: fired('A') }] }
    const theirs = { ...opinion, atLeast: 'high', items: [{ ...opinion, at, verdict: 'high', findings: fired('B') }] }
    expect(differencesBetween(ours, theirs)).toEqual([
      { what: 'finding', rule: 'A', ours: 'fired', theirs: 'silent', at },
      { what: 'finding', rule: 'B', ours: 'silent', theirs: 'fired', at },
      { what: 'verdict', ours: 'low', theirs: 'high', at },
      { what: 'atLeast', ours: 'low', theirs: 'high' },
    ])
  })

  test('are of one kind by the same member, and for rules by the same rule', () => {
    const finding = (rule: string) => ({ what: 'finding', rule, ours: 'fired', theirs: 'silent' }) as const
    const verdict = { what: 'verdict', ours: 'low', theirs: 'high' } as const
    expect(isSameKind(finding('A'), finding('A'))).toBe(true)
    expect(isSameKind(finding('A'), finding('B'))).toBe(false)
    expect(isSameKind(finding('A'), verdict)).toBe(false)
    expect(isSameKind(verdict, { ...verdict, what: 'atMost' })).toBe(false)
  })
})

describe('a mistake is found, and shown by a small case', () => {
  type Ours = NonNullable<CrossCheckOptions['evaluate']>

  /** Our evaluator, but for the truths of its rules. */
  const withTruths =
    (change: (truth: RuleTruth) => RuleTruth) =>
    (module: ModuleName): Ours =>
    (facts) => {
      const accepted = accept(facts, builtInDictionary)
      if (!accepted.ok) throw new InvalidFactsError(accepted.issues)
      const changed = (...[pack, answers, layers]: Parameters<Evaluate>) => truthsOf(pack, answers, layers).map(change)
      return decide(
        builtIn[module] as Pack,
        changed as Evaluate,
        accepted.facts,
        { layers: bothLayers },
        builtInDictionary,
      )
    }

  /** Our evaluator on a pack that is written otherwise. */
  const written =
    (from: string, to: string) =>
    (module: ModuleName): Ours => {
      const text = JSON.stringify(sources[module])
      expect(text).toContain(from)
      const source: PackSource = JSON.parse(text.replaceAll(from, to))
      return plainEvaluatorOf(resolve(source, builtInDictionary, seal), builtInDictionary).evaluate
    }

  const known = (truth: Truth): Truth => (truth === 'unknown' ? 'false' : truth)
  const unknownIsFalse = withTruths((truth) => ({
    ...truth,
    certain: known(truth.certain),
    judged: known(truth.judged),
  }))
  const assumedIsFired = withTruths((truth) => ({ ...truth, certain: truth.judged }))
  const boundaryIsIn = written('"lessThan"', '"lessThanInclusive"')
  const anyIsAll = written('"any":', '"all":')

  const mistakes: readonly {
    readonly name: string
    readonly module: ModuleName
    readonly evaluator: (module: ModuleName) => Ours
    readonly most: number
  }[] = [
    { name: 'what is unknown counts as false', module: 'eligibility', evaluator: unknownIsFalse, most: 0 },
    { name: 'what is unknown counts as false', module: 'triage', evaluator: unknownIsFalse, most: 0 },
    { name: 'an assumed rule has fired', module: 'eligibility', evaluator: assumedIsFired, most: 1 },
    { name: 'an assumed rule has fired', module: 'triage', evaluator: assumedIsFired, most: 3 },
    { name: 'a boundary is on the wrong side', module: 'aftercare', evaluator: boundaryIsIn, most: 3 },
    { name: 'a boundary is on the wrong side', module: 'triage', evaluator: boundaryIsIn, most: 3 },
    { name: '`any` is taken for `all`', module: 'remedy', evaluator: anyIsAll, most: 1 },
    { name: '`any` is taken for `all`', module: 'eligibility', evaluator: anyIsAll, most: 3 },
  ]

  test.for(mistakes)('$name, in $module: at most $most answers', async ({ module, evaluator, most }) => {
    const [pack, evaluate] = [builtIn[module] as Pack, evaluator(module)]
    for (const each of casesOf(module)) {
      const checked = await crossCheck(pack, factsOf(each), { evaluate })
      if (checked.agrees) continue
      expect(answersIn(checked.facts), JSON.stringify(checked)).toBeLessThanOrEqual(most)
      expect(checked.ours).not.toEqual(checked.theirs)
      expect(await crossCheck(pack, checked.facts, { evaluate })).toMatchObject({ agrees: false })
      expect(await crossCheck(pack, checked.facts)).toEqual({ agrees: true })
      return
    }
    expect.fail('no case shows the mistake')
  })

  test.for(['preparation', 'protocol', 'listedEffects', 'clinic'] as const)(
    'a rule that is lost, any of %s',
    async (module) => {
      const pack = builtIn[module] as Pack
      for (const lost of pack.rules) {
        const { evaluate } = plainEvaluatorOf(
          { ...pack, rules: pack.rules.filter((rule) => rule !== lost) },
          builtInDictionary,
        )
        const checks = casesOf(module).filter(({ expect: { fired, notices = [] } }) =>
          [...fired, ...notices].includes(lost.name),
        )
        const [first] = checks
        if (first === undefined) continue
        const checked = await crossCheck(pack, factsOf(first), { evaluate, layers: layersOf(first) })
        expect(checked).toMatchObject({ agrees: false, what: 'finding', rule: lost.name, ours: 'silent' })
      }
    },
  )
})

describe('the smallest case', () => {
  const facts = { a: 1, b: ['p', 'q', 'r'], list: [{ x: 1, y: 2 }, { x: 3 }], c: true, d: false }

  test.for([
    { name: 'one member', remains: /"q"/, least: { b: ['q'] } },
    { name: 'one fact of one item', remains: /"x":3/, least: { list: [{ x: 3 }] } },
    { name: 'two facts that need each other', remains: /"a":1.*"d":false/, least: { a: 1, d: false } },
    { name: 'nothing at all', remains: /^/, least: {} },
  ])('$name', async ({ remains, least }) => {
    const asked: unknown[] = []
    const found = await smallest(facts, async (fewer) => {
      asked.push(fewer)
      return remains.test(JSON.stringify(fewer))
    })
    expect(found).toEqual(least)
    expect(asked.length).toBeLessThan(60)
  })
})

describe('crossCheck', () => {
  test('a region moves parameters for both', async () => {
    const region = loadRegion({
      format: 'region/1',
      id: 'XX',
      name: 'Somewhere',
      parameters: { ageFloor: 21 },
      numbers: { emergencyNumber: { number: '112', source: 'the ministry' } },
    })
    const young = { ageYears: 20, smoker: true }
    expect(evaluateEligibility(young, { region }).findings.map(({ rule }) => rule)).toContain('EL31-under-age')
    expect(await crossCheck(builtIn.eligibility, young, { region })).toEqual({ agrees: true })
    expect(await crossCheck(builtIn.eligibility, young, { region: 'GB' })).toEqual({ agrees: true })
    const elsewhere = (facts: unknown) => evaluateEligibility(facts as Facts)
    expect(await crossCheck(builtIn.eligibility, young, { region, evaluate: elsewhere })).toEqual({
      agrees: false,
      what: 'finding',
      rule: 'EL31-under-age',
      ours: 'silent',
      theirs: 'fired',
      facts: { ageYears: 20 },
    })
  })

  test('a difference in one item says which', async () => {
    const evaluate = plainEvaluatorOf({ ...builtIn.listedEffects, rules: [] }, builtInDictionary).evaluate
    const facts = { symptoms: [{ symptom: 'hives' }, { symptom: 'burning', onsetHours: 1, durationHours: 1 }] }
    const checked = await crossCheck(builtIn.listedEffects, facts, { evaluate })
    expect(checked).toMatchObject({ agrees: false, what: 'finding', at: '/symptoms/0', ours: 'silent' })
  })

  test('items that are lost are a difference', async () => {
    const evaluate = (facts: unknown) => ({
      ...plainEvaluatorOf(builtIn.triage, builtInDictionary).evaluate(facts),
      items: [],
    })
    // An empty list is the known answer "none", which is one item: the smallest case that shows it.
    expect(await crossCheck(builtIn.triage, { symptoms: [{ symptom: 'hives' }], smoker: true }, { evaluate })).toEqual({
      agrees: false,
      what: 'items',
      ours: [],
      theirs: ['/symptoms'],
      facts: { symptoms: [] },
    })
  })

  test('facts that cannot be used are refused as by the evaluate functions', async () => {
    await expect(crossCheck(builtIn.triage, { ageYears: Number.NaN, smokr: true })).rejects.toThrow(InvalidFactsError)
    await expect(crossCheck(builtIn.triage, {}, { layers: ['evidence'] })).rejects.toThrow(InvalidFactsError)
    expect(() => engineFactsOf(builtIn.triage, { smokr: true })).toThrow(InvalidFactsError)
  })

  test('a proxy is as good as an object, and is left as it is', async () => {
    const facts = { allergiesCurrent: ['asthma', 'unknown'], smoker: true }
    const before = structuredClone(facts)
    expect(await crossCheck(builtIn.eligibility, new Proxy(facts, {}))).toEqual({ agrees: true })
    expect(facts).toEqual(before)
  })

  test('two at a time do not disturb each other', async () => {
    const checks = casesOf('eligibility').slice(0, 6)
    const all = await Promise.all(checks.map((each) => crossCheck(builtIn.eligibility, factsOf(each))))
    expect(all).toEqual(checks.map(() => ({ agrees: true })))
  })

  test("under a clinic's overlay both agree as well, in a region too, and an evaluator that forgets it is found", async () => {
    const strictRegion = loadRegion({
      format: 'region/1',
      id: 'XX',
      name: 'Somewhere',
      parameters: { ageFloor: 20 },
      numbers: { emergencyNumber: { number: '112', source: 'the ministry' } },
    })
    const overlay = loadOverlay(JSON.parse(readFileSync(join(root, 'docs/examples/clinic-overlay.json'), 'utf8')))
    for (const module of ['preparation', 'eligibility', 'aftercare'] as const)
      for (const each of casesOf(module).slice(0, 8))
        for (const region of [undefined, strictRegion])
          expect(await crossCheck(builtIn[module], factsOf(each), { overlay, region }), each.id).toEqual({
            agrees: true,
          })
    const facts = { dyedBefore: true, lastDyeHoursBefore: 120, smoker: true }
    const evaluate = (given: unknown) => evaluatePreparation(given as Facts)
    expect(await crossCheck(builtIn.preparation, facts, { overlay, evaluate })).toMatchObject({
      agrees: false,
      rule: 'NSC01-dyed-within-the-clinics-week',
      ours: 'silent',
      theirs: 'fired',
      facts: { dyedBefore: true, lastDyeHoursBefore: 120 },
    })
  })

  test("a vendor's own pack", async () => {
    const { pack } = loadPack(
      {
        format: 'rule-pack/1',
        id: 'own',
        version: '1.0.0',
        ladder: ['fine', 'ask'],
        otherwise: 'fine',
        rules: [
          {
            name: 'O1-smoker',
            layer: 'evidence',
            basis: ['S78'],
            conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
            event: { type: 'ask', params: { message: 'smoker' } },
          },
        ],
      },
      { messages: { 'finding.own.smoker': 'Ask.', 'verdict.own.fine': 'Fine.', 'verdict.own.ask': 'Ask.' } },
    )
    for (const facts of [{}, { smoker: true }, { smoker: false }, { smoker: 'unknown' }]) {
      expect(await crossCheck(pack, facts)).toEqual({ agrees: true })
    }
  })
})

test('the article alone: no rule of another layer is in the engine', async () => {
  const isArticle = new Set(builtIn.eligibility.rules.flatMap(({ layer, name }) => (layer === 'article' ? [name] : [])))
  const plain = contentsOf(toEngine(builtIn.eligibility, { layers: ['article'] })).rules
  const dual = contentsOf(toDualRail(builtIn.eligibility, { layers: ['article'] })).rules
  expect(plain.map(({ name }) => name)).toEqual([...isArticle])
  expect(dual.length).toBe(4 * isArticle.size)
})

test('a set that is known in part is unknown to `isUnknown`, and its members are still known', async () => {
  const rule = (name: string, operator: 'isUnknown' | 'contains', value: string | boolean): RuleSource => ({
    name,
    layer: 'evidence',
    basis: ['S01'],
    conditions: { all: [{ fact: 'allergiesCurrent', operator, value }] },
    event: { type: 'ask', params: { message: 'random' } },
  })
  const pack = resolve(
    {
      format: 'rule-pack/1',
      id: 'small',
      version: '1.0.0',
      ladder: ['fine', 'ask'],
      otherwise: 'fine',
      rules: [rule('open', 'isUnknown', true), rule('asthma', 'contains', 'asthma'), rule('food', 'contains', 'food')],
    },
    builtInDictionary,
    seal,
  )
  const told = async (facts: Facts) => {
    const [run] = engineFactsOf(pack, facts)
    const { results } = await toEngine(pack).run({ ...run?.facts })
    return [run?.facts, results.map(({ name }) => name)]
  }
  expect(await told({ allergiesCurrent: ['asthma', 'unknown'], smoker: 'unknown' })).toEqual([
    { allergiesCurrent: ['asthma', 'unknown'] },
    ['open', 'asthma'],
  ])
  expect(await told({ allergiesCurrent: ['asthma'] })).toEqual([{ allergiesCurrent: ['asthma'] }, ['asthma']])
  expect(await told({ allergiesCurrent: ['unknown'] })).toEqual([{}, ['open']])
})

describe('a vendor runs the shipped JSON in json-rules-engine alone', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'rules', file), 'utf8'))
  const pack = read('modules/eligibility/pack.json')

  const engine = new Engine([], { allowUndefinedFacts: true }) // an unknown fact is left out
  engine.addOperator('isUnknown', (value, wanted) => (value === undefined) === wanted)
  for (const { name, value } of read('parameters.json').parameters) engine.addFact(name, value)
  for (const [name, condition] of Object.entries<never>(pack.conditions)) engine.setCondition(name, condition)
  for (const rule of pack.rules) engine.addRule(rule)

  const verdictOf = async (facts: Record<string, unknown>): Promise<string> => {
    const { events } = await engine.run(facts)
    const reached = events.filter(({ params }) => !params?.notice).map(({ type }) => type)
    return pack.ladder.findLast((rung: string) => reached.includes(rung)) ?? pack.otherwise
  }

  test('a person of the shipped patients, with one answer changed', async () => {
    const { facts } = read('patients.json').patients.find(({ name }: { name: string }) => name === 'healthy-woman')
    expect(await verdictOf(facts)).toBe('proceed_to_clinic_assessment')
    expect(await verdictOf({ ...facts, pregnancyStatus: 'yes' })).toBe('defer')
  })

  test('every clinical case in which nothing is left to ask', async () => {
    let complete = 0
    for (const each of casesOf('eligibility')) {
      const facts = factsOf(each)
      const { missing, toConfirm, couldAsk, findings } = evaluateEligibility(facts as Facts)
      const isOpen = [missing, toConfirm, couldAsk].some((gaps) => gaps.length > 0)
      if (each.layers !== undefined || isOpen || findings.some(({ status }) => status === 'assumed')) continue
      complete += 1
      const [run] = engineFactsOf(builtIn.eligibility, facts)
      expect([each.id, await verdictOf({ ...run?.facts })]).toEqual([each.id, each.expect.verdict])
    }
    expect(complete).toBeGreaterThan(40)
  })
})

/** What is in an engine, in the form of a pack's file. */
function contentsOf(engine: Engine) {
  interface Stored {
    toJSON(stringify: false): object
  }
  const { rules, conditions } = engine as unknown as { rules: readonly Stored[]; conditions: Map<string, Stored> }
  const plain = <Content>(stored: Stored): Content =>
    JSON.parse(JSON.stringify(stored.toJSON(false), (key, value) => (key === 'priority' ? undefined : value)))
  return {
    rules: rules.map((rule) => plain<{ readonly name: string }>(rule)),
    conditions: Object.fromEntries([...conditions].map(([name, condition]) => [name, plain(condition)])),
  }
}

/** How many answers a case holds, those of its items among them. */
function answersIn(facts: object): number {
  return Object.values(facts)
    .map((value) =>
      Array.isArray(value) && typeof value[0] === 'object'
        ? value.map(answersIn).reduce((a, b) => a + Math.max(b, 1), 0)
        : 1,
    )
    .reduce((a, b) => a + b, 0)
}
