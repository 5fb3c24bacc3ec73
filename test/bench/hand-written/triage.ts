/**
 * The triage decision as one writes it by hand, for speed: no validation, no engine, no rules file.
 *
 * Every answer is read once; each claim about an answer and each rule is one expression over truths (`truth.ts`). What
 * a rung's rules say is looked at only where the rung is not ruled out. Names are the rules' of `rules/modules/triage/`.
 *
 * @module
 */
import type {
  Facts,
  Finding,
  Judged,
  Missing,
  SymptomsItem,
  TriageDecision,
  TriageVerdict,
} from '../../../src/public/index.ts'
import { says } from './findings.ts'
import { ANSWER, ITEM, missingOf, type Question, wasAsked } from './gaps.ts'
import { findings, rule } from './triage-findings.ts'
import {
  above,
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
  known,
  lacks,
  ladderOf,
  lowerBound,
  MORE,
  NO,
  no,
  SILENT,
  type Truth,
  unanswered,
  undecided,
  upperBound,
  WITHHELD,
  WORST,
  yes,
} from './truth.ts'

/** Thresholds, as in `rules/parameters.json`. */
const ageFloor = 18
const anaestheticToxicityMax = 1
const bleedingStopMax = 0.17
const bruiseMaxCm = 3
const bruiseMaxHours = 336
const burningContact = 24
const colourChangePainMin = 4
const dizzinessBriefMax = 0.25
const faintOnsetMax = 0.25
const faintRecoveryMax = 0.1
const feverC = 38
const fewHoursUpper = 6
const frontalOedemaMax = 96
const frontalOedemaMinOnset = 6
const infantRaiseBelow = 5
const lateSpotsOnset = 24
const localInfectionWindow = 336
const localReactionWindow = 48
const localSpreadFrom = 24
const lumpFrom = 72
const moderateMin = 4
const needleTraceMax = 6
const numbnessMax = 6
const numbnessOnsetMax = 0.25
const pinpointBleedingWindow = 24
const postpartumVulnerable = 1.5
const scabWindow = 168
const severeMin = 7
const slightMax = 3
const subfebrileC = 37.5
const vulnerableAgeAbove = 75

/** Sets as bits. */
const complaint = {
  pain: 1 << 0,
  inflammation: 1 << 1,
  burning: 1 << 2,
  itching: 1 << 3,
  bruise: 1 << 4,
  spots: 1 << 5,
  swelling_forehead: 1 << 6,
  swelling_lips_face: 1 << 7,
  lump: 1 << 8,
  pus: 1 << 9,
  bald_patch: 1 << 10,
  blisters: 1 << 11,
  headache: 1 << 12,
  hives: 1 << 13,
  dizziness: 1 << 14,
  faint: 1 << 15,
  vision_change: 1 << 16,
  numb_mouth: 1 << 17,
  fever: 1 << 18,
  pinpoint_bleeding: 1 << 19,
  scabs_or_flakes: 1 << 20,
  shedding: 1 << 21,
  scalp_numbness: 1 << 22,
  tiredness: 1 << 23,
  none: 1 << 24,
  other: 1 << 25,
} as const
const complaintBits: ReadonlyMap<string, number> = new Map(Object.entries(complaint))
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
  bleedingDisorder: 1 * ANSWER,
  bloodPressureMedicine: 2 * ANSWER,
  bloodThinner: 3 * ANSWER,
  bodyTemperatureC: 4 * ANSWER,
  breathingOrThroatProblem: 5 * ANSWER,
  callerRole: 6 * ANSWER,
  callerVeryWorried: 7 * ANSWER,
  cancerStatus: 8 * ANSWER,
  childDangerSigns: 9 * ANSWER,
  diabetesStatus: 10 * ANSWER,
  earlierSessionReaction: 11 * ANSWER,
  emergencyCareFarAway: 12 * ANSWER,
  exposedPersonHasSymptoms: 13 * ANSWER,
  exposedThirdParty: 14 * ANSWER,
  eyeInvolved: 15 * ANSWER,
  faintLyingOrExercising: 16 * ANSWER,
  faintOrConfusion: 17 * ANSWER,
  feelsIllToday: 18 * ANSWER,
  headInjuryInFaint: 19 * ANSWER,
  heatOrPus: 20 * ANSWER,
  highKetones: 21 * ANSWER,
  hivesOrFlush: 22 * ANSWER,
  immunosuppressed: 23 * ANSWER,
  injectedSubstances: 24 * ANSWER,
  ketoacidosisSigns: 25 * ANSWER,
  medicineOverdose: 26 * ANSWER,
  meningitisSigns: 27 * ANSWER,
  monthsSinceBirth: 28 * ANSWER,
  needlePieceLeft: 29 * ANSWER,
  needleReuseSuspected: 30 * ANSWER,
  noUrineAllDay: 31 * ANSWER,
  otherCurrentDisease: 32 * ANSWER,
  painOutOfProportionOrNumb: 33 * ANSWER,
  practitionerLicensed: 34 * ANSWER,
  pregnancyStatus: 35 * ANSWER,
  pregnancyWarningSigns: 36 * ANSWER,
  reactionSettledOrAdrenalineUsed: 37 * ANSWER,
  rigorsOrFastBreathing: 38 * ANSWER,
  selfHarmThoughts: 39 * ANSWER,
  severeGutSymptoms: 40 * ANSWER,
  sexRegisteredAtBirth: 41 * ANSWER,
  skinColourChange: 42 * ANSWER,
  suddenWorstHeadache: 43 * ANSWER,
  symptom: 44 * ANSWER,
  uncontrolledBleeding: 45 * ANSWER,
  veryHighBloodPressure: 46 * ANSWER,
  visionOrNerveChange: 47 * ANSWER,
  widespreadBlistersOrSores: 48 * ANSWER,
} as const
const questions: readonly Question[] = [
  { fact: 'ageYears', answeredBy: 'patient' },
  { fact: 'bleedingDisorder', answeredBy: 'patient' },
  { fact: 'bloodPressureMedicine', answeredBy: 'patient' },
  { fact: 'bloodThinner', answeredBy: 'patient' },
  { fact: 'bodyTemperatureC', answeredBy: 'patient' },
  { fact: 'breathingOrThroatProblem', answeredBy: 'patient' },
  { fact: 'callerRole', answeredBy: 'patient' },
  { fact: 'callerVeryWorried', answeredBy: 'patient' },
  { fact: 'cancerStatus', answeredBy: 'patient' },
  { fact: 'childDangerSigns', answeredBy: 'patient' },
  { fact: 'diabetesStatus', answeredBy: 'patient' },
  { fact: 'earlierSessionReaction', answeredBy: 'patient' },
  { fact: 'emergencyCareFarAway', answeredBy: 'patient' },
  { fact: 'exposedPersonHasSymptoms', answeredBy: 'patient' },
  { fact: 'exposedThirdParty', answeredBy: 'patient' },
  { fact: 'eyeInvolved', answeredBy: 'patient' },
  { fact: 'faintLyingOrExercising', answeredBy: 'patient' },
  { fact: 'faintOrConfusion', answeredBy: 'patient' },
  { fact: 'feelsIllToday', answeredBy: 'patient' },
  { fact: 'headInjuryInFaint', answeredBy: 'patient' },
  { fact: 'heatOrPus', answeredBy: 'patient' },
  { fact: 'highKetones', answeredBy: 'patient' },
  { fact: 'hivesOrFlush', answeredBy: 'patient' },
  { fact: 'immunosuppressed', answeredBy: 'patient' },
  { fact: 'injectedSubstances', answeredBy: 'patient' },
  { fact: 'ketoacidosisSigns', answeredBy: 'patient' },
  { fact: 'medicineOverdose', answeredBy: 'patient' },
  { fact: 'meningitisSigns', answeredBy: 'patient' },
  { fact: 'monthsSinceBirth', answeredBy: 'patient' },
  { fact: 'needlePieceLeft', answeredBy: 'patient' },
  { fact: 'needleReuseSuspected', answeredBy: 'patient' },
  { fact: 'noUrineAllDay', answeredBy: 'patient' },
  { fact: 'otherCurrentDisease', answeredBy: 'patient' },
  { fact: 'painOutOfProportionOrNumb', answeredBy: 'patient' },
  { fact: 'practitionerLicensed', answeredBy: 'patient' },
  { fact: 'pregnancyStatus', answeredBy: 'patient' },
  { fact: 'pregnancyWarningSigns', answeredBy: 'patient' },
  { fact: 'reactionSettledOrAdrenalineUsed', answeredBy: 'patient' },
  { fact: 'rigorsOrFastBreathing', answeredBy: 'patient' },
  { fact: 'selfHarmThoughts', answeredBy: 'patient' },
  { fact: 'severeGutSymptoms', answeredBy: 'patient' },
  { fact: 'sexRegisteredAtBirth', answeredBy: 'patient' },
  { fact: 'skinColourChange', answeredBy: 'patient' },
  { fact: 'suddenWorstHeadache', answeredBy: 'patient' },
  { fact: 'symptom', answeredBy: 'patient' },
  { fact: 'uncontrolledBleeding', answeredBy: 'patient' },
  { fact: 'veryHighBloodPressure', answeredBy: 'patient' },
  { fact: 'visionOrNerveChange', answeredBy: 'patient' },
  { fact: 'widespreadBlistersOrSores', answeredBy: 'patient' },
]

const rungs = [
  'expected_no_action',
  'self_care_watch',
  'contact_clinic_24_48h',
  'urgent_same_day',
  'emergency_now',
] as const
const otherwise = 3
const layers = ['article', 'evidence'] as const
const pack = {
  id: 'triage',
  version: '0.1.0',
  digest: 'sha256:717b21d5ec20bd5119e3d81b1318b1020b0d44fbf930a761d1d2d1a6ec15f35d',
} as const

