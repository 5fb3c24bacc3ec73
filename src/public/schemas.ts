/**
 * Facts and decisions as zod schemas, for forms and APIs; as JSON Schema; and the fields of a form for each question.
 *
 * The schemas are classic zod's, so that they compose with others. Nothing here sets `z.config`, which belongs to the
 * host; these schemas never make code at run time when they parse.
 *
 * @module
 */
// What goes in and what comes out of each question
export {
  AdherenceDecision,
  AdherenceFacts,
  AftercareDecision,
  AftercareFacts,
  ClinicDecision,
  ClinicFacts,
  EligibilityDecision,
  EligibilityFacts,
  GuidanceDecision,
  GuidanceFacts,
  ListedEffectsDecision,
  ListedEffectsFacts,
  PreparationDecision,
  PreparationFacts,
  ProtocolDecision,
  ProtocolFacts,
  RemedyDecision,
  RemedyFacts,
  TriageDecision,
  TriageFacts,
  VisitDecision,
  VisitFacts,
} from '../interop/schemas/index.ts'
export type { FactsSchema } from '../interop/schemas/index.ts'
export type { DecisionSchema } from '../interop/schemas/index.ts'
// The same for whoever does not program in TypeScript
export {
  decisionJsonSchema,
  type ExportedSchema,
  factsJsonSchema,
  type JsonSchema,
  type NotExpressed,
} from '../interop/schemas/index.ts'
// A form
export {
  type Choice,
  type ChoiceField,
  type ChoicesField,
  type Field,
  type FieldBase,
  type FieldOptions,
  fieldsOf,
  type ListField,
  type NumberField,
  type YesNoField,
} from '../interop/schemas/index.ts'
// Which questions there are
export { type QuestionName, UnknownQuestionError } from '../interop/schemas/index.ts'
// What these speak of
export type { Facts, FactName } from '../generated/facts.ts'
export type { WhenUnknown } from '../facts/index.ts'
export type { Pointer } from '../diagnostics/index.ts'
export { InvalidMessageOptionError, type Language } from '../render/index.ts'
// An argument of the wrong kind
export { InvalidArgumentError } from '../diagnostics/index.ts'
