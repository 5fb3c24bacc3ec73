/**
 * The shape of a pack, of the dictionary and of the parameters, as zod schemas. Conditions are left to
 * `conditions.ts`: a schema of alternatives could only say that none of them fits.
 *
 * @module
 */
import * as z from 'zod/mini'
import { child, isDay, nearest, type Pointer } from '../diagnostics/index.ts'
import type { Report } from './issues.ts'
import type { Json } from './json.ts'

const text = z.string().check(z.minLength(1))
/** A text of a form; `form` completes the sentence "expected …". */
const formed = (pattern: RegExp, form: string) => z.string().check(z.regex(pattern, form))
const code = formed(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'small letters, digits, and `-` or `_` between them')
const day = z.string().check(z.refine(isDay, 'a day such as `2027-03-01`'))
const duration = formed(
  /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
  'an ISO 8601 duration such as `PT24H`',
)
/** json-rules-engine emits a rule's event by its type, and an event called `error` makes it fail. */
const rung = formed(
  /^(?!error$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/,
  'small letters, digits, and `-` or `_` between them, but not `error`',
)
const name = formed(/^[a-z][a-zA-Z0-9]*$/, 'a name in camel case')
/** Seen as it is written: what cannot be seen could pass for another rule, or write to a terminal. */
const ruleName = formed(
  /^(?!\p{Z})[^\p{C}\p{Zl}\p{Zp}]+(?<!\p{Z})$/u,
  'a name without spaces around it and without characters that are not seen',
)
const identifier = formed(/^[a-zA-Z][a-zA-Z0-9-]*$/, 'a name of letters, digits and `-`')
const version = formed(/^\d+\.\d+\.\d+(?:-[0-9a-zA-Z.-]+)?$/, 'a version such as `1.0.0`')
const strength = z.enum(['A', 'B', 'C', 'G'])
const finite = z.number()
const whenUnknown = z.enum(['withhold', 'worst-case', 'clinician', 'optional'])

/** A rule, its conditions aside. */
const ruleSchema = z.strictObject({
  name: ruleName,
  layer: z.enum(['article', 'evidence']),
  basis: z.array(text).check(z.minLength(1)),
  conditions: z.unknown(),
  event: z.strictObject({
    type: text,
    params: z.strictObject({
      message: code,
      notice: z.optional(z.boolean()),
      mustSay: z.optional(z.array(code)),
      until: z.optional(code),
      window: z.optional(z.strictObject({ from: duration, to: z.optional(duration) })),
      recheckAfter: z.optional(duration),
    }),
  }),
})

/** A pack, its conditions aside. */
export const packSchema = z.strictObject({
  format: z.literal('rule-pack/1'),
  id: identifier,
  version,
  effective: z.optional(z.strictObject({ from: day, to: z.optional(day) })),
  ladder: z.array(rung).check(z.minLength(2)),
  otherwise: rung,
  undecided: z.optional(rung),
  conditions: z.optional(z.record(z.string(), z.unknown())),
  rules: z.array(ruleSchema),
})

const derivationSchema = z.union([
  z.strictObject({ kind: z.literal('quotient'), dividend: text, divisor: text, decimals: z.int() }),
  z.strictObject({ kind: z.literal('difference'), minuend: text, subtrahend: text, atLeast: finite }),
  z.strictObject({ kind: z.literal('reached'), fact: text, trueFrom: finite, falseBelow: finite }),
  z.strictObject({ kind: z.literal('members'), list: text, fact: text }),
  z.strictObject({ kind: z.literal('own-time-reached'), list: text, subject: text, from: text, elapsed: text }),
])

const factShape = {
  name,
  group: code,
  answeredBy: z.enum(['patient', 'clinician', 'system']),
  whenUnknown,
  whenUnknownIn: z.optional(z.record(z.string(), whenUnknown)),
  fixed: z.optional(z.literal(true)),
  derivation: z.optional(derivationSchema),
  renamedFrom: z.optional(z.array(text)),
  removedIn: z.optional(text),
}
const values = z.array(code).check(z.minLength(1))
const bounds = { minimum: finite, maximum: finite, unit: text }

/** `rules/facts.json`. */
export const factsSchema = z.strictObject({
  format: z.literal('facts/1'),
  lists: z.array(
    z.strictObject({
      name: text,
      group: code,
      answeredBy: z.enum(['patient', 'clinician']),
      facts: z.array(text).check(z.minLength(1)),
      subject: text,
      askedPerItem: z.boolean(),
      oneMayStandAlone: z.optional(z.boolean()),
      whenEmpty: z.optional(text),
    }),
  ),
  facts: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ ...factShape, type: z.literal('boolean') }),
      z.strictObject({ ...factShape, type: z.literal('enum'), values }),
      z.strictObject({ ...factShape, type: z.literal('set'), values }),
      z.strictObject({ ...factShape, type: z.literal('integer'), ...bounds }),
      z.strictObject({ ...factShape, type: z.literal('number'), ...bounds }),
    ]),
  ),
})

