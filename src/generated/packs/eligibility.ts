// Generated from rules/modules/eligibility/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'eligibility',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['proceed_to_clinic_assessment', 'doctor_decides', 'insufficient_information', 'defer', 'not_indicated'],
  otherwise: 'proceed_to_clinic_assessment',
  undecided: 'insufficient_information',
  digest: 'sha256:3ef9fcf64d3d9e779297007b3dc2a7b7a868778a061fff4c8be7412fc1b31743',
  conditions: `not-registered-male [ 1#1 ]
no-doctor-go-ahead { 33? 33#0 }
any-current-allergy { 16+1 16+2 16+3 16+4 16+5 16+6 16+7 16+8 16+9 16+10 16+11 }
any-skin-disease { 20+1 20+2 }
any-circulatory-condition { 21+1 21+2 21+3 }
any-infectious-disease { 23+1 23+2 23+3 23+4 23+5 }
any-other-current-disease { 26+1 26+2 26+3 26+4 26+5 }
any-scalp-sign { 13+0 13+1 13+2 13+3 13+4 13+5 }
diabetes-now [ 24:1,2,3 ]
ill-or-feverish-today { 58=1 57)$9 }
dutasteride-or-finasteride-planned { 39+6 39+7 }
prescribed-blood-thinner [ 34:1,2 ]`,
  rules: `EL01-no-roots aA S08,E18 4|[ 12=0 ]
EL02-no-complaint a S08,S10,S11 4|[ 8+4 9=3 ]
EL03-other-procedure a S01 2|[ 38:1,2,3 ]
EL04-pregnant a S62 3 =pregnancy >pregnancy-ended|[ @0 2=0 ]
EL05-possibly-pregnant a S62 2 =possible-pregnancy >pregnancy-test-done|[ @0 2=2 ]
EL06-breastfeeding a S62,S13 3 >breastfeeding-ended|[ @0 3=0 ]
EL07-current-allergy a S56,S61,S65 3 >recovered-or-doctor-continues|[ @2 27-0 @1 ]
EL08-skin-disease a S56,S61 3 >recovered-or-doctor-continues|[ @3 27-1 @1 ]
EL09-circulatory-condition a S57,S61 3 >recovered-or-doctor-continues|[ @4 27-2 @1 ]
EL10-cancer-active a S58,S61 3 >doctor-continues|[ 22=1 @1 ]
EL11-cancer-remission-self-reported a S58,S61 1 >recovered-or-doctor-continues|[ 22=3 27-3 @1 ]
EL12-infectious-disease a S59,S61 3 >recovered-or-doctor-continues|[ @5 27-4 @1 ]
EL13-diabetes aB S60,S61,E30 3 >recovered-or-doctor-continues|[ @8 27-5 @1 ]
EL14-past-allergic-reaction aB S63,S65,E04 1 >doctor-continues|[ { 17+1 17+2 17+3 17+4 } @1 ]
EL15-other-current-disease a S64,S65 1 >doctor-continues|[ @6 @1 ]
EL16-feels-ill a S64,S59 1 >healed|@9
EL17-doctor-says-wait a S65 3 >doctor-continues|[ 33=1 ]
EL18-doctor-decision-pending a S65 1 >doctor-continues|[ 33=2 ]
EL31-under-age eA E29 3 >age-floor-reached|[ 0<$23 ]
EL32-acute-infection-or-fever eB E06,E12 3 >healed|{ @9 13+3 23+2 23+3 23+1 }
EL33-undiagnosed-hair-loss eA E18,E19 3 >hair-loss-diagnosed|[ { 11=1 9=2 @7 } 14=0 ]
EL34-patchy-or-scarring-hair-loss eA E19,E18 1 >doctor-continues|[ 14=1 { 9=2 13+4 } @1 ]
EL35-active-scalp-disease eB E28 3 >recovered|[ 20+1 27-1 ]
EL36-hormone-drug-and-pregnancy eA E20 3 >mixture-changed-or-pregnancy-ruled-out|[ @0 @10 { 2:0,2 6=0 } ]
EL37-hormone-drug-and-contraception eA E20 1 >doctor-continues|[ @0 @10 2=1 @1 ]
EL38-hormone-drug-and-partner eB E21 1 >doctor-continues|[ 1=1 @10 6=0 @1 ]
EL39-ester-anaesthetic-allergy eB E04 3 =anaesthetic-allergy >mixture-changed|[ { 16+8 16+6 } 39+9 ]
EL40-amide-anaesthetic-allergy eB E04 3 =anaesthetic-allergy >mixture-changed|[ 16+7 39+8 ]
EL41-soy-or-peanut-allergy eA E05 3 >excipients-checked|[ 16+4 39+6 @1 ]
EL42-past-anaphylaxis eA E01,E03 1 >doctor-continues|[ 19=1 @1 ]
EL43-reaction-after-earlier-session eC E03 3 +no_further_session_until_doctor_decides >doctor-continues|[ 18=1 @1 ]
EL44-blood-pressure-and-minoxidil eC E22 1 =blood-pressure-and-vasodilator >doctor-continues|[ 39+5 { 37=1 26+1 } @1 ]
EL45-blood-thinner eB E25 1 +do_not_stop_anticoagulant_yourself >doctor-continues|[ @11 @1 ]
EL46-bleeding-disorder eG E26 3 >haematologist-agrees|[ 29=1 @1 ]
EL47-isotretinoin eB E27 1 >isotretinoin-wait-over-or-doctor-continues|[ { 35=1 [ 35=2 36<$27 ] } @1 ]
EL48-keloid eB E28 1 >doctor-continues|[ 30=1 @1 ]
EL49-immunosuppressed eB E06,E46 1 >doctor-continues|[ 28=1 @1 ]
EL50-diabetes-in-remission eB E30 1 >doctor-continues|[ 24=4 @1 ]
EL51-cancer-in-remission eG E50 1 >doctor-continues|[ 22=2 @1 ]
EL52-cancer-under-treatment eG E50 3 >treatment-ended|[ 22=1 ]
EL53-appearance-distress eB E39 1 >doctor-continues|[ 32=1 @1 ]
EL54-heart-or-blood-pressure eG E49 1 >doctor-continues|[ 26+1 @1 ]
EL61-assessment-first a S05 0 !|{ 38? 38=0 }
EL62-evidence-limited eB E33,E34 0 !|{ 38? 38=0 }
EL63-expects-immediate-result a S28 0 !|[ 15=1 ]
EL64-drug-in-syringe a S02,S19 0 !|{ 39+5 39+6 39+7 39+8 39+9 39+10 39+11 }
EL65-loss-after-pregnancy eB S13,E31 0 !|{ 10=2 4($47 }
EL66-faints-with-needles eA E24 0 !|[ 31=1 ]
EL67-blood-donor eB E21 0 ! +no_blood_donation_6_months_after_last_dutasteride|[ 7=1 39+6 ]
EL68-recovered-still-tell a S64 0 !|{ 22:2,3 24=4 [ @2 27+0 ] [ @3 27+1 ] [ @4 27+2 ] [ @5 27+4 ] [ @8 27+5 ] }
EL69-painkiller-thins-blood eB E25 0 !|[ 34=3 ]
EL70-blood-thinner-decided eB E25 0 ! +do_not_stop_anticoagulant_yourself|[ @11 33=0 ]
EL71-not-yet-disclosed a S64 0 !|[ 138=0 ]`,
} as const
