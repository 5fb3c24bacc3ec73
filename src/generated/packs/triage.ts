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
  conditions: `fever {57)$9 [57? 82+18]}
subfebrile [57)$11 57<$9]
allergy-skin {92=1 82+13 82+7}
itch-all-over [81=3 87=2]
allergy-system {91=1 89=1 90=1 82+14 82+15}
infection-system {91=1 124=1 82+14 82+15}
heat-or-pus {95=1 82+9}
local-spread {[81:1,8 {86=2 87#0 85)$13}] [81:0,2 86=2 61>$44]}
late-quiet [81:9,8 61>$17 86#2 85($12 87=0]
pregnant-or-possibly [2:0,2]
shortly-after-pregnancy [4($26]
diabetes-now [24:1,2,3]
vulnerable {@9 @10 28=1 @11 0>$25}
thinner {34:1,2 29=1}
needle-trace [81:0,1,5 85($12 86=0 87=0 61($46]
systemic-risk {@12 @13 39+5 39+11 37=1 26+1 26+2 26+3 26+4 26+5 39? 37? 26? 34? 29? 24? 28? 0? [2? {1? 1#1}]}
numb-unexplained [81=22 {61>$40 83>$41 86=2 87#0 39? [39-8 39-9]}]
red-flag-unknown {89? 90? 93? 92? 91? 94? 58?}
not-late-and-quiet {81? !@8}`,
  rules: `T01-breathing-or-throat e E01,E57 4|[89=1]
T02a-allergic-skin-with-another-system e E01 4 =severe-allergic-reaction +no_further_session_until_doctor_decides|[@2 @4]
T02b-itch-all-over-with-another-system e E01 4 =severe-allergic-reaction +no_further_session_until_doctor_decides|[@3 @4]
T03-settled-reaction-or-adrenaline-used e E02 4 =settled-reaction|[121=1]
T04a-collapse-seizure-or-confusion e E22,E23,E24 4 =collapse-or-confusion|[90=1]
T04b-faint-in-pregnancy e E24 4|[81=15 @9]
T04c-faint-not-recovered-in-minutes e E24 4 =long-faint|[81=15 84>$21]
T04d-faint-lying-or-exercising e E24 4|[81=15 130=1]
T05-numb-mouth-in-first-hour e E23 4 =numb-mouth|[81=17 83($19]
T06-sight-or-nerve-change e E16 4|{93=1 81=16}
T07a-skin-blue-grey-or-black e E15 4|[94=3]
T07b-skin-white-with-numbness-or-blisters e E15 4 =skin-white-with-danger-sign|[94=2 {122=1 @16 82+11}]
T07c-skin-white-with-pain e E15 4 =skin-white-with-danger-sign|[94=2 81:0,2 {85)$14 86=2}]
T08a-numb-or-out-of-proportion-and-ill e E10 4 =deep-infection|[{122=1 @16} {@0 58=1 82+11}]
T08b-severe-pain-and-ill e E10 4 =deep-infection|[81:0,2 85)$13 {@0 58=1}]
T08c-local-infection-ill-not-measured e E10 4 =infection-with-illness|[{@6 @7} 58=1 57?]
T08d-severe-pain-out-of-proportion e E10 4 =deep-infection|[122=1 81:0,2 85)$13]
T09a-chills-or-fast-breathing e E09,E11 4 =whole-body-infection|[123=1]
T09b-local-infection-with-fever e E09,E11 4 =infection-with-illness|[{@6 82+1} @0]
T09c-spreading-infection-with-fever e E09,E11 4 =infection-with-illness|[@7 @0]
T09d-local-infection-with-systemic-sign e E09,E11 4 =infection-with-illness|[@6 @5]
T09e-spreading-infection-with-systemic-sign e E09,E11 4 =infection-with-illness|[@7 @5]
T10-eye-involved e E09 4|[96=1]
T11a-widespread-blisters-or-sores e E12 4 =widespread-blisters|[127=1]
T11b-blisters-all-over e E12 4 =widespread-blisters|[81=11 87=2]
T12a-bleeding-or-head-injury e E25,E26,E58 4|{128=1 129=1}
T12b-growing-swelling-on-thinner e E26 4 +do_not_stop_anticoagulant_yourself|[@13 81:8,6 83<$16 86=2]
T12c-worsening-headache-on-thinner e E69 4 +do_not_stop_anticoagulant_yourself|[{29=1 34=1} 81=12 86=2]
T43a-gut-signs-with-dizziness-or-faint e E53 4 =gut-signs-with-danger-sign|[91=1 {82+14 82+15}]
T43b-gut-signs-on-thinner e E53 4 +do_not_stop_anticoagulant_yourself|[91=1 @13]
T44a-self-harm-may-act e E54 4|[136=2]
T44b-self-harm-thoughts e E54 3|[136=1]
T45-medicine-overdose e E55 4|[135=1]
T46a-diabetes-with-high-ketones-or-gut-signs e E56,E30 4 =ketoacidosis|[@11 {131=1 [24=1 91=1]}]
T46b-diabetes-gut-signs-ketones-unknown e E56,E30 4 =ketoacidosis|[@11 91=1 131?]
T46c-ketoacidosis-signs e E56 4 =ketoacidosis|[132=1]
T52a-cancer-treatment-with-fever e E66 4 =infection-during-cancer-treatment|[22=1 @0]
T52b-cancer-treatment-ill-or-warm e E66 4 =infection-during-cancer-treatment|[22=1 {28=1 28?} {58=1 @1}]
T13a-hot-oozing-or-crusted e E07,E09 3 =local-infection +redness_may_not_show_on_dark_skin|[@6 @18]
T13b-spreading-or-worsening e E07,E09 3 =local-infection +redness_may_not_show_on_dark_skin|@7
T14-fever-or-ill e E11,E09 3|{@0 58=1}
T15a-hives e E01,E03 3 +no_further_session_until_doctor_decides ~PT1H|{92=1 81=13}
T15b-itch-or-rash-spreading e E01,E03 3 =hives +no_further_session_until_doctor_decides ~PT1H|{[81=3 87#0] [81=5 87=2]}
T16a-face-swelling-worsening e E03,E40 4 +no_further_session_until_doctor_decides|[81=7 86=2]
T16b-face-swelling e E03,E40 3 +no_further_session_until_doctor_decides ~PT15M|[81=7]
T17-blisters e E12,E15 3|[81=11]
T18a-bruise-growing e E25,E26,E41 3|[81=4 86=2]
T18b-bruise-on-thinner e E25,E26,E41 3 +do_not_stop_anticoagulant_yourself|[81:4,5 @13]
T19a-pain-severe-or-worsening e E07,E10,E15 3 =severe-or-worsening-pain|[81:0,2 {85)$13 86=2}]
T19b-pain-out-of-proportion-or-numb e E07,E10,E15 3|[122=1]
T20a-dizziness-not-brief-or-at-risk e E22,E23,E65 3 =dizziness ~PT1H|[81=14 {84>$42 86#0 83>$20 61($19 85>$12 @15}]
T20b-dizziness-brief e E65,E24 2|[81=14]
T21-pregnancy-after-session e E20 3|[@9 {39+6 39+7 39+5 39+10 39+11 39?}]
T22-needle-reuse-possible e E13 3 =needle-reuse|{97=1 [110=0 97?]}
T23a-someone-else-exposed e E20 3|[101:1,2,4]
T23b-someone-else-exposed-with-symptoms e E20 4|[101:1,2,4 102=1]
T53-needle-piece-left e E67 3|[133=1]
T54-very-high-blood-pressure e E68 3|[134=1]
T24a-late-lump e E08,E48 2 =late-lump-or-discharge|[81=8 83)$16]
T24b-late-quiet-lump-or-discharge e E08,E48 2 =late-lump-or-discharge|@8
T24c-lump-or-pus-spreading e E08,E48 3 =lump-or-discharge-spreading|[81:8,9 87#0]
T25-bald-patch e E17,E08 2|[81=10]
T49-shedding e E62,E17,E18 2|[81=21]
T51a-tiredness e E64 2 ~PT24H|[81=23]
T51b-tiredness-early-severe-or-at-risk e E64 3 =tiredness-with-risk|[81=23 {61($19 85)$13 86=2 @15}]
T26a-forehead-swelling e E40 2 /PT6H/PT96H ~PT24H|[81=6 83)$18 61($8 85($12]
T26b-forehead-swelling-early-long-or-painful e E40 3 =forehead-swelling-unusual|[81=6 {83<$18 61>$8 85>$12}]
T27-burning-long-or-moderate e S69,E07 2|[81=2 {84)$15 85)$43 [84>$0 86=1]}]
T28-inflammation-after-two-days e S68,E07 2 =inflammation-lasting +redness_may_not_show_on_dark_skin|[81=1 61>$5]
T29-itching-long-moderate-or-worsening e S70,E04 2 =itching-lasting|[81=3 {61>$5 85)$43 86=2}]
T30-bruise-or-spots-beyond-usual e S71,E41,E48 2 =bruise-or-spots-lasting|[81:4,5 {61>$6 88>$7 [81=5 {86=2 87=1 [83)$45 61>$5 86=1]}]}]
T31-pain-after-two-days e S67,E44 2 =pain-lasting|[81=0 61>$5]
T32-brief-faint e E24 2 ~PT15M|[81=15 83($20]
T33a-headache e E40,E52 2 ~PT24H|[81=12]
T33b-headache-worsening e E52 3|[81=12 86=2]
T33c-headache-severe e E52 4|[81=12 85)$13]
T33d-headache-red-flags e E52 4|{126=1 125=1}
T42-slightly-raised-temperature e E09 2 ~PT4H|{@1 81=18}
T34-burning-settling e S69 1 ~PT18H|[81=2 84>$0]
T35-inflammation-early e S68 1 +redness_may_not_show_on_dark_skin /PT0H/PT48H ~PT24H|[81=1 61($5 !@14]
T36-pain-early e S67,E44 1 /PT0H/PT48H ~PT24H|[81=0 61($5 !@14]
T37-itching e S70 1 /PT0H/PT48H ~PT24H|[81=3]
T38-bruise-or-spots e S71,E41 1 /PT0H/P14D ~P3D|[81:4,5 !@14]
T47a-drops-of-blood e E60,E25,E26 1 /PT0H/PT24H ~PT1H|[81=19]
T47b-drops-of-blood-longer-or-on-thinner e E60,E25,E26 2 =drops-of-blood-longer|[81=19 {61>$37 86=1 84>$38 85>$12 @13}]
T47c-drops-of-blood-increasing-or-not-asked e E60,E25,E26 3 =drops-of-blood-increasing|[81=19 {128? 86=2 87#0 85)$13 29=1 [@13 {86#0 84>$38}]}]
T48a-dry-scabs-or-flakes e E61,E07 1 =dry-scabs /PT0H/P7D ~P3D|[81=20]
T48b-dry-scabs-longer-or-vulnerable e E61,E07 2 =dry-scabs-longer|[81=20 {61>$39 85>$12 @12}]
T48c-scabs-increasing-or-severe e E61,E07 3 =scabs-increasing|[81=20 {86=2 87#0 85)$13}]
T50a-numb-scalp e E63 1 /PT0H/PT6H ~PT6H|[81=22]
T50b-numb-scalp-unexplained e E63,E10,E15 3|@16
T39-burning-slight e S69 0 ~PT6H|[81=2 84($0 85($12]
T40-needle-trace-or-nothing e S67,S68,S32 0 =needle-trace /PT0H/PT6H ~PT6H|{@14 81=24}
T41a-not-on-the-list e E47 3|{81=25 [81=17 83>$19] [81=8 83<$16] [81=15 83>$20] [81:0,2 87#0]}
T41b-gut-urine-or-white-skin-alone e E47 3 =danger-sign-alone|{91=1 124=1 94=2}
T41c-symptom-not-known e E47 3|[81?]
U1-red-flag-answers-unknown e E47 3|{89? 90? 93?}
U2a-warning-answer-unknown e E47 2|{92? 91? 94? 95? 96?}
U2b-two-warning-answers-unknown e E47 3 =warning-answer-unknown|{[92? 91?] [92? 94?] [92? 95?] [92? 96?] [91? 94?] [91? 95?] [91? 96?] [94? 95?] [94? 96?] [95? 96?]}
U5-caller-very-worried e E47 3 =very-worried|[98=1]
U8-any-red-flag-unknown e E47 2 =warning-answer-unknown|@17
U9-someone-else-asks e E47 3|[99:1,2,3,4 @17]
U10-age-unknown e E47 2|[0?]
U11-blood-thinner-unknown e E47,E25 2|[81:4,19 {34? 29?}]
U12-head-injury-unknown e E47,E24 3|[81=15 129?]
M1a-under-age e E29 2|[0<$23]
M1b-small-child-with-symptom e E47,E11 3 =small-child|[0<$24 {81? 81#24}]
M1c-child-danger-signs e E11 4|[103=1]
M1d-breastfed-baby-exposed e E47 2 =breastfed-baby|[101=3]
M1e-breastfed-baby-unwell-or-unknown e E47 3 =breastfed-baby-unwell|[101=3 {102=1 102?}]
M2a-pregnant-or-shortly-after e E47,E11 2|{@9 @10}
M2b-pregnancy-warning-signs e E47,E59 4|[5=1]
M3a-vulnerable-with-spreading-infection e E11,E30,E46 4 =infection-in-vulnerable|[@12 @7]
M3b-vulnerable-with-local-infection e E11,E30,E46 4 =infection-in-vulnerable|[@12 @6 @18]
M3c-vulnerable-with-fever e E11,E30,E46 4 =infection-in-vulnerable|[@12 @0]
M3d-vulnerable-with-possible-infection e E11,E30,E46 3 =possible-infection-in-vulnerable|[@12 {@1 81:18,8,9}]
M4-blood-thinner e E25 0 ! +do_not_stop_anticoagulant_yourself|[34:1,2]
M5-earlier-allergic-reaction e E03 2 +no_further_session_until_doctor_decides|[18=1]
M7a-allergy-far-from-care e E47 4|[100=1 @2]
M7b-itch-all-over-far-from-care e E47 4 =allergy-far-from-care|[100=1 @3]`,
} as const

