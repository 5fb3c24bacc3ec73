/**
 * `schema`: facts or decisions of a question as JSON Schema.
 *
 * @module
 */
import type { QuestionName } from '../public/schemas.ts'

/** What a schema can be of. */
export const schemaKinds = ['facts', 'decision'] as const

/** The JSON Schema as text; loaded when it is asked for, because nothing else here needs zod. */
export async function schemaText(kind: (typeof schemaKinds)[number], question: string): Promise<string> {
  const { decisionJsonSchema, factsJsonSchema } = await import('../public/schemas.ts')
  const write = kind === 'facts' ? factsJsonSchema : decisionJsonSchema
  // The name has passed the check of choices; a wrong one would be refused by name.
  return `${JSON.stringify(write(question as QuestionName).schema, null, 2)}\n`
}
