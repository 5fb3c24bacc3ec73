// Generated from rules/modules/triage/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'triage',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['expected_no_action', 'self_care_watch', 'contact_clinic_24_48h', 'urgent_same_day', 'emergency_now'],
  otherwise: 'urgent_same_day',
  digest: 'sha256:717b21d5ec20bd5119e3d81b1318b1020b0d44fbf930a761d1d2d1a6ec15f35d',
  conditions: `fever { 57)$9 [ 57? 82+18 ] }
subfebrile [ 57)$11 57<$9 ]
allergy-skin { 92=1 82+13 82+7 }
itch-all-over [ 81=3 87=2 ]
allergy-system { 91=1 89=1 90=1 82+14 82+15 }
infection-system { 91=1 124=1 82+14 82+15 }
heat-or-pus { 95=1 82+9 }
local-spread { [ 81:1,8 { 86=2 87#0 85)$13 } ] [ 81:0,2 86=2 61>$44 ] }
late-quiet [ 81:9,8 61>$17 86#2 85($12 87=0 ]
pregnant-or-possibly [ 2:0,2 ]
shortly-after-pregnancy [ 4($26 ]
diabetes-now [ 24:1,2,3 ]
vulnerable { @9 @10 28=1 @11 0>$25 }
thinner { 34:1,2 29=1 }
needle-trace [ 81:0,1,5 85($12 86=0 87=0 61($46 ]
systemic-risk { @12 @13 39+5 39+11 37=1 26+1 26+2 26+3 26+4 26+5 39? 37? 26? 34? 29? 24? 28? 0? [ 2? { 1? 1#1 } ] }
numb-unexplained [ 81=22 { 61>$40 83>$41 86=2 87#0 39? [ 39-8 39-9 ] } ]
red-flag-unknown { 89? 90? 93? 92? 91? 94? 58? }
not-late-and-quiet { 81? ! @8 }`,
  rules: `T01-breathing-or-throat eA E01,E57 4|[ 89=1 ]
T02a-allergic-skin-with-another-system eA E01 4 =severe-allergic-reaction +no_further_session_until_doctor_decides|[ @2 @4 ]
T02b-itch-all-over-with-another-system eA E01 4 =severe-allergic-reaction +no_further_session_until_doctor_decides|[ @3 @4 ]
T03-settled-reaction-or-adrenaline-used eA E02 4 =settled-reaction|[ 121=1 ]
T04a-collapse-seizure-or-confusion eA E22,E23,E24 4 =collapse-or-confusion|[ 90=1 ]
T04b-faint-in-pregnancy eA E24 4|[ 81=15 @9 ]
T04c-faint-not-recovered-in-minutes eA E24 4 =long-faint|[ 81=15 84>$21 ]
T04d-faint-lying-or-exercising eA E24 4|[ 81=15 130=1 ]
T05-numb-mouth-in-first-hour eA E23 4 =numb-mouth|[ 81=17 83($19 ]
T06-sight-or-nerve-change eC E16 4|{ 93=1 81=16 }
T07a-skin-blue-grey-or-black eB E15 4|[ 94=3 ]
T07b-skin-white-with-numbness-or-blisters eB E15 4 =skin-white-with-danger-sign|[ 94=2 { 122=1 @16 82+11 } ]
T07c-skin-white-with-pain eB E15 4 =skin-white-with-danger-sign|[ 94=2 81:0,2 { 85)$14 86=2 } ]
T08a-numb-or-out-of-proportion-and-ill eA E10 4 =deep-infection|[ { 122=1 @16 } { @0 58=1 82+11 } ]
T08b-severe-pain-and-ill eA E10 4 =deep-infection|[ 81:0,2 85)$13 { @0 58=1 } ]
T08c-local-infection-ill-not-measured eA E10 4 =infection-with-illness|[ { @6 @7 } 58=1 57? ]
T08d-severe-pain-out-of-proportion eA E10 4 =deep-infection|[ 122=1 81:0,2 85)$13 ]
T09a-chills-or-fast-breathing eA E09,E11 4 =whole-body-infection|[ 123=1 ]
T09b-local-infection-with-fever eA E09,E11 4 =infection-with-illness|[ { @6 82+1 } @0 ]
T09c-spreading-infection-with-fever eA E09,E11 4 =infection-with-illness|[ @7 @0 ]
T09d-local-infection-with-systemic-sign eA E09,E11 4 =infection-with-illness|[ @6 @5 ]
T09e-spreading-infection-with-systemic-sign eA E09,E11 4 =infection-with-illness|[ @7 @5 ]
T10-eye-involved eA E09 4|[ 96=1 ]
T11a-widespread-blisters-or-sores eB E12 4 =widespread-blisters|[ 127=1 ]
T11b-blisters-all-over eB E12 4 =widespread-blisters|[ 81=11 87=2 ]
T12a-bleeding-or-head-injury eA E25,E26,E58 4|{ 128=1 129=1 }
T12b-growing-swelling-on-thinner eG E26 4 +do_not_stop_anticoagulant_yourself|[ @13 81:8,6 83<$16 86=2 ]
T12c-worsening-headache-on-thinner eC E69 4 +do_not_stop_anticoagulant_yourself|[ { 29=1 34=1 } 81=12 86=2 ]
T43a-gut-signs-with-dizziness-or-faint eA E53 4 =gut-signs-with-danger-sign|[ 91=1 { 82+14 82+15 } ]
T43b-gut-signs-on-thinner eA E53 4 +do_not_stop_anticoagulant_yourself|[ 91=1 @13 ]
T44a-self-harm-may-act eA E54 4|[ 136=2 ]
T44b-self-harm-thoughts eA E54 3|[ 136=1 ]
T45-medicine-overdose eB E55 4|[ 135=1 ]
T46a-diabetes-with-high-ketones-or-gut-signs eA E56,E30 4 =ketoacidosis|[ @11 { 131=1 [ 24=1 91=1 ] } ]
T46b-diabetes-gut-signs-ketones-unknown eA E56,E30 4 =ketoacidosis|[ @11 91=1 131? ]
T46c-ketoacidosis-signs eA E56 4 =ketoacidosis|[ 132=1 ]
T52a-cancer-treatment-with-fever eA E66 4 =infection-during-cancer-treatment|[ 22=1 @0 ]
T52b-cancer-treatment-ill-or-warm eA E66 4 =infection-during-cancer-treatment|[ 22=1 { 28=1 28? } { 58=1 @1 } ]
T13a-hot-oozing-or-crusted eA E07,E09 3 =local-infection +redness_may_not_show_on_dark_skin|[ @6 @18 ]
T13b-spreading-or-worsening eA E07,E09 3 =local-infection +redness_may_not_show_on_dark_skin|@7
T14-fever-or-ill eA E11,E09 3|{ @0 58=1 }
T15a-hives eA E01,E03 3 +no_further_session_until_doctor_decides ~PT1H|{ 92=1 81=13 }
T15b-itch-or-rash-spreading eA E01,E03 3 =hives +no_further_session_until_doctor_decides ~PT1H|{ [ 81=3 87#0 ] [ 81=5 87=2 ] }
T16a-face-swelling-worsening eC E03,E40 4 +no_further_session_until_doctor_decides|[ 81=7 86=2 ]
T16b-face-swelling eC E03,E40 3 +no_further_session_until_doctor_decides ~PT15M|[ 81=7 ]
T17-blisters eB E12,E15 3|[ 81=11 ]
T18a-bruise-growing eA E25,E26,E41 3|[ 81=4 86=2 ]
T18b-bruise-on-thinner eA E25,E26,E41 3 +do_not_stop_anticoagulant_yourself|[ 81:4,5 @13 ]
T19a-pain-severe-or-worsening eA E07,E10,E15 3 =severe-or-worsening-pain|[ 81:0,2 { 85)$13 86=2 } ]
T19b-pain-out-of-proportion-or-numb eA E07,E10,E15 3|[ 122=1 ]
T20a-dizziness-not-brief-or-at-risk eA E22,E23,E65 3 =dizziness ~PT1H|[ 81=14 { 84>$42 86#0 83>$20 61($19 85>$12 @15 } ]
T20b-dizziness-brief eA E65,E24 2|[ 81=14 ]
T21-pregnancy-after-session eA E20 3|[ @9 { 39+6 39+7 39+5 39+10 39+11 39? } ]
T22-needle-reuse-possible eC E13 3 =needle-reuse|{ 97=1 [ 110=0 97? ] }
T23a-someone-else-exposed eA E20 3|[ 101:1,2,4 ]
T23b-someone-else-exposed-with-symptoms eA E20 4|[ 101:1,2,4 102=1 ]
T53-needle-piece-left eC E67 3|[ 133=1 ]
T54-very-high-blood-pressure eA E68 3|[ 134=1 ]
T24a-late-lump eB E08,E48 2 =late-lump-or-discharge|[ 81=8 83)$16 ]
T24b-late-quiet-lump-or-discharge eB E08,E48 2 =late-lump-or-discharge|@8
T24c-lump-or-pus-spreading eB E08,E48 3 =lump-or-discharge-spreading|[ 81:8,9 87#0 ]
T25-bald-patch eB E17,E08 2|[ 81=10 ]
T49-shedding eA E62,E17,E18 2|[ 81=21 ]
T51a-tiredness eB E64 2 ~PT24H|[ 81=23 ]
T51b-tiredness-early-severe-or-at-risk eB E64 3 =tiredness-with-risk|[ 81=23 { 61($19 85)$13 86=2 @15 } ]
T26a-forehead-swelling eC E40 2 /PT6H/PT96H ~PT24H|[ 81=6 83)$18 61($8 85($12 ]
T26b-forehead-swelling-early-long-or-painful eC E40 3 =forehead-swelling-unusual|[ 81=6 { 83<$18 61>$8 85>$12 } ]
T27-burning-long-or-moderate eC S69,E07 2|[ 81=2 { 84)$15 85)$43 [ 84>$0 86=1 ] } ]
T28-inflammation-after-two-days eC S68,E07 2 =inflammation-lasting +redness_may_not_show_on_dark_skin|[ 81=1 61>$5 ]
T29-itching-long-moderate-or-worsening eB S70,E04 2 =itching-lasting|[ 81=3 { 61>$5 85)$43 86=2 } ]
T30-bruise-or-spots-beyond-usual eA S71,E41,E48 2 =bruise-or-spots-lasting|[ 81:4,5 { 61>$6 88>$7 [ 81=5 { 86=2 87=1 [ 83)$45 61>$5 86=1 ] } ] } ]
T31-pain-after-two-days eB S67,E44 2 =pain-lasting|[ 81=0 61>$5 ]
T32-brief-faint eA E24 2 ~PT15M|[ 81=15 83($20 ]
T33a-headache eA E40,E52 2 ~PT24H|[ 81=12 ]
T33b-headache-worsening eA E52 3|[ 81=12 86=2 ]
T33c-headache-severe eA E52 4|[ 81=12 85)$13 ]
T33d-headache-red-flags eA E52 4|{ 126=1 125=1 }
T42-slightly-raised-temperature eA E09 2 ~PT4H|{ @1 81=18 }
T34-burning-settling e S69 1 ~PT18H|[ 81=2 84>$0 ]
T35-inflammation-early e S68 1 +redness_may_not_show_on_dark_skin /PT0H/PT48H ~PT24H|[ 81=1 61($5 ! @14 ]
T36-pain-early eB S67,E44 1 /PT0H/PT48H ~PT24H|[ 81=0 61($5 ! @14 ]
T37-itching e S70 1 /PT0H/PT48H ~PT24H|[ 81=3 ]
T38-bruise-or-spots eA S71,E41 1 /PT0H/P14D ~P3D|[ 81:4,5 ! @14 ]
T47a-drops-of-blood eB E60,E25,E26 1 /PT0H/PT24H ~PT1H|[ 81=19 ]
T47b-drops-of-blood-longer-or-on-thinner eB E60,E25,E26 2 =drops-of-blood-longer|[ 81=19 { 61>$37 86=1 84>$38 85>$12 @13 } ]
T47c-drops-of-blood-increasing-or-not-asked eB E60,E25,E26 3 =drops-of-blood-increasing|[ 81=19 { 128? 86=2 87#0 85)$13 29=1 [ @13 { 86#0 84>$38 } ] } ]
T48a-dry-scabs-or-flakes eC E61,E07 1 =dry-scabs /PT0H/P7D ~P3D|[ 81=20 ]
T48b-dry-scabs-longer-or-vulnerable eC E61,E07 2 =dry-scabs-longer|[ 81=20 { 61>$39 85>$12 @12 } ]
T48c-scabs-increasing-or-severe eC E61,E07 3 =scabs-increasing|[ 81=20 { 86=2 87#0 85)$13 } ]
T50a-numb-scalp eB E63 1 /PT0H/PT6H ~PT6H|[ 81=22 ]
T50b-numb-scalp-unexplained eA E63,E10,E15 3|@16
T39-burning-slight e S69 0 ~PT6H|[ 81=2 84($0 85($12 ]
T40-needle-trace-or-nothing e S67,S68,S32 0 =needle-trace /PT0H/PT6H ~PT6H|{ @14 81=24 }
T41a-not-on-the-list eA E47 3|{ 81=25 [ 81=17 83>$19 ] [ 81=8 83<$16 ] [ 81=15 83>$20 ] [ 81:0,2 87#0 ] }
T41b-gut-urine-or-white-skin-alone eA E47 3 =danger-sign-alone|{ 91=1 124=1 94=2 }
T41c-symptom-not-known eA E47 3|[ 81? ]
U1-red-flag-answers-unknown eA E47 3|{ 89? 90? 93? }
U2a-warning-answer-unknown eA E47 2|{ 92? 91? 94? 95? 96? }
U2b-two-warning-answers-unknown eA E47 3 =warning-answer-unknown|{ [ 92? 91? ] [ 92? 94? ] [ 92? 95? ] [ 92? 96? ] [ 91? 94? ] [ 91? 95? ] [ 91? 96? ] [ 94? 95? ] [ 94? 96? ] [ 95? 96? ] }
U5-caller-very-worried eA E47 3 =very-worried|[ 98=1 ]
U8-any-red-flag-unknown eA E47 2 =warning-answer-unknown|@17
U9-someone-else-asks eA E47 3|[ 99:1,2,3,4 @17 ]
U10-age-unknown eA E47 2|[ 0? ]
U11-blood-thinner-unknown eA E47,E25 2|[ 81:4,19 { 34? 29? } ]
U12-head-injury-unknown eA E47,E24 3|[ 81=15 129? ]
M1a-under-age eA E29 2|[ 0<$23 ]
M1b-small-child-with-symptom eA E47,E11 3 =small-child|[ 0<$24 { 81? 81#24 } ]
M1c-child-danger-signs eA E11 4|[ 103=1 ]
M1d-breastfed-baby-exposed eA E47 2 =breastfed-baby|[ 101=3 ]
M1e-breastfed-baby-unwell-or-unknown eA E47 3 =breastfed-baby-unwell|[ 101=3 { 102=1 102? } ]
M2a-pregnant-or-shortly-after eA E47,E11 2|{ @9 @10 }
M2b-pregnancy-warning-signs eA E47,E59 4|[ 5=1 ]
M3a-vulnerable-with-spreading-infection eA E11,E30,E46 4 =infection-in-vulnerable|[ @12 @7 ]
M3b-vulnerable-with-local-infection eA E11,E30,E46 4 =infection-in-vulnerable|[ @12 @6 @18 ]
M3c-vulnerable-with-fever eA E11,E30,E46 4 =infection-in-vulnerable|[ @12 @0 ]
M3d-vulnerable-with-possible-infection eA E11,E30,E46 3 =possible-infection-in-vulnerable|[ @12 { @1 81:18,8,9 } ]
M4-blood-thinner eB E25 0 ! +do_not_stop_anticoagulant_yourself|[ 34:1,2 ]
M5-earlier-allergic-reaction eC E03 2 +no_further_session_until_doctor_decides|[ 18=1 ]
M7a-allergy-far-from-care eA E47 4|[ 100=1 @2 ]
M7b-itch-all-over-far-from-care eA E47 4 =allergy-far-from-care|[ 100=1 @3 ]`,
} as const
