/**
 * Facts and decisions as JSON Schema 2020-12, and what it cannot say of them.
 *
 * @module
 */
import * as z from 'zod'
import { child, freezeDeep, type Pointer } from '../../diagnostics/index.ts'
import { sourcesOf } from '../../facts/index.ts'
import { dictionary, packs } from '../../modules/index.ts'
import { decisionSchemaOf, visitDecisionSchema } from './decisions.ts'
import { factsSchemaOf } from './facts.ts'
import { expectQuestion, packsOf, type QuestionName, versionOf } from './questions.ts'
import { usedBy } from './used.ts'

/** A JSON Schema, and every rule of ours that it leaves out. */
export interface ExportedSchema {
  /** JSON Schema 2020-12, plain JSON. */
  readonly schema: JsonSchema
  /** What the functions refuse, or promise, and the schema cannot say. */
  readonly notExpressed: readonly NotExpressed[]
}

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** One thing that a schema cannot say. */
export interface NotExpressed {
  /** The place in the facts or in the decision. */
  readonly at: Pointer
  /** The code of the issue that the functions report there; absent where nothing is refused. */
  readonly code?: 'contradicts_sources'
  readonly says: string
}

/**
 * Writes the JSON Schema of the facts that a question is asked with, for whoever does not program in TypeScript.
 *
 * It describes JSON: what only a program can give (a getter that throws, `NaN`, `undefined`) does not come up. Facts
 * that the question uses come first; the others are accepted too, and say so.
 *
 * @param question - one of the ten questions by its name, or `visit`
 * @returns the schema, and what it cannot say: that a computed fact does not contradict what it is computed from
 * @throws {@link UnknownQuestionError} where no question is called that
 * @example
 * const { schema, notExpressed } = factsJsonSchema('triage')
 * [schema.$schema, notExpressed.every(({ code }) => code === 'contradicts_sources')]
 * // => ['https://json-schema.org/draft/2020-12/schema', true]
 */
export function factsJsonSchema(question: QuestionName): ExportedSchema {
  expectQuestion(question)
  const { properties, ...rest } = z.toJSONSchema(factsSchemaOf(question), { io: 'input' })
  const read = new Set([
    ...packsOf(question).flatMap(({ facts }) => facts.map(({ name }) => name)),
    ...usedBy(question).lists.keys(),
  ])
  const marked = Object.entries(properties ?? {}).map(([name, property]) => {
    const note = read.has(name) ? {} : { $comment: `accepted; no rule of ${question} reads it` }
    return [name, { ...(typeof property === 'object' ? property : {}), ...note }]
  })
  const notExpressed = [...dictionary.facts.values()].flatMap(({ name, derivation }) => {
    if (derivation === undefined) return []
    const sources = derivation.kind === 'members' ? [derivation.list] : sourcesOf(derivation)
    const says = `a given value must not contradict what follows from ${sources.join(', ')}`
    return [{ at: child('', name), code: 'contradicts_sources' as const, says }]
  })
  return exported(question, 'facts', { ...rest, properties: Object.fromEntries(marked), ...beside() }, notExpressed)
}

/**
 * Writes the JSON Schema of what a question is answered with.
 *
 * @param question - one of the ten questions by its name, or `visit`
 * @returns the schema, and what it cannot say: that the decision follows from the rules
 * @throws {@link UnknownQuestionError} where no question is called that
 * @example
 * decisionJsonSchema('triage').schema.$id // => 'urn:hair-mesotherapy-rules:triage:decision:0.1.0'
 */
export function decisionJsonSchema(question: QuestionName): ExportedSchema {
  packsOf(question)
  const zod = question === 'visit' ? visitDecisionSchema() : decisionSchemaOf(packs[question])
  return exported(question, 'decision', z.toJSONSchema(zod, { io: 'input' }), [
    {
      at: '',
      says: 'verdict, bounds, findings and missing answers follow from facts and rules: only asking again can tell',
    },
  ])
}

/** An item's subject does not stand beside a list that holds items. */
function beside(): JsonSchema {
  const alone = [...dictionary.lists.values()].filter(({ oneMayStandAlone }) => oneMayStandAlone)
  const noItems = (list: string) => ({ properties: { [list]: { not: { type: 'array', minItems: 1 } } } })
  return { dependentSchemas: Object.fromEntries(alone.map(({ name, subject }) => [subject, noItems(name)])) }
}

function exported(
  question: QuestionName,
  kind: 'facts' | 'decision',
  { $schema, title, description, ...rest }: JsonSchema,
  notExpressed: readonly NotExpressed[],
): ExportedSchema {
  const left = notExpressed.map(({ at, says }) => `${at === '' ? 'the whole' : at}: ${says}`).join('; ')
  const schema = {
    $schema,
    $id: `urn:hair-mesotherapy-rules:${question}:${kind}:${versionOf(question)}`,
    title,
    ...(description === undefined ? {} : { description }),
    $comment: `Not expressed: ${left}.`,
    ...rest,
  }
  return freezeDeep({ schema, notExpressed })
}
