/** Hazard logs and reviews that are wrong: every issue by its code and place, and nothing that crashes. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hazardsReport, reviewReport } from '../../src/audit/index.ts'
import type { Pointer } from '../../src/diagnostics/index.ts'
import { emptyReport, parseHazards, parseReview } from '../../src/parse/index.ts'
import { json } from '../support/project.ts'
import { subjectOf } from '../support/subjects.ts'

type Json = Record<string, unknown>

const review = (edit: Json = {}): Json => ({
  format: 'review/1',
  entries: [
    {
      module: 'clinic',
      rule: 'CL21-not-licensed',
      digest: `sha256:${'0'.repeat(64)}`,
      reviewerRole: 'dermatologist',
      date: '2027-01-10',
      verdict: 'reviewed',
      nextReviewDue: '2028-01-10',
      ...edit,
    },
  ],
})

/** The log of the project, with another value in one place. */
function hazards(place?: Pointer, value?: unknown): unknown {
  const log = json<unknown>('rules/hazards.json')
  const steps = place?.slice(1).split('/') ?? []
  const last = steps.pop()
  const parent = steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), log)
  if (last !== undefined) Reflect.set(Object(parent), last, value)
  return log
}
const controls = json<{ libraryControls: readonly unknown[] }>('rules/hazards.json').libraryControls

const circle: Json = { format: 'review/1' }
circle.entries = [circle]

describe('reviews', () => {
  test.for<readonly [string, unknown, readonly string[]]>([
    ['as they should be', review(), []],
    ['none', { format: 'review/1', entries: [] }, []],
    ['no object', 7, ['wrong_shape ']],
    ['another format', { format: 'review/2', entries: [] }, ['wrong_shape /format']],
    ['a verdict that is none', review({ verdict: 'approved' }), ['wrong_shape /entries/0/verdict']],
    ['a day that does not exist', review({ date: '2027-02-30' }), ['wrong_shape /entries/0/date']],
    ['a digest that is none', review({ digest: 'sha256:abc' }), ['wrong_shape /entries/0/digest']],
    ['due before it was made', review({ nextReviewDue: '2027-01-10' }), ['wrong_value /entries/0/nextReviewDue']],
    ['a slip in a key', review({ reviewer: 'me' }), ['unknown_key /entries/0/reviewer']],
    [
      'a key that tampers',
      JSON.parse('{ "format": "review/1", "entries": [], "__proto__": {} }'),
      ['forbidden_key /__proto__'],
    ],
    ['a circle', circle, ['too_deep']],
    [
      'a getter that throws',
      Object.defineProperty({}, 'format', {
        enumerable: true,
        get: () => {
          throw new Error('patient')
        },
      }),
      ['not_json '],
    ],
  ])('%s', ([, given, expected]) => {
    const report = emptyReport()
    expect(parseReview(given, report) === undefined).toBe(expected.length > 0)
    const found = report.issues.map(({ code, at }) => `${code} ${at}`)
    if (expected[0] === 'too_deep') expect(found[0]).toMatch(/^too_deep \/entries\/0\//)
    else expect(found).toEqual(expected)
  })
})

describe('hazard logs', () => {
  test.for<readonly [string, unknown, readonly string[]]>([
    ['the one of the project', hazards(), []],
    ['no list', hazards('/hazards', {}), ['wrong_shape /hazards']],
    ['a hazard without a cause', hazards('/hazards/0/causes', []), ['wrong_shape /hazards/0/causes']],
    ['an id twice', hazards('/hazards/1/id', 'HZ01'), ['duplicate_name /hazards/1/id']],
    [
      'a control twice',
      hazards('/libraryControls', [...controls, controls[0]]),
      [`duplicate_name /libraryControls/${controls.length}/name`],
    ],
    [
      'a severity of another scale',
      hazards('/hazards/2/initial/severity', 'fatal'),
      ['value_not_listed /hazards/2/initial/severity'],
    ],
    [
      'a likelihood of another scale',
      hazards('/hazards/2/residual/likelihood', 'rare'),
      ['value_not_listed /hazards/2/residual/likelihood'],
    ],
    ['a table of risks with a hole', hazards('/scales/risk/1', [1, 2, 2, 3]), ['wrong_value /scales/risk']],
    [
      'a control of no kind',
      hazards('/hazards/0/controls/0', { kind: 'hope' }),
      ['wrong_shape /hazards/0/controls/0/kind'],
    ],
    [
      'a rule that no case verifies',
      hazards('/hazards/0/controls/0/cases', []),
      ['wrong_shape /hazards/0/controls/0/cases'],
    ],
    [
      'a control without a test',
      hazards('/libraryControls/0/verifiedBy', []),
      ['wrong_shape /libraryControls/0/verifiedBy'],
    ],
    ['a slip in a key', hazards('/hazards/0/harms', 'x'), ['unknown_key /hazards/0/harms']],
  ])('%s', ([, given, expected]) => {
    const report = emptyReport()
    expect(parseHazards(given, report) === undefined).toBe(expected.length > 0)
    expect(report.issues.map(({ code, at }) => `${code} ${at}`)).toEqual(expected)
  })
})

test('whatever is given is a file or a list of issues, and a file is reported on, never an exception', () => {
  const clinic = subjectOf('clinic')
  const nearly = fc
    .tuple(fc.constantFrom('rules/hazards.json', 'rules/review.json'), fc.nat(), fc.anything())
    .map(([file, which, value]) => replaced(json<unknown>(file), { left: which % 400 }, value))
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (given) => {
      const report = emptyReport()
      const hazardLog = parseHazards(given, report)
      const reviews = parseReview(given, report)
      if (hazardLog !== undefined) hazardsReport([clinic], hazardLog)
      if (reviews !== undefined) reviewReport(clinic, reviews, { asOf: '2027-06-01' })
      expect(report.issues.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

/** A copy in which one value, counted from the top, is another. */
function replaced(given: unknown, count: { left: number }, value: unknown): unknown {
  count.left -= 1
  if (count.left === -1) return value
  if (Array.isArray(given)) return given.map((each) => replaced(each, count, value))
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).map(([key, each]) => [key, replaced(each, count, value)]))
}
