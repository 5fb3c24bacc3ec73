/**
 * Decisions in words.
 *
 * @module
 */
// A decision in words
export {
  type Audience,
  type DecisionMessage,
  type MessageOptions,
  messageOf,
  type Question,
  type Reason,
} from './message.ts'
// In which language
export { type Catalogue, catalogueOf } from './catalogue.ts'
export { InvalidMessageOptionError, type Language, MissingMessageError, type Sentences } from './catalogue.ts'
