/** Records of a pack of one's own, in a region of one's own, under an overlay: made, verified, made again. */
import { describe, expect, test } from 'vitest'
import { digestOfJson } from '../../src/link/index.ts'
import { evaluateTriage } from '../../src/public/index.ts'
import { type LoadedPack, loadOverlay, loadPack, loadRegion } from '../../src/public/pack.ts'
import {
  type DecisionRecord,
  decisionRecord,
  diffRecords,
  InvalidRecordError,
  type RecordOptions,
  replay,
  verifyRecord,
} from '../../src/public/record.ts'

/** A desk that books whoever is old enough. */
function desk({ id = 'desk', version = '1.0.0', smokers = 'ask' } = {}): LoadedPack {
  const rule = (name: string, type: string, leaf: object) => ({
    name,
    layer: 'article',
    basis: ['S01'],
    conditions: { all: [leaf] },
    event: { type, params: { message: 'desk' } },
  })
  const ladder = ['book', 'ask', 'refuse']
  return loadPack(
    {
      format: 'rule-pack/1',
      id,
      version,
      ladder,
      otherwise: 'book',
      rules: [
        rule('D1-smoker', smokers, { fact: 'smoker', operator: 'equal', value: true }),
        rule('D2-too-young', 'refuse', { fact: 'ageYears', operator: 'lessThan', value: { fact: 'ageFloor' } }),
      ],
    },
    {
      messages: Object.fromEntries([
        [`finding.${id}.desk`, 'The desk says so.'],
        ...ladder.map((rung) => [`verdict.${id}.${rung}`, `${rung}.`]),
      ]),
    },
  )
}

const own = desk()
const { pack } = own
const overlay = loadOverlay({
  format: 'overlay/1',
  id: 'strict',
  version: '1.0.0',
  parameters: { ageFloor: 21 },
  modules: {
    triage: {
      rules: [
        {
          name: 'ST1-smoker',
          layer: 'evidence',
          basis: ['S78'],
          conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
          event: { type: 'urgent_same_day', params: { message: 'symptom-not-known' } },
        },
      ],
    },
  },
})
const region = loadRegion({
  format: 'region/1',
  id: 'XX',
  name: 'Somewhere',
  parameters: { ageFloor: 19 },
  numbers: { emergencyNumber: { number: '112', source: 'the ministry' } },
})
const facts = { ageYears: 20, smoker: true }
const at = '2027-03-01T09:30:00Z'
const recordOf = (beside: Partial<RecordOptions> = {}, options: object = {}): DecisionRecord =>
  JSON.parse(JSON.stringify(decisionRecord(own.evaluate(facts, options), { id: 'A', at, facts, pack, ...beside })))

