/**
 * The built-in packs, linked, by their names.
 *
 * @module
 */
import { adherencePack } from './adherence.ts'
import { aftercarePack } from './aftercare.ts'
import { clinicPack } from './clinic.ts'
import { eligibilityPack } from './eligibility.ts'
import { guidancePack } from './guidance.ts'
import { listedEffectsPack } from './listed-effects.ts'
import { preparationPack } from './preparation.ts'
import { protocolPack } from './protocol.ts'
import { remedyPack } from './remedy.ts'
import { triagePack } from './triage.ts'

/** The built-in packs, linked. */
export const packs = {
  eligibility: eligibilityPack,
  preparation: preparationPack,
  protocol: protocolPack,
  aftercare: aftercarePack,
  adherence: adherencePack,
  listedEffects: listedEffectsPack,
  triage: triagePack,
  clinic: clinicPack,
  remedy: remedyPack,
  guidance: guidancePack,
} as const
