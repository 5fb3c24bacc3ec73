/** Stored answers follow the dictionary; what it cannot hold any more is unknown, and every loss is listed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accept, dictionaryOf } from '../../src/facts/index.ts'
import { emptyReport, jsonOf, parseDictionary } from '../../src/parse/index.ts'
import { InvalidFactsError } from '../../src/public/index.ts'
import { InvalidPackError, migrate } from '../../src/public/record.ts'
import { namedAsNow } from '../../src/record/migrate.ts'
import { casesOf, factsOf, moduleNames } from '../support/cases.ts'
import { json } from '../support/project.ts'

interface FactsFile {
  readonly lists: readonly object[]
  readonly facts: readonly { readonly name: string; readonly values?: readonly string[] }[]
}

const today = json<FactsFile>('rules/facts.json')

/** The facts of this version, as the one that answers were stored under. */
const now = { facts: today }

/** The facts of a later version. */
const later = {
  facts: {
    ...today,
    facts: today.facts
      .map((fact) => {
        switch (fact.name) {
          case 'ageYears':
            return { ...fact, name: 'ageInYears', renamedFrom: ['ageYears', 'age'] }
          case 'smoker':
            return { ...fact, removedIn: '2.0.0' }
          case 'pregnancyStatus':
            return { ...fact, values: fact.values?.filter((value) => value !== 'yes') }
          case 'allergiesCurrent':
            return { ...fact, values: fact.values?.filter((value) => value !== 'asthma') }
          case 'onsetHours':
            return { ...fact, name: 'startedAfterHours', renamedFrom: ['onsetHours'] }
          default:
            return fact
        }
      })
      .filter(({ name }) => name !== 'bloodDonor'),
    lists: json<{ lists: readonly { facts: readonly string[] }[] }>('rules/facts.json').lists.map((list) => ({
      ...list,
      facts: list.facts.map((name) => (name === 'onsetHours' ? 'startedAfterHours' : name)),
    })),
  },
}
const laterDictionary = (() => {
  const source = parseDictionary(later.facts, { format: 'parameters/1', parameters: [] }, emptyReport())
  if (source === undefined) throw new Error('the later dictionary has to be right')
  return dictionaryOf(source)
})()
const stated = ({ lost }: ReturnType<typeof migrate>) => lost.map(({ at, reason }) => `${at} ${reason}`)

test('answers of today stay as they are', () => {
  for (const module of moduleNames)
    for (const facts of casesOf(module).map(factsOf))
      for (const from of [undefined, now])
        expect(migrate(facts, from)).toEqual({ answers: facts, renamed: [], lost: [] })
})

describe('to a later dictionary', () => {
  test('a fact takes its new name, in an item too', () => {
    const migrated = migrate({ ageYears: 40, symptoms: [{ symptom: 'hives', onsetHours: 2 }, {}] }, now, later)
    expect(migrated).toEqual({
      answers: { ageInYears: 40, symptoms: [{ symptom: 'hives', startedAfterHours: 2 }, {}] },
      renamed: [
        { at: '/ageYears', from: 'ageYears', to: 'ageInYears' },
        { at: '/symptoms/0/onsetHours', from: 'onsetHours', to: 'startedAfterHours' },
      ],
      lost: [],
    })
  })

  test('of an answer under both names the new one counts', () => {
    const migrated = migrate({ ageYears: 40, ageInYears: 41 }, now, later)
    expect(migrated.answers).toEqual({ ageInYears: 41 })
    expect(stated(migrated)).toEqual(['/ageYears answered_twice'])
  })

  test('of answers under two old names the first counts', () => {
    const migrated = migrate({ ageYears: 40, age: 41 }, undefined, later)
    expect(migrated.answers).toEqual({ ageInYears: 40 })
    expect(stated(migrated)).toEqual(['/age answered_twice'])
  })

  test('a fact that is gone is lost, and the version that took it is named', () => {
    const migrated = migrate({ smoker: true, bloodDonor: true, mood: 'fine' }, now, later)
    expect(migrated.answers).toEqual({})
    expect(migrated.lost).toEqual([
      { at: '/smoker', fact: 'smoker', reason: 'removed', removedIn: '2.0.0' },
      { at: '/bloodDonor', fact: 'bloodDonor', reason: 'removed' },
      { at: '/mood', fact: 'mood', reason: 'never_known' },
    ])
    expect(stated(migrate({ bloodDonor: true }, undefined, later))).toEqual(['/bloodDonor never_known'])
  })

  test('a value that is gone is unknown, never "no"; of a set the rest stays, and it may hold more', () => {
    const migrated = migrate({ pregnancyStatus: 'yes', allergiesCurrent: ['hay_fever', 'asthma'] }, now, later)
    expect(migrated.answers).toEqual({ pregnancyStatus: 'unknown', allergiesCurrent: ['hay_fever', 'unknown'] })
    expect(stated(migrated)).toEqual(['/pregnancyStatus value', '/allergiesCurrent value'])
    expect(migrate({ allergiesCurrent: ['asthma'] }, now, later).answers).toEqual({ allergiesCurrent: 'unknown' })
  })
})

