/** Arguments that TypeScript would have refused: a typed error of ours, or an answer; never an error of the engine. */
import { describe, expect, test } from 'vitest'
import * as audit from '../../src/public/audit.ts'
import * as book from '../../src/public/book.ts'
import * as conformance from '../../src/public/conformance.ts'
import * as explaining from '../../src/public/explain.ts'
import * as core from '../../src/public/index.ts'
import * as interviews from '../../src/public/interview.ts'
import * as messages from '../../src/public/messages.ts'
import * as packs from '../../src/public/pack.ts'
import * as records from '../../src/public/record.ts'
import * as reference from '../../src/public/reference.ts'
import * as schemas from '../../src/public/schemas.ts'
import * as testing from '../../src/public/testing.ts'
import * as time from '../../src/public/time.ts'
import { json } from '../support/project.ts'

const trapped = (): never => {
  throw new Error('secret')
}
const nested = (wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = {}
  for (let depth = 0; depth < 20_000; depth += 1) value = wrap(value)
  return value
}

/** Made anew for each call. */
const hostile: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'an empty object': () => ({}),
  'an empty list': () => [],
  'a text': () => 'x',
  'a number': () => 1,
  true: () => true,
  'a function': () => () => 1,
  'a symbol': () => Symbol('x'),
  'a big integer': () => 1n,
  'an object without a prototype': () => Object.create(null),
  'a list of nothing': () => [null],
  'a mixed list': () => [1, {}, 'x', null],
  'what throws whenever it is read': () =>
    new Proxy({}, { get: trapped, has: trapped, ownKeys: trapped, getPrototypeOf: trapped }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  'a circle': () => {
    const circle: Record<string, unknown> = {}
    return Object.assign(circle, { pack: circle, cases: circle, rules: [circle], facts: circle })
  },
  'twenty thousand objects in each other': () => nested((inner) => ({ pack: inner })),
  'twenty thousand lists in each other': () => nested((inner) => [inner]),
}

const file = json<object>('rules/modules/clinic/pack.json')
const pack = reference.packs.clinic
const [lowest] = pack.ladder
const decision = core.evaluateClinic({})
const subject = audit.subjectOf({ pack: file })
const version = audit.loadVersion(file)
const overlay = packs.loadOverlay(json('docs/examples/clinic-overlay.json'))
const log = audit.hazardLogOf(json('rules/hazards.json'))
const about = { id: 'A', at: '2027-03-01T09:30:00Z', facts: {} }
const record = records.decisionRecord(decision, about)
const matchers = testing.matchersFor()

