/** Files become a subject, or all that is wrong with any of them, at once. */
import { describe, expect, test } from 'vitest'
import {
  audit,
  casesReport,
  checks,
  InvalidAuditOptionError,
  InvalidSubjectError,
  safeSubjectOf,
  subjectOf,
} from '../../src/public/audit.ts'
import { filesOf, ownFiles } from '../support/audit.ts'

const when = { all: [{ fact: 'smoker', operator: 'equal', value: true }] } as const
const own = ownFiles([{ name: 'O1', rung: 'ask', when }])

/** Reading it raises an error. */
const unreadable = {
  get format(): string {
    throw new Error('it cannot be read')
  },
}

test('a pack, its cases with whole people, its sources, and the packs that stand on the same ones', () => {
  const { pack, cases, sources, alongside } = subjectOf(filesOf('clinic'))
  expect(pack.id).toBe('clinic')
  expect(cases[0]?.facts).not.toEqual({})
  expect(sources?.statements).toHaveLength(79)
  expect(alongside?.map(({ id }) => id)).not.toContain('clinic')
  expect(alongside).toHaveLength(9)
})

test('without cases and sources there are none', () => {
  const subject = subjectOf(own)
  expect([subject.cases, subject.sources]).toEqual([[], undefined])
})

test('a subject and its reports are frozen', async () => {
  const subject = subjectOf(filesOf('remedy'))
  expect([subject, subject.cases[0], subject.sources?.statements[0]].every(Object.isFrozen)).toBe(true)
  const reports = await audit(subject)
  expect(reports.map(({ check }) => check)).toEqual(Object.keys(checks))
  expect(reports.every((report) => Object.isFrozen(report) && Object.isFrozen(report.detail))).toBe(true)
  // JSON-safe: what is printed is what there is.
  expect(JSON.parse(JSON.stringify(reports))).toEqual(reports)
})

describe('what is wrong is said of every file at once', () => {
  test('each with its file, its place and a code', () => {
    const result = safeSubjectOf({
      pack: { ...own.pack, otherwise: 'nothing' },
      messages: { 'finding.own.own': 3 } as never,
      cases: { format: 'cases/1', cases: [{ id: 'a', patient: 'nobody', expect: {} }] },
      patients: { format: 'patients/1', patients: [{ name: 'a' }] },
      sources: { 's.json': { format: 'statements/2' }, 'e.json': { format: 'evidence/1', evidence: [{ id: 'E1' }] } },
    })
    if (result.ok) expect.fail('it was accepted')
    expect(result.issues.map(({ file, at, code }) => `${file} ${at} ${code}`)).toEqual([
      's.json /format wrong_shape',
      'e.json /evidence/0/statement wrong_shape',
      'e.json /evidence/0/strength wrong_shape',
      'e.json /evidence/0/sources wrong_shape',
      'messages.json /finding.own.own wrong_shape',
      'pack.json /otherwise unknown_rung',
      'patients.json /patients/0/facts wrong_shape',
      'cases.json /cases/0/expect/verdict wrong_shape',
    ])
  })

  test('the files are called as one calls them', () => {
    const result = safeSubjectOf({ pack: {}, cases: {}, names: { pack: 'my-pack.json', cases: 'my-cases.json' } })
    expect(result.ok ? [] : [...new Set(result.issues.map(({ file }) => file))]).toEqual([
      'my-pack.json',
      'my-cases.json',
    ])
  })

  test('a report names the file of cases as it was called', async () => {
    const { cases } = filesOf('clinic') as { cases: { format: string; cases: readonly object[] } }
    const wrong = { ...cases, cases: cases.cases.map((each) => ({ ...each, expect: { verdict: 'nothing' } })) }
    const subject = subjectOf({ ...filesOf('clinic'), cases: wrong, names: { cases: 'my-cases.json' } })
    const { problems } = await casesReport(subject)
    expect(problems.length).toBeGreaterThan(0)
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['my-cases.json']))
  })

  test('somebody who is not in the file of people, with what was probably meant', () => {
    const { patients } = filesOf('clinic')
    const cases = { format: 'cases/1', cases: [{ id: 'a', patient: 'healthy-mann', expect: { verdict: 'fine' } }] }
    const result = safeSubjectOf({ ...own, cases, patients })
    expect(result.ok ? [] : result.issues).toMatchObject([
      { file: 'cases.json', at: '/cases/0/patient', code: 'unknown_patient', suggestion: 'healthy-man' },
    ])
  })

  test('an ID that two files give', () => {
    const file = { format: 'citations/1', citations: [{ id: 'G1', citation: 'A book.' }] }
    const result = safeSubjectOf({ ...own, sources: { a: file, b: file } })
    expect(result.ok ? [] : result.issues).toMatchObject([{ file: 'b', at: '/citations/0/id', code: 'duplicate_name' }])
  })

  test('`subjectOf` throws all of it', () => {
    expect(() => subjectOf({ pack: {}, cases: {} })).toThrow(InvalidSubjectError)
    expect(() => subjectOf({ pack: {}, cases: {} })).toThrow(/pack\.json \/format: [\s\S]*cases\.json \/format: /)
  })

  test.for([
    ['nothing', null],
    ['not given', undefined],
    ['a number', 3],
    ['a text', 'text'],
    ['a list', []],
    ['something that cannot be read', unreadable],
  ] as const)('anything at all: %s', ([, given]) => {
    expect(safeSubjectOf({ pack: given }).ok).toBe(false)
    const beside = [{ cases: given }, { patients: given }, { sources: { a: given } }]
    const refused = beside.filter((files) => !safeSubjectOf({ ...own, ...files }).ok)
    // Cases and people may be left out.
    expect(refused).toHaveLength(given === undefined ? 1 : 3)
  })
})

describe('sources of any kind are read or refused', () => {
  test.for([
    ['nothing', null],
    ['a number', 1],
    ['a list', [{ format: 'text/1' }]],
    ['a long text', 'x'.repeat(1_000_000)],
    ['files that raise an error', unreadable],
    ['more files than anybody has', Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [index, {}]))],
    ['a file that is no object', { 'own.json': 1 }],
  ] as const)('%s', ([, sources]) => {
    const result = safeSubjectOf({ ...own, sources: sources as never })
    if (result.ok) expect.fail('it was accepted')
    expect(result.issues.length).toBe(1)
    expect(result.issues[0]?.file).toMatch(/sources|own\.json/)
  })
})

describe('an option that cannot be used is refused: what is skipped must not look like a pass', () => {
  test.for([
    ['checks', ['prof'], /was proof meant/],
    ['checks', 'proof', /list of names/],
    ['checks', [1], /among trace/],
    ['failOn', ['stalee'], /was stale meant/],
    ['failOn', ['reviewed'], /among unreviewed/],
    ['minimumKilled', Number.NaN, /0 to 1/],
    ['minimumKilled', 98, /0 to 1/],
    ['maxUndertriage', 0.5, /whole number/],
    ['asOf', 'tomorrow', /a day/],
    ['floorFrom', 5, /no rung/],
    ['floorFrom', 'stopp', /no rung/],
  ] as const)('%s: %s', async ([option, value, says]) => {
    const run = audit(subjectOf(own), { [option]: value } as never)
    await expect(run).rejects.toThrow(InvalidAuditOptionError)
    await expect(run).rejects.toThrow(says)
  })

  test('one that can is taken', async () => {
    const reports = await audit(subjectOf(own), { checks: ['review'], asOf: '2027-03-01', failOn: ['unreviewed'] })
    expect(reports.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(['review failed'])
  })
})