test('facts of a record take their new names for rules that are the same; what loses more stays, and is found', () => {
  const { facts } = later
  expect(namedAsNow({ ageYears: 40, smoker: true }, { facts })).toEqual({ ageInYears: 40 })
  expect(namedAsNow({ ageYears: 40 }, { facts })).toEqual({ ageInYears: 40 })
  for (const kept of [{ ageYears: 400 }, { pregnancyStatus: 'yes' }, { mood: 'fine' }, { smoker: true, mood: 'fine' }])
    expect(namedAsNow(kept, { facts })).toBe(kept)
})

describe('to a dictionary in which an answer says something else', () => {
  const changed = (name: string, change: object) => ({
    facts: { ...today, facts: today.facts.map((fact) => (fact.name === name ? { ...fact, ...change } : fact)) },
  })

  test('a figure in another unit is unknown: 48 hours are not 48 days', () => {
    const migrated = migrate({ hoursSinceSessionEnd: 48 }, now, changed('hoursSinceSessionEnd', { unit: 'days' }))
    expect(migrated.answers).toEqual({ hoursSinceSessionEnd: 'unknown' })
    expect(stated(migrated)).toEqual(['/hoursSinceSessionEnd meaning'])
  })

  test('a set that can hold more than was asked about is known in part; "none of these" was said of fewer', () => {
    const values = today.facts.find(({ name }) => name === 'allergiesCurrent')?.values ?? []
    const more = changed('allergiesCurrent', { values: [...values, 'nickel'] })
    const known = migrate({ allergiesCurrent: ['hay_fever'], smoker: true }, now, more)
    expect(known.answers).toEqual({ allergiesCurrent: ['hay_fever', 'unknown'], smoker: true })
    expect(stated(known)).toEqual(['/allergiesCurrent meaning'])
    expect(migrate({ allergiesCurrent: ['none'] }, now, more).answers).toEqual({ allergiesCurrent: 'unknown' })
    const inPart = { allergiesCurrent: ['hay_fever', 'unknown'] }
    expect(migrate(inPart, now, more)).toEqual({ answers: inPart, renamed: [], lost: [] })
  })

  test('a dictionary that gives the name of one fact to another is refused', () => {
    const reused = changed('bloodDonor', { renamedFrom: ['smoker'] })
    expect(() => migrate({ smoker: true }, now, reused)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'duplicate_name' })] }),
    )
  })
})

test('an item that is none is listed as lost', () => {
  const migrated = migrate({ symptoms: ['hives', { symptom: 'burning' }] })
  expect(migrated.answers).toEqual({ symptoms: [{}, { symptom: 'burning' }] })
  expect(stated(migrated)).toEqual(['/symptoms/0 value'])
})

test('a list within an item is lost where it stands, and the item stays', () => {
  const migrated = migrate({ symptoms: [{ symptom: 'hives', symptoms: [{ symptom: 'burning' }] }] })
  expect(migrated.answers).toEqual({ symptoms: [{ symptom: 'hives' }] })
  expect(stated(migrated)).toEqual(['/symptoms/0/symptoms never_known'])
})

test('a list that is gone was known once; another name never was', () => {
  const lists = [...today.lists, { ...today.lists[0], name: 'formerList' }]
  const migrated = migrate({ formerList: [{}], otherList: [{}] }, { facts: { ...today, lists } })
  expect(stated(migrated)).toEqual(['/formerList removed', '/otherList never_known'])
})

test('an answer that contradicts the others is taken out, and the others stay', () => {
  const migrated = migrate({ symptoms: [{ symptom: 'hives' }], symptomsReported: ['burning'], ageYears: 40 })
  expect(migrated.answers).toEqual({ symptoms: [{ symptom: 'hives' }], ageYears: 40 })
  expect(stated(migrated)).toEqual(['/symptomsReported not_accepted'])
})

test('whatever was stored, the dictionary accepts what comes out, and no loss holds an answer', () => {
  const names = [...today.facts.map(({ name }) => name), 'symptoms', 'age', 'mood']
  const secret = 'hunter2'
  const values = fc.oneof(
    fc.constant(secret),
    fc.jsonValue(),
    fc.constantFrom('yes', true, 3, ['none'], [{ symptom: 'x' }]),
  )
  const stored = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 8 })
  fc.assert(
    fc.property(stored, fc.boolean(), (answers, isLater) => {
      // What cannot be read as JSON of bounded size is refused as a whole.
      fc.pre(jsonOf(answers, emptyReport()) !== undefined)
      const migrated = isLater ? migrate(answers, now, later) : migrate(answers)
      expect(isLater ? accept(migrated.answers, laterDictionary).ok : migrate(migrated.answers).lost).toEqual(
        isLater ? true : [],
      )
      expect(JSON.stringify(migrated.lost)).not.toContain(secret)
    }),
    { numRuns: 500 },
  )
})

test('an answer that no JSON file of ours can hold is named by its place', () => {
  const answers = JSON.parse('{ "ageYears": 40, "smoker": { "__proto__": 1 } }')
  expect(() => migrate(answers)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: 'unreadable', at: '/smoker/__proto__' })] }),
  )
})

test('what holds no answers, or no dictionary, is refused', () => {
  for (const answers of [null, 7, [], 'x', new Map(), () => 0])
    expect(() => migrate(answers)).toThrow(InvalidFactsError)
  for (const facts of [null, {}, { ...later.facts, facts: [] }])
    expect(() => migrate({}, undefined, { facts })).toThrow(InvalidPackError)
})
