/** The conformance vectors, on every engine that there is; and that they show all that there is to show. */
import { describe, expect, test } from 'vitest'
import { evaluatorOf } from '../../src/compiled/index.ts'
import {
  type Answer,
  type AnswerMember,
  answererBy,
  answererOf,
  type DecisionAnswer,
  decisionAnswer,
  differencesOf,
  type EvaluatorFor,
  openSuite,
  type Question,
  type Suite,
  suiteLine,
  type Vector,
  vectorLine,
} from '../../src/conformance/index.ts'
import type { EvaluateOptions } from '../../src/decide/index.ts'
import { truthsOf } from '../../src/evaluate/index.ts'
import { accept, dictionaryOf, type Fact, type Parameter } from '../../src/facts/index.ts'
import { link } from '../../src/link/index.ts'
import type { Layer, PackSource } from '../../src/pack/index.ts'
import { InvalidPackError } from '../../src/public/conformance.ts'
import type { Facts } from '../../src/public/index.ts'
import { secondOpinionOf } from '../../src/reference/index.ts'
import { evaluate, moduleNames } from '../support/cases.ts'
import { json, text } from '../support/project.ts'
import { referenceFor } from '../support/reference.ts'
import { suiteNames, suiteOf } from '../support/vectors.ts'

/** An engine under test. One that does not check its input, or knows truths only, says so. */
interface Engine {
  readonly name: string
  readonly answererOf: (suite: Suite) => (question: Question) => Answer | Promise<Answer>
  /** What it can answer, where not everything. */
  readonly members?: readonly AnswerMember[]
  readonly asks?: (vector: Vector) => boolean
}

/** The public functions, on the packs as they are built in. */
const builtIn: Engine = {
  name: 'the public functions',
  members: ['verdict', 'atLeast', 'atMost', 'findings', 'missing', 'toConfirm', 'couldAsk', 'status'],
  asks: (vector) => 'pack' in vector && moduleNames.some((name) => name === vector.pack),
  answererOf: () => (question) => {
    const module = moduleNames.find((name) => 'pack' in question && name === question.pack)
    if (module === undefined || !('facts' in question)) throw new TypeError(`${question.id}: not of a module`)
    const { verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk, pack } = evaluate[module](
      question.facts as Facts,
      question.options as object,
    )
    const { status } = pack
    const gaps = { missing, toConfirm, couldAsk, ...(status === undefined ? {} : { status }) }
    return { verdict, atLeast, atMost, certain: [], possible: [], findings, ...gaps }
  },
}

/** The compiled evaluator, which knows bits where the plain one knows the truth of each rule. */
const compiled: Engine = {
  name: 'the compiled evaluator',
  members: ['verdict', 'atLeast', 'atMost', 'findings', 'missing', 'toConfirm', 'couldAsk', 'status'],
  answererOf: (suite) =>
    answererBy(suite, (pack, dictionary, regions) => {
      const { evaluate: decideBy, safeEvaluate } = evaluatorOf(() => pack, dictionary, regions)
      return {
        evaluate: (facts, options) => decisionAnswer(decideBy(facts, options), []),
        safeEvaluate: (facts, options) => {
          const result = safeEvaluate(facts, options)
          return result.ok ? { ok: true, decision: decisionAnswer(result.decision, []) } : result
        },
      }
    }),
}

/** json-rules-engine on dual rails; what is wrong with facts or packs is not its to say. */
const dualRail: Engine = {
  name: 'json-rules-engine on dual rails',
  members: ['verdict', 'atLeast', 'atMost', 'findings'],
  asks: (vector) => 'pack' in vector && !('errors' in vector.expect),
  answererOf: (suite) => {
    const packs: Parameters<EvaluatorFor>[] = []
    // It answers later than an evaluator can: here the packs are only taken down, in the order of their names.
    answererBy(suite, (...linked) => {
      packs.push(linked)
      return { evaluate: notAsked, safeEvaluate: notAsked }
    })
    return async (question) => {
      const linked = 'pack' in question ? packs[Object.keys(suite.packs).indexOf(question.pack)] : undefined
      if (linked === undefined || !('facts' in question)) throw new TypeError(`${question.id}: no such pack`)
      const [pack, dictionary, regions] = linked
      const { layers, region } = (question.options ?? {}) as EvaluateOptions
      const parameters = (typeof region === 'string' ? regions[region] : region)?.parameters
      const opinion = await secondOpinionOf(pack, dictionary, { layers, parameters })(question.facts)
      const { verdict, atLeast, atMost } = opinion
      const heightOf = (name: string): number => pack.rules.find((rule) => rule.name === name)?.height ?? 0
      const findings = [...opinion.findings].sort(
        (a, b) => heightOf(b.rule) - heightOf(a.rule) || (a.rule < b.rule ? -1 : 1),
      )
      return { verdict, atLeast, atMost, findings, certain: [], possible: [], missing: [], toConfirm: [], couldAsk: [] }
    }
  },
}