/** The whole decision on both layers. */
export function decideTriage(facts: Facts): TriageDecision {
  const items = itemsOf(facts.symptoms)
  const patient = patientOf(facts, items)
  if (items === undefined) {
    return { ...start, ...inWords(judge(patient, itemOf(undefined, 0, patient)), facts, items), layers, pack }
  }
  if (items.length === 1) {
    const { verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk } = inWords(
      judge(patient, itemOf(items[0], 0, patient)),
      facts,
      items,
    )
    const at = items === nothing ? '/symptoms' : '/symptoms/0'
    return {
      format: 'decision/1',
      module: 'triage',
      verdict,
      atLeast,
      atMost,
      findings,
      missing,
      toConfirm,
      couldAsk,
      items: [{ at, verdict, atLeast, atMost, findings, missing, toConfirm, couldAsk }],
      layers,
      pack,
    }
  }
  const judged = items.map((item, index) => judge(patient, itemOf(item, index * ITEM, patient)))
  const each = judged.map((found, index) => ({ at: `/symptoms/${index}` as const, ...inWords(found, facts, items) }))
  return { ...start, ...joined(judged, facts, items), items: each, layers, pack }
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
function judge(patient: Patient, item: Item): Found {
  const found: Found = { ladder: 0, reached: [], missing: [], toConfirm: [], couldAsk: [] }
  const emergencyNow = emergencyNowRules(patient, item, found)
  const urgentSameDay = urgentSameDayRules(patient, item, found)
  const contactClinic = contactClinicRules(patient, item, found)
  const selfCareWatch = selfCareWatchRules(patient, item, found)
  const expectedNoAction = expectedNoActionRules(patient, item, found)
  found.ladder = ladderOf(expectedNoAction, selfCareWatch, contactClinic, urgentSameDay, emergencyNow)
  return found
}

/** Emergency now. */
function emergencyNowRules(patient: Patient, item: Item, found: Found): Truth {
  const m1c = patient.childDangerSigns
  const m2b = patient.pregnancyWarningSigns
  const m3a = patient.vulnerable & item.localSpread
  const m3b = patient.vulnerable & patient.hotOrPus & item.notLateAndQuiet
  const m3c = patient.vulnerable & patient.fever
  const m7a = patient.emergencyCareFarAway & patient.allergySkin
  const m7b = patient.emergencyCareFarAway & item.itchAllOver
  const t01 = patient.breathingOrThroat
  const t02a = patient.allergySkin & patient.allergySystem
  const t02b = item.itchAllOver & patient.allergySystem
  const t03 = patient.reactionSettledOrAdrenalineUsed
  const t04a = patient.faintOrConfusion
  const t04b = item.faintHere & patient.pregnantOrPossibly
  const t04c = item.faintHere & item.durationAboveFaintRecoveryMax
  const t04d = item.faintHere & patient.faintLyingOrExercising
  const t05 = item.numbMouthHere & item.onsetAtMostAnaestheticToxicityMax
  const t06 = patient.visionOrNerveChange | item.visionChangeHere
  const t07a = patient.skinColourChangeBlueGreyBlack
  const t07b = patient.skinColourChangeWhiteMottled & item.t07bEither
  const t07c =
    patient.skinColourChangeWhiteMottled &
    item.painOrBurningHere &
    (item.severityAtLeastColourChangePainMin | item.trendWorsening)
  const t08a = item.t08aEither & patient.t08aEither2
  const t08b = item.painOrBurningHere & item.severityAtLeastSevereMin & patient.t08bEither
  const t08c = item.t08cEither & patient.feelsIllToday & patient.bodyTemperatureCUnknown
  const t08d = patient.painOutOfProportionOrNumb & item.painOrBurningHere & item.severityAtLeastSevereMin
  const t09a = patient.rigorsOrFastBreathing
  const t09b = patient.t09bEither & patient.fever
  const t09c = item.localSpread & patient.fever
  const t09d = patient.hotOrPus & patient.infectionSystem
  const t09e = item.localSpread & patient.infectionSystem
  const t10 = patient.eyeInvolved
  const t11a = patient.widespreadBlistersOrSores
  const t11b = item.blistersHere & item.spreadWholeBody
  const t12a = patient.uncontrolledBleeding | patient.headInjuryInFaint
  const t12b = patient.thinner & item.lumpOrSwellingForeheadHere & item.onsetBelowLumpFrom & item.trendWorsening
  const t12c = patient.t12cEither & item.headacheHere & item.trendWorsening
  const t16a = item.swellingLipsFaceHere & item.trendWorsening
  const t23b = patient.exposedThirdPartyChildOrPregnantPersonOrOther & patient.exposedPersonHasSymptoms
  const t33c = item.headacheHere & item.severityAtLeastSevereMin
  const t33d = patient.suddenWorstHeadache | patient.meningitisSigns
  const t43a = patient.severeGutSymptoms & patient.dizzinessOrFaintReported
  const t43b = patient.severeGutSymptoms & patient.thinner
  const t44a = patient.selfHarmThoughtsMayAct
  const t45 = patient.medicineOverdose
  const t46a = patient.diabetesNow & patient.t46aEither
  const t46b = patient.diabetesNow & patient.severeGutSymptoms & patient.highKetonesUnknown
  const t46c = patient.ketoacidosisSigns
  const t52a = patient.cancerStatusActiveOrInTreatment & patient.fever
  const t52b = patient.cancerStatusActiveOrInTreatment & patient.t52bEither & patient.t52bEither2
  const rung =
    m1c |
    m2b |
    m3a |
    m3b |
    m3c |
    m7a |
    m7b |
    t01 |
    t02a |
    t02b |
    t03 |
    t04a |
    t04b |
    t04c |
    t04d |
    t05 |
    t06 |
    t07a |
    t07b |
    t07c |
    t08a |
    t08b |
    t08c |
    t08d |
    t09a |
    t09b |
    t09c |
    t09d |
    t09e |
    t10 |
    t11a |
    t11b |
    t12a |
    t12b |
    t12c |
    t16a |
    t23b |
    t33c |
    t33d |
    t43a |
    t43b |
    t44a |
    t45 |
    t46a |
    t46b |
    t46c |
    t52a |
    t52b
  if (isTrue(rung)) {
    if (isTrue(m1c)) found.reached.push(says(rule.m1c, m1c))
    if (isTrue(m2b)) found.reached.push(says(rule.m2b, m2b))
    if (isTrue(m3a)) found.reached.push(says(rule.m3a, m3a))
    if (isTrue(m3b)) found.reached.push(says(rule.m3b, m3b))
    if (isTrue(m3c)) found.reached.push(says(rule.m3c, m3c))
    if (isTrue(m7a)) found.reached.push(says(rule.m7a, m7a))
    if (isTrue(m7b)) found.reached.push(says(rule.m7b, m7b))
    if (isTrue(t01)) found.reached.push(says(rule.t01, t01))
    if (isTrue(t02a)) found.reached.push(says(rule.t02a, t02a))
    if (isTrue(t02b)) found.reached.push(says(rule.t02b, t02b))
    if (isTrue(t03)) found.reached.push(says(rule.t03, t03))
    if (isTrue(t04a)) found.reached.push(says(rule.t04a, t04a))
    if (isTrue(t04b)) found.reached.push(says(rule.t04b, t04b))
    if (isTrue(t04c)) found.reached.push(says(rule.t04c, t04c))
    if (isTrue(t04d)) found.reached.push(says(rule.t04d, t04d))
    if (isTrue(t05)) found.reached.push(says(rule.t05, t05))
    if (isTrue(t06)) found.reached.push(says(rule.t06, t06))
    if (isTrue(t07a)) found.reached.push(says(rule.t07a, t07a))
    if (isTrue(t07b)) found.reached.push(says(rule.t07b, t07b))
    if (isTrue(t07c)) found.reached.push(says(rule.t07c, t07c))
    if (isTrue(t08a)) found.reached.push(says(rule.t08a, t08a))
    if (isTrue(t08b)) found.reached.push(says(rule.t08b, t08b))
    if (isTrue(t08c)) found.reached.push(says(rule.t08c, t08c))
    if (isTrue(t08d)) found.reached.push(says(rule.t08d, t08d))
    if (isTrue(t09a)) found.reached.push(says(rule.t09a, t09a))
    if (isTrue(t09b)) found.reached.push(says(rule.t09b, t09b))
    if (isTrue(t09c)) found.reached.push(says(rule.t09c, t09c))
    if (isTrue(t09d)) found.reached.push(says(rule.t09d, t09d))
    if (isTrue(t09e)) found.reached.push(says(rule.t09e, t09e))
    if (isTrue(t10)) found.reached.push(says(rule.t10, t10))
    if (isTrue(t11a)) found.reached.push(says(rule.t11a, t11a))
    if (isTrue(t11b)) found.reached.push(says(rule.t11b, t11b))
    if (isTrue(t12a)) found.reached.push(says(rule.t12a, t12a))
    if (isTrue(t12b)) found.reached.push(says(rule.t12b, t12b))
    if (isTrue(t12c)) found.reached.push(says(rule.t12c, t12c))
    if (isTrue(t16a)) found.reached.push(says(rule.t16a, t16a))
    if (isTrue(t23b)) found.reached.push(says(rule.t23b, t23b))
    if (isTrue(t33c)) found.reached.push(says(rule.t33c, t33c))
    if (isTrue(t33d)) found.reached.push(says(rule.t33d, t33d))
    if (isTrue(t43a)) found.reached.push(says(rule.t43a, t43a))
    if (isTrue(t43b)) found.reached.push(says(rule.t43b, t43b))
    if (isTrue(t44a)) found.reached.push(says(rule.t44a, t44a))
    if (isTrue(t45)) found.reached.push(says(rule.t45, t45))
    if (isTrue(t46a)) found.reached.push(says(rule.t46a, t46a))
    if (isTrue(t46b)) found.reached.push(says(rule.t46b, t46b))
    if (isTrue(t46c)) found.reached.push(says(rule.t46c, t46c))
    if (isTrue(t52a)) found.reached.push(says(rule.t52a, t52a))
    if (isTrue(t52b)) found.reached.push(says(rule.t52b, t52b))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isOpen(m1c)) found.missing.push(answer.childDangerSigns | rule.m1c)
    if (isOpen(m2b)) found.missing.push(answer.pregnancyWarningSigns | rule.m2b)
    if (isOpen(m3a)) {
      if (isOpen(patient.vulnerable)) {
        if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.m3a)
        if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.m3a)
        if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.m3a)
        if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.m3a)
      }
      if (isOpen(item.localSpread)) {
        if (isOpen(item.localSpreadBoth)) {
          if (isOpen(item.inflammationOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.m3a)
        }
        if (isOpen(item.localSpreadBoth2)) {
          if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.m3a)
        }
      }
    }
    if (isSilent(m3a)) {
      if (isUncertain(patient.vulnerable)) {
        if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.m3a)
      }
    }
    if (isOpen(m3b)) {
      if (isOpen(patient.vulnerable)) {
        if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.m3b)
        if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.m3b)
        if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.m3b)
        if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.m3b)
      }
      if (isOpen(patient.hotOrPus)) {
        if (isOpen(patient.heatOrPus)) found.missing.push(answer.heatOrPus | rule.m3b)
        if (isOpen(patient.pusReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.m3b)
        }
      }
      if (isOpen(item.notLateAndQuiet)) {
        if (isOpen(item.notLateQuiet)) {
          if (isOpen(item.notPusOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.m3b)
        }
      }
    }
    if (isSilent(m3b)) {
      if (isUncertain(patient.vulnerable)) {
        if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.m3b)
      }
    }
    if (isOpen(m3c)) {
      if (isOpen(patient.vulnerable)) {
        if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.m3c)
        if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.m3c)
        if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.m3c)
        if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.m3c)
      }
      if (isOpen(patient.fever)) {
        if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.m3c)
        if (isOpen(patient.feverBoth)) {
          if (isOpen(patient.feverReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.m3c)
          }
        }
      }
    }
    if (isSilent(m3c)) {
      if (isUncertain(patient.vulnerable)) {
        if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.m3c)
      }
    }
    if (isOpen(m7a)) {
      if (isOpen(patient.allergySkin)) {
        if (isOpen(patient.hivesOrFlush)) found.missing.push(answer.hivesOrFlush | rule.m7a)
        if (isOpen(patient.hivesOrSwellingLipsFaceReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.m7a)
        }
      }
    }
    if (isSilent(m7a)) {
      if (isUncertain(patient.emergencyCareFarAway)) found.couldAsk.push(answer.emergencyCareFarAway | rule.m7a)
    }
    if (isOpen(m7b)) {
      if (isOpen(item.itchAllOver)) {
        if (isOpen(item.itchingHere)) found.missing.push(answer.symptom | item.place | rule.m7b)
      }
    }
    if (isSilent(m7b)) {
      if (isUncertain(patient.emergencyCareFarAway)) found.couldAsk.push(answer.emergencyCareFarAway | rule.m7b)
    }
    if (isOpen(t01)) found.missing.push(answer.breathingOrThroatProblem | rule.t01)
    if (isOpen(t02a)) {
      if (isOpen(patient.allergySkin)) {
        if (isOpen(patient.hivesOrFlush)) found.missing.push(answer.hivesOrFlush | rule.t02a)
        if (isOpen(patient.hivesOrSwellingLipsFaceReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t02a)
        }
      }
      if (isOpen(patient.allergySystem)) {
        if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t02a)
        if (isOpen(patient.breathingOrThroat)) found.missing.push(answer.breathingOrThroatProblem | rule.t02a)
        if (isOpen(patient.faintOrConfusion)) found.missing.push(answer.faintOrConfusion | rule.t02a)
        if (isOpen(patient.dizzinessOrFaintReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t02a)
        }
      }
    }
    if (isOpen(t02b)) {
      if (isOpen(item.itchAllOver)) {
        if (isOpen(item.itchingHere)) found.missing.push(answer.symptom | item.place | rule.t02b)
      }
      if (isOpen(patient.allergySystem)) {
        if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t02b)
        if (isOpen(patient.breathingOrThroat)) found.missing.push(answer.breathingOrThroatProblem | rule.t02b)
        if (isOpen(patient.faintOrConfusion)) found.missing.push(answer.faintOrConfusion | rule.t02b)
        if (isOpen(patient.dizzinessOrFaintReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t02b)
        }
      }
    }
    if (isOpen(t03)) found.missing.push(answer.reactionSettledOrAdrenalineUsed | rule.t03)
    if (isOpen(t04a)) found.missing.push(answer.faintOrConfusion | rule.t04a)
    if (isOpen(t04b)) {
      if (isOpen(item.faintHere)) found.missing.push(answer.symptom | item.place | rule.t04b)
      if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.t04b)
    }
    if (isOpen(t04c)) {
      if (isOpen(item.faintHere)) found.missing.push(answer.symptom | item.place | rule.t04c)
    }
    if (isOpen(t04d)) {
      if (isOpen(item.faintHere)) found.missing.push(answer.symptom | item.place | rule.t04d)
      if (isOpen(patient.faintLyingOrExercising)) found.missing.push(answer.faintLyingOrExercising | rule.t04d)
    }
    if (isOpen(t05)) {
      if (isOpen(item.numbMouthHere)) found.missing.push(answer.symptom | item.place | rule.t05)
    }
    if (isOpen(t06)) {
      if (isOpen(patient.visionOrNerveChange)) found.missing.push(answer.visionOrNerveChange | rule.t06)
      if (isOpen(item.visionChangeHere)) found.missing.push(answer.symptom | item.place | rule.t06)
    }
    if (isOpen(t07a)) found.missing.push(answer.skinColourChange | rule.t07a)
    if (isOpen(t07b)) {
      if (isOpen(patient.skinColourChangeWhiteMottled)) found.missing.push(answer.skinColourChange | rule.t07b)
      if (isOpen(item.t07bEither)) {
        if (isOpen(patient.painOutOfProportionOrNumb)) found.missing.push(answer.painOutOfProportionOrNumb | rule.t07b)
        if (isOpen(item.numbUnexplained)) {
          if (isOpen(item.scalpNumbnessHere)) found.missing.push(answer.symptom | item.place | rule.t07b)
          if (isOpen(item.numbUnexplainedEither)) {
            if (isOpen(patient.notLidocaineOrProcaineSubstance))
              found.missing.push(answer.injectedSubstances | rule.t07b)
          }
        }
        if (isOpen(patient.blistersReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t07b)
        }
      }
    }
    if (isOpen(t07c)) {
      if (isOpen(patient.skinColourChangeWhiteMottled)) found.missing.push(answer.skinColourChange | rule.t07c)
      if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t07c)
    }
    if (isOpen(t08a)) {
      if (isOpen(item.t08aEither)) {
        if (isOpen(patient.painOutOfProportionOrNumb)) found.missing.push(answer.painOutOfProportionOrNumb | rule.t08a)
        if (isOpen(item.numbUnexplained)) {
          if (isOpen(item.scalpNumbnessHere)) found.missing.push(answer.symptom | item.place | rule.t08a)
          if (isOpen(item.numbUnexplainedEither)) {
            if (isOpen(patient.notLidocaineOrProcaineSubstance))
              found.missing.push(answer.injectedSubstances | rule.t08a)
          }
        }
      }
      if (isOpen(patient.t08aEither2)) {
        if (isOpen(patient.fever)) {
          if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t08a)
          if (isOpen(patient.feverBoth)) {
            if (isOpen(patient.feverReported)) {
              for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t08a)
            }
          }
        }
        if (isOpen(patient.feelsIllToday)) found.missing.push(answer.feelsIllToday | rule.t08a)
        if (isOpen(patient.blistersReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t08a)
        }
      }
    }
    if (isOpen(t08b)) {
      if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t08b)
      if (isOpen(patient.t08bEither)) {
        if (isOpen(patient.fever)) {
          if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t08b)
          if (isOpen(patient.feverBoth)) {
            if (isOpen(patient.feverReported)) {
              for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t08b)
            }
          }
        }
        if (isOpen(patient.feelsIllToday)) found.missing.push(answer.feelsIllToday | rule.t08b)
      }
    }
    if (isOpen(t08c)) {
      if (isOpen(item.t08cEither)) {
        if (isOpen(patient.hotOrPus)) {
          if (isOpen(patient.heatOrPus)) found.missing.push(answer.heatOrPus | rule.t08c)
          if (isOpen(patient.pusReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t08c)
          }
        }
        if (isOpen(item.localSpread)) {
          if (isOpen(item.localSpreadBoth)) {
            if (isOpen(item.inflammationOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.t08c)
          }
          if (isOpen(item.localSpreadBoth2)) {
            if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t08c)
          }
        }
      }
      if (isOpen(patient.feelsIllToday)) found.missing.push(answer.feelsIllToday | rule.t08c)
    }
    if (isOpen(t08d)) {
      if (isOpen(patient.painOutOfProportionOrNumb)) found.missing.push(answer.painOutOfProportionOrNumb | rule.t08d)
      if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t08d)
    }
    if (isOpen(t09a)) found.missing.push(answer.rigorsOrFastBreathing | rule.t09a)
    if (isOpen(t09b)) {
      if (isOpen(patient.t09bEither)) {
        if (isOpen(patient.hotOrPus)) {
          if (isOpen(patient.heatOrPus)) found.missing.push(answer.heatOrPus | rule.t09b)
          if (isOpen(patient.pusReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09b)
          }
        }
        if (isOpen(patient.inflammationReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09b)
        }
      }
      if (isOpen(patient.fever)) {
        if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t09b)
        if (isOpen(patient.feverBoth)) {
          if (isOpen(patient.feverReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09b)
          }
        }
      }
    }
    if (isOpen(t09c)) {
      if (isOpen(item.localSpread)) {
        if (isOpen(item.localSpreadBoth)) {
          if (isOpen(item.inflammationOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.t09c)
        }
        if (isOpen(item.localSpreadBoth2)) {
          if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t09c)
        }
      }
      if (isOpen(patient.fever)) {
        if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t09c)
        if (isOpen(patient.feverBoth)) {
          if (isOpen(patient.feverReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09c)
          }
        }
      }
    }
    if (isOpen(t09d)) {
      if (isOpen(patient.hotOrPus)) {
        if (isOpen(patient.heatOrPus)) found.missing.push(answer.heatOrPus | rule.t09d)
        if (isOpen(patient.pusReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09d)
        }
      }
      if (isOpen(patient.infectionSystem)) {
        if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t09d)
        if (isOpen(patient.noUrineAllDay)) found.missing.push(answer.noUrineAllDay | rule.t09d)
        if (isOpen(patient.dizzinessOrFaintReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09d)
        }
      }
    }
    if (isOpen(t09e)) {
      if (isOpen(item.localSpread)) {
        if (isOpen(item.localSpreadBoth)) {
          if (isOpen(item.inflammationOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.t09e)
        }
        if (isOpen(item.localSpreadBoth2)) {
          if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t09e)
        }
      }
      if (isOpen(patient.infectionSystem)) {
        if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t09e)
        if (isOpen(patient.noUrineAllDay)) found.missing.push(answer.noUrineAllDay | rule.t09e)
        if (isOpen(patient.dizzinessOrFaintReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t09e)
        }
      }
    }
    if (isOpen(t10)) found.missing.push(answer.eyeInvolved | rule.t10)
    if (isOpen(t11a)) found.missing.push(answer.widespreadBlistersOrSores | rule.t11a)
    if (isOpen(t11b)) {
      if (isOpen(item.blistersHere)) found.missing.push(answer.symptom | item.place | rule.t11b)
    }
    if (isOpen(t12a)) {
      if (isOpen(patient.uncontrolledBleeding)) found.missing.push(answer.uncontrolledBleeding | rule.t12a)
      if (isOpen(patient.headInjuryInFaint)) found.missing.push(answer.headInjuryInFaint | rule.t12a)
    }
    if (isOpen(t12b)) {
      if (isOpen(patient.thinner)) {
        if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
          found.missing.push(answer.bloodThinner | rule.t12b)
        if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t12b)
      }
      if (isOpen(item.lumpOrSwellingForeheadHere)) found.missing.push(answer.symptom | item.place | rule.t12b)
    }
    if (isOpen(t12c)) {
      if (isOpen(patient.t12cEither)) {
        if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t12c)
        if (isOpen(patient.bloodThinnerAnticoagulant)) found.missing.push(answer.bloodThinner | rule.t12c)
      }
      if (isOpen(item.headacheHere)) found.missing.push(answer.symptom | item.place | rule.t12c)
    }
    if (isOpen(t16a)) {
      if (isOpen(item.swellingLipsFaceHere)) found.missing.push(answer.symptom | item.place | rule.t16a)
    }
    if (isOpen(t23b)) {
      if (isOpen(patient.exposedThirdPartyChildOrPregnantPersonOrOther))
        found.missing.push(answer.exposedThirdParty | rule.t23b)
      if (isOpen(patient.exposedPersonHasSymptoms)) found.missing.push(answer.exposedPersonHasSymptoms | rule.t23b)
    }
    if (isOpen(t33c)) {
      if (isOpen(item.headacheHere)) found.missing.push(answer.symptom | item.place | rule.t33c)
    }
    if (isOpen(t33d)) {
      if (isOpen(patient.suddenWorstHeadache)) found.missing.push(answer.suddenWorstHeadache | rule.t33d)
      if (isOpen(patient.meningitisSigns)) found.missing.push(answer.meningitisSigns | rule.t33d)
    }
    if (isOpen(t43a)) {
      if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t43a)
      if (isOpen(patient.dizzinessOrFaintReported)) {
        for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t43a)
      }
    }
    if (isOpen(t43b)) {
      if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t43b)
      if (isOpen(patient.thinner)) {
        if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
          found.missing.push(answer.bloodThinner | rule.t43b)
        if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t43b)
      }
    }
    if (isOpen(t44a)) found.missing.push(answer.selfHarmThoughts | rule.t44a)
    if (isOpen(t45)) found.missing.push(answer.medicineOverdose | rule.t45)
    if (isOpen(t46a)) {
      if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.t46a)
      if (isOpen(patient.t46aEither)) {
        if (isOpen(patient.highKetones)) found.missing.push(answer.highKetones | rule.t46a)
        if (isOpen(patient.t46aBoth)) {
          if (isOpen(patient.diabetesStatusType1)) found.missing.push(answer.diabetesStatus | rule.t46a)
          if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t46a)
        }
      }
    }
    if (isOpen(t46b)) {
      if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.t46b)
      if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t46b)
    }
    if (isSilent(t46c)) found.couldAsk.push(answer.ketoacidosisSigns | rule.t46c)
    if (isOpen(t52a)) {
      if (isOpen(patient.cancerStatusActiveOrInTreatment)) found.missing.push(answer.cancerStatus | rule.t52a)
      if (isOpen(patient.fever)) {
        if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t52a)
        if (isOpen(patient.feverBoth)) {
          if (isOpen(patient.feverReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t52a)
          }
        }
      }
    }
    if (isOpen(t52b)) {
      if (isOpen(patient.cancerStatusActiveOrInTreatment)) found.missing.push(answer.cancerStatus | rule.t52b)
      if (isOpen(patient.t52bEither)) {
        if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.t52b)
      }
      if (isOpen(patient.t52bEither2)) {
        if (isOpen(patient.feelsIllToday)) found.missing.push(answer.feelsIllToday | rule.t52b)
        if (isOpen(patient.subfebrile)) {
          if (isOpen(patient.bodyTemperatureAtLeastSubfebrileC)) found.missing.push(answer.bodyTemperatureC | rule.t52b)
          if (isOpen(patient.bodyTemperatureBelowFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t52b)
        }
      }
    }
  }
  return rung
}

