/**
 * Records that were kept, one file for each version, replay for ever. Nothing here writes them: after a change of the
 * rules, `test/support/write-records.ts` adds a file for the new version, and the old ones are refused by name.
 */
import { describe, expect, test } from 'vitest'
import { packs } from '../../src/modules/index.ts'
import { loadOverlay, loadRegion } from '../../src/public/pack.ts'
import { type DecisionRecord, replay, verifyRecord } from '../../src/public/record.ts'
import { filesBelow, json, text } from '../support/project.ts'

const overlay = loadOverlay(json('test/records/overlay.json'))
const region = loadRegion(json('test/records/region.json'))
const records = filesBelow('test/records')
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) =>
    text(file)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as DecisionRecord),
  )
/** What a record was made under; a region of one's own only where it says so. */
const beside = ({ closure }: DecisionRecord) => ({
  overlay: closure.overlay === undefined ? undefined : overlay,
  region: closure.region?.id === 'own' ? region : undefined,
})
const isOfThisVersion = ({ closure }: DecisionRecord): boolean =>
  closure.packs.every(({ id, version }) => packs[id as keyof typeof packs].version === version)

test('they are of every question, with overlays, regions, days, the article alone, and masks', () => {
  const present = records.filter(isOfThisVersion)
  const questions = new Set(present.map(({ question }) => question))
  expect([...questions].sort()).toEqual([...Object.keys(packs), 'visit'].sort())
  for (const shows of [
    ({ closure }: DecisionRecord) => closure.overlay !== undefined && closure.region !== undefined,
    ({ closure }: DecisionRecord) => closure.sequence !== undefined && closure.overlay !== undefined,
    ({ closure }: DecisionRecord) => closure.region?.id === 'own',
    ({ options }: DecisionRecord) => options.asOf !== undefined,
    ({ options }: DecisionRecord) => options.layers.length === 1,
    ({ masked, question }: DecisionRecord) => masked.length > 1 && question === 'visit',
    ({ decision }: DecisionRecord) => 'items' in decision && (decision.items?.length ?? 0) > 1,
  ])
    expect(present.filter(shows)).not.toEqual([])
})

describe.for(records.map((record) => [`${record.id} (${record.closure.packs[0]?.version})`, record] as const))(
  '%s',
  ([, record]) => {
    test('is intact', () => {
      expect(verifyRecord(record, beside(record)).intact).toBe(true)
    })

    if (isOfThisVersion(record)) {
      test('is decided as it was', () => {
        const result = replay(record, beside(record))
        if (record.replayable) expect(result).toEqual({ outcome: 'identical', id: record.id })
        else expect(result).toMatchObject({ outcome: 'masked', within: true, masked: record.masked })
      })
    } else {
      test('is refused, with what has changed', () => {
        const result = replay(record, beside(record))
        expect(result.outcome).toBe('other_closure')
        expect(result.outcome === 'other_closure' && result.changed).not.toEqual([])
      })
    }
  },
)
