/**
 * The questions by their names, and what answers each.
 *
 * @module
 */
import { safeEvaluateAdherence } from './adherence.ts'
import { safeEvaluateAftercare } from './aftercare.ts'
import { safeEvaluateClinic } from './clinic.ts'
import { safeEvaluateEligibility } from './eligibility.ts'
import { safeEvaluateGuidance } from './guidance.ts'
import { safeEvaluateListedEffects } from './listed-effects.ts'
import type { packs } from './packs.ts'
import { safeEvaluatePreparation } from './preparation.ts'
import { safeEvaluateProtocol } from './protocol.ts'
import { safeEvaluateRemedy } from './remedy.ts'
import { safeEvaluateTriage } from './triage.ts'
import { safeEvaluateVisit } from './visit.ts'

/** A question by its name: a module, or the visit, which asks three of them. */
export type QuestionName = keyof typeof packs | 'visit'

/**
 * The safe evaluate function of each question, by the question's name: for whoever learns only at run time which one is
 * asked. A bundle that names it holds all of them.
 *
 * @example
 * const result = safeEvaluations.triage({ breathingOrThroatProblem: true })
 * result.ok && result.decision.verdict // => 'emergency_now'
 */
export const safeEvaluations = /* @__PURE__ */ Object.freeze({
  eligibility: safeEvaluateEligibility,
  preparation: safeEvaluatePreparation,
  protocol: safeEvaluateProtocol,
  aftercare: safeEvaluateAftercare,
  adherence: safeEvaluateAdherence,
  listedEffects: safeEvaluateListedEffects,
  triage: safeEvaluateTriage,
  clinic: safeEvaluateClinic,
  remedy: safeEvaluateRemedy,
  guidance: safeEvaluateGuidance,
  visit: safeEvaluateVisit,
} as const satisfies Readonly<Record<QuestionName, unknown>>)
