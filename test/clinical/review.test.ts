/** Reviews of rules: they hold for the rule as it was read, until a day, and nobody is said to have read what nobody has. */
import { describe, expect, test } from 'vitest'
import {
  InvalidAuditOptionError,
  type ReviewReport,
  type ReviewStatus,
  reviewReport,
  reviewStatuses,
  ruleDigestOf,
  type Subject,
} from '../../src/audit/index.ts'
import { dictionary } from '../../src/modules/index.ts'
import type { PackSource, RuleSource } from '../../src/pack/index.ts'
import type { ReviewEntry, ReviewFile } from '../../src/parse/index.ts'
import { text } from '../support/project.ts'
import { edited, reviewFile, subjectOf, subjects } from '../support/subjects.ts'

const asOf = '2027-06-01'
const triage = subjectOf('triage')
/** Reads a named condition, parameters, computed facts and facts of items. */
const name = 'T09c-spreading-infection-with-fever'

const digestIn = ({ pack, dictionary: over }: Subject, rule = name): string => {
  const found = pack.rules.find((each) => each.name === rule)
  return found === undefined ? '' : ruleDigestOf(found, pack, over)
}
const entry: ReviewEntry = {
  module: 'triage',
  rule: name,
  digest: digestIn(triage),
  reviewerRole: 'emergency physician',
  date: '2027-01-10',
  verdict: 'reviewed',
  nextReviewDue: '2028-01-10',
}
const file = (...entries: Partial<ReviewEntry>[]): ReviewFile => ({
  format: 'review/1',
  entries: entries.map((edit) => ({ ...entry, ...edit })),
})
const statusIn = ({ detail }: ReviewReport, rule = name): ReviewStatus | undefined =>
  detail.rules.find((each) => each.rule === rule)?.status
const said = ({ problems }: ReviewReport) => problems.map(({ code, severity, at }) => `${severity} ${code} ${at}`)

describe('the reviews of the project', () => {
  test('there are none, and the README says of how many rules', () => {
    const total = subjects.reduce((sum, { pack }) => sum + pack.rules.length, 0)
    const reviewed = subjects.reduce((sum, subject) => {
      const { detail } = reviewReport(subject, reviewFile, { asOf })
      return sum + detail.rules.filter(({ status }) => status === 'reviewed').length
    }, 0)
    expect(text('README.md')).toContain(`${reviewed} of ${total} rules are reviewed by a clinician`)
  })

  test('fail where reviewed rules are demanded, rule by rule', () => {
    for (const subject of subjects) {
      const report = reviewReport(subject, reviewFile, { asOf, failOn: ['unreviewed'] })
      expect(report.outcome).toBe('failed')
      expect(report.problems.map(({ code, at, rule }) => [code, at, rule])).toEqual(
        subject.pack.rules.map((rule) => ['unreviewed', rule.at, rule.name]),
      )
      expect(reviewReport(subject, reviewFile, { asOf }).outcome).toBe('passed')
    }
  })
})

describe('an edit of all that a rule means ends its review by itself', () => {
  const inRule = (edit: (rule: RuleSource) => RuleSource) => (source: PackSource) => ({
    ...source,
    rules: source.rules.map((rule) => (rule.name === name ? edit(rule) : rule)),
  })
  const overFact = (fact: string, edit: object) => {
    const known = dictionary.facts.get(fact)
    if (known === undefined) throw new Error(`there is no fact called ${fact}`)
    return { ...dictionary, facts: new Map([...dictionary.facts, [fact, { ...known, ...edit }]]) }
  }
  const overParameter = (parameter: string, value: number) => {
    const known = dictionary.parameters.get(parameter)
    if (known === undefined) throw new Error(`there is no parameter called ${parameter}`)
    return { ...dictionary, parameters: new Map([...dictionary.parameters, [parameter, { ...known, value }]]) }
  }
  const same = (source: PackSource) => source

  test.for<readonly [string, Subject]>([
    [
      'its condition',
      edited(
        'triage',
        inRule((rule) => ({ ...rule, conditions: { any: [rule.conditions] } })),
      ),
    ],
    [
      'its rung',
      edited(
        'triage',
        inRule((rule) => ({ ...rule, event: { ...rule.event, type: 'urgent_same_day' } })),
      ),
    ],
    [
      'its layer',
      edited(
        'triage',
        inRule((rule) => ({ ...rule, layer: 'article' })),
      ),
    ],
    [
      'its basis',
      edited(
        'triage',
        inRule((rule) => ({ ...rule, basis: ['E09'] })),
      ),
    ],
    [
      'its message',
      edited(
        'triage',
        inRule((rule) => ({ ...rule, event: { ...rule.event, params: { ...rule.event.params, message: 'hives' } } })),
      ),
    ],
    [
      'a named condition that it uses',
      edited('triage', (source) => ({
        ...source,
        conditions: {
          ...source.conditions,
          fever: { all: [{ fact: 'bodyTemperatureC', operator: 'greaterThan', value: 39 }] },
        },
      })),
    ],
    ['the value of a parameter that it reads', edited('triage', same, overParameter('feverC', 38.5))],
    ['what an unknown answer means', edited('triage', same, overFact('spread', { whenUnknown: 'optional' }))],
    [
      'what it means in this pack',
      edited('triage', same, overFact('spread', { whenUnknownIn: { triage: 'optional' } })),
    ],
    [
      'the values of a fact that it reads',
      edited('triage', same, overFact('trend', { values: ['worsening', 'same'] })),
    ],
    [
      'the ladder on which its rung stands',
      edited('triage', (source) => ({ ...source, ladder: [...source.ladder, 'now'] })),
    ],
  ])('%s', ([, after]) => {
    const report = reviewReport(after, file({}), { asOf })
    expect(statusIn(report)).toBe('stale')
    expect(said(report)).toEqual(['error stale /entries/0'])
    expect(report.outcome).toBe('failed')
  })

  test.for<readonly [string, Subject]>([
    ['as it is', triage],
    ['another place in the file', edited('triage', (source) => ({ ...source, rules: [...source.rules].reverse() }))],
    [
      'another rule',
      edited('triage', (source) => ({
        ...source,
        rules: source.rules.map((rule) => (rule.name.startsWith('T01') ? { ...rule, layer: 'article' } : rule)),
      })),
    ],
    ['a parameter that it does not read', edited('triage', same, overParameter('ageFloor', 19))],
    ['a fact that it does not read', edited('triage', same, overFact('smoker', { whenUnknown: 'withhold' }))],
    [
      'what an unknown answer means elsewhere',
      edited('triage', same, overFact('spread', { whenUnknownIn: { remedy: 'optional' } })),
    ],
    ['the version of the pack', edited('triage', (source) => ({ ...source, version: '9.9.9' }))],
  ])('but not %s', ([, after]) => {
    const report = reviewReport(after, file({}), { asOf })
    expect(statusIn(report)).toBe('reviewed')
    expect(report.outcome).toBe('passed')
  })
})

