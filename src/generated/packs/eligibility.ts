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
  rules: `EL01-no-roots aA S08,E18 4|[12=0]
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
EL13-diabetes aB S60,S61,E30 3 >recovered-or-doctor-continues|[@8 27-5 @1]
EL14-past-allergic-reaction aB S63,S65,E04 1 >doctor-continues|[{17+1 17+2 17+3 17+4} @1]
EL15-other-current-disease a S64,S65 1 >doctor-continues|[@6 @1]
EL16-feels-ill a S64,S59 1 >healed|@9
EL17-doctor-says-wait a S65 3 >doctor-continues|[33=1]
EL18-doctor-decision-pending a S65 1 >doctor-continues|[33=2]
EL31-under-age eA E29 3 >age-floor-reached|[0<$23]
EL32-acute-infection-or-fever eB E06,E12 3 >healed|{@9 13+3 23+2 23+3 23+1}
EL33-undiagnosed-hair-loss eA E18,E19 3 >hair-loss-diagnosed|[{11=1 9=2 @7} 14=0]
EL34-patchy-or-scarring-hair-loss eA E19,E18 1 >doctor-continues|[14=1 {9=2 13+4} @1]
EL35-active-scalp-disease eB E28 3 >recovered|[20+1 27-1]
EL36-hormone-drug-and-pregnancy eA E20 3 >mixture-changed-or-pregnancy-ruled-out|[@0 @10 {2:0,2 6=0}]
EL37-hormone-drug-and-contraception eA E20 1 >doctor-continues|[@0 @10 2=1 @1]
EL38-hormone-drug-and-partner eB E21 1 >doctor-continues|[1=1 @10 6=0 @1]
EL39-ester-anaesthetic-allergy eB E04 3 =anaesthetic-allergy >mixture-changed|[{16+8 16+6} 39+9]
EL40-amide-anaesthetic-allergy eB E04 3 =anaesthetic-allergy >mixture-changed|[16+7 39+8]
EL41-soy-or-peanut-allergy eA E05 3 >excipients-checked|[16+4 39+6 @1]
EL42-past-anaphylaxis eA E01,E03 1 >doctor-continues|[19=1 @1]
EL43-reaction-after-earlier-session eC E03 3 +no_further_session_until_doctor_decides >doctor-continues|[18=1 @1]
EL44-blood-pressure-and-minoxidil eC E22 1 =blood-pressure-and-vasodilator >doctor-continues|[39+5 {37=1 26+1} @1]
EL45-blood-thinner eB E25 1 +do_not_stop_anticoagulant_yourself >doctor-continues|[@11 @1]
EL46-bleeding-disorder eG E26 3 >haematologist-agrees|[29=1 @1]
EL47-isotretinoin eB E27 1 >isotretinoin-wait-over-or-doctor-continues|[{35=1 [35=2 36<$27]} @1]
EL48-keloid eB E28 1 >doctor-continues|[30=1 @1]
EL49-immunosuppressed eB E06,E46 1 >doctor-continues|[28=1 @1]
EL50-diabetes-in-remission eB E30 1 >doctor-continues|[24=4 @1]
EL51-cancer-in-remission eG E50 1 >doctor-continues|[22=2 @1]
EL52-cancer-under-treatment eG E50 3 >treatment-ended|[22=1]
EL53-appearance-distress eB E39 1 >doctor-continues|[32=1 @1]
EL54-heart-or-blood-pressure eG E49 1 >doctor-continues|[26+1 @1]
EL61-assessment-first a S05 0 !|{38? 38=0}
EL62-evidence-limited eB E33,E34 0 !|{38? 38=0}
EL63-expects-immediate-result a S28 0 !|[15=1]
EL64-drug-in-syringe a S02,S19 0 !|{39+5 39+6 39+7 39+8 39+9 39+10 39+11}
EL65-loss-after-pregnancy eB S13,E31 0 !|{10=2 4($47}
EL66-faints-with-needles eA E24 0 !|[31=1]
EL67-blood-donor eB E21 0 ! +no_blood_donation_6_months_after_last_dutasteride|[7=1 39+6]
EL68-recovered-still-tell a S64 0 !|{22:2,3 24=4 [@2 27+0] [@3 27+1] [@4 27+2] [@5 27+4] [@8 27+5]}
EL69-painkiller-thins-blood eB E25 0 !|[34=3]
EL70-blood-thinner-decided eB E25 0 ! +do_not_stop_anticoagulant_yourself|[@11 33=0]
EL71-not-yet-disclosed a S64 0 !|[138=0]`,
} as const

