// Generated from rules/facts.json by src/generate/fact-types.ts. Do not edit; run "npm run generate".
/** A value, or what is said instead: `"unknown"` was asked and is not known; `null` or nothing was not asked. */

export type Known<Value> = Value | 'unknown' | null | undefined

/** One item of `symptoms`. */
export interface SymptomsItem {
  /** What problem do you have? Choose one for each problem. Swollen tongue or throat: also answer the question about breathing and throat. Drops of blood that do not stop: also the one about bleeding. Treated skin numb after any anaesthetic should have worn off: also the one about strong pain or numbness. One side of the body numb: also the one about sight and nerves. Ill or feverish as well as tired: also the one about feeling ill. Very drowsy: also the one about collapse and confusion. */
  readonly symptom?: Known<
    | 'pain'
    | 'inflammation'
    | 'burning'
    | 'itching'
    | 'bruise'
    | 'spots'
    | 'swelling_forehead'
    | 'swelling_lips_face'
    | 'lump'
    | 'pus'
    | 'bald_patch'
    | 'blisters'
    | 'headache'
    | 'hives'
    | 'dizziness'
    | 'faint'
    | 'vision_change'
    | 'numb_mouth'
    | 'fever'
    | 'pinpoint_bleeding'
    | 'scabs_or_flakes'
    | 'shedding'
    | 'scalp_numbness'
    | 'tiredness'
    | 'none'
    | 'other'
  >
  /** How many hours after the session did this problem begin? 0 to 20000 hours. */
  readonly onsetHours?: Known<number>
  /** How many hours has this problem lasted? For dizziness, give the longest spell. 0 to 20000 hours. */
  readonly durationHours?: Known<number>
  /** On a scale from 0 to 10, how bad is it? From 1 to 3 is slight, from 4 to 6 moderate, from 7 to 10 severe. 0 to 10 points, whole. */
  readonly severity0to10?: Known<number>
  /** Is it improving, staying the same or getting worse? Dizzy spells that come back count as the same. Drops of blood that have stopped count as getting better. */
  readonly trend?: Known<'improving' | 'same' | 'worsening'>
  /** Does it stay at the treated spot, or is it spreading? */
  readonly spread?: Known<'localised' | 'spreading' | 'whole_body'>
  /** How big is it, in centimetres? 0 to 60 cm. */
  readonly sizeCm?: Known<number>
}

/** One item of `activities`. */
export interface ActivitiesItem {
  /** Which activity is it that you want to do? */
  readonly activity?: Known<
    | 'wash'
    | 'dye'
    | 'direct_sun'
    | 'beach'
    | 'spa_sauna_hot_tub'
    | 'intense_exercise'
    | 'gentle_walk'
    | 'work'
    | 'pool'
    | 'sea'
    | 'hair_dryer'
    | 'straightener'
    | 'scalp_massage'
    | 'blood_donation'
    | 'other'
  >
  /** Is this activity going to make you sweat on your scalp? */
  readonly sweatsScalp?: Known<boolean>
}

/** One item of `doctorInstructions`. */
export interface DoctorInstructionsItem {
  /** Which activity is it that you want to do? */
  readonly activity?: Known<
    | 'wash'
    | 'dye'
    | 'direct_sun'
    | 'beach'
    | 'spa_sauna_hot_tub'
    | 'intense_exercise'
    | 'gentle_walk'
    | 'work'
    | 'pool'
    | 'sea'
    | 'hair_dryer'
    | 'straightener'
    | 'scalp_massage'
    | 'blood_donation'
    | 'other'
  >
  /** How many hours after the end of the session does your doctor allow this activity? 0 to 100000 hours. */
  readonly allowedFromHours?: Known<number>
}

/** What is known about a person. Every module takes the same facts and ignores those it does not use. */

