/**
 * The shape of a record, and the same as JSON Schema.
 *
 * @module
 */
import * as z from 'zod/mini'
import { freezeDeep } from '../../diagnostics/index.ts'
import { conforms, jsonOf, type Report } from '../../parse/index.ts'
import type { DecisionRecord } from './record.ts'

const text = z.string().check(z.minLength(1), z.maxLength(200))
const digest = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, 'a digest such as `sha256:…`'))
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/, 'a hash of 16 digits from 0 to f'))
const hashes = z.record(z.string(), hash)
const parameters = z.record(z.string(), z.number())
const instant = z.iso.datetime({ offset: true, error: 'an instant such as `2027-03-27T18:00:00+01:00`' })
const judged = { verdict: text, atLeast: text, atMost: text }

const recordSchema = z.strictObject({
  format: z.literal('decision-record/1'),
  id: text,
  at: instant,
  question: text,
  options: z.strictObject({
    layers: z.union([z.tuple([z.literal('article'), z.literal('evidence')]), z.tuple([z.literal('article')])]),
    asOf: z.optional(z.iso.date({ error: 'a day such as `2027-03-01`' })),
  }),
  facts: z.record(z.string(), z.unknown()),
  masked: z.array(z.string().check(z.regex(/^\//, 'a JSON pointer'))),
  replayable: z.boolean(),
  closure: z.strictObject({
    packs: z
      .array(
        z.strictObject({
          id: text,
          version: text,
          digest,
          frame: hash,
          rules: hashes,
          facts: hashes,
          parameters: hashes,
        }),
      )
      .check(z.minLength(1)),
    sequence: z.optional(hash),
    overlay: z.optional(z.strictObject({ id: text, version: text, digest, parameters, rules: hashes })),
    region: z.optional(z.strictObject({ id: text, digest: text, parameters })),
    digest,
  }),
  decision: z.looseObject({ format: z.enum(['decision/1', 'visit/1']), ...judged }),
  digest,
})

/** A record whose shape is right; nothing, and at least one issue, otherwise. */
export function parseRecord(given: unknown, report: Report): DecisionRecord | undefined {
  const json = jsonOf(given, report)
  // The type says more than was checked: what a decision is made of is compared with one that is made anew, in a replay.
  return json === undefined
    ? undefined
    : (conforms(recordSchema, json, report) as unknown as DecisionRecord | undefined)
}

/** Whether a text is an instant with its offset from UTC, on a day that the calendar has. */
export function isInstant(given: unknown): given is string {
  return instant.safeParse(given).success
}

/**
 * Writes the shape of a record as JSON Schema, for a store that keeps records.
 *
 * It says what a record is made of, and not that it is intact: only {@link verifyRecord} can tell.
 *
 * @returns JSON Schema 2020-12, plain JSON
 * @example
 * recordJsonSchema().$id // => 'urn:hair-mesotherapy-rules:decision-record:1'
 */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(recordSchema)
  const comment = 'Not expressed: that digests and mask fit, and that the decision follows from facts and rules.'
  return freezeDeep({
    $schema,
    $id: 'urn:hair-mesotherapy-rules:decision-record:1',
    title: 'Decision record',
    $comment: comment,
    ...rest,
  })
}
