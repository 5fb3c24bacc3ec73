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
  // What was answered
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

  // Which complaints there are, over all items
  const items = itemsOf(facts.symptoms)
  const unnamed: number[] = []
  let reported = items === undefined ? MORE : 0
  if (items === undefined) unnamed.push(0)
  else {
    for (let index = 0; index < items.length; index++) {
      const complaintBit = complaintOf(items[index]?.symptom)
      if (complaintBit === MORE) unnamed.push(index)
      reported |= complaintBit
    }
  }

  // What is true of the patient
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
  const u2bBoth = hivesOrFlushUnknown & severeGutSymptomsUnknown
  const u2bBoth2 = hivesOrFlushUnknown & skinColourChangeUnknown
  const u2bBoth3 = hivesOrFlushUnknown & heatOrPusUnknown
  const u2bBoth4 = hivesOrFlushUnknown & eyeInvolvedUnknown
  const u2bBoth5 = severeGutSymptomsUnknown & skinColourChangeUnknown
  const u2bBoth6 = severeGutSymptomsUnknown & heatOrPusUnknown
  const u2bBoth7 = severeGutSymptomsUnknown & eyeInvolvedUnknown
  const u2bBoth8 = skinColourChangeUnknown & heatOrPusUnknown
  const u2bBoth9 = skinColourChangeUnknown & eyeInvolvedUnknown
  const u2bBoth10 = heatOrPusUnknown & eyeInvolvedUnknown
  const redFlagUnknown =
    breathingOrThroatProblemUnknown |
    faintOrConfusionUnknown |
    visionOrNerveChangeUnknown |
    hivesOrFlushUnknown |
    severeGutSymptomsUnknown |
    skinColourChangeUnknown |
    feelsIllTodayUnknown
  const u11Either = bloodThinnerUnknown | bleedingDisorderUnknown

  // The rules that no item changes
  const m1c = childDangerSigns
  const m2b = pregnancyWarningSigns
  const m3c = vulnerable & fever
  const m7a = emergencyCareFarAway & allergySkin
  const t01 = breathingOrThroat
  const t02a = allergySkin & allergySystem
  const t03 = reactionSettledOrAdrenalineUsed
  const t04a = faintOrConfusion
  const t07a = skinColourChangeBlueGreyBlack
  const t09a = rigorsOrFastBreathing
  const t09b = t09bEither & fever
  const t09d = hotOrPus & infectionSystem
  const t10 = eyeInvolved
  const t11a = widespreadBlistersOrSores
  const t12a = uncontrolledBleeding | headInjuryInFaint
  const t23b = exposedThirdPartyChildOrPregnantPersonOrOther & exposedPersonHasSymptoms
  const t33d = suddenWorstHeadache | meningitisSigns
  const t43a = severeGutSymptoms & dizzinessOrFaintReported
  const t43b = severeGutSymptoms & thinner
  const t44a = selfHarmThoughtsMayAct
  const t45 = medicineOverdose
  const t46a = diabetesNow & t46aEither
  const t46b = diabetesNow & severeGutSymptoms & highKetonesUnknown
  const t46c = ketoacidosisSigns
  const t52a = cancerStatusActiveOrInTreatment & fever
  const t52b = cancerStatusActiveOrInTreatment & t52bEither & t52bEither2
  const m1e = exposedThirdPartyBreastfedBaby & m1eEither
  const t14 = fever | feelsIllToday
  const t19b = painOutOfProportionOrNumb
  const t21 = pregnantOrPossibly & t21Either
  const t22 = needleReuseSuspected | t22Both
  const t23a = exposedThirdPartyChildOrPregnantPersonOrOther
  const t41b = severeGutSymptoms | noUrineAllDay | skinColourChangeWhiteMottled
  const t44b = selfHarmThoughtsThoughtsButSafe
  const t53 = needlePieceLeft
  const t54 = veryHighBloodPressure
  const u1 = breathingOrThroatProblemUnknown | faintOrConfusionUnknown | visionOrNerveChangeUnknown
  const u2b =
    u2bBoth | u2bBoth2 | u2bBoth3 | u2bBoth4 | u2bBoth5 | u2bBoth6 | u2bBoth7 | u2bBoth8 | u2bBoth9 | u2bBoth10
  const u5 = callerVeryWorried
  const u9 = callerRoleParentOrCarerOrClinicOrOther & redFlagUnknown
  const m1a = ageBelowAgeFloor
  const m1d = exposedThirdPartyBreastfedBaby
  const m2a = pregnantOrPossibly | shortlyAfterPregnancy
  const m5 = earlierSessionReaction
  const u10 = ageYearsUnknown
  const u2a =
    hivesOrFlushUnknown | severeGutSymptomsUnknown | skinColourChangeUnknown | heatOrPusUnknown | eyeInvolvedUnknown
  const u8 = redFlagUnknown
  const m4 = bloodThinnerAnticoagulantOrAntiplateletPrescribed

  const emergencyNowAnyway =
    m1c |
    m2b |
    m3c |
    m7a |
    t01 |
    t02a |
    t03 |
    t04a |
    t07a |
    t09a |
    t09b |
    t09d |
    t10 |
    t11a |
    t12a |
    t23b |
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
  const urgentSameDayAnyway = m1e | t14 | t19b | t21 | t22 | t23a | t41b | t44b | t53 | t54 | u1 | u2b | u5 | u9
  const contactClinicAnyway = m1a | m1d | m2a | m5 | u10 | u2a | u8
  const selfCareWatchAnyway = NO
  const expectedNoActionAnyway = NO

  const judged: JudgedItem[] = []
  for (let index = 0; index < (items?.length ?? 1); index++) {
    const item = items?.[index]
    const here = index * ITEM

    // What was answered about this item
    const symptom = item === undefined ? MORE : complaintOf(item.symptom)
    const trend = known(item?.trend)
    const spread = known(item?.spread)
    const severity = known(item?.severity0to10)
    const durationHours = known(item?.durationHours)
    const onsetHours = known(item?.onsetHours)
    const sizeCm = known(item?.sizeCm)

    // What is true of it
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
    const localSpreadBoth2 = painOrBurningHere & trendWorsening & hoursSinceSessionEndAboveLocalSpreadFrom
    const localSpread = localSpreadBoth | localSpreadBoth2
    const notLateQuiet =
      notPusOrLumpHere |
      hoursSinceSessionEndAtMostLocalInfectionWindow |
      trendWorsening |
      severityAboveSlightMax |
      spreadNotLocalised
    const notLateAndQuiet = symptomUnknown | notLateQuiet
    const itchAllOver = itchingHere & spreadWholeBody
    const numbUnexplainedEither =
      hoursSinceSessionEndAboveNumbnessMax |
      onsetAboveNumbnessOnsetMax |
      trendWorsening |
      spreadNotLocalised |
      injectedSubstancesUnknown |
      notLidocaineOrProcaineSubstance
    const numbUnexplained = scalpNumbnessHere & numbUnexplainedEither
    const t07bEither = painOutOfProportionOrNumb | numbUnexplained | blistersReported
    const t08aEither = painOutOfProportionOrNumb | numbUnexplained
    const t08cEither = hotOrPus | localSpread
    const m1bEither = symptomUnknown | notNoneHere
    const m3dEither = subfebrile | feverOrLumpOrPusHere
    const t15bBoth = itchingHere & spreadNotLocalised
    const t15bBoth2 = spotsHere & spreadWholeBody
    const t20aEither =
      durationAboveDizzinessBriefMax |
      trendNotImproving |
      onsetAboveFaintOnsetMax |
      hoursSinceSessionEndAtMostAnaestheticToxicityMax |
      severityAboveSlightMax |
      systemicRisk
    const t41aBoth = numbMouthHere & onsetAboveAnaestheticToxicityMax
    const t41aBoth2 = lumpHere & onsetBelowLumpFrom
    const t41aBoth3 = faintHere & onsetAboveFaintOnsetMax
    const t41aBoth4 = painOrBurningHere & spreadNotLocalised
    const t47cBoth = thinner & (trendNotImproving | durationAboveBleedingStopMax)
    const t47cEither =
      uncontrolledBleedingUnknown |
      trendWorsening |
      spreadNotLocalised |
      severityAtLeastSevereMin |
      bleedingDisorder |
      t47cBoth
    const t51bEither =
      hoursSinceSessionEndAtMostAnaestheticToxicityMax | severityAtLeastSevereMin | trendWorsening | systemicRisk
    const lateQuiet =
      pusOrLumpHere &
      hoursSinceSessionEndAboveLocalInfectionWindow &
      trendNotWorsening &
      severityAtMostSlightMax &
      spreadLocalised
    const t30Both =
      spotsHere &
      (trendWorsening |
        spreadSpreading |
        (onsetAtLeastLateSpotsOnset & hoursSinceSessionEndAboveLocalReactionWindow & trendSame))
    const t30Either = hoursSinceSessionEndAboveBruiseMaxHours | sizeAboveBruiseMaxCm | t30Both
    const t47bEither =
      hoursSinceSessionEndAbovePinpointBleedingWindow |
      trendSame |
      durationAboveBleedingStopMax |
      severityAboveSlightMax |
      thinner
    const t48bEither = hoursSinceSessionEndAboveScabWindow | severityAboveSlightMax | vulnerable
    const notNeedleTrace =
      notPainOrInflammationOrSpotsHere |
      severityAboveSlightMax |
      trendNotImproving |
      spreadNotLocalised |
      hoursSinceSessionEndAboveNeedleTraceMax
    const needleTrace =
      painOrInflammationOrSpotsHere &
      severityAtMostSlightMax &
      trendImproving &
      spreadLocalised &
      hoursSinceSessionEndAtMostNeedleTraceMax

    // Its rules, from the highest rung down
    const m3a = vulnerable & localSpread
    const m3b = vulnerable & hotOrPus & notLateAndQuiet
    const m7b = emergencyCareFarAway & itchAllOver
    const t02b = itchAllOver & allergySystem
    const t04b = faintHere & pregnantOrPossibly
    const t04c = faintHere & durationAboveFaintRecoveryMax
    const t04d = faintHere & faintLyingOrExercising
    const t05 = numbMouthHere & onsetAtMostAnaestheticToxicityMax
    const t06 = visionOrNerveChange | visionChangeHere
    const t07b = skinColourChangeWhiteMottled & t07bEither
    const t07c =
      skinColourChangeWhiteMottled & painOrBurningHere & (severityAtLeastColourChangePainMin | trendWorsening)
    const t08a = t08aEither & t08aEither2
    const t08b = painOrBurningHere & severityAtLeastSevereMin & t08bEither
    const t08c = t08cEither & feelsIllToday & bodyTemperatureCUnknown
    const t08d = painOutOfProportionOrNumb & painOrBurningHere & severityAtLeastSevereMin
    const t09c = localSpread & fever
    const t09e = localSpread & infectionSystem
    const t11b = blistersHere & spreadWholeBody
    const t12b = thinner & lumpOrSwellingForeheadHere & onsetBelowLumpFrom & trendWorsening
    const t12c = t12cEither & headacheHere & trendWorsening
    const t16a = swellingLipsFaceHere & trendWorsening
    const t33c = headacheHere & severityAtLeastSevereMin
    const m1b = ageBelowInfantRaiseBelow & m1bEither
    const m3d = vulnerable & m3dEither
    const t13a = hotOrPus & notLateAndQuiet
    const t13b = localSpread
    const t15a = hivesOrFlush | hivesHere
    const t15b = t15bBoth | t15bBoth2
    const t16b = swellingLipsFaceHere
    const t17 = blistersHere
    const t18a = bruiseHere & trendWorsening
    const t18b = bruiseOrSpotsHere & thinner
    const t19a = painOrBurningHere & (severityAtLeastSevereMin | trendWorsening)
    const t20a = dizzinessHere & t20aEither
    const t24c = lumpOrPusHere & spreadNotLocalised
    const t26b =
      swellingForeheadHere &
      (onsetBelowFrontalOedemaMinOnset | hoursSinceSessionEndAboveFrontalOedemaMax | severityAboveSlightMax)
    const t33b = headacheHere & trendWorsening
    const t41a = otherHere | t41aBoth | t41aBoth2 | t41aBoth3 | t41aBoth4
    const t41c = symptomUnknown
    const t47c = pinpointBleedingHere & t47cEither
    const t48c = scabsOrFlakesHere & (trendWorsening | spreadNotLocalised | severityAtLeastSevereMin)
    const t50b = numbUnexplained
    const t51b = tirednessHere & t51bEither
    const u12 = faintHere & headInjuryInFaintUnknown
    const t20b = dizzinessHere
    const t24a = lumpHere & onsetAtLeastLumpFrom
    const t24b = lateQuiet
    const t25 = baldPatchHere
    const t26a =
      swellingForeheadHere &
      onsetAtLeastFrontalOedemaMinOnset &
      hoursSinceSessionEndAtMostFrontalOedemaMax &
      severityAtMostSlightMax
    const t27 =
      burningHere &
      (durationAtLeastBurningContact | severityAtLeastModerateMin | (durationAboveFewHoursUpper & trendSame))
    const t28 = inflammationHere & hoursSinceSessionEndAboveLocalReactionWindow
    const t29 =
      itchingHere & (hoursSinceSessionEndAboveLocalReactionWindow | severityAtLeastModerateMin | trendWorsening)
    const t30 = bruiseOrSpotsHere & t30Either
    const t31 = painHere & hoursSinceSessionEndAboveLocalReactionWindow
    const t32 = faintHere & onsetAtMostFaintOnsetMax
    const t33a = headacheHere
    const t42 = subfebrile | feverHere
    const t47b = pinpointBleedingHere & t47bEither
    const t48b = scabsOrFlakesHere & t48bEither
    const t49 = sheddingHere
    const t51a = tirednessHere
    const u11 = bruiseOrPinpointBleedingHere & u11Either
    const t34 = burningHere & durationAboveFewHoursUpper
    const t35 = inflammationHere & hoursSinceSessionEndAtMostLocalReactionWindow & notNeedleTrace
    const t36 = painHere & hoursSinceSessionEndAtMostLocalReactionWindow & notNeedleTrace
    const t37 = itchingHere
    const t38 = bruiseOrSpotsHere & notNeedleTrace
    const t47a = pinpointBleedingHere
    const t48a = scabsOrFlakesHere
    const t50a = scalpNumbnessHere
    const t39 = burningHere & durationAtMostFewHoursUpper & severityAtMostSlightMax
    const t40 = needleTrace | noneHere

    const emergencyNow =
      emergencyNowAnyway |
      m3a |
      m3b |
      m7b |
      t02b |
      t04b |
      t04c |
      t04d |
      t05 |
      t06 |
      t07b |
      t07c |
      t08a |
      t08b |
      t08c |
      t08d |
      t09c |
      t09e |
      t11b |
      t12b |
      t12c |
      t16a |
      t33c
    const urgentSameDay =
      urgentSameDayAnyway |
      m1b |
      m3d |
      t13a |
      t13b |
      t15a |
      t15b |
      t16b |
      t17 |
      t18a |
      t18b |
      t19a |
      t20a |
      t24c |
      t26b |
      t33b |
      t41a |
      t41c |
      t47c |
      t48c |
      t50b |
      t51b |
      u12
    const contactClinic =
      contactClinicAnyway |
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
      u11
    const selfCareWatch = selfCareWatchAnyway | t34 | t35 | t36 | t37 | t38 | t47a | t48a | t50a
    const expectedNoAction = expectedNoActionAnyway | t39 | t40

    const ladder = ladderOf(expectedNoAction, selfCareWatch, contactClinic, urgentSameDay, emergencyNow)
    const base = baseOf(ladder, otherwise)

    // Who fired, who is assumed, who waits
    const reached: number[] = []
    const missing: number[] = []
    const toConfirm: number[] = []
    const couldAsk: number[] = []
    if (isTrue(emergencyNow)) {
      if (isTrue(m1c)) reached.push(says(rule.m1c, m1c))
      if (isTrue(m2b)) reached.push(says(rule.m2b, m2b))
      if (isTrue(m3a)) reached.push(says(rule.m3a, m3a))
      if (isTrue(m3b)) reached.push(says(rule.m3b, m3b))
      if (isTrue(m3c)) reached.push(says(rule.m3c, m3c))
      if (isTrue(m7a)) reached.push(says(rule.m7a, m7a))
      if (isTrue(m7b)) reached.push(says(rule.m7b, m7b))
      if (isTrue(t01)) reached.push(says(rule.t01, t01))
      if (isTrue(t02a)) reached.push(says(rule.t02a, t02a))
      if (isTrue(t02b)) reached.push(says(rule.t02b, t02b))
      if (isTrue(t03)) reached.push(says(rule.t03, t03))
      if (isTrue(t04a)) reached.push(says(rule.t04a, t04a))
      if (isTrue(t04b)) reached.push(says(rule.t04b, t04b))
      if (isTrue(t04c)) reached.push(says(rule.t04c, t04c))
      if (isTrue(t04d)) reached.push(says(rule.t04d, t04d))
      if (isTrue(t05)) reached.push(says(rule.t05, t05))
      if (isTrue(t06)) reached.push(says(rule.t06, t06))
      if (isTrue(t07a)) reached.push(says(rule.t07a, t07a))
      if (isTrue(t07b)) reached.push(says(rule.t07b, t07b))
      if (isTrue(t07c)) reached.push(says(rule.t07c, t07c))
      if (isTrue(t08a)) reached.push(says(rule.t08a, t08a))
      if (isTrue(t08b)) reached.push(says(rule.t08b, t08b))
      if (isTrue(t08c)) reached.push(says(rule.t08c, t08c))
      if (isTrue(t08d)) reached.push(says(rule.t08d, t08d))
      if (isTrue(t09a)) reached.push(says(rule.t09a, t09a))
      if (isTrue(t09b)) reached.push(says(rule.t09b, t09b))
      if (isTrue(t09c)) reached.push(says(rule.t09c, t09c))
      if (isTrue(t09d)) reached.push(says(rule.t09d, t09d))
      if (isTrue(t09e)) reached.push(says(rule.t09e, t09e))
      if (isTrue(t10)) reached.push(says(rule.t10, t10))
      if (isTrue(t11a)) reached.push(says(rule.t11a, t11a))
      if (isTrue(t11b)) reached.push(says(rule.t11b, t11b))
      if (isTrue(t12a)) reached.push(says(rule.t12a, t12a))
      if (isTrue(t12b)) reached.push(says(rule.t12b, t12b))
      if (isTrue(t12c)) reached.push(says(rule.t12c, t12c))
      if (isTrue(t16a)) reached.push(says(rule.t16a, t16a))
      if (isTrue(t23b)) reached.push(says(rule.t23b, t23b))
      if (isTrue(t33c)) reached.push(says(rule.t33c, t33c))
      if (isTrue(t33d)) reached.push(says(rule.t33d, t33d))
      if (isTrue(t43a)) reached.push(says(rule.t43a, t43a))
      if (isTrue(t43b)) reached.push(says(rule.t43b, t43b))
      if (isTrue(t44a)) reached.push(says(rule.t44a, t44a))
      if (isTrue(t45)) reached.push(says(rule.t45, t45))
      if (isTrue(t46a)) reached.push(says(rule.t46a, t46a))
      if (isTrue(t46b)) reached.push(says(rule.t46b, t46b))
      if (isTrue(t46c)) reached.push(says(rule.t46c, t46c))
      if (isTrue(t52a)) reached.push(says(rule.t52a, t52a))
      if (isTrue(t52b)) reached.push(says(rule.t52b, t52b))
    } else if (emergencyNow !== NO && base < 4) {
      if (isOpen(m1c)) missing.push(answer.childDangerSigns | rule.m1c)
      if (isOpen(m2b)) missing.push(answer.pregnancyWarningSigns | rule.m2b)
      if (isOpen(m3a)) {
        if (isOpen(vulnerable)) {
          if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.m3a)
          if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.m3a)
          if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.m3a)
          if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.m3a)
        }
        if (isOpen(localSpread)) {
          if (isOpen(localSpreadBoth)) {
            if (isOpen(inflammationOrLumpHere)) missing.push(answer.symptom | here | rule.m3a)
          }
          if (isOpen(localSpreadBoth2)) {
            if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.m3a)
          }
        }
      }
      if (isSilent(m3a)) {
        if (isUncertain(vulnerable)) {
          if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.m3a)
        }
      }
      if (isOpen(m3b)) {
        if (isOpen(vulnerable)) {
          if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.m3b)
          if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.m3b)
          if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.m3b)
          if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.m3b)
        }
        if (isOpen(hotOrPus)) {
          if (isOpen(heatOrPus)) missing.push(answer.heatOrPus | rule.m3b)
          if (isOpen(pusReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.m3b)
          }
        }
        if (isOpen(notLateAndQuiet)) {
          if (isOpen(notLateQuiet)) {
            if (isOpen(notPusOrLumpHere)) missing.push(answer.symptom | here | rule.m3b)
          }
        }
      }
      if (isSilent(m3b)) {
        if (isUncertain(vulnerable)) {
          if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.m3b)
        }
      }
      if (isOpen(m3c)) {
        if (isOpen(vulnerable)) {
          if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.m3c)
          if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.m3c)
          if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.m3c)
          if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.m3c)
        }
        if (isOpen(fever)) {
          if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.m3c)
          if (isOpen(feverBoth)) {
            if (isOpen(feverReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.m3c)
            }
          }
        }
      }
      if (isSilent(m3c)) {
        if (isUncertain(vulnerable)) {
          if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.m3c)
        }
      }
      if (isOpen(m7a)) {
        if (isOpen(allergySkin)) {
          if (isOpen(hivesOrFlush)) missing.push(answer.hivesOrFlush | rule.m7a)
          if (isOpen(hivesOrSwellingLipsFaceReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.m7a)
          }
        }
      }
      if (isSilent(m7a)) {
        if (isUncertain(emergencyCareFarAway)) couldAsk.push(answer.emergencyCareFarAway | rule.m7a)
      }
      if (isOpen(m7b)) {
        if (isOpen(itchAllOver)) {
          if (isOpen(itchingHere)) missing.push(answer.symptom | here | rule.m7b)
        }
      }
      if (isSilent(m7b)) {
        if (isUncertain(emergencyCareFarAway)) couldAsk.push(answer.emergencyCareFarAway | rule.m7b)
      }
      if (isOpen(t01)) missing.push(answer.breathingOrThroatProblem | rule.t01)
      if (isOpen(t02a)) {
        if (isOpen(allergySkin)) {
          if (isOpen(hivesOrFlush)) missing.push(answer.hivesOrFlush | rule.t02a)
          if (isOpen(hivesOrSwellingLipsFaceReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t02a)
          }
        }
        if (isOpen(allergySystem)) {
          if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t02a)
          if (isOpen(breathingOrThroat)) missing.push(answer.breathingOrThroatProblem | rule.t02a)
          if (isOpen(faintOrConfusion)) missing.push(answer.faintOrConfusion | rule.t02a)
          if (isOpen(dizzinessOrFaintReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t02a)
          }
        }
      }
      if (isOpen(t02b)) {
        if (isOpen(itchAllOver)) {
          if (isOpen(itchingHere)) missing.push(answer.symptom | here | rule.t02b)
        }
        if (isOpen(allergySystem)) {
          if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t02b)
          if (isOpen(breathingOrThroat)) missing.push(answer.breathingOrThroatProblem | rule.t02b)
          if (isOpen(faintOrConfusion)) missing.push(answer.faintOrConfusion | rule.t02b)
          if (isOpen(dizzinessOrFaintReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t02b)
          }
        }
      }
      if (isOpen(t03)) missing.push(answer.reactionSettledOrAdrenalineUsed | rule.t03)
      if (isOpen(t04a)) missing.push(answer.faintOrConfusion | rule.t04a)
      if (isOpen(t04b)) {
        if (isOpen(faintHere)) missing.push(answer.symptom | here | rule.t04b)
        if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.t04b)
      }
      if (isOpen(t04c)) {
        if (isOpen(faintHere)) missing.push(answer.symptom | here | rule.t04c)
      }
      if (isOpen(t04d)) {
        if (isOpen(faintHere)) missing.push(answer.symptom | here | rule.t04d)
        if (isOpen(faintLyingOrExercising)) missing.push(answer.faintLyingOrExercising | rule.t04d)
      }
      if (isOpen(t05)) {
        if (isOpen(numbMouthHere)) missing.push(answer.symptom | here | rule.t05)
      }
      if (isOpen(t06)) {
        if (isOpen(visionOrNerveChange)) missing.push(answer.visionOrNerveChange | rule.t06)
        if (isOpen(visionChangeHere)) missing.push(answer.symptom | here | rule.t06)
      }
      if (isOpen(t07a)) missing.push(answer.skinColourChange | rule.t07a)
      if (isOpen(t07b)) {
        if (isOpen(skinColourChangeWhiteMottled)) missing.push(answer.skinColourChange | rule.t07b)
        if (isOpen(t07bEither)) {
          if (isOpen(painOutOfProportionOrNumb)) missing.push(answer.painOutOfProportionOrNumb | rule.t07b)
          if (isOpen(numbUnexplained)) {
            if (isOpen(scalpNumbnessHere)) missing.push(answer.symptom | here | rule.t07b)
            if (isOpen(numbUnexplainedEither)) {
              if (isOpen(notLidocaineOrProcaineSubstance)) missing.push(answer.injectedSubstances | rule.t07b)
            }
          }
          if (isOpen(blistersReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t07b)
          }
        }
      }
      if (isOpen(t07c)) {
        if (isOpen(skinColourChangeWhiteMottled)) missing.push(answer.skinColourChange | rule.t07c)
        if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t07c)
      }
      if (isOpen(t08a)) {
        if (isOpen(t08aEither)) {
          if (isOpen(painOutOfProportionOrNumb)) missing.push(answer.painOutOfProportionOrNumb | rule.t08a)
          if (isOpen(numbUnexplained)) {
            if (isOpen(scalpNumbnessHere)) missing.push(answer.symptom | here | rule.t08a)
            if (isOpen(numbUnexplainedEither)) {
              if (isOpen(notLidocaineOrProcaineSubstance)) missing.push(answer.injectedSubstances | rule.t08a)
            }
          }
        }
        if (isOpen(t08aEither2)) {
          if (isOpen(fever)) {
            if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.t08a)
            if (isOpen(feverBoth)) {
              if (isOpen(feverReported)) {
                for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t08a)
              }
            }
          }
          if (isOpen(feelsIllToday)) missing.push(answer.feelsIllToday | rule.t08a)
          if (isOpen(blistersReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t08a)
          }
        }
      }
      if (isOpen(t08b)) {
        if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t08b)
        if (isOpen(t08bEither)) {
          if (isOpen(fever)) {
            if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.t08b)
            if (isOpen(feverBoth)) {
              if (isOpen(feverReported)) {
                for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t08b)
              }
            }
          }
          if (isOpen(feelsIllToday)) missing.push(answer.feelsIllToday | rule.t08b)
        }
      }
      if (isOpen(t08c)) {
        if (isOpen(t08cEither)) {
          if (isOpen(hotOrPus)) {
            if (isOpen(heatOrPus)) missing.push(answer.heatOrPus | rule.t08c)
            if (isOpen(pusReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t08c)
            }
          }
          if (isOpen(localSpread)) {
            if (isOpen(localSpreadBoth)) {
              if (isOpen(inflammationOrLumpHere)) missing.push(answer.symptom | here | rule.t08c)
            }
            if (isOpen(localSpreadBoth2)) {
              if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t08c)
            }
          }
        }
        if (isOpen(feelsIllToday)) missing.push(answer.feelsIllToday | rule.t08c)
      }
      if (isOpen(t08d)) {
        if (isOpen(painOutOfProportionOrNumb)) missing.push(answer.painOutOfProportionOrNumb | rule.t08d)
        if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t08d)
      }
      if (isOpen(t09a)) missing.push(answer.rigorsOrFastBreathing | rule.t09a)
      if (isOpen(t09b)) {
        if (isOpen(t09bEither)) {
          if (isOpen(hotOrPus)) {
            if (isOpen(heatOrPus)) missing.push(answer.heatOrPus | rule.t09b)
            if (isOpen(pusReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09b)
            }
          }
          if (isOpen(inflammationReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09b)
          }
        }
        if (isOpen(fever)) {
          if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.t09b)
          if (isOpen(feverBoth)) {
            if (isOpen(feverReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09b)
            }
          }
        }
      }
      if (isOpen(t09c)) {
        if (isOpen(localSpread)) {
          if (isOpen(localSpreadBoth)) {
            if (isOpen(inflammationOrLumpHere)) missing.push(answer.symptom | here | rule.t09c)
          }
          if (isOpen(localSpreadBoth2)) {
            if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t09c)
          }
        }
        if (isOpen(fever)) {
          if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.t09c)
          if (isOpen(feverBoth)) {
            if (isOpen(feverReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09c)
            }
          }
        }
      }
      if (isOpen(t09d)) {
        if (isOpen(hotOrPus)) {
          if (isOpen(heatOrPus)) missing.push(answer.heatOrPus | rule.t09d)
          if (isOpen(pusReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09d)
          }
        }
        if (isOpen(infectionSystem)) {
          if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t09d)
          if (isOpen(noUrineAllDay)) missing.push(answer.noUrineAllDay | rule.t09d)
          if (isOpen(dizzinessOrFaintReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09d)
          }
        }
      }
      if (isOpen(t09e)) {
        if (isOpen(localSpread)) {
          if (isOpen(localSpreadBoth)) {
            if (isOpen(inflammationOrLumpHere)) missing.push(answer.symptom | here | rule.t09e)
          }
          if (isOpen(localSpreadBoth2)) {
            if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t09e)
          }
        }
        if (isOpen(infectionSystem)) {
          if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t09e)
          if (isOpen(noUrineAllDay)) missing.push(answer.noUrineAllDay | rule.t09e)
          if (isOpen(dizzinessOrFaintReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t09e)
          }
        }
      }
      if (isOpen(t10)) missing.push(answer.eyeInvolved | rule.t10)
      if (isOpen(t11a)) missing.push(answer.widespreadBlistersOrSores | rule.t11a)
      if (isOpen(t11b)) {
        if (isOpen(blistersHere)) missing.push(answer.symptom | here | rule.t11b)
      }
      if (isOpen(t12a)) {
        if (isOpen(uncontrolledBleeding)) missing.push(answer.uncontrolledBleeding | rule.t12a)
        if (isOpen(headInjuryInFaint)) missing.push(answer.headInjuryInFaint | rule.t12a)
      }
      if (isOpen(t12b)) {
        if (isOpen(thinner)) {
          if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed)) missing.push(answer.bloodThinner | rule.t12b)
          if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t12b)
        }
        if (isOpen(lumpOrSwellingForeheadHere)) missing.push(answer.symptom | here | rule.t12b)
      }
      if (isOpen(t12c)) {
        if (isOpen(t12cEither)) {
          if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t12c)
          if (isOpen(bloodThinnerAnticoagulant)) missing.push(answer.bloodThinner | rule.t12c)
        }
        if (isOpen(headacheHere)) missing.push(answer.symptom | here | rule.t12c)
      }
      if (isOpen(t16a)) {
        if (isOpen(swellingLipsFaceHere)) missing.push(answer.symptom | here | rule.t16a)
      }
      if (isOpen(t23b)) {
        if (isOpen(exposedThirdPartyChildOrPregnantPersonOrOther)) missing.push(answer.exposedThirdParty | rule.t23b)
        if (isOpen(exposedPersonHasSymptoms)) missing.push(answer.exposedPersonHasSymptoms | rule.t23b)
      }
      if (isOpen(t33c)) {
        if (isOpen(headacheHere)) missing.push(answer.symptom | here | rule.t33c)
      }
      if (isOpen(t33d)) {
        if (isOpen(suddenWorstHeadache)) missing.push(answer.suddenWorstHeadache | rule.t33d)
        if (isOpen(meningitisSigns)) missing.push(answer.meningitisSigns | rule.t33d)
      }
      if (isOpen(t43a)) {
        if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t43a)
        if (isOpen(dizzinessOrFaintReported)) {
          for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t43a)
        }
      }
      if (isOpen(t43b)) {
        if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t43b)
        if (isOpen(thinner)) {
          if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed)) missing.push(answer.bloodThinner | rule.t43b)
          if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t43b)
        }
      }
      if (isOpen(t44a)) missing.push(answer.selfHarmThoughts | rule.t44a)
      if (isOpen(t45)) missing.push(answer.medicineOverdose | rule.t45)
      if (isOpen(t46a)) {
        if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.t46a)
        if (isOpen(t46aEither)) {
          if (isOpen(highKetones)) missing.push(answer.highKetones | rule.t46a)
          if (isOpen(t46aBoth)) {
            if (isOpen(diabetesStatusType1)) missing.push(answer.diabetesStatus | rule.t46a)
            if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t46a)
          }
        }
      }
      if (isOpen(t46b)) {
        if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.t46b)
        if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t46b)
      }
      if (isSilent(t46c)) couldAsk.push(answer.ketoacidosisSigns | rule.t46c)
      if (isOpen(t52a)) {
        if (isOpen(cancerStatusActiveOrInTreatment)) missing.push(answer.cancerStatus | rule.t52a)
        if (isOpen(fever)) {
          if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.t52a)
          if (isOpen(feverBoth)) {
            if (isOpen(feverReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t52a)
            }
          }
        }
      }
      if (isOpen(t52b)) {
        if (isOpen(cancerStatusActiveOrInTreatment)) missing.push(answer.cancerStatus | rule.t52b)
        if (isOpen(t52bEither)) {
          if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.t52b)
        }
        if (isOpen(t52bEither2)) {
          if (isOpen(feelsIllToday)) missing.push(answer.feelsIllToday | rule.t52b)
          if (isOpen(subfebrile)) {
            if (isOpen(bodyTemperatureAtLeastSubfebrileC)) missing.push(answer.bodyTemperatureC | rule.t52b)
            if (isOpen(bodyTemperatureBelowFeverC)) missing.push(answer.bodyTemperatureC | rule.t52b)
          }
        }
      }
    }
    if (isTrue(urgentSameDay)) {
      if (isTrue(m1b)) reached.push(says(rule.m1b, m1b))
      if (isTrue(m1e)) reached.push(says(rule.m1e, m1e))
      if (isTrue(m3d)) reached.push(says(rule.m3d, m3d))
      if (isTrue(t13a)) reached.push(says(rule.t13a, t13a))
      if (isTrue(t13b)) reached.push(says(rule.t13b, t13b))
      if (isTrue(t14)) reached.push(says(rule.t14, t14))
      if (isTrue(t15a)) reached.push(says(rule.t15a, t15a))
      if (isTrue(t15b)) reached.push(says(rule.t15b, t15b))
      if (isTrue(t16b)) reached.push(says(rule.t16b, t16b))
      if (isTrue(t17)) reached.push(says(rule.t17, t17))
      if (isTrue(t18a)) reached.push(says(rule.t18a, t18a))
      if (isTrue(t18b)) reached.push(says(rule.t18b, t18b))
      if (isTrue(t19a)) reached.push(says(rule.t19a, t19a))
      if (isTrue(t19b)) reached.push(says(rule.t19b, t19b))
      if (isTrue(t20a)) reached.push(says(rule.t20a, t20a))
      if (isTrue(t21)) reached.push(says(rule.t21, t21))
      if (isTrue(t22)) reached.push(says(rule.t22, t22))
      if (isTrue(t23a)) reached.push(says(rule.t23a, t23a))
      if (isTrue(t24c)) reached.push(says(rule.t24c, t24c))
      if (isTrue(t26b)) reached.push(says(rule.t26b, t26b))
      if (isTrue(t33b)) reached.push(says(rule.t33b, t33b))
      if (isTrue(t41a)) reached.push(says(rule.t41a, t41a))
      if (isTrue(t41b)) reached.push(says(rule.t41b, t41b))
      if (isTrue(t41c)) reached.push(says(rule.t41c, t41c))
      if (isTrue(t44b)) reached.push(says(rule.t44b, t44b))
      if (isTrue(t47c)) reached.push(says(rule.t47c, t47c))
      if (isTrue(t48c)) reached.push(says(rule.t48c, t48c))
      if (isTrue(t50b)) reached.push(says(rule.t50b, t50b))
      if (isTrue(t51b)) reached.push(says(rule.t51b, t51b))
      if (isTrue(t53)) reached.push(says(rule.t53, t53))
      if (isTrue(t54)) reached.push(says(rule.t54, t54))
      if (isTrue(u1)) reached.push(says(rule.u1, u1))
      if (isTrue(u12)) reached.push(says(rule.u12, u12))
      if (isTrue(u2b)) reached.push(says(rule.u2b, u2b))
      if (isTrue(u5)) reached.push(says(rule.u5, u5))
      if (isTrue(u9)) reached.push(says(rule.u9, u9))
    } else if (urgentSameDay !== NO && base < 3) {
      if (isOpen(m1b)) {
        if (isOpen(ageBelowInfantRaiseBelow)) missing.push(answer.ageYears | rule.m1b)
        if (isOpen(m1bEither)) {
          if (isOpen(notNoneHere)) missing.push(answer.symptom | here | rule.m1b)
        }
      }
      if (isOpen(m1e)) {
        if (isOpen(exposedThirdPartyBreastfedBaby)) missing.push(answer.exposedThirdParty | rule.m1e)
        if (isOpen(m1eEither)) {
          if (isOpen(exposedPersonHasSymptoms)) missing.push(answer.exposedPersonHasSymptoms | rule.m1e)
        }
      }
      if (isOpen(m3d)) {
        if (isOpen(vulnerable)) {
          if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.m3d)
          if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.m3d)
          if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.m3d)
          if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.m3d)
        }
        if (isOpen(m3dEither)) {
          if (isOpen(subfebrile)) {
            if (isOpen(bodyTemperatureAtLeastSubfebrileC)) missing.push(answer.bodyTemperatureC | rule.m3d)
            if (isOpen(bodyTemperatureBelowFeverC)) missing.push(answer.bodyTemperatureC | rule.m3d)
          }
          if (isOpen(feverOrLumpOrPusHere)) missing.push(answer.symptom | here | rule.m3d)
        }
      }
      if (isSilent(m3d)) {
        if (isUncertain(vulnerable)) {
          if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.m3d)
        }
      }
      if (isOpen(t13a)) {
        if (isOpen(hotOrPus)) {
          if (isOpen(heatOrPus)) missing.push(answer.heatOrPus | rule.t13a)
          if (isOpen(pusReported)) {
            for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t13a)
          }
        }
        if (isOpen(notLateAndQuiet)) {
          if (isOpen(notLateQuiet)) {
            if (isOpen(notPusOrLumpHere)) missing.push(answer.symptom | here | rule.t13a)
          }
        }
      }
      if (isOpen(t13b)) {
        if (isOpen(localSpreadBoth)) {
          if (isOpen(inflammationOrLumpHere)) missing.push(answer.symptom | here | rule.t13b)
        }
        if (isOpen(localSpreadBoth2)) {
          if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t13b)
        }
      }
      if (isOpen(t14)) {
        if (isOpen(fever)) {
          if (isOpen(bodyTemperatureAtLeastFeverC)) missing.push(answer.bodyTemperatureC | rule.t14)
          if (isOpen(feverBoth)) {
            if (isOpen(feverReported)) {
              for (const other of unnamed) missing.push(answer.symptom | (other * ITEM) | rule.t14)
            }
          }
        }
        if (isOpen(feelsIllToday)) missing.push(answer.feelsIllToday | rule.t14)
      }
      if (isOpen(t15a)) {
        if (isOpen(hivesOrFlush)) missing.push(answer.hivesOrFlush | rule.t15a)
        if (isOpen(hivesHere)) missing.push(answer.symptom | here | rule.t15a)
      }
      if (isOpen(t15b)) {
        if (isOpen(t15bBoth)) {
          if (isOpen(itchingHere)) missing.push(answer.symptom | here | rule.t15b)
        }
        if (isOpen(t15bBoth2)) {
          if (isOpen(spotsHere)) missing.push(answer.symptom | here | rule.t15b)
        }
      }
      if (isOpen(t16b)) missing.push(answer.symptom | here | rule.t16b)
      if (isOpen(t17)) missing.push(answer.symptom | here | rule.t17)
      if (isOpen(t18a)) {
        if (isOpen(bruiseHere)) missing.push(answer.symptom | here | rule.t18a)
      }
      if (isOpen(t18b)) {
        if (isOpen(bruiseOrSpotsHere)) missing.push(answer.symptom | here | rule.t18b)
        if (isOpen(thinner)) {
          if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed)) missing.push(answer.bloodThinner | rule.t18b)
          if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t18b)
        }
      }
      if (isOpen(t19a)) {
        if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t19a)
      }
      if (isOpen(t19b)) missing.push(answer.painOutOfProportionOrNumb | rule.t19b)
      if (isOpen(t20a)) {
        if (isOpen(dizzinessHere)) missing.push(answer.symptom | here | rule.t20a)
        if (isOpen(t20aEither)) {
          if (isOpen(systemicRisk)) {
            if (isOpen(vulnerable)) {
              if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.t20a)
              if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.t20a)
              if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.t20a)
              if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.t20a)
            }
            if (isOpen(thinner)) {
              if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed))
                missing.push(answer.bloodThinner | rule.t20a)
              if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t20a)
            }
            if (isOpen(minoxidilOrOtherDrugSubstance)) missing.push(answer.injectedSubstances | rule.t20a)
            if (isOpen(bloodPressureMedicine)) missing.push(answer.bloodPressureMedicine | rule.t20a)
            if (isOpen(heartOrBloodPressureEtcDisease)) missing.push(answer.otherCurrentDisease | rule.t20a)
            if (isOpen(systemicRiskBoth)) {
              if (isOpen(systemicRiskEither)) {
                if (isOpen(notRegisteredMale)) missing.push(answer.sexRegisteredAtBirth | rule.t20a)
              }
            }
          }
        }
      }
      if (isSilent(t20a)) {
        if (isUncertain(t20aEither)) {
          if (isUncertain(systemicRisk)) {
            if (isUncertain(vulnerable)) {
              if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.t20a)
            }
          }
        }
      }
      if (isOpen(t21)) {
        if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.t21)
        if (isOpen(t21Either)) {
          if (isOpen(dutasterideEtcSubstance)) missing.push(answer.injectedSubstances | rule.t21)
        }
      }
      if (isOpen(t22)) {
        if (isOpen(needleReuseSuspected)) missing.push(answer.needleReuseSuspected | rule.t22)
        if (isOpen(t22Both)) {
          if (isOpen(unlicensed)) missing.push(answer.practitionerLicensed | rule.t22)
        }
      }
      if (isOpen(t23a)) missing.push(answer.exposedThirdParty | rule.t23a)
      if (isOpen(t24c)) {
        if (isOpen(lumpOrPusHere)) missing.push(answer.symptom | here | rule.t24c)
      }
      if (isOpen(t26b)) {
        if (isOpen(swellingForeheadHere)) missing.push(answer.symptom | here | rule.t26b)
      }
      if (isOpen(t33b)) {
        if (isOpen(headacheHere)) missing.push(answer.symptom | here | rule.t33b)
      }
      if (isOpen(t41a)) {
        if (isOpen(otherHere)) missing.push(answer.symptom | here | rule.t41a)
        if (isOpen(t41aBoth)) {
          if (isOpen(numbMouthHere)) missing.push(answer.symptom | here | rule.t41a)
        }
        if (isOpen(t41aBoth2)) {
          if (isOpen(lumpHere)) missing.push(answer.symptom | here | rule.t41a)
        }
        if (isOpen(t41aBoth3)) {
          if (isOpen(faintHere)) missing.push(answer.symptom | here | rule.t41a)
        }
        if (isOpen(t41aBoth4)) {
          if (isOpen(painOrBurningHere)) missing.push(answer.symptom | here | rule.t41a)
        }
      }
      if (isOpen(t41b)) {
        if (isOpen(severeGutSymptoms)) missing.push(answer.severeGutSymptoms | rule.t41b)
        if (isOpen(noUrineAllDay)) missing.push(answer.noUrineAllDay | rule.t41b)
        if (isOpen(skinColourChangeWhiteMottled)) missing.push(answer.skinColourChange | rule.t41b)
      }
      if (isOpen(t44b)) missing.push(answer.selfHarmThoughts | rule.t44b)
      if (isOpen(t47c)) {
        if (isOpen(pinpointBleedingHere)) missing.push(answer.symptom | here | rule.t47c)
        if (isOpen(t47cEither)) {
          if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t47c)
          if (isOpen(t47cBoth)) {
            if (isOpen(thinner)) {
              if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed))
                missing.push(answer.bloodThinner | rule.t47c)
              if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t47c)
            }
          }
        }
      }
      if (isOpen(t48c)) {
        if (isOpen(scabsOrFlakesHere)) missing.push(answer.symptom | here | rule.t48c)
      }
      if (isOpen(t50b)) {
        if (isOpen(scalpNumbnessHere)) missing.push(answer.symptom | here | rule.t50b)
        if (isOpen(numbUnexplainedEither)) {
          if (isOpen(notLidocaineOrProcaineSubstance)) missing.push(answer.injectedSubstances | rule.t50b)
        }
      }
      if (isOpen(t51b)) {
        if (isOpen(tirednessHere)) missing.push(answer.symptom | here | rule.t51b)
        if (isOpen(t51bEither)) {
          if (isOpen(systemicRisk)) {
            if (isOpen(vulnerable)) {
              if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.t51b)
              if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.t51b)
              if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.t51b)
              if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.t51b)
            }
            if (isOpen(thinner)) {
              if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed))
                missing.push(answer.bloodThinner | rule.t51b)
              if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t51b)
            }
            if (isOpen(minoxidilOrOtherDrugSubstance)) missing.push(answer.injectedSubstances | rule.t51b)
            if (isOpen(bloodPressureMedicine)) missing.push(answer.bloodPressureMedicine | rule.t51b)
            if (isOpen(heartOrBloodPressureEtcDisease)) missing.push(answer.otherCurrentDisease | rule.t51b)
            if (isOpen(systemicRiskBoth)) {
              if (isOpen(systemicRiskEither)) {
                if (isOpen(notRegisteredMale)) missing.push(answer.sexRegisteredAtBirth | rule.t51b)
              }
            }
          }
        }
      }
      if (isSilent(t51b)) {
        if (isUncertain(t51bEither)) {
          if (isUncertain(systemicRisk)) {
            if (isUncertain(vulnerable)) {
              if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.t51b)
            }
          }
        }
      }
      if (isSilent(t53)) couldAsk.push(answer.needlePieceLeft | rule.t53)
      if (isSilent(t54)) couldAsk.push(answer.veryHighBloodPressure | rule.t54)
      if (isOpen(u12)) {
        if (isOpen(faintHere)) missing.push(answer.symptom | here | rule.u12)
      }
      if (isSilent(u5)) couldAsk.push(answer.callerVeryWorried | rule.u5)
      if (isSilent(u9)) {
        if (isUncertain(callerRoleParentOrCarerOrClinicOrOther)) couldAsk.push(answer.callerRole | rule.u9)
      }
    }
    if (isTrue(contactClinic)) {
      if (isTrue(m1a)) reached.push(says(rule.m1a, m1a))
      if (isTrue(m1d)) reached.push(says(rule.m1d, m1d))
      if (isTrue(m2a)) reached.push(says(rule.m2a, m2a))
      if (isTrue(m5)) reached.push(says(rule.m5, m5))
      if (isTrue(t20b)) reached.push(says(rule.t20b, t20b))
      if (isTrue(t24a)) reached.push(says(rule.t24a, t24a))
      if (isTrue(t24b)) reached.push(says(rule.t24b, t24b))
      if (isTrue(t25)) reached.push(says(rule.t25, t25))
      if (isTrue(t26a)) reached.push(says(rule.t26a, t26a))
      if (isTrue(t27)) reached.push(says(rule.t27, t27))
      if (isTrue(t28)) reached.push(says(rule.t28, t28))
      if (isTrue(t29)) reached.push(says(rule.t29, t29))
      if (isTrue(t30)) reached.push(says(rule.t30, t30))
      if (isTrue(t31)) reached.push(says(rule.t31, t31))
      if (isTrue(t32)) reached.push(says(rule.t32, t32))
      if (isTrue(t33a)) reached.push(says(rule.t33a, t33a))
      if (isTrue(t42)) reached.push(says(rule.t42, t42))
      if (isTrue(t47b)) reached.push(says(rule.t47b, t47b))
      if (isTrue(t48b)) reached.push(says(rule.t48b, t48b))
      if (isTrue(t49)) reached.push(says(rule.t49, t49))
      if (isTrue(t51a)) reached.push(says(rule.t51a, t51a))
      if (isTrue(u10)) reached.push(says(rule.u10, u10))
      if (isTrue(u11)) reached.push(says(rule.u11, u11))
      if (isTrue(u2a)) reached.push(says(rule.u2a, u2a))
      if (isTrue(u8)) reached.push(says(rule.u8, u8))
    } else if (contactClinic !== NO && base < 2) {
      if (isOpen(m1a)) missing.push(answer.ageYears | rule.m1a)
      if (isOpen(m1d)) missing.push(answer.exposedThirdParty | rule.m1d)
      if (isOpen(m2a)) {
        if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.m2a)
      }
      if (isSilent(m2a)) {
        if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.m2a)
      }
      if (isSilent(m5)) couldAsk.push(answer.earlierSessionReaction | rule.m5)
      if (isOpen(t20b)) missing.push(answer.symptom | here | rule.t20b)
      if (isOpen(t24a)) {
        if (isOpen(lumpHere)) missing.push(answer.symptom | here | rule.t24a)
      }
      if (isOpen(t24b)) {
        if (isOpen(pusOrLumpHere)) missing.push(answer.symptom | here | rule.t24b)
      }
      if (isOpen(t25)) missing.push(answer.symptom | here | rule.t25)
      if (isOpen(t26a)) {
        if (isOpen(swellingForeheadHere)) missing.push(answer.symptom | here | rule.t26a)
      }
      if (isOpen(t27)) {
        if (isOpen(burningHere)) missing.push(answer.symptom | here | rule.t27)
      }
      if (isOpen(t28)) {
        if (isOpen(inflammationHere)) missing.push(answer.symptom | here | rule.t28)
      }
      if (isOpen(t29)) {
        if (isOpen(itchingHere)) missing.push(answer.symptom | here | rule.t29)
      }
      if (isOpen(t30)) {
        if (isOpen(bruiseOrSpotsHere)) missing.push(answer.symptom | here | rule.t30)
        if (isOpen(t30Either)) {
          if (isOpen(t30Both)) {
            if (isOpen(spotsHere)) missing.push(answer.symptom | here | rule.t30)
          }
        }
      }
      if (isOpen(t31)) {
        if (isOpen(painHere)) missing.push(answer.symptom | here | rule.t31)
      }
      if (isOpen(t32)) {
        if (isOpen(faintHere)) missing.push(answer.symptom | here | rule.t32)
      }
      if (isOpen(t33a)) missing.push(answer.symptom | here | rule.t33a)
      if (isOpen(t42)) {
        if (isOpen(subfebrile)) {
          if (isOpen(bodyTemperatureAtLeastSubfebrileC)) missing.push(answer.bodyTemperatureC | rule.t42)
          if (isOpen(bodyTemperatureBelowFeverC)) missing.push(answer.bodyTemperatureC | rule.t42)
        }
        if (isOpen(feverHere)) missing.push(answer.symptom | here | rule.t42)
      }
      if (isOpen(t47b)) {
        if (isOpen(pinpointBleedingHere)) missing.push(answer.symptom | here | rule.t47b)
        if (isOpen(t47bEither)) {
          if (isOpen(thinner)) {
            if (isOpen(bloodThinnerAnticoagulantOrAntiplateletPrescribed)) missing.push(answer.bloodThinner | rule.t47b)
            if (isOpen(bleedingDisorder)) missing.push(answer.bleedingDisorder | rule.t47b)
          }
        }
      }
      if (isOpen(t48b)) {
        if (isOpen(scabsOrFlakesHere)) missing.push(answer.symptom | here | rule.t48b)
        if (isOpen(t48bEither)) {
          if (isOpen(vulnerable)) {
            if (isOpen(pregnantOrPossibly)) missing.push(answer.pregnancyStatus | rule.t48b)
            if (isOpen(immunosuppressed)) missing.push(answer.immunosuppressed | rule.t48b)
            if (isOpen(diabetesNow)) missing.push(answer.diabetesStatus | rule.t48b)
            if (isOpen(ageAboveVulnerableAgeAbove)) missing.push(answer.ageYears | rule.t48b)
          }
        }
      }
      if (isSilent(t48b)) {
        if (isUncertain(t48bEither)) {
          if (isUncertain(vulnerable)) {
            if (isUncertain(shortlyAfterPregnancy)) couldAsk.push(answer.monthsSinceBirth | rule.t48b)
          }
        }
      }
      if (isOpen(t49)) missing.push(answer.symptom | here | rule.t49)
      if (isOpen(t51a)) missing.push(answer.symptom | here | rule.t51a)
      if (isOpen(u11)) {
        if (isOpen(bruiseOrPinpointBleedingHere)) missing.push(answer.symptom | here | rule.u11)
      }
    }
    if (isTrue(selfCareWatch)) {
      if (isTrue(t34)) reached.push(says(rule.t34, t34))
      if (isTrue(t35)) reached.push(says(rule.t35, t35))
      if (isTrue(t36)) reached.push(says(rule.t36, t36))
      if (isTrue(t37)) reached.push(says(rule.t37, t37))
      if (isTrue(t38)) reached.push(says(rule.t38, t38))
      if (isTrue(t47a)) reached.push(says(rule.t47a, t47a))
      if (isTrue(t48a)) reached.push(says(rule.t48a, t48a))
      if (isTrue(t50a)) reached.push(says(rule.t50a, t50a))
    } else if (selfCareWatch !== NO && base < 1) {
      if (isOpen(t34)) {
        if (isOpen(burningHere)) missing.push(answer.symptom | here | rule.t34)
      }
      if (isOpen(t35)) {
        if (isOpen(inflammationHere)) missing.push(answer.symptom | here | rule.t35)
        if (isOpen(notNeedleTrace)) {
          if (isOpen(notPainOrInflammationOrSpotsHere)) missing.push(answer.symptom | here | rule.t35)
        }
      }
      if (isOpen(t36)) {
        if (isOpen(painHere)) missing.push(answer.symptom | here | rule.t36)
        if (isOpen(notNeedleTrace)) {
          if (isOpen(notPainOrInflammationOrSpotsHere)) missing.push(answer.symptom | here | rule.t36)
        }
      }
      if (isOpen(t37)) missing.push(answer.symptom | here | rule.t37)
      if (isOpen(t38)) {
        if (isOpen(bruiseOrSpotsHere)) missing.push(answer.symptom | here | rule.t38)
        if (isOpen(notNeedleTrace)) {
          if (isOpen(notPainOrInflammationOrSpotsHere)) missing.push(answer.symptom | here | rule.t38)
        }
      }
      if (isOpen(t47a)) missing.push(answer.symptom | here | rule.t47a)
      if (isOpen(t48a)) missing.push(answer.symptom | here | rule.t48a)
      if (isOpen(t50a)) missing.push(answer.symptom | here | rule.t50a)
    }
    if (isTrue(m4)) reached.push(says(rule.m4, m4))
    if (isTrue(t39)) reached.push(says(rule.t39, t39))
    if (isTrue(t40)) reached.push(says(rule.t40, t40))

    judged.push({
      verdict: base,
      atLeast: lowerBound(ladder, otherwise),
      atMost: upperBound(ladder, otherwise),
      base,
      reached,
      missing,
      toConfirm,
      couldAsk,
    })
  }
  return decisionOf(facts, items, judged)
}

