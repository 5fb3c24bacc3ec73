/**
 * An object schema that reads its input once, before zod sees it: hostile input becomes an issue instead of an
 * exception, and what zod's own vocabulary cannot say is said by the library's own check.
 *
 * @module
 */
import * as z from 'zod'
import type { Issue } from '../../diagnostics/index.ts'

/** Either the input as plain data, or everything that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** How an input is read, given the fields that it should have. */
export type Read = (given: unknown, fields: Readonly<Record<string, z.core.$ZodType>>) => Reading

interface ReadableDefinition extends z.core.$ZodObjectDef {
  readonly read: Read
}

// TypeScript asks for the annotation, because `init` says what its argument has become.
const StrictObject: z.core.$constructor<z.ZodObject> = z.ZodObject

/**
 * zod's own way to make a kind of schema, so that it stays this kind when it is refined, described or otherwise copied.
 * Only parsing differs from `z.strictObject`: structure, JSON Schema and methods are its own.
 */
const ReadableObject = /* @__PURE__ */ z.core.$constructor<z.ZodObject, ReadableDefinition>(
  'ReadableObject',
  (schema, definition) => {
    StrictObject.init(schema, definition)
    const byStructure = schema._zod.parse
    schema._zod.parse = (payload, context) => {
      const reading = definition.read(payload.value, definition.shape)
      if (reading.ok) {
        payload.value = reading.value
        // Never by code that is made at run time: a page may forbid it, and one patient gains nothing from it.
        return byStructure(payload, { ...context, jitless: true })
      }
      for (const { message, path, ...fault } of reading.issues) {
        payload.issues.push({ code: 'custom', message, path: [...path], params: fault, input: undefined, inst: schema })
      }
      return payload
    }
  },
)

/** A strict object schema over the fields that `shape` makes when they are first needed. */
export function readableObject(shape: () => Readonly<Record<string, z.ZodType>>, read: Read): z.ZodObject {
  const definition = {
    type: 'object' as const,
    get shape() {
      return shape()
    },
    catchall: z.never(),
    read,
  }
  return new ReadableObject(definition)
}