/** Urgent same day. */
function urgentSameDayRules(patient: Patient, item: Item, found: Found): Truth {
  const m1b = patient.ageBelowInfantRaiseBelow & item.m1bEither
  const m1e = patient.exposedThirdPartyBreastfedBaby & patient.m1eEither
  const m3d = patient.vulnerable & item.m3dEither
  const t13a = patient.hotOrPus & item.notLateAndQuiet
  const t13b = item.localSpread
  const t14 = patient.fever | patient.feelsIllToday
  const t15a = patient.hivesOrFlush | item.hivesHere
  const t15b = item.t15bBoth | item.t15bBoth2
  const t16b = item.swellingLipsFaceHere
  const t17 = item.blistersHere
  const t18a = item.bruiseHere & item.trendWorsening
  const t18b = item.bruiseOrSpotsHere & patient.thinner
  const t19a = item.painOrBurningHere & (item.severityAtLeastSevereMin | item.trendWorsening)
  const t19b = patient.painOutOfProportionOrNumb
  const t20a = item.dizzinessHere & item.t20aEither
  const t21 = patient.pregnantOrPossibly & patient.t21Either
  const t22 = patient.needleReuseSuspected | patient.t22Both
  const t23a = patient.exposedThirdPartyChildOrPregnantPersonOrOther
  const t24c = item.lumpOrPusHere & item.spreadNotLocalised
  const t26b =
    item.swellingForeheadHere &
    (item.onsetBelowFrontalOedemaMinOnset |
      patient.hoursSinceSessionEndAboveFrontalOedemaMax |
      item.severityAboveSlightMax)
  const t33b = item.headacheHere & item.trendWorsening
  const t41a = item.otherHere | item.t41aBoth | item.t41aBoth2 | item.t41aBoth3 | item.t41aBoth4
  const t41b = patient.severeGutSymptoms | patient.noUrineAllDay | patient.skinColourChangeWhiteMottled
  const t41c = item.symptomUnknown
  const t44b = patient.selfHarmThoughtsThoughtsButSafe
  const t47c = item.pinpointBleedingHere & item.t47cEither
  const t48c = item.scabsOrFlakesHere & (item.trendWorsening | item.spreadNotLocalised | item.severityAtLeastSevereMin)
  const t50b = item.numbUnexplained
  const t51b = item.tirednessHere & item.t51bEither
  const t53 = patient.needlePieceLeft
  const t54 = patient.veryHighBloodPressure
  const u1 =
    patient.breathingOrThroatProblemUnknown | patient.faintOrConfusionUnknown | patient.visionOrNerveChangeUnknown
  const u12 = item.faintHere & patient.headInjuryInFaintUnknown
  const u2b =
    (patient.hivesOrFlushUnknown & patient.severeGutSymptomsUnknown) |
    (patient.hivesOrFlushUnknown & patient.skinColourChangeUnknown) |
    (patient.hivesOrFlushUnknown & patient.heatOrPusUnknown) |
    (patient.hivesOrFlushUnknown & patient.eyeInvolvedUnknown) |
    (patient.severeGutSymptomsUnknown & patient.skinColourChangeUnknown) |
    (patient.severeGutSymptomsUnknown & patient.heatOrPusUnknown) |
    (patient.severeGutSymptomsUnknown & patient.eyeInvolvedUnknown) |
    (patient.skinColourChangeUnknown & patient.heatOrPusUnknown) |
    (patient.skinColourChangeUnknown & patient.eyeInvolvedUnknown) |
    (patient.heatOrPusUnknown & patient.eyeInvolvedUnknown)
  const u5 = patient.callerVeryWorried
  const u9 = patient.callerRoleParentOrCarerOrClinicOrOther & patient.redFlagUnknown
  const rung =
    m1b |
    m1e |
    m3d |
    t13a |
    t13b |
    t14 |
    t15a |
    t15b |
    t16b |
    t17 |
    t18a |
    t18b |
    t19a |
    t19b |
    t20a |
    t21 |
    t22 |
    t23a |
    t24c |
    t26b |
    t33b |
    t41a |
    t41b |
    t41c |
    t44b |
    t47c |
    t48c |
    t50b |
    t51b |
    t53 |
    t54 |
    u1 |
    u12 |
    u2b |
    u5 |
    u9
  if (isTrue(rung)) {
    if (isTrue(m1b)) found.reached.push(says(rule.m1b, m1b))
    if (isTrue(m1e)) found.reached.push(says(rule.m1e, m1e))
    if (isTrue(m3d)) found.reached.push(says(rule.m3d, m3d))
    if (isTrue(t13a)) found.reached.push(says(rule.t13a, t13a))
    if (isTrue(t13b)) found.reached.push(says(rule.t13b, t13b))
    if (isTrue(t14)) found.reached.push(says(rule.t14, t14))
    if (isTrue(t15a)) found.reached.push(says(rule.t15a, t15a))
    if (isTrue(t15b)) found.reached.push(says(rule.t15b, t15b))
    if (isTrue(t16b)) found.reached.push(says(rule.t16b, t16b))
    if (isTrue(t17)) found.reached.push(says(rule.t17, t17))
    if (isTrue(t18a)) found.reached.push(says(rule.t18a, t18a))
    if (isTrue(t18b)) found.reached.push(says(rule.t18b, t18b))
    if (isTrue(t19a)) found.reached.push(says(rule.t19a, t19a))
    if (isTrue(t19b)) found.reached.push(says(rule.t19b, t19b))
    if (isTrue(t20a)) found.reached.push(says(rule.t20a, t20a))
    if (isTrue(t21)) found.reached.push(says(rule.t21, t21))
    if (isTrue(t22)) found.reached.push(says(rule.t22, t22))
    if (isTrue(t23a)) found.reached.push(says(rule.t23a, t23a))
    if (isTrue(t24c)) found.reached.push(says(rule.t24c, t24c))
    if (isTrue(t26b)) found.reached.push(says(rule.t26b, t26b))
    if (isTrue(t33b)) found.reached.push(says(rule.t33b, t33b))
    if (isTrue(t41a)) found.reached.push(says(rule.t41a, t41a))
    if (isTrue(t41b)) found.reached.push(says(rule.t41b, t41b))
    if (isTrue(t41c)) found.reached.push(says(rule.t41c, t41c))
    if (isTrue(t44b)) found.reached.push(says(rule.t44b, t44b))
    if (isTrue(t47c)) found.reached.push(says(rule.t47c, t47c))
    if (isTrue(t48c)) found.reached.push(says(rule.t48c, t48c))
    if (isTrue(t50b)) found.reached.push(says(rule.t50b, t50b))
    if (isTrue(t51b)) found.reached.push(says(rule.t51b, t51b))
    if (isTrue(t53)) found.reached.push(says(rule.t53, t53))
    if (isTrue(t54)) found.reached.push(says(rule.t54, t54))
    if (isTrue(u1)) found.reached.push(says(rule.u1, u1))
    if (isTrue(u12)) found.reached.push(says(rule.u12, u12))
    if (isTrue(u2b)) found.reached.push(says(rule.u2b, u2b))
    if (isTrue(u5)) found.reached.push(says(rule.u5, u5))
    if (isTrue(u9)) found.reached.push(says(rule.u9, u9))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isOpen(m1b)) {
      if (isOpen(patient.ageBelowInfantRaiseBelow)) found.missing.push(answer.ageYears | rule.m1b)
      if (isOpen(item.m1bEither)) {
        if (isOpen(item.notNoneHere)) found.missing.push(answer.symptom | item.place | rule.m1b)
      }
    }
    if (isOpen(m1e)) {
      if (isOpen(patient.exposedThirdPartyBreastfedBaby)) found.missing.push(answer.exposedThirdParty | rule.m1e)
      if (isOpen(patient.m1eEither)) {
        if (isOpen(patient.exposedPersonHasSymptoms)) found.missing.push(answer.exposedPersonHasSymptoms | rule.m1e)
      }
    }
    if (isOpen(m3d)) {
      if (isOpen(patient.vulnerable)) {
        if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.m3d)
        if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.m3d)
        if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.m3d)
        if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.m3d)
      }
      if (isOpen(item.m3dEither)) {
        if (isOpen(patient.subfebrile)) {
          if (isOpen(patient.bodyTemperatureAtLeastSubfebrileC)) found.missing.push(answer.bodyTemperatureC | rule.m3d)
          if (isOpen(patient.bodyTemperatureBelowFeverC)) found.missing.push(answer.bodyTemperatureC | rule.m3d)
        }
        if (isOpen(item.feverOrLumpOrPusHere)) found.missing.push(answer.symptom | item.place | rule.m3d)
      }
    }
    if (isSilent(m3d)) {
      if (isUncertain(patient.vulnerable)) {
        if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.m3d)
      }
    }
    if (isOpen(t13a)) {
      if (isOpen(patient.hotOrPus)) {
        if (isOpen(patient.heatOrPus)) found.missing.push(answer.heatOrPus | rule.t13a)
        if (isOpen(patient.pusReported)) {
          for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t13a)
        }
      }
      if (isOpen(item.notLateAndQuiet)) {
        if (isOpen(item.notLateQuiet)) {
          if (isOpen(item.notPusOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.t13a)
        }
      }
    }
    if (isOpen(t13b)) {
      if (isOpen(item.localSpreadBoth)) {
        if (isOpen(item.inflammationOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.t13b)
      }
      if (isOpen(item.localSpreadBoth2)) {
        if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t13b)
      }
    }
    if (isOpen(t14)) {
      if (isOpen(patient.fever)) {
        if (isOpen(patient.bodyTemperatureAtLeastFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t14)
        if (isOpen(patient.feverBoth)) {
          if (isOpen(patient.feverReported)) {
            for (const other of patient.unnamed) found.missing.push(answer.symptom | (other * ITEM) | rule.t14)
          }
        }
      }
      if (isOpen(patient.feelsIllToday)) found.missing.push(answer.feelsIllToday | rule.t14)
    }
    if (isOpen(t15a)) {
      if (isOpen(patient.hivesOrFlush)) found.missing.push(answer.hivesOrFlush | rule.t15a)
      if (isOpen(item.hivesHere)) found.missing.push(answer.symptom | item.place | rule.t15a)
    }
    if (isOpen(t15b)) {
      if (isOpen(item.t15bBoth)) {
        if (isOpen(item.itchingHere)) found.missing.push(answer.symptom | item.place | rule.t15b)
      }
      if (isOpen(item.t15bBoth2)) {
        if (isOpen(item.spotsHere)) found.missing.push(answer.symptom | item.place | rule.t15b)
      }
    }
    if (isOpen(t16b)) found.missing.push(answer.symptom | item.place | rule.t16b)
    if (isOpen(t17)) found.missing.push(answer.symptom | item.place | rule.t17)
    if (isOpen(t18a)) {
      if (isOpen(item.bruiseHere)) found.missing.push(answer.symptom | item.place | rule.t18a)
    }
    if (isOpen(t18b)) {
      if (isOpen(item.bruiseOrSpotsHere)) found.missing.push(answer.symptom | item.place | rule.t18b)
      if (isOpen(patient.thinner)) {
        if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
          found.missing.push(answer.bloodThinner | rule.t18b)
        if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t18b)
      }
    }
    if (isOpen(t19a)) {
      if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t19a)
    }
    if (isOpen(t19b)) found.missing.push(answer.painOutOfProportionOrNumb | rule.t19b)
    if (isOpen(t20a)) {
      if (isOpen(item.dizzinessHere)) found.missing.push(answer.symptom | item.place | rule.t20a)
      if (isOpen(item.t20aEither)) {
        if (isOpen(patient.systemicRisk)) {
          if (isOpen(patient.vulnerable)) {
            if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.t20a)
            if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.t20a)
            if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.t20a)
            if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.t20a)
          }
          if (isOpen(patient.thinner)) {
            if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
              found.missing.push(answer.bloodThinner | rule.t20a)
            if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t20a)
          }
          if (isOpen(patient.minoxidilOrOtherDrugSubstance)) found.missing.push(answer.injectedSubstances | rule.t20a)
          if (isOpen(patient.bloodPressureMedicine)) found.missing.push(answer.bloodPressureMedicine | rule.t20a)
          if (isOpen(patient.heartOrBloodPressureEtcDisease)) found.missing.push(answer.otherCurrentDisease | rule.t20a)
          if (isOpen(patient.systemicRiskBoth)) {
            if (isOpen(patient.systemicRiskEither)) {
              if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.t20a)
            }
          }
        }
      }
    }
    if (isSilent(t20a)) {
      if (isUncertain(item.t20aEither)) {
        if (isUncertain(patient.systemicRisk)) {
          if (isUncertain(patient.vulnerable)) {
            if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.t20a)
          }
        }
      }
    }
    if (isOpen(t21)) {
      if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.t21)
      if (isOpen(patient.t21Either)) {
        if (isOpen(patient.dutasterideEtcSubstance)) found.missing.push(answer.injectedSubstances | rule.t21)
      }
    }
    if (isOpen(t22)) {
      if (isOpen(patient.needleReuseSuspected)) found.missing.push(answer.needleReuseSuspected | rule.t22)
      if (isOpen(patient.t22Both)) {
        if (isOpen(patient.unlicensed)) found.missing.push(answer.practitionerLicensed | rule.t22)
      }
    }
    if (isOpen(t23a)) found.missing.push(answer.exposedThirdParty | rule.t23a)
    if (isOpen(t24c)) {
      if (isOpen(item.lumpOrPusHere)) found.missing.push(answer.symptom | item.place | rule.t24c)
    }
    if (isOpen(t26b)) {
      if (isOpen(item.swellingForeheadHere)) found.missing.push(answer.symptom | item.place | rule.t26b)
    }
    if (isOpen(t33b)) {
      if (isOpen(item.headacheHere)) found.missing.push(answer.symptom | item.place | rule.t33b)
    }
    if (isOpen(t41a)) {
      if (isOpen(item.otherHere)) found.missing.push(answer.symptom | item.place | rule.t41a)
      if (isOpen(item.t41aBoth)) {
        if (isOpen(item.numbMouthHere)) found.missing.push(answer.symptom | item.place | rule.t41a)
      }
      if (isOpen(item.t41aBoth2)) {
        if (isOpen(item.lumpHere)) found.missing.push(answer.symptom | item.place | rule.t41a)
      }
      if (isOpen(item.t41aBoth3)) {
        if (isOpen(item.faintHere)) found.missing.push(answer.symptom | item.place | rule.t41a)
      }
      if (isOpen(item.t41aBoth4)) {
        if (isOpen(item.painOrBurningHere)) found.missing.push(answer.symptom | item.place | rule.t41a)
      }
    }
    if (isOpen(t41b)) {
      if (isOpen(patient.severeGutSymptoms)) found.missing.push(answer.severeGutSymptoms | rule.t41b)
      if (isOpen(patient.noUrineAllDay)) found.missing.push(answer.noUrineAllDay | rule.t41b)
      if (isOpen(patient.skinColourChangeWhiteMottled)) found.missing.push(answer.skinColourChange | rule.t41b)
    }
    if (isOpen(t44b)) found.missing.push(answer.selfHarmThoughts | rule.t44b)
    if (isOpen(t47c)) {
      if (isOpen(item.pinpointBleedingHere)) found.missing.push(answer.symptom | item.place | rule.t47c)
      if (isOpen(item.t47cEither)) {
        if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t47c)
        if (isOpen(item.t47cBoth)) {
          if (isOpen(patient.thinner)) {
            if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
              found.missing.push(answer.bloodThinner | rule.t47c)
            if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t47c)
          }
        }
      }
    }
    if (isOpen(t48c)) {
      if (isOpen(item.scabsOrFlakesHere)) found.missing.push(answer.symptom | item.place | rule.t48c)
    }
    if (isOpen(t50b)) {
      if (isOpen(item.scalpNumbnessHere)) found.missing.push(answer.symptom | item.place | rule.t50b)
      if (isOpen(item.numbUnexplainedEither)) {
        if (isOpen(patient.notLidocaineOrProcaineSubstance)) found.missing.push(answer.injectedSubstances | rule.t50b)
      }
    }
    if (isOpen(t51b)) {
      if (isOpen(item.tirednessHere)) found.missing.push(answer.symptom | item.place | rule.t51b)
      if (isOpen(item.t51bEither)) {
        if (isOpen(patient.systemicRisk)) {
          if (isOpen(patient.vulnerable)) {
            if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.t51b)
            if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.t51b)
            if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.t51b)
            if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.t51b)
          }
          if (isOpen(patient.thinner)) {
            if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
              found.missing.push(answer.bloodThinner | rule.t51b)
            if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t51b)
          }
          if (isOpen(patient.minoxidilOrOtherDrugSubstance)) found.missing.push(answer.injectedSubstances | rule.t51b)
          if (isOpen(patient.bloodPressureMedicine)) found.missing.push(answer.bloodPressureMedicine | rule.t51b)
          if (isOpen(patient.heartOrBloodPressureEtcDisease)) found.missing.push(answer.otherCurrentDisease | rule.t51b)
          if (isOpen(patient.systemicRiskBoth)) {
            if (isOpen(patient.systemicRiskEither)) {
              if (isOpen(patient.notRegisteredMale)) found.missing.push(answer.sexRegisteredAtBirth | rule.t51b)
            }
          }
        }
      }
    }
    if (isSilent(t51b)) {
      if (isUncertain(item.t51bEither)) {
        if (isUncertain(patient.systemicRisk)) {
          if (isUncertain(patient.vulnerable)) {
            if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.t51b)
          }
        }
      }
    }
    if (isSilent(t53)) found.couldAsk.push(answer.needlePieceLeft | rule.t53)
    if (isSilent(t54)) found.couldAsk.push(answer.veryHighBloodPressure | rule.t54)
    if (isOpen(u12)) {
      if (isOpen(item.faintHere)) found.missing.push(answer.symptom | item.place | rule.u12)
    }
    if (isSilent(u5)) found.couldAsk.push(answer.callerVeryWorried | rule.u5)
    if (isSilent(u9)) {
      if (isUncertain(patient.callerRoleParentOrCarerOrClinicOrOther)) found.couldAsk.push(answer.callerRole | rule.u9)
    }
  }
  return rung
}