function notAsked(): never {
  throw new Error('json-rules-engine was to be asked')
}

const engines: readonly Engine[] = [{ name: 'the plain evaluator', answererOf }, compiled, dualRail, builtIn]

describe.for(engines)('$name', ({ answererOf: answererBy, members, asks = () => true }) => {
  test.for(suiteNames)('%s', async (name) => {
    const suite = suiteOf(name)
    const answer = answererBy(suite)
    const failures: unknown[] = []
    for (const vector of suite.vectors.filter(asks)) {
      const differences = differencesOf(vector, await answer(vector), members)
      if (differences.length > 0) failures.push({ id: vector.id, differences })
    }
    expect(failures).toEqual([])
  })
})

test('json-rules-engine itself agrees on every rule that is decided, in every vector', async () => {
  let decided = 0
  for (const suite of suiteNames.map(suiteOf)) {
    const { facts } = suite.facts as { readonly facts: readonly Fact[] }
    const { parameters } = suite.parameters as { readonly parameters: readonly Parameter[] }
    const source = { ...(suite.facts as { facts: readonly Fact[]; lists: readonly [] }), facts, parameters }
    const dictionary = dictionaryOf(structuredClone(source))
    const library = {
      dictionary,
      messages: new Set(Object.keys(suite.messages)),
      basis: new Set(Object.keys(suite.sources)),
    }
    for (const [name, content] of Object.entries(suite.packs)) {
      const linked = link(content, library, {})
      if (!linked.ok) throw new InvalidPackError(linked.issues)
      const reference = referenceFor(content as PackSource, parameters as readonly { name: string; value: number }[])
      for (const vector of suite.vectors) {
        if (!('pack' in vector) || vector.pack !== name || 'errors' in vector.expect) continue
        const { layers = ['article', 'evidence'], region } = (vector.options ?? {}) as {
          readonly layers?: readonly Layer[]
          readonly region?: string
        }
        const moved = region === undefined ? {} : (suite.regions[region] as { readonly parameters: object }).parameters
        const accepted = accept(vector.facts, dictionary)
        if (!accepted.ok) throw new Error(vector.id)
        for (const view of accepted.facts.items.get(linked.pack.list?.name ?? '') ?? [accepted.facts.whole]) {
          const answers = { ...view, parameters: new Map<string, number>(Object.entries(moved)) }
          const theirs = await reference(answers, layers)
          for (const { rule, certain } of truthsOf(linked.pack, answers, layers)) {
            if (certain === 'unknown') continue
            decided += 1
            expect(`${vector.id} ${rule.name} ${theirs.has(rule.name)}`).toBe(`${vector.id} ${rule.name} ${certain}`)
          }
        }
      }
    }
  }
  expect(decided).toBeGreaterThan(4000)
})

describe('the vectors say what the semantics say', () => {
  const expected = (suite: string, id: string): DecisionAnswer => {
    const vector = suiteOf(suite).vectors.find((each) => each.id === id)
    if (vector === undefined || !('verdict' in vector.expect)) throw new Error(`there is no decision called ${id}`)
    return vector.expect
  }

  test('an unknown notEqual is neither true nor false', () => {
    const { certain, possible, verdict, atLeast, atMost, missing } = expected('operators', 'notEqual-boolean/absent')
    expect(certain).toEqual([])
    expect(possible).toEqual(['named', 'named-negated', 'negated', 'plain', 'twice-negated'])
    expect([verdict, atLeast, atMost]).toEqual(['unsure', 'low', 'high'])
    expect(missing).toEqual([{ fact: 'flag', at: '/flag', asked: false, couldRaiseTo: 'high' }])
  })

  test('asked in vain is told from not asked', () => {
    const asked = ['unknown-unknown', 'absent', 'null'].map(
      (kind) => expected('operators', `equal-enum/${kind}`).missing[0]?.asked,
    )
    expect(asked).toEqual([true, false, false])
  })

  test('an answer takes an assumed rule back', () => {
    const statuses = (id: string) => expected('policies', id).findings.map(({ rule, status }) => `${rule} ${status}`)
    expect(statuses('retracted/case-3')).toEqual(['sign assumed', 'sign-unknown assumed'])
    expect(statuses('retracted/case-15')).toEqual([])
    expect(expected('policies', 'retracted/case-3').verdict).toBe('high')
    expect(expected('policies', 'retracted/case-15').verdict).toBe('unsure')
  })
})

