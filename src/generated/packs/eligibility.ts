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
  conditions: `not-registered-male [1#1]
no-doctor-go-ahead {33? 33#0}
any-current-allergy {16+1 16+2 16+3 16+4 16+5 16+6 16+7 16+8 16+9 16+10 16+11}
any-skin-disease {20+1 20+2}
any-circulatory-condition {21+1 21+2 21+3}
any-infectious-disease {23+1 23+2 23+3 23+4 23+5}
any-other-current-disease {26+1 26+2 26+3 26+4 26+5}
any-scalp-sign {13+0 13+1 13+2 13+3 13+4 13+5}
diabetes-now [24:1,2,3]
ill-or-feverish-today {58=1 57)$9}
dutasteride-or-finasteride-planned {39+6 39+7}
prescribed-blood-thinner [34:1,2]`,
  rules: `EL01-no-roots a S08,E18 4|[12=0]
EL02-no-complaint a S08,S10,S11 4|[8+4 9=3]
EL03-other-procedure a S01 2|[38:1,2,3]
EL04-pregnant a S62 3 =pregnancy >pregnancy-ended|[@0 2=0]
EL05-possibly-pregnant a S62 2 =possible-pregnancy >pregnancy-test-done|[@0 2=2]
EL06-breastfeeding a S62,S13 3 >breastfeeding-ended|[@0 3=0]
EL07-current-allergy a S56,S61,S65 3 >recovered-or-doctor-continues|[@2 27-0 @1]
EL08-skin-disease a S56,S61 3 >recovered-or-doctor-continues|[@3 27-1 @1]
EL09-circulatory-condition a S57,S61 3 >recovered-or-doctor-continues|[@4 27-2 @1]
EL10-cancer-active a S58,S61 3 >doctor-continues|[22=1 @1]
EL11-cancer-remission-self-reported a S58,S61 1 >recovered-or-doctor-continues|[22=3 27-3 @1]
EL12-infectious-disease a S59,S61 3 >recovered-or-doctor-continues|[@5 27-4 @1]
EL13-diabetes a S60,S61,E30 3 >recovered-or-doctor-continues|[@8 27-5 @1]
EL14-past-allergic-reaction a S63,S65,E04 1 >doctor-continues|[{17+1 17+2 17+3 17+4} @1]
EL15-other-current-disease a S64,S65 1 >doctor-continues|[@6 @1]
EL16-feels-ill a S64,S59 1 >healed|@9
EL17-doctor-says-wait a S65 3 >doctor-continues|[33=1]
EL18-doctor-decision-pending a S65 1 >doctor-continues|[33=2]
EL31-under-age e E29 3 >age-floor-reached|[0<$23]
EL32-acute-infection-or-fever e E06,E12 3 >healed|{@9 13+3 23+2 23+3 23+1}
EL33-undiagnosed-hair-loss e E18,E19 3 >hair-loss-diagnosed|[{11=1 9=2 @7} 14=0]
EL34-patchy-or-scarring-hair-loss e E19,E18 1 >doctor-continues|[14=1 {9=2 13+4} @1]
EL35-active-scalp-disease e E28 3 >recovered|[20+1 27-1]
EL36-hormone-drug-and-pregnancy e E20 3 >mixture-changed-or-pregnancy-ruled-out|[@0 @10 {2:0,2 6=0}]
EL37-hormone-drug-and-contraception e E20 1 >doctor-continues|[@0 @10 2=1 @1]
EL38-hormone-drug-and-partner e E21 1 >doctor-continues|[1=1 @10 6=0 @1]
EL39-ester-anaesthetic-allergy e E04 3 =anaesthetic-allergy >mixture-changed|[{16+8 16+6} 39+9]
EL40-amide-anaesthetic-allergy e E04 3 =anaesthetic-allergy >mixture-changed|[16+7 39+8]
EL41-soy-or-peanut-allergy e E05 3 >excipients-checked|[16+4 39+6 @1]
EL42-past-anaphylaxis e E01,E03 1 >doctor-continues|[19=1 @1]
EL43-reaction-after-earlier-session e E03 3 +no_further_session_until_doctor_decides >doctor-continues|[18=1 @1]
EL44-blood-pressure-and-minoxidil e E22 1 =blood-pressure-and-vasodilator >doctor-continues|[39+5 {37=1 26+1} @1]
EL45-blood-thinner e E25 1 +do_not_stop_anticoagulant_yourself >doctor-continues|[@11 @1]
EL46-bleeding-disorder e E26 3 >haematologist-agrees|[29=1 @1]
EL47-isotretinoin e E27 1 >isotretinoin-wait-over-or-doctor-continues|[{35=1 [35=2 36<$27]} @1]
EL48-keloid e E28 1 >doctor-continues|[30=1 @1]
EL49-immunosuppressed e E06,E46 1 >doctor-continues|[28=1 @1]
EL50-diabetes-in-remission e E30 1 >doctor-continues|[24=4 @1]
EL51-cancer-in-remission e E50 1 >doctor-continues|[22=2 @1]
EL52-cancer-under-treatment e E50 3 >treatment-ended|[22=1]
EL53-appearance-distress e E39 1 >doctor-continues|[32=1 @1]
EL54-heart-or-blood-pressure e E49 1 >doctor-continues|[26+1 @1]
EL61-assessment-first a S05 0 !|{38? 38=0}
EL62-evidence-limited e E33,E34 0 !|{38? 38=0}
EL63-expects-immediate-result a S28 0 !|[15=1]
EL64-drug-in-syringe a S02,S19 0 !|{39+5 39+6 39+7 39+8 39+9 39+10 39+11}
EL65-loss-after-pregnancy e S13,E31 0 !|{10=2 4($47}
EL66-faints-with-needles e E24 0 !|[31=1]
EL67-blood-donor e E21 0 ! +no_blood_donation_6_months_after_last_dutasteride|[7=1 39+6]
EL68-recovered-still-tell a S64 0 !|{22:2,3 24=4 [@2 27+0] [@3 27+1] [@4 27+2] [@5 27+4] [@8 27+5]}
EL69-painkiller-thins-blood e E25 0 !|[34=3]
EL70-blood-thinner-decided e E25 0 ! +do_not_stop_anticoagulant_yourself|[@11 33=0]
EL71-not-yet-disclosed a S64 0 !|[138=0]`,
} as const

