// Generated from rules/modules/*/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/**
 * Verdicts of adherence, from the least to the most restrictive:
 * - `too_early_to_judge`: It is too early to judge the result. Ask the doctor when it makes sense to look at it.
 * - `first_results_window`: This is the time when first results may show, if they show at all. Ask the doctor to look at your hair and compare.
 * - `on_track`: A change for the better has been noticed. It may fade and nobody can say how it goes on, so talk with the doctor about what to expect.
 * - `insufficient_information`: Something important is not known yet, so the result cannot be judged. Please find out what is missing or ask the doctor.
 * - `progress_may_be_delayed`: Progress may take longer than planned. This is no reproach; ask the doctor whether the plan should change.
 * - `final_result_may_be_reduced`: The final result, if there is one, may be smaller than hoped for. This is no reproach; talk with the doctor about whether to go on or to stop.
 * - `review_due`: It is time for a doctor to look at this again, because the diagnosis may have to be checked. Please ask a doctor, best a skin doctor, before you decide how to go on.
 */
export type AdherenceVerdict =
  | 'too_early_to_judge'
  | 'first_results_window'
  | 'on_track'
  | 'insufficient_information'
  | 'progress_may_be_delayed'
  | 'final_result_may_be_reduced'
  | 'review_due'

/**
 * Verdicts of aftercare, from the least to the most restrictive:
 * - `allowed`: From your answers, the general advice does not speak against this now. Your doctor's own instructions come first; if you feel unwell, stop and use the symptom check.
 * - `allowed_confirm_with_clinic`: From your answers, this may be possible now. Please confirm it with the clinic before you do it.
 * - `discouraged`: It is better not to do this for now. If it is important to you, talk to the clinic first.
 * - `ask_clinic`: The general advice gives no answer for this. Please ask the clinic before you do it.
 * - `insufficient_information`: Something important is not known yet, so there is no clear answer. Please wait, even if another message would allow it, and find out what is missing or ask the clinic.
 * - `not_yet`: Please do not do this yet. Read below what to wait for, and ask the clinic if you are unsure.
 */
export type AftercareVerdict =
  | 'allowed'
  | 'allowed_confirm_with_clinic'
  | 'discouraged'
  | 'ask_clinic'
  | 'insufficient_information'
  | 'not_yet'

/**
 * Verdicts of clinic, from the least to the most restrictive:
 * - `positive`: From your answers, nothing speaks against this clinic. This does not say whether the treatment suits you, so have your hair and scalp examined first.
 * - `incomplete`: Something is still missing before you can judge this clinic. Ask about the points below before you book.
 * - `do_not_book_yet`: Please do not book yet, because something important is missing or not known. Ask the clinic about it, and have no injections there until you have a clear answer.
 * - `disqualified`: From your answers, please have no injections here, because something needed to protect you is missing. Choose another clinic, and if you have had injections here and anything bothers you, use the symptom check now.
 */
export type ClinicVerdict = 'positive' | 'incomplete' | 'do_not_book_yet' | 'disqualified'

/**
 * Verdicts of eligibility, from the least to the most restrictive:
 * - `proceed_to_clinic_assessment`: Nothing in your answers speaks against going to the clinic's own assessment. Go there next: only an examination can show whether the treatment can start.
 * - `doctor_decides`: A doctor has to decide about at least one of your answers first. Show these points to the clinic's doctor, and have no injections until you have an answer.
 * - `insufficient_information`: Something important is not known yet, so there is no answer for now. Please find out what is missing and have no injections until then.
 * - `defer`: The treatment is not for now. Please have no injections, tell the clinic why, and read below what has to happen first.
 * - `not_indicated`: From what is known, this treatment is not meant for your situation. Please do not book it, and ask a doctor what else could be done.
 */
export type EligibilityVerdict =
  | 'proceed_to_clinic_assessment'
  | 'doctor_decides'
  | 'insufficient_information'
  | 'defer'
  | 'not_indicated'

/**
 * Verdicts of guidance, from the least to the most restrictive:
 * - `nothing_to_change`: From your answers, there is no habit that you need to change. The tips below are optional.
 * - `advice_applies`: There are some tips for you below. They are optional and stop no session.
 * - `leave_out_a_tip`: Some of the usual tips are not for you. Leave them out as it says below, and ask a doctor if you are unsure.
 */
export type GuidanceVerdict = 'nothing_to_change' | 'advice_applies' | 'leave_out_a_tip'

/**
 * Verdicts of listedEffects, from the least to the most restrictive:
 * - `listed_effect`: What you describe is on the article's list of effects, and this says nothing about how urgent it is. Use the symptom check now, and call your local emergency number at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.
 * - `listed_effect_outside_description`: What you describe goes beyond the article's list of effects, or this is not known, and this says nothing about how urgent it is. Use the symptom check now, and call your local emergency number at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.
 * - `article_silent`: The article's list of effects does not cover everything in your answers, and this says nothing about how urgent it is. Use the symptom check now, and call your local emergency number at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.
 */
export type ListedEffectsVerdict = 'listed_effect' | 'listed_effect_outside_description' | 'article_silent'