/** Contact clinic 24 48h. */
function contactClinicRules(patient: Patient, item: Item, found: Found): Truth {
  const m1a = patient.ageBelowAgeFloor
  const m1d = patient.exposedThirdPartyBreastfedBaby
  const m2a = patient.pregnantOrPossibly | patient.shortlyAfterPregnancy
  const m5 = patient.earlierSessionReaction
  const t20b = item.dizzinessHere
  const t24a = item.lumpHere & item.onsetAtLeastLumpFrom
  const t24b = item.lateQuiet
  const t25 = item.baldPatchHere
  const t26a =
    item.swellingForeheadHere &
    item.onsetAtLeastFrontalOedemaMinOnset &
    patient.hoursSinceSessionEndAtMostFrontalOedemaMax &
    item.severityAtMostSlightMax
  const t27 =
    item.burningHere &
    (item.durationAtLeastBurningContact |
      item.severityAtLeastModerateMin |
      (item.durationAboveFewHoursUpper & item.trendSame))
  const t28 = item.inflammationHere & patient.hoursSinceSessionEndAboveLocalReactionWindow
  const t29 =
    item.itchingHere &
    (patient.hoursSinceSessionEndAboveLocalReactionWindow | item.severityAtLeastModerateMin | item.trendWorsening)
  const t30 = item.bruiseOrSpotsHere & item.t30Either
  const t31 = item.painHere & patient.hoursSinceSessionEndAboveLocalReactionWindow
  const t32 = item.faintHere & item.onsetAtMostFaintOnsetMax
  const t33a = item.headacheHere
  const t42 = patient.subfebrile | item.feverHere
  const t47b = item.pinpointBleedingHere & item.t47bEither
  const t48b = item.scabsOrFlakesHere & item.t48bEither
  const t49 = item.sheddingHere
  const t51a = item.tirednessHere
  const u10 = patient.ageYearsUnknown
  const u11 = item.bruiseOrPinpointBleedingHere & (patient.bloodThinnerUnknown | patient.bleedingDisorderUnknown)
  const u2a =
    patient.hivesOrFlushUnknown |
    patient.severeGutSymptomsUnknown |
    patient.skinColourChangeUnknown |
    patient.heatOrPusUnknown |
    patient.eyeInvolvedUnknown
  const u8 = patient.redFlagUnknown
  const rung =
    m1a |
    m1d |
    m2a |
    m5 |
    t20b |
    t24a |
    t24b |
    t25 |
    t26a |
    t27 |
    t28 |
    t29 |
    t30 |
    t31 |
    t32 |
    t33a |
    t42 |
    t47b |
    t48b |
    t49 |
    t51a |
    u10 |
    u11 |
    u2a |
    u8
  if (isTrue(rung)) {
    if (isTrue(m1a)) found.reached.push(says(rule.m1a, m1a))
    if (isTrue(m1d)) found.reached.push(says(rule.m1d, m1d))
    if (isTrue(m2a)) found.reached.push(says(rule.m2a, m2a))
    if (isTrue(m5)) found.reached.push(says(rule.m5, m5))
    if (isTrue(t20b)) found.reached.push(says(rule.t20b, t20b))
    if (isTrue(t24a)) found.reached.push(says(rule.t24a, t24a))
    if (isTrue(t24b)) found.reached.push(says(rule.t24b, t24b))
    if (isTrue(t25)) found.reached.push(says(rule.t25, t25))
    if (isTrue(t26a)) found.reached.push(says(rule.t26a, t26a))
    if (isTrue(t27)) found.reached.push(says(rule.t27, t27))
    if (isTrue(t28)) found.reached.push(says(rule.t28, t28))
    if (isTrue(t29)) found.reached.push(says(rule.t29, t29))
    if (isTrue(t30)) found.reached.push(says(rule.t30, t30))
    if (isTrue(t31)) found.reached.push(says(rule.t31, t31))
    if (isTrue(t32)) found.reached.push(says(rule.t32, t32))
    if (isTrue(t33a)) found.reached.push(says(rule.t33a, t33a))
    if (isTrue(t42)) found.reached.push(says(rule.t42, t42))
    if (isTrue(t47b)) found.reached.push(says(rule.t47b, t47b))
    if (isTrue(t48b)) found.reached.push(says(rule.t48b, t48b))
    if (isTrue(t49)) found.reached.push(says(rule.t49, t49))
    if (isTrue(t51a)) found.reached.push(says(rule.t51a, t51a))
    if (isTrue(u10)) found.reached.push(says(rule.u10, u10))
    if (isTrue(u11)) found.reached.push(says(rule.u11, u11))
    if (isTrue(u2a)) found.reached.push(says(rule.u2a, u2a))
    if (isTrue(u8)) found.reached.push(says(rule.u8, u8))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isOpen(m1a)) found.missing.push(answer.ageYears | rule.m1a)
    if (isOpen(m1d)) found.missing.push(answer.exposedThirdParty | rule.m1d)
    if (isOpen(m2a)) {
      if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.m2a)
    }
    if (isSilent(m2a)) {
      if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.m2a)
    }
    if (isSilent(m5)) found.couldAsk.push(answer.earlierSessionReaction | rule.m5)
    if (isOpen(t20b)) found.missing.push(answer.symptom | item.place | rule.t20b)
    if (isOpen(t24a)) {
      if (isOpen(item.lumpHere)) found.missing.push(answer.symptom | item.place | rule.t24a)
    }
    if (isOpen(t24b)) {
      if (isOpen(item.pusOrLumpHere)) found.missing.push(answer.symptom | item.place | rule.t24b)
    }
    if (isOpen(t25)) found.missing.push(answer.symptom | item.place | rule.t25)
    if (isOpen(t26a)) {
      if (isOpen(item.swellingForeheadHere)) found.missing.push(answer.symptom | item.place | rule.t26a)
    }
    if (isOpen(t27)) {
      if (isOpen(item.burningHere)) found.missing.push(answer.symptom | item.place | rule.t27)
    }
    if (isOpen(t28)) {
      if (isOpen(item.inflammationHere)) found.missing.push(answer.symptom | item.place | rule.t28)
    }
    if (isOpen(t29)) {
      if (isOpen(item.itchingHere)) found.missing.push(answer.symptom | item.place | rule.t29)
    }
    if (isOpen(t30)) {
      if (isOpen(item.bruiseOrSpotsHere)) found.missing.push(answer.symptom | item.place | rule.t30)
      if (isOpen(item.t30Either)) {
        if (isOpen(item.t30Both)) {
          if (isOpen(item.spotsHere)) found.missing.push(answer.symptom | item.place | rule.t30)
        }
      }
    }
    if (isOpen(t31)) {
      if (isOpen(item.painHere)) found.missing.push(answer.symptom | item.place | rule.t31)
    }
    if (isOpen(t32)) {
      if (isOpen(item.faintHere)) found.missing.push(answer.symptom | item.place | rule.t32)
    }
    if (isOpen(t33a)) found.missing.push(answer.symptom | item.place | rule.t33a)
    if (isOpen(t42)) {
      if (isOpen(patient.subfebrile)) {
        if (isOpen(patient.bodyTemperatureAtLeastSubfebrileC)) found.missing.push(answer.bodyTemperatureC | rule.t42)
        if (isOpen(patient.bodyTemperatureBelowFeverC)) found.missing.push(answer.bodyTemperatureC | rule.t42)
      }
      if (isOpen(item.feverHere)) found.missing.push(answer.symptom | item.place | rule.t42)
    }
    if (isOpen(t47b)) {
      if (isOpen(item.pinpointBleedingHere)) found.missing.push(answer.symptom | item.place | rule.t47b)
      if (isOpen(item.t47bEither)) {
        if (isOpen(patient.thinner)) {
          if (isOpen(patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed))
            found.missing.push(answer.bloodThinner | rule.t47b)
          if (isOpen(patient.bleedingDisorder)) found.missing.push(answer.bleedingDisorder | rule.t47b)
        }
      }
    }
    if (isOpen(t48b)) {
      if (isOpen(item.scabsOrFlakesHere)) found.missing.push(answer.symptom | item.place | rule.t48b)
      if (isOpen(item.t48bEither)) {
        if (isOpen(patient.vulnerable)) {
          if (isOpen(patient.pregnantOrPossibly)) found.missing.push(answer.pregnancyStatus | rule.t48b)
          if (isOpen(patient.immunosuppressed)) found.missing.push(answer.immunosuppressed | rule.t48b)
          if (isOpen(patient.diabetesNow)) found.missing.push(answer.diabetesStatus | rule.t48b)
          if (isOpen(patient.ageAboveVulnerableAgeAbove)) found.missing.push(answer.ageYears | rule.t48b)
        }
      }
    }
    if (isSilent(t48b)) {
      if (isUncertain(item.t48bEither)) {
        if (isUncertain(patient.vulnerable)) {
          if (isUncertain(patient.shortlyAfterPregnancy)) found.couldAsk.push(answer.monthsSinceBirth | rule.t48b)
        }
      }
    }
    if (isOpen(t49)) found.missing.push(answer.symptom | item.place | rule.t49)
    if (isOpen(t51a)) found.missing.push(answer.symptom | item.place | rule.t51a)
    if (isOpen(u11)) {
      if (isOpen(item.bruiseOrPinpointBleedingHere)) found.missing.push(answer.symptom | item.place | rule.u11)
    }
  }
  return rung
}

