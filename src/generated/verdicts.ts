// Generated from rules/modules/*/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** Verdicts of eligibility, from the least to the most restrictive. `proceed_to_clinic_assessment`: Nothing in your answers speaks against going to the clinic's own assessment. Go there next: only an examination can show whether the treatment can start. `doctor_decides`: A doctor has to decide about at least one of your answers first. Show these points to the clinic's doctor, and have no injections until you have an answer. `insufficient_information`: Something important is not known yet, so there is no answer for now. Please find out what is missing and have no injections until then. `defer`: The treatment is not for now. Please have no injections, tell the clinic why, and read below what has to happen first. `not_indicated`: From what is known, this treatment is not meant for your situation. Please do not book it, and ask a doctor what else could be done. */
export type EligibilityVerdict =
  | 'proceed_to_clinic_assessment'
  | 'doctor_decides'
  | 'insufficient_information'
  | 'defer'
  | 'not_indicated'

/** Verdicts of triage, from the least to the most restrictive. `expected_no_action`: From your answers, there is nothing you need to do now; answer the questions again if something lasts, gets worse or is new. Call {$emergencyNumber} at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity. `self_care_watch`: From your answers, you can look after this at home for now and watch it; answer the questions again if it gets worse, lasts longer than the messages say or something new appears. Call {$emergencyNumber} at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity. `contact_clinic_24_48h`: Contact the clinic or your doctor within 24 to 48 hours, have no further session before you have spoken to them, and see a doctor today if it gets worse. Call {$emergencyNumber} at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity. `urgent_same_day`: See or speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy, even if another message allows more time. Call {$emergencyNumber} at once if you quickly get worse, have trouble breathing, faint or become confused. `emergency_now`: This may be an emergency: call {$emergencyNumber} or go to an emergency department now, and say that you had mesotherapy injections in the scalp. Do not wait for the clinic to answer, even if another message allows more time. */
export type TriageVerdict =
  | 'expected_no_action'
  | 'self_care_watch'
  | 'contact_clinic_24_48h'
  | 'urgent_same_day'
  | 'emergency_now'
