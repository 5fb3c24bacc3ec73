// Generated from rules/modules/clinic/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'clinic',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['positive', 'incomplete', 'do_not_book_yet', 'disqualified'],
  otherwise: 'positive',
  undecided: 'incomplete',
  digest: 'sha256:a61c10c29fd26d27e268de477d7e5ee21e5d17009adebab4f54a1cdf03e97cda',
  rules: `CL01-no-clinic-chosen a S04 1|[ 107=0 ]
CL02-no-assessment a S05 1|[ 108=0 ]
CL03-not-trained a S74 2|[ 111=0 ]
CL04-references-not-checked a S75 1|[ 112=0 ]
CL21-not-licensed eA E37,E13 3|[ 110=0 ]
CL22-beautician eA E37 3|[ 109=3 ]
CL23-product-not-authorised eA E37 3|[ 116:1,2 ]
CL24-not-sterile-or-reused eA E37,E13 3|{ 117=0 97=1 }
CL25-home-or-mobile eA E38 3|[ 118:1,2 ]
CL26-contents-not-disclosed eA E37 2|[ 115=0 ]
CL27-licence-sterility-or-product-not-known eA E37 2|{ 110? 117? 116? }
CL28-no-emergency-plan eA E01,E38 2|[ 119=0 ]
CL29-no-consent-or-aftercare eA E38 1|[ 120=0 ]
CL30-other-setting eA E38 1|[ 118=3 ]
CL41-no-before-and-after a S76 0 !|[ 113=0 ]
CL42-identities-not-verifiable a S76 0 !|[ 114=0 ]`,
} as const
