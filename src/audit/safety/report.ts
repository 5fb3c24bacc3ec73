/**
 * How often does a pack come to a lower level than a case should, and how often to a higher one?
 * In: a pack with cases whose level is known. Out: both errors with exact bounds, level by level, and what is proven.
 *
 * @module
 */
import { expectOptions } from '../../diagnostics/index.ts'
import { InvalidAuditOptionError, rungOf } from '../options.ts'
import { type AuditReport, type Problem, reportOf } from '../report.ts'
import { expectSubject, type Subject } from '../subject.ts'
import { type Proportion, proportionOf } from './clopper-pearson.ts'
import { type Floor, floorProver } from './floors.ts'
import { type JudgedCase, judgedCases } from './judged.ts'

/** What the check learns. */
export type SafetyReport = AuditReport<'safety', SafetyDetail>

/** Both errors, for all cases and for the complete and the incomplete ones apart, and what is proven. */
export interface SafetyDetail {
  readonly confidence: number
  readonly all: Errors
  /** Cases in which every rule is decided by what is known. */
  readonly complete: Errors
  /** Cases in which an answer is unknown that some rule asks for. */
  readonly incomplete: Errors
  readonly proof: Proved
}

/** Both errors on some cases. */
export interface Errors {
  readonly cases: number
  readonly right: number
  /** The levels, lowest first. */
  readonly levels: readonly string[]
  /** How many cases of each expected level (rows) came to each level (columns), both lowest first. */
  readonly matrix: readonly (readonly number[])[]
  /** Too low, of the cases that can be: those above the lowest level. */
  readonly undertriage: Proportion
  /** Too high, of the cases that can be: those below the highest level. */
  readonly overtriage: Proportion
  /** Too low, by expected level. */
  readonly undertriageOf: Readonly<Record<string, Proportion>>
}

/** What is proven of the cases of the highest levels, over all answers that are still open. */
export interface Proved {
  readonly from: string
  readonly cases: number
  /** No completion falls below the expected level. */
  readonly held: number
  /** The level rests on an unknown answer that counts as the worst. */
  readonly assumed: number
  /** The case comes out too low as it is. */
  readonly missed: number
  readonly falling: number
  readonly notDecided: number
}

/** What the check is asked for. */
export interface SafetyOptions {
  /** How many cases may come out too low; none by default. */
  readonly maxUndertriage?: number
  /** Of the bounds; 0.95 by default. */
  readonly confidence?: number
  /** The level from which on floors are proven; the highest by default. */
  readonly provedFrom?: string
}

/**
 * Counts both errors of a pack on its cases.
 *
 * A case is too low (undertriage) where the pack comes to a lower level than `expect.verdict`, too high (overtriage)
 * where it comes to a higher one. Bounds are exact (Clopper and Pearson), one-sided and two-sided. Of each case from
 * `provedFrom` on it is proven that no completion, out of all that its unknown answers leave, falls below its level.
 *
 * @param subject - a pack, with the cases to count on
 * @param options - how many may be too low, the confidence, and from which level on floors are proven
 * @returns the report; `detail` has the matrix, both errors with their bounds, and what is proven
 * @throws {@link InvalidAuditOptionError} where an option is out of its range
 * @example
 * const report = safetyReport(subjectOf(ownFiles))
 * [report.outcome, report.detail.all.undertriage.hits] // => ['passed', 0]
 */
