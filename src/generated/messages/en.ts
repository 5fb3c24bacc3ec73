// Generated from rules/messages/en.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const messages: Readonly<Record<string, string>> = {
  'label.emergency-number': 'your local emergency number',
  'label.every-reason-counts': 'Each of these points has to be settled before the treatment can start.',
  'label.no': 'No',
  'label.unknown': "I don't know",
  'label.yes': 'Yes',
  'label.poisons-line': 'a poisons line',
  'label.poisons-line-number': 'a poisons line ({$number})',
  'verdict.eligibility.defer':
    'The treatment is not for now. Please have no injections, tell the clinic why, and read below what has to happen first.',
  'verdict.eligibility.doctor_decides':
    "A doctor has to decide about at least one of your answers first. Show these points to the clinic's doctor, and have no injections until you have an answer.",
  'verdict.eligibility.insufficient_information':
    'Something important is not known yet, so there is no answer for now. Please find out what is missing and have no injections until then.',
  'verdict.eligibility.not_indicated':
    'From what is known, this treatment is not meant for your situation. Please do not book it, and ask a doctor what else could be done.',
  'verdict.eligibility.proceed_to_clinic_assessment':
    "Nothing in your answers speaks against going to the clinic's own assessment. Go there next: only an examination can show whether the treatment can start.",
  'verdict.triage.contact_clinic_24_48h':
    'Contact the clinic or your doctor within 24 to 48 hours, have no further session before you have spoken to them, and see a doctor today if it gets worse. Call {$emergencyNumber} at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.',
  'verdict.triage.emergency_now':
    'This may be an emergency: call {$emergencyNumber} or go to an emergency department now, and say that you had mesotherapy injections in the scalp. Do not wait for the clinic to answer, even if another message allows more time.',
  'verdict.triage.expected_no_action':
    'From your answers, there is nothing you need to do now; answer the questions again if something lasts, gets worse or is new. Call {$emergencyNumber} at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.',
  'verdict.triage.self_care_watch':
    'From your answers, you can look after this at home for now and watch it; answer the questions again if it gets worse, lasts longer than the messages say or something new appears. Call {$emergencyNumber} at once if you have trouble breathing, faint or become confused, or if you get a fever or hot, oozing skin and are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.',
  'verdict.triage.urgent_same_day':
    'See or speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy, even if another message allows more time. Call {$emergencyNumber} at once if you quickly get worse, have trouble breathing, faint or become confused.',
  'verdict.adherence.final_result_may_be_reduced':
    'The final result, if there is one, may be smaller than hoped for. This is no reproach; talk with the doctor about whether to go on or to stop.',
  'verdict.adherence.first_results_window':
    'This is the time when first results may show, if they show at all. Ask the doctor to look at your hair and compare.',
  'verdict.adherence.insufficient_information':
    'Something important is not known yet, so the result cannot be judged. Please find out what is missing or ask the doctor.',
  'verdict.adherence.on_track':
    'A change for the better has been noticed. It may fade and nobody can say how it goes on, so talk with the doctor about what to expect.',
  'verdict.adherence.progress_may_be_delayed':
    'Progress may take longer than planned. This is no reproach; ask the doctor whether the plan should change.',
  'verdict.adherence.review_due':
    'It is time for a doctor to look at this again, because the diagnosis may have to be checked. Please ask a doctor, best a skin doctor, before you decide how to go on.',
  'verdict.adherence.too_early_to_judge':
    'It is too early to judge the result. Ask the doctor when it makes sense to look at it.',
  'verdict.aftercare.allowed':
    "From your answers, the general advice does not speak against this now. Your doctor's own instructions come first; if you feel unwell, stop and use the symptom check.",
  'verdict.aftercare.allowed_confirm_with_clinic':
    'From your answers, this may be possible now. Please confirm it with the clinic before you do it.',
  'verdict.aftercare.ask_clinic':
    'The general advice gives no answer for this. Please ask the clinic before you do it.',
  'verdict.aftercare.discouraged':
    'It is better not to do this for now. If it is important to you, talk to the clinic first.',
  'verdict.aftercare.insufficient_information':
    'Something important is not known yet, so there is no clear answer. Please wait, even if another message would allow it, and find out what is missing or ask the clinic.',
  'verdict.aftercare.not_yet':
    'Please do not do this yet. Read below what to wait for, and ask the clinic if you are unsure.',
  'verdict.clinic.disqualified':
    'From your answers, please have no injections here, because something needed to protect you is missing. Choose another clinic, and if you have had injections here and anything bothers you, use the symptom check now.',
  'verdict.clinic.do_not_book_yet':
    'Please do not book yet, because something important is missing or not known. Ask the clinic about it, and have no injections there until you have a clear answer.',
  'verdict.clinic.incomplete':
    'Something is still missing before you can judge this clinic. Ask about the points below before you book.',
  'verdict.clinic.positive':
    'From your answers, nothing speaks against this clinic. This does not say whether the treatment suits you, so have your hair and scalp examined first.',
  'verdict.guidance.advice_applies': 'There are some tips for you below. They are optional and stop no session.',
  'verdict.guidance.leave_out_a_tip':
    'Some of the usual tips are not for you. Leave them out as it says below, and ask a doctor if you are unsure.',
  'verdict.guidance.nothing_to_change':
    'From your answers, there is no habit that you need to change. The tips below are optional.',
  'verdict.listedEffects.article_silent':
    "The article's list of effects does not cover everything in your answers, and this says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'verdict.listedEffects.listed_effect':
    "What you describe is on the article's list of effects, and this says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'verdict.listedEffects.listed_effect_outside_description':
    "What you describe goes beyond the article's list of effects, or this is not known, and this says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'verdict.preparation.hold_ask_clinic':
    'Ask the clinic about the point below before you go. Have no session until you have their answer.',
  'verdict.preparation.insufficient_information':
    'Something important is not known yet, so nobody can say whether you are prepared for the session. Please find out what is missing or call the clinic, and have no session until it is clear.',
  'verdict.preparation.not_ready':
    'Please do not have the session now. Call the clinic, tell them why, and read below what has to happen first.',
  'verdict.preparation.ready':
    "From your answers, you are prepared for the session. Tell the clinic if anything changes before it starts; the clinic's own check still decides.",
  'verdict.preparation.ready_with_advice':
    'From your answers, you are prepared for the session, with one piece of advice that was not quite met. Read it below and tell the clinic before the session starts.',
  'verdict.protocol.insufficient_information':
    'Something important about the plan is not known yet. Please ask the clinic, and have no session until you have the answer.',
  'verdict.protocol.outside_usual_range':
    "Something in the plan is different from what is usual. This is information and no ban: ask the clinic's doctor for the reason before the next session.",
  'verdict.protocol.unsafe_protocol':
    "Something in the plan could be dangerous. Have no session until the clinic's doctor has checked and changed the plan.",
  'verdict.protocol.within_usual_range':
    "From what is known, the plan is within the usual range. This does not say whether the treatment suits you; the clinic's doctor decides that with you.",
  'verdict.remedy.ask_doctor_or_pharmacist_first':
    'Please ask a doctor or pharmacist before you use anything against the discomfort. A cold compress needs no prescription.',
  'verdict.remedy.doctor_prescribes':
    'A doctor or pharmacist names the remedy, so keep to what they tell you. A cold compress needs no prescription.',
  'verdict.visit.ask_clinic_first':
    'Ask the clinic before the session, and have none until you have their answer; if you have a complaint, contact the clinic or a doctor within 24 to 48 hours. See a doctor today if it gets worse, and call {$emergencyNumber} at once if you have trouble breathing, faint or become confused.',
  'verdict.visit.emergency_now':
    'This may be an emergency: call {$emergencyNumber} or go to an emergency department now, and say that you had mesotherapy injections in the scalp. Have no session, and do not wait for the clinic to answer.',
  'verdict.visit.more_answers_needed':
    'Something important is not known yet, so there is no answer about the session. Please find out what is missing, and have no session until it is clear.',
  'verdict.visit.no_session':
    'Please have no session for now, and do not feel that you have to make up for it. Tell the clinic why, and read below what has to happen first or what to ask a doctor.',
  'verdict.visit.not_today':
    'Please do not have the session today. Call the clinic, tell them why, and read below what has to happen first.',
  'verdict.visit.seek_care_today':
    'See or speak to a doctor today (out of hours if the surgery is closed), tell them about the mesotherapy, and have no session. Call {$emergencyNumber} at once if you quickly get worse, have trouble breathing, faint or become confused.',
  'verdict.visit.session_as_planned':
    "From your answers, nothing speaks against the session as planned. Tell the clinic if anything changes before it starts; the clinic's own check still decides.",
  'verdict.visit.session_with_advice':
    'From your answers, nothing stops the session, but there is some advice to read first. Tell the clinic about it before the session starts, and answer the questions again if a complaint gets worse or something new appears.',
  'finding.eligibility.active-scalp-disease':
    'You have a skin problem on your scalp, and needles can make it flare up where they go in. The treatment has to wait until a doctor confirms that your scalp has recovered, even if the clinic would start now. Please see a skin doctor, and go soon if the scalp is sore or has spots with pus.',
  'finding.eligibility.acute-infection-or-fever':
    'You have a fever, feel ill, or have signs of an infection, such as scalp spots with pus or a cold sore. Injections have to wait until this has healed, even if somebody has said yes to the session. See a doctor soon; go the same day if you have a fever, feel very ill, have sores near an eye or had a session recently.',
  'finding.eligibility.anaesthetic-allergy':
    'The planned mixture contains a numbing medicine that you may react to because of your allergy. You should not have this mixture, even if somebody has said yes to it. Tell the clinic and ask for a different one that a doctor has checked.',
  'finding.eligibility.appearance-distress':
    "How you feel about your looks seems to weigh on you, and many people know that feeling. It helps to talk to a mental health professional first, and then the clinic's doctor decides about the treatment. If you ever think of harming yourself, tell someone you trust and call {$emergencyNumber}.",
  'finding.eligibility.assessment-first':
    'Ask the clinic to examine your hair and scalp before the first injection. These questions help you prepare for that visit, but they cannot replace it.',
  'finding.eligibility.bleeding-disorder':
    "Your blood does not clot as it should, and many needle pricks could cause large bruises. The treatment has to wait for a blood specialist's advice, and the clinic's doctor decides after that. Tell the clinic and ask your specialist first.",
  'finding.eligibility.blood-donor':
    'You give blood, and one of the medicines planned for the injection can stay in it for a long time. In a pregnant patient who gets your blood, it could harm the baby. Tell the clinic, and tell the blood service before you next give blood.',
  'finding.eligibility.blood-pressure-and-vasodilator':
    "One of the medicines planned for the injection can lower blood pressure, and you have a heart or blood pressure problem or take medicine for one. The clinic's doctor decides whether you may have it. Tell the clinic, and carry on with your own medicines.",
  'finding.eligibility.blood-thinner':
    "You take a blood thinner that a doctor prescribed, so you may bruise or bleed more easily where the needles go in. The clinic's doctor decides, best together with the doctor who prescribed it. Tell the clinic and bring a list of your medicines.",
  'finding.eligibility.blood-thinner-decided':
    'A doctor has agreed to the treatment although you take a blood thinner. Remind the clinic of it at every session. If you get a bruise or spots afterwards, see a doctor the same day; if bleeding does not stop, call {$emergencyNumber}.',
  'finding.eligibility.breastfeeding':
    'You are breastfeeding, so this treatment is not for now. It has to wait until you have finished, and there is no need to hurry. Please tell the clinic.',
  'finding.eligibility.cancer-active':
    "You told us about cancer that is present now or being treated; tablets count as treatment. Hair injections are not for now. Please talk to your cancer team, and tell the clinic's doctor, who decides about this point after assessing you.",
  'finding.eligibility.cancer-in-remission':
    "You had cancer, and a doctor has confirmed that it is in remission. The clinic's doctor decides, and for this needs to hear from your cancer team. Ask your team for a letter and take it with you.",
  'finding.eligibility.cancer-remission-self-reported':
    "You feel that cancer is behind you, but no doctor has confirmed it yet. The clinic's doctor decides whether the treatment is possible. Ask your cancer team for a letter and take it to the clinic.",
  'finding.eligibility.cancer-under-treatment':
    'You told us about cancer that is present now or being treated; tablets count as treatment. Hair injections have to wait until this is over, even if the clinic would start now. Please talk to your cancer team, and if you have a fever, call them or {$emergencyNumber} at once.',
  'finding.eligibility.circulatory-condition':
    "You have a problem with your veins or your circulation. The treatment has to wait until a doctor confirms that it is over, or until the clinic's doctor decides that you may go on. Tell the clinic about it before you book.",
  'finding.eligibility.current-allergy':
    "You have an allergy at the moment; hay fever and asthma count too. The treatment has to wait until a doctor confirms that the allergy is over, or until the clinic's doctor decides that you may go on. Tell the clinic what you react to and what happens then.",
  'finding.eligibility.diabetes':
    "You have diabetes, and then pricks in the skin get infected more easily. Even with well controlled sugar, the treatment has to wait until a doctor confirms recovery or the clinic's doctor decides that you may go on. Tell the clinic, and keep up your usual diabetes care.",
  'finding.eligibility.diabetes-in-remission':
    "You had diabetes, and a doctor has told you that it has gone. The clinic's doctor decides after checking that this is still so. Tell them when your blood sugar was last tested.",
  'finding.eligibility.doctor-decision-pending':
    'A doctor has not yet decided about your treatment. Please wait for the answer and ask the clinic who is going to give it to you.',
  'finding.eligibility.doctor-says-wait':
    'A doctor has told you to wait, so the treatment is not for now. Ask the doctor what has to change first and when to come back.',
  'finding.eligibility.drug-in-syringe':
    "The planned mixture contains a medicine, not just the usual vitamins, minerals and amino acids. Ask the clinic to write down its name, why you need it and what side effects it can have. Tell the clinic's doctor what else you take.",
  'finding.eligibility.evidence-limited':
    "The proof that this treatment helps is limited, and studies do not all agree. An effect may fade when the treatment stops. Ask the clinic's doctor what you can expect and what other choices you have.",
  'finding.eligibility.expects-immediate-result':
    'You hope for a quick change, but this treatment is slow. If a difference shows at all, it usually takes months. Talk with the clinic about what is realistic before you start.',
  'finding.eligibility.faints-with-needles':
    'You have fainted with needles before; this happens to many people. Tell the clinic, and ask to lie down during the session. Ask them to keep an eye on you for at least 15 minutes afterwards.',
  'finding.eligibility.feels-ill':
    'You feel ill or have a fever today. Please call the clinic before you set off, and let a doctor find out what is wrong before you have any injections. See a doctor the same day if you have a fever, are getting worse or had a session recently.',
  'finding.eligibility.heart-or-blood-pressure':
    "You have a heart or blood pressure problem, and some mixtures need extra care then. The clinic's doctor decides whether the treatment is possible. Tell them about it, bring a list of your medicines, and carry on taking them.",
  'finding.eligibility.hormone-drug-and-contraception':
    "One of the medicines planned for the injection could harm an unborn baby. The clinic's doctor decides whether you may have it. If you could become pregnant, ask how to prevent that before you say yes to the mixture.",
  'finding.eligibility.hormone-drug-and-partner':
    'One of the medicines planned for the injection can get into semen. This matters because your partner is pregnant or a pregnancy is planned. Tell the clinic before the session; its doctor decides whether this medicine is right for you now.',
  'finding.eligibility.hormone-drug-and-pregnancy':
    'One of the medicines planned for the injection could harm an unborn baby, and you are pregnant, might be, or want to be. You should not have this mixture, even if somebody has said yes to it. Tell the clinic now; if you have had it and might be pregnant, speak to a doctor the same day.',
  'finding.eligibility.immunosuppressed':
    "Your body cannot fight germs as well as usual, so needle pricks could get infected more easily. The clinic's doctor decides, best together with the doctor who treats you. If you get a fever or feel ill, see a doctor the same day.",
  'finding.eligibility.infectious-disease':
    "You have an infection at the moment; one that stays for life counts too. The treatment has to wait until a doctor confirms that you have recovered, or until the clinic's doctor decides that you may go on. See a doctor the same day if you have a fever or feel very ill.",
  'finding.eligibility.isotretinoin':
    "You take acne capsules or stopped them not long ago, and your skin may still heal differently. The clinic's doctor decides whether the treatment can go ahead or should wait. Tell them when you took the last one, and ask a doctor before you change anything.",
  'finding.eligibility.keloid':
    "Your skin tends to form thick scars that keep growing, and even a small prick can start one. The clinic's doctor decides whether needles are a good idea for you. Show them your scars before you agree to anything.",
  'finding.eligibility.loss-after-pregnancy':
    'Hair loss after a pregnancy is common and often settles without treatment within about a year. Ask a doctor whether you could simply wait and see. If it goes on for longer or gets worse, have it looked at.',
  'finding.eligibility.no-complaint':
    'You told us about no hair loss and no weak, thin or brittle hair. The treatment is meant for these, so there is nothing for it to treat now. If you notice a change in your hair later, ask a doctor about it.',
  'finding.eligibility.no-roots':
    'The person who examined you found no hair roots left in this area, so the injections have nothing to work on. This treatment is not meant for that. Please ask a skin doctor to look at your scalp soon, because scarring of the skin can be the reason.',
  'finding.eligibility.not-yet-disclosed':
    'The clinic does not yet know about all your illnesses, medicines and allergies. Please tell them before the first session, even about things that seem small. A written list makes it easier.',
  'finding.eligibility.other-current-disease':
    "You have another illness at the moment. The clinic's doctor decides whether the treatment is possible or has to wait. Tell them about it and bring a list of your medicines.",
  'finding.eligibility.other-procedure':
    "What you have planned is a different treatment: one without injections, one with your own blood, or one with a needle roller or pen. These questions were not made for it, so they cannot tell you whether it suits you. Please ask the clinic's doctor before you book.",
  'finding.eligibility.painkiller-thins-blood':
    'You take a painkiller, bought without a prescription, that can make you bruise or bleed more easily. Tell the clinic before the session. If a doctor told you to take it, ask that doctor before you change anything.',
  'finding.eligibility.past-allergic-reaction':
    "Something for your hair, or a medicine, has given you an allergic reaction in the past. The clinic's doctor decides whether the injections are possible for you. Tell them what it was, when it happened and how you reacted.",
  'finding.eligibility.past-anaphylaxis':
    "You have had a severe allergic reaction before. The clinic's doctor decides whether injections are possible for you. Tell them what caused it, and always carry your emergency allergy pen if you have one.",
  'finding.eligibility.patchy-or-scarring-hair-loss':
    "Your hair is missing in patches, or your scalp is smooth or looks like a scar. A skin doctor should look at it first, and then the clinic's doctor decides. Tell the clinic what your own doctor has found.",
  'finding.eligibility.possible-pregnancy':
    'You may be pregnant, and this has to be known before any injection. Please take a pregnancy test and tell the clinic the result; ask a doctor if it is unclear. If you have had a session recently, speak to a doctor the same day.',
  'finding.eligibility.pregnancy':
    'You are pregnant, so this treatment is not for now: it has to wait until the pregnancy is over. Please tell the clinic. If you have had a session while pregnant, speak to a doctor the same day.',
  'finding.eligibility.reaction-after-earlier-session':
    "You had a reaction after an earlier session that could be an allergy. The treatment has to stop for now, and the clinic's doctor decides whether you may go on. If you have a rash or swelling now, see a doctor today; if breathing is hard or you feel faint, call {$emergencyNumber}.",
  'finding.eligibility.recovered-still-tell':
    'If an illness or allergy of yours is over, the clinic still needs to know about it. Tell them before the first session and bring any letter from your doctor.',
  'finding.eligibility.skin-disease':
    "You have a skin problem at the moment. The treatment has to wait until a doctor confirms that it has cleared, or until the clinic's doctor decides that you may go on. Tell the clinic where on your body it is and show it to them.",
  'finding.eligibility.soy-or-peanut-allergy':
    "You are allergic to soya or peanut, and products with one of the medicines planned for the injection may not suit you. The treatment has to wait while the clinic's doctor checks all the ingredients and decides. Tell the clinic about your allergy now.",
  'finding.eligibility.under-age':
    "You are younger than the age limit for this treatment, and a parent's consent does not change that. Hair loss at a young age needs a doctor to find the cause. Please see a doctor together with an adult you trust.",
  'finding.eligibility.undiagnosed-hair-loss':
    'Your hair loss came suddenly or in patches, or your scalp looks or feels unusual, and no doctor has found the cause yet. The treatment has to wait until a doctor has told you what kind of hair loss it is. Please see your doctor or a skin doctor soon, and the same day if you also have a fever or feel ill.',
  'finding.triage.age-unknown':
    'The age of the person who was treated is not known, so more care is needed. Contact the clinic or a doctor within 24 to 48 hours, and answer the question about age as soon as you can. A child under five with any complaint should see a doctor today. Call {$emergencyNumber} if the person has trouble breathing, is hard to wake, confused or floppy, or has blotchy, blue or grey skin.',
  'finding.triage.allergy-far-from-care':
    'This may be an allergic reaction, and emergency care is far away, so do not wait for it to get worse. Call {$emergencyNumber} now. Lie flat, or sit up if breathing is hard, and do not stand or walk. If you have been given your own adrenaline auto-injector, keep it in your hand and use it at the first sign of trouble with breathing, throat or dizziness.',
  'finding.triage.bald-patch':
    'A bare patch or scar-like skin where you were treated has to be looked at, even if it does not hurt. Contact the clinic or your doctor within 24 to 48 hours and ask to be seen by a skin specialist. Have no further session until that doctor has looked. See a doctor today if the skin is hot, oozing, swollen or more and more painful; call {$emergencyNumber} if a fever comes with it.',
  'finding.triage.bleeding-or-head-injury':
    'Bleeding that goes on, a swelling that you can see growing, or an injury from a fall or a blow to the head needs emergency care. Call {$emergencyNumber} or go to an emergency department now. If it bleeds, press firmly with clean gauze for 10 minutes at a time, without looking, until help takes over. Do not drive yourself and do not stay alone.',
  'finding.triage.blisters':
    'Blisters after the injections may be a sign of an infection or of too little blood reaching the skin. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not burst them, and do not touch your eyes after touching them. Call {$emergencyNumber} if they come near an eye or spread over the body, if the skin turns white, blue, grey, black or numb, or if you get a fever or feel ill.',
  'finding.triage.blood-thinner':
    'You take a blood thinner, so bruises and bleeding need more care; on its own, this note asks for nothing more than telling everyone who treats you. If it bleeds, press firmly with clean gauze for 10 minutes without looking. See a doctor today if you get a bruise or spots, dizziness or tiredness, or bleeding that goes on. Call {$emergencyNumber} if it goes on despite 15 minutes of firm pressing, if a swelling grows, or if you get a headache that gets worse or black stools.',
  'finding.triage.blood-thinner-unknown':
    'You bruise or bleed after the injections, and it is not known whether you take a blood thinner or bleed easily. If it bleeds, press firmly with clean gauze for 10 minutes without looking; look at your medicines, and contact the clinic or your doctor within 24 to 48 hours. See a doctor today if the bruise or bleeding grows, or if you do take a blood thinner or bleed easily. Call {$emergencyNumber} if it goes on despite 15 minutes of firm pressing, you can see a swelling grow, or you get a bad headache.',
  'finding.triage.breastfed-baby':
    'A breastfed baby may have been in contact with what was injected. Contact your doctor or the clinic within 24 to 48 hours, ask about breastfeeding, and have the name of the product ready. Let a doctor see the baby today if it seems unwell in any way. Call {$emergencyNumber} at once if the baby is floppy, hard to wake, breathing badly or not feeding, or is under three months old with 38 °C or more.',
  'finding.triage.breastfed-baby-unwell':
    'A breastfed baby may have been in contact with what was injected and seems unwell, or it is not known how the baby is. Let a doctor see the baby today (out of hours if the surgery is closed) and take the name of the product. Ask the doctor about feeding until then. Call {$emergencyNumber} at once if the baby is floppy, hard to wake, breathing badly or not feeding, or is under three months old with 38 °C or more.',
  'finding.triage.breathing-or-throat':
    'You have trouble with your breathing, swallowing, throat or jaw. Call {$emergencyNumber} now. Lie flat, or sit up if breathing is hard, and do not stand or walk. If this could be an allergic reaction and you have been given your own adrenaline auto-injector, use it now.',
  'finding.triage.brief-faint':
    'You fainted soon after the injections and came round quickly. Lie down with someone beside you, check again after 15 minutes, get up slowly, and do not drive until you feel well. Tell the clinic or your doctor within 24 to 48 hours, and before the next session, so that you can be treated lying down. Call {$emergencyNumber} if you hit your head or were hurt, are or may be pregnant, faint again, are not fully yourself within a few minutes, or get chest pain, a pounding heart, hives or trouble breathing.',
  'finding.triage.bruise-growing':
    'A bruise that is growing, or may be, could still be bleeding under the skin. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not squeeze or massage it. Call {$emergencyNumber} if you can see it swell, if bleeding goes on despite 15 minutes of firm pressing, or if you get a bad headache, feel faint or become drowsy.',
  'finding.triage.bruise-on-thinner':
    'You have a bruise or spots, and you take a blood thinner or bleed easily. Speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not squeeze or massage the area. Call {$emergencyNumber} if a swelling grows, if bleeding goes on despite 15 minutes of firm pressing, or if you get a headache that gets worse, feel faint or become drowsy.',
  'finding.triage.bruise-or-spots':
    'A small bruise or slight spots after needles can, on their own, be watched at home, and a bruise usually fades in one to two weeks. Do not squeeze or massage the area, and look again after three days. Contact the clinic if they are still there after 14 days, are larger than 3 cm, or spots spread or come late. See a doctor today if a bruise grows, gets firm or throbs, or if the skin turns hot or oozes; call {$emergencyNumber} if you can see a swelling grow.',
  'finding.triage.bruise-or-spots-lasting':
    'The bruise or spots have lasted longer, are larger or are behaving differently than usual. Contact the clinic or your doctor within 24 to 48 hours, and tell them about the mesotherapy. Do not squeeze or massage them. See a doctor today if a bruise grows, gets firm or throbs, or if the skin turns hot or oozes; call {$emergencyNumber} if you can see a swelling grow or a fever comes with hot skin.',
  'finding.triage.burning-long-or-moderate':
    'The burning is stronger or lasts longer than the slight burning that is known after this treatment, so contact the clinic or your doctor within 24 to 48 hours. Leave the skin alone, and ask before you put anything on it. See a doctor today if it gets worse or severe, or if the skin turns hot or oozes. Call {$emergencyNumber} if the skin turns white, blue, grey, black, blistered or numb, or if you get a fever.',
  'finding.triage.burning-settling':
    'Slight burning that lasts some hours can, on its own, be watched at home. Leave the skin alone, ask the clinic before you put anything on it, and look again when it has lasted 24 hours. Contact the clinic within 24 to 48 hours if it lasts more than a day, gets stronger than slight or stops improving. See a doctor today if it gets worse, severe or spreads; call {$emergencyNumber} if the skin turns white, blue, grey, black, blistered or numb, or if you get a fever or feel ill with it.',
  'finding.triage.burning-slight':
    'Slight burning usually goes away within a few hours, and on its own there is nothing you need to do now. Look again when it has lasted 6 hours, and contact the clinic if it is still there and not getting better. See a doctor today if it gets worse, severe or spreads. Call {$emergencyNumber} if the skin turns white, blue, grey, black, blistered or numb, or if you get a fever or feel ill with it.',
  'finding.triage.child-danger-signs':
    'A baby or young child with these signs may be seriously ill. Call {$emergencyNumber} or go to an emergency department now. Stay with the child and watch the breathing. Tell the staff if the child had injections or came into contact with the product.',
  'finding.triage.collapse-or-confusion':
    'Collapse, a fit, confusion, great sleepiness, chest pain or a pounding heart after injections can be dangerous. Call {$emergencyNumber} now, also if it has passed. Stay lying or sitting, whichever is easier, and do not drive. Someone should stay with you and do what the call handler says.',
  'finding.triage.danger-sign-alone':
    'Severe belly trouble, no urine all day, or skin that has turned white or blotchy is a warning sign, even without anything else. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not heat or massage the area. Call {$emergencyNumber} if you feel dizzy or faint, have trouble breathing, get hives or fever, or if pale skin also hurts, feels numb, blisters or turns blue, grey or black.',
  'finding.triage.deep-infection':
    'Severe pain, pain far stronger than the skin looks, or a numb area may be a sign of a serious infection deep under the skin, above all with fever, blisters or feeling ill. Call {$emergencyNumber} or go to an emergency department now. Do not wait to see whether it passes. Tell the staff about the mesotherapy and show them where it hurts or feels numb.',
  'finding.triage.dizziness':
    'Dizziness after the injections can have several causes, for example low blood pressure, and has to be checked. Speak to a doctor today (out of hours if the surgery is closed) and say what was injected and which medicines you take. Lie down, get up slowly, do not drive, and check again after one hour. Call {$emergencyNumber} if you faint, get chest pain, a pounding heart, a numb mouth, hives, swelling, severe cramps or vomiting, if breathing is hard, or if your sight, speech or strength changes.',
  'finding.triage.dizziness-brief':
    'You had a short, slight dizzy spell soon after the session, and it has passed. Rest lying down, rise slowly, have something to drink and eat, and only drive when you feel well. Tell the clinic or your doctor within 24 to 48 hours, and before any other session, so that you can lie down for it. If it comes back or stays, see a doctor today; call {$emergencyNumber} if you faint, get chest pain, hives or swelling, or have trouble breathing.',
  'finding.triage.drops-of-blood':
    'A few drops of blood are usual after needles and, on their own, can be looked after at home. Press firmly with clean gauze for 10 minutes without looking, and check again after one hour. Contact the clinic within 24 to 48 hours if it took longer to stop or returns after the first day, and see a doctor today if it gets more or comes from other places. Call {$emergencyNumber} if it goes on despite 15 minutes of firm pressing or if you can see a swelling grow.',
  'finding.triage.drops-of-blood-increasing':
    'The bleeding is more than a few drops that stop, or an answer about it is missing, or you bleed easily. Press firmly with clean gauze for 10 minutes without looking, and speak to a doctor today (out of hours if the surgery is closed). Tell them about the mesotherapy and any blood thinner or bleeding problem. Call {$emergencyNumber} if it goes on despite 15 minutes of firm pressing, if you can see a swelling grow, or if you feel faint.',
  'finding.triage.drops-of-blood-longer':
    'The drops of blood have gone on longer or come later than usual, or you take a blood thinner. Press firmly with clean gauze for 10 minutes without looking, and contact the clinic or your doctor within 24 to 48 hours, even if it has stopped. See a doctor today if it starts again, gets more, comes from other places, or 10 minutes did not stop it and you take a blood thinner. Call {$emergencyNumber} if it goes on despite 15 minutes of firm pressing or if you can see a swelling grow.',
  'finding.triage.dry-scabs':
    'Small dry scabs or flakes at the treated spots usually heal within a week and, on their own, can be watched at home. Do not pick or scratch, and look again after three days. Contact the clinic if they are still there after seven days. See a doctor today if they turn wet, yellow or hot, grow or spread; call {$emergencyNumber} if you get a fever, chills, vomiting or dizziness with that.',
  'finding.triage.dry-scabs-longer':
    'The dry scabs or flakes have lasted more than a week or are more than slight, or your health, age or a pregnancy calls for more care. Do not pick or scratch, and contact the clinic or your doctor within 24 to 48 hours. See a doctor today if they grow, spread or turn wet, yellow or hot. Call {$emergencyNumber} if a fever, chills, vomiting or dizziness comes with that, or if they turn wet, yellow or hot and you are pregnant, over 75, or have diabetes or weak immunity.',
  'finding.triage.earlier-allergic-reaction':
    'Your reaction after an earlier session may have been an allergy, even if other sessions went well, so tell the clinic or your doctor within 24 to 48 hours. Speak to a doctor today if you now have hives, a spreading rash or a swollen face. Call {$emergencyNumber} at once if breathing is hard, your tongue or throat swells, or you feel dizzy or faint. Then lie flat, or sit up if breathing is hard, do not stand or walk, and use your own adrenaline auto-injector if you have been given one.',
  'finding.triage.eye-involved':
    'A red, hot, painful, bulging or closed eye or eyelid may be a sign of an infection that can harm your sight. Call {$emergencyNumber} or go to an emergency department now. Do not rub the eye or put anything in it. Tell the staff about the mesotherapy.',
  'finding.triage.face-swelling':
    'Swollen lips or a swollen face may be a sign of an allergic reaction. See a doctor today (out of hours if the surgery is closed); do not stay alone, and check again after 15 minutes. Call {$emergencyNumber} at once if the swelling grows, your voice, tongue or throat changes, breathing is hard, you feel dizzy or faint, or you get severe cramps or vomiting. Then lie flat, or sit up if breathing is hard, do not stand or walk, and use your own adrenaline auto-injector if you have been given one.',
  'finding.triage.face-swelling-worsening':
    'Swelling of the lips, mouth or face that gets worse, or may be getting worse, can block your breathing. Call {$emergencyNumber} now. Lie flat, or sit up if breathing is hard, and do not stand or walk. If you have been given your own adrenaline auto-injector, use it now.',
  'finding.triage.faint-in-pregnancy':
    'A faint when you are or may be pregnant has to be checked straight away. Call {$emergencyNumber} or go to an emergency department now. Lie down until help comes, and do not drive yourself. Tell the staff about the pregnancy and the mesotherapy.',
  'finding.triage.faint-lying-or-exercising':
    'Fainting while you lie or exercise may be a sign of a heart problem. Call {$emergencyNumber} or go to an emergency department now, even if you feel well again. Rest, do not drive yourself and do not stay alone.',
  'finding.triage.fever-or-ill':
    'A fever or feeling ill after injections may be the first sign of an infection. Speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Measure your temperature and ask someone to look at and feel your scalp. Call {$emergencyNumber} if the treated skin is hot, swollen, oozing or very painful, or if you get chills, fast breathing, confusion, a stiff neck or a rash that stays under a glass.',
  'finding.triage.forehead-swelling':
    'Cool, slight swelling of the forehead or eyelids has been seen after scalp injections, and usually lasted one to four days. Put a cold compress on it, look again after 24 hours, and contact the clinic or your doctor within 24 to 48 hours. See a doctor today if it gets hot or painful or is still there four days after the session. Call {$emergencyNumber} if an eye is red, painful or closing, your sight changes, lips, tongue or throat swell, or breathing is hard.',
  'finding.triage.forehead-swelling-unusual':
    'This swelling of the forehead began early, has lasted more than four days or is sore, or it is not clear when it began, so an allergic reaction or an infection cannot be ruled out. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not squeeze or massage it. Call {$emergencyNumber} if lips, tongue or throat swell, breathing is hard, you feel dizzy or faint, an eye is red, painful or closing, your sight changes, or you get a fever.',
  'finding.triage.growing-swelling-on-thinner':
    'A swelling on your head is growing, or may be, and you take a blood thinner or bleed easily, so it may be filling with blood. Call {$emergencyNumber} or go to an emergency department now. Do not squeeze or massage it. Tell the staff about the mesotherapy and the blood thinner or bleeding problem.',
  'finding.triage.gut-signs-on-thinner':
    'Severe cramps, repeated or bloody vomiting, or black stools may be a sign of bleeding inside, and you take a blood thinner or bleed easily. Call {$emergencyNumber} or go to an emergency department now. Do not drive yourself. Tell the staff about the blood thinner or bleeding problem and the mesotherapy.',
  'finding.triage.gut-signs-with-danger-sign':
    'Severe cramps, repeated or bloody vomiting, or black stools together with dizziness or a faint may mean that your circulation is failing. Call {$emergencyNumber} now. Lie flat, turn on your side if you vomit, or sit up if breathing is hard, and do not stand or walk. If this could be an allergic reaction and you have been given your own adrenaline auto-injector, use it now.',
  'finding.triage.head-injury-unknown':
    'It is not known whether the head was hit or something was hurt in the faint. See or speak to a doctor today (out of hours if the surgery is closed). Do not stay alone, do not drive, and ask anyone who saw the faint. If the head was hit or something was hurt, or if there is vomiting, a lasting headache, drowsiness, odd behaviour or another faint, call {$emergencyNumber} or go to an emergency department at once.',
  'finding.triage.headache':
    'You have a headache after the session, so contact the clinic or your doctor within 24 to 48 hours. Ask before you take a painkiller, and look again after 24 hours. See a doctor today if it gets worse. Call {$emergencyNumber} if it is severe or sudden, if you hit your head, or if you get a stiff neck, a rash that stays under a glass, confusion, or a change in sight, speech or strength.',
  'finding.triage.headache-red-flags':
    'A headache that struck suddenly and hard, or a stiff neck, pain from light or a rash that stays under a glass, may be a sign of bleeding or infection around the brain. Call {$emergencyNumber} now. Do not wait for more signs, because they do not all have to appear. Do not drive yourself and do not stay alone.',
  'finding.triage.headache-severe':
    'A severe headache after injections in the scalp has to be checked straight away. Call {$emergencyNumber} or go to an emergency department now. Do not drive yourself and do not stay alone. Tell the staff about the mesotherapy.',
  'finding.triage.headache-worsening':
    'A headache that is getting worse, or may be, has to be checked. Speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy and any blow to the head. Do not drive while it lasts. Call {$emergencyNumber} if it becomes severe or strikes suddenly, or if you get a stiff neck, a rash that stays under a glass, confusion, drowsiness, or a change in sight, speech or strength.',
  'finding.triage.hives':
    'Hives, flushing, or an itch or rash that spreads may be a sign of an allergic reaction that can still get worse. Speak to a doctor today (out of hours if the surgery is closed); do not stay alone, and check again after one hour. Call {$emergencyNumber} at once if your tongue, throat or face swells, breathing is hard, you feel dizzy or faint, or you get severe cramps or vomiting. Then lie flat, or sit up if breathing is hard, do not stand or walk, and use your own adrenaline auto-injector if you have been given one.',
  'finding.triage.infection-during-cancer-treatment':
    'During cancer treatment, a raised temperature or feeling ill may be a sign of a dangerous infection, even if nothing else shows. Call {$emergencyNumber} or go to an emergency department now. If your hospital gave you a 24-hour number, ring that at once too. Say that you are having cancer treatment and had injections in the scalp.',
  'finding.triage.infection-in-vulnerable':
    'There are signs of a possible infection, and your age, your health, a pregnancy or a recent end of one means that it can become dangerous faster. Call {$emergencyNumber} or go to an emergency department now. Do not squeeze or massage the area. Tell the staff about the mesotherapy and about your condition.',
  'finding.triage.infection-with-illness':
    'The treated skin shows signs of a possible infection, and your whole body seems to be affected too. Call {$emergencyNumber} or go to an emergency department now, because this can become dangerous fast. Do not squeeze or massage the area. Tell the staff about the mesotherapy and when you had it.',
  'finding.triage.inflammation-early':
    'Some swelling or redness at the treated spots in the first two days is a known effect and, on its own, can be watched at home. Do not squeeze or massage the skin, and look again after 24 hours. If it is still there after 48 hours, contact the clinic. See a doctor today if it grows, spreads, hurts more, turns hot or oozes; call {$emergencyNumber} if you get a fever or chills, or if an eye turns red or swollen.',
  'finding.triage.inflammation-lasting':
    'The swelling or redness should be settling by now, and it is still there more than two days after the session. Contact the clinic or your doctor within 24 to 48 hours. Do not squeeze or massage the area. See a doctor today if it grows, spreads, hurts more, turns hot or oozes; call {$emergencyNumber} if you get a fever, chills, dizziness or confusion, or if an eye turns red or swollen.',
  'finding.triage.itching':
    'Slight itching at the treated spots is a known effect and, on its own, can be watched at home. Do not scratch, ask the clinic before you put anything on it, and look again after 24 hours. Contact the clinic if it lasts more than 48 hours or gets stronger. See a doctor today if it spreads or you get hives; call {$emergencyNumber} if breathing is hard, your face, tongue or throat swells, or you feel dizzy or faint.',
  'finding.triage.itching-lasting':
    'The itching has lasted more than two days, is more than slight or is getting worse. Contact the clinic or your doctor within 24 to 48 hours. Do not scratch, and ask before you put anything on it. See a doctor today if it spreads, you get hives or the skin weeps; call {$emergencyNumber} if breathing is hard, your face, tongue or throat swells, or you feel dizzy or faint.',
  'finding.triage.ketoacidosis':
    'Your answers may be a sign that harmful acids are building up in your blood, which can happen even if you were never told you have diabetes. Call {$emergencyNumber} or go to an emergency department now. If you can measure sugar and ketones, do so, but do not let it delay you. Tell the staff about any diabetes and about the mesotherapy.',
  'finding.triage.late-lump-or-discharge':
    'A lump, sore or discharge at a treated spot that is there days or weeks later may be a sign of a slow infection, even if it does not hurt and you have no fever. See a doctor, not only the clinic, within 24 to 48 hours, and tell them about the mesotherapy. Do not squeeze or massage it. See a doctor today if it grows, spreads, hurts more, turns hot or you get a fever; call {$emergencyNumber} if a fever comes with hot, oozing or spreading skin.',
  'finding.triage.local-infection':
    'The treated skin is hot, oozing, crusted, very sore, spreading or getting worse, which may be a sign of an infection. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not squeeze or massage the area. Call {$emergencyNumber} if you get a fever, chills, vomiting, dizziness or confusion, if an eye turns red or swollen, or if the skin turns blue, grey or black.',
  'finding.triage.long-faint':
    'After the faint you were not fully yourself again within a few minutes, or it is not clear how long that took. Call {$emergencyNumber} or go to an emergency department now. Stay lying down with someone beside you, and do not drive. Tell the staff about the mesotherapy and any medicine you take.',
  'finding.triage.lump-or-discharge-spreading':
    'A lump, sore or discharge is spreading beyond one spot, or may be, and this may be a sign of an infection. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy, even if it was months ago. Do not squeeze or massage it. Call {$emergencyNumber} if you get a fever, chills, vomiting, dizziness or confusion, or if an eye turns red or swollen.',
  'finding.triage.medicine-overdose':
    'You may have taken far too much of a medicine. Call {$emergencyNumber} or go to an emergency department now, even if you feel well, because harm can begin before you notice it and treatment works best early; {$poisonsLine} can advise you on the way. Take the packs with you and note how much you took and when. If you meant to hurt yourself, say so and do not stay alone.',
  'finding.triage.needle-piece-left':
    'A piece of needle may still be in the skin. See a doctor today (out of hours or at an emergency department if the surgery is closed), so that it can be found and taken out early. Do not press, squeeze or massage the area, and do not try to get it out yourself. Call {$emergencyNumber} if bleeding goes on despite 15 minutes of firm pressing, if you can see a swelling grow, or if the area is hot or oozing and you have a fever.',
  'finding.triage.needle-reuse':
    'A needle, syringe or vial may have been used on someone else, or nobody can rule it out. See a doctor today (out of hours or at an emergency department if the surgery is closed), even if you feel well. Time matters: any treatment to prevent infection works best early and within 72 hours, and later you still need advice about tests. Call {$emergencyNumber} if you get chills, fast breathing or confusion, or if the treated skin is hot or oozing and you have a fever.',
  'finding.triage.needle-trace':
    'You have no complaint, or only slight, fading traces of the needles, and on its own there is nothing you need to do now. Look again after 6 hours, and answer the questions again if something is still there or new. See a doctor today if anything gets worse, spreads, turns hot or oozes. Call {$emergencyNumber} if you have trouble breathing, faint, become confused, have a change in sight or speech, or the skin turns blue, grey or black.',
  'finding.triage.not-on-the-list':
    'What you describe does not fit the usual patterns, so it cannot be judged here. See or speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not squeeze or massage the area. Call {$emergencyNumber} if you have trouble breathing, faint, become confused, get hives with dizziness or vomiting, have a change in sight or speech, or the skin turns blue, grey or black.',
  'finding.triage.numb-mouth':
    'A numb mouth or tongue, a taste of metal, ringing ears or twitching soon after the injections may mean that too much numbing medicine has reached your blood. Call {$emergencyNumber} now, and if you are still at the clinic, tell the staff at once. Stay lying or sitting with someone beside you, even if the signs get weaker.',
  'finding.triage.numb-scalp':
    'A numbing medicine can leave the treated skin numb for some hours, and this can, on its own, be watched at home. Keep heat and knocks away from it, and look at its colour or ask someone to look. See a doctor today if it is still numb 6 hours after the session, spreads or hurts, or if the skin looks pale. Call {$emergencyNumber} if the skin turns blue, grey or black, is pale and also painful or still numb after 6 hours, or if you get blisters or a fever or feel ill.',
  'finding.triage.numb-scalp-unexplained':
    'The treated skin is numb, and a numbing medicine does not clearly explain it, so too little blood reaching the skin or an infection cannot be ruled out. See a doctor today (out of hours if the surgery is closed) and tell them what was injected and when. Do not heat or massage the area, and ask someone to look at its colour. Call {$emergencyNumber} if it is white, blotchy, blue, grey, black, blistered or very painful, or if you get a fever or feel ill.',
  'finding.triage.pain-early':
    'Pain at the treated spots in the first two days is common and, on its own, can be watched at home. Do not massage the area, ask the clinic or a pharmacist before you use a painkiller or cream, and look again after 24 hours. If it still hurts after 48 hours, contact the clinic. See a doctor today if the pain grows, spreads or becomes severe; call {$emergencyNumber} if the skin turns white, blue, grey, black, blistered or numb, or if you get a fever or feel ill with it.',
  'finding.triage.pain-lasting':
    'The treated area still hurts more than two days after the session, so contact the clinic or your doctor within 24 to 48 hours. Do not massage it, and ask before you use a painkiller or cream. See a doctor today if the pain grows or becomes severe, or if the skin turns hot or oozes. Call {$emergencyNumber} if the skin turns white, blue, grey, black, blistered or numb, or if you get a fever or feel ill with it.',
  'finding.triage.pain-out-of-proportion-or-numb':
    'Pain that is stronger than the skin looks, or skin that has gone numb, may be an early sign of trouble under the skin. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Let someone look at your scalp, and do not massage or heat it. Call {$emergencyNumber} if the pain becomes severe, if the skin turns white, blotchy, blue, grey, black or blistered, or if you get a fever or feel ill.',
  'finding.triage.possible-infection-in-vulnerable':
    'There may be an early infection, and your age, your health, a pregnancy or a recent end of one means that it can get worse faster. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy and your condition. Do not squeeze or massage any lump, and measure your temperature. Call {$emergencyNumber} if it reaches 38 °C, if the skin gets hot, oozes or spreads, or if you get chills, fast breathing, vomiting or confusion.',
  'finding.triage.pregnancy-after-session':
    'You are or may be pregnant, and something that could affect a baby was injected, or it is not known what was injected. Speak to a doctor or midwife today (out of hours if the surgery is closed) and ask the clinic for the name and batch of the product. Have no further session. Call your maternity unit or {$emergencyNumber} at once if you get belly pain, bleeding or a faint, or if your baby moves less.',
  'finding.triage.pregnancy-warning-signs':
    'Belly pain, bleeding, or fewer movements of the baby during pregnancy must be checked straight away. Call your maternity unit or {$emergencyNumber} now, or go to an emergency department. Tell the staff about the mesotherapy and what was injected.',
  'finding.triage.pregnant-or-shortly-after':
    'You are or may be pregnant, or a pregnancy ended in the last six weeks, so more care is needed. Contact your doctor, midwife or the clinic within 24 to 48 hours, even if the complaint is slight, and ask before you use any painkiller. See a doctor today if you feel ill or find a lump. Call your maternity unit or {$emergencyNumber} at once if you get belly pain, bleeding, a faint or a fever, if the skin is hot or oozing, or if your baby moves less.',
  'finding.triage.red-flag-answers-unknown':
    'It is not known whether there is trouble with breathing or throat, fainting or confusion, or a change in sight, speech, strength or balance. Check this now. If any of it is true, call {$emergencyNumber} at once. If you cannot tell, see or speak to a doctor today (out of hours if the surgery is closed).',
  'finding.triage.scabs-increasing':
    'Scabs that are growing, spreading or very sore, or may be, can be a sign of an infection. See a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not pick, scratch or squeeze. Call {$emergencyNumber} if you get a fever, chills, vomiting, dizziness or confusion, if an eye turns red or swollen, or if the skin turns blue, grey or black.',
  'finding.triage.self-harm-may-act':
    'Thank you for being open about this; you need help right now and you can get it. Call {$emergencyNumber} or go to an emergency department now. Do not stay alone: ask someone to be with you, and move away from anything you could use to hurt yourself. A crisis line can talk with you while you wait.',
  'finding.triage.self-harm-thoughts':
    'Thank you for telling us about these thoughts; you deserve help with them. Speak to a doctor or a crisis line today, and name every treatment and medicine you use, because some can affect mood. Do not stay alone: let someone you trust know. If you might act on the thoughts, call {$emergencyNumber} now.',
  'finding.triage.settled-reaction':
    'A severe allergic reaction can return after it has calmed down, also when an adrenaline auto-injector or other treatment has helped. Call {$emergencyNumber} or go to an emergency department now, even if you feel better, because you need to be watched for some hours. Do not drive yourself and do not stay alone. If signs return, call {$emergencyNumber} at once, lie flat, or sit up if breathing is hard, and do not stand or walk.',
  'finding.triage.severe-allergic-reaction':
    'Skin signs together with signs in another part of the body may mean a severe allergic reaction. Call {$emergencyNumber} now and say that you had injections in the scalp. Lie flat, or sit up if breathing is hard, and do not stand or walk. If you have been given your own adrenaline auto-injector, use it now.',
  'finding.triage.severe-or-worsening-pain':
    'Pain or burning that is severe or getting worse may be an early sign of an infection or of too little blood reaching the skin. See a doctor today (out of hours if the surgery is closed), even if the skin looks normal. Let someone look at your scalp, and do not massage it. Call {$emergencyNumber} if severe pain is much stronger than the skin looks, if the skin turns white, blue, grey, black, numb or blistered, or if you get a fever or feel ill.',
  'finding.triage.shedding':
    'More hair is falling than before, without a bare patch. Contact the clinic or your doctor within 24 to 48 hours, and have no further session until somebody has looked at your scalp. Say so too if a bare patch appears, and see a doctor today if the skin is hot, oozing or more and more painful; call {$emergencyNumber} if a fever comes with it. If the hair loss makes you think of harming yourself, speak to a doctor or a crisis line today, and call {$emergencyNumber} if you might act on it.',
  'finding.triage.sight-or-nerve-change':
    'A sudden change in sight, face, speech, strength, feeling or balance may mean that an eye or the brain is short of blood. Call {$emergencyNumber} now, even if it has passed completely. Note the time when it began, do not drive, and tell the staff about the scalp injections.',
  'finding.triage.skin-blue-grey-or-black':
    'Treated skin that turns blue, grey or black may not be getting enough blood. Call {$emergencyNumber} or go to an emergency department now, because time matters here. Do not rub or heat the area. Tell the staff what was injected and when.',
  'finding.triage.skin-white-with-danger-sign':
    'Skin that is white or blotchy and also painful, numb or blistered may not be getting enough blood. Call {$emergencyNumber} or go to an emergency department now, because time matters here. Do not rub or heat the area. Tell the staff what was injected and when.',
  'finding.triage.slightly-raised-temperature':
    'Your temperature is slightly raised, or you feel feverish. Contact the clinic or your doctor within 24 to 48 hours, measure again after four hours, and ask someone to look at and feel your scalp. See a doctor today if it reaches 38 °C, if you cannot measure it or feel ill, or if the treated skin is hot or oozing. Call {$emergencyNumber} if the skin is hot, oozing or spreading and you have 38 °C or more, or if you get chills, fast breathing, a stiff neck or confusion.',
  'finding.triage.small-child':
    'A child under five with any complaint has to be checked quickly. See or speak to a doctor today (out of hours if the surgery is closed) and say what the child had or touched. Stay with the child and look again often. Call {$emergencyNumber} if the child is floppy, hard to wake, not feeding, breathing fast or with grunts, has blotchy skin or a rash that stays under a glass, or is under three months old with 38 °C or more.',
  'finding.triage.someone-else-asks':
    'You are answering for someone else, and not all warning questions have a clear answer. Ask and look at the person again now: trouble breathing, fainting or confusion, a change in sight or speech, hives, severe cramps or vomiting, a change in skin colour, fever or feeling ill. If there is trouble with breathing, awareness, sight or speech, or skin turning blue, grey or black, call {$emergencyNumber} at once. Otherwise make sure that the person sees or speaks to a doctor today (out of hours if the surgery is closed).',
  'finding.triage.someone-else-exposed':
    'Someone else touched or swallowed the product, or was pricked by the needle. Call {$poisonsLine} or speak to a doctor today, even if the person feels well, and have the name of the product ready. After a needle prick it has to be a doctor, and time matters: any treatment to prevent infection works best early and within 72 hours. Call {$emergencyNumber} if the person gets any symptom.',
  'finding.triage.someone-else-exposed-with-symptoms':
    'Someone else came into contact with the product or needle and now has symptoms. Call {$emergencyNumber} now. Stay with the person and keep the packaging, so that you can say what it was; {$poisonsLine} can advise you while you wait. If breathing is hard, let the person sit up.',
  'finding.triage.symptom-not-known':
    'It is not known what the complaint is, so it has to be taken seriously. See or speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Answer the questions again as soon as you know more. Call {$emergencyNumber} if you have trouble breathing, collapse, become confused, have a change in sight or speech, or the skin turns blue, grey or black.',
  'finding.triage.tiredness':
    'You feel tired after the session but otherwise well. Rest, drink, measure your temperature, and look again after 24 hours. Tell the clinic or your doctor within 24 to 48 hours. If you feel ill or feverish or the tiredness gets worse, see a doctor today; call {$emergencyNumber} if you become very drowsy or confused, faint, or have chest pain or trouble breathing.',
  'finding.triage.tiredness-with-risk':
    "Tiredness after the injections needs a doctor's advice today when it is strong, growing or very early, or when your health or medicines add a risk or are not fully known. Speak to a doctor (out of hours if the surgery is closed) and tell them about the mesotherapy. Rest, measure your temperature and do not drive. Call {$emergencyNumber} if you become very drowsy, confused or extremely weak, faint, or get chest pain, trouble breathing, black stools or repeated vomiting.",
  'finding.triage.under-age':
    'The person who was treated is below the age limit for this treatment, and then a doctor should be involved. Contact a doctor within 24 to 48 hours, even if the complaint is slight. See a doctor today if it gets worse or the person feels ill or has a fever. Call {$emergencyNumber} if there is trouble breathing, fainting, confusion, great sleepiness, chills, blotchy, blue or grey skin, or a rash that stays under a glass.',
  'finding.triage.very-high-blood-pressure':
    "A blood pressure that reaches 180/120, in either number, needs a doctor's advice. Speak to a doctor today (out of hours if the surgery is closed). Rest, and do not change your medicines on your own. Call {$emergencyNumber} if you get chest pain, trouble breathing, confusion, a severe headache, or a change in sight, speech or strength.",
  'finding.triage.very-worried':
    'Your feeling that something is badly wrong is a good reason to get help. See or speak to a doctor today (out of hours if the surgery is closed) and tell them about the mesotherapy. Do not stay alone. Call {$emergencyNumber} if it gets worse quickly, or if you have trouble breathing, chest pain, a faint, confusion, a change in sight or speech, or skin that turns blue, grey or black.',
  'finding.triage.warning-answer-unknown':
    'One or more warning questions have no clear answer yet. Check them again now, with someone to look at your scalp and eyes. If they stay open, contact the clinic or your doctor within 24 to 48 hours, or today if more than one is open or any other message says so. Call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, have hives with dizziness or vomiting, a change in sight or speech, a red or swollen eye, or skin that turns blue, grey or black.',
  'finding.triage.whole-body-infection':
    'Shivering fits, a racing breath or heart, cold or blotchy skin, a rash that stays under a glass, or bluish or pale lips may be signs of a serious infection. Call {$emergencyNumber} now, even if the scalp looks normal. Tell the staff that you had injections in the scalp and when.',
  'finding.triage.widespread-blisters':
    'Blisters or peeling over much of the body, or sores in the mouth or eyes, may be a sign of a severe reaction. Call {$emergencyNumber} or go to an emergency department now. Do not burst the blisters. Take a list of all your medicines and of what was injected.',
  'finding.triage.worsening-headache-on-thinner':
    'A headache that gets worse while you take a blood thinner or bleed easily may be a sign of bleeding in the head. Call {$emergencyNumber} or go to an emergency department now, even if you did not hit your head. Do not drive yourself and do not stay alone.',
  'finding.adherence.course-completed':
    'The doctor has said that your course of treatment is finished. Nobody can say how long an effect lasts, and it may fade. Ask the doctor what to look out for from now on.',
  'finding.adherence.course-may-be-under-way':
    'A complete treatment can take a year or more, so yours may still be under way. Ask the doctor how long it is planned to last and when its result is looked at.',
  'finding.adherence.evidence-limited':
    'The proof that this treatment helps is limited, and studies do not all agree. An effect may fade. Ask the doctor what you can expect and what other choices you have.',
  'finding.adherence.expects-immediate-result':
    'You hope for a quick change, but this treatment is slow. If a difference shows at all, it usually takes months. Ask the doctor what is realistic for you.',
  'finding.adherence.first-results':
    'It is now 3 to 4 months since your first session. This is when first results may show, if they show at all. Ask the doctor to compare your hair with how it was at the start.',
  'finding.adherence.missed-for-medical-reason':
    'A session was left out because you were ill or on medical advice. Your health comes first, and there is nothing to catch up on. Have a further session only when a doctor agrees to it.',
  'finding.adherence.no-result':
    'More than 4 months have passed since your first session and no result can be seen; this is not your fault. The reason for your hair loss may have to be looked at again. See a doctor, best a skin doctor, and within 24 to 48 hours if you find a bare patch or more hair falls; go today if the scalp is hot or oozing.',
  'finding.adherence.result-not-known':
    'More than 4 months have passed since your first session, and it is not known whether your hair is better. Ask the doctor to compare it with how it was at the start. If no result can be seen, the reason for your hair loss may have to be looked at again.',
  'finding.adherence.result-seen':
    'You or the doctor can see that your hair is better. Nobody can say whether this goes on or lasts, and an effect may fade. Tell the doctor what you see and ask what to expect.',
  'finding.adherence.session-missed':
    'At least one session was missed; this can happen to anybody and is no reproach. Progress may take longer than planned. Ask the doctor whether the plan should change.',
  'finding.adherence.sessions-missed-repeatedly':
    'Several sessions were missed; there can be good reasons for that, and it is no reproach. The final result, if there is one, may be smaller. Talk with the doctor about whether it makes sense to go on or to stop.',
  'finding.adherence.too-early':
    'Less than 3 months have passed since your first session. It is too early to judge, because first results, if there are any, usually take 3 to 4 months. Write down what you notice, and ask the doctor about it.',
  'finding.aftercare.blood-donation':
    'One of the medicines injected can stay in your blood for a long time. In a pregnant patient who gets your blood, it could harm the baby, so please do not give blood yet. Ask the clinic and the blood service for the date from which you can.',
  'finding.aftercare.direct-sun':
    'It is better to keep the treated scalp out of direct sun after a session, also with a hat on. Stay in the shade, and wear a cap or hat where there is none. No end is stated for this advice, so ask the clinic how long it counts for you.',
  'finding.aftercare.doctor-allows-it':
    'By the time that your doctor set, you may do this activity now. Where other advice here is stricter, the stricter advice still counts. Ask your doctor about the difference before you go ahead.',
  'finding.aftercare.doctors-own-time':
    "Your doctor has set a time for this activity, and it is not over yet. The doctor's own time counts, also where the general advice would allow it sooner. Please wait, and ask the doctor if something is unclear.",
  'finding.aftercare.dryer-or-straightener':
    'It is better to do without a hair dryer or straightener. No end is stated for this advice. Let your hair dry in the air or pat it gently with a towel, and ask the clinic if you need more.',
  'finding.aftercare.dye':
    'It is better not to dye your hair during the whole course of treatment. Talk to the clinic before you dye it, and tell them about any dye before the next session. See a doctor if your scalp itches, burns or swells after dyeing.',
  'finding.aftercare.everyday-activity':
    'Work and a gentle walk are possible straight after the session, unless your doctor has told you otherwise. A gentle scalp massage is for later: when about a day has passed and the points have closed. If you feel dizzy or ill, stop, lie down and use the symptom check.',
  'finding.aftercare.head-covered':
    'A cap or hat helps to keep the sun off your scalp. Direct sun is still better avoided, so choose the shade where you can.',
  'finding.aftercare.heat-or-exercise-after-window':
    'About a day or more has passed since the session, so the beach, spa, sauna, hot tub or intense exercise may be possible again. Please confirm it with the clinic first, because the advice gives no time and this one is an inference. Keep your head out of direct sun, and wait if the points are open or sore.',
  'finding.aftercare.heat-or-exercise-within-window':
    'Please wait with the beach, spa, sauna, hot tub and intense exercise for about a day after the session; ask the clinic how long to wait. The advice to avoid heat and sweating gives no time, so this time is an inference.',
  'finding.aftercare.no-shade':
    'There is no shade where you are going. If you cannot choose another place, wear a cap or hat that covers the treated scalp and keep the time in the sun short.',
  'finding.aftercare.other-activity':
    'The general advice does not say whether this activity is all right after a session. Please ask the clinic before you do it. If you want to give blood, also tell the blood service what was injected and when.',
  'finding.aftercare.points-open':
    'The points where the needles went in have not closed yet. Please wait with dye, pool, sea, spa, sauna, hot tub and scalp massage, because they could irritate the skin or let germs in. See a doctor today if the skin is hot, oozing or more and more painful, and call {$emergencyNumber} if a fever comes with it.',
  'finding.aftercare.pool-or-sea':
    'It is better to stay out of the pool and the sea during the whole course of treatment, because of the chlorine and the salt water. If swimming matters to you, ask the clinic what is possible. Stay out in any case while the points are open or sore.',
  'finding.aftercare.scalp-sweat-within-window':
    'This activity makes your scalp sweat, so please wait with it for about a day after the session; ask the clinic how long to wait. The advice to avoid sweating gives no time, so this time is an inference. Until then choose something calmer.',
  'finding.aftercare.shade':
    'You can stay in the shade, so choose it first. Direct sun on the treated scalp is still better avoided.',
  'finding.aftercare.wash-after-window':
    'At least 24 hours have passed since the session ended, so you can wash your hair. Use water that is not too hot, and be gentle where the needles went in. If a point is still open or sore, ask the clinic first; see a doctor today if the skin is hot or oozing.',
  'finding.aftercare.wash-or-dye-within-window':
    'Please do not wash or dye your hair yet: 24 hours have to pass first. Count the full 24 hours from the moment the session ended, not from its start and not by calendar days. After that you can wash it; ask the clinic before you dye it.',
  'finding.aftercare.wash-with-open-points':
    'The points where the needles went in have not closed yet. Ask the clinic before you wash your hair. See a doctor today if the skin is hot, oozing or more and more painful, and call {$emergencyNumber} if a fever comes with it.',
  'finding.aftercare.water-or-massage-within-window':
    'Please wait with the pool, the sea and scalp massage for about a day after the session; ask the clinic how long to wait. Fresh needle points could let germs in. No time is stated for this, so this time is an inference.',
  'finding.clinic.beautician':
    'From your answer, a beautician gives the injections. Injections like these belong in the hands of a doctor or another licensed health professional. Please have none there, and ask who else could give them or choose another clinic.',
  'finding.clinic.contents-not-disclosed':
    'You have not been told the name of the product and its batch. Without them, nobody can check whether the mixture suits you or help you quickly if you react to it. Ask for both in writing, and please do not book until you have them.',
  'finding.clinic.home-or-mobile':
    'The injections are planned in a home, a hotel or by a mobile service. In an emergency, help and equipment may be missing there. Please have none there, and ask whether you can be treated in a clinic.',
  'finding.clinic.identities-not-verifiable':
    'You could not check who the patients in the cases shown are. Privacy may be a good reason for that, so do not give these cases much weight either way.',
  'finding.clinic.licence-sterility-or-product-not-known':
    'It is not known whether the person who injects is on an official register, whether the needles are new and sealed, or whether the product is allowed to be injected. Ask the clinic about all three. Please do not book until you have clear answers.',
  'finding.clinic.no-assessment':
    'The clinic does not offer to examine your hair and scalp first. Without that, nobody can say whether the treatment suits you. Ask for an examination before you book.',
  'finding.clinic.no-before-and-after':
    'You have not been shown cases from before and after the treatment. You can ask for some, but privacy may be a good reason for not showing them, and pictures prove little.',
  'finding.clinic.no-clinic-chosen':
    'You have not chosen a clinic or a professional yet. Take your time, ask each one the questions here, and compare the answers before you book.',
  'finding.clinic.no-consent-or-aftercare':
    'You have not been offered a consent form or aftercare advice in writing. Ask for both, read them at home, and take time to decide.',
  'finding.clinic.no-emergency-plan':
    'From your answer, the clinic has no emergency kit for severe allergic reactions, or no phone number for outside opening hours. Ask what they do if someone reacts badly, and whom you can call at night. Please do not book until this is settled.',
  'finding.clinic.not-licensed':
    'From your answer, the person who injects is not on an official register of the profession. Please have no injections there; ask for the name and the register so that you can check it, or choose another clinic. If you have had injections there and nobody can rule out that a needle was used on someone else, see a doctor today.',
  'finding.clinic.not-sterile-or-reused':
    'From your answers, new and sealed needles and clean hands are not certain here, or a needle, syringe or vial may have been used on someone else. Please have no injections there, and ask how each item is opened and used. If you have had injections there, see a doctor today, even if you feel well: time matters for preventing infections.',
  'finding.clinic.not-trained':
    'From your answer, the person who injects has no special training in hair mesotherapy. Ask the clinic what training the person has and whether someone with that training can treat you. Please do not book until you know.',
  'finding.clinic.other-setting':
    'The treatment is planned in an unusual kind of place. Ask whether it is officially allowed for injections, and what they do in an emergency. Decide after you have the answers.',
  'finding.clinic.product-not-authorised':
    'From your answer, the product is not officially allowed to be injected, or is only a cosmetic for the skin surface. Please do not have it injected. Ask for the exact name and show it to a doctor or pharmacist.',
  'finding.clinic.references-not-checked':
    'You have not checked the references of the clinic or professional yet. Ask who can tell you about their work, and look them up on the official register.',
  'finding.guidance.current-food-allergy':
    'You have a food allergy at the moment, so the list of foods for the hair is not for you. Eat as your doctor has advised, and tell the clinic about the allergy before any session. If a food makes your face swell or breathing hard, call {$emergencyNumber} at once.',
  'finding.guidance.diet':
    'Your diet is not quite balanced at the moment. As an optional tip, try to eat more varied food, but leave out everything that you are allergic to or that a doctor told you to avoid. A doctor can tell you whether your body lacks something.',
  'finding.guidance.fluids-limited':
    "A doctor has limited how much you may drink, or this is not known. The tip to drink more water is then not for you. Keep to your doctor's limit, and if you do not know whether there is one, ask before you drink more.",
  'finding.guidance.food-allergy':
    'You are allergic to a food, or this is not known, so not every tip about food is for you. Leave out the foods named below, and ask a doctor if you are unsure. If a food makes your face swell or breathing hard, call {$emergencyNumber} at once.',
  'finding.guidance.gentle-brushing':
    'As an optional tip, brush your hair often and gently. Leave out points that are sore or open.',
  'finding.guidance.gentle-massage':
    'As an optional tip, give your scalp small, gentle massages between sessions. Wait about a day after a session, and leave out points that are sore, bruised or open, and any lump.',
  'finding.guidance.hair-cut': 'As an optional tip, have your hair cut every 3 months.',
  'finding.guidance.hot-water':
    'You wash your hair with very hot water. As an optional tip, use water that is not too hot. After a session, wait 24 hours from its end before you wash.',
  'finding.guidance.limit-sun':
    'As an optional tip, keep out of strong sun. In the sun, choose the shade first, or wear a cap or hat.',
  'finding.guidance.long-hair':
    'Your hair is long enough to braid. As an optional tip, braid it for the night, but loosely, so that nothing pulls on the roots.',
  'finding.guidance.no-dryer': 'As an optional tip, do without hair dryers and straighteners if you can.',
  'finding.guidance.own-products':
    'You use hair products at home that your doctor did not suggest. Show them to the clinic and ask which of them you can go on using. If one makes your scalp itch, burn or swell, leave it off and ask a doctor; call {$emergencyNumber} if your face swells quickly or breathing is hard.',
  'finding.guidance.seaweed':
    'Seaweed can contain a lot of iodine. This matters with a thyroid disease, a pregnancy, breastfeeding or an age under 18, and also while these are not known. Leave the seaweed tip out, and ask a doctor if you eat seaweed often.',
  'finding.guidance.smoker':
    'You smoke, and smoking can harm skin and hair. It is your decision; if you would like to stop, a doctor or pharmacist can help you.',
  'finding.guidance.stress':
    'As an optional tip, try to have less stress in your day. If stress or your hair loss weighs on you, talk to a doctor or someone you trust.',
  'finding.guidance.water':
    'You drink fewer than 4 glasses of water a day. As an optional tip, drink at least 4, unless a doctor has limited how much you may drink.',
  'finding.listedEffects.effect-not-local':
    "Pain, inflammation or itching that spreads or is all over the body, or of which this is not known, is outside the article's list. Being outside the list says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'finding.listedEffects.large-or-spreading-bruise-or-spots':
    "A bruise or spots that are large or spreading, or of which this is not known, are outside the article's list. Being outside the list says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if bleeding does not stop, you can see a swelling grow, you have trouble breathing, faint or become confused, or the skin turns blue, grey or black.",
  'finding.listedEffects.local-effect':
    "Pain, inflammation or itching only at the treated spot is on the article's list of effects. Being on the list says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'finding.listedEffects.slight-short-burning':
    "Slight burning that lasts a few hours at most is on the article's list of effects. Being on the list says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'finding.listedEffects.small-bruise-or-spots':
    "A small bruise or slight spots in one place are on the article's list of effects, as something rare. Being on the list says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if bleeding does not stop, you can see a swelling grow, you have trouble breathing, faint or become confused, or the skin turns blue, grey or black.",
  'finding.listedEffects.strong-or-long-burning':
    "Burning that is more than slight or lasts longer than a few hours, or of which this is not known, is outside the article's list. Being outside the list says nothing about how urgent it is. Use the symptom check now, and call {$emergencyNumber} at once if you have trouble breathing, faint, become confused, or the skin turns blue, grey or black.",
  'finding.preparation.blood-thinner':
    'You take a blood thinner that a doctor prescribed, so you may bruise or bleed more easily. Remind the clinic of it before the session starts. If you get a bruise or spots afterwards, see a doctor the same day; if bleeding does not stop, call {$emergencyNumber}.',
  'finding.preparation.dyed-before':
    'You dyed your hair in the weeks before this session. The advice is not to dye it before sessions, but no time is stated, so the clinic has to decide. Call before you go, say when you dyed it, and ask about later dyeing too: when sessions are close together there may be no suitable moment for it.',
  'finding.preparation.dyed-since-the-day-before':
    'Your hair was dyed less than 48 hours before the session, and this is too close. Please do not have the session now; call the clinic and ask when you can. See a doctor today if your scalp blisters or your face swells, and call {$emergencyNumber} if the swelling grows, breathing is hard or you feel faint.',
  'finding.preparation.dyed-within-days':
    'Your hair was dyed in the last few days, and a skin reaction to dye can appear late. Call the clinic before the session and ask them to look at your scalp first. See a doctor today if your scalp blisters or your face swells, and call {$emergencyNumber} if the swelling grows, breathing is hard or you feel faint.',
  'finding.preparation.faints-with-needles':
    'You have fainted with needles before; this happens to many people. Tell the clinic before the session, and ask to lie down for it. Ask them to keep an eye on you for at least 15 minutes afterwards.',
  'finding.preparation.feels-ill':
    'You feel ill or feverish today, so the session has to wait until you are well again. Call the clinic before you set off, and see a doctor the same day if you have a fever, are getting worse or had a session recently. Call {$emergencyNumber} if you have trouble breathing, become confused, or have a fever and hot or oozing skin on your scalp.',
  'finding.preparation.fever':
    'You have a fever today, so the session has to wait until it has gone and you are well again. See a doctor the same day if you had a session recently, feel very ill or are getting worse. Call {$emergencyNumber} if the skin on your scalp is hot or oozing, if you get chills, trouble breathing or confusion, or if you are pregnant, over 75, or have diabetes, cancer treatment or weak immunity.',
  'finding.preparation.hair-not-clean':
    'Your hair is not clean enough for the session. Wash it before you go, best on the day before, but not within 24 hours after the end of your last session. If there is no time for that, call the clinic and ask for another day.',
  'finding.preparation.no-wash-slot':
    'Your appointments leave no moment to wash your hair on the day before the session, because 24 hours must first pass after the last one. Ask the clinic what to do before you go. Please do not wash earlier than 24 hours after the end of the last session to make it fit.',
  'finding.preparation.not-washed-the-day-before':
    'The advice is to wash your hair on the day before the session, and your last wash was on another day. On its own this does not stop the session, as long as your hair is clean. Tell the clinic when you washed it.',
  'finding.preparation.points-not-closed':
    'Some points from the last session are still open, crusted or sore. Call the clinic before the next session and ask them to look at your scalp. See a doctor today if the skin is hot, oozing or more and more painful, and call {$emergencyNumber} if a fever comes with it.',
  'finding.preparation.pustules':
    'You have spots with pus on your scalp, which may be a sign of an infection, so the session has to wait until they have healed. See a doctor soon, and today if you had a session recently or the skin is hot, swollen or more and more painful. Do not squeeze the spots, and call {$emergencyNumber} if you get a fever with them.',
  'finding.preparation.residue':
    'Something is left on your hair or scalp, for example lacquer, gel, oil or foam. It has to be washed out before the session, because the needles could carry it into the skin. If a doctor told you to use the product, ask the clinic before you leave it off.',
  'finding.preparation.scalp-signs-after-dye':
    'You dyed your hair, and your scalp itches, burns, flakes, hurts or has spots, which may be a reaction to the dye. Please have no session, and let a doctor look at your scalp soon; go today if it blisters, oozes or your face swells. Call {$emergencyNumber} if the swelling grows, breathing is hard or you feel faint.',
  'finding.preparation.sessions-too-close':
    'There are less than 24 hours between your two sessions. That leaves no time for a wash, because hair should not be washed in the 24 hours after a session. Ask the clinic whether the next session should be moved.',
  'finding.protocol.anaesthetic-dose':
    "The planned amount of numbing medicine is above a safety limit. The session must not go ahead until the doctor has checked the amount. Show this message to the clinic's doctor, and if you have had the injections and get a numb mouth, ringing ears, twitching or a pounding heart, or feel faint, call {$emergencyNumber} now.",
  'finding.protocol.drug-in-syringe':
    "The planned mixture contains a medicine, not just the usual vitamins, minerals and amino acids. Ask the clinic's doctor to write down its name, why you need it and what side effects it can have. Tell the doctor about your illnesses, allergies and other medicines.",
  'finding.protocol.drug-more-than-once-a-week':
    "A medicine is planned to be injected more often than is usual for it. Ask the clinic's doctor for the reason before the next session. Wait for the answer before you have the injections.",
  'finding.protocol.faints-with-needles':
    'You have fainted with needles before; this happens to many people. Ask the clinic to plan the sessions lying down. Ask them to keep an eye on you for at least 15 minutes afterwards.',
  'finding.protocol.length-of-session':
    "The session is planned to be shorter or longer than is usual. This is information and not a mistake in itself. Ask the clinic's doctor for the reason.",
  'finding.protocol.needle-too-deep':
    "The needle is planned to go deeper into the skin than is usual. Ask the clinic's doctor to check this before the session. Wait for the answer before you have the injections.",
  'finding.protocol.no-check-at-the-end':
    'At the end of the session the doctor did not check how you were, although this is usual. Ask the clinic to have this done after each session. If anything bothers you now, use the symptom check.',
  'finding.protocol.number-of-injections':
    "The plan has fewer or more injections in one session than is usual. This is information and not a mistake in itself. Ask the clinic's doctor for the reason.",
  'finding.protocol.observed-too-short':
    'After the injections someone watched over you for less than the advised 15 minutes, the time in which most fainting happens. Ask the clinic to keep an eye on you for at least 15 minutes each time. If you feel faint, lie down, do not drive, and use the symptom check; call {$emergencyNumber} if you faint and do not quickly feel well again, or have chest pain or trouble breathing.',
  'finding.protocol.oil-or-alcohol':
    'The product planned for the injection has a base of oil or alcohol, and this can damage the skin and what lies under it. The session must not go ahead until the doctor has checked the product. If you have had it and the skin turns white, blotchy, blue, grey, black or numb or blisters, or you have severe pain, call {$emergencyNumber} now.',
  'finding.protocol.part-of-the-head':
    'Only a part of your head is to be treated. Often it is the whole head, but treating a part is no mistake.',
  'finding.protocol.sessions-a-week':
    "The sessions are planned less often or more often than is usual. Plans differ, so this is not wrong in itself. Ask the clinic's doctor why this plan was chosen for you.",
  'finding.remedy.any-remedy':
    'If you want to use something against the discomfort, a doctor or pharmacist names the remedy. A cold compress needs no prescription; wrap it in a clean cloth. If the pain is strong or grows, or the skin changes colour or is hot or oozing, use the symptom check now.',
  'finding.remedy.not-prescribed':
    'No doctor has prescribed what you plan to use, or this is not known. Please ask a doctor or pharmacist before you use it. Until then a cold compress, wrapped in a clean cloth, needs no prescription.',
  'finding.remedy.reason-to-ask-first':
    'Painkillers and products against inflammation do not suit everybody, and one of your answers, or one that is not known, is a reason to be careful. Please ask a doctor or pharmacist before you use one. Tell them about allergies, asthma, hay fever, stomach, kidney or liver problems, a pregnancy, blood thinners, age under 18 and open points on the scalp.',
  'mustSay.no_blood_donation_6_months_after_last_dutasteride':
    'Because of one of the medicines planned for the injection, do not give blood during the treatment, and wait until 6 months have passed since the last injection with it.',
  'mustSay.do_not_stop_anticoagulant_yourself':
    'If you take a blood thinner, do not stop it on your own; ask the doctor who prescribed it.',
  'mustSay.no_further_session_until_doctor_decides':
    'Have no further session until a doctor has decided whether you may.',
  'mustSay.redness_may_not_show_on_dark_skin':
    'On brown or black skin you may not see redness: look and feel for heat, swelling, firmness and pain, and compare with the other side.',
  'mustSay.leave_out_avocado': 'Leave out the tip to eat avocado.',
  'mustSay.leave_out_food_list': 'Leave out the whole list of suggested foods.',
  'mustSay.leave_out_nuts': 'Leave out the tip to eat nuts.',
  'mustSay.leave_out_other':
    'Leave out every food that you are allergic to or may be allergic to, also one that is not named here.',
  'mustSay.leave_out_seafood': 'Leave out all tips with food from the sea, seaweed included.',
  'mustSay.leave_out_seaweed': 'Leave out the tip to eat seaweed.',
  'mustSay.leave_out_strawberry': 'Leave out the tip to eat strawberries.',
  'mustSay.leave_out_water_tip': 'Leave out the tip to drink more water.',
  'until.age-floor-reached': 'This ends when you have reached the age limit where you live, which is never below 18.',
  'until.breastfeeding-ended': 'This ends when you have stopped breastfeeding.',
  'until.doctor-continues': "This ends when the clinic's doctor has assessed you and given the go-ahead.",
  'until.excipients-checked':
    "This ends when the clinic's doctor has checked all the ingredients of the injection and given the go-ahead.",
  'until.haematologist-agrees':
    "This ends when a blood specialist agrees and the clinic's doctor has given the go-ahead.",
  'until.hair-loss-diagnosed': 'This ends when a doctor has told you what kind of hair loss you have.',
  'until.healed': 'This ends when the illness or infection has healed, the fever is gone and you feel well again.',
  'until.isotretinoin-wait-over-or-doctor-continues':
    "This ends when the waiting time after your last acne capsule is over, or when the clinic's doctor has given the go-ahead.",
  'until.mixture-changed': 'This ends when that numbing medicine has been taken out of the mixture.',
  'until.mixture-changed-or-pregnancy-ruled-out':
    'This ends when that medicine has been taken out of the mixture, or when it is certain that you are not pregnant and no pregnancy is planned.',
  'until.pregnancy-ended': 'This ends when the pregnancy has ended.',
  'until.pregnancy-test-done': 'This ends when a pregnancy test has given a clear result.',
  'until.recovered': 'This ends when a doctor confirms that you have recovered.',
  'until.recovered-or-doctor-continues':
    "This ends when a doctor confirms that you have recovered, or when the clinic's doctor has assessed you and given the go-ahead.",
  'until.treatment-ended':
    'This ends when the cancer is no longer active and all its treatment, tablets included, is over.',
  'until.a-day-over':
    'This ends when 24 hours have passed since the end of the session; other advice may still count after that.',
  'until.clinic-agrees': 'This ends when the clinic knows about it and has agreed to the session.',
  'until.clinic-gives-an-end': 'This ends when the clinic has told you that you no longer need to avoid the sun.',
  'until.course-ended': 'This ends when the doctor has told you that the course of treatment is finished.',
  'until.doctors-own-time-reached':
    'This ends when the time that your doctor set for this activity has come; if there is more than one, the latest counts.',
  'until.donation-wait-over': 'This ends when the waiting time for giving blood is over and the blood service agrees.',
  'until.hair-washed': 'This ends when your hair is washed and clean.',
  'until.points-closed':
    'This ends when the points where the needles went in have closed, with no crust, no oozing and no soreness.',
  'until.residue-removed': 'This ends when nothing of the product is left on your hair or scalp.',
  'until.scalp-checked':
    "This ends when the clinic's doctor or your own doctor has looked at your scalp and agreed to the session.",
  'question.ageYears': 'What is the age, in years, of the person who is being treated?',
  'question.sexRegisteredAtBirth':
    'Which sex was recorded when you were born? This is only used to leave out the questions about pregnancy.',
  'question.pregnancyStatus': 'Are you pregnant, or is it possible that you are?',
  'question.breastfeedingStatus': 'Do you breastfeed at the moment, or give a baby milk that you have expressed?',
  'question.monthsSinceBirth':
    'How many months have passed since your last pregnancy ended, by birth, miscarriage or termination?',
  'question.pregnancyWarningSigns':
    'If you are pregnant or may be: do you have pain in your belly or bleeding from the vagina, or is the baby moving less than usual?',
  'question.tryingToConceive':
    'Are you or your partner planning a pregnancy at the moment, or is your partner pregnant?',
  'question.bloodDonor': 'Are you a blood donor?',
  'question.hairConcern': 'What troubles you about your hair: is it weak, thin or brittle, or is it falling out?',
  'question.hairLossPattern':
    'Where are you losing hair: everywhere on the head, at the temples or hairline, which move back, or in separate patches?',
  'question.hairLossCause':
    'Do you know why you are losing hair: does it run in the family, is it stress, did it follow a pregnancy, or is it something else?',
  'question.hairLossOnset': 'Did the hair loss begin slowly, or suddenly, within days to weeks?',
  'question.rootsRetained': 'For the clinician: does the area still have hair roots or follicle openings?',
  'question.scalpSigns':
    'Is your scalp itchy, burning, scaly or sore, does it have pimples, or is it smooth and shiny?',
  'question.hairLossDiagnosedByDoctor': 'Has a doctor said which type of hair loss you have?',
  'question.expectsImmediateResult': 'Are you expecting to see a result straight away?',
  'question.allergiesCurrent': 'Which allergies do you have at the moment?',
  'question.pastAllergicReaction': 'Have you ever had a reaction to a medicine, a hair product or a hair dye?',
  'question.earlierSessionReaction':
    'Did an earlier mesotherapy session give you hives (nettle rash), a rash that spread, a swollen face, or another reaction that may have been an allergy?',
  'question.anaphylaxisHistory': 'Have you had a severe allergic reaction (anaphylaxis) at any time in your life?',
  'question.skinDisease': 'Do you have a skin disease at the moment, and if so, is it on your scalp or somewhere else?',
  'question.circulatoryCondition': 'Do you have varicose veins, or any other problem with your circulation?',
  'question.cancerStatus':
    'Have you had cancer at any time? If so, is it over, and has all treatment ended, tablets included?',
  'question.infectiousDisease':
    'Do you have an infection of any kind at the moment? Cold sores, flu, hepatitis and HIV count too.',
  'question.diabetesStatus': 'Do you have diabetes, and if so, which kind?',
  'question.hba1cPercent': 'What was the result of your latest HbA1c test, in percent (NGSP)?',
  'question.otherCurrentDisease': 'Do you have any other illness at the moment?',
  'question.recoveryConfirmedByDoctor': 'Which of these have you recovered from, as confirmed by a doctor?',
  'question.immunosuppressed':
    "Are your body's defences weak, for instance because of chemotherapy, a transplant, a spleen that is missing or does not work, or medicines that weaken them?",
  'question.bleedingDisorder':
    'Do you have a bleeding disorder, or do you bleed or bruise in a way that is not normal?',
  'question.keloidHistory': 'Do your scars turn thick and keep growing (keloids)?',
  'question.faintsWithNeedles': 'Has a needle made you faint in the past?',
  'question.bddScreen': 'For the clinician: what was the result of the screening for distress about appearance?',
  'question.doctorDecision': 'What did the doctor decide once you had been assessed?',
  'question.bloodThinner': 'Are you taking a blood thinner, or a medicine of the aspirin type?',
  'question.isotretinoin': 'Do you take isotretinoin (acne capsules), or did you take it in the past?',
  'question.monthsSinceIsotretinoin': 'How many months ago did you stop taking isotretinoin?',
  'question.bloodPressureMedicine': 'Are you on medicine for your heart or your blood pressure?',
  'question.procedureKind': 'Which treatment exactly is being done?',
  'question.injectedSubstances': 'What does the syringe contain? Look for the name and the batch.',
  'question.productVehicle': 'For the clinician: is the base of the product water, oil or alcohol?',
  'question.needleDepthMm': 'For the clinician: how many millimetres deep is the injection?',
  'question.injectionCount': 'How many injections are given in one session?',
  'question.sessionMinutes': 'How many minutes does one session take?',
  'question.sessionsPerWeek': 'How many sessions do you have in a week?',
  'question.treatedArea': 'Is the treatment for your whole head, or only for a part of it?',
  'question.lidocaineDoseMg': 'For the clinician: what is the total dose of lidocaine, in mg?',
  'question.adrenalineInSolution': 'For the clinician: does the solution contain adrenaline?',
  'question.weightKg': "For the clinician: what is the patient's body weight, in kg?",
  'question.lidocaineMgPerKg':
    'Worked out: the lidocaine dose in mg for each kg of body weight. It is not known while the dose or the weight is not known.',
  'question.endOfSessionCheckDone': 'When the session ended, did the doctor check how you were?',
  'question.observedMinutes': 'For how many minutes did someone keep watch over you after the injections?',
  'question.hairClean': 'Would you say that your hair is clean?',
  'question.residuePresent':
    'Is there something left on your hair or scalp, such as lacquer, gel, oil or another product?',
  'question.lastWashCalendarDaysBefore':
    'By the calendar, how many days before the session did you last wash your hair? Answer 0 for the same day.',
  'question.dyedBefore': 'In the weeks before this session, did you dye your hair?',
  'question.lastDyeHoursBefore': 'How many hours before the session was your hair last dyed?',
  'question.bodyTemperatureC': 'What is your body temperature, in degrees C?',
  'question.feelsIllToday':
    'Do you feel unwell or feverish today? Being sore just where the needles went in does not count.',
  'question.hoursBetweenSessions':
    'How many hours are there between the end of your last session and the start of this one?',
  'question.washSlotDayBefore':
    'Worked out: whether the two appointment times leave a moment on the calendar day before the session that comes 24 hours or more after the last session ended.',
  'question.hoursSinceSessionEnd': 'Exactly how many hours ago did the session end?',
  'question.activities': 'Which activities do you want to do?',
  'question.activity': 'Which activity is it that you want to do?',
  'question.doctorAllowsActivityNow':
    "Worked out: whether your doctor's own time for this activity is over. Yes if it is, no if it is not, and not known if the doctor gave none.",
  'question.sweatsScalp': 'Is this activity going to make you sweat on your scalp?',
  'question.shadePossible': 'Is it possible for you to stay in the shade?',
  'question.headCovered': 'Are you going to wear a hat or a cap?',
  'question.punctureSitesClosed':
    'Have the points where the needles went in closed, with no crust, no oozing and no soreness?',
  'question.waterGlassesPerDay': 'How much water do you drink in a day, counted in glasses?',
  'question.smoker': 'Are you a smoker?',
  'question.foodAllergies': 'Which foods are you allergic to, if any?',
  'question.thyroidDisease': 'Do you have a disease of the thyroid?',
  'question.fluidsLimitedByDoctor': 'Has a doctor set a limit on how much you may drink?',
  'question.monthsSinceFirstSession': 'How many months ago, by the calendar, was your first session?',
  'question.sessionsScheduled': 'Up to now, how many sessions were planned for you?',
  'question.sessionsAttended': 'How many of the planned sessions did you go to?',
  'question.sessionsMissed':
    'Worked out: the number of planned sessions minus the number you went to, never below 0. It is not known while one of the two is not known.',
  'question.missPattern': 'In what way did you miss sessions?',
  'question.missedForMedicalReason': 'Did you leave out a session because you were ill or because of medical advice?',
  'question.visibleResult': 'Can you or the doctor see that your hair is better?',
  'question.courseCompleted': 'Has the doctor said that the course of treatment is finished?',
  'question.symptoms':
    'Which problems do you have now? Enter each one on its own; that you have none is an answer too.',
  'question.symptom': 'What problem do you have?',
  'question.symptomsReported': 'Worked out: all the problems that you reported, taken together.',
  'question.onsetHours': 'How many hours after the session did this problem begin?',
  'question.durationHours': 'How many hours has this problem lasted?',
  'question.severity0to10':
    'On a scale from 0 to 10, how bad is it? From 1 to 3 is slight, from 4 to 6 moderate, from 7 to 10 severe.',
  'question.trend': 'Is it improving, staying the same or getting worse?',
  'question.spread': 'Does it stay at the treated spot, or is it spreading?',
  'question.sizeCm': 'How big is it, in centimetres?',
  'question.breathingOrThroatProblem':
    'Do you have any of these now: trouble breathing or swallowing, wheezing, a cough that does not let up, a voice gone hoarse, a swollen throat or tongue, or a stiff jaw that you can hardly open?',
  'question.faintOrConfusion':
    'Now: have you collapsed and not recovered, are you confused or very drowsy, or do you have chest pain or a heart that is pounding or beating irregularly? Since the session: have you had a seizure (fit), even if it is over?',
  'question.severeGutSymptoms':
    'Do you have any of these: severe cramps in your belly, vomiting over and over, blood in your vomit, or black poo?',
  'question.hivesOrFlush': 'Do you have hives (nettle rash), flushed skin or itching over a large part of your body?',
  'question.visionOrNerveChange':
    'Since the session, have you had any of these, even if it has gone again? Sight that was lost or got dim, seeing double, a drooping face, a weak arm or leg, sudden numbness on one side of your body, suddenly being unable to walk straight, or trouble speaking.',
  'question.skinColourChange':
    'Not counting an ordinary bruise, has the skin changed colour where you had the treatment? Have someone look at your scalp; on brown or black skin redness may not show, so compare it with the other side.',
  'question.heatOrPus':
    'Is the treated area hot or oozing, or does it have crusts? Small dry scabs or flakes alone do not count, but wet, yellow, thick or spreading crusts do; ask someone to look and feel.',
  'question.eyeInvolved': 'Is one of your eyes or eyelids red, hot or painful, does it bulge, or is it swollen shut?',
  'question.needleReuseSuspected': 'Is it possible that a needle, a syringe or a vial was also used on another person?',
  'question.callerVeryWorried': 'Do you have the feeling that something is seriously wrong?',
  'question.callerRole': 'Are you the patient yourself? If not, who are you?',
  'question.emergencyCareFarAway': 'Would you need more than 30 minutes to get to emergency care?',
  'question.exposedThirdParty': 'Has another person come into contact with the product or the needle?',
  'question.exposedPersonHasSymptoms': 'Does that person or baby have any symptom at all?',
  'question.childDangerSigns':
    'For a baby or a young child, do you notice any of these? Being floppy, being hard to wake, not feeding, grunting, very fast breathing, a cry that is weak or high-pitched, skin that is mottled, a rash that does not fade when you press a glass on it, or, in a baby younger than 3 months, a temperature of 38 degrees C or more.',
  'question.remedyPlanned': 'What are you planning to use?',
  'question.remedyPrescribedByDoctor': 'Has your doctor prescribed it for you?',
  'question.nsaidIntolerance':
    'Have you reacted to aspirin, ibuprofen or a similar painkiller, or do you have asthma, hay fever, a stomach ulcer or kidney disease?',
  'question.clinicIdentified': 'Have you decided on a clinic or a professional?',
  'question.priorAssessmentOffered': 'Does the clinic look at your hair and scalp before anything else?',
  'question.practitionerKind': 'Who gives the injections?',
  'question.practitionerLicensed': 'Is the person who injects listed on an official register of the profession?',
  'question.specialisedInTechnique': 'Is the person who injects trained in hair mesotherapy?',
  'question.referencesVerified': 'Have you checked the references of the clinic or professional?',
  'question.beforeAfterEvidence': 'Did they show you cases from before and after the treatment?',
  'question.identitiesVerifiable': 'Was it possible to check who the patients in those cases are?',
  'question.substancesDisclosed': 'Do they tell you the name of the product and its batch?',
  'question.productAuthorised': 'Is the product officially allowed to be injected?',
  'question.singleUseSterile':
    'Are the needle and syringe that they use for you new and sealed, and do they work with clean hands and gloves?',
  'question.setting': 'In what kind of place is the treatment done?',
  'question.emergencyPlan':
    'Do they have an emergency kit with adrenaline in it, and a phone number for you to call outside opening hours?',
  'question.writtenConsentAndAftercare': 'Do they give you a consent form and aftercare advice in writing?',
  'question.reactionSettledOrAdrenalineUsed':
    'Within the last 24 hours, has an allergic reaction with breathing, throat or fainting trouble come and settled again, or was adrenaline used?',
  'question.painOutOfProportionOrNumb':
    'Does it hurt much more than the look of the area would explain? Or, after any anaesthetic should have worn off, has the treated area gone numb?',
  'question.rigorsOrFastBreathing':
    'Do you have any of these: chills that make you shake, very fast breathing or a very fast heartbeat, skin that is cold and clammy or blotchy, lips that are blue, grey or pale, or a rash that does not fade when you press a glass on it?',
  'question.noUrineAllDay': 'Have you gone all day without passing urine, or, for a baby, 12 hours?',
  'question.meningitisSigns':
    'If you have a headache or a fever: is your neck stiff, does light hurt your eyes, or do you have a rash that does not fade when you press a glass on it?',
  'question.suddenWorstHeadache': 'Did the headache come on suddenly, and was it at its worst within five minutes?',
  'question.widespreadBlistersOrSores':
    'Do you have blisters or peeling skin over a wide area, or sores in your mouth or eyes?',
  'question.uncontrolledBleeding':
    'Is there bleeding that goes on after 15 minutes of pressing firmly, or a swelling on your scalp that you can watch growing?',
  'question.headInjuryInFaint':
    'At the session or after it, did you hit your head, or were you hurt when you fainted or fell?',
  'question.faintLyingOrExercising': 'When you fainted, were you lying down or exercising?',
  'question.highKetones':
    'If you have diabetes: do your ketones measure high, which means over 3 in the blood or over 2+ in the urine?',
  'question.ketoacidosisSigns':
    'Do you have a strong thirst and pass a lot of urine, together with any of these: vomiting, pain in the belly, breathing that is deep and fast, sleepiness, or breath smelling of fruit or nail varnish remover?',
  'question.needlePieceLeft': 'Has a needle broken, or might a piece of one still be in your skin?',
  'question.veryHighBloodPressure': 'Has your blood pressure measured 180 over 120 or more?',
  'question.medicineOverdose':
    'Have you taken far more of a medicine, whichever it is, than the label or your doctor says you may?',
  'question.selfHarmThoughts': 'Do you think about hurting yourself, or about not wanting to be alive?',
  'question.doctorInstructions': 'What has your doctor told you to do, or not to do yet, after the session?',
  'question.allowedFromHours': 'How many hours after the end of the session does your doctor allow this activity?',
  'question.disclosedToClinic': 'Does the clinic know from you about all your illnesses, medicines and allergies?',
  'question.dietBalanced': 'Is what you eat a balanced diet?',
  'question.hairLength': 'Is your hair so long that you can braid it?',
  'question.waterTemperature': 'How hot is the water when you wash your hair?',
  'question.homeProducts': 'Which products do you use on your hair at home?',
  'question.productSuggestedByDoctor': 'Was the hair product that you use at home suggested by your doctor?',
  'note.monthsSinceBirth': 'Leave this out if it does not apply to you.',
  'note.skinDisease': 'The hair loss that you want treated does not count as a skin disease here.',
  'note.injectedSubstances':
    'Choose everything that is in the syringe. If there may be more in it, also say that part of it is not known; if you know none of it, answer only that you do not know. A retinoid counts as another medicine, and so does a medicine that widens blood vessels, unless it is minoxidil.',
  'note.lastDyeHoursBefore':
    'If you have never dyed it, leave this out and answer no to the question about dyeing in the weeks before.',
  'note.bodyTemperatureC': 'If you have not measured it, answer that you do not know.',
  'note.hoursBetweenSessions': 'Leave this out if it is your first session.',
  'note.washSlotDayBefore':
    'With 48 hours or more between the sessions it is always yes; with less than 24 hours it is always no. In between it depends on the clock: it is yes only if the 24 hours are over before midnight, local time, at the start of the session day.',
  'note.symptom':
    'Choose one for each problem. Swollen tongue or throat: also answer the question about breathing and throat. Drops of blood that do not stop: also the one about bleeding. Treated skin numb after any anaesthetic should have worn off: also the one about strong pain or numbness. One side of the body numb: also the one about sight and nerves. Ill or feverish as well as tired: also the one about feeling ill. Very drowsy: also the one about collapse and confusion.',
  'note.symptomsReported':
    'If one of the problems is not known, that is noted among them. The whole answer is not known while no problem at all is known.',
  'note.durationHours': 'For dizziness, give the longest spell.',
  'note.trend':
    'Dizzy spells that come back count as the same. Drops of blood that have stopped count as getting better.',
  'note.skinColourChange':
    'An ordinary bruise counts as no change. Choose red if you see it; red by itself is not one of the warning signs.',
  'note.emergencyCareFarAway': 'The 30 minutes were chosen by the authors of these questions.',
  'note.veryHighBloodPressure': 'Answer yes if either of the two numbers is reached.',
  'note.doctorInstructions':
    "Give one entry for each activity, with the time from which your doctor allows it. If your doctor is stricter than the general advice, your doctor's time counts; if your doctor allows more, check it with the doctor.",
  'value.sexRegisteredAtBirth.female': 'Female',
  'value.sexRegisteredAtBirth.male': 'Male',
  'value.sexRegisteredAtBirth.intersex': 'Intersex',
  'value.sexRegisteredAtBirth.prefer_not_to_say': 'I prefer not to say',
  'value.pregnancyStatus.yes': 'Yes, pregnant',
  'value.pregnancyStatus.no': 'No, not pregnant',
  'value.pregnancyStatus.possible': 'Possibly pregnant',
  'value.pregnancyStatus.not_applicable': 'Does not apply to me',
  'value.breastfeedingStatus.yes': 'Yes, breastfeeding or giving expressed milk',
  'value.breastfeedingStatus.no': 'No',
  'value.breastfeedingStatus.not_applicable': 'Does not apply to me',
  'value.tryingToConceive.yes': 'Yes, a pregnancy is planned or my partner is pregnant',
  'value.tryingToConceive.no': 'No',
  'value.tryingToConceive.not_applicable': 'Does not apply to me',
  'value.hairConcern.weak': 'Weak hair',
  'value.hairConcern.thin': 'Thin hair',
  'value.hairConcern.brittle': 'Brittle hair',
  'value.hairConcern.general_loss': 'Hair loss',
  'value.hairConcern.none': 'None of these',
  'value.hairLossPattern.general': 'All over',
  'value.hairLossPattern.progressive_recession': 'Temples or hairline moving back',
  'value.hairLossPattern.patchy': 'Separate patches',
  'value.hairLossPattern.none': 'No hair loss',
  'value.hairLossCause.hereditary': 'Runs in the family',
  'value.hairLossCause.stress': 'Stress',
  'value.hairLossCause.pregnancy_hormones': 'After a pregnancy (hormones)',
  'value.hairLossCause.other': 'Another cause',
  'value.hairLossOnset.gradual': 'Slowly',
  'value.hairLossOnset.sudden': 'Suddenly (days to weeks)',
  'value.scalpSigns.itch': 'Itchy',
  'value.scalpSigns.burn': 'Burning',
  'value.scalpSigns.scale': 'Scaly',
  'value.scalpSigns.pustules': 'Pimples',
  'value.scalpSigns.smooth_scar_like': 'Smooth and shiny, like a scar',
  'value.scalpSigns.pain': 'Sore',
  'value.scalpSigns.none': 'None of these',
  'value.allergiesCurrent.none': 'No allergy',
  'value.allergiesCurrent.hay_fever': 'Hay fever',
  'value.allergiesCurrent.asthma': 'Asthma',
  'value.allergiesCurrent.food': 'A food',
  'value.allergiesCurrent.food_soy_peanut': 'Soya or peanut',
  'value.allergiesCurrent.drug': 'A medicine',
  'value.allergiesCurrent.local_anaesthetic_ester': 'A numbing injection of the ester type, such as procaine',
  'value.allergiesCurrent.local_anaesthetic_amide': 'A numbing injection of the amide type, such as lidocaine',
  'value.allergiesCurrent.contact_dye_ppd': 'PPD, a substance in hair dye',
  'value.allergiesCurrent.contact_other': 'Something else that touches the skin',
  'value.allergiesCurrent.latex': 'Latex',
  'value.allergiesCurrent.insect': 'Insects',
  'value.pastAllergicReaction.none': 'No reaction',
  'value.pastAllergicReaction.dye': 'Hair dye',
  'value.pastAllergicReaction.hair_product': 'Hair product',
  'value.pastAllergicReaction.medication': 'Medicine',
  'value.pastAllergicReaction.local_anaesthetic': 'Local anaesthetic (numbing medicine)',
  'value.skinDisease.none': 'No skin disease',
  'value.skinDisease.scalp': 'On the scalp',
  'value.skinDisease.elsewhere': 'Somewhere else',
  'value.circulatoryCondition.none': 'No circulation problem',
  'value.circulatoryCondition.varicose_veins': 'Varicose veins',
  'value.circulatoryCondition.thrombosis': 'Blood clot (thrombosis)',
  'value.circulatoryCondition.other': 'Another circulation problem',
  'value.cancerStatus.never': 'Never had cancer',
  'value.cancerStatus.active_or_in_treatment': 'Cancer now, or still in treatment (tablets count)',
  'value.cancerStatus.remission_doctor_confirmed': 'Over and treatment finished, confirmed by a doctor',
  'value.cancerStatus.remission_self_reported': 'Over and treatment finished, not confirmed by a doctor',
  'value.infectiousDisease.none': 'No infection',
  'value.infectiousDisease.cold_sore_or_shingles': 'Cold sore or shingles',
  'value.infectiousDisease.skin_or_scalp': 'Infection of the skin or scalp',
  'value.infectiousDisease.feverish_illness': 'Illness with fever, such as flu',
  'value.infectiousDisease.hepatitis_or_hiv': 'Hepatitis or HIV',
  'value.infectiousDisease.other': 'Another infection',
  'value.diabetesStatus.none': 'No diabetes',
  'value.diabetesStatus.type1': 'Type 1 diabetes',
  'value.diabetesStatus.type2': 'Type 2 diabetes',
  'value.diabetesStatus.gestational_now': 'Diabetes in the present pregnancy',
  'value.diabetesStatus.remission_doctor_confirmed': 'In remission, confirmed by a doctor',
  'value.otherCurrentDisease.none': 'No other illness',
  'value.otherCurrentDisease.heart_or_blood_pressure': 'Heart or blood pressure problem',
  'value.otherCurrentDisease.autoimmune': 'Autoimmune disease',
  'value.otherCurrentDisease.kidney_or_liver': 'Kidney or liver disease',
  'value.otherCurrentDisease.neurological': 'Disease of the brain or nerves',
  'value.otherCurrentDisease.other': 'Another illness',
  'value.recoveryConfirmedByDoctor.allergies': 'Allergies',
  'value.recoveryConfirmedByDoctor.skin_disease': 'Skin disease',
  'value.recoveryConfirmedByDoctor.circulatory': 'Circulation problem',
  'value.recoveryConfirmedByDoctor.cancer': 'Cancer',
  'value.recoveryConfirmedByDoctor.infection': 'Infection',
  'value.recoveryConfirmedByDoctor.diabetes': 'Diabetes',
  'value.recoveryConfirmedByDoctor.none': 'None of these',
  'value.bddScreen.negative': 'Negative',
  'value.bddScreen.positive': 'Positive',
  'value.bddScreen.not_done': 'Not done',
  'value.doctorDecision.continue': 'Go ahead',
  'value.doctorDecision.wait': 'Wait',
  'value.doctorDecision.pending': 'Not decided yet',
  'value.doctorDecision.not_asked': 'No doctor has been asked',
  'value.bloodThinner.none': 'None of these',
  'value.bloodThinner.anticoagulant': 'Blood thinner (anticoagulant)',
  'value.bloodThinner.antiplatelet_prescribed': 'Prescribed aspirin-type medicine (antiplatelet)',
  'value.bloodThinner.nsaid_or_aspirin_otc': 'Aspirin or anti-inflammatory painkiller without a prescription',
  'value.isotretinoin.never': 'Never',
  'value.isotretinoin.current': 'Taking it now',
  'value.isotretinoin.stopped': 'Taken before, now stopped',
  'value.procedureKind.needle_mesotherapy': 'Mesotherapy with needles',
  'value.procedureKind.needle_free': 'Mesotherapy without needles',
  'value.procedureKind.prp': 'PRP (plasma from your own blood)',
  'value.procedureKind.microneedling': 'Microneedling',
  'value.injectedSubstances.vitamins': 'Vitamins',
  'value.injectedSubstances.amino_acids': 'Amino acids',
  'value.injectedSubstances.minerals': 'Minerals',
  'value.injectedSubstances.homeopathic': 'Homeopathic product',
  'value.injectedSubstances.plant_extract': 'Plant extract',
  'value.injectedSubstances.minoxidil': 'Minoxidil',
  'value.injectedSubstances.dutasteride': 'Dutasteride',
  'value.injectedSubstances.finasteride': 'Finasteride',
  'value.injectedSubstances.lidocaine': 'Lidocaine (numbing medicine)',
  'value.injectedSubstances.procaine': 'Procaine (numbing medicine)',
  'value.injectedSubstances.corticosteroid': 'Corticosteroid (steroid)',
  'value.injectedSubstances.other_drug': 'Another medicine, such as a retinoid',
  'value.productVehicle.aqueous': 'Watery',
  'value.productVehicle.oil': 'Oily',
  'value.productVehicle.alcohol': 'Alcoholic',
  'value.treatedArea.entire_head': 'The whole head',
  'value.treatedArea.part': 'A part of the head',
  'value.activity.wash': 'Wash my hair',
  'value.activity.dye': 'Dye my hair',
  'value.activity.direct_sun': 'Be in direct sun',
  'value.activity.beach': 'Go to the beach',
  'value.activity.spa_sauna_hot_tub': 'Use a spa, sauna or hot tub',
  'value.activity.intense_exercise': 'Do intense exercise',
  'value.activity.gentle_walk': 'Take a gentle walk',
  'value.activity.work': 'Go to work',
  'value.activity.pool': 'Go into a pool',
  'value.activity.sea': 'Go into the sea',
  'value.activity.hair_dryer': 'Use a hair dryer',
  'value.activity.straightener': 'Use a hair straightener',
  'value.activity.scalp_massage': 'Massage my scalp',
  'value.activity.blood_donation': 'Give blood',
  'value.activity.other': 'Something else',
  'value.foodAllergies.nuts': 'Nuts',
  'value.foodAllergies.strawberry': 'Strawberry',
  'value.foodAllergies.avocado': 'Avocado',
  'value.foodAllergies.seafood': 'Seafood',
  'value.foodAllergies.other': 'Another food',
  'value.foodAllergies.none': 'No food allergy',
  'value.missPattern.none': 'None missed',
  'value.missPattern.single': 'One session missed',
  'value.missPattern.alternating': 'Every other session missed',
  'value.missPattern.several': 'Several sessions missed',
  'value.missPattern.abandoned': 'Stopped going',
  'value.symptom.pain': 'Pain',
  'value.symptom.inflammation': 'Inflamed skin',
  'value.symptom.burning': 'Burning',
  'value.symptom.itching': 'Itching',
  'value.symptom.bruise': 'Bruise',
  'value.symptom.spots': 'Small spots, marks or a rash in one place',
  'value.symptom.swelling_forehead': 'Swelling of the forehead',
  'value.symptom.swelling_lips_face': 'Swelling of the lips, mouth or face',
  'value.symptom.lump': 'Lump, nodule or sore that does not heal',
  'value.symptom.pus': 'Pus or a weeping crust',
  'value.symptom.bald_patch': 'Bald or bare patch',
  'value.symptom.blisters': 'Blisters',
  'value.symptom.headache': 'Headache',
  'value.symptom.hives': 'Hives (nettle rash)',
  'value.symptom.dizziness': 'Feeling dizzy or light-headed',
  'value.symptom.faint': 'Fainting',
  'value.symptom.vision_change': 'Change in eyesight',
  'value.symptom.numb_mouth': 'Numb mouth or tongue, metallic taste, ringing ears or twitching',
  'value.symptom.fever': 'Fever',
  'value.symptom.pinpoint_bleeding': 'Drops of blood at the needle points',
  'value.symptom.scabs_or_flakes': 'Small dry crusts or flakes (wet, yellow or thick: choose pus or a weeping crust)',
  'value.symptom.shedding': 'More hairs falling than before, no bare patch (bare patch: choose bald or bare patch)',
  'value.symptom.scalp_numbness': 'Numb feeling in the treated skin',
  'value.symptom.tiredness': 'Tired, otherwise well',
  'value.symptom.none': 'No problem',
  'value.symptom.other': 'Another problem',
  'value.symptomsReported.pain': 'Pain',
  'value.symptomsReported.inflammation': 'Inflamed skin',
  'value.symptomsReported.burning': 'Burning',
  'value.symptomsReported.itching': 'Itching',
  'value.symptomsReported.bruise': 'Bruise',
  'value.symptomsReported.spots': 'Small spots, marks or a rash in one place',
  'value.symptomsReported.swelling_forehead': 'Swelling of the forehead',
  'value.symptomsReported.swelling_lips_face': 'Swelling of the lips, mouth or face',
  'value.symptomsReported.lump': 'Lump, nodule or sore that does not heal',
  'value.symptomsReported.pus': 'Pus or a weeping crust',
  'value.symptomsReported.bald_patch': 'Bald or bare patch',
  'value.symptomsReported.blisters': 'Blisters',
  'value.symptomsReported.headache': 'Headache',
  'value.symptomsReported.hives': 'Hives (nettle rash)',
  'value.symptomsReported.dizziness': 'Feeling dizzy or light-headed',
  'value.symptomsReported.faint': 'Fainting',
  'value.symptomsReported.vision_change': 'Change in eyesight',
  'value.symptomsReported.numb_mouth': 'Numb mouth or tongue, metallic taste, ringing ears or twitching',
  'value.symptomsReported.fever': 'Fever',
  'value.symptomsReported.pinpoint_bleeding': 'Drops of blood at the needle points',
  'value.symptomsReported.scabs_or_flakes': 'Small dry crusts or flakes',
  'value.symptomsReported.shedding': 'More hairs falling than before, no bare patch',
  'value.symptomsReported.scalp_numbness': 'Numb feeling in the treated skin',
  'value.symptomsReported.tiredness': 'Tired, otherwise well',
  'value.symptomsReported.none': 'No problem',
  'value.symptomsReported.other': 'Another problem',
  'value.trend.improving': 'Getting better',
  'value.trend.same': 'Staying the same',
  'value.trend.worsening': 'Getting worse',
  'value.spread.localised': 'Only at the treated spot',
  'value.spread.spreading': 'Spreading',
  'value.spread.whole_body': 'All over the body',
  'value.skinColourChange.none': 'No change, or only an ordinary bruise',
  'value.skinColourChange.red': 'Red',
  'value.skinColourChange.white_mottled': 'White or mottled',
  'value.skinColourChange.blue_grey_black': 'Blue, grey or black',
  'value.callerRole.patient': 'The patient',
  'value.callerRole.parent': 'A parent',
  'value.callerRole.carer': 'A carer',
  'value.callerRole.clinic': 'Someone from the clinic',
  'value.callerRole.other': 'Someone else',
  'value.exposedThirdParty.none': 'Nobody else',
  'value.exposedThirdParty.child': 'A child',
  'value.exposedThirdParty.pregnant_person': 'A pregnant person',
  'value.exposedThirdParty.breastfed_baby': 'A breastfed baby',
  'value.exposedThirdParty.other': 'Another person',
  'value.remedyPlanned.anti_inflammatory_topical': 'Anti-inflammatory product for the skin',
  'value.remedyPlanned.lotion': 'Lotion',
  'value.remedyPlanned.analgesic': 'Painkiller',
  'value.remedyPlanned.cold_compress': 'Cold compress',
  'value.remedyPlanned.none': 'Nothing',
  'value.practitionerKind.doctor': 'A doctor',
  'value.practitionerKind.nurse': 'A nurse',
  'value.practitionerKind.other_licensed': 'Another licensed professional',
  'value.practitionerKind.beautician': 'A beautician',
  'value.productAuthorised.yes': 'Yes, for injection',
  'value.productAuthorised.no': 'No',
  'value.productAuthorised.cosmetic_only': 'Only as a cosmetic',
  'value.setting.clinic': 'In a clinic',
  'value.setting.home': 'In a home',
  'value.setting.hotel_or_mobile': 'In a hotel or by a mobile service',
  'value.setting.other': 'Somewhere else',
  'value.selfHarmThoughts.none': 'No such thoughts',
  'value.selfHarmThoughts.thoughts_but_safe': 'I have such thoughts but can keep safe',
  'value.selfHarmThoughts.may_act': 'I may act on them, have a plan, or cannot keep safe',
  'value.hairLength.short': 'Too short to braid',
  'value.hairLength.long': 'Long enough to braid',
  'value.waterTemperature.cool_or_warm': 'Cool or warm',
  'value.waterTemperature.very_hot': 'Very hot',
  'value.homeProducts.shampoo': 'Shampoo',
  'value.homeProducts.conditioner': 'Conditioner',
  'value.homeProducts.mask': 'Hair mask',
  'value.homeProducts.cream_bath': 'Cream bath',
  'value.homeProducts.other': 'Another product',
  'value.homeProducts.none': 'None',
  'group.person': 'About you',
  'group.hair-complaint': 'Your hair and scalp',
  'group.conditions': 'Allergies and illnesses',
  'group.medicines': 'Medicines',
  'group.session': 'The session',
  'group.preparation': 'Before the session',
  'group.aftercare': 'After the session',
  'group.adherence': 'Your course of treatment',
  'group.triage': 'Problems now',
  'group.remedy': 'Remedies',
  'group.clinic': 'The clinic',
  'group.triage-specific-rows': 'Further warning signs',
  'group.general-advice': 'Habits and advice',
  'unit.years': 'years',
  'unit.months': 'months',
  'unit.% (NGSP)': '% (NGSP)',
  'unit.mm': 'mm',
  'unit.injections/session': 'injections a session',
  'unit.minutes': 'minutes',
  'unit.sessions/week': 'sessions a week',
  'unit.mg': 'mg',
  'unit.kg': 'kg',
  'unit.calendar days': 'calendar days',
  'unit.°C': '°C',
  'unit.hours': 'hours',
  'unit.glasses/day': 'glasses a day',
  'unit.sessions': 'sessions',
  'unit.points': 'points',
  'unit.cm': 'cm',
}
