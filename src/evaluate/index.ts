/**
 * From answers to the truths of rules.
 *
 * @module
 */
// Three values
export { opposite, stronger, type Truth, weaker } from './kleene.ts'
// The specification
export { compare } from './operators.ts'
export { asCertain, asJudged, type Evaluate, type RuleTruth, truthOf, truthsOf, type UnknownLeaf } from './truth.ts'