test('a review is of what an unknown answer means in this pack, for what a computed fact is computed from as well', () => {
  const rule = 'T09d-local-infection-with-systemic-sign'
  const over = (whenUnknownIn: Readonly<Record<string, 'optional'>>) => {
    const symptom = dictionary.facts.get('symptom')
    if (symptom === undefined) throw new Error('the dictionary has symptoms')
    return { ...dictionary, facts: new Map([...dictionary.facts, ['symptom', { ...symptom, whenUnknownIn }] as const]) }
  }
  const digest = digestIn(triage, rule)
  expect(digestIn({ ...triage, dictionary: over({ triage: 'optional' }) }, rule)).not.toBe(digest)
  expect(digestIn({ ...triage, dictionary: over({ clinic: 'optional' }) }, rule)).toBe(digest)
})

describe('what counts', () => {
  test.for<readonly [string, ReviewFile, ReviewStatus, readonly string[]]>([
    ['a review that holds', file({}), 'reviewed', []],
    ['on its last day', file({ nextReviewDue: asOf }), 'reviewed', []],
    ['a day later', file({ nextReviewDue: '2027-05-31' }), 'overdue', ['error overdue /entries/0']],
    ['a draft is no review', file({ verdict: 'draft' }), 'unreviewed', []],
    ['an objection', file({ verdict: 'contested' }), 'contested', ['error contested /entries/0']],
    [
      'a rule that should go, and is still there',
      file({ verdict: 'retired' }),
      'retired',
      ['error retired /entries/0'],
    ],
    [
      'the latest, wherever it stands',
      file({ date: '2027-02-01', verdict: 'contested' }, {}),
      'contested',
      ['error contested /entries/0'],
    ],
    [
      'the latest, where it stands behind others',
      file({}, { date: '2027-02-01', verdict: 'contested' }),
      'contested',
      ['error contested /entries/1'],
    ],
    ['of one day the last', file({ verdict: 'contested' }, {}), 'reviewed', []],
    ['what is said on the day itself', file({ date: asOf }), 'reviewed', []],
    ['nothing of a later day', file({ date: '2027-06-02' }), 'unreviewed', ['note not_yet /entries/0/date']],
    ['nothing said of another pack', file({ module: 'clinic' }), 'unreviewed', []],
    [
      'a review of what was not there',
      file({ digest: `sha256:${'0'.repeat(64)}` }),
      'stale',
      ['error stale /entries/0'],
    ],
    ['a name that no rule has', file({ rule: 'T09c' }), 'unreviewed', ['error unknown_rule /entries/0/rule']],
    ['a rule that should go, and has gone', file({ rule: 'T99', verdict: 'retired' }), 'unreviewed', []],
  ])('%s', ([, given, status, problems]) => {
    const report = reviewReport(triage, given, { asOf })
    expect(statusIn(report)).toBe(status)
    expect(said(report)).toEqual(problems)
  })

  test.for(reviewStatuses.filter((status) => status !== 'reviewed'))(
    '%s fails only where it is asked for',
    (status) => {
      const given = {
        unreviewed: file({ verdict: 'draft' }),
        stale: file({ digest: `sha256:${'0'.repeat(64)}` }),
        overdue: file({ nextReviewDue: '2027-05-31' }),
        contested: file({ verdict: 'contested' }),
        retired: file({ verdict: 'retired' }),
      }[status]
      const one = { ...triage, pack: { ...triage.pack, rules: triage.pack.rules.filter((rule) => rule.name === name) } }
      expect(reviewReport(one, given, { asOf, failOn: [status] }).outcome).toBe('failed')
      expect(reviewReport(one, given, { asOf, failOn: [] }).outcome).toBe('passed')
    },
  )

  test('the day is given: none is made up, and one that does not exist is refused', () => {
    expect(() => reviewReport(triage, file({}), { asOf: '2027-02-30' })).toThrow(InvalidAuditOptionError)
  })

  test('the report says what an entry has to hold, and counts every rule once', () => {
    const { detail, measures } = reviewReport(triage, file({}), { asOf })
    expect(detail.rules.find(({ rule }) => rule === name)).toMatchObject({ digest: entry.digest, entry })
    expect(measures.reduce((sum, { value }) => sum + Number(value), 0)).toBe(triage.pack.rules.length)
  })

  test('no two rules have the same content', () => {
    for (const { pack } of subjects) {
      const digests = pack.rules.map((rule) => ruleDigestOf(rule, pack, dictionary))
      expect(new Set(digests).size).toBe(pack.rules.length)
    }
  })
})
