/**
 * The shape of a conformance suite, its vectors aside: those may hold what must be refused.
 *
 * @module
 */
import * as z from 'zod/mini'
import type { Strength } from '../../pack/index.ts'
import type { Report } from '../issues.ts'
import { jsonOf } from '../json.ts'
import { conforms } from '../schema.ts'

/** All that a suite's vectors are answered by, as it stands in its file; `unknown` is checked where it is used. */
export interface SuiteSource {
  readonly format: 'conformance/1'
  readonly suite: string
  readonly title: string
  readonly facts: unknown
  readonly parameters: unknown
  readonly messages: Readonly<Record<string, string>>
  readonly sources: Readonly<Record<string, Strength | null>>
  readonly regions: Readonly<Record<string, unknown>>
  readonly packs: Readonly<Record<string, unknown>>
}

const text = z.string().check(z.minLength(1))
const suiteSchema = z.strictObject({
  format: z.literal('conformance/1'),
  suite: text,
  title: text,
  facts: z.unknown(),
  parameters: z.unknown(),
  messages: z.record(z.string(), z.string()),
  sources: z.record(z.string(), z.nullable(z.enum(['A', 'B', 'C', 'G']))),
  regions: z.record(z.string(), z.unknown()),
  packs: z.record(z.string(), z.unknown()),
})

/** A suite whose shape is right, its vectors aside; nothing, and at least one issue, otherwise. */
export function parseSuite(given: unknown, report: Report): SuiteSource | undefined {
  const json = jsonOf(given, report)
  return json === undefined ? undefined : (conforms(suiteSchema, json, report) as SuiteSource | undefined)
}
