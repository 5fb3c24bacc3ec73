/** The JSON Schema of a record, with ajv: every kept record is valid, and what has another shape is not. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { type DecisionRecord, recordJsonSchema, verifyRecord } from '../../src/public/record.ts'
import { filesBelow, text } from '../support/project.ts'

const ajv = new Ajv2020({ strict: true, strictTuples: false, validateFormats: false })
const isValid = ajv.compile(recordJsonSchema())
const records = filesBelow('test/records')
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => text(file).trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as DecisionRecord)

test('every kept record is valid', () => {
  expect(records.length).toBeGreaterThan(12)
  for (const record of records) expect([isValid(record), isValid.errors]).toEqual([true, null])
})

test('what the schema refuses, `verifyRecord` refuses too, in the same places', () => {
  const [record] = records
  const changes: readonly object[] = [
    { format: 'decision-record/2' },
    { id: '' },
    { id: 7 },
    { question: '' },
    { options: {} },
    { options: { layers: ['evidence'] } },
    { facts: [] },
    { masked: ['ageYears'] },
    { replayable: 'yes' },
    { closure: { packs: [] } },
    { decision: {} },
    { digest: 'sha256:0' },
    { note: 'more' },
  ]
  for (const change of changes) {
    const changed = { ...record, ...change }
    expect(isValid(changed), JSON.stringify(change)).toBe(false)
    const verified = verifyRecord(changed)
    const places = verified.intact ? [] : verified.issues.map(({ at }) => at.split('/')[1])
    expect(places).toContain(Object.keys(change)[0])
  }
})

test('it says what it cannot express', () => {
  expect(recordJsonSchema().$comment).toMatch(/digests and mask/)
  expect(recordJsonSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema')
})
