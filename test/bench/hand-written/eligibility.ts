/**
 * The eligibility decision as one writes it by hand, for speed: no validation, no engine, no rules file.
 *
 * Every answer is read once; each claim about an answer and each rule is one expression over truths (`truth.ts`). What
 * a rung's rules say is looked at only where the rung is not ruled out. Names are the rules' of `rules/modules/eligibility/`.
 *
 * @module
 */
import type { EligibilityDecision, EligibilityVerdict, Facts, Finding, Missing } from '../../../src/public/index.ts'
import { findings, rule } from './eligibility-findings.ts'
import { says } from './findings.ts'
import { ANSWER, missingOf, type Question, wasAsked } from './gaps.ts'
import {
  atLeast,
  atMost,
  baseOf,
  below,
  bitsOf,
  claim,
  holds,
  isOpen,
  isSilent,
  isTrue,
  isUncertain,
  isWaiting,
  known,
  lacks,
  ladderOf,
  lowerBound,
  NO,
  no,
  SILENT,
  type Truth,
  unanswered,
  upperBound,
  WITHHELD,
  WORST,
  yes,
} from './truth.ts'

/** Thresholds, as in `rules/parameters.json`. */
const ageFloor = 18
const feverC = 38
const isotretinoinWait = 6
const postpartumShedding = 12

/** Sets as bits. */
const concern = {
  weak: 1 << 0,
  thin: 1 << 1,
  brittle: 1 << 2,
  general_loss: 1 << 3,
  none: 1 << 4,
} as const
const concernBits: ReadonlyMap<string, number> = new Map(Object.entries(concern))
const allergy = {
  none: 0,
  hay_fever: 1 << 1,
  asthma: 1 << 2,
  food: 1 << 3,
  food_soy_peanut: 1 << 4,
  drug: 1 << 5,
  local_anaesthetic_ester: 1 << 6,
  local_anaesthetic_amide: 1 << 7,
  contact_dye_ppd: 1 << 8,
  contact_other: 1 << 9,
  latex: 1 << 10,
  insect: 1 << 11,
} as const
const allergyBits: ReadonlyMap<string, number> = new Map(Object.entries(allergy))
const recovery = {
  allergies: 1 << 0,
  skin_disease: 1 << 1,
  circulatory: 1 << 2,
  cancer: 1 << 3,
  infection: 1 << 4,
  diabetes: 1 << 5,
  none: 0,
} as const
const recoveryBits: ReadonlyMap<string, number> = new Map(Object.entries(recovery))
const skin = {
  none: 0,
  scalp: 1 << 1,
  elsewhere: 1 << 2,
} as const
const skinBits: ReadonlyMap<string, number> = new Map(Object.entries(skin))
const circulation = {
  none: 0,
  varicose_veins: 1 << 1,
  thrombosis: 1 << 2,
  other: 1 << 3,
} as const
const circulationBits: ReadonlyMap<string, number> = new Map(Object.entries(circulation))
const infection = {
  none: 0,
  cold_sore_or_shingles: 1 << 1,
  skin_or_scalp: 1 << 2,
  feverish_illness: 1 << 3,
  hepatitis_or_hiv: 1 << 4,
  other: 1 << 5,
} as const
const infectionBits: ReadonlyMap<string, number> = new Map(Object.entries(infection))
const scalpSign = {
  itch: 1 << 0,
  burn: 1 << 1,
  scale: 1 << 2,
  pustules: 1 << 3,
  smooth_scar_like: 1 << 4,
  pain: 1 << 5,
  none: 0,
} as const
const scalpSignBits: ReadonlyMap<string, number> = new Map(Object.entries(scalpSign))
const substance = {
  vitamins: 1 << 0,
  amino_acids: 1 << 1,
  minerals: 1 << 2,
  homeopathic: 1 << 3,
  plant_extract: 1 << 4,
  minoxidil: 1 << 5,
  dutasteride: 1 << 6,
  finasteride: 1 << 7,
  lidocaine: 1 << 8,
  procaine: 1 << 9,
  corticosteroid: 1 << 10,
  other_drug: 1 << 11,
} as const
const substanceBits: ReadonlyMap<string, number> = new Map(Object.entries(substance))
const reaction = {
  none: 0,
  dye: 1 << 1,
  hair_product: 1 << 2,
  medication: 1 << 3,
  local_anaesthetic: 1 << 4,
} as const
const reactionBits: ReadonlyMap<string, number> = new Map(Object.entries(reaction))
const disease = {
  none: 0,
  heart_or_blood_pressure: 1 << 1,
  autoimmune: 1 << 2,
  kidney_or_liver: 1 << 3,
  neurological: 1 << 4,
  other: 1 << 5,
} as const
const diseaseBits: ReadonlyMap<string, number> = new Map(Object.entries(disease))

