/**
 * Typed, pure, synchronous answers to questions about hair (scalp) mesotherapy, from declarative JSON rules.
 *
 * Each evaluate function takes what is known about a person and returns a decision: a verdict, the bounds within which
 * an answer can still move it, the rules behind it with their sources, and what is missing. It reads no clock, no
 * network and no file, and keeps nothing. No clinician has reviewed the rules.
 *
 * @module
 */
// May this person have the treatment now?
export { evaluateEligibility, type EligibilityDecision, safeEvaluateEligibility } from '../modules/index.ts'
// Is this person ready for today's session?
export { evaluatePreparation, type PreparationDecision, safeEvaluatePreparation } from '../modules/index.ts'
// Is the planned session within the usual course, and safe?
export { evaluateProtocol, type ProtocolDecision, safeEvaluateProtocol } from '../modules/index.ts'
// May I do this activity, this long after the session?
export { evaluateAftercare, type AftercareDecision, safeEvaluateAftercare } from '../modules/index.ts'
// How is the course going, and what may be expected by now?
export { evaluateAdherence, type AdherenceDecision, safeEvaluateAdherence } from '../modules/index.ts'
// Is this symptom among the effects that the article lists?
export { evaluateListedEffects, type ListedEffectsDecision, safeEvaluateListedEffects } from '../modules/index.ts'
// How urgent is this symptom?
export { evaluateTriage, type TriageDecision, safeEvaluateTriage } from '../modules/index.ts'
// Should I book with this clinic?
export { evaluateClinic, type ClinicDecision, safeEvaluateClinic } from '../modules/index.ts'
// May this remedy be used?
export { evaluateRemedy, type RemedyDecision, safeEvaluateRemedy } from '../modules/index.ts'
// Which advice on habits, food and hair care fits this person?
export { evaluateGuidance, type GuidanceDecision, safeEvaluateGuidance } from '../modules/index.ts'
// Can today's session take place?
export { evaluateVisit, safeEvaluateVisit, type VisitDecision } from '../modules/index.ts'
// One question for many patients
export { evaluateMany } from '../modules/index.ts'
// Each question by its name
export { type QuestionName, safeEvaluations } from '../modules/index.ts'
// Which regions can be chosen by their names
export { regions } from '../modules/index.ts'
// What goes in
export type { EvaluateOptions, Overlay, Region, Regions } from '../decide/index.ts'
export type {
  ActivitiesItem,
  DoctorInstructionsItem,
  FactName,
  Facts,
  Known,
  SymptomsItem,
} from '../generated/facts.ts'
// What comes out
export type {
  Decision,
  Finding,
  ItemDecision,
  Judged,
  Missing,
  SafeDecision,
  SafeResult,
  SequenceDecision,
} from '../decide/index.ts'
export type {
  AdherenceVerdict,
  AftercareVerdict,
  ClinicVerdict,
  EligibilityVerdict,
  GuidanceVerdict,
  ListedEffectsVerdict,
  PreparationVerdict,
  ProtocolVerdict,
  RemedyVerdict,
  TriageVerdict,
  VisitVerdict,
} from '../generated/verdicts.ts'
export type { Layer, Strength, Window } from '../pack/index.ts'
// What can be wrong with what goes in
export { type FactFault, type FactIssue, InvalidFactsError } from '../facts/index.ts'
export { InvalidArgumentError, type Issue, type Pointer } from '../diagnostics/index.ts'
