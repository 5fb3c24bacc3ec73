/** The schemas accept exactly what the functions accept, and say the same of what they do not. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { accept } from '../../src/facts/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import * as core from '../../src/public/index.ts'
import * as schemas from '../../src/public/schemas.ts'
import {
  decisionJsonSchema,
  type FactsSchema,
  factsJsonSchema,
  type QuestionName,
  UnknownQuestionError,
} from '../../src/public/schemas.ts'
import { casesOf, evaluate, factsOf, layersOf, moduleNames, packOf } from '../support/cases.ts'
import { completePeople, hide, hidings } from '../support/random-people.ts'

const questions = [...moduleNames, 'visit'] as const satisfies readonly QuestionName[]

const pascal = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`
const member = <Member>(of: object, name: string): Member => {
  const found: unknown = Reflect.get(of, name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found as Member
}
const factsSchema = (question: string) => member<FactsSchema>(schemas, `${pascal(question)}Facts`)
const decisionSchema = (question: string) => member<z.ZodType<core.Decision>>(schemas, `${pascal(question)}Decision`)
const ask = (question: string) =>
  member<(facts: unknown) => core.SafeResult<unknown>>(core, `safeEvaluate${pascal(question)}`)

/** The places of all issues; `undefined` where there is none. */
function issuePaths(result: { readonly issues?: readonly { readonly path: readonly unknown[] }[] } | undefined) {
  return result?.issues && [...new Set(result.issues.map(({ path }) => JSON.stringify(path)))].sort()
}

/** Asks both with an input of its own each, so that neither sees what the other's reading has changed. */
function compare(question: string, make: () => unknown): { readonly accepted: boolean } {
  const theirs = ask(question)(make())
  const ours = factsSchema(question).safeParse(make())
  expect(ours.success).toBe(theirs.ok)
  expect(issuePaths(ours.error)).toEqual(theirs.ok ? undefined : issuePaths(theirs))
  if (!theirs.ok)
    expect(ours.error?.issues.map(({ message }) => message)).toEqual(
      expect.arrayContaining(theirs.issues.map(({ message }) => message)),
    )
  return { accepted: theirs.ok }
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
const validators = new Map(
  questions.map((question) => [
    question,
    {
      facts: ajv.compile(factsJsonSchema(question).schema),
      decision: ajv.compile(decisionJsonSchema(question).schema),
    },
  ]),
)
const validator = (question: QuestionName) => {
  const found = validators.get(question)
  if (found === undefined) throw new Error(question)
  return found
}

/** People of the cases, some of their answers hidden. */
const people = fc.oneof(
  ...moduleNames.map((module) =>
    fc
      .tuple(completePeople(packOf(module), casesOf(module).map(factsOf)), hidings)
      .map(([facts, hidden]) => ({ module, facts: hide(facts, hidden) })),
  ),
)

const names = [...dictionary.facts.keys(), ...dictionary.lists.keys()]
const words = [...new Set([...dictionary.facts.values()].flatMap((fact) => ('values' in fact ? fact.values : [])))]

/** Values that are right for some fact, and those that are right for none. */
const nearValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...words, 'unknown', 'none', '', 'Unknown', 'yes ', '40'),
  fc.constantFrom(true, false, null, undefined, 0, -0, 1, -1, 0.5, 37, 120, 121, 1e9, Number.NaN, Infinity, 2 ** 53),
  fc.array(fc.constantFrom<unknown>(...words.slice(0, 12), 'none', 'unknown', null, 3), { maxLength: 4 }),
  fc.array(
    fc.dictionary(
      fc.constantFrom(...names, 'sympton'),
      fc.constantFrom<unknown>('pain', 'wash', 3, 11, 'unknown', null, 'worsening'),
      {
        maxKeys: 3,
      },
    ),
    { maxLength: 3 },
  ),
  fc.constantFrom([], {}, new Date(0), new Map(), [[]], [null], Array(101).fill({}), Array(201).fill('none')),
)

