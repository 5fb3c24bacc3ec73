/**
 * What safety officers and clinicians keep beside packs: a hazard log, and reviews of rules.
 * In: the contents of the files. Out: the same, checked, or all that is wrong.
 *
 * @module
 */
import { freezeDeep } from '../../diagnostics/index.ts'
import {
  emptyReport,
  type HazardFile,
  InvalidPackError,
  type PackIssue,
  parseHazards,
  parseReview,
  type Report,
  type ReviewFile,
} from '../../parse/index.ts'

/** A file, or all that is wrong with it. */
export type LogResult<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly issues: readonly PackIssue[] }

/**
 * Reads a hazard log, such as `rules/hazards.json`; `docs/hazards.md` says how one is written.
 *
 * @param given - the log, as `JSON.parse` returns it
 * @returns the log, for `hazardsReport` and `hazardTable`
 * @throws InvalidPackError with all that is wrong, each with its place and a suggestion
 * @example
 * const scales = {
 *   severity: [{ name: 'major', meaning: 'death' }], likelihood: [{ name: 'low', meaning: 'not expected' }],
 *   risk: [[2]], acceptableUpTo: 2,
 * }
 * const log = hazardLogOf({
 *   format: 'hazards/1', id: 'own', version: '1.0.0', scales, covers: {}, libraryControls: [], hazards: [],
 * })
 * log.version // => '1.0.0'
 */
export function hazardLogOf(given: unknown): HazardFile {
  return orThrow(safeHazardLogOf(given))
}

/**
 * Reads like {@link hazardLogOf}, but returns what is wrong instead of throwing it.
 *
 * @param given - anything
 * @returns the log, or every issue at once
 * @example
 * const result = safeHazardLogOf({ format: 'hazards/2' })
 * result.ok // => false
 */
export function safeHazardLogOf(given: unknown): LogResult<HazardFile> {
  return resultOf(given, parseHazards)
}

/**
 * Reads reviews of rules, such as `rules/review.json`.
 *
 * @param given - the reviews, as `JSON.parse` returns them
 * @returns the reviews, for `reviewReport`
 * @throws InvalidPackError with all that is wrong, each with its place and a suggestion
 * @example
 * const reviews = reviewsOf({ format: 'review/1', entries: [] })
 * reviews.entries.length // => 0
 */
export function reviewsOf(given: unknown): ReviewFile {
  return orThrow(safeReviewsOf(given))
}

/**
 * Reads like {@link reviewsOf}, but returns what is wrong instead of throwing it.
 *
 * @param given - anything
 * @returns the reviews, or every issue at once
 * @example
 * const result = safeReviewsOf({ format: 'review/1', entries: [{ rule: 'O1' }] })
 * result.ok ? '' : result.issues[0]?.at // => '/entries/0/module'
 */
export function safeReviewsOf(given: unknown): LogResult<ReviewFile> {
  return resultOf(given, parseReview)
}

function resultOf<File>(given: unknown, parse: (given: unknown, report: Report) => File | undefined): LogResult<File> {
  const report = emptyReport()
  const file = parse(given, report)
  return freezeDeep(file === undefined ? { ok: false, issues: [...report.issues] } : { ok: true, file })
}

function orThrow<File>(result: LogResult<File>): File {
  if (!result.ok) throw new InvalidPackError(result.issues)
  return result.file
}