/** Self care watch. */
function selfCareWatchRules(patient: Patient, item: Item, found: Found): Truth {
  const t34 = item.burningHere & item.durationAboveFewHoursUpper
  const t35 = item.inflammationHere & patient.hoursSinceSessionEndAtMostLocalReactionWindow & item.notNeedleTrace
  const t36 = item.painHere & patient.hoursSinceSessionEndAtMostLocalReactionWindow & item.notNeedleTrace
  const t37 = item.itchingHere
  const t38 = item.bruiseOrSpotsHere & item.notNeedleTrace
  const t47a = item.pinpointBleedingHere
  const t48a = item.scabsOrFlakesHere
  const t50a = item.scalpNumbnessHere
  const rung = t34 | t35 | t36 | t37 | t38 | t47a | t48a | t50a
  if (isTrue(rung)) {
    if (isTrue(t34)) found.reached.push(says(rule.t34, t34))
    if (isTrue(t35)) found.reached.push(says(rule.t35, t35))
    if (isTrue(t36)) found.reached.push(says(rule.t36, t36))
    if (isTrue(t37)) found.reached.push(says(rule.t37, t37))
    if (isTrue(t38)) found.reached.push(says(rule.t38, t38))
    if (isTrue(t47a)) found.reached.push(says(rule.t47a, t47a))
    if (isTrue(t48a)) found.reached.push(says(rule.t48a, t48a))
    if (isTrue(t50a)) found.reached.push(says(rule.t50a, t50a))
  } else if (rung !== NO && found.reached.length === 0) {
    if (isOpen(t34)) {
      if (isOpen(item.burningHere)) found.missing.push(answer.symptom | item.place | rule.t34)
    }
    if (isOpen(t35)) {
      if (isOpen(item.inflammationHere)) found.missing.push(answer.symptom | item.place | rule.t35)
      if (isOpen(item.notNeedleTrace)) {
        if (isOpen(item.notPainOrInflammationOrSpotsHere)) found.missing.push(answer.symptom | item.place | rule.t35)
      }
    }
    if (isOpen(t36)) {
      if (isOpen(item.painHere)) found.missing.push(answer.symptom | item.place | rule.t36)
      if (isOpen(item.notNeedleTrace)) {
        if (isOpen(item.notPainOrInflammationOrSpotsHere)) found.missing.push(answer.symptom | item.place | rule.t36)
      }
    }
    if (isOpen(t37)) found.missing.push(answer.symptom | item.place | rule.t37)
    if (isOpen(t38)) {
      if (isOpen(item.bruiseOrSpotsHere)) found.missing.push(answer.symptom | item.place | rule.t38)
      if (isOpen(item.notNeedleTrace)) {
        if (isOpen(item.notPainOrInflammationOrSpotsHere)) found.missing.push(answer.symptom | item.place | rule.t38)
      }
    }
    if (isOpen(t47a)) found.missing.push(answer.symptom | item.place | rule.t47a)
    if (isOpen(t48a)) found.missing.push(answer.symptom | item.place | rule.t48a)
    if (isOpen(t50a)) found.missing.push(answer.symptom | item.place | rule.t50a)
  }
  return rung
}