/** A fact or a list with a value that is right for it, lies at the edge of what is right, or is anybody's guess. */
const nameAndValue = fc
  .constantFrom(...names, ...names, 'agYears', '__proto__', 'constructor', '0', 'a/b~c')
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof(rightOrClose(name), rightOrClose(name), nearValue)))

function rightOrClose(name: string): fc.Arbitrary<unknown> {
  const fact = dictionary.facts.get(name)
  const list = dictionary.lists.get(name)
  if (list !== undefined) {
    const item = fc.tuple(...list.facts.map((each) => rightOrClose(each))).map((values) => {
      return Object.fromEntries(list.facts.map((each, index) => [each, values[index]]))
    })
    return fc.array(item, { maxLength: 2 })
  }
  switch (fact?.type) {
    case undefined:
      return nearValue
    case 'boolean':
      return fc.constantFrom<unknown>(true, false, 'unknown', null)
    case 'enum':
      return fc.constantFrom<unknown>(...fact.values, 'unknown', null)
    case 'set':
      return fc.array(fc.constantFrom(...fact.values, 'unknown'), { maxLength: 2 })
    case 'integer':
    case 'number': {
      const { minimum, maximum } = fact
      return fc.constantFrom(minimum, maximum, minimum + 1, (minimum + maximum) / 2, minimum - 0.01, maximum + 0.01)
    }
  }
}

const nearlyValid = fc.tuple(people, nameAndValue).map(([{ module, facts }, [name, value]]) => ({
  module,
  // Not an assignment: `__proto__` has to become a key of its own.
  facts: Object.fromEntries([...Object.entries(facts).filter(([given]) => given !== name), [name, value]]),
}))

/** One change of one set or item in a person whose answers are right. */
const insideItems = fc
  .tuple(people, nameAndValue, fc.nat({ max: 2 }))
  .map(([{ module, facts }, [name, value], at]) => ({
    module,
    facts: {
      ...facts,
      symptoms: [{ symptom: 'pain' }, { symptom: 'hives', trend: 'same' }, {}].map((item, index) =>
        index === at ? { ...item, [name]: value } : item,
      ),
    },
  }))

class Patient {
  ageYears = 40
  get pregnancyStatus(): string {
    throw new Error('never read: not its own')
  }
}

/** Inputs that fight back, made anew for each reader. */
const hostile: readonly (readonly [string, () => unknown])[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a text', () => 'secret'],
  ['a list', () => [{}]],
  ['a function', () => () => 3],
  ['a map', () => new Map([['ageYears', 40]])],
  ['a date', () => new Date(0)],
  ['a symbol', () => Symbol('facts')],
  ['an instance of a class', () => new Patient()],
  ['an instance whose prototype has facts', () => Object.create({ ageYears: 400, nonsense: 1 })],
  ['an object without a prototype', () => Object.assign(Object.create(null), { ageYears: 40 })],
  [
    'a getter that throws',
    () => ({
      ageYears: 40,
      get smoker() {
        throw new Error('secret')
      },
    }),
  ],
  [
    'a getter that answers once',
    () => {
      let reads = 0
      return {
        get ageYears() {
          reads += 1
          return reads === 1 ? 40 : 'changed'
        },
      }
    },
  ],
  [
    'an item that throws',
    () => ({
      symptoms: [
        {
          get symptom() {
            throw new Error('secret')
          },
        },
        { symptom: 'pain' },
      ],
    }),
  ],
  [
    'a member that throws',
    () => ({
      allergiesCurrent: Object.defineProperty(['latex', 'food'], 1, {
        get() {
          throw new Error('secret')
        },
      }),
    }),
  ],
  [
    'a proxy that throws at everything',
    () =>
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('secret')
          },
          get() {
            throw new Error('secret')
          },
          getPrototypeOf() {
            throw new Error('secret')
          },
        },
      ),
  ],
  [
    'a revoked proxy',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    },
  ],
  [
    'a revoked proxy as a list',
    () => {
      const { proxy, revoke } = Proxy.revocable([], {})
      revoke()
      return { symptoms: proxy, allergiesCurrent: proxy, ageYears: proxy }
    },
  ],
  [
    'a list that lies about its length',
    () => ({ symptoms: new Proxy([], { get: (list, key) => (key === 'length' ? 1e15 : Reflect.get(list, key)) }) }),
  ],
  [
    'a list whose length is no number',
    () => ({
      skinDisease: new Proxy([], { get: (list, key) => (key === 'length' ? 'many' : Reflect.get(list, key)) }),
    }),
  ],
  ['a list with holes', () => ({ symptoms: Array(2), skinDisease: Array(2) })],
  [
    'a circle',
    () => {
      const facts: Record<string, unknown> = {}
      facts.symptoms = [facts]
      return facts
    },
  ],
  ['a thousand and one names', () => Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`x${index}`, 1]))],
  ['a symbol as a name', () => ({ [Symbol('ageYears')]: 3, ageYears: 40 })],
  [
    'a name that cannot be seen',
    () => Object.defineProperty({ ageYears: 40 }, 'nonsense', { value: 1, enumerable: false }),
  ],
  ['undefined under a wrong name', () => ({ nonsense: undefined, ageYears: undefined })],
  ['a boxed value', () => ({ ageYears: Object(40), smoker: Object(true) })],
  ['a toStringTag of its own', () => ({ [Symbol.toStringTag]: 'Patient', ageYears: 40 })],
]

