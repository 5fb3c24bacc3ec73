/**
 * Cases for a test: whole and independent, from the files that stand beside a pack.
 *
 * @module
 */

import { readFileSync } from 'node:fs'
import { type EvaluateOptions, optionsOf } from '../../decide/index.ts'
import { expectArgument, isHolder } from '../../diagnostics/index.ts'
import { InvalidFactsError } from '../../facts/index.ts'
import { dictionary, regions } from '../../modules/index.ts'
import { type ClinicalCase, emptyReport, InvalidPackError, parseCases, type Report } from '../../parse/index.ts'

/** A case, with the options that it is to be asked with. */
export interface TestCase extends ClinicalCase {
  /** Its layers and its day, and what counts for all cases. */
  readonly options: EvaluateOptions
}

/**
 * Reads cases, for `test.for(casesOf('cases.json', 'patients.json'))('$id $title', …)`.
 *
 * A case names its layers and its day where they matter. What it does not say, `options` say for all cases; a region and
 * an overlay no case can name.
 *
 * @param cases - a path, a URL, or the content of a `cases.json`
 * @param patients - the same of a `patients.json`: the people that cases start from; none where no case names one
 * @param options - layers, day, region and overlay of cases that do not say otherwise
 * @returns each case with all of its facts, the options to ask it with, and its expectation
 * @throws {@link InvalidPackError} with all that is wrong with either file; {@link InvalidFactsError} for options that
 *   cannot be used
 * @example
 * const cases = { format: 'cases/1', cases: [{ id: 'C1', patient: 'Ana', but: { smoker: true }, expect: { verdict: 'ask' } }] }
 * const patients = { format: 'patients/1', patients: [{ name: 'Ana', facts: { ageYears: 40 } }] }
 * const [first] = casesOf(cases, patients, { region: 'ES' })
 * [first.facts, first.options.region] // => [{ ageYears: 40, smoker: true }, 'ES']
 */
export function casesOf(cases: unknown, patients?: unknown, options: EvaluateOptions = {}): readonly TestCase[] {
  const isRead = (): boolean => typeof options !== 'object' || options === null || isHolder(options)
  expectArgument('options', 'something that can be read', isRead)
  const checked = optionsOf(options, dictionary, regions)
  if (!checked.ok) throw new InvalidFactsError(checked.issues)
  const { layers, asOf, region, overlay } = options
  const report = emptyReport()
  const [file, people] = [contentOf(cases, report), contentOf(patients, report)]
  const parsed = report.issues.length > 0 ? undefined : parseCases(file, people, report, { layers, asOf })
  if (parsed === undefined) throw new InvalidPackError(report.issues)
  return parsed.map((each) => ({
    ...each,
    options: { layers: each.layers, asOf: each.asOf, region, overlay },
  }))
}

/** What stands in a file, or is given as it is. */
function contentOf(given: unknown, report: Report): unknown {
  if (typeof given !== 'string' && !isUrl(given)) return given
  try {
    return JSON.parse(readFileSync(given, 'utf8'))
  } catch {
    return report({ code: 'not_json', at: '', expected: 'the path of a file that holds JSON' })
  }
}

/** Asking a hostile object for its class can raise an error. */
function isUrl(given: unknown): given is URL {
  try {
    return given instanceof URL
  } catch {
    return false
  }
}