/** Expected no action. */
function expectedNoActionRules(patient: Patient, item: Item, found: Found): Truth {
  const m4 = patient.bloodThinnerAnticoagulantOrAntiplateletPrescribed
  const t39 = item.burningHere & item.durationAtMostFewHoursUpper & item.severityAtMostSlightMax
  const t40 = item.needleTrace | item.noneHere
  const rung = t39 | t40

  if (isTrue(m4)) found.reached.push(says(rule.m4, m4))
  if (isTrue(t39)) found.reached.push(says(rule.t39, t39))
  if (isTrue(t40)) found.reached.push(says(rule.t40, t40))
  return rung
}

type Item = ReturnType<typeof itemOf>

/** What was answered about one item, and what follows for the patient who has it. */
function itemOf(given: SymptomsItem | undefined, place: number, patient: Patient) {
  const symptom = given === undefined ? MORE : complaintOf(given.symptom)
  const trend = known(given?.trend)
  const spread = known(given?.spread)
  const severity = known(given?.severity0to10)
  const durationHours = known(given?.durationHours)
  const onsetHours = known(given?.onsetHours)
  const sizeCm = known(given?.sizeCm)

  const inflammationOrLumpHere = holds(symptom, complaint.inflammation | complaint.lump, WITHHELD)
  const trendWorsening = claim(trend, trend === 'worsening', WORST)
  const spreadNotLocalised = claim(spread, spread !== 'localised', WORST)
  const severityAtLeastSevereMin = atLeast(severity, severeMin, WORST)
  const painOrBurningHere = holds(symptom, complaint.pain | complaint.burning, WITHHELD)
  const symptomUnknown = (symptom & MORE) === 0 ? NO : WORST
  const notPusOrLumpHere = lacks(symptom, complaint.pus | complaint.lump, WITHHELD)
  const severityAboveSlightMax = above(severity, slightMax, WORST)
  const itchingHere = holds(symptom, complaint.itching, WITHHELD)
  const spreadWholeBody = claim(spread, spread === 'whole_body', WORST)
  const faintHere = holds(symptom, complaint.faint, WITHHELD)
  const durationAboveFaintRecoveryMax = above(durationHours, faintRecoveryMax, WORST)
  const numbMouthHere = holds(symptom, complaint.numb_mouth, WITHHELD)
  const onsetAtMostAnaestheticToxicityMax = atMost(onsetHours, anaestheticToxicityMax, WORST)
  const visionChangeHere = holds(symptom, complaint.vision_change, WITHHELD)
  const scalpNumbnessHere = holds(symptom, complaint.scalp_numbness, WITHHELD)
  const onsetAboveNumbnessOnsetMax = above(onsetHours, numbnessOnsetMax, WORST)
  const severityAtLeastColourChangePainMin = atLeast(severity, colourChangePainMin, WORST)
  const blistersHere = holds(symptom, complaint.blisters, WITHHELD)
  const lumpOrSwellingForeheadHere = holds(symptom, complaint.lump | complaint.swelling_forehead, WITHHELD)
  const onsetBelowLumpFrom = below(onsetHours, lumpFrom, WORST)
  const headacheHere = holds(symptom, complaint.headache, WITHHELD)
  const swellingLipsFaceHere = holds(symptom, complaint.swelling_lips_face, WITHHELD)
  const notNoneHere = lacks(symptom, complaint.none, WITHHELD)
  const feverOrLumpOrPusHere = holds(symptom, complaint.fever | complaint.lump | complaint.pus, WITHHELD)
  const hivesHere = holds(symptom, complaint.hives, WITHHELD)
  const spotsHere = holds(symptom, complaint.spots, WITHHELD)
  const bruiseHere = holds(symptom, complaint.bruise, WITHHELD)
  const bruiseOrSpotsHere = holds(symptom, complaint.bruise | complaint.spots, WITHHELD)
  const dizzinessHere = holds(symptom, complaint.dizziness, WITHHELD)
  const durationAboveDizzinessBriefMax = above(durationHours, dizzinessBriefMax, WORST)
  const trendNotImproving = claim(trend, trend !== 'improving', WORST)
  const onsetAboveFaintOnsetMax = above(onsetHours, faintOnsetMax, WORST)
  const lumpOrPusHere = holds(symptom, complaint.lump | complaint.pus, WITHHELD)
  const swellingForeheadHere = holds(symptom, complaint.swelling_forehead, WITHHELD)
  const onsetBelowFrontalOedemaMinOnset = below(onsetHours, frontalOedemaMinOnset, WORST)
  const otherHere = holds(symptom, complaint.other, WITHHELD)
  const onsetAboveAnaestheticToxicityMax = above(onsetHours, anaestheticToxicityMax, WORST)
  const lumpHere = holds(symptom, complaint.lump, WITHHELD)
  const pinpointBleedingHere = holds(symptom, complaint.pinpoint_bleeding, WITHHELD)
  const durationAboveBleedingStopMax = above(durationHours, bleedingStopMax, WORST)
  const scabsOrFlakesHere = holds(symptom, complaint.scabs_or_flakes, WITHHELD)
  const tirednessHere = holds(symptom, complaint.tiredness, WITHHELD)
  const onsetAtLeastLumpFrom = atLeast(onsetHours, lumpFrom, WORST)
  const pusOrLumpHere = holds(symptom, complaint.pus | complaint.lump, WITHHELD)
  const trendNotWorsening = claim(trend, trend !== 'worsening', WORST)
  const severityAtMostSlightMax = atMost(severity, slightMax, WORST)
  const spreadLocalised = claim(spread, spread === 'localised', WORST)
  const baldPatchHere = holds(symptom, complaint.bald_patch, WITHHELD)
  const onsetAtLeastFrontalOedemaMinOnset = atLeast(onsetHours, frontalOedemaMinOnset, WORST)
  const burningHere = holds(symptom, complaint.burning, WITHHELD)
  const durationAtLeastBurningContact = atLeast(durationHours, burningContact, WORST)
  const severityAtLeastModerateMin = atLeast(severity, moderateMin, WORST)
  const durationAboveFewHoursUpper = above(durationHours, fewHoursUpper, WORST)
  const trendSame = claim(trend, trend === 'same', WORST)
  const inflammationHere = holds(symptom, complaint.inflammation, WITHHELD)
  const sizeAboveBruiseMaxCm = above(sizeCm, bruiseMaxCm, WORST)
  const spreadSpreading = claim(spread, spread === 'spreading', WORST)
  const onsetAtLeastLateSpotsOnset = atLeast(onsetHours, lateSpotsOnset, WORST)
  const painHere = holds(symptom, complaint.pain, WITHHELD)
  const onsetAtMostFaintOnsetMax = atMost(onsetHours, faintOnsetMax, WORST)
  const feverHere = holds(symptom, complaint.fever, WITHHELD)
  const sheddingHere = holds(symptom, complaint.shedding, WITHHELD)
  const bruiseOrPinpointBleedingHere = holds(symptom, complaint.bruise | complaint.pinpoint_bleeding, WITHHELD)
  const notPainOrInflammationOrSpotsHere = lacks(
    symptom,
    complaint.pain | complaint.inflammation | complaint.spots,
    WITHHELD,
  )
  const durationAtMostFewHoursUpper = atMost(durationHours, fewHoursUpper, WORST)
  const painOrInflammationOrSpotsHere = holds(
    symptom,
    complaint.pain | complaint.inflammation | complaint.spots,
    WITHHELD,
  )
  const trendImproving = claim(trend, trend === 'improving', WORST)
  const noneHere = holds(symptom, complaint.none, WITHHELD)

  const localSpreadBoth = inflammationOrLumpHere & (trendWorsening | spreadNotLocalised | severityAtLeastSevereMin)
  const localSpreadBoth2 = painOrBurningHere & trendWorsening & patient.hoursSinceSessionEndAboveLocalSpreadFrom
  const localSpread = localSpreadBoth | localSpreadBoth2
  const notLateQuiet =
    notPusOrLumpHere |
    patient.hoursSinceSessionEndAtMostLocalInfectionWindow |
    trendWorsening |
    severityAboveSlightMax |
    spreadNotLocalised
  const notLateAndQuiet = symptomUnknown | notLateQuiet
  const itchAllOver = itchingHere & spreadWholeBody
  const numbUnexplainedEither =
    patient.hoursSinceSessionEndAboveNumbnessMax |
    onsetAboveNumbnessOnsetMax |
    trendWorsening |
    spreadNotLocalised |
    patient.injectedSubstancesUnknown |
    patient.notLidocaineOrProcaineSubstance
  const numbUnexplained = scalpNumbnessHere & numbUnexplainedEither
  const t07bEither = patient.painOutOfProportionOrNumb | numbUnexplained | patient.blistersReported
  const t08aEither = patient.painOutOfProportionOrNumb | numbUnexplained
  const t08cEither = patient.hotOrPus | localSpread
  const m1bEither = symptomUnknown | notNoneHere
  const m3dEither = patient.subfebrile | feverOrLumpOrPusHere
  const t15bBoth = itchingHere & spreadNotLocalised
  const t15bBoth2 = spotsHere & spreadWholeBody
  const t20aEither =
    durationAboveDizzinessBriefMax |
    trendNotImproving |
    onsetAboveFaintOnsetMax |
    patient.hoursSinceSessionEndAtMostAnaestheticToxicityMax |
    severityAboveSlightMax |
    patient.systemicRisk
  const t41aBoth = numbMouthHere & onsetAboveAnaestheticToxicityMax
  const t41aBoth2 = lumpHere & onsetBelowLumpFrom
  const t41aBoth3 = faintHere & onsetAboveFaintOnsetMax
  const t41aBoth4 = painOrBurningHere & spreadNotLocalised
  const t47cBoth = patient.thinner & (trendNotImproving | durationAboveBleedingStopMax)
  const t47cEither =
    patient.uncontrolledBleedingUnknown |
    trendWorsening |
    spreadNotLocalised |
    severityAtLeastSevereMin |
    patient.bleedingDisorder |
    t47cBoth
  const t51bEither =
    patient.hoursSinceSessionEndAtMostAnaestheticToxicityMax |
    severityAtLeastSevereMin |
    trendWorsening |
    patient.systemicRisk
  const lateQuiet =
    pusOrLumpHere &
    patient.hoursSinceSessionEndAboveLocalInfectionWindow &
    trendNotWorsening &
    severityAtMostSlightMax &
    spreadLocalised
  const t30Both =
    spotsHere &
    (trendWorsening |
      spreadSpreading |
      (onsetAtLeastLateSpotsOnset & patient.hoursSinceSessionEndAboveLocalReactionWindow & trendSame))
  const t30Either = patient.hoursSinceSessionEndAboveBruiseMaxHours | sizeAboveBruiseMaxCm | t30Both
  const t47bEither =
    patient.hoursSinceSessionEndAbovePinpointBleedingWindow |
    trendSame |
    durationAboveBleedingStopMax |
    severityAboveSlightMax |
    patient.thinner
  const t48bEither = patient.hoursSinceSessionEndAboveScabWindow | severityAboveSlightMax | patient.vulnerable
  const notNeedleTrace =
    notPainOrInflammationOrSpotsHere |
    severityAboveSlightMax |
    trendNotImproving |
    spreadNotLocalised |
    patient.hoursSinceSessionEndAboveNeedleTraceMax
  const needleTrace =
    painOrInflammationOrSpotsHere &
    severityAtMostSlightMax &
    trendImproving &
    spreadLocalised &
    patient.hoursSinceSessionEndAtMostNeedleTraceMax

  return {
    place,
    localSpread,
    notLateAndQuiet,
    itchAllOver,
    faintHere,
    durationAboveFaintRecoveryMax,
    numbMouthHere,
    onsetAtMostAnaestheticToxicityMax,
    visionChangeHere,
    t07bEither,
    painOrBurningHere,
    severityAtLeastColourChangePainMin,
    trendWorsening,
    t08aEither,
    severityAtLeastSevereMin,
    t08cEither,
    blistersHere,
    spreadWholeBody,
    lumpOrSwellingForeheadHere,
    onsetBelowLumpFrom,
    headacheHere,
    swellingLipsFaceHere,
    localSpreadBoth,
    inflammationOrLumpHere,
    localSpreadBoth2,
    notLateQuiet,
    notPusOrLumpHere,
    itchingHere,
    numbUnexplained,
    scalpNumbnessHere,
    numbUnexplainedEither,
    m1bEither,
    m3dEither,
    hivesHere,
    t15bBoth,
    t15bBoth2,
    bruiseHere,
    bruiseOrSpotsHere,
    dizzinessHere,
    t20aEither,
    lumpOrPusHere,
    spreadNotLocalised,
    swellingForeheadHere,
    onsetBelowFrontalOedemaMinOnset,
    severityAboveSlightMax,
    otherHere,
    t41aBoth,
    t41aBoth2,
    t41aBoth3,
    t41aBoth4,
    symptomUnknown,
    pinpointBleedingHere,
    t47cEither,
    scabsOrFlakesHere,
    tirednessHere,
    t51bEither,
    notNoneHere,
    feverOrLumpOrPusHere,
    spotsHere,
    lumpHere,
    t47cBoth,
    onsetAtLeastLumpFrom,
    lateQuiet,
    baldPatchHere,
    onsetAtLeastFrontalOedemaMinOnset,
    severityAtMostSlightMax,
    burningHere,
    durationAtLeastBurningContact,
    severityAtLeastModerateMin,
    durationAboveFewHoursUpper,
    trendSame,
    inflammationHere,
    t30Either,
    painHere,
    onsetAtMostFaintOnsetMax,
    feverHere,
    t47bEither,
    t48bEither,
    sheddingHere,
    bruiseOrPinpointBleedingHere,
    pusOrLumpHere,
    t30Both,
    notNeedleTrace,
    notPainOrInflammationOrSpotsHere,
    durationAtMostFewHoursUpper,
    needleTrace,
    noneHere,
  }
}