describe('facts: accepted exactly where the function accepts, with issues at the same places', () => {
  test('what people answer', () => {
    fc.assert(
      fc.property(people, ({ module, facts }) => {
        expect(compare(module, () => facts)).toEqual({ accepted: true })
        expect(factsSchema(module).parse(facts)).toEqual(facts)
      }),
    )
  })

  test('what is nearly right, in the whole and in items', () => {
    const seen = { true: 0, false: 0 }
    fc.assert(
      fc.property(fc.oneof(nearlyValid, insideItems), ({ module, facts }) => {
        seen[`${compare(module, () => facts).accepted}`] += 1
      }),
      { numRuns: 500 },
    )
    // Both sides of the line were visited.
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(100)
  })

  test('anything at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.anything({
          withNullPrototype: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withBoxedValues: true,
          withTypedArray: true,
        }),
        (question, value) => {
          compare(question, () => value)
          compare(question, () => ({ symptoms: value, allergiesCurrent: value, ageYears: value, smoker: value }))
        },
      ),
      { numRuns: 200 },
    )
  })

  test.for(hostile)('%s', ([, make]) => {
    compare('triage', make)
    compare('visit', make)
  })

  test.for<readonly [string, unknown, string]>([
    [
      'a computed fact against its sources',
      { lidocaineDoseMg: 100, weightKg: 50, lidocaineMgPerKg: 3 },
      'contradicts_sources',
    ],
    ['none beside others', { allergiesCurrent: ['none', 'latex'] }, 'none_beside_others'],
    ['an activity beside activities', { activity: 'wash', activities: [{ activity: 'dye' }] }, 'item_beside_list'],
    ['a fact of an item outside', { trend: 'same' }, 'item_fact_outside_list'],
    ['too many members', { allergiesCurrent: Array(201).fill('latex') }, 'too_many'],
    [
      'too many members where no list belongs',
      { symptoms: [{ symptom: 'pain', allergiesCurrent: Array(201).fill('latex') }] },
      'not_an_item_fact',
    ],
  ])('%s, which structure alone would not see or not name', ([, facts, code]) => {
    compare('protocol', () => facts)
    expect(validator('protocol').facts(facts)).toBe(code === 'contradicts_sources')
    expect(schemas.ProtocolFacts.safeParse(facts).error?.issues).toMatchObject([{ code: 'custom', params: { code } }])
  })

  test('no issue holds an answer, not even where a host asks zod for the input', () => {
    const facts = {
      ageYears: 'secret',
      allergiesCurrent: ['secret'],
      symptoms: [{ symptom: 'secret' }],
      smoker: ['secret'],
    }
    const { error } = schemas.TriageFacts.safeParse(facts, { reportInput: true })
    expect(error?.issues).toHaveLength(4)
    expect(JSON.stringify(error?.issues) + error?.message).not.toContain('secret')
  })

  test('each field by itself accepts what the fact accepts', () => {
    const shape: Readonly<Record<string, z.ZodType>> = schemas.TriageFacts.shape
    expect(Object.keys(shape).sort()).toEqual(names.filter((name) => accept({ [name]: null }, dictionary).ok).sort())
    const seen = { true: 0, false: 0 }
    fc.assert(
      fc.property(
        nameAndValue.filter(([name]) => Object.hasOwn(shape, name)),
        ([name, value]) => {
          const { ok } = accept({ [name]: value }, dictionary)
          expect(shape[name]?.safeParse(value).success, name).toBe(ok)
          seen[`${ok}`] += 1
        },
      ),
      { numRuns: 1500 },
    )
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(200)
  })
})

