// Generated from rules/modules/listedEffects/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'listedEffects',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['listed_effect', 'listed_effect_outside_description', 'article_silent'],
  otherwise: 'article_silent',
  rules: [
    {
      name: 'LE01-local-effect',
      layer: 'article',
      basis: ['S67', 'S68', 'S70', 'S32'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['pain', 'inflammation', 'itching'],
          },
          {
            fact: 'spread',
            operator: 'equal',
            value: 'localised',
          },
        ],
      },
      event: {
        type: 'listed_effect',
        params: {
          message: 'local-effect',
        },
      },
    },
    {
      name: 'LE02-effect-not-local',
      layer: 'article',
      basis: ['S67', 'S68', 'S70'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['pain', 'inflammation', 'itching'],
          },
          {
            fact: 'spread',
            operator: 'in',
            value: ['spreading', 'whole_body'],
          },
        ],
      },
      event: {
        type: 'listed_effect_outside_description',
        params: {
          message: 'effect-not-local',
        },
      },
    },
    {
      name: 'LE03-slight-short-burning',
      layer: 'article',
      basis: ['S69'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'burning',
          },
          {
            fact: 'severity0to10',
            operator: 'lessThanInclusive',
            value: {
              fact: 'slightMax',
            },
          },
          {
            fact: 'durationHours',
            operator: 'lessThanInclusive',
            value: {
              fact: 'fewHoursUpper',
            },
          },
        ],
      },
      event: {
        type: 'listed_effect',
        params: {
          message: 'slight-short-burning',
        },
      },
    },
    {
      name: 'LE04-strong-or-long-burning',
      layer: 'article',
      basis: ['S69'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'burning',
          },
          {
            any: [
              {
                fact: 'severity0to10',
                operator: 'greaterThan',
                value: {
                  fact: 'slightMax',
                },
              },
              {
                fact: 'durationHours',
                operator: 'greaterThan',
                value: {
                  fact: 'fewHoursUpper',
                },
              },
            ],
          },
        ],
      },
      event: {
        type: 'listed_effect_outside_description',
        params: {
          message: 'strong-or-long-burning',
        },
      },
    },
    {
      name: 'LE05-small-bruise-or-spots',
      layer: 'article',
      basis: ['S71'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['bruise', 'spots'],
          },
          {
            fact: 'sizeCm',
            operator: 'lessThanInclusive',
            value: {
              fact: 'bruiseMaxCm',
            },
          },
          {
            fact: 'spread',
            operator: 'equal',
            value: 'localised',
          },
        ],
      },
      event: {
        type: 'listed_effect',
        params: {
          message: 'small-bruise-or-spots',
        },
      },
    },
    {
      name: 'LE06-large-or-spreading-bruise-or-spots',
      layer: 'article',
      basis: ['S71'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['bruise', 'spots'],
          },
          {
            any: [
              {
                fact: 'sizeCm',
                operator: 'greaterThan',
                value: {
                  fact: 'bruiseMaxCm',
                },
              },
              {
                fact: 'spread',
                operator: 'in',
                value: ['spreading', 'whole_body'],
              },
            ],
          },
        ],
      },
      event: {
        type: 'listed_effect_outside_description',
        params: {
          message: 'large-or-spreading-bruise-or-spots',
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:e60bcd8be3c9a36dbd3efcbc630e1fc73803d3f58c044233a74f51e36d57cf02',
  strengths: {},
} as const