/** What can be asked, by name. */
const answer = {
  ageYears: 0 * ANSWER,
  allergiesCurrent: 1 * ANSWER,
  anaphylaxisHistory: 2 * ANSWER,
  bddScreen: 3 * ANSWER,
  bleedingDisorder: 4 * ANSWER,
  bloodPressureMedicine: 5 * ANSWER,
  bloodThinner: 6 * ANSWER,
  bodyTemperatureC: 7 * ANSWER,
  breastfeedingStatus: 8 * ANSWER,
  cancerStatus: 9 * ANSWER,
  circulatoryCondition: 10 * ANSWER,
  diabetesStatus: 11 * ANSWER,
  doctorDecision: 12 * ANSWER,
  earlierSessionReaction: 13 * ANSWER,
  feelsIllToday: 14 * ANSWER,
  hairConcern: 15 * ANSWER,
  hairLossDiagnosedByDoctor: 16 * ANSWER,
  hairLossOnset: 17 * ANSWER,
  hairLossPattern: 18 * ANSWER,
  immunosuppressed: 19 * ANSWER,
  infectiousDisease: 20 * ANSWER,
  injectedSubstances: 21 * ANSWER,
  isotretinoin: 22 * ANSWER,
  keloidHistory: 23 * ANSWER,
  monthsSinceIsotretinoin: 24 * ANSWER,
  otherCurrentDisease: 25 * ANSWER,
  pastAllergicReaction: 26 * ANSWER,
  pregnancyStatus: 27 * ANSWER,
  procedureKind: 28 * ANSWER,
  rootsRetained: 29 * ANSWER,
  scalpSigns: 30 * ANSWER,
  sexRegisteredAtBirth: 31 * ANSWER,
  skinDisease: 32 * ANSWER,
  tryingToConceive: 33 * ANSWER,
} as const
const questions: readonly Question[] = [
  { fact: 'ageYears', answeredBy: 'patient' },
  { fact: 'allergiesCurrent', answeredBy: 'patient' },
  { fact: 'anaphylaxisHistory', answeredBy: 'patient' },
  { fact: 'bddScreen', answeredBy: 'clinician' },
  { fact: 'bleedingDisorder', answeredBy: 'patient' },
  { fact: 'bloodPressureMedicine', answeredBy: 'patient' },
  { fact: 'bloodThinner', answeredBy: 'patient' },
  { fact: 'bodyTemperatureC', answeredBy: 'patient' },
  { fact: 'breastfeedingStatus', answeredBy: 'patient' },
  { fact: 'cancerStatus', answeredBy: 'patient' },
  { fact: 'circulatoryCondition', answeredBy: 'patient' },
  { fact: 'diabetesStatus', answeredBy: 'patient' },
  { fact: 'doctorDecision', answeredBy: 'patient' },
  { fact: 'earlierSessionReaction', answeredBy: 'patient' },
  { fact: 'feelsIllToday', answeredBy: 'patient' },
  { fact: 'hairConcern', answeredBy: 'patient' },
  { fact: 'hairLossDiagnosedByDoctor', answeredBy: 'patient' },
  { fact: 'hairLossOnset', answeredBy: 'patient' },
  { fact: 'hairLossPattern', answeredBy: 'patient' },
  { fact: 'immunosuppressed', answeredBy: 'patient' },
  { fact: 'infectiousDisease', answeredBy: 'patient' },
  { fact: 'injectedSubstances', answeredBy: 'patient' },
  { fact: 'isotretinoin', answeredBy: 'patient' },
  { fact: 'keloidHistory', answeredBy: 'patient' },
  { fact: 'monthsSinceIsotretinoin', answeredBy: 'patient' },
  { fact: 'otherCurrentDisease', answeredBy: 'patient' },
  { fact: 'pastAllergicReaction', answeredBy: 'patient' },
  { fact: 'pregnancyStatus', answeredBy: 'patient' },
  { fact: 'procedureKind', answeredBy: 'patient' },
  { fact: 'rootsRetained', answeredBy: 'clinician' },
  { fact: 'scalpSigns', answeredBy: 'patient' },
  { fact: 'sexRegisteredAtBirth', answeredBy: 'patient' },
  { fact: 'skinDisease', answeredBy: 'patient' },
  { fact: 'tryingToConceive', answeredBy: 'patient' },
]

const rungs = [
  'proceed_to_clinic_assessment',
  'doctor_decides',
  'insufficient_information',
  'defer',
  'not_indicated',
] as const
const otherwise = 0
const undecidedRung = 2
const layers = ['article', 'evidence'] as const
const pack = {
  id: 'eligibility',
  version: '0.1.0',
  digest: 'sha256:3ef9fcf64d3d9e779297007b3dc2a7b7a868778a061fff4c8be7412fc1b31743',
} as const

/** The whole decision on both layers. */
export function decideEligibility(facts: Facts): EligibilityDecision {
  const { ladder, reached, missing, toConfirm, couldAsk } = judge(patientOf(facts))
  const base = baseOf(ladder, otherwise)
  const place = (question: Question): Missing['at'] => `/${question.fact}`
  const isAsked = ({ fact }: Question): boolean => wasAsked(facts[fact as keyof Facts])
  return {
    format: 'decision/1',
    module: 'eligibility',
    verdict: rungs[isWaiting(ladder, base) ? Math.max(base, undecidedRung) : base] ?? rungs[otherwise],
    atLeast: rungs[lowerBound(ladder, otherwise)] ?? rungs[otherwise],
    atMost: rungs[upperBound(ladder, otherwise)] ?? rungs[otherwise],
    findings: reached.map((number) => findings[number] as Finding<EligibilityVerdict>),
    missing: missingOf(missing, questions, findings, place, isAsked),
    toConfirm: missingOf(toConfirm, questions, findings, place, isAsked),
    couldAsk: missingOf(couldAsk, questions, findings, place, isAsked),
    layers,
    pack,
  }
}

/** What was found, in numbers: the rungs' truths, findings, and which rule waits for which answer. */
interface Found {
  ladder: number
  readonly reached: number[]
  readonly missing: number[]
  readonly toConfirm: number[]
  readonly couldAsk: number[]
}

/** One evaluation of all rules. */
function judge(patient: Patient): Found {
  const found: Found = { ladder: 0, reached: [], missing: [], toConfirm: [], couldAsk: [] }
  const notIndicated = notIndicatedRules(patient, found)
  const defer = deferRules(patient, found)
  const insufficientInformation = insufficientInformationRules(patient, found)
  const doctorDecides = doctorDecidesRules(patient, found)
  const proceedToClinicAssessment = proceedToClinicAssessmentRules(patient, found)
  found.ladder = ladderOf(proceedToClinicAssessment, doctorDecides, insufficientInformation, defer, notIndicated)
  return found
}

/** Not indicated. */
function notIndicatedRules(patient: Patient, found: Found): Truth {
  const el01 = patient.rootsLost
  const el02 = patient.noneConcern & patient.hairLossPatternNone
  const rung = el01 | el02
  if (isTrue(rung)) {
    if (isTrue(el01)) found.reached.push(says(rule.el01, el01))
    if (isTrue(el02)) found.reached.push(says(rule.el02, el02))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isSilent(el01)) found.toConfirm.push(answer.rootsRetained | rule.el01)
    if (isOpen(el02)) {
      if (isOpen(patient.noneConcern)) found.missing.push(answer.hairConcern | rule.el02)
      if (isOpen(patient.hairLossPatternNone)) found.missing.push(answer.hairLossPattern | rule.el02)
    }
  }
  return rung
}