describe('a record of an own pack', () => {
  const record = recordOf({ overlay, region }, { overlay, region })

  test('holds the pack, the overlay and the region by what they consist of', () => {
    expect(record).toMatchObject({
      question: 'desk',
      decision: { verdict: 'refuse', pack: { id: 'desk', digest: pack.digest } },
      closure: {
        packs: [{ id: 'desk', version: '1.0.0', digest: pack.digest }],
        overlay: { id: 'strict', parameters: { ageFloor: 21 }, rules: {} },
        region: { id: 'XX', parameters: { ageFloor: 19 } },
      },
    })
    expect(Object.keys(record.closure.packs[0]?.rules ?? {})).toEqual(['D1-smoker', 'D2-too-young'])
  })

  test('is verified and made again with the three at hand', () => {
    expect(verifyRecord(record, { pack, overlay, region })).toMatchObject({ intact: true, changed: [] })
    expect(replay(record, { pack, overlay, region })).toEqual({ outcome: 'identical', id: 'A' })
    expect(diffRecords([record], { pack, overlay, region })).toEqual([{ outcome: 'same', id: 'A' }])
  })

  test.for<readonly [string, object, object]>([
    ['the pack', { overlay, region }, { kind: 'pack', module: 'desk', was: '1.0.0' }],
    ['the overlay', { pack, region }, { kind: 'overlay', was: overlay.digest }],
    ['the region', { pack, overlay }, { kind: 'region', was: region.digest }],
  ])('is intact and refused to be made again without %s', ([, chosen, missing]) => {
    expect(verifyRecord(record, chosen)).toMatchObject({ intact: true })
    const again = replay(record, chosen)
    expect(again).toMatchObject({ outcome: 'other_closure', changed: expect.arrayContaining([missing]) })
  })

  test('of a changed pack says which rule has changed, and whose answer', () => {
    const later = desk({ version: '2.0.0', smokers: 'refuse' })
    const plain = recordOf()
    expect(plain.decision.verdict).toBe('ask')
    expect(replay(plain, { pack: later.pack })).toMatchObject({
      outcome: 'other_closure',
      changed: [
        { kind: 'pack', module: 'desk', was: '1.0.0', now: '2.0.0' },
        { kind: 'rule', module: 'desk', name: 'D1-smoker' },
      ],
    })
    const sameVersion = desk({ smokers: 'refuse' })
    expect(replay(plain, { pack: sameVersion.pack })).toMatchObject({
      outcome: 'other_closure',
      changed: [
        { kind: 'pack', module: 'desk', was: '1.0.0', now: '1.0.0' },
        { kind: 'rule', module: 'desk', name: 'D1-smoker' },
      ],
    })
    expect(diffRecords([plain], { pack: later.pack })).toMatchObject([
      { outcome: 'changed', question: 'desk', was: { verdict: 'ask' }, now: { verdict: 'refuse' } },
    ])
    expect(diffRecords([plain])).toMatchObject([
      { outcome: 'not_compared', because: 'pack_missing', issues: [{ code: 'pack_missing', id: 'desk' }] },
    ])
  })

  test.for(['verdict', 'atLeast', 'atMost'] as const)(
    'in which today only %s is another is one that changed',
    (bound) => {
      const { digest: _, ...content } = recordOf()
      const then = { ...content, decision: { ...content.decision, [bound]: 'refuse' } }
      const changes = diffRecords([{ ...then, digest: digestOfJson(then) }], { pack })
      const is = { verdict: 'ask', atLeast: 'ask', atMost: 'ask' }
      expect(changes).toMatchObject([{ outcome: 'changed', was: { ...is, [bound]: 'refuse' }, now: is }])
    },
  )

  test('with something masked, the rest allows the decision', () => {
    expect(replay(recordOf({ mask: ['smoker'] }), { pack })).toMatchObject({ outcome: 'masked', within: true })
  })
})

describe('no record is made', () => {
  const codes = (beside: Partial<RecordOptions>) => {
    try {
      return recordOf(beside)
    } catch (error) {
      if (!(error instanceof InvalidRecordError)) throw error
      return error.issues.map(({ code, at: place }) => `${code} ${place}`)
    }
  }
  test('without the pack, or by another of its name', () => {
    expect(codes({ pack: undefined })).toEqual(['pack_missing /pack'])
    expect(codes({ pack: desk({ smokers: 'refuse' }).pack })).toEqual(['pack_missing /pack'])
  })

  test('of other facts', () => {
    expect(codes({ facts: { ageYears: 20 } })).toEqual(['not_this_decision /facts'])
  })
})

test('a region of a built-in name is not taken for the built-in one, nor that one for it', () => {
  const twin = loadRegion({
    format: 'region/1',
    id: 'ES',
    name: 'Another',
    parameters: { ageFloor: 19 },
    numbers: { emergencyNumber: { number: '112', source: 'the ministry' } },
  })
  const record = recordOf({ region: twin }, { region: twin })
  expect(replay(record, { pack, region: twin }).outcome).toBe('identical')
  expect(replay(record, { pack })).toMatchObject({ outcome: 'other_closure', changed: [{ kind: 'region' }, {}] })
  const builtIn = recordOf({ region: 'ES' }, { region: 'ES' })
  expect(replay(builtIn, { pack }).outcome).toBe('identical')
  expect(replay(builtIn, { pack, region: twin }).outcome).toBe('other_closure')
})

test('a pack of a built-in name is not taken for the built-in one, nor that one for it', () => {
  const twin = desk({ id: 'triage' })
  const record = decisionRecord(twin.evaluate(facts), { id: 'A', at, facts, pack: twin.pack })
  expect(replay(record, { pack: twin.pack }).outcome).toBe('identical')
  expect(replay(record).outcome).toBe('other_closure')
  const builtIn = decisionRecord(evaluateTriage(facts, { overlay }), { id: 'B', at, facts, overlay, pack: twin.pack })
  expect(Object.keys(builtIn.closure.overlay?.rules ?? {})).toEqual(['triage/ST1-smoker'])
  expect(replay(builtIn, { overlay }).outcome).toBe('identical')
  expect(replay(builtIn, { overlay, pack: twin.pack }).outcome).toBe('other_closure')
})