describe('composed with other schemas, as zod composes', () => {
  const Request = z.object({ id: z.string(), facts: schemas.TriageFacts })

  test('in an object, with the place in front', () => {
    expect(Request.safeParse({ id: 'a', facts: { ageYears: 40 } }).success).toBe(true)
    expect(Request.safeParse({ id: 'a', facts: { ageYears: 400 } }).error?.issues[0]?.path).toEqual([
      'facts',
      'ageYears',
    ])
  })

  test('refined, described, transformed, in a list: it stays what it is', () => {
    const bad = { allergiesCurrent: ['none', 'latex'] }
    const refined = schemas.TriageFacts.refine(({ ageYears }) => ageYears !== 13, 'not thirteen')
    const thirteen = refined.safeParse({ ageYears: 13 })
    expect(thirteen.error?.issues.map(({ message }) => message)).toEqual(['not thirteen'])
    for (const schema of [
      refined,
      schemas.TriageFacts.describe('of us'),
      z.array(schemas.TriageFacts),
      schemas.TriageFacts.transform((facts) => facts.ageYears),
    ]) {
      const given = schema instanceof z.ZodArray ? [bad] : bad
      expect(schema.safeParse(given).error?.issues[0]?.message).toBe('`none` cannot stand beside another member')
    }
  })

  test("an object that was made from it has zod's own structure", () => {
    const whole = schemas.TriageFacts as z.ZodType as z.ZodObject
    expect(whole.extend({ id: z.string() }).safeParse({ id: 'a', ageYears: 40 }).success).toBe(true)
    expect(whole.extend({ id: z.string() }).safeParse({ ageYears: 40 }).success).toBe(false)
    expect(whole.pick({ ageYears: true }).safeParse({ smoker: true }).success).toBe(false)
    expect(
      whole.pick({ ageYears: true }).safeParse({
        get ageYears() {
          throw new Error('hostile')
        },
      }).success,
    ).toBe(false)
  })

  test('as a Standard Schema', async () => {
    const standard = schemas.TriageFacts['~standard']
    expect(await standard.validate({ ageYears: 40 })).toEqual({ value: { ageYears: 40 } })
    expect(await standard.validate({ ageYears: 400 })).toMatchObject({
      issues: [{ message: 'expected 0 to 120 years', path: ['ageYears'] }],
    })
  })

  test('parsing makes no code at run time, and no setting of the host is touched', async () => {
    expect(z.config()).not.toHaveProperty('jitless')
    const made: string[] = []
    const { Function: original } = globalThis
    globalThis.Function = new Proxy(original, {
      construct: (target, args: string[]) => {
        made.push(args.join())
        return Reflect.construct(target, args)
      },
    })
    try {
      schemas.RemedyFacts.parse({ ageYears: 40, symptoms: [{ symptom: 'pain' }] })
      schemas.RemedyDecision.parse(core.evaluateRemedy({}))
    } finally {
      globalThis.Function = original
    }
    expect(made).toEqual([])
  })
})