const sourced = z.strictObject({
  number: formed(/^[0-9+ /-]{2,30}$/, 'a telephone number'),
  source: text,
})

/** `rules/regions/<region>.json`. */
export const regionSchema = z.strictObject({
  format: z.literal('region/1'),
  id: identifier,
  name: text,
  numbers: z.record(z.string(), sourced),
  parameters: z.record(z.string(), finite),
  note: z.optional(text),
})

/** `rules/visit.json`. */
export const sequenceSchema = z.strictObject({
  format: z.literal('sequence/1'),
  id: text,
  version: text,
  ladder: z.array(code).check(z.minLength(2)),
  stages: z.array(
    z.strictObject({
      module: text,
      askedWhen: z.optional(
        z.strictObject({
          layer: z.enum(['article', 'evidence']),
          list: text,
          groups: z.array(text),
          except: z.array(text),
        }),
      ),
      silentFrom: z.optional(code),
      rungs: z.record(z.string(), code),
    }),
  ),
})

/** A clinic's overlay, its conditions aside. */
export const overlaySchema = z.strictObject({
  format: z.literal('overlay/1'),
  id: identifier,
  version,
  note: z.optional(text),
  parameters: z.optional(z.record(z.string(), finite)),
  sources: z.optional(z.record(z.string(), z.strictObject({ title: text, strength: z.nullable(strength) }))),
  messages: z.optional(
    z.strictObject({ en: z.optional(z.record(z.string(), text)), es: z.optional(z.record(z.string(), text)) }),
  ),
  modules: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        conditions: z.optional(z.record(z.string(), z.unknown())),
        rules: z.array(ruleSchema).check(z.minLength(1)),
      }),
    ),
  ),
})

/** What a caller of `loadPack` may add. */
export const loadOptionsSchema = z.strictObject({
  options: z.strictObject({
    messages: z.optional(z.record(z.string(), z.string())),
    sources: z.optional(z.record(z.string(), z.nullable(strength))),
  }),
})

/** `rules/parameters.json`. */
export const parametersSchema = z.strictObject({
  format: z.literal('parameters/1'),
  parameters: z.array(
    z.strictObject({
      name,
      value: z.nullable(finite),
      unit: text,
      minimum: finite,
      maximum: finite,
      stricter: z.enum(['lower', 'higher', 'none']),
      origin: z.enum(['stated', 'literature', 'inferred', 'encoder-choice', 'not-stated']),
      basis: z.array(text),
      changedBy: z.enum(['overlay', 'overlay-or-region', 'nobody']),
    }),
  ),
})

/** Reports what a schema finds, in our own words: a schema's would quote the value. */
export function conforms<Schema extends z.ZodMiniType>(
  schema: Schema,
  json: Json,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  for (const issue of result.error.issues) reportIssue(issue, json, report)
  return undefined
}

function reportIssue(issue: z.core.$ZodIssue, json: Json, report: Report): void {
  const at = issue.path.reduce<Pointer>((pointer, step) => child(pointer, String(step)), '')
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const known = keysBeside(key, valueAt(json, issue.path))
      const suggestion = nearest(key, known)
      report({ code: 'unknown_key', at: child(at, key), ...(suggestion === undefined ? {} : { suggestion }) })
    }
  } else report({ code: 'wrong_shape', at, expected: expectedBy(issue) })
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'record' || issue.expected === 'object'
        ? 'an object'
        : `a value of type ${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum} entries` : 'a text that is not empty'
    case 'invalid_format':
    case 'custom':
      return issue.message
    case 'invalid_union':
      return 'one of the shapes that are allowed here'
    default:
      return 'another value'
  }
}

/** The names that could have been meant by a key that is not known: every key of these files, where it is missing. */
function keysBeside(key: string, holder: Json | undefined): readonly string[] {
  const present = typeof holder === 'object' && holder !== null && !Array.isArray(holder) ? Object.keys(holder) : []
  return fileKeys.filter((name) => name !== key && !present.includes(name))
}

const fileKeys = [
  ...['format', 'id', 'version', 'effective', 'from', 'to', 'ladder', 'otherwise', 'undecided', 'conditions', 'rules'],
  ...['name', 'layer', 'basis', 'event', 'type', 'params', 'message', 'notice', 'mustSay', 'until', 'window'],
  ...['recheckAfter', 'all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'group', 'answeredBy', 'values'],
  ...['parameters', 'sources', 'messages', 'modules', 'note', 'title', 'strength'],
  ...['whenUnknown', 'whenUnknownIn', 'minimum', 'maximum', 'unit', 'derivation', 'fixed', 'renamedFrom', 'removedIn'],
]

function valueAt(json: Json | undefined, path: readonly PropertyKey[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as { [key: string]: Json })[String(step)] : undefined,
    json,
  )
}
