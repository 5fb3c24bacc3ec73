/**
 * One file a question.
 *
 * @module
 */
// May this person have the treatment now?
export { evaluateEligibility, type EligibilityDecision, safeEvaluateEligibility } from './eligibility.ts'
// Is this person ready for today's session?
export { evaluatePreparation, type PreparationDecision, safeEvaluatePreparation } from './preparation.ts'
// Is the planned session within the usual course, and safe?
export { evaluateProtocol, type ProtocolDecision, safeEvaluateProtocol } from './protocol.ts'
// May I do this activity, this long after the session?
export { evaluateAftercare, type AftercareDecision, safeEvaluateAftercare } from './aftercare.ts'
// How is the course going, and what may be expected by now?
export { evaluateAdherence, type AdherenceDecision, safeEvaluateAdherence } from './adherence.ts'
// Is this symptom among the effects that the article lists?
export { evaluateListedEffects, type ListedEffectsDecision, safeEvaluateListedEffects } from './listed-effects.ts'
// How urgent is this symptom?
export { evaluateTriage, type TriageDecision, safeEvaluateTriage } from './triage.ts'
// Should I book with this clinic?
export { evaluateClinic, type ClinicDecision, safeEvaluateClinic } from './clinic.ts'
// May this remedy be used?
export { evaluateRemedy, type RemedyDecision, safeEvaluateRemedy } from './remedy.ts'
// Which advice on habits, food and hair care fits this person?
export { evaluateGuidance, type GuidanceDecision, safeEvaluateGuidance } from './guidance.ts'
// Can today's session take place?
export { evaluateVisit, safeEvaluateVisit, type VisitDecision } from './visit.ts'
// One question for many patients
export { evaluateMany } from './many.ts'
// Each by its name
export { type QuestionName, safeEvaluations } from './questions.ts'
// All of them, as linked packs
export { packs } from './packs.ts'
// What they share
export { dictionary, regions } from './dictionary.ts'