/** What was found for one item, in numbers: rungs, findings and waiting rules. */
interface JudgedItem {
  readonly verdict: number
  readonly atLeast: number
  readonly atMost: number
  readonly base: number
  readonly reached: number[]
  readonly missing: number[]
  readonly toConfirm: number[]
  readonly couldAsk: number[]
}

/** How many rules stand above each rung. */
const rulesAbove = [117, 109, 84, 48, 0] as const

/** One item is the whole decision; several are joined by the highest. */
function decisionOf(
  facts: Facts,
  items: readonly SymptomsItem[] | undefined,
  judged: readonly JudgedItem[],
): TriageDecision {
  const place = (question: Question, item: number): Missing['at'] =>
    question.fact !== 'symptom' ? `/${question.fact}` : items === undefined ? '/symptoms' : `/symptoms/${item}/symptom`
  const isAsked = (question: Question, item: number): boolean =>
    question.fact !== 'symptom'
      ? wasAsked(facts[question.fact as keyof Facts])
      : items === undefined
        ? facts.symptoms === 'unknown'
        : items[item]?.symptom === 'unknown'
  const inWords = (one: JudgedItem): Judged<TriageVerdict> => ({
    verdict: rungs[one.verdict] ?? rungs[otherwise],
    atLeast: rungs[one.atLeast] ?? rungs[otherwise],
    atMost: rungs[one.atMost] ?? rungs[otherwise],
    findings: one.reached.map((number) => findings[number] as Finding<TriageVerdict>),
    missing: missingOf(one.missing, questions, findings, rungs, place, isAsked),
    toConfirm: missingOf(one.toConfirm, questions, findings, rungs, place, isAsked),
    couldAsk: missingOf(one.couldAsk, questions, findings, rungs, place, isAsked),
  })
  const each = judged.map(inWords)
  const {
    verdict,
    atLeast,
    atMost,
    findings: found,
    missing,
    toConfirm,
    couldAsk,
  } = each.length === 1 ? (each[0] as Judged<TriageVerdict>) : inWords(joined(judged))
  const whole = {
    format: 'decision/1',
    module: 'triage',
    verdict,
    atLeast,
    atMost,
    findings: found,
    missing,
    toConfirm,
    couldAsk,
  } as const
  if (items === undefined) return { ...whole, layers, pack }
  const isEmpty = items === nothing
  return {
    ...whole,
    items: each.map((one, index) => ({ at: isEmpty ? '/symptoms' : `/symptoms/${index}`, ...one })),
    layers,
    pack,
  }
}

/** The highest of each; a finding that fired in one item has fired; only what could raise the joined base is missing. */
function joined(judged: readonly JudgedItem[]): JudgedItem {
  const base = Math.max(...judged.map((one) => one.base))
  const raises = (pair: number): boolean => (pair & (ITEM - 1)) < (rulesAbove[base] ?? 0)
  const reached = judged.flatMap((one) => one.reached).sort((one, other) => one - other)
  return {
    verdict: base,
    atLeast: Math.max(...judged.map((one) => one.atLeast)),
    atMost: Math.max(...judged.map((one) => one.atMost)),
    base,
    reached: reached.filter((number, index) => index === 0 || number >> 1 !== (reached[index - 1] ?? 0) >> 1),
    missing: judged.flatMap((one) => one.missing.filter(raises)),
    toConfirm: judged.flatMap((one) => one.toConfirm.filter(raises)),
    couldAsk: judged.flatMap((one) => one.couldAsk.filter(raises)),
  }
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
