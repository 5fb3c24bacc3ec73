// Generated from rules/modules/protocol/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'protocol',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['within_usual_range', 'outside_usual_range', 'insufficient_information', 'unsafe_protocol'],
  otherwise: 'within_usual_range',
  undecided: 'insufficient_information',
  rules: [
    {
      name: 'PC01-number-of-injections',
      layer: 'article',
      basis: ['S20'],
      conditions: {
        any: [
          {
            fact: 'injectionCount',
            operator: 'lessThan',
            value: {
              fact: 'injectionCountMin',
            },
          },
          {
            fact: 'injectionCount',
            operator: 'greaterThan',
            value: {
              fact: 'injectionCountMax',
            },
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'number-of-injections',
        },
      },
    },
    {
      name: 'PC02-length-of-session',
      layer: 'article',
      basis: ['S21'],
      conditions: {
        any: [
          {
            fact: 'sessionMinutes',
            operator: 'lessThan',
            value: {
              fact: 'sessionMinutesMin',
            },
          },
          {
            fact: 'sessionMinutes',
            operator: 'greaterThan',
            value: {
              fact: 'sessionMinutesMax',
            },
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'length-of-session',
        },
      },
    },
    {
      name: 'PC03-sessions-a-week',
      layer: 'article',
      basis: ['S22', 'E45'],
      conditions: {
        any: [
          {
            fact: 'sessionsPerWeek',
            operator: 'lessThan',
            value: {
              fact: 'sessionsPerWeekMin',
            },
          },
          {
            fact: 'sessionsPerWeek',
            operator: 'greaterThan',
            value: {
              fact: 'sessionsPerWeekMax',
            },
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'sessions-a-week',
        },
      },
    },
    {
      name: 'PC04-drug-in-syringe',
      layer: 'article',
      basis: ['S19', 'S02'],
      conditions: {
        any: [
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'minoxidil',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'dutasteride',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'finasteride',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'lidocaine',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'procaine',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'corticosteroid',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'other_drug',
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'drug-in-syringe',
        },
      },
    },
    {
      name: 'PC05-no-check-at-the-end',
      layer: 'article',
      basis: ['S34'],
      conditions: {
        all: [
          {
            fact: 'endOfSessionCheckDone',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'no-check-at-the-end',
        },
      },
    },
    {
      name: 'PC21-anaesthetic-dose-plain',
      layer: 'evidence',
      basis: ['E23'],
      conditions: {
        all: [
          {
            fact: 'adrenalineInSolution',
            operator: 'equal',
            value: false,
          },
          {
            any: [
              {
                fact: 'lidocaineMgPerKg',
                operator: 'greaterThan',
                value: {
                  fact: 'lidocaineMgPerKgPlain',
                },
              },
              {
                fact: 'lidocaineDoseMg',
                operator: 'greaterThan',
                value: {
                  fact: 'lidocaineMgPlain',
                },
              },
            ],
          },
        ],
      },
      event: {
        type: 'unsafe_protocol',
        params: {
          message: 'anaesthetic-dose',
        },
      },
    },
    {
      name: 'PC22-anaesthetic-dose-any',
      layer: 'evidence',
      basis: ['E23'],
      conditions: {
        any: [
          {
            fact: 'lidocaineMgPerKg',
            operator: 'greaterThan',
            value: {
              fact: 'lidocaineMgPerKgAdrenaline',
            },
          },
          {
            fact: 'lidocaineDoseMg',
            operator: 'greaterThan',
            value: {
              fact: 'lidocaineMgAdrenaline',
            },
          },
        ],
      },
      event: {
        type: 'unsafe_protocol',
        params: {
          message: 'anaesthetic-dose',
        },
      },
    },
    {
      name: 'PC23-oil-or-alcohol',
      layer: 'evidence',
      basis: ['E43'],
      conditions: {
        all: [
          {
            fact: 'productVehicle',
            operator: 'in',
            value: ['oil', 'alcohol'],
          },
        ],
      },
      event: {
        type: 'unsafe_protocol',
        params: {
          message: 'oil-or-alcohol',
        },
      },
    },
    {
      name: 'PC24-needle-too-deep',
      layer: 'evidence',
      basis: ['E43'],
      conditions: {
        all: [
          {
            fact: 'needleDepthMm',
            operator: 'greaterThan',
            value: {
              fact: 'needleDepthMax',
            },
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'needle-too-deep',
        },
      },
    },
    {
      name: 'PC25-drug-more-than-once-a-week',
      layer: 'evidence',
      basis: ['E45'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'injectedSubstances',
                operator: 'contains',
                value: 'minoxidil',
              },
              {
                fact: 'injectedSubstances',
                operator: 'contains',
                value: 'dutasteride',
              },
              {
                fact: 'injectedSubstances',
                operator: 'contains',
                value: 'finasteride',
              },
              {
                fact: 'injectedSubstances',
                operator: 'contains',
                value: 'corticosteroid',
              },
              {
                fact: 'injectedSubstances',
                operator: 'contains',
                value: 'other_drug',
              },
            ],
          },
          {
            fact: 'sessionsPerWeek',
            operator: 'greaterThan',
            value: {
              fact: 'drugSessionsPerWeekMax',
            },
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'drug-more-than-once-a-week',
        },
      },
    },
    {
      name: 'PC26-observed-too-short',
      layer: 'evidence',
      basis: ['E24'],
      conditions: {
        all: [
          {
            fact: 'observedMinutes',
            operator: 'lessThan',
            value: {
              fact: 'observationMin',
            },
          },
        ],
      },
      event: {
        type: 'outside_usual_range',
        params: {
          message: 'observed-too-short',
        },
      },
    },
    {
      name: 'PC41-part-of-the-head',
      layer: 'article',
      basis: ['S18'],
      conditions: {
        all: [
          {
            fact: 'treatedArea',
            operator: 'equal',
            value: 'part',
          },
        ],
      },
      event: {
        type: 'within_usual_range',
        params: {
          message: 'part-of-the-head',
          notice: true,
        },
      },
    },
    {
      name: 'PC42-faints-with-needles',
      layer: 'evidence',
      basis: ['E24'],
      conditions: {
        all: [
          {
            fact: 'faintsWithNeedles',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'within_usual_range',
        params: {
          message: 'faints-with-needles',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:7c006122cfe90e727441d1a3904fbbac7931d9f94b230e38b5ac8c5e17d0a22a',
  strengths: {
    E23: 'A',
    E24: 'A',
    E43: 'B',
    E45: 'B',
  },
} as const
