/**
 * Facts and decisions as zod schemas, as JSON Schema, and as fields of a form.
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
} from './named.ts'
export type { FactsSchema } from './facts.ts'
export type { DecisionSchema } from './decisions.ts'
// The same for whoever does not program in TypeScript
export {
  decisionJsonSchema,
  type ExportedSchema,
  factsJsonSchema,
  type JsonSchema,
  type NotExpressed,
} from './json-schema.ts'
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
} from './fields.ts'
// Which questions there are
export { type QuestionName, UnknownQuestionError } from './questions.ts'
