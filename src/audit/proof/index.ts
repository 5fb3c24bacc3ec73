/**
 * What holds of a pack for every possible patient? Read in this order: verdicts, rules, laws, floors, open-answers.
 *
 * @module
 */

export type { ProvenFloor } from './floors.ts'
export type { ProvenLaw } from './laws.ts'
export type { ProvenGap, ProvenLooseness } from './open-answers.ts'
export { type ProofCheckOptions, type ProofDetail, proofReport } from './proof.ts'
export type { ProvenRule } from './rules.ts'
// What it found
export type { ProvenVerdict, ProvenVerdicts } from './verdicts.ts'