type Patient = ReturnType<typeof patientOf>

/** What was answered, each answer read once, and what is true of the patient. */
function patientOf(facts: Facts, items: readonly SymptomsItem[] | undefined) {
  const pregnancyStatus = known(facts.pregnancyStatus)
  const monthsSinceBirth = known(facts.monthsSinceBirth)
  const diabetesStatus = known(facts.diabetesStatus)
  const ageYears = known(facts.ageYears)
  const hoursSinceSessionEnd = known(facts.hoursSinceSessionEnd)
  const bodyTemperatureC = known(facts.bodyTemperatureC)
  const skinColourChange = known(facts.skinColourChange)
  const injectedSubstances = bitsOf(facts.injectedSubstances, substanceBits)
  const bloodThinner = known(facts.bloodThinner)
  const exposedThirdParty = known(facts.exposedThirdParty)
  const selfHarmThoughts = known(facts.selfHarmThoughts)
  const cancerStatus = known(facts.cancerStatus)
  const otherCurrentDisease = bitsOf(facts.otherCurrentDisease, diseaseBits)
  const sexRegisteredAtBirth = known(facts.sexRegisteredAtBirth)
  const callerRole = known(facts.callerRole)

  // Which complaints there are, over all items; which items do not say
  const unnamed: number[] = []
  let reported = items === undefined ? MORE : 0
  if (items === undefined) unnamed.push(0)
  else {
    for (let index = 0; index < items.length; index++) {
      const named = complaintOf(items[index]?.symptom)
      if (named === MORE) unnamed.push(index)
      reported |= named
    }
  }

  const childDangerSigns = yes(facts.childDangerSigns, WITHHELD)
  const pregnancyWarningSigns = yes(facts.pregnancyWarningSigns, WITHHELD)
  const pregnantOrPossibly = claim(
    pregnancyStatus,
    pregnancyStatus === 'yes' || pregnancyStatus === 'possible',
    WITHHELD,
  )
  const shortlyAfterPregnancy = atMost(monthsSinceBirth, postpartumVulnerable, SILENT)
  const immunosuppressed = yes(facts.immunosuppressed, WITHHELD)
  const diabetesNow = claim(
    diabetesStatus,
    diabetesStatus === 'type1' || diabetesStatus === 'type2' || diabetesStatus === 'gestational_now',
    WITHHELD,
  )
  const ageAboveVulnerableAgeAbove = above(ageYears, vulnerableAgeAbove, WITHHELD)
  const hoursSinceSessionEndAboveLocalSpreadFrom = above(hoursSinceSessionEnd, localSpreadFrom, WORST)
  const heatOrPus = yes(facts.heatOrPus, WITHHELD)
  const pusReported = holds(reported, complaint.pus, WITHHELD)
  const hoursSinceSessionEndAtMostLocalInfectionWindow = atMost(hoursSinceSessionEnd, localInfectionWindow, WORST)
  const bodyTemperatureAtLeastFeverC = atLeast(bodyTemperatureC, feverC, WITHHELD)
  const bodyTemperatureCUnknown = unanswered(bodyTemperatureC)
  const feverReported = holds(reported, complaint.fever, WITHHELD)
  const emergencyCareFarAway = yes(facts.emergencyCareFarAway, SILENT)
  const hivesOrFlush = yes(facts.hivesOrFlush, WITHHELD)
  const hivesOrSwellingLipsFaceReported = holds(reported, complaint.hives | complaint.swelling_lips_face, WITHHELD)
  const breathingOrThroat = yes(facts.breathingOrThroatProblem, WITHHELD)
  const severeGutSymptoms = yes(facts.severeGutSymptoms, WITHHELD)
  const faintOrConfusion = yes(facts.faintOrConfusion, WITHHELD)
  const dizzinessOrFaintReported = holds(reported, complaint.dizziness | complaint.faint, WITHHELD)
  const reactionSettledOrAdrenalineUsed = yes(facts.reactionSettledOrAdrenalineUsed, WITHHELD)
  const faintLyingOrExercising = yes(facts.faintLyingOrExercising, WITHHELD)
  const visionOrNerveChange = yes(facts.visionOrNerveChange, WITHHELD)
  const skinColourChangeBlueGreyBlack = claim(skinColourChange, skinColourChange === 'blue_grey_black', WITHHELD)
  const skinColourChangeWhiteMottled = claim(skinColourChange, skinColourChange === 'white_mottled', WITHHELD)
  const painOutOfProportionOrNumb = yes(facts.painOutOfProportionOrNumb, WITHHELD)
  const hoursSinceSessionEndAboveNumbnessMax = above(hoursSinceSessionEnd, numbnessMax, WORST)
  const injectedSubstancesUnknown = (injectedSubstances & MORE) === 0 ? NO : WORST
  const notLidocaineOrProcaineSubstance = lacks(injectedSubstances, substance.lidocaine | substance.procaine, WITHHELD)
  const blistersReported = holds(reported, complaint.blisters, WITHHELD)
  const feelsIllToday = yes(facts.feelsIllToday, WITHHELD)
  const rigorsOrFastBreathing = yes(facts.rigorsOrFastBreathing, WITHHELD)
  const inflammationReported = holds(reported, complaint.inflammation, WITHHELD)
  const noUrineAllDay = yes(facts.noUrineAllDay, WITHHELD)
  const eyeInvolved = yes(facts.eyeInvolved, WITHHELD)
  const widespreadBlistersOrSores = yes(facts.widespreadBlistersOrSores, WITHHELD)
  const uncontrolledBleeding = yes(facts.uncontrolledBleeding, WITHHELD)
  const headInjuryInFaint = yes(facts.headInjuryInFaint, WITHHELD)
  const bloodThinnerAnticoagulantOrAntiplateletPrescribed = claim(
    bloodThinner,
    bloodThinner === 'anticoagulant' || bloodThinner === 'antiplatelet_prescribed',
    WITHHELD,
  )
  const bleedingDisorder = yes(facts.bleedingDisorder, WITHHELD)
  const bloodThinnerAnticoagulant = claim(bloodThinner, bloodThinner === 'anticoagulant', WITHHELD)
  const exposedThirdPartyChildOrPregnantPersonOrOther = claim(
    exposedThirdParty,
    exposedThirdParty === 'child' || exposedThirdParty === 'pregnant_person' || exposedThirdParty === 'other',
    WITHHELD,
  )
  const exposedPersonHasSymptoms = yes(facts.exposedPersonHasSymptoms, WITHHELD)
  const suddenWorstHeadache = yes(facts.suddenWorstHeadache, WITHHELD)
  const meningitisSigns = yes(facts.meningitisSigns, WITHHELD)
  const selfHarmThoughtsMayAct = claim(selfHarmThoughts, selfHarmThoughts === 'may_act', WITHHELD)
  const medicineOverdose = yes(facts.medicineOverdose, WITHHELD)
  const highKetones = yes(facts.highKetones, WITHHELD)
  const diabetesStatusType1 = claim(diabetesStatus, diabetesStatus === 'type1', WITHHELD)
  const highKetonesUnknown = undecided(highKetones)
  const ketoacidosisSigns = yes(facts.ketoacidosisSigns, SILENT)
  const cancerStatusActiveOrInTreatment = claim(cancerStatus, cancerStatus === 'active_or_in_treatment', WITHHELD)
  const immunosuppressedUnknown = undecided(immunosuppressed)
  const bodyTemperatureAtLeastSubfebrileC = atLeast(bodyTemperatureC, subfebrileC, WITHHELD)
  const bodyTemperatureBelowFeverC = below(bodyTemperatureC, feverC, WITHHELD)
  const ageBelowInfantRaiseBelow = below(ageYears, infantRaiseBelow, WITHHELD)
  const exposedThirdPartyBreastfedBaby = claim(exposedThirdParty, exposedThirdParty === 'breastfed_baby', WITHHELD)
  const exposedPersonHasSymptomsUnknown = undecided(exposedPersonHasSymptoms)
  const hoursSinceSessionEndAtMostAnaestheticToxicityMax = atMost(hoursSinceSessionEnd, anaestheticToxicityMax, WORST)
  const minoxidilOrOtherDrugSubstance = holds(injectedSubstances, substance.minoxidil | substance.other_drug, WITHHELD)
  const bloodPressureMedicine = yes(facts.bloodPressureMedicine, WITHHELD)
  const heartOrBloodPressureEtcDisease = holds(
    otherCurrentDisease,
    disease.heart_or_blood_pressure |
      disease.autoimmune |
      disease.kidney_or_liver |
      disease.neurological |
      disease.other,
    WITHHELD,
  )
  const bloodPressureMedicineUnknown = undecided(bloodPressureMedicine)
  const otherCurrentDiseaseUnknown = (otherCurrentDisease & MORE) === 0 ? NO : WORST
  const bloodThinnerUnknown = unanswered(bloodThinner)
  const bleedingDisorderUnknown = undecided(bleedingDisorder)
  const diabetesStatusUnknown = unanswered(diabetesStatus)
  const ageYearsUnknown = unanswered(ageYears)
  const pregnancyStatusUnknown = unanswered(pregnancyStatus)
  const sexRegisteredAtBirthUnknown = unanswered(sexRegisteredAtBirth)
  const notRegisteredMale = claim(sexRegisteredAtBirth, sexRegisteredAtBirth !== 'male', WITHHELD)
  const dutasterideEtcSubstance = holds(
    injectedSubstances,
    substance.dutasteride |
      substance.finasteride |
      substance.minoxidil |
      substance.corticosteroid |
      substance.other_drug,
    WITHHELD,
  )
  const needleReuseSuspected = yes(facts.needleReuseSuspected, WITHHELD)
  const unlicensed = no(facts.practitionerLicensed, WITHHELD)
  const needleReuseSuspectedUnknown = undecided(needleReuseSuspected)
  const hoursSinceSessionEndAboveFrontalOedemaMax = above(hoursSinceSessionEnd, frontalOedemaMax, WORST)
  const selfHarmThoughtsThoughtsButSafe = claim(selfHarmThoughts, selfHarmThoughts === 'thoughts_but_safe', WITHHELD)
  const uncontrolledBleedingUnknown = undecided(uncontrolledBleeding)
  const needlePieceLeft = yes(facts.needlePieceLeft, SILENT)
  const veryHighBloodPressure = yes(facts.veryHighBloodPressure, SILENT)
  const breathingOrThroatProblemUnknown = undecided(breathingOrThroat)
  const faintOrConfusionUnknown = undecided(faintOrConfusion)
  const visionOrNerveChangeUnknown = undecided(visionOrNerveChange)
  const headInjuryInFaintUnknown = undecided(headInjuryInFaint)
  const hivesOrFlushUnknown = undecided(hivesOrFlush)
  const severeGutSymptomsUnknown = undecided(severeGutSymptoms)
  const skinColourChangeUnknown = unanswered(skinColourChange)
  const heatOrPusUnknown = undecided(heatOrPus)
  const eyeInvolvedUnknown = undecided(eyeInvolved)
  const callerVeryWorried = yes(facts.callerVeryWorried, SILENT)
  const callerRoleParentOrCarerOrClinicOrOther = claim(
    callerRole,
    callerRole === 'parent' || callerRole === 'carer' || callerRole === 'clinic' || callerRole === 'other',
    SILENT,
  )
  const feelsIllTodayUnknown = undecided(feelsIllToday)
  const ageBelowAgeFloor = below(ageYears, ageFloor, WITHHELD)
  const earlierSessionReaction = yes(facts.earlierSessionReaction, SILENT)
  const hoursSinceSessionEndAboveLocalInfectionWindow = above(hoursSinceSessionEnd, localInfectionWindow, WORST)
  const hoursSinceSessionEndAtMostFrontalOedemaMax = atMost(hoursSinceSessionEnd, frontalOedemaMax, WORST)
  const hoursSinceSessionEndAboveLocalReactionWindow = above(hoursSinceSessionEnd, localReactionWindow, WORST)
  const hoursSinceSessionEndAboveBruiseMaxHours = above(hoursSinceSessionEnd, bruiseMaxHours, WORST)
  const hoursSinceSessionEndAbovePinpointBleedingWindow = above(hoursSinceSessionEnd, pinpointBleedingWindow, WORST)
  const hoursSinceSessionEndAboveScabWindow = above(hoursSinceSessionEnd, scabWindow, WORST)
  const hoursSinceSessionEndAtMostLocalReactionWindow = atMost(hoursSinceSessionEnd, localReactionWindow, WORST)
  const hoursSinceSessionEndAboveNeedleTraceMax = above(hoursSinceSessionEnd, needleTraceMax, WORST)
  const hoursSinceSessionEndAtMostNeedleTraceMax = atMost(hoursSinceSessionEnd, needleTraceMax, WORST)

  const vulnerable =
    pregnantOrPossibly | shortlyAfterPregnancy | immunosuppressed | diabetesNow | ageAboveVulnerableAgeAbove
  const hotOrPus = heatOrPus | pusReported
  const feverBoth = bodyTemperatureCUnknown & feverReported
  const fever = bodyTemperatureAtLeastFeverC | feverBoth
  const allergySkin = hivesOrFlush | hivesOrSwellingLipsFaceReported
  const allergySystem = severeGutSymptoms | breathingOrThroat | faintOrConfusion | dizzinessOrFaintReported
  const t08aEither2 = fever | feelsIllToday | blistersReported
  const t08bEither = fever | feelsIllToday
  const t09bEither = hotOrPus | inflammationReported
  const infectionSystem = severeGutSymptoms | noUrineAllDay | dizzinessOrFaintReported
  const thinner = bloodThinnerAnticoagulantOrAntiplateletPrescribed | bleedingDisorder
  const t12cEither = bleedingDisorder | bloodThinnerAnticoagulant
  const t46aBoth = diabetesStatusType1 & severeGutSymptoms
  const t46aEither = highKetones | t46aBoth
  const t52bEither = immunosuppressed | immunosuppressedUnknown
  const subfebrile = bodyTemperatureAtLeastSubfebrileC & bodyTemperatureBelowFeverC
  const t52bEither2 = feelsIllToday | subfebrile
  const m1eEither = exposedPersonHasSymptoms | exposedPersonHasSymptomsUnknown
  const systemicRiskEither = sexRegisteredAtBirthUnknown | notRegisteredMale
  const systemicRiskBoth = pregnancyStatusUnknown & systemicRiskEither
  const systemicRisk =
    vulnerable |
    thinner |
    minoxidilOrOtherDrugSubstance |
    bloodPressureMedicine |
    heartOrBloodPressureEtcDisease |
    injectedSubstancesUnknown |
    bloodPressureMedicineUnknown |
    otherCurrentDiseaseUnknown |
    bloodThinnerUnknown |
    bleedingDisorderUnknown |
    diabetesStatusUnknown |
    immunosuppressedUnknown |
    ageYearsUnknown |
    systemicRiskBoth
  const t21Either = dutasterideEtcSubstance | injectedSubstancesUnknown
  const t22Both = unlicensed & needleReuseSuspectedUnknown
  const redFlagUnknown =
    breathingOrThroatProblemUnknown |
    faintOrConfusionUnknown |
    visionOrNerveChangeUnknown |
    hivesOrFlushUnknown |
    severeGutSymptomsUnknown |
    skinColourChangeUnknown |
    feelsIllTodayUnknown

  return {
    unnamed,
    childDangerSigns,
    pregnancyWarningSigns,
    vulnerable,
    hotOrPus,
    fever,
    emergencyCareFarAway,
    allergySkin,
    breathingOrThroat,
    allergySystem,
    reactionSettledOrAdrenalineUsed,
    faintOrConfusion,
    pregnantOrPossibly,
    faintLyingOrExercising,
    visionOrNerveChange,
    skinColourChangeBlueGreyBlack,
    skinColourChangeWhiteMottled,
    t08aEither2,
    t08bEither,
    feelsIllToday,
    bodyTemperatureCUnknown,
    painOutOfProportionOrNumb,
    rigorsOrFastBreathing,
    t09bEither,
    infectionSystem,
    eyeInvolved,
    widespreadBlistersOrSores,
    uncontrolledBleeding,
    headInjuryInFaint,
    thinner,
    t12cEither,
    exposedThirdPartyChildOrPregnantPersonOrOther,
    exposedPersonHasSymptoms,
    suddenWorstHeadache,
    meningitisSigns,
    severeGutSymptoms,
    dizzinessOrFaintReported,
    selfHarmThoughtsMayAct,
    medicineOverdose,
    diabetesNow,
    t46aEither,
    highKetonesUnknown,
    ketoacidosisSigns,
    cancerStatusActiveOrInTreatment,
    t52bEither,
    t52bEither2,
    immunosuppressed,
    ageAboveVulnerableAgeAbove,
    shortlyAfterPregnancy,
    heatOrPus,
    pusReported,
    bodyTemperatureAtLeastFeverC,
    feverBoth,
    feverReported,
    hivesOrFlush,
    hivesOrSwellingLipsFaceReported,
    notLidocaineOrProcaineSubstance,
    blistersReported,
    inflammationReported,
    noUrineAllDay,
    bloodThinnerAnticoagulantOrAntiplateletPrescribed,
    bleedingDisorder,
    bloodThinnerAnticoagulant,
    highKetones,
    t46aBoth,
    diabetesStatusType1,
    subfebrile,
    bodyTemperatureAtLeastSubfebrileC,
    bodyTemperatureBelowFeverC,
    ageBelowInfantRaiseBelow,
    exposedThirdPartyBreastfedBaby,
    m1eEither,
    t21Either,
    needleReuseSuspected,
    t22Both,
    hoursSinceSessionEndAboveFrontalOedemaMax,
    selfHarmThoughtsThoughtsButSafe,
    needlePieceLeft,
    veryHighBloodPressure,
    breathingOrThroatProblemUnknown,
    faintOrConfusionUnknown,
    visionOrNerveChangeUnknown,
    headInjuryInFaintUnknown,
    hivesOrFlushUnknown,
    severeGutSymptomsUnknown,
    skinColourChangeUnknown,
    heatOrPusUnknown,
    eyeInvolvedUnknown,
    callerVeryWorried,
    callerRoleParentOrCarerOrClinicOrOther,
    redFlagUnknown,
    systemicRisk,
    minoxidilOrOtherDrugSubstance,
    bloodPressureMedicine,
    heartOrBloodPressureEtcDisease,
    systemicRiskBoth,
    systemicRiskEither,
    notRegisteredMale,
    dutasterideEtcSubstance,
    unlicensed,
    ageBelowAgeFloor,
    earlierSessionReaction,
    hoursSinceSessionEndAtMostFrontalOedemaMax,
    hoursSinceSessionEndAboveLocalReactionWindow,
    ageYearsUnknown,
    bloodThinnerUnknown,
    bleedingDisorderUnknown,
    hoursSinceSessionEndAtMostLocalReactionWindow,
    hoursSinceSessionEndAboveLocalSpreadFrom,
    hoursSinceSessionEndAtMostLocalInfectionWindow,
    hoursSinceSessionEndAboveNumbnessMax,
    injectedSubstancesUnknown,
    hoursSinceSessionEndAtMostAnaestheticToxicityMax,
    uncontrolledBleedingUnknown,
    hoursSinceSessionEndAboveLocalInfectionWindow,
    hoursSinceSessionEndAboveBruiseMaxHours,
    hoursSinceSessionEndAbovePinpointBleedingWindow,
    hoursSinceSessionEndAboveScabWindow,
    hoursSinceSessionEndAboveNeedleTraceMax,
    hoursSinceSessionEndAtMostNeedleTraceMax,
  }
}

