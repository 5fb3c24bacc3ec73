// Generated from rules/modules/guidance/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'guidance',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['nothing_to_change', 'advice_applies', 'leave_out_a_tip'],
  otherwise: 'nothing_to_change',
  conditions: {
    'not-registered-male': {
      all: [
        {
          fact: 'sexRegisteredAtBirth',
          operator: 'notEqual',
          value: 'male',
        },
      ],
    },
    anybody: {
      any: [
        {
          fact: 'hairLength',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'hairLength',
          operator: 'in',
          value: ['short', 'long'],
        },
      ],
    },
  },
  rules: [
    {
      name: 'GU01-diet',
      layer: 'article',
      basis: ['S06', 'S44', 'S77'],
      conditions: {
        all: [
          {
            fact: 'dietBalanced',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'advice_applies',
        params: {
          message: 'diet',
        },
      },
    },
    {
      name: 'GU02-water',
      layer: 'article',
      basis: ['S45'],
      conditions: {
        all: [
          {
            fact: 'waterGlassesPerDay',
            operator: 'lessThan',
            value: {
              fact: 'waterGlassesMin',
            },
          },
        ],
      },
      event: {
        type: 'advice_applies',
        params: {
          message: 'water',
        },
      },
    },
    {
      name: 'GU03-smoker',
      layer: 'article',
      basis: ['S78'],
      conditions: {
        all: [
          {
            fact: 'smoker',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'advice_applies',
        params: {
          message: 'smoker',
        },
      },
    },
    {
      name: 'GU04-hot-water',
      layer: 'article',
      basis: ['S55'],
      conditions: {
        all: [
          {
            fact: 'waterTemperature',
            operator: 'equal',
            value: 'very_hot',
          },
        ],
      },
      event: {
        type: 'advice_applies',
        params: {
          message: 'hot-water',
        },
      },
    },
    {
      name: 'GU05-long-hair',
      layer: 'article',
      basis: ['S51'],
      conditions: {
        all: [
          {
            fact: 'hairLength',
            operator: 'equal',
            value: 'long',
          },
        ],
      },
      event: {
        type: 'advice_applies',
        params: {
          message: 'long-hair',
        },
      },
    },
    {
      name: 'GU06-own-products',
      layer: 'article',
      basis: ['S47'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'homeProducts',
                operator: 'contains',
                value: 'shampoo',
              },
              {
                fact: 'homeProducts',
                operator: 'contains',
                value: 'conditioner',
              },
              {
                fact: 'homeProducts',
                operator: 'contains',
                value: 'mask',
              },
              {
                fact: 'homeProducts',
                operator: 'contains',
                value: 'cream_bath',
              },
              {
                fact: 'homeProducts',
                operator: 'contains',
                value: 'other',
              },
            ],
          },
          {
            fact: 'productSuggestedByDoctor',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'advice_applies',
        params: {
          message: 'own-products',
        },
      },
    },
    {
      name: 'GU21a-nuts-allergy',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        all: [
          {
            fact: 'foodAllergies',
            operator: 'contains',
            value: 'nuts',
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'food-allergy',
          mustSay: ['leave_out_nuts'],
        },
      },
    },
    {
      name: 'GU21b-strawberry-allergy',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        all: [
          {
            fact: 'foodAllergies',
            operator: 'contains',
            value: 'strawberry',
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'food-allergy',
          mustSay: ['leave_out_strawberry'],
        },
      },
    },
    {
      name: 'GU21c-avocado-allergy',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        all: [
          {
            fact: 'foodAllergies',
            operator: 'contains',
            value: 'avocado',
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'food-allergy',
          mustSay: ['leave_out_avocado'],
        },
      },
    },
    {
      name: 'GU21d-seafood-allergy',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        all: [
          {
            fact: 'foodAllergies',
            operator: 'contains',
            value: 'seafood',
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'food-allergy',
          mustSay: ['leave_out_seafood'],
        },
      },
    },
    {
      name: 'GU21e-other-allergy',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        all: [
          {
            fact: 'foodAllergies',
            operator: 'contains',
            value: 'other',
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'food-allergy',
          mustSay: ['leave_out_other'],
        },
      },
    },
    {
      name: 'GU22-current-food-allergy',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        any: [
          {
            fact: 'allergiesCurrent',
            operator: 'contains',
            value: 'food',
          },
          {
            fact: 'allergiesCurrent',
            operator: 'contains',
            value: 'food_soy_peanut',
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'current-food-allergy',
          mustSay: ['leave_out_food_list'],
        },
      },
    },
    {
      name: 'GU23-seaweed',
      layer: 'evidence',
      basis: ['E42'],
      conditions: {
        any: [
          {
            fact: 'thyroidDisease',
            operator: 'equal',
            value: true,
          },
          {
            all: [
              {
                condition: 'not-registered-male',
              },
              {
                any: [
                  {
                    fact: 'pregnancyStatus',
                    operator: 'in',
                    value: ['yes', 'possible'],
                  },
                  {
                    fact: 'breastfeedingStatus',
                    operator: 'equal',
                    value: 'yes',
                  },
                ],
              },
            ],
          },
          {
            fact: 'ageYears',
            operator: 'lessThan',
            value: {
              fact: 'ageFloor',
            },
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'seaweed',
          mustSay: ['leave_out_seaweed'],
        },
      },
    },
    {
      name: 'GU24-fluids-limited',
      layer: 'evidence',
      basis: ['E51'],
      conditions: {
        all: [
          {
            fact: 'fluidsLimitedByDoctor',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'leave_out_a_tip',
        params: {
          message: 'fluids-limited',
          mustSay: ['leave_out_water_tip'],
        },
      },
    },
    {
      name: 'GU41-stress',
      layer: 'article',
      basis: ['S46'],
      conditions: {
        condition: 'anybody',
      },
      event: {
        type: 'nothing_to_change',
        params: {
          message: 'stress',
          notice: true,
        },
      },
    },
    {
      name: 'GU42-gentle-brushing',
      layer: 'article',
      basis: ['S50'],
      conditions: {
        condition: 'anybody',
      },
      event: {
        type: 'nothing_to_change',
        params: {
          message: 'gentle-brushing',
          notice: true,
        },
      },
    },
    {
      name: 'GU43-no-dryer',
      layer: 'article',
      basis: ['S52'],
      conditions: {
        condition: 'anybody',
      },
      event: {
        type: 'nothing_to_change',
        params: {
          message: 'no-dryer',
          notice: true,
        },
      },
    },
    {
      name: 'GU44-hair-cut',
      layer: 'article',
      basis: ['S53'],
      conditions: {
        condition: 'anybody',
      },
      event: {
        type: 'nothing_to_change',
        params: {
          message: 'hair-cut',
          notice: true,
        },
      },
    },
    {
      name: 'GU45-gentle-massage',
      layer: 'article',
      basis: ['S54'],
      conditions: {
        condition: 'anybody',
      },
      event: {
        type: 'nothing_to_change',
        params: {
          message: 'gentle-massage',
          notice: true,
        },
      },
    },
    {
      name: 'GU46-limit-sun',
      layer: 'article',
      basis: ['S78'],
      conditions: {
        condition: 'anybody',
      },
      event: {
        type: 'nothing_to_change',
        params: {
          message: 'limit-sun',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:d9630daa0189cec7cf086622de9830b06ae462a9df21efc6be39927478b0baea',
  strengths: {
    E42: 'A',
    E51: 'G',
  },
} as const