/** Defer. */
function deferRules(patient: Patient, found: Found): Truth {
  const el04 = patient.notRegisteredMale & patient.pregnancyStatusYes
  const el06 = patient.notRegisteredMale & patient.breastfeedingStatusYes
  const el07 = patient.anyCurrentAllergy & patient.notAllergiesRecovery & patient.noDoctorGoAhead
  const el08 = patient.anySkinDisease & patient.notSkinDiseaseRecovery & patient.noDoctorGoAhead
  const el09 = patient.anyCirculatoryCondition & patient.notCirculatoryRecovery & patient.noDoctorGoAhead
  const el10 = patient.cancerStatusActiveOrInTreatment & patient.noDoctorGoAhead
  const el12 = patient.anyInfectiousDisease & patient.notInfectionRecovery & patient.noDoctorGoAhead
  const el13 = patient.diabetesNow & patient.notDiabetesRecovery & patient.noDoctorGoAhead
  const el17 = patient.doctorDecisionWait
  const el31 = patient.ageBelowAgeFloor
  const el32 =
    patient.illOrFeverishToday |
    patient.pustulesScalpSign |
    patient.skinOrScalpOrFeverishIllnessOrColdSoreOrShinglesInfection
  const el33 = patient.el33Either & patient.undiagnosed
  const el35 = patient.scalpSkin & patient.notSkinDiseaseRecovery
  const el36 = patient.notRegisteredMale & patient.dutasterideOrFinasteridePlanned & patient.el36Either
  const el39 = patient.contactDyePpdOrLocalAnaestheticEsterAllergy & patient.procaineSubstance
  const el40 = patient.localAnaestheticAmideAllergy & patient.lidocaineSubstance
  const el41 = patient.foodSoyPeanutAllergy & patient.dutasterideSubstance & patient.noDoctorGoAhead
  const el43 = patient.earlierSessionReaction & patient.noDoctorGoAhead
  const el46 = patient.bleedingDisorder & patient.noDoctorGoAhead
  const el52 = patient.cancerStatusActiveOrInTreatment
  const rung =
    el04 |
    el06 |
    el07 |
    el08 |
    el09 |
    el10 |
    el12 |
    el13 |
    el17 |
    el31 |
    el32 |
    el33 |
    el35 |
    el36 |
    el39 |
    el40 |
    el41 |
    el43 |
    el46 |
    el52
  if (isTrue(rung)) {
    if (isTrue(el04)) found.reached.push(says(rule.el04, el04))
    if (isTrue(el06)) found.reached.push(says(rule.el06, el06))
    if (isTrue(el07)) found.reached.push(says(rule.el07, el07))
    if (isTrue(el08)) found.reached.push(says(rule.el08, el08))
    if (isTrue(el09)) found.reached.push(says(rule.el09, el09))
    if (isTrue(el10)) found.reached.push(says(rule.el10, el10))
    if (isTrue(el12)) found.reached.push(says(rule.el12, el12))
    if (isTrue(el13)) found.reached.push(says(rule.el13, el13))
    if (isTrue(el17)) found.reached.push(says(rule.el17, el17))
    if (isTrue(el31)) found.reached.push(says(rule.el31, el31))
    if (isTrue(el32)) found.reached.push(says(rule.el32, el32))
    if (isTrue(el33)) found.reached.push(says(rule.el33, el33))
    if (isTrue(el35)) found.reached.push(says(rule.el35, el35))
    if (isTrue(el36)) found.reached.push(says(rule.el36, el36))
    if (isTrue(el39)) found.reached.push(says(rule.el39, el39))
    if (isTrue(el40)) found.reached.push(says(rule.el40, el40))
    if (isTrue(el41)) found.reached.push(says(rule.el41, el41))
    if (isTrue(el43)) found.reached.push(says(rule.el43, el43))
    if (isTrue(el46)) found.reached.push(says(rule.el46, el46))
    if (isTrue(el52)) found.reached.push(says(rule.el52, el52))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isOpen(el04)) {
      if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.el04)
      if (isOpen(patient.pregnancyStatusYes)) found.missing.push(answer.pregnancyStatus | rule.el04)
    }
    if (isOpen(el06)) {
      if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.el06)
      if (isOpen(patient.breastfeedingStatusYes)) found.missing.push(answer.breastfeedingStatus | rule.el06)
    }
    if (isOpen(el07)) {
      if (isOpen(patient.anyCurrentAllergy)) found.missing.push(answer.allergiesCurrent | rule.el07)
    }
    if (isSilent(el07)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el07)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el07)
      }
    }
    if (isOpen(el08)) {
      if (isOpen(patient.anySkinDisease)) found.missing.push(answer.skinDisease | rule.el08)
    }
    if (isSilent(el08)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el08)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el08)
      }
    }
    if (isOpen(el09)) {
      if (isOpen(patient.anyCirculatoryCondition)) found.missing.push(answer.circulatoryCondition | rule.el09)
    }
    if (isSilent(el09)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el09)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el09)
      }
    }
    if (isOpen(el10)) {
      if (isOpen(patient.cancerStatusActiveOrInTreatment)) found.missing.push(answer.cancerStatus | rule.el10)
    }
    if (isSilent(el10)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el10)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el10)
      }
    }
    if (isOpen(el12)) {
      if (isOpen(patient.anyInfectiousDisease)) found.missing.push(answer.infectiousDisease | rule.el12)
    }
    if (isSilent(el12)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el12)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el12)
      }
    }
    if (isOpen(el13)) {
      if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.el13)
    }
    if (isSilent(el13)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el13)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el13)
      }
    }
    if (isSilent(el17)) found.couldAsk.push(answer.doctorDecision | rule.el17)
    if (isOpen(el31)) found.missing.push(answer.ageYears | rule.el31)
    if (isOpen(el32)) {
      if (isOpen(patient.pustulesScalpSign)) found.missing.push(answer.scalpSigns | rule.el32)
      if (isOpen(patient.skinOrScalpOrFeverishIllnessOrColdSoreOrShinglesInfection))
        found.missing.push(answer.infectiousDisease | rule.el32)
    }
    if (isSilent(el32)) {
      if (isUncertain(patient.illOrFeverishToday)) {
        if (isUncertain(patient.feelsIllToday)) found.couldAsk.push(answer.feelsIllToday | rule.el32)
        if (isUncertain(patient.bodyTemperatureAtLeastFeverC)) found.couldAsk.push(answer.bodyTemperatureC | rule.el32)
      }
    }
    if (isOpen(el33)) {
      if (isOpen(patient.el33Either)) {
        if (isOpen(patient.hairLossOnsetSudden)) found.missing.push(answer.hairLossOnset | rule.el33)
        if (isOpen(patient.hairLossPatternPatchy)) found.missing.push(answer.hairLossPattern | rule.el33)
        if (isOpen(patient.anyScalpSign)) found.missing.push(answer.scalpSigns | rule.el33)
      }
      if (isOpen(patient.undiagnosed)) found.missing.push(answer.hairLossDiagnosedByDoctor | rule.el33)
    }
    if (isOpen(el35)) {
      if (isOpen(patient.scalpSkin)) found.missing.push(answer.skinDisease | rule.el35)
    }
    if (isOpen(el36)) {
      if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.el36)
      if (isOpen(patient.dutasterideOrFinasteridePlanned)) found.missing.push(answer.injectedSubstances | rule.el36)
      if (isOpen(patient.el36Either)) {
        if (isOpen(patient.pregnancyStatusYesOrPossible)) found.missing.push(answer.pregnancyStatus | rule.el36)
        if (isOpen(patient.tryingToConceiveYes)) found.missing.push(answer.tryingToConceive | rule.el36)
      }
    }
    if (isOpen(el39)) {
      if (isOpen(patient.contactDyePpdOrLocalAnaestheticEsterAllergy))
        found.missing.push(answer.allergiesCurrent | rule.el39)
      if (isOpen(patient.procaineSubstance)) found.missing.push(answer.injectedSubstances | rule.el39)
    }
    if (isOpen(el40)) {
      if (isOpen(patient.localAnaestheticAmideAllergy)) found.missing.push(answer.allergiesCurrent | rule.el40)
      if (isOpen(patient.lidocaineSubstance)) found.missing.push(answer.injectedSubstances | rule.el40)
    }
    if (isOpen(el41)) {
      if (isOpen(patient.foodSoyPeanutAllergy)) found.missing.push(answer.allergiesCurrent | rule.el41)
      if (isOpen(patient.dutasterideSubstance)) found.missing.push(answer.injectedSubstances | rule.el41)
    }
    if (isSilent(el41)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el41)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el41)
      }
    }
    if (isOpen(el43)) {
      if (isOpen(patient.earlierSessionReaction)) found.missing.push(answer.earlierSessionReaction | rule.el43)
    }
    if (isSilent(el43)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el43)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el43)
      }
    }
    if (isOpen(el46)) {
      if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.el46)
    }
    if (isSilent(el46)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el46)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el46)
      }
    }
    if (isOpen(el52)) found.missing.push(answer.cancerStatus | rule.el52)
  }
  return rung
}

