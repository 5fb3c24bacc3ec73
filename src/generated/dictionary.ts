// Generated from rules/facts.json and rules/parameters.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/facts/written.ts. */
export const written = {
  facts: `#person
ageYears ^:remedy!:guidance! #0 120 years
sexRegisteredAtBirth ^:remedy!:guidance! =female male intersex prefer_not_to_say
pregnancyStatus :remedy!:guidance! =yes no possible not_applicable
breastfeedingStatus :guidance! =yes no not_applicable
monthsSinceBirth . ~0 60 months
#triage-specific-rows
pregnancyWarningSigns
#person
tryingToConceive  =yes no not_applicable
bloodDonor .
#hair-complaint
hairConcern  *weak thin brittle general_loss none
hairLossPattern  =general progressive_recession patchy none
hairLossCause . =hereditary stress pregnancy_hormones other
hairLossOnset ^ =gradual sudden
rootsRetained @?
scalpSigns :preparation. *itch burn scale pustules smooth_scar_like pain none
hairLossDiagnosedByDoctor
expectsImmediateResult .
#conditions
allergiesCurrent :remedy!:guidance. *none hay_fever asthma food food_soy_peanut drug local_anaesthetic_ester local_anaesthetic_amide contact_dye_ppd contact_other latex insect
pastAllergicReaction ^ *none dye hair_product medication local_anaesthetic
earlierSessionReaction ^:triage.
anaphylaxisHistory ^
skinDisease  *none scalp elsewhere
circulatoryCondition  *none varicose_veins thrombosis other
cancerStatus  =never active_or_in_treatment remission_doctor_confirmed remission_self_reported
infectiousDisease  *none cold_sore_or_shingles skin_or_scalp feverish_illness hepatitis_or_hiv other
diabetesStatus  =none type1 type2 gestational_now remission_doctor_confirmed
hba1cPercent . ~3 20 % (NGSP)
otherCurrentDisease :remedy! *none heart_or_blood_pressure autoimmune kidney_or_liver neurological other
recoveryConfirmedByDoctor ! *allergies skin_disease circulatory cancer infection diabetes none
immunosuppressed
bleedingDisorder
keloidHistory ^
faintsWithNeedles .
bddScreen @? =negative positive not_done
doctorDecision . =continue wait pending not_asked
#medicines
bloodThinner :preparation.:remedy! =none anticoagulant antiplatelet_prescribed nsaid_or_aspirin_otc
isotretinoin  =never current stopped
monthsSinceIsotretinoin  ~0 120 months
bloodPressureMedicine
#session
procedureKind . =needle_mesotherapy needle_free prp microneedling
injectedSubstances  *vitamins amino_acids minerals homeopathic plant_extract minoxidil dutasteride finasteride lidocaine procaine corticosteroid other_drug
productVehicle @? =aqueous oil alcohol
needleDepthMm @? ~0 40 mm
injectionCount  #0 200 injections/session
sessionMinutes  ~0 240 minutes
sessionsPerWeek  ~0 7 sessions/week
treatedArea . =entire_head part
lidocaineDoseMg @? ~0 2000 mg
adrenalineInSolution @!
weightKg @? ~2 350 kg
lidocaineMgPerKg $? ~0 1000 mg/kg
endOfSessionCheckDone .
observedMinutes . ~0 240 minutes
#preparation
hairClean
residuePresent
lastWashCalendarDaysBefore . #0 60 calendar days
dyedBefore
lastDyeHoursBefore  ~0 100000 hours
bodyTemperatureC .:triage ~30 45 °C
feelsIllToday :eligibility.
hoursBetweenSessions . ~0 100000 hours
washSlotDayBefore $.
#aftercare
hoursSinceSessionEnd :triage! ~0 100000 hours
activity  =wash dye direct_sun beach spa_sauna_hot_tub intense_exercise gentle_walk work pool sea hair_dryer straightener scalp_massage blood_donation other
doctorAllowsActivityNow $.
sweatsScalp .
shadePossible .
headCovered .
punctureSitesClosed :preparation.:remedy!
waterGlassesPerDay . #0 40 glasses/day
smoker .
foodAllergies ! *nuts strawberry avocado seafood other none
thyroidDisease !
fluidsLimitedByDoctor !
#adherence
monthsSinceFirstSession  ~0 120 months
sessionsScheduled . #0 300 sessions
sessionsAttended . #0 300 sessions
sessionsMissed $ #0 300 sessions
missPattern . =none single alternating several abandoned
missedForMedicalReason .
visibleResult .
courseCompleted .
#triage
symptom  =pain inflammation burning itching bruise spots swelling_forehead swelling_lips_face lump pus bald_patch blisters headache hives dizziness faint vision_change numb_mouth fever pinpoint_bleeding scabs_or_flakes shedding scalp_numbness tiredness none other
symptomsReported $ *pain inflammation burning itching bruise spots swelling_forehead swelling_lips_face lump pus bald_patch blisters headache hives dizziness faint vision_change numb_mouth fever pinpoint_bleeding scabs_or_flakes shedding scalp_numbness tiredness none other
onsetHours ! ~0 20000 hours
durationHours ! ~0 20000 hours
severity0to10 ! #0 10 points
trend ! =improving same worsening
spread ! =localised spreading whole_body
sizeCm ! ~0 60 cm
breathingOrThroatProblem
faintOrConfusion
severeGutSymptoms
hivesOrFlush
visionOrNerveChange
skinColourChange  =none red white_mottled blue_grey_black
heatOrPus
eyeInvolved
needleReuseSuspected :clinic.
callerVeryWorried .
callerRole . =patient parent carer clinic other
emergencyCareFarAway .
exposedThirdParty  =none child pregnant_person breastfed_baby other
exposedPersonHasSymptoms
childDangerSigns
#remedy
remedyPlanned ! *anti_inflammatory_topical lotion analgesic cold_compress none
remedyPrescribedByDoctor
nsaidIntolerance !^
#clinic
clinicIdentified
priorAssessmentOffered
practitionerKind  =doctor nurse other_licensed beautician
practitionerLicensed
specialisedInTechnique
referencesVerified
beforeAfterEvidence .
identitiesVerifiable .
substancesDisclosed
productAuthorised  =yes no cosmetic_only
singleUseSterile
setting  =clinic home hotel_or_mobile other
emergencyPlan
writtenConsentAndAftercare
#triage-specific-rows
reactionSettledOrAdrenalineUsed
painOutOfProportionOrNumb
rigorsOrFastBreathing
noUrineAllDay
meningitisSigns
suddenWorstHeadache
widespreadBlistersOrSores
uncontrolledBleeding
headInjuryInFaint
faintLyingOrExercising
highKetones
ketoacidosisSigns .
needlePieceLeft .
veryHighBloodPressure .
medicineOverdose
selfHarmThoughts  =none thoughts_but_safe may_act
#general-advice
allowedFromHours . ~0 100000 hours
disclosedToClinic .
dietBalanced .
hairLength . =short long
waterTemperature . =cool_or_warm very_hot
homeProducts . *shampoo conditioner mask cream_bath other none
productSuggestedByDoctor .`,
  more: {
    lidocaineMgPerKg: {
      derivation: {
        kind: 'quotient',
        dividend: 'lidocaineDoseMg',
        divisor: 'weightKg',
        decimals: 6,
      },
    },
    washSlotDayBefore: {
      derivation: {
        kind: 'reached',
        fact: 'hoursBetweenSessions',
        trueFrom: 48,
        falseBelow: 24,
      },
    },
    doctorAllowsActivityNow: {
      derivation: {
        kind: 'own-time-reached',
        list: 'doctorInstructions',
        subject: 'activity',
        from: 'allowedFromHours',
        elapsed: 'hoursSinceSessionEnd',
      },
    },
    sessionsMissed: {
      derivation: {
        kind: 'difference',
        minuend: 'sessionsScheduled',
        subtrahend: 'sessionsAttended',
        atLeast: 0,
      },
    },
    symptomsReported: {
      derivation: {
        kind: 'members',
        list: 'symptoms',
        fact: 'symptom',
      },
    },
  },
  lists: [
    {
      name: 'symptoms',
      group: 'triage',
      answeredBy: 'patient',
      facts: ['symptom', 'onsetHours', 'durationHours', 'severity0to10', 'trend', 'spread', 'sizeCm'],
      subject: 'symptom',
      askedPerItem: true,
      whenEmpty: 'none',
    },
    {
      name: 'activities',
      group: 'aftercare',
      answeredBy: 'patient',
      facts: ['activity', 'sweatsScalp'],
      subject: 'activity',
      askedPerItem: true,
      oneMayStandAlone: true,
    },
    {
      name: 'doctorInstructions',
      group: 'general-advice',
      answeredBy: 'patient',
      facts: ['activity', 'allowedFromHours'],
      subject: 'activity',
      askedPerItem: false,
    },
  ],
  parameters: `fewHoursUpper 6:5 hours
washDyeWindow 24:168 hours
heatExerciseWindow 24:336 hours
dyeBeforeWindow ?48:2160 hours
dyeLookback 96:720 hours
localReactionWindow 48:24 hours
bruiseMaxHours 336:168 hours
bruiseMaxCm 3:1 cm
frontalOedemaMax 96:48 hours
feverC 38:37.5 °C
dyeDayBefore 48:336 hours
subfebrileC 37.5:37 °C
slightMax 3:1 points
severeMin 7:5 points
colourChangePainMin 4:1 points
burningContact 24:12 hours
lumpFrom 72:168 hours
localInfectionWindow 336:1344 hours
frontalOedemaMinOnset 6:24 hours
anaestheticToxicityMax 1:6 hours
faintOnsetMax 0.25:0.05 hours
faintRecoveryMax 0.1:0.05 hours
observationMin 15:120 minutes
ageFloor 18:25* years
infantRaiseBelow 5:18 years
vulnerableAgeAbove 75:60 years
postpartumVulnerable 1.5:6 months
isotretinoinWait 6:24 months
lidocaineMgPerKgPlain 4.5:1 mg/kg
lidocaineMgPerKgAdrenaline 7:1 mg/kg
lidocaineMgPlain 300:50 mg
lidocaineMgAdrenaline 500:50 mg
needleDepthMax 4:1 mm
dutasterideNoDonation 4416:8784 hours
finasterideNoDonation 672:4416 hours
emergencyCareFar 30 minutes
waterGlassesMin 4 glasses/day
pinpointBleedingWindow 24:1 hours
bleedingStopMax 0.17:0.08 hours
scabWindow 168:72 hours
numbnessMax 6:1 hours
numbnessOnsetMax 0.25:0.05 hours
dizzinessBriefMax 0.25:0.05 hours
moderateMin 4:1 points
localSpreadFrom 24:0 hours
lateSpotsOnset 24:0 hours
needleTraceMax 6:1 hours
postpartumShedding 12:24 months
washDaysBefore 1 calendar days
injectionCountMin 30 injections/session
injectionCountMax 40 injections/session
sessionMinutesMin 20 minutes
sessionMinutesMax 30 minutes
sessionsPerWeekMin 1 sessions/week
sessionsPerWeekMax 2 sessions/week
drugSessionsPerWeekMax 1:0.25 sessions/week
firstResultsFrom 3 months
firstResultsTo 4 months
completeCourse 12 months
missedOnce 1 sessions
missedRepeatedly 2 sessions`,
} as const