/**
 * Verdicts of preparation, from the least to the most restrictive:
 * - `ready`: From your answers, you are prepared for the session. Tell the clinic if anything changes before it starts; the clinic's own check still decides.
 * - `ready_with_advice`: From your answers, you are prepared for the session, with one piece of advice that was not quite met. Read it below and tell the clinic before the session starts.
 * - `hold_ask_clinic`: Ask the clinic about the point below before you go. Have no session until you have their answer.
 * - `insufficient_information`: Something important is not known yet, so nobody can say whether you are prepared for the session. Please find out what is missing or call the clinic, and have no session until it is clear.
 * - `not_ready`: Please do not have the session now. Call the clinic, tell them why, and read below what has to happen first.
 */
export type PreparationVerdict =
  | 'ready'
  | 'ready_with_advice'
  | 'hold_ask_clinic'
  | 'insufficient_information'
  | 'not_ready'

/**
 * Verdicts of protocol, from the least to the most restrictive:
 * - `within_usual_range`: From what is known, the plan is within the usual range. This does not say whether the treatment suits you; the clinic's doctor decides that with you.
 * - `outside_usual_range`: Something in the plan is different from what is usual. This is information and no ban: ask the clinic's doctor for the reason before the next session.
 * - `insufficient_information`: Something important about the plan is not known yet. Please ask the clinic, and have no session until you have the answer.
 * - `unsafe_protocol`: Something in the plan could be dangerous. Have no session until the clinic's doctor has checked and changed the plan.
 */
export type ProtocolVerdict =
  | 'within_usual_range'
  | 'outside_usual_range'
  | 'insufficient_information'
  | 'unsafe_protocol'

/**
 * Verdicts of remedy, from the least to the most restrictive:
 * - `doctor_prescribes`: A doctor or pharmacist names the remedy, so keep to what they tell you. A cold compress needs no prescription.
 * - `ask_doctor_or_pharmacist_first`: Please ask a doctor or pharmacist before you use anything against the discomfort. A cold compress needs no prescription.
 */
export type RemedyVerdict = 'doctor_prescribes' | 'ask_doctor_or_pharmacist_first'

/**
 * Verdicts of triage, from the least to the most restrictive:
 * - `expected_no_action`: From your answers, there is nothing you need to do now; answer the questions again if something lasts, gets worse or is new. Call your local emergency number at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.
 * - `self_care_watch`: From your answers, you can look after this at home for now and watch it; answer the questions again if it gets worse, lasts longer than the messages say or something new appears. Call your local emergency number at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.
 * - `contact_clinic_24_48h`: Contact the clinic or your doctor within 24 to 48 hours, have no further session before you have spoken to them, and see a doctor today if it gets worse. Call your local emergency number at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.
 * - `urgent_same_day`: See or speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy, even if another message allows more time. Call your local emergency number at once if you quickly get worse, have trouble breathing, faint or become confused.
 * - `emergency_now`: This may be an emergency: call your local emergency number or go to an emergency department now, and say that you had mesotherapy injections in the scalp. Do not wait for the clinic to answer, even if another message allows more time.
 */
export type TriageVerdict =
  | 'expected_no_action'
  | 'self_care_watch'
  | 'contact_clinic_24_48h'
  | 'urgent_same_day'
  | 'emergency_now'

/**
 * Verdicts of visit, from the least to the most restrictive:
 * - `session_as_planned`: From your answers, nothing speaks against the session as planned. Tell the clinic if anything changes before it starts; the clinic's own check still decides.
 * - `session_with_advice`: From your answers, nothing stops the session, but there is some advice to read first. Tell the clinic about it before the session starts, and answer the questions again if a complaint gets worse or something new appears.
 * - `ask_clinic_first`: Ask the clinic before the session, and have none until you have their answer; if you have a complaint, contact the clinic or a doctor within 24 to 48 hours. See a doctor today if it gets worse, and call your local emergency number at once if you have trouble breathing, faint or become confused.
 * - `more_answers_needed`: Something important is not known yet, so there is no answer about the session. Please find out what is missing, and have no session until it is clear.
 * - `not_today`: Please do not have the session today. Call the clinic, tell them why, and read below what has to happen first.
 * - `no_session`: Please have no session for now, and do not feel that you have to make up for it. Tell the clinic why, and read below what has to happen first or what to ask a doctor.
 * - `seek_care_today`: See or speak to a doctor today (out of hours if the surgery is closed), tell them about the mesotherapy, and have no session. Call your local emergency number at once if you quickly get worse, have trouble breathing, faint or become confused.
 * - `emergency_now`: This may be an emergency: call your local emergency number or go to an emergency department now, and say that you had mesotherapy injections in the scalp. Have no session, and do not wait for the clinic to answer.
 */
export type VisitVerdict =
  | 'session_as_planned'
  | 'session_with_advice'
  | 'ask_clinic_first'
  | 'more_answers_needed'
  | 'not_today'
  | 'no_session'
  | 'seek_care_today'
  | 'emergency_now'
