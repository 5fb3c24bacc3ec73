// Generated from rules/modules/protocol/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'protocol',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['within_usual_range', 'outside_usual_range', 'insufficient_information', 'unsafe_protocol'],
  otherwise: 'within_usual_range',
  undecided: 'insufficient_information',
  rules: `PC01-number-of-injections a S20 1|{42<$49 42>$50}
PC02-length-of-session a S21 1|{43<$51 43>$52}
PC03-sessions-a-week a S22,E45 1|{44<$53 44>$54}
PC04-drug-in-syringe a S19,S02 1|{39+5 39+6 39+7 39+8 39+9 39+10 39+11}
PC05-no-check-at-the-end a S34 1|[50=0]
PC21-anaesthetic-dose-plain e E23 3 =anaesthetic-dose|[47=0 {49>$28 46>$30}]
PC22-anaesthetic-dose-any e E23 3 =anaesthetic-dose|{49>$29 46>$31}
PC23-oil-or-alcohol e E43 3|[40:1,2]
PC24-needle-too-deep e E43 1|[41>$32]
PC25-drug-more-than-once-a-week e E45 1|[{39+5 39+6 39+7 39+10 39+11} 44>$55]
PC26-observed-too-short e E24 1|[51<$22]
PC41-part-of-the-head a S18 0 !|[45=1]
PC42-faints-with-needles e E24 0 !|[31=1]`,
} as const

export const seal = {
  digest: 'sha256:7c006122cfe90e727441d1a3904fbbac7931d9f94b230e38b5ac8c5e17d0a22a',
  strengths: {
    E23: 'A',
    E24: 'A',
    E43: 'B',
    E45: 'B',
  },
} as const

/** How to read it: src/compiled/tables.ts. */
export const tables = {
  order: ':00A000060000',
  rungs: '3082',
  terms: '2212227115111',
  written: '',
  slots: `31 2
39 3 5 6 7 8 9 10 11
40 1
41 1 4
42 3 30 40
43 3 20 30
44 3 1 2
45 2
46 1 300 500
47 0
49 1 4.5 7
50 2
51 2 15`,
  refs: '012333223443553663773883993::;3;;<3333<<==333==>???@33??ABBBC33BBDEFFG33EEH333HHIIJJ333II3K33KKLLMM333LL3N33NN3OO33OO',
  rows: '05>711 J2 K1  ;181 <181 =181 >1 ?1 @161 A161 ;725 41 C1 61 52 51 81 72 71 :195 9295 92 91 J1 1111 31 02 0111 21 B1 I1',
} as const