const start = { format: 'decision/1', module: 'triage' } as const

/** What was found for one item. */
function inWords(found: Found, facts: Facts, items: readonly SymptomsItem[] | undefined): Judged<TriageVerdict> {
  const { ladder, reached } = found
  const base = baseOf(ladder, otherwise)
  return judgedOf(
    base,
    lowerBound(ladder, otherwise),
    upperBound(ladder, otherwise),
    reached,
    [raising(base, found.missing), raising(base, found.toConfirm), raising(base, found.couldAsk)],
    facts,
    items,
  )
}

/** The highest of each item; a finding that fired in one has fired; only what could raise the joined base is missing. */
function joined(judged: readonly Found[], facts: Facts, items: readonly SymptomsItem[]): Judged<TriageVerdict> {
  const highest = (height: (ladder: number, otherwise: number) => number): number =>
    Math.max(...judged.map(({ ladder }) => height(ladder, otherwise)))
  const base = highest(baseOf)
  const reached = judged.flatMap((one) => one.reached).sort((one, other) => one - other)
  const ruleOf = (pair: number): number => pair & (ITEM - 1)
  const together = (waiting: readonly number[][]): readonly number[] =>
    [...raising(base, waiting.flat())].sort((one, other) => ruleOf(one) - ruleOf(other))
  return judgedOf(
    base,
    highest(lowerBound),
    highest(upperBound),
    reached.filter((number, index) => index === 0 || number >> 1 !== (reached[index - 1] ?? 0) >> 1),
    [
      together(judged.map((one) => one.missing)),
      together(judged.map((one) => one.toConfirm)),
      together(judged.map((one) => one.couldAsk)),
    ],
    facts,
    items,
  )
}

function judgedOf(
  verdict: number,
  atLeast: number,
  atMost: number,
  reached: readonly number[],
  [missing, toConfirm, couldAsk]: readonly [readonly number[], readonly number[], readonly number[]],
  facts: Facts,
  items: readonly SymptomsItem[] | undefined,
): Judged<TriageVerdict> {
  const place = (question: Question, item: number): Missing['at'] =>
    question.fact !== 'symptom' ? `/${question.fact}` : items === undefined ? '/symptoms' : `/symptoms/${item}/symptom`
  const isAsked = (question: Question, item: number): boolean =>
    question.fact !== 'symptom'
      ? wasAsked(facts[question.fact as keyof Facts])
      : items === undefined
        ? facts.symptoms === 'unknown'
        : items[item]?.symptom === 'unknown'
  return {
    verdict: rungs[verdict] ?? rungs[otherwise],
    atLeast: rungs[atLeast] ?? rungs[otherwise],
    atMost: rungs[atMost] ?? rungs[otherwise],
    findings: reached.map((number) => findings[number] as Finding<TriageVerdict>),
    missing: missingOf(missing, questions, findings, place, isAsked),
    toConfirm: missingOf(toConfirm, questions, findings, place, isAsked),
    couldAsk: missingOf(couldAsk, questions, findings, place, isAsked),
  }
}

/** How many rules stand above each rung. */
const rulesAbove = [117, 109, 84, 48, 0] as const

/** Where no rule is true, what could not raise `otherwise` is not missing. */
function raising(base: number, waiting: readonly number[]): readonly number[] {
  return waiting.some((pair) => (pair & (ITEM - 1)) >= (rulesAbove[base] ?? 0))
    ? waiting.filter((pair) => (pair & (ITEM - 1)) < (rulesAbove[base] ?? 0))
    : waiting
}

/** An empty list says that there is no complaint. */
const nothing: readonly SymptomsItem[] = [{ symptom: 'none' }]

function itemsOf(given: Facts['symptoms']): readonly SymptomsItem[] | undefined {
  if (given === undefined || given === null || given === 'unknown') return undefined
  return given.length === 0 ? nothing : given
}

function complaintOf(given: SymptomsItem['symptom']): number {
  return given === undefined || given === null || given === 'unknown' ? MORE : (complaintBits.get(given) ?? MORE)
}
