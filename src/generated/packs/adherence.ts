// Generated from rules/modules/adherence/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
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
  rules: [
    {
      name: 'AD01-too-early',
      layer: 'article',
      basis: ['S25', 'S28'],
      conditions: {
        all: [
          {
            fact: 'monthsSinceFirstSession',
            operator: 'lessThan',
            value: {
              fact: 'firstResultsFrom',
            },
          },
        ],
      },
      event: {
        type: 'too_early_to_judge',
        params: {
          message: 'too-early',
        },
      },
    },
    {
      name: 'AD02-first-results',
      layer: 'article',
      basis: ['S25'],
      conditions: {
        all: [
          {
            fact: 'monthsSinceFirstSession',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'firstResultsFrom',
            },
          },
          {
            fact: 'monthsSinceFirstSession',
            operator: 'lessThanInclusive',
            value: {
              fact: 'firstResultsTo',
            },
          },
        ],
      },
      event: {
        type: 'first_results_window',
        params: {
          message: 'first-results',
        },
      },
    },
    {
      name: 'AD03-result-seen',
      layer: 'article',
      basis: ['S27'],
      conditions: {
        all: [
          {
            fact: 'visibleResult',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'on_track',
        params: {
          message: 'result-seen',
        },
      },
    },
    {
      name: 'AD04-no-result',
      layer: 'article',
      basis: ['S25', 'E18'],
      conditions: {
        all: [
          {
            fact: 'monthsSinceFirstSession',
            operator: 'greaterThan',
            value: {
              fact: 'firstResultsTo',
            },
          },
          {
            fact: 'visibleResult',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'review_due',
        params: {
          message: 'no-result',
        },
      },
    },
    {
      name: 'AD05-result-not-known',
      layer: 'article',
      basis: ['S25'],
      conditions: {
        all: [
          {
            fact: 'monthsSinceFirstSession',
            operator: 'greaterThan',
            value: {
              fact: 'firstResultsTo',
            },
          },
          {
            fact: 'visibleResult',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'insufficient_information',
        params: {
          message: 'result-not-known',
        },
      },
    },
    {
      name: 'AD06-session-missed',
      layer: 'article',
      basis: ['S29'],
      conditions: {
        any: [
          {
            fact: 'missPattern',
            operator: 'equal',
            value: 'single',
          },
          {
            fact: 'sessionsMissed',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'missedOnce',
            },
          },
        ],
      },
      event: {
        type: 'progress_may_be_delayed',
        params: {
          message: 'session-missed',
        },
      },
    },
    {
      name: 'AD07-sessions-missed-repeatedly',
      layer: 'article',
      basis: ['S29'],
      conditions: {
        any: [
          {
            fact: 'missPattern',
            operator: 'in',
            value: ['alternating', 'several', 'abandoned'],
          },
          {
            fact: 'sessionsMissed',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'missedRepeatedly',
            },
          },
        ],
      },
      event: {
        type: 'final_result_may_be_reduced',
        params: {
          message: 'sessions-missed-repeatedly',
        },
      },
    },
    {
      name: 'AD41-course-may-be-under-way',
      layer: 'article',
      basis: ['S26'],
      conditions: {
        all: [
          {
            fact: 'monthsSinceFirstSession',
            operator: 'lessThan',
            value: {
              fact: 'completeCourse',
            },
          },
        ],
      },
      event: {
        type: 'too_early_to_judge',
        params: {
          message: 'course-may-be-under-way',
          notice: true,
        },
      },
    },
    {
      name: 'AD42-missed-for-medical-reason',
      layer: 'article',
      basis: ['S29'],
      conditions: {
        all: [
          {
            fact: 'missedForMedicalReason',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'too_early_to_judge',
        params: {
          message: 'missed-for-medical-reason',
          notice: true,
        },
      },
    },
    {
      name: 'AD43-evidence-limited',
      layer: 'evidence',
      basis: ['E33', 'E34', 'E35'],
      conditions: {
        any: [
          {
            fact: 'courseCompleted',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'courseCompleted',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'courseCompleted',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'too_early_to_judge',
        params: {
          message: 'evidence-limited',
          notice: true,
        },
      },
    },
    {
      name: 'AD44-expects-immediate-result',
      layer: 'article',
      basis: ['S28'],
      conditions: {
        all: [
          {
            fact: 'expectsImmediateResult',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'too_early_to_judge',
        params: {
          message: 'expects-immediate-result',
          notice: true,
        },
      },
    },
    {
      name: 'AD45-course-completed',
      layer: 'evidence',
      basis: ['E34'],
      conditions: {
        all: [
          {
            fact: 'courseCompleted',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'too_early_to_judge',
        params: {
          message: 'course-completed',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:e4df346de59ee5272cf6aabf24490c1ea906db3cff3e965f29a99516610f1039',
  strengths: {
    E18: 'A',
    E33: 'B',
    E34: 'B',
    E35: 'B',
  },
} as const
