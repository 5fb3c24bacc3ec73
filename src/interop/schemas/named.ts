/**
 * The schemas by their names: of each question what goes in and what comes out, value and type under one name.
 *
 * @module
 */
import type * as z from 'zod'
import { packs } from '../../modules/index.ts'
import { decisionSchemaOf, visitDecisionSchema } from './decisions.ts'
import { factsSchemaOf } from './facts.ts'

/** What `evaluateEligibility` takes. */
export const EligibilityFacts = /* @__PURE__ */ factsSchemaOf('eligibility')
export type EligibilityFacts = z.infer<typeof EligibilityFacts>
/** What `evaluateEligibility` answers. */
export const EligibilityDecision = /* @__PURE__ */ decisionSchemaOf(packs.eligibility)
export type EligibilityDecision = z.infer<typeof EligibilityDecision>

/** What `evaluatePreparation` takes. */
export const PreparationFacts = /* @__PURE__ */ factsSchemaOf('preparation')
export type PreparationFacts = z.infer<typeof PreparationFacts>
/** What `evaluatePreparation` answers. */
export const PreparationDecision = /* @__PURE__ */ decisionSchemaOf(packs.preparation)
export type PreparationDecision = z.infer<typeof PreparationDecision>

/** What `evaluateProtocol` takes. */
export const ProtocolFacts = /* @__PURE__ */ factsSchemaOf('protocol')
export type ProtocolFacts = z.infer<typeof ProtocolFacts>
/** What `evaluateProtocol` answers. */
export const ProtocolDecision = /* @__PURE__ */ decisionSchemaOf(packs.protocol)
export type ProtocolDecision = z.infer<typeof ProtocolDecision>

/** What `evaluateAftercare` takes. */
export const AftercareFacts = /* @__PURE__ */ factsSchemaOf('aftercare')
export type AftercareFacts = z.infer<typeof AftercareFacts>
/** What `evaluateAftercare` answers. */
export const AftercareDecision = /* @__PURE__ */ decisionSchemaOf(packs.aftercare)
export type AftercareDecision = z.infer<typeof AftercareDecision>

/** What `evaluateAdherence` takes. */
export const AdherenceFacts = /* @__PURE__ */ factsSchemaOf('adherence')
export type AdherenceFacts = z.infer<typeof AdherenceFacts>
/** What `evaluateAdherence` answers. */
export const AdherenceDecision = /* @__PURE__ */ decisionSchemaOf(packs.adherence)
export type AdherenceDecision = z.infer<typeof AdherenceDecision>

/** What `evaluateListedEffects` takes. */
export const ListedEffectsFacts = /* @__PURE__ */ factsSchemaOf('listedEffects')
export type ListedEffectsFacts = z.infer<typeof ListedEffectsFacts>
/** What `evaluateListedEffects` answers. */
export const ListedEffectsDecision = /* @__PURE__ */ decisionSchemaOf(packs.listedEffects)
export type ListedEffectsDecision = z.infer<typeof ListedEffectsDecision>

/** What `evaluateTriage` takes. */
export const TriageFacts = /* @__PURE__ */ factsSchemaOf('triage')
export type TriageFacts = z.infer<typeof TriageFacts>
/** What `evaluateTriage` answers. */
export const TriageDecision = /* @__PURE__ */ decisionSchemaOf(packs.triage)
export type TriageDecision = z.infer<typeof TriageDecision>

/** What `evaluateClinic` takes. */
export const ClinicFacts = /* @__PURE__ */ factsSchemaOf('clinic')
export type ClinicFacts = z.infer<typeof ClinicFacts>
/** What `evaluateClinic` answers. */
export const ClinicDecision = /* @__PURE__ */ decisionSchemaOf(packs.clinic)
export type ClinicDecision = z.infer<typeof ClinicDecision>

/** What `evaluateRemedy` takes. */
export const RemedyFacts = /* @__PURE__ */ factsSchemaOf('remedy')
export type RemedyFacts = z.infer<typeof RemedyFacts>
/** What `evaluateRemedy` answers. */
export const RemedyDecision = /* @__PURE__ */ decisionSchemaOf(packs.remedy)
export type RemedyDecision = z.infer<typeof RemedyDecision>

/** What `evaluateGuidance` takes. */
export const GuidanceFacts = /* @__PURE__ */ factsSchemaOf('guidance')
export type GuidanceFacts = z.infer<typeof GuidanceFacts>
/** What `evaluateGuidance` answers. */
export const GuidanceDecision = /* @__PURE__ */ decisionSchemaOf(packs.guidance)
export type GuidanceDecision = z.infer<typeof GuidanceDecision>

/** What `evaluateVisit` takes. */
export const VisitFacts = /* @__PURE__ */ factsSchemaOf('visit')
export type VisitFacts = z.infer<typeof VisitFacts>
/** What `evaluateVisit` answers. */
export const VisitDecision = /* @__PURE__ */ visitDecisionSchema()
export type VisitDecision = z.infer<typeof VisitDecision>
