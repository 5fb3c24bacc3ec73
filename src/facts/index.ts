/**
 * The dictionary of facts, and what becomes of a caller's facts.
 *
 * @module
 */
// Which facts there are
export {
  type AnsweredBy,
  type Derivation,
  type Dictionary,
  type DictionarySource,
  dictionaryBy,
  dictionaryOf,
  type Fact,
  type FactBase,
  type FactDomain,
  type FactList,
  mayStandOutside,
  type Parameter,
  sourcesOf,
  type WhenUnknown,
  whenUnknownIn,
} from './dictionary.ts'
// The dictionary as the built package carries it
export {
  answererBySign,
  dictionarySourceOf,
  fixedSign,
  type Meanings,
  policyBySign,
  typeBySign,
  type WrittenDictionary,
} from './written.ts'
// From a caller's facts to answers
export { check, isSaid, type RightFacts, reportContradicted } from './check.ts'
export { accept, computedFrom, plainFacts, withEmptyList } from './accept.ts'
export { agree, computed } from './derive.ts'
export { type AcceptedFacts, type Answer, type Answers, isUnknown, type SetAnswer } from './answers.ts'
// How many they may be
export { limits } from './reading.ts'
// What can be wrong with them
export { type FactFault, type FactIssue, factIssue, InvalidFactsError } from './issues.ts'