describe('the vectors show', () => {
  const suites = suiteNames.map(suiteOf)
  const vectors = suites.flatMap((suite) => suite.vectors.map((vector) => ({ suite: suite.suite, ...vector })))
  const decisions = vectors.flatMap(({ expect: answer }) => ('verdict' in answer ? [answer] : []))
  const errorsOf = (isOfPack: boolean) =>
    new Set(
      vectors.flatMap((vector) =>
        'source' in vector === isOfPack && 'errors' in vector.expect
          ? vector.expect.errors.map(({ code }) => code)
          : [],
      ),
    )

  test('each vector once', () => {
    const names = vectors.map(({ id }) => id)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  const operators = [
    ...['boolean', 'enum', 'integer', 'number'].flatMap((type) => [`equal-${type}`, `notEqual-${type}`]),
    ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'].flatMap((operator) => [
      `${operator}-integer`,
      `${operator}-number`,
    ]),
    ...['in-enum', 'notIn-enum', 'contains-set', 'doesNotContain-set'],
  ]

  test.for(operators)('%s: true, false, unknown, absent, null, wrong type', (name) => {
    const own = vectors.filter(({ id }) => id.startsWith(`${name}/`))
    const truths = own.flatMap(({ id, expect: answer }) => {
      if ('errors' in answer) return [answer.errors[0]?.code]
      if (!('verdict' in answer)) return []
      const truth = answer.certain.includes('plain') ? 'true' : answer.possible.includes('plain') ? 'unknown' : 'false'
      return [`${truth} where ${id.replace(/^.*\/(\w+).*$/, '$1')}`]
    })
    expect(truths).toEqual(
      expect.arrayContaining([
        'true where known',
        'false where known',
        'unknown where unknown',
        'unknown where absent',
        'unknown where null',
        'wrong_type',
      ]),
    )
  })

  test.for(['boolean', 'enum', 'integer', 'number', 'set'])('isUnknown on a fact of type %s', (type) => {
    const possible = (kind: string) => {
      const vector = vectors.find(({ id }) => id === `isUnknown-${type}/${kind}`)
      return vector !== undefined && 'verdict' in vector.expect ? vector.expect.possible : undefined
    }
    for (const kind of ['unknown-unknown', 'absent', 'null']) expect(possible(kind), kind).toEqual(['named', 'plain'])
  })

  test('every code of wrong facts that JSON can bring about', () => {
    const all = codesIn('Facts and options')
    expect([...errorsOf(false)].sort()).toEqual(
      all.filter((code) => code !== 'unreadable' && code !== 'not_finite').sort(),
    )
  })

  test('every code of wrong packs that JSON can bring about', () => {
    const all = codesIn('Packs, regions and overlays')
    // A parameter named like a fact is a fault of the dictionary, an unknown patient one of a file of cases.
    const others = ['not_json', 'parameter_named_like_fact', 'unknown_patient']
    expect([...errorsOf(true)].sort()).toEqual(all.filter((code) => !others.includes(code)).sort())
  })

  test('every status of a finding, every kind of gap, every state of a pack, items, and packs that are accepted', () => {
    expect(new Set(decisions.flatMap(({ findings }) => findings.map(({ status }) => status)))).toEqual(
      new Set(['fired', 'assumed']),
    )
    for (const gap of ['missing', 'toConfirm', 'couldAsk'] as const) {
      const asked = decisions.flatMap((decision) => decision[gap].map((each) => each.asked))
      expect(new Set(asked), gap).toEqual(new Set([true, false]))
    }
    expect(new Set(decisions.map(({ status }) => status))).toEqual(
      new Set([undefined, 'effective', 'not_yet', 'expired']),
    )
    expect(decisions.map(({ items }) => items?.length)).toEqual(expect.arrayContaining([undefined, 1, 2, 3]))
    expect(vectors.some(({ expect: answer }) => 'accepted' in answer)).toBe(true)
  })

  test('every verdict, bound and policy of the small packs; every kind of derivation', () => {
    for (const member of ['verdict', 'atLeast', 'atMost'] as const) {
      expect(decisions.map((decision) => decision[member])).toEqual(expect.arrayContaining(['low', 'middle', 'high']))
    }
    expect(decisions.map(({ verdict }) => verdict)).toContain('unsure')
    const packs = new Set(vectors.flatMap((vector) => ('pack' in vector ? [vector.pack] : [])))
    expect([...packs]).toEqual(
      expect.arrayContaining(['withhold', 'worst-case', 'clinician', 'optional', ...moduleNames]),
    )
    expect([...packs]).toEqual(
      expect.arrayContaining(['quotient', 'difference', 'reached', 'members', 'own-time', 'parameters']),
    )
  })
})

