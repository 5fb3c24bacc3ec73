// Generated from rules/modules/remedy/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'remedy',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['doctor_prescribes', 'ask_doctor_or_pharmacist_first'],
  otherwise: 'doctor_prescribes',
  digest: 'sha256:de102aa49c2d31c0fe108b4d1389a209504e41e5039a5452242e545f7adf8ca3',
  conditions: 'not-registered-male [1#1]',
  rules: `RE01-any-remedy a S33,S72 0|{104+0 104+1 104+2 104+3}
RE21-reason-to-ask-first eA E32 1|[{104+0 104+2} {106=1 [@0 2:0,2] 34:1,2 16+2 16+1 16+5 26+3 0<$23 67=0}]
RE22-not-prescribed eA S72,E32 1|[{104+0 104+2 104+1} {105=0 105?}]`,
} as const

/** How to read it: src/compiled/tables.ts. */
export const tables = `207 21 B64  00H 0
0 0 18|07181 1 0 0 2 1
1 0|01181 1 0 0 2 0 0
2 0|01181 1 0 0 2 0 2
16 0 1 2 5|03363 1 0 2 04181 0 04181 03181 0 03181 05181 0 05181
26 0 3|06181 1 0 2 1 0 2
34 0|02181 1 0 2 0 0 2
67 0|08181 1 0 0 2
104 0 0 1 2 3|00L 1 0 2 0099241 0 0099241 0F211 0 0F211 0992241 0 0992241 0K1 0 0K1
105 3|0B6 0B11111 1B6 1 2
106 0|00181 1 0 2 0`
