// Generated from rules/modules/preparation/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'preparation',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['ready', 'ready_with_advice', 'hold_ask_clinic', 'insufficient_information', 'not_ready'],
  otherwise: 'ready',
  undecided: 'insufficient_information',
  digest: 'sha256:0911fccf590001cfcdaeb33ab39b8116071d71ea6e73dd40ee7f21d0832e4d8e',
  rules: `PR01-hair-not-clean a S14 4 >hair-washed|[ 52=0 ]
PR02-residue a S14 4 >residue-removed|[ 53=1 ]
PR03-not-washed-the-day-before a S15 1|{ 54<$48 54>$48 }
PR04-dyed-since-the-day-before a S16 4 >clinic-agrees|[ 55#0 56<$10 ]
PR05-dyed-before a S16 2 >clinic-agrees|[ 55=1 ]
PR06-sessions-closer-than-the-wash-window a S39,S15 2 =sessions-too-close >clinic-agrees|[ 59<$1 ]
PR07-no-wash-slot-the-day-before a S39,S15 2 =no-wash-slot >clinic-agrees|[ 60=0 ]
PR21-feels-ill eB E06 4 >healed|[ 58=1 ]
PR22-fever eB E06 4 >healed|[ 57)$9 ]
PR23-dyed-within-days eB E04 2 >scalp-checked|[ 55#0 56($4 ]
PR24-scalp-signs-after-dye eB E04 4 >scalp-checked|[ 55=1 { 13+0 13+1 13+2 13+3 13+5 } ]
PR25-pustules eB E06 4 >healed|[ 13+3 ]
PR26-points-not-closed eB E06,E07 2 >scalp-checked|[ 67=0 ]
PR41-blood-thinner eB E25 0 ! +do_not_stop_anticoagulant_yourself|[ 34:1,2 ]
PR42-faints-with-needles eA E24 0 !|[ 31=1 ]`,
} as const