export const seal = {
  digest: 'sha256:717b21d5ec20bd5119e3d81b1318b1020b0d44fbf930a761d1d2d1a6ec15f35d',
  strengths: {
    E01: 'A',
    E02: 'A',
    E03: 'C',
    E04: 'B',
    E07: 'C',
    E08: 'B',
    E09: 'A',
    E10: 'A',
    E11: 'A',
    E12: 'B',
    E13: 'C',
    E15: 'B',
    E16: 'C',
    E17: 'C',
    E18: 'A',
    E20: 'A',
    E22: 'C',
    E23: 'A',
    E24: 'A',
    E25: 'B',
    E26: 'G',
    E29: 'A',
    E30: 'B',
    E40: 'C',
    E41: 'A',
    E44: 'B',
    E46: 'B',
    E47: 'A',
    E48: 'C',
    E52: 'A',
    E53: 'A',
    E54: 'A',
    E55: 'B',
    E56: 'A',
    E57: 'B',
    E58: 'A',
    E59: 'B',
    E60: 'B',
    E61: 'C',
    E62: 'C',
    E63: 'B',
    E64: 'B',
    E65: 'B',
    E66: 'A',
    E67: 'C',
    E68: 'A',
    E69: 'C',
  },
} as const

/** How to read it: src/compiled/tables.ts. */
export const tables = {
  order:
    'f6600060a7000000000000000000000000000NFV10S300200000X44:m400002000000200::>T100S4Z342g1C0\\2>?02642<W4<02620000006<4e10\\20?4_10000044d1e10',
  rungs: '`1T1I83',
  terms:
    '11Dl1:311?51111112182L3611688@111222111222112112422:<4322111221N6211315311936L1131:17112111111313511126711125715515111112',
  written: '',
  slots: `0 3 5 18 75
1 3
2 3
4 2 1.5
5 3
18 2
22 3
24 3
26 3 1 2 3 4 5
28 3
29 3
34 3
37 3
39 3 5 6 7 8 9 10 11
57 3 37.5 38
58 3
61 0 1 6 24 48 96 168 336
81 3
82 3 1 7 9 11 13 14 15 18
83 0 0.25 1 6 24 72
84 0 0.1 0.17 0.25 6 24
85 0 3 4 7
86 0
87 0
88 0 3
89 3
90 3
91 3
92 3
93 3
94 3
95 3
96 3
97 3
98 2
99 2
100 2
101 3
102 3
103 3
110 3
121 3
122 3
123 3
124 3
125 3
126 3
127 3
128 3
129 3
130 3
131 3
132 2
133 2
134 2
135 3
136 3`,
  refs: '01233444566748988889:9;9;99;<==>==>>?===??@===@@A=AA==AABCDDBCCBE=FF=GG=HH=II=JJKLKMNOOONP1Q1R1R1R1Q1S1T1U1V1T1U1U1T1W1X1Y1Y1Y1X1Z1=[1[1=\\1\\1=]1]1^1=^1^1=^1=_1_1=`1`1a1b1c1d1e1f1f1g1g1h1h1i1e1j1k1k1k1j1l1m1m1n1n1o1o1P2P2Q2Q2R2R2S2S2T2==U2U2V2W2X2Y2Z2[2\\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3P3Q3R3=S3S3=T3T3=U3U3=V3V3=W3W3=X3X3=Y3Y3=Z3Z3[3=[3[3\\3\\3]3]3^3_3_3`3`3a3a3==b3b3c3c3d3d3e3e3f3f3g3h3h3==i3i3j3j3k3l3l3m3m3==n3n3o3P4Q4==R4R4S4T4U4==V4V4W4W4===W4W4X4Y4Y4Y4X4Z4[4\\4\\4\\4[4]4^4_4_4_4^4`4a4b4b4b4a4c4d4e4e4e4d4f4g4g4h4i4j4j4g4k4l4m4m4m4l4n4o4P5P5P5o4Q5R5S5S5S5R5T5U5===U5U5V5======V5V5W5===W5W5X5Y5Y5Z5Y5==X5X5[5\\5\\5\\5[5]5^5===^5^5=S5==S5S5_5===_5_5`5===`5`5a5===a5a5b5===b5b5c5===c5c5d5===d5d5e5===e5e5f5g5g5g5f5h5i5j5j5j5i5k5l5===l5l5m5n5n5n5m5o5P6===P6P6Q6===Q6Q6R6===R6R6S6===S6S6T6U6V6==T6T6',
  rows: '0]? Y?1 B4`1<82S52X11U21c21 B4`1<82g42:2X11U21c21 B4`1<82g42:2X11U21\\11V11 c72W51 k91U21T21 B4`1<82g42:2X11A1c11A1J1V1121 l91U21 l92T22 m91U21 24@<`12S11o32\\11F8W11F2J1P11 24@<`12S11o32\\11H6W11b11P11  64H<V12S52[11U21b11P11 11 P=1 ]76 >4X1<B2_43A2Y11@1d11@1R21 i91U21 Z71^21U21 >4X1<B2_43A2Y11U21c21 _91U21 `91U21 a91U21 b91U21 c91U21 _9521n1521 f91U21 _95Q25 :4P1<L2g4482Z11B1b11B1P21 a72W21U21 :4P1<L2g42:2Z11U21c21 k6291e11>1<1Q1122B1<1m11;1 h91U21Y21 k6291e11>1^1122B1Z21 j612171e11>1<1S12C1<1m11;1Q11 g91U21Y21 m61i21U21Y21 j612171e11>1`12C1Z21]11 ^9161n1161 e91U21 ^91U21 \\91C1a11 n91 o91 T41K4S61 Q:1 ]91D1`11 S41H4\\426196R11;261 S41H4d41>1R11C1 S42G8X426196R12:261 T41K4X42@5T11:2 b2111111111]1131313131313131:1111111111111a1121114111111111A1S51 b2111111111]1131313131313131:1111111111111a11S11 `71114111111111e51 c2111111111]11313131313131311631111111111111a11S11 b2:\\1222222222222222162>`1211114111111111A2R51 Z4131313131313137R2111Q11W41h11 k<1h11 Z4131313131313137R2111Q11 5131313131Y31<4L1>2D4k11h11H1P215221324151L14151 5131313131Y31<4L1>2D4k11B1U11H151j115221324151L14151 5131313131f41>2D4k11B1U11N1j115221324151]11 S91U11N1j11522132:1]11 S91U11N1j1191?1H:;1 S91T21j111171?1H:;1 S91T21j111171X1:;1 H1515151515151515151d5151I1T21l11`1:;1 513131313121515151515151515151`11<4L1>2D4^115161B1U11H151j11113221324151H:5151 231313131311515151515151515151B1@52411267H5396:<612511B141111111125153583N99411^151GA121@12<7491111 5131313132515151515151515151B1@5241126124K52=2D4212511B1411111111251814:1N9:311^151G81;1@12<24>1111 231313131311515151515151515151B1@52411267H5396:<612511B141111111125153583N99411^151G53<1@12=C22 2E515151515151515151Z141126124K25788@212511B14111111112515441181N9:311^151G9381@12<;1813 2E515151515151515151B1@5241126124K25788@212511B14111111112515445321N9:311^151G<261@?<5313 2E515151515151515151B1@5241126124K25788@212511B1411111111251544213221N9:311^151G<531@12<=431111 2E515151515151515151B1@5241126124K25788@214311B1411111111251544:1N9136311^151G41?1@12<D13 2E515151515151515151B1@5241126124K25788@212421B14111111112515443161N9:311^151GD1@12<D13 5131313133424242424242424242A1@5241126124K52=2D4214311B1=242714:1N:612311^151G12A1@12<D13 2F424242424242424242A1@5241126124K25788@212511B1=242444:1N:9311^151G21A1@12<D13 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:1N9:311^151G31@1@12<D13 2E515151515151515151B1@5241126124K25788@5511B14111111112515444151N9:311^151GD1@12<D13 2E515151515151515151B1@5241126124K25788@212221D1411111111251544:1N9415311^151GC2@12<D13 2E515151515151515151B1@5241126124K25788@212511B141111111125154591N9:311^151GD1@12<D13 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:X1:311^151HC1@12<D13 2E515151515151515151B1@5511126124K25788@212511B1411111111251544:1N9811311^1MB111@12<D13 2E515151515151515151B1@52446124K25788@212511B1411111111251544:1N9:311^151GD1@12<D13 2E515151515151515151B1@5232126124K25788@212511B1411111111251544:1N9613311^151GD1@12<D13 2E515151515151515151B1@5241126124K25788@212511B1=151544:1N9:311^151GD2?12<D13 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:1N9:31:U151GD1169?A1213 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:1N9:31193R151GD177212<B1113 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:1N9:311^151GD1>1112<D13 2E515151515151515151B1@5241192L325788@212511B1411111111251544:1N9:311<6L51GD1@12<C23 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:1N9:311BQ11GD1?22<D13 2E515151515151515151B1@5241126124K25788@212511B2311111111251544:1N9:311^151GD1@12<D12 2E515151515151515151B1@5241126124K25788@212511B1411111111251544:1N9514311^151GD1@12<D13 F1515151515151515151V51=151\\21 2F424242424242424242A1@5241126124K25788@212511B2311111111342444:1N9:311^151GD1@12<D13 2D11515151515151515151A1@5241126124K25788@212511C131111111111151444:1N9:5^151GD1@12<D13 c52 n21<5 L666666666f2182>4R26 U4151313131313131 m2185 T31414141[213131313131?1 U31414141[213131313131?1 c2111111111]1131313131313131:1111111111111a11S11 L6666666661111111111125<32@13111111111111111111111111111112175111111112622222222>291H651 P41?4^41Z1111C1n1121;1 ]:1d2121;111 j31W9121;111 j31]61i21>111 j31]61i21@1 j31o22\\3151T31 j3151?4V22V21U1143C1n1121;111 h31W51k1111W2111@1K1 P91k1111W2111@1K1 P91U4111\\11 V=111\\11 V=1S21 Z?1 h31W51k1111W2111@1K1D1 413131313151515151515151515151e11M34111;2B4?1T115131=161U11>17171m1131>131H14151 4131313131a31M34111;2B4?1^11=1k117171i11111131n12 4131313131_434111;2B4?1^11=1k117171i1111T22 S=111T22 413131313151515151515151515151e11M34111;2B4?1T115131=161U11>17171i11111131>131H1415172 21222222222131515151515151515151a1151<4A1218242848455U11512121913121Y11;13111114151m1131211161O14151 21222222222131515151515151515151a1151<4A1218242848455U115121219131\\11;1714151Q2121k11 S=1418161b11 21222222222131515151515151515151a1151<4A1218242848455U11512121913121Y11;13111114151h114131211161O1415171 313131313171515151515151515151=1@5=1E4>1<2@4:1^11511172_1181717141Z21X114151 o21@5R31o11[41W21 S=1<1j11 313131313171515151515151515151=1@5=1E4>1<2@4:1^11511172_1181717141m11<1X11415161 ^=1 P3111414141d81>1h11 V<1>1h11 P3111414141 S3141414131`81>1h11 W<1>1h11 S3141414131 Q31414141\\213131313131A432U31h113381`1171 Z<13381`1171 Q31414141\\213131313131A432U31 l2145^51e34:1`1171 Z<4:1`1171 l2145^51 k31\\81>1h11 X<1>1h11 k31 m3;[61g11212271`1171 m31]81212271`1171 n3:[61g11212271`1171 [<1212271`1171 m3;[61 F666666666k2172<4P26U41211111h11 \\<1211111h11 F666666666k2172<4P26 e61g512112i11 ]<12112i11 e61 T:2 U:1 T:1 d<1 e<7 l24 o61E2_21f21 e72V51 o61V31 o61E2 f71 o61E1 01 e31 n3194Q11a31 ^51 n513131313131o31 R71 Q71 f61 h61m31 f:1 h61 i61_51 Y<1 i61 i31 Y7111 [71 Y71 \\71 T<1 U<1 X71 W71]31 W71 e:1',
} as const
