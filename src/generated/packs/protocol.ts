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
  digest: 'sha256:7c006122cfe90e727441d1a3904fbbac7931d9f94b230e38b5ac8c5e17d0a22a',
  rules: `PC01-number-of-injections a S20 1|{ 42<$49 42>$50 }
PC02-length-of-session a S21 1|{ 43<$51 43>$52 }
PC03-sessions-a-week aB S22,E45 1|{ 44<$53 44>$54 }
PC04-drug-in-syringe a S19,S02 1|{ 39+5 39+6 39+7 39+8 39+9 39+10 39+11 }
PC05-no-check-at-the-end a S34 1|[ 50=0 ]
PC21-anaesthetic-dose-plain eA E23 3 =anaesthetic-dose|[ 47=0 { 49>$28 46>$30 } ]
PC22-anaesthetic-dose-any eA E23 3 =anaesthetic-dose|{ 49>$29 46>$31 }
PC23-oil-or-alcohol eB E43 3|[ 40:1,2 ]
PC24-needle-too-deep eB E43 1|[ 41>$32 ]
PC25-drug-more-than-once-a-week eB E45 1|[ { 39+5 39+6 39+7 39+10 39+11 } 44>$55 ]
PC26-observed-too-short eA E24 1|[ 51<$22 ]
PC41-part-of-the-head a S18 0 !|[ 45=1 ]
PC42-faints-with-needles eA E24 0 !|[ 31=1 ]`,
} as const
