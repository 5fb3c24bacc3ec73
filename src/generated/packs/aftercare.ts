// Generated from rules/modules/aftercare/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
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
  rules: [
    {
      name: 'AC01-wash-or-dye-within-window',
      layer: 'article',
      basis: ['S39', 'E14'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['wash', 'dye'],
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThan',
            value: {
              fact: 'washDyeWindow',
            },
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'wash-or-dye-within-window',
          until: 'a-day-over',
          window: {
            from: 'PT0H',
            to: 'PT24H',
          },
        },
      },
    },
    {
      name: 'AC02-wash-after-window',
      layer: 'article',
      basis: ['S39', 'S55'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'wash',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'washDyeWindow',
            },
          },
        ],
      },
      event: {
        type: 'allowed',
        params: {
          message: 'wash-after-window',
          window: {
            from: 'PT24H',
          },
        },
      },
    },
    {
      name: 'AC03-dye',
      layer: 'article',
      basis: ['S49'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'dye',
          },
        ],
      },
      event: {
        type: 'discouraged',
        params: {
          message: 'dye',
          until: 'course-ended',
        },
      },
    },
    {
      name: 'AC04-heat-or-exercise-within-window',
      layer: 'article',
      basis: ['S40', 'S41'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['beach', 'spa_sauna_hot_tub', 'intense_exercise'],
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThan',
            value: {
              fact: 'heatExerciseWindow',
            },
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'heat-or-exercise-within-window',
          until: 'a-day-over',
          window: {
            from: 'PT0H',
            to: 'PT24H',
          },
        },
      },
    },
    {
      name: 'AC05-heat-or-exercise-after-window',
      layer: 'article',
      basis: ['S42'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['beach', 'spa_sauna_hot_tub', 'intense_exercise'],
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'heatExerciseWindow',
            },
          },
        ],
      },
      event: {
        type: 'allowed_confirm_with_clinic',
        params: {
          message: 'heat-or-exercise-after-window',
          window: {
            from: 'PT24H',
          },
        },
      },
    },
    {
      name: 'AC06-scalp-sweat-within-window',
      layer: 'article',
      basis: ['S41'],
      conditions: {
        all: [
          {
            fact: 'sweatsScalp',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThan',
            value: {
              fact: 'heatExerciseWindow',
            },
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'scalp-sweat-within-window',
          until: 'a-day-over',
          window: {
            from: 'PT0H',
            to: 'PT24H',
          },
        },
      },
    },
    {
      name: 'AC07-direct-sun',
      layer: 'article',
      basis: ['S37', 'S38'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'direct_sun',
          },
        ],
      },
      event: {
        type: 'discouraged',
        params: {
          message: 'direct-sun',
          until: 'clinic-gives-an-end',
        },
      },
    },
    {
      name: 'AC08-pool-or-sea',
      layer: 'article',
      basis: ['S49'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['pool', 'sea'],
          },
        ],
      },
      event: {
        type: 'discouraged',
        params: {
          message: 'pool-or-sea',
          until: 'course-ended',
        },
      },
    },
    {
      name: 'AC09-dryer-or-straightener',
      layer: 'article',
      basis: ['S52'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['hair_dryer', 'straightener'],
          },
        ],
      },
      event: {
        type: 'discouraged',
        params: {
          message: 'dryer-or-straightener',
        },
      },
    },
    {
      name: 'AC10-everyday-activity',
      layer: 'article',
      basis: ['S36', 'S35', 'S73', 'S54'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['gentle_walk', 'work', 'scalp_massage'],
          },
        ],
      },
      event: {
        type: 'allowed',
        params: {
          message: 'everyday-activity',
        },
      },
    },
    {
      name: 'AC11-other-activity',
      layer: 'article',
      basis: ['S36'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['other', 'blood_donation'],
          },
        ],
      },
      event: {
        type: 'ask_clinic',
        params: {
          message: 'other-activity',
        },
      },
    },
    {
      name: 'AC12-doctors-own-time',
      layer: 'article',
      basis: ['S07', 'S79'],
      conditions: {
        all: [
          {
            fact: 'doctorAllowsActivityNow',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'doctors-own-time',
          until: 'doctors-own-time-reached',
        },
      },
    },
    {
      name: 'AC21-points-open',
      layer: 'evidence',
      basis: ['E14', 'E04'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['dye', 'pool', 'sea', 'spa_sauna_hot_tub', 'scalp_massage'],
          },
          {
            fact: 'punctureSitesClosed',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'points-open',
          until: 'points-closed',
        },
      },
    },
    {
      name: 'AC22-water-or-massage-within-window',
      layer: 'evidence',
      basis: ['E14'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'in',
            value: ['pool', 'sea', 'scalp_massage'],
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThan',
            value: {
              fact: 'washDyeWindow',
            },
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'water-or-massage-within-window',
          until: 'a-day-over',
          window: {
            from: 'PT0H',
            to: 'PT24H',
          },
        },
      },
    },
    {
      name: 'AC23-wash-with-open-points',
      layer: 'evidence',
      basis: ['E14'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'wash',
          },
          {
            fact: 'punctureSitesClosed',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'ask_clinic',
        params: {
          message: 'wash-with-open-points',
          until: 'points-closed',
        },
      },
    },
    {
      name: 'AC24-blood-donation-long',
      layer: 'evidence',
      basis: ['E21'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'blood_donation',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'dutasteride',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThan',
            value: {
              fact: 'dutasterideNoDonation',
            },
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'blood-donation',
          until: 'donation-wait-over',
          window: {
            from: 'PT0H',
            to: 'P6M',
          },
        },
      },
    },
    {
      name: 'AC25-blood-donation-short',
      layer: 'evidence',
      basis: ['E21'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'blood_donation',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'finasteride',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThan',
            value: {
              fact: 'finasterideNoDonation',
            },
          },
        ],
      },
      event: {
        type: 'not_yet',
        params: {
          message: 'blood-donation',
          until: 'donation-wait-over',
          window: {
            from: 'PT0H',
            to: 'P28D',
          },
        },
      },
    },
    {
      name: 'AC41-shade',
      layer: 'article',
      basis: ['S38'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'direct_sun',
          },
          {
            fact: 'shadePossible',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'allowed',
        params: {
          message: 'shade',
          notice: true,
        },
      },
    },
    {
      name: 'AC42-no-shade',
      layer: 'article',
      basis: ['S38'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'direct_sun',
          },
          {
            fact: 'shadePossible',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'allowed',
        params: {
          message: 'no-shade',
          notice: true,
        },
      },
    },
    {
      name: 'AC43-head-covered',
      layer: 'article',
      basis: ['S38'],
      conditions: {
        all: [
          {
            fact: 'activity',
            operator: 'equal',
            value: 'direct_sun',
          },
          {
            fact: 'headCovered',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'allowed',
        params: {
          message: 'head-covered',
          notice: true,
        },
      },
    },
    {
      name: 'AC44-doctor-allows-it',
      layer: 'article',
      basis: ['S07'],
      conditions: {
        all: [
          {
            fact: 'doctorAllowsActivityNow',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'allowed',
        params: {
          message: 'doctor-allows-it',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:eed145a295337e49204f8942d492a16a38b6554730848987133694a34548f48f',
  strengths: {
    E04: 'B',
    E14: 'C',
    E21: 'B',
  },
} as const
