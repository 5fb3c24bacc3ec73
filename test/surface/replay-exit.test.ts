/** What `replay` says of a record line by line, and with which exit code it ends: 0 only where nothing is amiss. */
import { describe, expect, test } from 'vitest'
import { replayRecords } from '../../src/cli/record.ts'
import { digestOfJson } from '../../src/link/index.ts'
import { evaluateTriage } from '../../src/public/index.ts'
import { type DecisionRecord, decisionRecord, replay } from '../../src/public/record.ts'

const facts = { ageYears: 44, symptoms: [{ symptom: 'hives' }] } as const
const beside = { at: '2027-03-01T09:30:00Z', facts } as const
const good = decisionRecord(evaluateTriage(facts), { ...beside, id: 'good' })
const masked = decisionRecord(evaluateTriage(facts), { ...beside, id: 'masked', mask: ['ageYears'] })

/** As somebody would sign it who has changed it. */
function signedAnew(record: DecisionRecord, change: object): unknown {
  const { digest: _, ...content } = record
  const changed = { ...content, ...change }
  return { ...changed, digest: digestOfJson(changed) }
}
const milder = { decision: { ...good.decision, verdict: 'expected_no_action', atLeast: 'expected_no_action' } }
const records: Readonly<Record<string, unknown>> = {
  identical: good,
  masked,
  'masked, and the rest does not allow it': signedAnew(masked, milder),
  different: signedAnew(good, milder),
  'not intact': { ...good, id: 'other' },
}

async function replayed(values: readonly unknown[], isOfChanges = false) {
  const said: string[] = []
  const input = async function* () {
    for (const [index, value] of values.entries()) yield { line: index + 1, value }
  }
  const printer = { output: (text: string) => void said.push(text), errors: (text: string) => void said.push(text) }
  const how = { asJson: false, isOfChanges, paint: (_: string, text: string) => text }
  const exitCode = await replayRecords(input(), {}, how, printer)
  return { exitCode, said }
}

describe('one record', () => {
  test.for([
    ['identical', 0, 'good: the same\n'],
    ['masked', 0, 'masked: masked (/ageYears); the rest allows the decision\n'],
    ['masked, and the rest does not allow it', 1, 'masked: masked (/ageYears); the rest does not allow the decision\n'],
    ['different', 1, 'good: another decision: /verdict, /atLeast\n'],
    ['not intact', 1, 'line 1: refused: /digest: this is not the digest of the record: something in it was changed\n'],
  ] as const)('%s: exit code %i', async ([name, exitCode, line]) => {
    expect(await replayed([records[name]])).toEqual({ exitCode, said: [line] })
  })
})

test('what is amiss anywhere is in the exit code, wherever it stands, and every record is said', async () => {
  const { identical, different } = records
  for (const values of [
    [different, identical, identical],
    [identical, different, identical],
    [identical, identical, different],
  ]) {
    const { exitCode, said } = await replayed(values)
    expect([exitCode, said.length]).toEqual([1, 3])
  }
})

test('of changes: a verdict that changes, and a record that cannot be compared, are no success', async () => {
  expect(await replayed([records.identical], true)).toEqual({ exitCode: 0, said: ['good: the same\n'] })
  expect((await replayed([records.different], true)).exitCode).toBe(1)
  expect(await replayed([records.masked], true)).toEqual({ exitCode: 1, said: ['masked: not compared: masked\n'] })
})

test('the records that are amiss here are so for the library', () => {
  const outcomes = Object.values(records).map((record) => {
    const result = replay(record)
    return result.outcome === 'masked' ? result.within : result.outcome
  })
  expect(outcomes).toEqual(['identical', true, false, 'different', 'not_intact'])
})
