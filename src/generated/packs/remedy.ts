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
  conditions: 'not-registered-male [ 1#1 ]',
  rules: `RE01-any-remedy a S33,S72 0|{ 104+0 104+1 104+2 104+3 }
RE21-reason-to-ask-first eA E32 1|[ { 104+0 104+2 } { 106=1 [ @0 2:0,2 ] 34:1,2 16+2 16+1 16+5 26+3 0<$23 67=0 } ]
RE22-not-prescribed eA S72,E32 1|[ { 104+0 104+2 104+1 } { 105=0 105? } ]`,
} as const