export interface Facts {
  /** What is the age, in years, of the person who is being treated? 0 to 120 years, whole. */
  readonly ageYears?: Known<number>
  /** Which sex was recorded when you were born? This is only used to leave out the questions about pregnancy. */
  readonly sexRegisteredAtBirth?: Known<'female' | 'male' | 'intersex' | 'prefer_not_to_say'>
  /** Are you pregnant, or is it possible that you are? */
  readonly pregnancyStatus?: Known<'yes' | 'no' | 'possible' | 'not_applicable'>
  /** Do you breastfeed at the moment, or give a baby milk that you have expressed? */
  readonly breastfeedingStatus?: Known<'yes' | 'no' | 'not_applicable'>
  /** How many months have passed since your last pregnancy ended, by birth, miscarriage or termination? Leave this out if it does not apply to you. 0 to 60 months. */
  readonly monthsSinceBirth?: Known<number>
  /** If you are pregnant or may be: do you have pain in your belly or bleeding from the vagina, or is the baby moving less than usual? */
  readonly pregnancyWarningSigns?: Known<boolean>
  /** Are you or your partner planning a pregnancy at the moment, or is your partner pregnant? */
  readonly tryingToConceive?: Known<'yes' | 'no' | 'not_applicable'>
  /** Are you a blood donor? */
  readonly bloodDonor?: Known<boolean>
  /** What troubles you about your hair: is it weak, thin or brittle, or is it falling out? */
  readonly hairConcern?: Known<readonly ('weak' | 'thin' | 'brittle' | 'general_loss' | 'none' | 'unknown')[]>
  /** Where are you losing hair: everywhere on the head, at the temples or hairline, which move back, or in separate patches? */
  readonly hairLossPattern?: Known<'general' | 'progressive_recession' | 'patchy' | 'none'>
  /** Do you know why you are losing hair: does it run in the family, is it stress, did it follow a pregnancy, or is it something else? */
  readonly hairLossCause?: Known<'hereditary' | 'stress' | 'pregnancy_hormones' | 'other'>
  /** Did the hair loss begin slowly, or suddenly, within days to weeks? */
  readonly hairLossOnset?: Known<'gradual' | 'sudden'>
  /** For the clinician: does the area still have hair roots or follicle openings? */
  readonly rootsRetained?: Known<boolean>
  /** Is your scalp itchy, burning, scaly or sore, does it have pimples, or is it smooth and shiny? */
  readonly scalpSigns?: Known<
    readonly ('itch' | 'burn' | 'scale' | 'pustules' | 'smooth_scar_like' | 'pain' | 'none' | 'unknown')[]
  >
  /** Has a doctor said which type of hair loss you have? */
  readonly hairLossDiagnosedByDoctor?: Known<boolean>
  /** Are you expecting to see a result straight away? */
  readonly expectsImmediateResult?: Known<boolean>
  /** Which allergies do you have at the moment? */
  readonly allergiesCurrent?: Known<
    readonly (
      | 'none'
      | 'hay_fever'
      | 'asthma'
      | 'food'
      | 'food_soy_peanut'
      | 'drug'
      | 'local_anaesthetic_ester'
      | 'local_anaesthetic_amide'
      | 'contact_dye_ppd'
      | 'contact_other'
      | 'latex'
      | 'insect'
      | 'unknown'
    )[]
  >
  /** Have you ever had a reaction to a medicine, a hair product or a hair dye? */
  readonly pastAllergicReaction?: Known<
    readonly ('none' | 'dye' | 'hair_product' | 'medication' | 'local_anaesthetic' | 'unknown')[]
  >
  /** Did an earlier mesotherapy session give you hives (nettle rash), a rash that spread, a swollen face, or another reaction that may have been an allergy? */
  readonly earlierSessionReaction?: Known<boolean>
  /** Have you had a severe allergic reaction (anaphylaxis) at any time in your life? */
  readonly anaphylaxisHistory?: Known<boolean>
  /** Do you have a skin disease at the moment, and if so, is it on your scalp or somewhere else? The hair loss that you want treated does not count as a skin disease here. */
  readonly skinDisease?: Known<readonly ('none' | 'scalp' | 'elsewhere' | 'unknown')[]>
  /** Do you have varicose veins, or any other problem with your circulation? */
  readonly circulatoryCondition?: Known<readonly ('none' | 'varicose_veins' | 'thrombosis' | 'other' | 'unknown')[]>
  /** Have you had cancer at any time? If so, is it over, and has all treatment ended, tablets included? */
  readonly cancerStatus?: Known<
    'never' | 'active_or_in_treatment' | 'remission_doctor_confirmed' | 'remission_self_reported'
  >
  /** Do you have an infection of any kind at the moment? Cold sores, flu, hepatitis and HIV count too. */
  readonly infectiousDisease?: Known<
    readonly (
      | 'none'
      | 'cold_sore_or_shingles'
      | 'skin_or_scalp'
      | 'feverish_illness'
      | 'hepatitis_or_hiv'
      | 'other'
      | 'unknown'
    )[]
  >
  /** Do you have diabetes, and if so, which kind? */
  readonly diabetesStatus?: Known<'none' | 'type1' | 'type2' | 'gestational_now' | 'remission_doctor_confirmed'>
  /** What was the result of your latest HbA1c test, in percent (NGSP)? 3 to 20 % (NGSP). */
  readonly hba1cPercent?: Known<number>
  /** Do you have any other illness at the moment? */
  readonly otherCurrentDisease?: Known<
    readonly (
      | 'none'
      | 'heart_or_blood_pressure'
      | 'autoimmune'
      | 'kidney_or_liver'
      | 'neurological'
      | 'other'
      | 'unknown'
    )[]
  >
  /** Which of these have you recovered from, as confirmed by a doctor? */
  readonly recoveryConfirmedByDoctor?: Known<
    readonly ('allergies' | 'skin_disease' | 'circulatory' | 'cancer' | 'infection' | 'diabetes' | 'none' | 'unknown')[]
  >
  /** Are your body's defences weak, for instance because of chemotherapy, a transplant, a spleen that is missing or does not work, or medicines that weaken them? */
  readonly immunosuppressed?: Known<boolean>
  /** Do you have a bleeding disorder, or do you bleed or bruise in a way that is not normal? */
  readonly bleedingDisorder?: Known<boolean>
  /** Do your scars turn thick and keep growing (keloids)? */
  readonly keloidHistory?: Known<boolean>
  /** Has a needle made you faint in the past? */
  readonly faintsWithNeedles?: Known<boolean>
  /** For the clinician: what was the result of the screening for distress about appearance? */
  readonly bddScreen?: Known<'negative' | 'positive' | 'not_done'>
  /** What did the doctor decide once you had been assessed? */
  readonly doctorDecision?: Known<'continue' | 'wait' | 'pending' | 'not_asked'>
  /** Are you taking a blood thinner, or a medicine of the aspirin type? */
  readonly bloodThinner?: Known<'none' | 'anticoagulant' | 'antiplatelet_prescribed' | 'nsaid_or_aspirin_otc'>
  /** Do you take isotretinoin (acne capsules), or did you take it in the past? */
  readonly isotretinoin?: Known<'never' | 'current' | 'stopped'>
  /** How many months ago did you stop taking isotretinoin? 0 to 120 months. */
  readonly monthsSinceIsotretinoin?: Known<number>
  /** Are you on medicine for your heart or your blood pressure? */
  readonly bloodPressureMedicine?: Known<boolean>
  /** Which treatment exactly is being done? */
  readonly procedureKind?: Known<'needle_mesotherapy' | 'needle_free' | 'prp' | 'microneedling'>
  /** What does the syringe contain? Look for the name and the batch. Choose everything that is in the syringe. If there may be more in it, also say that part of it is not known; if you know none of it, answer only that you do not know. A retinoid counts as another medicine, and so does a medicine that widens blood vessels, unless it is minoxidil. */
  readonly injectedSubstances?: Known<
    readonly (
      | 'vitamins'
      | 'amino_acids'
      | 'minerals'
      | 'homeopathic'
      | 'plant_extract'
      | 'minoxidil'
      | 'dutasteride'
      | 'finasteride'
      | 'lidocaine'
      | 'procaine'
      | 'corticosteroid'
      | 'other_drug'
      | 'unknown'
    )[]
  >
  /** For the clinician: is the base of the product water, oil or alcohol? */
  readonly productVehicle?: Known<'aqueous' | 'oil' | 'alcohol'>
  /** For the clinician: how many millimetres deep is the injection? 0 to 40 mm. */
  readonly needleDepthMm?: Known<number>
  /** How many injections are given in one session? 0 to 200 injections/session, whole. */
  readonly injectionCount?: Known<number>
  /** How many minutes does one session take? 0 to 240 minutes. */
  readonly sessionMinutes?: Known<number>
  /** How many sessions do you have in a week? 0 to 7 sessions/week. */
  readonly sessionsPerWeek?: Known<number>
  /** Is the treatment for your whole head, or only for a part of it? */
  readonly treatedArea?: Known<'entire_head' | 'part'>
  /** For the clinician: what is the total dose of lidocaine, in mg? 0 to 2000 mg. */
  readonly lidocaineDoseMg?: Known<number>
  /** For the clinician: does the solution contain adrenaline? */
  readonly adrenalineInSolution?: Known<boolean>
  /** For the clinician: what is the patient's body weight, in kg? 2 to 350 kg. */
  readonly weightKg?: Known<number>
  /** Worked out: the lidocaine dose in mg for each kg of body weight. It is not known while the dose or the weight is not known. 0 to 1000 mg/kg. */
  readonly lidocaineMgPerKg?: Known<number>
  /** When the session ended, did the doctor check how you were? */
  readonly endOfSessionCheckDone?: Known<boolean>
  /** For how many minutes did someone keep watch over you after the injections? 0 to 240 minutes. */
  readonly observedMinutes?: Known<number>
  /** Would you say that your hair is clean? */
  readonly hairClean?: Known<boolean>
  /** Is there something left on your hair or scalp, such as lacquer, gel, oil or another product? */
  readonly residuePresent?: Known<boolean>
  /** By the calendar, how many days before the session did you last wash your hair? Answer 0 for the same day. 0 to 60 calendar days, whole. */
  readonly lastWashCalendarDaysBefore?: Known<number>
  /** In the weeks before this session, did you dye your hair? */
  readonly dyedBefore?: Known<boolean>
  /** How many hours before the session was your hair last dyed? If you have never dyed it, leave this out and answer no to the question about dyeing in the weeks before. 0 to 100000 hours. */
  readonly lastDyeHoursBefore?: Known<number>
  /** What is your body temperature, in degrees C? If you have not measured it, answer that you do not know. 30 to 45 °C. */
  readonly bodyTemperatureC?: Known<number>
  /** Do you feel unwell or feverish today? Being sore just where the needles went in does not count. */
  readonly feelsIllToday?: Known<boolean>
  /** How many hours are there between the end of your last session and the start of this one? Leave this out if it is your first session. 0 to 100000 hours. */
  readonly hoursBetweenSessions?: Known<number>
  /** Worked out: whether the two appointment times leave a moment on the calendar day before the session that comes 24 hours or more after the last session ended. With 48 hours or more between the sessions it is always yes; with less than 24 hours it is always no. In between it depends on the clock: it is yes only if the 24 hours are over before midnight, local time, at the start of the session day. */
  readonly washSlotDayBefore?: Known<boolean>
  /** Exactly how many hours ago did the session end? 0 to 100000 hours. */
  readonly hoursSinceSessionEnd?: Known<number>
  /** Which activity is it that you want to do? */
  readonly activity?: Known<
    | 'wash'
    | 'dye'
    | 'direct_sun'
    | 'beach'
    | 'spa_sauna_hot_tub'
    | 'intense_exercise'
    | 'gentle_walk'
    | 'work'
    | 'pool'
    | 'sea'
    | 'hair_dryer'
    | 'straightener'
    | 'scalp_massage'
    | 'blood_donation'
    | 'other'
  >
  /** Worked out: whether your doctor's own time for this activity is over. Yes if it is, no if it is not, and not known if the doctor gave none. */
  readonly doctorAllowsActivityNow?: Known<boolean>
  /** Is this activity going to make you sweat on your scalp? */
  readonly sweatsScalp?: Known<boolean>
  /** Is it possible for you to stay in the shade? */
  readonly shadePossible?: Known<boolean>
  /** Are you going to wear a hat or a cap? */
  readonly headCovered?: Known<boolean>
  /** Have the points where the needles went in closed, with no crust, no oozing and no soreness? */
  readonly punctureSitesClosed?: Known<boolean>
  /** How much water do you drink in a day, counted in glasses? 0 to 40 glasses/day, whole. */
  readonly waterGlassesPerDay?: Known<number>
  /** Are you a smoker? */
  readonly smoker?: Known<boolean>
  /** Which foods are you allergic to, if any? */
  readonly foodAllergies?: Known<
    readonly ('nuts' | 'strawberry' | 'avocado' | 'seafood' | 'other' | 'none' | 'unknown')[]
  >
  /** Do you have a disease of the thyroid? */
  readonly thyroidDisease?: Known<boolean>
  /** Has a doctor set a limit on how much you may drink? */
  readonly fluidsLimitedByDoctor?: Known<boolean>
  /** How many months ago, by the calendar, was your first session? 0 to 120 months. */
  readonly monthsSinceFirstSession?: Known<number>
  /** Up to now, how many sessions were planned for you? 0 to 300 sessions, whole. */
  readonly sessionsScheduled?: Known<number>
  /** How many of the planned sessions did you go to? 0 to 300 sessions, whole. */
  readonly sessionsAttended?: Known<number>
  /** Worked out: the number of planned sessions minus the number you went to, never below 0. It is not known while one of the two is not known. 0 to 300 sessions, whole. */
  readonly sessionsMissed?: Known<number>
  /** In what way did you miss sessions? */
  readonly missPattern?: Known<'none' | 'single' | 'alternating' | 'several' | 'abandoned'>
  /** Did you leave out a session because you were ill or because of medical advice? */
  readonly missedForMedicalReason?: Known<boolean>
  /** Can you or the doctor see that your hair is better? */
  readonly visibleResult?: Known<boolean>
  /** Has the doctor said that the course of treatment is finished? */
  readonly courseCompleted?: Known<boolean>
  /** Worked out: all the problems that you reported, taken together. If one of the problems is not known, that is noted among them. The whole answer is not known while no problem at all is known. */
  readonly symptomsReported?: Known<
    readonly (
      | 'pain'
      | 'inflammation'
      | 'burning'
      | 'itching'
      | 'bruise'
      | 'spots'
      | 'swelling_forehead'
      | 'swelling_lips_face'
      | 'lump'
      | 'pus'
      | 'bald_patch'
      | 'blisters'
      | 'headache'
      | 'hives'
      | 'dizziness'
      | 'faint'
      | 'vision_change'
      | 'numb_mouth'
      | 'fever'
      | 'pinpoint_bleeding'
      | 'scabs_or_flakes'
      | 'shedding'
      | 'scalp_numbness'
      | 'tiredness'
      | 'none'
      | 'other'
      | 'unknown'
    )[]
  >
  /** Do you have any of these now: trouble breathing or swallowing, wheezing, a cough that does not let up, a voice gone hoarse, a swollen throat or tongue, or a stiff jaw that you can hardly open? */
  readonly breathingOrThroatProblem?: Known<boolean>
  /** Now: have you collapsed and not recovered, are you confused or very drowsy, or do you have chest pain or a heart that is pounding or beating irregularly? Since the session: have you had a seizure (fit), even if it is over? */
  readonly faintOrConfusion?: Known<boolean>
  /** Do you have any of these: severe cramps in your belly, vomiting over and over, blood in your vomit, or black poo? */
  readonly severeGutSymptoms?: Known<boolean>
  /** Do you have hives (nettle rash), flushed skin or itching over a large part of your body? */
  readonly hivesOrFlush?: Known<boolean>
  /** Since the session, have you had any of these, even if it has gone again? Sight that was lost or got dim, seeing double, a drooping face, a weak arm or leg, sudden numbness on one side of your body, suddenly being unable to walk straight, or trouble speaking. */
  readonly visionOrNerveChange?: Known<boolean>
  /** Not counting an ordinary bruise, has the skin changed colour where you had the treatment? Have someone look at your scalp; on brown or black skin redness may not show, so compare it with the other side. An ordinary bruise counts as no change. Choose red if you see it; red by itself is not one of the warning signs. */
  readonly skinColourChange?: Known<'none' | 'red' | 'white_mottled' | 'blue_grey_black'>
  /** Is the treated area hot or oozing, or does it have crusts? Small dry scabs or flakes alone do not count, but wet, yellow, thick or spreading crusts do; ask someone to look and feel. */
  readonly heatOrPus?: Known<boolean>
  /** Is one of your eyes or eyelids red, hot or painful, does it bulge, or is it swollen shut? */
  readonly eyeInvolved?: Known<boolean>
  /** Is it possible that a needle, a syringe or a vial was also used on another person? */
  readonly needleReuseSuspected?: Known<boolean>
  /** Do you have the feeling that something is seriously wrong? */
  readonly callerVeryWorried?: Known<boolean>
  /** Are you the patient yourself? If not, who are you? */
  readonly callerRole?: Known<'patient' | 'parent' | 'carer' | 'clinic' | 'other'>
  /** Would you need more than 30 minutes to get to emergency care? The 30 minutes were chosen by the authors of these questions. */
  readonly emergencyCareFarAway?: Known<boolean>
  /** Has another person come into contact with the product or the needle? */
  readonly exposedThirdParty?: Known<'none' | 'child' | 'pregnant_person' | 'breastfed_baby' | 'other'>
  /** Does that person or baby have any symptom at all? */
  readonly exposedPersonHasSymptoms?: Known<boolean>
  /** For a baby or a young child, do you notice any of these? Being floppy, being hard to wake, not feeding, grunting, very fast breathing, a cry that is weak or high-pitched, skin that is mottled, a rash that does not fade when you press a glass on it, or, in a baby younger than 3 months, a temperature of 38 degrees C or more. */
  readonly childDangerSigns?: Known<boolean>
  /** What are you planning to use? */
  readonly remedyPlanned?: Known<
    readonly ('anti_inflammatory_topical' | 'lotion' | 'analgesic' | 'cold_compress' | 'none' | 'unknown')[]
  >
  /** Has your doctor prescribed it for you? */
  readonly remedyPrescribedByDoctor?: Known<boolean>
  /** Have you reacted to aspirin, ibuprofen or a similar painkiller, or do you have asthma, hay fever, a stomach ulcer or kidney disease? */
  readonly nsaidIntolerance?: Known<boolean>
  /** Have you decided on a clinic or a professional? */
  readonly clinicIdentified?: Known<boolean>
  /** Does the clinic look at your hair and scalp before anything else? */
  readonly priorAssessmentOffered?: Known<boolean>
  /** Who gives the injections? */
  readonly practitionerKind?: Known<'doctor' | 'nurse' | 'other_licensed' | 'beautician'>
  /** Is the person who injects listed on an official register of the profession? */
  readonly practitionerLicensed?: Known<boolean>
  /** Is the person who injects trained in hair mesotherapy? */
  readonly specialisedInTechnique?: Known<boolean>
  /** Have you checked the references of the clinic or professional? */
  readonly referencesVerified?: Known<boolean>
  /** Did they show you cases from before and after the treatment? */
  readonly beforeAfterEvidence?: Known<boolean>
  /** Was it possible to check who the patients in those cases are? */
  readonly identitiesVerifiable?: Known<boolean>
  /** Do they tell you the name of the product and its batch? */
  readonly substancesDisclosed?: Known<boolean>
  /** Is the product officially allowed to be injected? */
  readonly productAuthorised?: Known<'yes' | 'no' | 'cosmetic_only'>
  /** Are the needle and syringe that they use for you new and sealed, and do they work with clean hands and gloves? */
  readonly singleUseSterile?: Known<boolean>
  /** In what kind of place is the treatment done? */
  readonly setting?: Known<'clinic' | 'home' | 'hotel_or_mobile' | 'other'>
  /** Do they have an emergency kit with adrenaline in it, and a phone number for you to call outside opening hours? */
  readonly emergencyPlan?: Known<boolean>
  /** Do they give you a consent form and aftercare advice in writing? */
  readonly writtenConsentAndAftercare?: Known<boolean>
  /** Within the last 24 hours, has an allergic reaction with breathing, throat or fainting trouble come and settled again, or was adrenaline used? */
  readonly reactionSettledOrAdrenalineUsed?: Known<boolean>
  /** Does it hurt much more than the look of the area would explain? Or, after any anaesthetic should have worn off, has the treated area gone numb? */
  readonly painOutOfProportionOrNumb?: Known<boolean>
  /** Do you have any of these: chills that make you shake, very fast breathing or a very fast heartbeat, skin that is cold and clammy or blotchy, lips that are blue, grey or pale, or a rash that does not fade when you press a glass on it? */
  readonly rigorsOrFastBreathing?: Known<boolean>
  /** Have you gone all day without passing urine, or, for a baby, 12 hours? */
  readonly noUrineAllDay?: Known<boolean>
  /** If you have a headache or a fever: is your neck stiff, does light hurt your eyes, or do you have a rash that does not fade when you press a glass on it? */
  readonly meningitisSigns?: Known<boolean>
  /** Did the headache come on suddenly, and was it at its worst within five minutes? */
  readonly suddenWorstHeadache?: Known<boolean>
  /** Do you have blisters or peeling skin over a wide area, or sores in your mouth or eyes? */
  readonly widespreadBlistersOrSores?: Known<boolean>
  /** Is there bleeding that goes on after 15 minutes of pressing firmly, or a swelling on your scalp that you can watch growing? */
  readonly uncontrolledBleeding?: Known<boolean>
  /** At the session or after it, did you hit your head, or were you hurt when you fainted or fell? */
  readonly headInjuryInFaint?: Known<boolean>
  /** When you fainted, were you lying down or exercising? */
  readonly faintLyingOrExercising?: Known<boolean>
  /** If you have diabetes: do your ketones measure high, which means over 3 in the blood or over 2+ in the urine? */
  readonly highKetones?: Known<boolean>
  /** Do you have a strong thirst and pass a lot of urine, together with any of these: vomiting, pain in the belly, breathing that is deep and fast, sleepiness, or breath smelling of fruit or nail varnish remover? */
  readonly ketoacidosisSigns?: Known<boolean>
  /** Has a needle broken, or might a piece of one still be in your skin? */
  readonly needlePieceLeft?: Known<boolean>
  /** Has your blood pressure measured 180 over 120 or more? Answer yes if either of the two numbers is reached. */
  readonly veryHighBloodPressure?: Known<boolean>
  /** Have you taken far more of a medicine, whichever it is, than the label or your doctor says you may? */
  readonly medicineOverdose?: Known<boolean>
  /** Do you think about hurting yourself, or about not wanting to be alive? */
  readonly selfHarmThoughts?: Known<'none' | 'thoughts_but_safe' | 'may_act'>
  /** Does the clinic know from you about all your illnesses, medicines and allergies? */
  readonly disclosedToClinic?: Known<boolean>
  /** Is what you eat a balanced diet? */
  readonly dietBalanced?: Known<boolean>
  /** Is your hair so long that you can braid it? */
  readonly hairLength?: Known<'short' | 'long'>
  /** How hot is the water when you wash your hair? */
  readonly waterTemperature?: Known<'cool_or_warm' | 'very_hot'>
  /** Which products do you use on your hair at home? */
  readonly homeProducts?: Known<
    readonly ('shampoo' | 'conditioner' | 'mask' | 'cream_bath' | 'other' | 'none' | 'unknown')[]
  >
  /** Was the hair product that you use at home suggested by your doctor? */
  readonly productSuggestedByDoctor?: Known<boolean>
  /** Which problems do you have now? Enter each one on its own; that you have none is an answer too. */
  readonly symptoms?: Known<readonly SymptomsItem[]>
  /** Which activities do you want to do? */
  readonly activities?: Known<readonly ActivitiesItem[]>
  /** What has your doctor told you to do, or not to do yet, after the session? */
  readonly doctorInstructions?: Known<readonly DoctorInstructionsItem[]>
}