describe('comparing', () => {
  const { vectors } = suiteOf('items')
  const decided = vectors.flatMap((vector) => ('verdict' in vector.expect ? [{ vector, expected: vector.expect }] : []))

  test('a change in any member is a difference in that member', () => {
    for (const { vector, expected } of decided) {
      for (const member of Object.keys(expected)) {
        for (const other of [undefined, 'another', [], ['another'], [{}], 5, null]) {
          const isSame = JSON.stringify(other) === JSON.stringify(Reflect.get(expected, member))
          const members = differencesOf(vector, { ...expected, [member]: other }).map((each) => each.member)
          expect(members, `${vector.id} ${member}`).toEqual(isSame ? [] : [member])
        }
      }
    }
  })

  test('a change in an item, a finding or a missing answer is a difference', () => {
    const found = decided.find(
      ({ expected }) => expected.missing.length > 0 && expected.findings.length > 0 && expected.items,
    )
    if (found?.expected.items === undefined) throw new Error('there is such a vector')
    const { vector, expected } = found
    const [[finding], [gap], [item]] = [expected.findings, expected.missing, found.expected.items]
    const changed = (answer: object) => differencesOf(vector, { ...expected, ...answer }).map(({ member }) => member)
    expect(changed({ findings: [{ ...finding, status: 'open' }, ...expected.findings.slice(1)] })).toEqual(['findings'])
    expect(changed({ missing: [{ ...gap, asked: !gap?.asked }, ...expected.missing.slice(1)] })).toEqual(['missing'])
    expect(changed({ items: [{ ...item, possible: [] }, ...found.expected.items.slice(1)] })).toEqual(['items'])
    expect(changed({ items: [...found.expected.items].reverse(), more: true })).toEqual(
      found.expected.items.length > 1 ? ['items'] : [],
    )
  })

  test('the order of rules in D and P, of errors, of members, and what is beside them, do not matter', () => {
    for (const { vector, expected } of decided) {
      const reversed = Object.fromEntries(Object.entries(expected).reverse())
      const answer = {
        ...reversed,
        possible: [...expected.possible].reverse(),
        certain: [...expected.certain].reverse(),
      }
      expect(differencesOf(vector, { ...answer, id: vector.id, note: 'more' })).toEqual([])
    }
    const many = suiteOf('facts').vectors.find(({ title }) => title === 'all at once')
    if (many === undefined || !('errors' in many.expect)) throw new Error('there is such a vector')
    const errors = [...many.expect.errors].reverse()
    expect(differencesOf(many, { errors: errors.map((error) => ({ ...error, message: 'text' })) })).toEqual([])
    expect(differencesOf(many, { errors: errors.slice(1) }).map(({ member }) => member)).toEqual(['errors'])
  })

  test('the order of findings, of missing answers and of items matters', () => {
    const turned = (['findings', 'missing', 'toConfirm', 'couldAsk', 'items'] as const).flatMap((member) =>
      vectors.concat(suiteOf('policies').vectors).flatMap((vector) => {
        if (!('verdict' in vector.expect)) return []
        const entries: readonly unknown[] = vector.expect[member] ?? []
        if (entries.length < 2) return []
        const answer = { ...vector.expect, [member]: [...entries].reverse() }
        return [[member, differencesOf(vector, answer).map((each) => each.member)] as const]
      }),
    )
    expect(turned.map(([member]) => member)).toEqual(
      expect.arrayContaining(['findings', 'missing', 'couldAsk', 'items']),
    )
    for (const [member, members] of turned) expect(members).toEqual([member])
  })

  test('of the members only those that were asked for; that an answer was refused is always compared', () => {
    for (const { vector, expected } of decided) {
      const other = { ...expected, verdict: 'another', certain: ['another'] }
      expect(differencesOf(vector, other, ['verdict', 'missing']).map(({ member }) => member)).toEqual(['verdict'])
      expect(differencesOf(vector, other, ['missing'])).toEqual([])
      const refused = differencesOf(vector, { ...expected, errors: [{ code: 'not_json', at: '' }] }, ['missing'])
      expect(refused.map(({ member }) => member)).toEqual(['errors'])
    }
    expect(decided.length).toBeGreaterThan(0)
  })

  test('nothing that is said crashes it', () => {
    for (const answer of [undefined, null, 5, 'text', [], [[]], { errors: 5 }, { items: [null] }, { findings: [5] }]) {
      for (const { vector } of decided) expect(differencesOf(vector, answer).length).toBeGreaterThan(0)
    }
  })
})