export function safetyReport(subject: Subject, options: SafetyOptions = {}): SafetyReport {
  expectSubject(subject)
  expectOptions(options)
  const { pack } = subject
  const { maxUndertriage = 0, confidence = 0.95 } = options
  const provedFrom = rungOf(pack, options.provedFrom, 'provedFrom')
  const fromHeight = pack.ladder.indexOf(provedFrom)
  if (!(Number.isInteger(maxUndertriage) && maxUndertriage >= 0))
    throw new InvalidAuditOptionError('maxUndertriage', 'expected a whole number from 0 up')
  if (!(confidence > 0 && confidence < 1))
    throw new InvalidAuditOptionError('confidence', 'expected a number between 0 and 1')
  const { judged, unfit } = judgedCases(subject)
  const errorsOf = (cases: readonly JudgedCase[]): Errors => errorsOn(cases, pack.ladder, confidence)
  const all = errorsOf(judged)
  const prove = floorProver(subject)
  const floors = judged.filter(({ expected }) => expected >= fromHeight).map((each) => ({ each, floor: prove(each) }))
  const count = (kind: Floor['kind']): number => floors.filter(({ floor }) => floor.kind === kind).length
  const proof: Proved = {
    from: provedFrom,
    cases: floors.length,
    held: count('held'),
    assumed: count('assumed'),
    missed: count('missed'),
    falling: count('falls'),
    notDecided: count('not_decided'),
  }
  const under = all.undertriage
  const isTooMany = under.hits > maxUndertriage
  return reportOf('safety', pack, {
    measures: [
      { name: 'cases at their level', value: all.right, of: all.cases },
      { name: 'cases too low (undertriage)', value: under.hits, of: under.trials },
      { name: `undertriage, upper bound (one-sided ${percent(confidence)})`, value: percent(under.upperOneSided) },
      {
        name: `undertriage, interval (two-sided ${percent(confidence)})`,
        value: `${percent(under.lower)} to ${percent(under.upper)}`,
      },
      { name: 'cases too high (overtriage)', value: all.overtriage.hits, of: all.overtriage.trials },
      { name: `cases from \`${provedFrom}\` on that no further answer lowers`, value: proof.held, of: proof.cases },
      { name: 'of these, cases that rest on an unknown answer', value: proof.assumed, of: proof.cases },
    ],
    problems: [
      ...(judged.length === 0
        ? [{ code: 'no_cases', severity: 'error' as const, message: 'there is no case to count on' }]
        : []),
      ...unfit.map(
        ({ case: each, because }): Problem => ({
          code: 'unfit_case',
          severity: 'error',
          at: each.at,
          file: 'cases.json',
          message: `case \`${each.id}\` cannot be judged: ${because}`,
        }),
      ),
      ...judged.flatMap((each) => problemOf(each, pack.ladder, isTooMany)),
      ...floors.flatMap(({ each, floor }) => problemOfFloor(each, floor)),
    ],
    detail: {
      confidence,
      all,
      complete: errorsOf(judged.filter(({ complete }) => complete)),
      incomplete: errorsOf(judged.filter(({ complete }) => !complete)),
      proof,
    },
    limits: [
      'The bounds hold for callers of whom these cases are a random sample. Cases that authors thought of are none.',
      'The expected levels are what the authors of the cases expect; whether a clinician would is not asked here.',
      'The proof covers every answer that is still open, and no answer that is wrong.',
    ],
  })
}

function errorsOn(cases: readonly JudgedCase[], levels: readonly string[], confidence: number): Errors {
  const matrix = levels.map(() => levels.map(() => 0))
  for (const { expected, got } of cases) {
    const row = matrix[expected]
    if (row !== undefined) row[got] = (row[got] ?? 0) + 1
  }
  const highest = levels.length - 1
  const tooLow = (given: readonly JudgedCase[]): Proportion => {
    return proportionOf(given.filter(({ expected, got }) => got < expected).length, given.length, confidence)
  }
  const below = cases.filter(({ expected }) => expected < highest)
  return {
    cases: cases.length,
    right: cases.filter(({ expected, got }) => expected === got).length,
    levels,
    matrix,
    undertriage: tooLow(cases.filter(({ expected }) => expected > 0)),
    overtriage: proportionOf(below.filter(({ expected, got }) => got > expected).length, below.length, confidence),
    undertriageOf: Object.fromEntries(
      levels.flatMap((level, height) =>
        height === 0 ? [] : [[level, tooLow(cases.filter(({ expected }) => expected === height))]],
      ),
    ),
  }
}

/** A case that is too low fails the check once there are too many; one that is too high is worth knowing. */
function problemOf({ case: each, expected, got }: JudgedCase, levels: readonly string[], fails: boolean): Problem[] {
  if (expected === got) return []
  const isLow = got < expected
  return [
    {
      code: isLow ? 'undertriage' : 'overtriage',
      severity: isLow && fails ? 'error' : 'warning',
      at: each.at,
      file: 'cases.json',
      message: `case \`${each.id}\` comes to \`${levels[got]}\` and should come to \`${levels[expected]}\``,
    },
  ]
}

function problemOfFloor({ case: each }: JudgedCase, floor: Floor): Problem[] {
  const about = { at: each.at, file: 'cases.json' } as const
  switch (floor.kind) {
    case 'held':
    case 'assumed':
    case 'missed':
      return []
    case 'falls': {
      const message = `case \`${each.id}\` is said to be certain of its level, and further answers lower it to \`${floor.to}\``
      return [{ code: 'completion_falls', severity: 'error', ...about, message }]
    }
    case 'not_decided':
      return [
        {
          code: 'floor_not_decided',
          severity: 'undecided',
          ...about,
          message: `case \`${each.id}\`: ${floor.because}`,
        },
      ]
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}