/** The name of every fact and of every list of items. */

export type FactName =
  | 'ageYears'
  | 'sexRegisteredAtBirth'
  | 'pregnancyStatus'
  | 'breastfeedingStatus'
  | 'monthsSinceBirth'
  | 'pregnancyWarningSigns'
  | 'tryingToConceive'
  | 'bloodDonor'
  | 'hairConcern'
  | 'hairLossPattern'
  | 'hairLossCause'
  | 'hairLossOnset'
  | 'rootsRetained'
  | 'scalpSigns'
  | 'hairLossDiagnosedByDoctor'
  | 'expectsImmediateResult'
  | 'allergiesCurrent'
  | 'pastAllergicReaction'
  | 'earlierSessionReaction'
  | 'anaphylaxisHistory'
  | 'skinDisease'
  | 'circulatoryCondition'
  | 'cancerStatus'
  | 'infectiousDisease'
  | 'diabetesStatus'
  | 'hba1cPercent'
  | 'otherCurrentDisease'
  | 'recoveryConfirmedByDoctor'
  | 'immunosuppressed'
  | 'bleedingDisorder'
  | 'keloidHistory'
  | 'faintsWithNeedles'
  | 'bddScreen'
  | 'doctorDecision'
  | 'bloodThinner'
  | 'isotretinoin'
  | 'monthsSinceIsotretinoin'
  | 'bloodPressureMedicine'
  | 'procedureKind'
  | 'injectedSubstances'
  | 'productVehicle'
  | 'needleDepthMm'
  | 'injectionCount'
  | 'sessionMinutes'
  | 'sessionsPerWeek'
  | 'treatedArea'
  | 'lidocaineDoseMg'
  | 'adrenalineInSolution'
  | 'weightKg'
  | 'lidocaineMgPerKg'
  | 'endOfSessionCheckDone'
  | 'observedMinutes'
  | 'hairClean'
  | 'residuePresent'
  | 'lastWashCalendarDaysBefore'
  | 'dyedBefore'
  | 'lastDyeHoursBefore'
  | 'bodyTemperatureC'
  | 'feelsIllToday'
  | 'hoursBetweenSessions'
  | 'washSlotDayBefore'
  | 'hoursSinceSessionEnd'
  | 'activity'
  | 'doctorAllowsActivityNow'
  | 'sweatsScalp'
  | 'shadePossible'
  | 'headCovered'
  | 'punctureSitesClosed'
  | 'waterGlassesPerDay'
  | 'smoker'
  | 'foodAllergies'
  | 'thyroidDisease'
  | 'fluidsLimitedByDoctor'
  | 'monthsSinceFirstSession'
  | 'sessionsScheduled'
  | 'sessionsAttended'
  | 'sessionsMissed'
  | 'missPattern'
  | 'missedForMedicalReason'
  | 'visibleResult'
  | 'courseCompleted'
  | 'symptom'
  | 'symptomsReported'
  | 'onsetHours'
  | 'durationHours'
  | 'severity0to10'
  | 'trend'
  | 'spread'
  | 'sizeCm'
  | 'breathingOrThroatProblem'
  | 'faintOrConfusion'
  | 'severeGutSymptoms'
  | 'hivesOrFlush'
  | 'visionOrNerveChange'
  | 'skinColourChange'
  | 'heatOrPus'
  | 'eyeInvolved'
  | 'needleReuseSuspected'
  | 'callerVeryWorried'
  | 'callerRole'
  | 'emergencyCareFarAway'
  | 'exposedThirdParty'
  | 'exposedPersonHasSymptoms'
  | 'childDangerSigns'
  | 'remedyPlanned'
  | 'remedyPrescribedByDoctor'
  | 'nsaidIntolerance'
  | 'clinicIdentified'
  | 'priorAssessmentOffered'
  | 'practitionerKind'
  | 'practitionerLicensed'
  | 'specialisedInTechnique'
  | 'referencesVerified'
  | 'beforeAfterEvidence'
  | 'identitiesVerifiable'
  | 'substancesDisclosed'
  | 'productAuthorised'
  | 'singleUseSterile'
  | 'setting'
  | 'emergencyPlan'
  | 'writtenConsentAndAftercare'
  | 'reactionSettledOrAdrenalineUsed'
  | 'painOutOfProportionOrNumb'
  | 'rigorsOrFastBreathing'
  | 'noUrineAllDay'
  | 'meningitisSigns'
  | 'suddenWorstHeadache'
  | 'widespreadBlistersOrSores'
  | 'uncontrolledBleeding'
  | 'headInjuryInFaint'
  | 'faintLyingOrExercising'
  | 'highKetones'
  | 'ketoacidosisSigns'
  | 'needlePieceLeft'
  | 'veryHighBloodPressure'
  | 'medicineOverdose'
  | 'selfHarmThoughts'
  | 'allowedFromHours'
  | 'disclosedToClinic'
  | 'dietBalanced'
  | 'hairLength'
  | 'waterTemperature'
  | 'homeProducts'
  | 'productSuggestedByDoctor'
  | 'symptoms'
  | 'activities'
  | 'doctorInstructions'
