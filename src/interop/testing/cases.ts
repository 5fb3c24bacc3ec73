/**
 * Cases for a test: whole and independent, from the files that stand beside a pack.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { type ClinicalCase, emptyReport, InvalidPackError, parseCases } from '../../parse/index.ts'

/**
 * Reads cases, for `test.for(casesOf('cases.json', 'patients.json'))('$id $title', …)`.
 *
 * @param cases - a path, a URL, or the content of a `cases.json`
 * @param patients - the same of a `patients.json`: the people that cases start from; none where no case names one
 * @returns each case with all of its facts, its layers and its expectation
 * @throws {@link InvalidPackError} with all that is wrong with either file
 * @example
 * const cases = { format: 'cases/1', cases: [{ id: 'C1', patient: 'Ana', but: { smoker: true }, expect: { verdict: 'ask' } }] }
 * const patients = { format: 'patients/1', patients: [{ name: 'Ana', facts: { ageYears: 40 } }] }
 * casesOf(cases, patients)[0].facts // => { ageYears: 40, smoker: true }
 */
export function casesOf(cases: unknown, patients?: unknown): readonly ClinicalCase[] {
  const report = emptyReport()
  const parsed = parseCases(contentOf(cases), contentOf(patients), report)
  if (parsed === undefined) throw new InvalidPackError(report.issues)
  return parsed
}

function contentOf(given: unknown): unknown {
  return typeof given === 'string' || given instanceof URL ? JSON.parse(readFileSync(given, 'utf8')) : given
}