/** How to read it: src/compiled/tables.ts. */
export const tables = `002200002062002040024:]22:4002640620200002000000000000 2D2B; 1111F462:21168142122211128:2144424242222222217211H111  0c1NIT12284H2 0^4[1
0 3 18|0c11 1 0 0 2 1
1 3|022o14;1K8 1 0 0b34 2b34 0b34 1
2 3|021P2111<1K4 1 0 0b21K4 2^34 021[34 2
3 3|031 1 0 0 2 1
4 2 12|0k41 1 0 0 0 2
6 3|0T2111[14 1 0 0 2 1
7 2|0m41 1 0 2 0
8 3 4|011 1 0 0 2 0 2
9 3|011i11^12 1 0 2 1 011 211
10 2|0j41 1 0 2 1 0 2
11 3|0j11 1 0 2 0
12 1|001 1 0 0 2
13 3 0 1 2 3 4 5|0f1156Z12 1 0 2 0l11 0 0l11 0m11 0 0m11 0n11 0 0n11 0f1181 0 0f1181 0P21[12 0 0P21[12 0Q21 0 0Q21
14 3|0j18X14 1 0 0Z34 0j18
15 2|0b41 1 0 2 0
16 3 1 2 3 4 5 6 7 8 9 10 11|04F]15d2; 1 0 2 042j41 0 042j41 062i41 0 062i41 082h41 0 082h41 0:2n12g21 0 0:2n12g21 0<2f41 0 0<2f41 0>2h11l21 0 0>2h11l21 0@2g11l21 0 0@2g11l21 0B2c11o21 0 0B2c11o21 0D2b41 0 0D2b41 0F2a41 0 0F2a41 0H2\`41 0 0H2\`41
17 3 1 2 3 4|0e28 1 0 2 0e22 0 0e22 0g22 0 0g22 0i22 0 0i22 0k22 0 0k22
18 3|0\\22 1 0 2 0
19 3|0f32 1 0 2 0
20 3 1 2|0J4T11X32 1 0 2 1L2^41 0 2L2^41 0L2^41 0 0L2^41
21 3 1 2 3|0N6Y43 1 0 2 0N2]41 0 0N2]41 1N4[42 0 0P12\\41 2N4[42 0 2N4[42
22 3|0T12Z1122c12D1 1 0 2 1T12Z11 2X42D1 1c22c12
23 3 1 2 3 4 5|0V1:73f35 1 0 2 0V12A1f31 0 0V12A1f31 0X12=1i31 0 0X12=1i31 0Z12<1i31 0 0Z12<1i31 0\\12U41 0 0\\12U41 0^12T41 0 0^12T41
24 3|0\`12d22G1E1 1 0 2 0V42G1 1 1 2V42G1
26 3 1 2 3 4 5|0m2:C2@2 1 0 2 1o28 0 2o28 0o22 0 0o22 0Q32 0 0Q32 0S32 0 0S32 0U32 0 0U32
27 0 0 1 2 3 4 5|04P12<@1@2[2F 1 0 0P5F 04FV4; 04F 0P5; 0J4T11X32 1[52 0[52 0N6Y43 0N6 0]53 0c22 1 0 0V1:P45 0V1: 0\`55 0\`12S41 0\`12 0e51
28 3|0T42 1 0 2 0
29 3|0^22 1 0 2 0
30 3|0R42 1 0 2 0
31 2|0l41 1 0 2 0
32 1|0Z42 1 0 2 0 2
33 2|04_1G63D2U1Y11 14111111111111111111111111111111111111111111111I1111141111111111111111111411111111111111111111111111111111111 14_1G63D2U1Y11 2g51 25111111111111111111111111111111111111111111112H1111141111111111111111111411111111111111111111111111111111111 1b11f11 1Y31
34 3|0l32h12 1 0 2 0f51 1 2f51
35 3|0n34 1 0 2 0P42 0n32
36 3 6|0P42 1 0 0 2 1
37 3|0h32 1 0 2 0
38 2|0a21l14 1^4111 0^4111 1a21 0^44 1 1
39 3 5 6 7 8 9 10 11|0S29R1824G731 1 0 2 0h34G1 0 0h34G1 2U25V122224G115 0 2U25V122224G115 0U22Y1222O1 0 0U22Y1222O1 0Y21\\21 0 0Y21\\21 0W22^21 0 0W22^21 0h41 0 0h41 0i41 0 0i41
57 2 38|0e11b11 1 0 2 0 0
58 2|0d11b11 1 0 2 0
138 2|0h51 1 0 0 2`
