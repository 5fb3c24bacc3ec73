/**
 * A decision in words: `messageOf`.
 *
 * @module
 */
export {
  type Audience,
  type DecisionMessage,
  InvalidMessageOptionError,
  type Language,
  type MessageOptions,
  MissingMessageError,
  messageOf,
  type Question,
  type Reason,
  type Sentences,
} from '../render/index.ts'
// An argument of the wrong kind
export { InvalidArgumentError } from '../diagnostics/index.ts'
