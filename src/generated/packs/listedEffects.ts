// Generated from rules/modules/listedEffects/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'listedEffects',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['listed_effect', 'listed_effect_outside_description', 'article_silent'],
  otherwise: 'article_silent',
  digest: 'sha256:e60bcd8be3c9a36dbd3efcbc630e1fc73803d3f58c044233a74f51e36d57cf02',
  rules: `LE01-local-effect a S67,S68,S70,S32 0|[ 81:0,1,3 87=0 ]
LE02-effect-not-local a S67,S68,S70 1|[ 81:0,1,3 87:1,2 ]
LE03-slight-short-burning a S69 0|[ 81=2 85($12 84($0 ]
LE04-strong-or-long-burning a S69 1|[ 81=2 { 85>$12 84>$0 } ]
LE05-small-bruise-or-spots a S71 0|[ 81:4,5 88($7 87=0 ]
LE06-large-or-spreading-bruise-or-spots a S71 1|[ 81:4,5 { 88>$7 87:1,2 } ]`,
} as const