/** Insufficient information. */
function insufficientInformationRules(patient: Patient, found: Found): Truth {
  const el03 = patient.procedureKindNeedleFreeOrPrpOrMicroneedling
  const el05 = patient.notRegisteredMale & patient.pregnancyStatusPossible
  const rung = el03 | el05
  if (isTrue(rung)) {
    if (isTrue(el03)) found.reached.push(says(rule.el03, el03))
    if (isTrue(el05)) found.reached.push(says(rule.el05, el05))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isSilent(el03)) found.couldAsk.push(answer.procedureKind | rule.el03)
    if (isOpen(el05)) {
      if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.el05)
      if (isOpen(patient.pregnancyStatusPossible)) found.missing.push(answer.pregnancyStatus | rule.el05)
    }
  }
  return rung
}

/** Doctor decides. */
function doctorDecidesRules(patient: Patient, found: Found): Truth {
  const el11 = patient.cancerStatusRemissionSelfReported & patient.notCancerRecovery & patient.noDoctorGoAhead
  const el14 = patient.dyeEtcReaction & patient.noDoctorGoAhead
  const el15 = patient.anyOtherCurrentDisease & patient.noDoctorGoAhead
  const el16 = patient.illOrFeverishToday
  const el18 = patient.doctorDecisionPending
  const el34 = patient.diagnosed & patient.el34Either & patient.noDoctorGoAhead
  const el37 =
    patient.notRegisteredMale &
    patient.dutasterideOrFinasteridePlanned &
    patient.pregnancyStatusNo &
    patient.noDoctorGoAhead
  const el38 =
    patient.registeredMale &
    patient.dutasterideOrFinasteridePlanned &
    patient.tryingToConceiveYes &
    patient.noDoctorGoAhead
  const el42 = patient.anaphylaxisHistory & patient.noDoctorGoAhead
  const el44 = patient.minoxidilSubstance & patient.el44Either & patient.noDoctorGoAhead
  const el45 = patient.prescribedBloodThinner & patient.noDoctorGoAhead
  const el47 = patient.el47Either & patient.noDoctorGoAhead
  const el48 = patient.keloidHistory & patient.noDoctorGoAhead
  const el49 = patient.immunosuppressed & patient.noDoctorGoAhead
  const el50 = patient.diabetesStatusRemissionDoctorConfirmed & patient.noDoctorGoAhead
  const el51 = patient.cancerStatusRemissionDoctorConfirmed & patient.noDoctorGoAhead
  const el53 = patient.bddScreenPositive & patient.noDoctorGoAhead
  const el54 = patient.heartOrBloodPressureDisease & patient.noDoctorGoAhead
  const rung =
    el11 |
    el14 |
    el15 |
    el16 |
    el18 |
    el34 |
    el37 |
    el38 |
    el42 |
    el44 |
    el45 |
    el47 |
    el48 |
    el49 |
    el50 |
    el51 |
    el53 |
    el54
  if (isTrue(rung)) {
    if (isTrue(el11)) found.reached.push(says(rule.el11, el11))
    if (isTrue(el14)) found.reached.push(says(rule.el14, el14))
    if (isTrue(el15)) found.reached.push(says(rule.el15, el15))
    if (isTrue(el16)) found.reached.push(says(rule.el16, el16))
    if (isTrue(el18)) found.reached.push(says(rule.el18, el18))
    if (isTrue(el34)) found.reached.push(says(rule.el34, el34))
    if (isTrue(el37)) found.reached.push(says(rule.el37, el37))
    if (isTrue(el38)) found.reached.push(says(rule.el38, el38))
    if (isTrue(el42)) found.reached.push(says(rule.el42, el42))
    if (isTrue(el44)) found.reached.push(says(rule.el44, el44))
    if (isTrue(el45)) found.reached.push(says(rule.el45, el45))
    if (isTrue(el47)) found.reached.push(says(rule.el47, el47))
    if (isTrue(el48)) found.reached.push(says(rule.el48, el48))
    if (isTrue(el49)) found.reached.push(says(rule.el49, el49))
    if (isTrue(el50)) found.reached.push(says(rule.el50, el50))
    if (isTrue(el51)) found.reached.push(says(rule.el51, el51))
    if (isTrue(el53)) found.reached.push(says(rule.el53, el53))
    if (isTrue(el54)) found.reached.push(says(rule.el54, el54))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isOpen(el11)) {
      if (isOpen(patient.cancerStatusRemissionSelfReported)) found.missing.push(answer.cancerStatus | rule.el11)
    }
    if (isSilent(el11)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el11)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el11)
      }
    }
    if (isOpen(el14)) {
      if (isOpen(patient.dyeEtcReaction)) found.missing.push(answer.pastAllergicReaction | rule.el14)
    }
    if (isSilent(el14)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el14)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el14)
      }
    }
    if (isOpen(el15)) {
      if (isOpen(patient.anyOtherCurrentDisease)) found.missing.push(answer.otherCurrentDisease | rule.el15)
    }
    if (isSilent(el15)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el15)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el15)
      }
    }
    if (isSilent(el16)) {
      if (isUncertain(patient.feelsIllToday)) found.couldAsk.push(answer.feelsIllToday | rule.el16)
      if (isUncertain(patient.bodyTemperatureAtLeastFeverC)) found.couldAsk.push(answer.bodyTemperatureC | rule.el16)
    }
    if (isSilent(el18)) found.couldAsk.push(answer.doctorDecision | rule.el18)
    if (isOpen(el34)) {
      if (isOpen(patient.diagnosed)) found.missing.push(answer.hairLossDiagnosedByDoctor | rule.el34)
      if (isOpen(patient.el34Either)) {
        if (isOpen(patient.hairLossPatternPatchy)) found.missing.push(answer.hairLossPattern | rule.el34)
        if (isOpen(patient.smoothScarLikeScalpSign)) found.missing.push(answer.scalpSigns | rule.el34)
      }
    }
    if (isSilent(el34)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el34)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el34)
      }
    }
    if (isOpen(el37)) {
      if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.el37)
      if (isOpen(patient.dutasterideOrFinasteridePlanned)) found.missing.push(answer.injectedSubstances | rule.el37)
      if (isOpen(patient.pregnancyStatusNo)) found.missing.push(answer.pregnancyStatus | rule.el37)
    }
    if (isSilent(el37)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el37)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el37)
      }
    }
    if (isOpen(el38)) {
      if (isOpen(patient.registeredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.el38)
      if (isOpen(patient.dutasterideOrFinasteridePlanned)) found.missing.push(answer.injectedSubstances | rule.el38)
      if (isOpen(patient.tryingToConceiveYes)) found.missing.push(answer.tryingToConceive | rule.el38)
    }
    if (isSilent(el38)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el38)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el38)
      }
    }
    if (isOpen(el42)) {
      if (isOpen(patient.anaphylaxisHistory)) found.missing.push(answer.anaphylaxisHistory | rule.el42)
    }
    if (isSilent(el42)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el42)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el42)
      }
    }
    if (isOpen(el44)) {
      if (isOpen(patient.minoxidilSubstance)) found.missing.push(answer.injectedSubstances | rule.el44)
      if (isOpen(patient.el44Either)) {
        if (isOpen(patient.bloodPressureMedicine)) found.missing.push(answer.bloodPressureMedicine | rule.el44)
        if (isOpen(patient.heartOrBloodPressureDisease)) found.missing.push(answer.otherCurrentDisease | rule.el44)
      }
    }
    if (isSilent(el44)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el44)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el44)
      }
    }
    if (isOpen(el45)) {
      if (isOpen(patient.prescribedBloodThinner)) found.missing.push(answer.bloodThinner | rule.el45)
    }
    if (isSilent(el45)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el45)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el45)
      }
    }
    if (isOpen(el47)) {
      if (isOpen(patient.el47Either)) {
        if (isOpen(patient.isotretinoinCurrent)) found.missing.push(answer.isotretinoin | rule.el47)
        if (isOpen(patient.el47Both)) {
          if (isOpen(patient.isotretinoinStopped)) found.missing.push(answer.isotretinoin | rule.el47)
          if (isOpen(patient.monthsSinceIsotretinoinBelowIsotretinoinWait))
            found.missing.push(answer.monthsSinceIsotretinoin | rule.el47)
        }
      }
    }
    if (isSilent(el47)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el47)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el47)
      }
    }
    if (isOpen(el48)) {
      if (isOpen(patient.keloidHistory)) found.missing.push(answer.keloidHistory | rule.el48)
    }
    if (isSilent(el48)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el48)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el48)
      }
    }
    if (isOpen(el49)) {
      if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.el49)
    }
    if (isSilent(el49)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el49)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el49)
      }
    }
    if (isOpen(el50)) {
      if (isOpen(patient.diabetesStatusRemissionDoctorConfirmed)) found.missing.push(answer.diabetesStatus | rule.el50)
    }
    if (isSilent(el50)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el50)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el50)
      }
    }
    if (isOpen(el51)) {
      if (isOpen(patient.cancerStatusRemissionDoctorConfirmed)) found.missing.push(answer.cancerStatus | rule.el51)
    }
    if (isSilent(el51)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el51)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el51)
      }
    }
    if (isSilent(el53)) {
      if (isUncertain(patient.bddScreenPositive)) found.toConfirm.push(answer.bddScreen | rule.el53)
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el53)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el53)
      }
    }
    if (isOpen(el54)) {
      if (isOpen(patient.heartOrBloodPressureDisease)) found.missing.push(answer.otherCurrentDisease | rule.el54)
    }
    if (isSilent(el54)) {
      if (isUncertain(patient.noDoctorGoAhead)) {
        if (isUncertain(patient.doctorDecisionUnknown)) found.couldAsk.push(answer.doctorDecision | rule.el54)
        if (isUncertain(patient.doctorDecisionNotContinue)) found.couldAsk.push(answer.doctorDecision | rule.el54)
      }
    }
  }
  return rung
}

