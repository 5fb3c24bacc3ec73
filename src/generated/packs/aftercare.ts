// Generated from rules/modules/aftercare/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'aftercare',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: [
    'allowed',
    'allowed_confirm_with_clinic',
    'discouraged',
    'ask_clinic',
    'insufficient_information',
    'not_yet',
  ],
  otherwise: 'ask_clinic',
  undecided: 'insufficient_information',
  digest: 'sha256:eed145a295337e49204f8942d492a16a38b6554730848987133694a34548f48f',
  rules: `AC01-wash-or-dye-within-window aC S39,E14 5 >a-day-over /PT0H/PT24H|[ 62:0,1 61<$1 ]
AC02-wash-after-window a S39,S55 0 /PT24H|[ 62=0 61)$1 ]
AC03-dye a S49 2 >course-ended|[ 62=1 ]
AC04-heat-or-exercise-within-window a S40,S41 5 >a-day-over /PT0H/PT24H|[ 62:3,4,5 61<$2 ]
AC05-heat-or-exercise-after-window a S42 1 /PT24H|[ 62:3,4,5 61)$2 ]
AC06-scalp-sweat-within-window a S41 5 >a-day-over /PT0H/PT24H|[ 64=1 61<$2 ]
AC07-direct-sun a S37,S38 2 >clinic-gives-an-end|[ 62=2 ]
AC08-pool-or-sea a S49 2 >course-ended|[ 62:8,9 ]
AC09-dryer-or-straightener a S52 2|[ 62:10,11 ]
AC10-everyday-activity a S36,S35,S73,S54 0|[ 62:6,7,12 ]
AC11-other-activity a S36 3|[ 62:14,13 ]
AC12-doctors-own-time a S07,S79 5 >doctors-own-time-reached|[ 63=0 ]
AC21-points-open eB E14,E04 5 >points-closed|[ 62:1,8,9,4,12 67=0 ]
AC22-water-or-massage-within-window eC E14 5 >a-day-over /PT0H/PT24H|[ 62:8,9,12 61<$1 ]
AC23-wash-with-open-points eC E14 3 >points-closed|[ 62=0 67=0 ]
AC24-blood-donation-long eB E21 5 =blood-donation >donation-wait-over /PT0H/P6M|[ 62=13 39+6 61<$33 ]
AC25-blood-donation-short eB E21 5 =blood-donation >donation-wait-over /PT0H/P28D|[ 62=13 39+7 61<$34 ]
AC41-shade a S38 0 !|[ 62=2 65=1 ]
AC42-no-shade a S38 0 !|[ 62=2 65=0 ]
AC43-head-covered a S38 0 !|[ 62=2 66=1 ]
AC44-doctor-allows-it a S07 0 !|[ 63=1 ]`,
} as const