export const seal = {
  digest: 'sha256:3ef9fcf64d3d9e779297007b3dc2a7b7a868778a061fff4c8be7412fc1b31743',
  strengths: {
    E01: 'A',
    E03: 'C',
    E04: 'B',
    E05: 'A',
    E06: 'B',
    E12: 'B',
    E18: 'A',
    E19: 'C',
    E20: 'A',
    E21: 'B',
    E22: 'C',
    E24: 'A',
    E25: 'B',
    E26: 'G',
    E27: 'B',
    E28: 'B',
    E29: 'A',
    E30: 'B',
    E31: 'B',
    E33: 'B',
    E34: 'B',
    E39: 'B',
    E46: 'B',
    E49: 'G',
    E50: 'G',
  },
} as const

/** How to read it: src/compiled/tables.ts. */
export const tables = {
  order: '002200002062002040024:]22:4002640620200002000000000000',
  rungs: '2D2B;',
  terms: '1111F462:21168142122211128:2144424242222222217211H111',
  written: '',
  slots: `0 3 18
1 3
2 3
3 3
4 2 12
6 3
7 2
8 3 4
9 3
10 2
11 3
12 1
13 3 0 1 2 3 4 5
14 3
15 2
16 3 1 2 3 4 5 6 7 8 9 10 11
17 3 1 2 3 4
18 3
19 3
20 3 1 2
21 3 1 2 3
22 3
23 3 1 2 3 4 5
24 3
26 3 1 2 3 4 5
27 0 0 1 2 3 4 5
28 3
29 3
30 3
31 2
32 1
33 2
34 3
35 3
36 3 6
37 3
38 2
39 3 5 6 7 8 9 10 11
57 2 38
58 2
138 2`,
  refs: '01233223345442266789:22::2;;22;;22<22<<2==22==>222>>2??22??@@?A22@@BB2B22BBC222CC2D22DD2EE2FF2GG2HH2II2JJK2KKLM22NNO222OO2P1P12Q1Q12R1R12S1S12T1T12U1U12V1V12W1W12X1X12Y1Y12Z1Z1[12[1[12\\1\\12]1]12^1^12_1_1`12`1`1a1222a1a1b1222b1b12c1c12d1d1e12e1e12f1f12g1g12h1h1i12i1i1j1k1l1m122j1j12n1n12o1o12P2P22Q2Q22R2R2S22S2S2T2U2U2U2V222T2T22W2W22X2X22Y2Y22Z2Z22[2[2\\22\\2\\2]2^2_2`2a2e1b2c2i1d22d2e2f2g2h2i2V2j22k2k2l2222l2l2m2222m2m2n2222n2n2o2222o2o2P32P322P3P3Q3R3S3T3U3U3V3W3X3Y3Y3Z322X3X3[3\\3]322[3[32\\3\\322\\3\\3^3222^3^3_3`3`3`3a3a3b3c32d3d32e3e32f3f32g3g32h3h32i3i32j3j3k32k3k3l32222l3l3m3222m3m32n322n3n3',
  rows: 'c1NIT12284H2 ^4[1  c11 b34 22o14;1K4 22o14;1K8 b21K4 21P2111<1 21[34 21P2111<1K4 31 k41 T2111[14 m41 11 11i11^12 k11^12 j41 j11 01 l11 m11 n11 f1181 P21[12 Q21 f1156Z12 Z34 j18 j18X14 b41 42j41 62i41 82h41 :2n12g21 <2f41 >2h11l21 @2g11l21 B2c11o21 D2b41 F2a41 H2`41 4F]15d2; e22 g22 i22 k22 e28 \\22 f32 J2V11X31 L2^41 J4T11X32 N2]41 P12\\41 R12[41 N6Y43 T12Z1122c12D1 c22c12D1 T12Z1122 T12Z11g12 V12A1f31 X12=1i31 Z12<1i31 \\12U41 ^12T41 V1:73f35 `12d22G1E1 V42G1 `12S41 m22K2@2 o22 Q32 S32 U32 m2:C2@2 4F P5; 4FV4; J4T11 [52 N6 ]53 c22 V1: `55 V1:P45 `12 e51 P5F 4P12<@1@2[2F T42 ^22 R42 l41 Z42 4_1G63D2U1 4111111111111111111111111111111111111111111111I1111141111111111111111111321111111111111111111111111111111111Z11 411111111111111111111111111111111111111111111111G1111141111111111111111111411111111111111111111111111111111111Z11 411111111111111111111111111111111111111111111111G1111141111111111111111111321111111111111111111111111111111111Z11 4111111111111111111111111111111111111111111111I1111141111111111111111111411111111111111111111111111111111111 4_1G63D2U1Y11 5111111111111111111111111111111111111111111112H111114111111111111111111121111111111111111111111111111111111111Y11 l32h12 f51 l32i11 n34 P42 n32 h32 a21l1111 ^44 ^4111 a21l14 a21m1111 h34G1 S2252R1222P1181 U22Y1222O1 Y21\\21 W22^21 h41 i41 S29R1824G731 e11b11 d11b11 h51',
} as const
