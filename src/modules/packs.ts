/**
 * The built-in packs, linked, by their names.
 *
 * @module
 */
import { freezeDeep } from '../diagnostics/index.ts'
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

/** The built-in packs, each linked, and frozen, when it is first read. */
export const packs = {
  get eligibility() {
    return freezeDeep(eligibilityPack())
  },
  get preparation() {
    return freezeDeep(preparationPack())
  },
  get protocol() {
    return freezeDeep(protocolPack())
  },
  get aftercare() {
    return freezeDeep(aftercarePack())
  },
  get adherence() {
    return freezeDeep(adherencePack())
  },
  get listedEffects() {
    return freezeDeep(listedEffectsPack())
  },
  get triage() {
    return freezeDeep(triagePack())
  },
  get clinic() {
    return freezeDeep(clinicPack())
  },
  get remedy() {
    return freezeDeep(remedyPack())
  },
  get guidance() {
    return freezeDeep(guidancePack())
  },
} as const
