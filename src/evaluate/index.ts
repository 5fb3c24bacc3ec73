/**
 * From answers to the truths of rules.
 *
 * @module
 */
// Three values
export { opposite, stronger, type Truth, weaker } from './kleene.ts'
// What an operator says of one value
export { compare } from './operators.ts'
// The specification
export { asCertain, asJudged, type Evaluate, type RuleTruth, truthOf, truthsOf, type UnknownLeaf } from './truth.ts'
