// Generated from rules/modules/adherence/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
/** How to read it: src/pack/written.ts. */
export const written = {
  id: 'adherence',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: [
    'too_early_to_judge',
    'first_results_window',
    'on_track',
    'insufficient_information',
    'progress_may_be_delayed',
    'final_result_may_be_reduced',
    'review_due',
  ],
  otherwise: 'too_early_to_judge',
  undecided: 'insufficient_information',
  digest: 'sha256:e4df346de59ee5272cf6aabf24490c1ea906db3cff3e965f29a99516610f1039',
  rules: `AD01-too-early a S25,S28 0|[ 73<$56 ]
AD02-first-results a S25 1|[ 73)$56 73($57 ]
AD03-result-seen a S27 2|[ 79=1 ]
AD04-no-result aA S25,E18 6|[ 73>$57 79=0 ]
AD05-result-not-known a S25 3|[ 73>$57 79? ]
AD06-session-missed a S29 4|{ 77=1 76)$59 }
AD07-sessions-missed-repeatedly a S29 5|{ 77:2,3,4 76)$60 }
AD41-course-may-be-under-way a S26 0 !|[ 73<$58 ]
AD42-missed-for-medical-reason a S29 0 !|[ 78=1 ]
AD43-evidence-limited eB E33,E34,E35 0 !|{ 80? 80=1 80=0 }
AD44-expects-immediate-result a S28 0 !|[ 15=1 ]
AD45-course-completed eB E34 0 !|[ 80=1 ]`,
} as const