describe.for(moduleNames)('%s', (module) => {
  const cases = casesOf(module).map((each) => {
    const facts = factsOf(each)
    return {
      id: each.id,
      facts,
      decision: evaluate[module](facts as core.Facts, { layers: layersOf(each), asOf: '2027-03-01', region: 'ES' }),
    }
  })

  test('the facts and the decision of every case: zod and ajv accept them, and nothing is lost', () => {
    const { facts: validFacts, decision: validDecision } = validator(module)
    for (const { id, facts, decision } of cases) {
      expect(factsSchema(module).parse(facts), id).toEqual(facts)
      expect(validFacts(facts), `${id} ${ajv.errorsText(validFacts.errors)}`).toBe(true)
      expect(decisionSchema(module).parse(decision), id).toEqual(decision)
      expect(validDecision(decision), `${id} ${ajv.errorsText(validDecision.errors)}`).toBe(true)
    }
  })

  test('a decision that is wrong in one place is refused by both', () => {
    const { decision } = cases.find(({ decision: each }) => each.findings.length > 0) ?? { decision: undefined }
    if (decision === undefined) throw new Error('no case has a finding')
    const { atLeast: _, ...incomplete } = decision
    const [finding] = decision.findings
    const wrong: Readonly<Record<string, unknown>> = {
      'a verdict of another module': { ...decision, verdict: module === 'triage' ? 'defer' : 'emergency_now' },
      'a bound of another module': { ...decision, atMost: module === 'triage' ? 'defer' : 'emergency_now' },
      'a key too many': { ...decision, patient: 'Ana' },
      'a bound missing': incomplete,
      'another module': { ...decision, module: module === 'triage' ? 'remedy' : 'triage' },
      'another format': { ...decision, format: 'decision/2' },
      'a status that does not exist': { ...decision, findings: [{ ...finding, status: 'open' }] },
      'a notice that is none': { ...decision, findings: [{ ...finding, notice: false }] },
      'a finding with a key too many': { ...decision, findings: [{ ...finding, value: 3 }] },
      'no layer': { ...decision, layers: [] },
      'the evidence alone': { ...decision, layers: ['evidence'] },
      'a layer twice': { ...decision, layers: ['article', 'article'] },
      'a digest that is none': { ...decision, pack: { ...decision.pack, digest: 'sha256:' } },
      'a status of the pack that does not exist': { ...decision, pack: { ...decision.pack, status: 'old' } },
      'a fact that does not exist': {
        ...decision,
        missing: [
          { fact: 'x', at: '/x', answeredBy: 'patient', asked: true, couldRaiseTo: decision.verdict, becauseOf: [] },
        ],
      },
      'a place that is no pointer': { ...decision, findings: [{ ...finding, at: 'rules/0' }] },
    }
    const { decision: valid } = validator(module)
    for (const [what, given] of Object.entries(wrong)) {
      expect([decisionSchema(module).safeParse(given).success, valid(given)], what).toEqual([false, false])
    }
  })
})

test('a decision that fights back is refused, not thrown', () => {
  const circle: Record<string, unknown> = { ...core.evaluateTriage({}) }
  circle.items = [circle]
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('secret')
      },
    },
  )
  for (const given of [
    circle,
    proxy,
    null,
    [],
    new Map(),
    {
      get verdict() {
        throw new Error('secret')
      },
    },
  ]) {
    expect(schemas.TriageDecision.safeParse(given).success).toBe(false)
  }
})

test('the visit of every fifth case of its stages', () => {
  const { facts: validFacts, decision: valid } = validator('visit')
  const cases = (['triage', 'eligibility', 'preparation'] as const).flatMap(casesOf)
  for (const each of cases.filter((_, index) => index % 5 === 0)) {
    const facts = factsOf(each)
    const visit = core.evaluateVisit(facts as core.Facts)
    expect(schemas.VisitFacts.parse(facts)).toEqual(facts)
    expect(validFacts(facts)).toBe(true)
    expect(schemas.VisitDecision.parse(visit)).toEqual(visit)
    expect(valid(visit), ajv.errorsText(valid.errors)).toBe(true)
  }
  const visit = core.evaluateVisit({})
  const [stage] = visit.stages
  for (const wrong of [
    { ...visit, verdict: 'defer' },
    { ...visit, stages: [{ ...stage, verdict: 'session_as_planned' }] },
    { ...visit, stages: [core.evaluateRemedy({})] },
    { ...visit, lead: 'remedy' },
    { ...visit, findings: [] },
  ]) {
    expect([schemas.VisitDecision.safeParse(wrong).success, valid(wrong)]).toEqual([false, false])
  }
})

