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

/** The built-in packs, each linked when it is first read. */
export const packs = {
  get eligibility() {
    return eligibilityPack()
  },
  get preparation() {
    return preparationPack()
  },
  get protocol() {
    return protocolPack()
  },
  get aftercare() {
    return aftercarePack()
  },
  get adherence() {
    return adherencePack()
  },
  get listedEffects() {
    return listedEffectsPack()
  },
  get triage() {
    return triagePack()
  },
  get clinic() {
    return clinicPack()
  },
  get remedy() {
    return remedyPack()
  },
  get guidance() {
    return guidancePack()
  },
} as const
