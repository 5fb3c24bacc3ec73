/**
 * Cases beside a pack, and the people that they start from: from two files to whole, independent cases.
 * In: the content of `cases.json` and `patients.json`. Out: each case with all of its facts, or all that is wrong.
 *
 * @module
 */
import * as z from 'zod/mini'
import { child, nearest, type Pointer } from '../../diagnostics/index.ts'
import type { Layer } from '../../pack/index.ts'
import type { Report } from '../issues.ts'
import { jsonOf } from '../json.ts'
import { conforms } from '../schema.ts'

/** What one patient says, and what a pack has to answer. */
export interface ClinicalCase {
  readonly id: string
  readonly title: string
  /** All facts of the case: those of its person, with what is different. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly layers: readonly Layer[]
  readonly asOf?: string
  readonly expect: Expectation
  /** Statement and evidence IDs. */
  readonly basis: readonly string[]
  /** Its place in the file of cases. */
  readonly at: Pointer
}

/** What a decision has to say; what is left out is not compared. */
export interface Expectation {
  readonly verdict: string
  /** The rules that fire or are assumed, all of them, notices left out. */
  readonly fired?: readonly string[]
  readonly notices?: readonly string[]
  readonly missing?: readonly string[]
  readonly toConfirm?: readonly string[]
  readonly couldAsk?: readonly string[]
  /** Codes that are said at least. */
  readonly mustSay?: readonly string[]
  readonly atLeast?: string
  readonly atMost?: string
  /** The verdict of each item. */
  readonly items?: readonly string[]
}

/** What counts for a case that does not say. */
interface Usual {
  readonly layers?: readonly Layer[] | undefined
  readonly asOf?: string | undefined
}

const text = z.string().check(z.minLength(1))
const names = z.array(text)
const facts = z.record(z.string(), z.unknown())

const casesSchema = z.strictObject({
  format: z.literal('cases/1'),
  cases: z.array(
    z.strictObject({
      id: text,
      title: z.optional(text),
      patient: z.optional(text),
      but: z.optional(facts),
      without: z.optional(names),
      facts: z.optional(facts),
      layers: z.optional(z.array(z.enum(['article', 'evidence'])).check(z.minLength(1))),
      asOf: z.optional(text),
      expect: z.strictObject({
        verdict: text,
        fired: z.optional(names),
        notices: z.optional(names),
        missing: z.optional(names),
        toConfirm: z.optional(names),
        couldAsk: z.optional(names),
        mustSay: z.optional(names),
        atLeast: z.optional(text),
        atMost: z.optional(text),
        items: z.optional(names),
      }),
      basis: z.optional(names),
    }),
  ),
})

const patientsSchema = z.strictObject({
  format: z.literal('patients/1'),
  patients: z.array(z.strictObject({ name: text, about: z.optional(text), facts })),
})

/**
 * The cases of a file, each with its person's facts; nothing, and at least one issue, where something is wrong. A case
 * that says nothing of its layers and its day has the usual ones.
 */
export function parseCases(
  given: unknown,
  people: unknown,
  report: Report,
  { layers: usualLayers = ['article', 'evidence'], asOf: usualDay }: Usual = {},
): readonly ClinicalCase[] | undefined {
  const issuesBefore = report.issues.length
  const json = jsonOf(given, report)
  const file = json === undefined ? undefined : conforms(casesSchema, json, report)
  const patients = parsePatients(people, report)
  if (file === undefined || patients === undefined) return undefined
  const first = new Map<string, Pointer>()
  const cases = file.cases.map((each, index): ClinicalCase => {
    const at = child('/cases', index)
    const earlier = first.get(each.id)
    if (earlier !== undefined) report({ code: 'duplicate_name', at: child(at, 'id'), first: earlier })
    else first.set(each.id, child(at, 'id'))
    const { id, title = id, patient, but = {}, without = [], layers = usualLayers, basis = [] } = each
    const asOf = each.asOf ?? usualDay
    const person = patient === undefined ? {} : patients.get(patient)
    if (person === undefined && patient !== undefined) {
      const suggestion = nearest(patient, patients.keys())
      report({
        code: 'unknown_patient',
        at: child(at, 'patient'),
        ...(suggestion === undefined ? {} : { suggestion }),
      })
    }
    const said = { ...person, ...but, ...each.facts }
    return {
      id,
      title,
      facts: Object.fromEntries(Object.entries(said).filter(([name]) => !without.includes(name))),
      layers,
      ...(asOf === undefined ? {} : { asOf }),
      expect: each.expect as Expectation,
      basis,
      at,
    }
  })
  return report.issues.length > issuesBefore ? undefined : cases
}

/** The people of a file by their names; nobody where there is no file. */
function parsePatients(
  given: unknown,
  report: Report,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> | undefined {
  if (given === undefined) return new Map()
  const json = jsonOf(given, report)
  const file = json === undefined ? undefined : conforms(patientsSchema, json, report)
  return file === undefined ? undefined : new Map(file.patients.map((person) => [person.name, person.facts]))
}