describe('a suite', () => {
  const good = json<object>('src/generated/conformance/remedy.json')

  test('over the wire it is whole, and its expectations stay at home', () => {
    const suite = suiteOf('remedy')
    const sent = JSON.parse(JSON.stringify(suiteLine(suite))) as { readonly suite: unknown }
    expect(JSON.stringify(sent)).not.toMatch(/"file"|"expect"/)
    const answer = answererOf(openSuite(sent.suite))
    for (const vector of suite.vectors) {
      const { vector: question } = JSON.parse(JSON.stringify(vectorLine(vector))) as { readonly vector: Question }
      expect(question).not.toHaveProperty('expect')
      expect(differencesOf(vector, answer(question))).toEqual([])
    }
  })

  test.for<readonly [title: string, given: unknown, issues: readonly string[]]>([
    ['nothing', null, ['wrong_shape /format', 'wrong_shape /suite']],
    ['another format', { ...good, format: 'conformance/2' }, ['wrong_shape /format']],
    ['a key that is not known', { ...good, notes: [] }, ['unknown_key /notes']],
    ['vectors that are no list', { ...good, vectors: {} }, ['wrong_shape /vectors']],
    [
      'a vector without an expectation',
      { ...good, vectors: [{ id: 'a', title: 'A', pack: 'remedy', facts: {} }] },
      ['wrong_shape /vectors/0'],
    ],
  ])('%s: refused', ([, given, issues]) => {
    const found = issuesOf(() => openSuite(given, json))
    expect(found).toEqual(expect.arrayContaining([...issues]))
  })

  test.for<readonly [title: string, change: object, issue: string]>([
    ['a dictionary', { facts: { format: 'facts/1', lists: [], facts: [{}] } }, 'wrong_shape /facts/0'],
    ['a pack', { packs: { remedy: {} } }, 'wrong_shape /format'],
    ['a region', { regions: { x: { format: 'region/1' } } }, 'wrong_shape /id'],
  ])('%s that cannot be used: refused', ([, change, issue]) => {
    expect(issuesOf(() => answererOf(openSuite({ ...good, ...change }, json))).join()).toContain(issue)
  })

  test('a file without a function that reads it, and a pack that is not there: said so', () => {
    expect(() => openSuite(good)).toThrow(/refers to rules\/facts\.json/)
    expect(() => answererOf(suiteOf('remedy'))({ id: 'x', pack: 'another', facts: {} })).toThrow(
      /no pack called another/,
    )
  })
})

function issuesOf(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidPackError) return error.issues.map(({ code, at }) => `${code} ${at}`)
    throw error
  }
  return []
}

/** The codes that `docs/errors.md`, which is complete by its types, lists under a heading. */
function codesIn(heading: string): readonly string[] {
  const section = text('docs/errors.md').split(`## ${heading}`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, code = '']) => code)
}