/** Functions with arguments that are right, of which one at a time is put in the place of another thing. */
const calls: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  ...Object.fromEntries(
    Object.entries(core)
      .filter(([name]) => /^(?:safeE|e)valuate[A-Z]/.test(name) && name !== 'evaluateMany')
      .map(([name, evaluate]) => [name, [evaluate, {}, {}]]),
  ),
  evaluateMany: [core.evaluateMany, core.evaluateClinic, [{}], {}],
  loadPack: [packs.loadPack, file, {}],
  safeLoadPack: [packs.safeLoadPack, file, {}],
  loadOverlay: [packs.loadOverlay, {}],
  loadRegion: [packs.loadRegion, {}],
  packFor: [overlay.packFor, 'clinic'],
  subjectOf: [audit.subjectOf, {}],
  safeSubjectOf: [audit.safeSubjectOf, {}],
  audit: [audit.audit, subject, { checks: ['trace'] }],
  casesReport: [audit.casesReport, subject],
  coverageReport: [audit.coverageReport, subject, {}],
  mutationReport: [audit.mutationReport, subject, {}],
  proofReport: [audit.proofReport, subject, {}],
  safetyReport: [audit.safetyReport, subject, {}],
  traceReport: [audit.traceReport, subject],
  reviewReport: [audit.reviewReport, subject, { format: 'review/1', entries: [] }, { asOf: '2027-01-01' }],
  reviewsOf: [audit.reviewsOf, {}],
  hazardLogOf: [audit.hazardLogOf, {}],
  hazardsReport: [audit.hazardsReport, [subject], log],
  hazardTable: [audit.hazardTable, log],
  csvRow: [audit.csvRow, ['a']],
  isDay: [audit.isDay, ''],
  caseDifferences: [audit.caseDifferences, decision, { verdict: lowest }],
  loadVersion: [audit.loadVersion, file, {}],
  diff: [audit.diff, version, version, {}],
  leastVersion: [audit.leastVersion, '1.0.0', 'patch'],
  ruleDigestOf: [audit.ruleDigestOf, pack.rules[0], pack, subject.dictionary],
  bookOf: [book.bookOf, {}, {}],
  bookPage: [book.bookPage, {}],
  bookMarkdown: [book.bookMarkdown, {}],
  openSuite: [conformance.openSuite, {}],
  answererOf: [conformance.answererOf, {}],
  differencesOf: [conformance.differencesOf, { expect: {} }, {}],
  suiteLine: [conformance.suiteLine, {}],
  vectorLine: [conformance.vectorLine, {}],
  explain: [explaining.explain, pack, {}, {}],
  counterfactual: [explaining.counterfactual, 'clinic', {}, { towards: [lowest] }],
  changeText: [explaining.changeText, {}],
  flipText: [explaining.flipText, {}],
  readText: [explaining.readText, {}],
  testText: [explaining.testText, {}],
  verdictsFrom: [explaining.verdictsFrom, 'clinic', lowest],
  interview: [interviews.interview, 'clinic', {}],
  interviewOf: [interviews.interviewOf, pack, {}],
  messageOf: [messages.messageOf, decision, {}],
  decisionRecord: [records.decisionRecord, decision, about],
  verifyRecord: [records.verifyRecord, record, {}],
  replay: [records.replay, record, {}],
  diffRecords: [records.diffRecords, [record], {}],
  migrate: [records.migrate, {}, undefined, undefined],
  toEngine: [reference.toEngine, pack, {}],
  toDualRail: [reference.toDualRail, pack, {}],
  crossCheck: [reference.crossCheck, pack, {}, {}],
  engineFactsOf: [reference.engineFactsOf, pack, {}],
  factsJsonSchema: [schemas.factsJsonSchema, 'clinic'],
  decisionJsonSchema: [schemas.decisionJsonSchema, 'clinic'],
  fieldsOf: [schemas.fieldsOf, 'clinic', {}],
  ask: [testing.ask, 'clinic', {}, {}],
  casesOf: [testing.casesOf, { format: 'cases/1', cases: [] }, undefined, {}],
  toBeAtLeast: [matchers.toBeAtLeast, decision, lowest],
  toFire: [matchers.toFire, decision, pack.rules[0]?.name],
  toMiss: [matchers.toMiss, decision, 'smoker'],
  toMeet: [matchers.toMeet, decision, { verdict: lowest }],
  factsOfTimes: [time.factsOfTimes, { timeZone: 'UTC' }],
}

/** Nothing where all is well; else what came out that is no error of ours. */
async function foreignError([call, ...args]: readonly [unknown, ...unknown[]]): Promise<string | undefined> {
  try {
    await (call as (...given: readonly unknown[]) => unknown)(...args)
    return undefined
  } catch (error) {
    const isOurs = error instanceof Error && 'code' in error && /^[a-z_]+$/.test(String(error.code))
    if (!isOurs) return String(error)
    return error.message.includes('secret') ? 'an error that holds what was given' : undefined
  }
}

describe.for(Object.entries(calls))('%s', ([, [call, ...right]]) => {
  test.for(right.map((_, place) => place))('whatever its argument %i is', async (place) => {
    for (const [what, make] of Object.entries(hostile)) {
      const given = right.map((argument, index) => (index === place ? make() : argument))
      expect(await foreignError([call, ...given]), what).toBeUndefined()
    }
  })
})