describe('JSON Schema', () => {
  test('zod and ajv agree on nearly valid JSON, but for what the schema lists as not expressed', () => {
    const { notExpressed } = factsJsonSchema('triage')
    const seen = { agreed: 0, refused: 0, notExpressed: 0 }
    const isJson = (value: unknown) => {
      try {
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(
        fc.oneof(nearlyValid, insideItems).filter(({ facts }) => isJson(facts)),
        ({ module, facts }) => {
          const result = factsSchema(module).safeParse(facts)
          const isValid = validator(module).facts(facts)
          if (result.success === isValid) {
            seen[isValid ? 'agreed' : 'refused'] += 1
            return
          }
          expect(isValid, 'ajv never refuses what the function accepts').toBe(true)
          const listed = new Set(notExpressed.map(({ at, code }) => `${at} ${code}`))
          const said =
            result.error?.issues.map(
              (issue) => issue.code === 'custom' && `${issue.params?.at} ${issue.params?.code}`,
            ) ?? []
          expect(said.filter((each) => each === false || !listed.has(each))).toEqual([])
          seen.notExpressed += 1
        },
      ),
      { numRuns: 800 },
    )
    expect(Math.min(seen.agreed, seen.refused)).toBeGreaterThan(100)
  })

  test('what is listed as not expressed is so: ajv accepts what the function refuses', () => {
    const facts = { lidocaineDoseMg: 100, weightKg: 50, lidocaineMgPerKg: 3 }
    expect([validator('protocol').facts(facts), schemas.ProtocolFacts.safeParse(facts).success]).toEqual([true, false])
    expect(
      factsJsonSchema('protocol')
        .notExpressed.map(({ at }) => at)
        .sort(),
    ).toEqual(
      [...dictionary.facts.values()]
        .filter(({ derivation }) => derivation !== undefined)
        .map(({ name }) => `/${name}`)
        .sort(),
    )
  })

  test.for(questions)('%s: says what it is, describes every fact, and is plain frozen JSON', (question) => {
    const { schema } = factsJsonSchema(question)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `Facts for ${question}`,
      additionalProperties: false,
    })
    expect(schema.$id).toMatch(new RegExp(`^urn:hair-mesotherapy-rules:${question}:facts:\\d+\\.\\d+\\.\\d+$`))
    expect(schema.$comment).toContain('/lidocaineMgPerKg')
    const properties = Object.entries(schema.properties as Record<string, { description?: string }>)
    expect(properties.filter(([, { description = '' }]) => description.length < 10)).toEqual([])
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(Object.isFrozen(schema)).toBe(true)
    expect(decisionJsonSchema(question).schema.$id).toContain(`:${question}:decision:`)
  })

  test('facts that the question uses come first; the others say that no rule reads them', () => {
    const properties = Object.entries(
      factsJsonSchema('remedy').schema.properties as Record<string, { $comment?: string }>,
    )
    const isRead = properties.map(([, { $comment }]) => $comment === undefined)
    const used = packOf('remedy').facts.map(({ name }) => name)
    expect(isRead.indexOf(false)).toBe(isRead.lastIndexOf(true) + 1)
    expect(
      properties
        .filter((_, index) => isRead[index])
        .map(([name]) => name)
        .sort(),
    ).toEqual([...used].sort())
  })

  test('units stand in the descriptions', () => {
    const { properties } = factsJsonSchema('triage').schema as { properties: Record<string, { description: string }> }
    expect(properties.bodyTemperatureC?.description).toContain('In °C.')
  })

  test.for([factsJsonSchema, decisionJsonSchema])(
    'a question that does not exist is named, with what was meant',
    (write) => {
      expect(() => write('triag' as 'triage')).toThrow(UnknownQuestionError)
      expect(() => write('triag' as 'triage')).toThrow('did you mean `triage`?')
      expect(() => write('toString' as 'triage')).toThrow(UnknownQuestionError)
    },
  )
})