/** Proceed to clinic assessment. */
function proceedToClinicAssessmentRules(patient: Patient, found: Found): Truth {
  const el61 = patient.procedureKindUnknown | patient.procedureKindNeedleMesotherapy
  const el62 = patient.procedureKindUnknown | patient.procedureKindNeedleMesotherapy
  const el63 = patient.expectsImmediateResult
  const el64 = patient.minoxidilEtcSubstance
  const el65 = patient.hairLossCausePregnancyHormones | patient.monthsSinceBirthAtMostPostpartumShedding
  const el66 = patient.faintsWithNeedles
  const el67 = patient.bloodDonor & patient.dutasterideSubstance
  const el68 =
    patient.cancerStatusRemissionDoctorConfirmedOrRemissionSelfReported |
    patient.diabetesStatusRemissionDoctorConfirmed |
    patient.el68Both |
    patient.el68Both2 |
    patient.el68Both3 |
    patient.el68Both4 |
    patient.el68Both5
  const el69 = patient.bloodThinnerNsaidOrAspirinOtc
  const el70 = patient.prescribedBloodThinner & patient.doctorDecisionContinue
  const el71 = patient.undisclosed
  const rung = NO

  if (isTrue(el61)) found.reached.push(says(rule.el61, el61))
  if (isTrue(el62)) found.reached.push(says(rule.el62, el62))
  if (isTrue(el63)) found.reached.push(says(rule.el63, el63))
  if (isTrue(el64)) found.reached.push(says(rule.el64, el64))
  if (isTrue(el65)) found.reached.push(says(rule.el65, el65))
  if (isTrue(el66)) found.reached.push(says(rule.el66, el66))
  if (isTrue(el67)) found.reached.push(says(rule.el67, el67))
  if (isTrue(el68)) found.reached.push(says(rule.el68, el68))
  if (isTrue(el69)) found.reached.push(says(rule.el69, el69))
  if (isTrue(el70)) found.reached.push(says(rule.el70, el70))
  if (isTrue(el71)) found.reached.push(says(rule.el71, el71))
  return rung
}