test('which argument it is, and what it should be, is said and can be read', async () => {
  expect(() => testing.ask(null as never, {})).toThrow(
    expect.objectContaining({
      code: 'invalid_argument',
      argument: 'module',
      expected: expect.stringMatching(/linked/),
    }),
  )
  await expect(audit.audit({} as never)).rejects.toThrow(core.InvalidArgumentError)
  expect(audit.safeSubjectOf(null as never)).toMatchObject({
    ok: false,
    issues: [{ file: 'pack.json', code: 'not_json', at: '' }],
  })
  expect(() => audit.subjectOf(null as never)).toThrow(audit.InvalidSubjectError)
})

/** What is made for one caller alone, and may be changed: a fresh list or object, whose parts are frozen where they are shared. */
const fresh: ReadonlySet<string> = new Set([
  ...['evaluateMany', 'audit', 'caseDifferences', 'loadVersion', 'differencesOf', 'verdictsFrom', 'diffRecords'],
  ...['toEngine', 'toDualRail', 'engineFactsOf', 'ask', 'casesOf', 'factsOfTimes'],
  ...['toBeAtLeast', 'toFire', 'toMiss', 'toMeet'],
])

/** Places that are not frozen. */
function unfrozen(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${at}/${key}`))
  return Object.isFrozen(value) ? below : [at, ...below]
}

describe('what is shared is frozen to the last member', () => {
  const facts = { symptoms: [{ symptom: 'hives' }, {}], ageYears: 17, smoker: true, hairClean: false } as const
  const options = { overlay: packs.loadOverlay(json('docs/examples/clinic-overlay.json')), region: 'ES' } as const
  const visit = core.evaluateVisit(facts, options)
  const results: Readonly<Record<string, () => unknown>> = {
    'a visit under an overlay, in a region': () => visit,
    'a decision under an overlay': () => core.evaluateEligibility(facts, { overlay: options.overlay }),
    "a decision of one's own pack, in a region that moves a parameter": () =>
      packs
        .loadPack(json('rules/modules/eligibility/pack.json'))
        .evaluate(facts, { region: packs.loadRegion(json('test/records/region.json')) }),
    'a decision item by item': () => core.evaluateTriage(facts, options),
    'what is wrong': () => core.safeEvaluateTriage({ symptoms: [{ symptom: 'hive' }], agYears: 1 }),
    'a message': () => messages.messageOf(visit, { region: 'ES', audience: 'clinician' }),
    'an explanation': () => explaining.explain('visit', facts, options),
    'a counterfactual': () => explaining.counterfactual('aftercare', { activity: 'wash', hoursSinceSessionEnd: 3 }),
    'a question': () => interviews.interview('triage', { answers: { symptoms: [{ symptom: 'hives' }] } }).open(),
    'a record': () => records.decisionRecord(visit, { ...about, facts, ...options, mask: ['symptom'] }),
    'a list of changes': () => records.diffRecords([record, {}]).map((change) => change),
    'a region': () => packs.loadRegion(json('test/records/region.json')),
    'an overlay': () => options.overlay,
  }

  test.for(Object.entries(results))('%s', ([name, make]) => {
    const made = make()
    const isList = name.startsWith('a list') || name === 'a question'
    expect(isList ? (made as readonly unknown[]).flatMap((each) => unfrozen(each)) : unfrozen(made)).toEqual([])
    expect(typeof made).toBe('object')
  })

  test('and so is whatever a public function returns, but for what is made for its caller alone', async () => {
    const open: string[] = []
    let returned = 0
    for (const [name, [call, ...given]] of Object.entries(calls)) {
      if (fresh.has(name)) continue
      try {
        const result = await (call as (...args: readonly unknown[]) => unknown)(...given)
        returned += 1
        open.push(...unfrozen(result).map((at) => `${name}: ${at === '' ? 'the whole' : at}`))
      } catch {
        // Some stand here with what is refused.
      }
    }
    expect(open).toEqual([])
    expect(returned).toBeGreaterThan(45)
  })
})
