/**
 * A hazard log: what could go wrong for a patient, how bad and how likely that is, and what stands against it.
 * In: the content of `hazards.json`. Out: the log, or all that is wrong with its shape. Whether the rules and cases that
 * it names exist and do what it says is for `audit/hazards/` to find out.
 *
 * @module
 */
import * as z from 'zod/mini'
import { child, type Pointer } from '../../diagnostics/index.ts'
import type { Report } from '../issues.ts'
import { jsonOf } from '../json.ts'
import { conforms } from '../schema.ts'

/** A hazard log, in the terms of ISO 14971 and DCB0129. */
export interface HazardFile {
  readonly format: 'hazards/1'
  readonly id: string
  readonly version: string
  readonly scales: Scales
  /** By pack, the rung from which on every rule has to control some hazard. */
  readonly covers: Readonly<Record<string, string>>
  /** What the software itself does against hazards, whatever the rules say. */
  readonly libraryControls: readonly LibraryControl[]
  readonly hazards: readonly Hazard[]
}

/** How risk is estimated. */
export interface Scales {
  /** From the least to the most severe. */
  readonly severity: readonly Step[]
  /** From the least to the most likely. */
  readonly likelihood: readonly Step[]
  /** The level of risk by likelihood (rows, least likely first) and severity (columns, least severe first). */
  readonly risk: readonly (readonly number[])[]
  /** A residual risk above this level has to be explained. */
  readonly acceptableUpTo: number
}

/** One step of a scale. */
export interface Step {
  readonly name: string
  readonly meaning: string
}

/** A control that the software is, with the tests that verify it. */
export interface LibraryControl {
  readonly name: string
  readonly measure: ControlMeasure
  readonly text: string
  readonly verifiedBy: readonly { readonly file: string; readonly title: string }[]
}

/** The three kinds of ISO 14971, clause 7.1, best first. */
export type ControlMeasure = 'inherent-safety' | 'protective-measure' | 'information-for-safety'

/** One hazard. */
export interface Hazard {
  readonly id: string
  /** What can harm. */
  readonly hazard: string
  readonly causes: readonly string[]
  /** The circumstances in which a person is exposed to it. */
  readonly situation: string
  readonly harm: string
  /** Before any control. */
  readonly initial: Risk
  readonly controls: readonly Control[]
  /** With all controls. */
  readonly residual: Risk
  /** Why a residual risk above the acceptable level stays, and what has to come before use. */
  readonly residualReason?: string
}

/** How bad, and how likely. */
export interface Risk {
  readonly severity: string
  readonly likelihood: string
}

/** What stands against a hazard: a rule, a control of the library by its name, or a sentence for whoever uses it. */
export type Control =
  | RuleControl
  | { readonly kind: 'library'; readonly control: string }
  | { readonly kind: 'information'; readonly text: string }

/** A rule, the rung that it must not fall below, and the cases that verify it. */
export interface RuleControl {
  readonly kind: 'rule'
  readonly module: string
  readonly rule: string
  readonly rung: string
  /** In one of them the verdict has to fall when the rule is taken away. */
  readonly cases: readonly string[]
  /** Rules that catch the same people; this one is then what is left when they are taken away. */
  readonly beside?: readonly string[]
}

const text = z.string().check(z.minLength(1))
const listed = z.array(text).check(z.minLength(1))
const steps = z.array(z.strictObject({ name: text, meaning: text })).check(z.minLength(1))
const risk = z.strictObject({ severity: text, likelihood: text })
const measure = z.enum(['inherent-safety', 'protective-measure', 'information-for-safety'])

const control = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rule'),
    module: text,
    rule: text,
    rung: text,
    cases: listed,
    beside: z.optional(listed),
  }),
  z.strictObject({ kind: z.literal('library'), control: text }),
  z.strictObject({ kind: z.literal('information'), text }),
])

const hazardsSchema = z.strictObject({
  format: z.literal('hazards/1'),
  id: text,
  version: text,
  scales: z.strictObject({
    severity: steps,
    likelihood: steps,
    risk: z.array(z.array(z.number())),
    acceptableUpTo: z.number(),
  }),
  covers: z.record(z.string(), text),
  libraryControls: z.array(
    z.strictObject({
      name: text,
      measure,
      text,
      verifiedBy: z.array(z.strictObject({ file: text, title: text })).check(z.minLength(1)),
    }),
  ),
  hazards: z.array(
    z.strictObject({
      id: text,
      hazard: text,
      causes: listed,
      situation: text,
      harm: text,
      initial: risk,
      controls: z.array(control),
      residual: risk,
      residualReason: z.optional(text),
    }),
  ),
})

/** A hazard log whose shape is right and whose scales are used as they are defined; nothing, and issues, otherwise. */
export function parseHazards(given: unknown, report: Report): HazardFile | undefined {
  const issuesBefore = report.issues.length
  const json = jsonOf(given, report)
  const file = json === undefined ? undefined : (conforms(hazardsSchema, json, report) as HazardFile | undefined)
  if (file === undefined) return undefined
  const { scales, libraryControls, hazards } = file
  reportRepeated(libraryControls, 'name', '/libraryControls', report)
  reportRepeated(hazards, 'id', '/hazards', report)
  reportRepeated(scales.severity, 'name', '/scales/severity', report)
  reportRepeated(scales.likelihood, 'name', '/scales/likelihood', report)
  const isTable =
    scales.risk.length === scales.likelihood.length &&
    scales.risk.every(({ length }) => length === scales.severity.length)
  if (!isTable)
    report({ code: 'wrong_value', at: '/scales/risk', expected: 'a row for each likelihood, severities across' })
  for (const [index, { initial, residual }] of hazards.entries()) {
    for (const [when, estimate] of Object.entries({ initial, residual })) {
      const at = child(child('/hazards', index), when)
      reportUnlisted(estimate.severity, scales.severity, child(at, 'severity'), report)
      reportUnlisted(estimate.likelihood, scales.likelihood, child(at, 'likelihood'), report)
    }
  }
  return report.issues.length > issuesBefore ? undefined : file
}

function reportRepeated<Key extends string>(
  entries: readonly { readonly [key in Key]: string }[],
  key: Key,
  at: Pointer,
  report: Report,
): void {
  const first = new Map<string, Pointer>()
  for (const [index, entry] of entries.entries()) {
    const here = child(child(at, index), key)
    const earlier = first.get(entry[key])
    if (earlier === undefined) first.set(entry[key], here)
    else report({ code: 'duplicate_name', at: here, first: earlier })
  }
}

function reportUnlisted(given: string, steps: readonly Step[], at: Pointer, report: Report): void {
  const names = steps.map(({ name }) => name)
  if (!names.includes(given)) report({ code: 'value_not_listed', at, listed: names })
}