type Patient = ReturnType<typeof patientOf>

/** What was answered, each answer read once, and what is true of the patient. */
function patientOf(facts: Facts) {
  const hairConcern = bitsOf(facts.hairConcern, concernBits)
  const hairLossPattern = known(facts.hairLossPattern)
  const sexRegisteredAtBirth = known(facts.sexRegisteredAtBirth)
  const pregnancyStatus = known(facts.pregnancyStatus)
  const breastfeedingStatus = known(facts.breastfeedingStatus)
  const allergiesCurrent = bitsOf(facts.allergiesCurrent, allergyBits)
  const recoveryConfirmedByDoctor = bitsOf(facts.recoveryConfirmedByDoctor, recoveryBits)
  const doctorDecision = known(facts.doctorDecision)
  const skinDisease = bitsOf(facts.skinDisease, skinBits)
  const circulatoryCondition = bitsOf(facts.circulatoryCondition, circulationBits)
  const cancerStatus = known(facts.cancerStatus)
  const infectiousDisease = bitsOf(facts.infectiousDisease, infectionBits)
  const diabetesStatus = known(facts.diabetesStatus)
  const ageYears = known(facts.ageYears)
  const bodyTemperatureC = known(facts.bodyTemperatureC)
  const scalpSigns = bitsOf(facts.scalpSigns, scalpSignBits)
  const hairLossOnset = known(facts.hairLossOnset)
  const injectedSubstances = bitsOf(facts.injectedSubstances, substanceBits)
  const tryingToConceive = known(facts.tryingToConceive)
  const procedureKind = known(facts.procedureKind)
  const pastAllergicReaction = bitsOf(facts.pastAllergicReaction, reactionBits)
  const otherCurrentDisease = bitsOf(facts.otherCurrentDisease, diseaseBits)
  const bloodThinner = known(facts.bloodThinner)
  const isotretinoin = known(facts.isotretinoin)
  const monthsSinceIsotretinoin = known(facts.monthsSinceIsotretinoin)
  const bddScreen = known(facts.bddScreen)
  const hairLossCause = known(facts.hairLossCause)
  const monthsSinceBirth = known(facts.monthsSinceBirth)

  const rootsLost = no(facts.rootsRetained, SILENT)
  const noneConcern = holds(hairConcern, concern.none, WITHHELD)
  const hairLossPatternNone = claim(hairLossPattern, hairLossPattern === 'none', WITHHELD)
  const notRegisteredMale = claim(sexRegisteredAtBirth, sexRegisteredAtBirth !== 'male', WITHHELD)
  const pregnancyStatusYes = claim(pregnancyStatus, pregnancyStatus === 'yes', WITHHELD)
  const breastfeedingStatusYes = claim(breastfeedingStatus, breastfeedingStatus === 'yes', WITHHELD)
  const anyCurrentAllergy = holds(
    allergiesCurrent,
    allergy.hay_fever |
      allergy.asthma |
      allergy.food |
      allergy.food_soy_peanut |
      allergy.drug |
      allergy.local_anaesthetic_ester |
      allergy.local_anaesthetic_amide |
      allergy.contact_dye_ppd |
      allergy.contact_other |
      allergy.latex |
      allergy.insect,
    WITHHELD,
  )
  const notAllergiesRecovery = lacks(recoveryConfirmedByDoctor, recovery.allergies, WORST)
  const doctorDecisionUnknown = unanswered(doctorDecision)
  const doctorDecisionNotContinue = claim(doctorDecision, doctorDecision !== 'continue', SILENT)
  const anySkinDisease = holds(skinDisease, skin.scalp | skin.elsewhere, WITHHELD)
  const notSkinDiseaseRecovery = lacks(recoveryConfirmedByDoctor, recovery.skin_disease, WORST)
  const anyCirculatoryCondition = holds(
    circulatoryCondition,
    circulation.varicose_veins | circulation.thrombosis | circulation.other,
    WITHHELD,
  )
  const notCirculatoryRecovery = lacks(recoveryConfirmedByDoctor, recovery.circulatory, WORST)
  const cancerStatusActiveOrInTreatment = claim(cancerStatus, cancerStatus === 'active_or_in_treatment', WITHHELD)
  const anyInfectiousDisease = holds(
    infectiousDisease,
    infection.cold_sore_or_shingles |
      infection.skin_or_scalp |
      infection.feverish_illness |
      infection.hepatitis_or_hiv |
      infection.other,
    WITHHELD,
  )
  const notInfectionRecovery = lacks(recoveryConfirmedByDoctor, recovery.infection, WORST)
  const diabetesNow = claim(
    diabetesStatus,
    diabetesStatus === 'type1' || diabetesStatus === 'type2' || diabetesStatus === 'gestational_now',
    WITHHELD,
  )
  const notDiabetesRecovery = lacks(recoveryConfirmedByDoctor, recovery.diabetes, WORST)
  const doctorDecisionWait = claim(doctorDecision, doctorDecision === 'wait', SILENT)
  const ageBelowAgeFloor = below(ageYears, ageFloor, WITHHELD)
  const feelsIllToday = yes(facts.feelsIllToday, SILENT)
  const bodyTemperatureAtLeastFeverC = atLeast(bodyTemperatureC, feverC, SILENT)
  const pustulesScalpSign = holds(scalpSigns, scalpSign.pustules, WITHHELD)
  const skinOrScalpOrFeverishIllnessOrColdSoreOrShinglesInfection = holds(
    infectiousDisease,
    infection.skin_or_scalp | infection.feverish_illness | infection.cold_sore_or_shingles,
    WITHHELD,
  )
  const hairLossOnsetSudden = claim(hairLossOnset, hairLossOnset === 'sudden', WITHHELD)
  const hairLossPatternPatchy = claim(hairLossPattern, hairLossPattern === 'patchy', WITHHELD)
  const anyScalpSign = holds(
    scalpSigns,
    scalpSign.itch |
      scalpSign.burn |
      scalpSign.scale |
      scalpSign.pustules |
      scalpSign.smooth_scar_like |
      scalpSign.pain,
    WITHHELD,
  )
  const undiagnosed = no(facts.hairLossDiagnosedByDoctor, WITHHELD)
  const scalpSkin = holds(skinDisease, skin.scalp, WITHHELD)
  const dutasterideOrFinasteridePlanned = holds(
    injectedSubstances,
    substance.dutasteride | substance.finasteride,
    WITHHELD,
  )
  const pregnancyStatusYesOrPossible = claim(
    pregnancyStatus,
    pregnancyStatus === 'yes' || pregnancyStatus === 'possible',
    WITHHELD,
  )
  const tryingToConceiveYes = claim(tryingToConceive, tryingToConceive === 'yes', WITHHELD)
  const contactDyePpdOrLocalAnaestheticEsterAllergy = holds(
    allergiesCurrent,
    allergy.contact_dye_ppd | allergy.local_anaesthetic_ester,
    WITHHELD,
  )
  const procaineSubstance = holds(injectedSubstances, substance.procaine, WITHHELD)
  const localAnaestheticAmideAllergy = holds(allergiesCurrent, allergy.local_anaesthetic_amide, WITHHELD)
  const lidocaineSubstance = holds(injectedSubstances, substance.lidocaine, WITHHELD)
  const foodSoyPeanutAllergy = holds(allergiesCurrent, allergy.food_soy_peanut, WITHHELD)
  const dutasterideSubstance = holds(injectedSubstances, substance.dutasteride, WITHHELD)
  const earlierSessionReaction = yes(facts.earlierSessionReaction, WITHHELD)
  const bleedingDisorder = yes(facts.bleedingDisorder, WITHHELD)
  const procedureKindNeedleFreeOrPrpOrMicroneedling = claim(
    procedureKind,
    procedureKind === 'needle_free' || procedureKind === 'prp' || procedureKind === 'microneedling',
    SILENT,
  )
  const pregnancyStatusPossible = claim(pregnancyStatus, pregnancyStatus === 'possible', WITHHELD)
  const cancerStatusRemissionSelfReported = claim(cancerStatus, cancerStatus === 'remission_self_reported', WITHHELD)
  const notCancerRecovery = lacks(recoveryConfirmedByDoctor, recovery.cancer, WORST)
  const dyeEtcReaction = holds(
    pastAllergicReaction,
    reaction.dye | reaction.hair_product | reaction.medication | reaction.local_anaesthetic,
    WITHHELD,
  )
  const anyOtherCurrentDisease = holds(
    otherCurrentDisease,
    disease.heart_or_blood_pressure |
      disease.autoimmune |
      disease.kidney_or_liver |
      disease.neurological |
      disease.other,
    WITHHELD,
  )
  const doctorDecisionPending = claim(doctorDecision, doctorDecision === 'pending', SILENT)
  const diagnosed = yes(facts.hairLossDiagnosedByDoctor, WITHHELD)
  const smoothScarLikeScalpSign = holds(scalpSigns, scalpSign.smooth_scar_like, WITHHELD)
  const pregnancyStatusNo = claim(pregnancyStatus, pregnancyStatus === 'no', WITHHELD)
  const registeredMale = claim(sexRegisteredAtBirth, sexRegisteredAtBirth === 'male', WITHHELD)
  const anaphylaxisHistory = yes(facts.anaphylaxisHistory, WITHHELD)
  const minoxidilSubstance = holds(injectedSubstances, substance.minoxidil, WITHHELD)
  const bloodPressureMedicine = yes(facts.bloodPressureMedicine, WITHHELD)
  const heartOrBloodPressureDisease = holds(otherCurrentDisease, disease.heart_or_blood_pressure, WITHHELD)
  const prescribedBloodThinner = claim(
    bloodThinner,
    bloodThinner === 'anticoagulant' || bloodThinner === 'antiplatelet_prescribed',
    WITHHELD,
  )
  const isotretinoinCurrent = claim(isotretinoin, isotretinoin === 'current', WITHHELD)
  const isotretinoinStopped = claim(isotretinoin, isotretinoin === 'stopped', WITHHELD)
  const monthsSinceIsotretinoinBelowIsotretinoinWait = below(monthsSinceIsotretinoin, isotretinoinWait, WITHHELD)
  const keloidHistory = yes(facts.keloidHistory, WITHHELD)
  const immunosuppressed = yes(facts.immunosuppressed, WITHHELD)
  const diabetesStatusRemissionDoctorConfirmed = claim(
    diabetesStatus,
    diabetesStatus === 'remission_doctor_confirmed',
    WITHHELD,
  )
  const cancerStatusRemissionDoctorConfirmed = claim(
    cancerStatus,
    cancerStatus === 'remission_doctor_confirmed',
    WITHHELD,
  )
  const bddScreenPositive = claim(bddScreen, bddScreen === 'positive', SILENT)
  const procedureKindUnknown = unanswered(procedureKind)
  const procedureKindNeedleMesotherapy = claim(procedureKind, procedureKind === 'needle_mesotherapy', SILENT)
  const expectsImmediateResult = yes(facts.expectsImmediateResult, SILENT)
  const minoxidilEtcSubstance = holds(
    injectedSubstances,
    substance.minoxidil |
      substance.dutasteride |
      substance.finasteride |
      substance.lidocaine |
      substance.procaine |
      substance.corticosteroid |
      substance.other_drug,
    WITHHELD,
  )
  const hairLossCausePregnancyHormones = claim(hairLossCause, hairLossCause === 'pregnancy_hormones', SILENT)
  const monthsSinceBirthAtMostPostpartumShedding = atMost(monthsSinceBirth, postpartumShedding, SILENT)
  const faintsWithNeedles = yes(facts.faintsWithNeedles, SILENT)
  const bloodDonor = yes(facts.bloodDonor, SILENT)
  const cancerStatusRemissionDoctorConfirmedOrRemissionSelfReported = claim(
    cancerStatus,
    cancerStatus === 'remission_doctor_confirmed' || cancerStatus === 'remission_self_reported',
    WITHHELD,
  )
  const allergiesRecovery = holds(recoveryConfirmedByDoctor, recovery.allergies, WORST)
  const skinDiseaseRecovery = holds(recoveryConfirmedByDoctor, recovery.skin_disease, WORST)
  const circulatoryRecovery = holds(recoveryConfirmedByDoctor, recovery.circulatory, WORST)
  const infectionRecovery = holds(recoveryConfirmedByDoctor, recovery.infection, WORST)
  const diabetesRecovery = holds(recoveryConfirmedByDoctor, recovery.diabetes, WORST)
  const bloodThinnerNsaidOrAspirinOtc = claim(bloodThinner, bloodThinner === 'nsaid_or_aspirin_otc', WITHHELD)
  const doctorDecisionContinue = claim(doctorDecision, doctorDecision === 'continue', SILENT)
  const undisclosed = no(facts.disclosedToClinic, SILENT)

  const noDoctorGoAhead = doctorDecisionUnknown | doctorDecisionNotContinue
  const illOrFeverishToday = feelsIllToday | bodyTemperatureAtLeastFeverC
  const el33Either = hairLossOnsetSudden | hairLossPatternPatchy | anyScalpSign
  const el36Either = pregnancyStatusYesOrPossible | tryingToConceiveYes
  const el34Either = hairLossPatternPatchy | smoothScarLikeScalpSign
  const el44Either = bloodPressureMedicine | heartOrBloodPressureDisease
  const el47Both = isotretinoinStopped & monthsSinceIsotretinoinBelowIsotretinoinWait
  const el47Either = isotretinoinCurrent | el47Both
  const el68Both = anyCurrentAllergy & allergiesRecovery
  const el68Both2 = anySkinDisease & skinDiseaseRecovery
  const el68Both3 = anyCirculatoryCondition & circulatoryRecovery
  const el68Both4 = anyInfectiousDisease & infectionRecovery
  const el68Both5 = diabetesNow & diabetesRecovery

  return {
    rootsLost,
    noneConcern,
    hairLossPatternNone,
    notRegisteredMale,
    pregnancyStatusYes,
    breastfeedingStatusYes,
    anyCurrentAllergy,
    notAllergiesRecovery,
    noDoctorGoAhead,
    anySkinDisease,
    notSkinDiseaseRecovery,
    anyCirculatoryCondition,
    notCirculatoryRecovery,
    cancerStatusActiveOrInTreatment,
    anyInfectiousDisease,
    notInfectionRecovery,
    diabetesNow,
    notDiabetesRecovery,
    doctorDecisionWait,
    ageBelowAgeFloor,
    illOrFeverishToday,
    pustulesScalpSign,
    skinOrScalpOrFeverishIllnessOrColdSoreOrShinglesInfection,
    el33Either,
    undiagnosed,
    scalpSkin,
    dutasterideOrFinasteridePlanned,
    el36Either,
    contactDyePpdOrLocalAnaestheticEsterAllergy,
    procaineSubstance,
    localAnaestheticAmideAllergy,
    lidocaineSubstance,
    foodSoyPeanutAllergy,
    dutasterideSubstance,
    earlierSessionReaction,
    bleedingDisorder,
    doctorDecisionUnknown,
    doctorDecisionNotContinue,
    feelsIllToday,
    bodyTemperatureAtLeastFeverC,
    hairLossOnsetSudden,
    hairLossPatternPatchy,
    anyScalpSign,
    pregnancyStatusYesOrPossible,
    tryingToConceiveYes,
    procedureKindNeedleFreeOrPrpOrMicroneedling,
    pregnancyStatusPossible,
    cancerStatusRemissionSelfReported,
    notCancerRecovery,
    dyeEtcReaction,
    anyOtherCurrentDisease,
    doctorDecisionPending,
    diagnosed,
    el34Either,
    pregnancyStatusNo,
    registeredMale,
    anaphylaxisHistory,
    minoxidilSubstance,
    el44Either,
    prescribedBloodThinner,
    el47Either,
    keloidHistory,
    immunosuppressed,
    diabetesStatusRemissionDoctorConfirmed,
    cancerStatusRemissionDoctorConfirmed,
    bddScreenPositive,
    heartOrBloodPressureDisease,
    smoothScarLikeScalpSign,
    bloodPressureMedicine,
    isotretinoinCurrent,
    el47Both,
    isotretinoinStopped,
    monthsSinceIsotretinoinBelowIsotretinoinWait,
    procedureKindUnknown,
    procedureKindNeedleMesotherapy,
    expectsImmediateResult,
    minoxidilEtcSubstance,
    hairLossCausePregnancyHormones,
    monthsSinceBirthAtMostPostpartumShedding,
    faintsWithNeedles,
    bloodDonor,
    cancerStatusRemissionDoctorConfirmedOrRemissionSelfReported,
    el68Both,
    el68Both2,
    el68Both3,
    el68Both4,
    el68Both5,
    bloodThinnerNsaidOrAspirinOtc,
    doctorDecisionContinue,
    undisclosed,
  }
}
