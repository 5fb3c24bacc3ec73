// Generated from rules/modules/triage/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'triage',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['expected_no_action', 'self_care_watch', 'contact_clinic_24_48h', 'urgent_same_day', 'emergency_now'],
  otherwise: 'urgent_same_day',
  conditions: {
    fever: {
      any: [
        {
          fact: 'bodyTemperatureC',
          operator: 'greaterThanInclusive',
          value: {
            fact: 'feverC',
          },
        },
        {
          all: [
            {
              fact: 'bodyTemperatureC',
              operator: 'isUnknown',
              value: true,
            },
            {
              fact: 'symptomsReported',
              operator: 'contains',
              value: 'fever',
            },
          ],
        },
      ],
    },
    subfebrile: {
      all: [
        {
          fact: 'bodyTemperatureC',
          operator: 'greaterThanInclusive',
          value: {
            fact: 'subfebrileC',
          },
        },
        {
          fact: 'bodyTemperatureC',
          operator: 'lessThan',
          value: {
            fact: 'feverC',
          },
        },
      ],
    },
    'allergy-skin': {
      any: [
        {
          fact: 'hivesOrFlush',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'hives',
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'swelling_lips_face',
        },
      ],
    },
    'itch-all-over': {
      all: [
        {
          fact: 'symptom',
          operator: 'equal',
          value: 'itching',
        },
        {
          fact: 'spread',
          operator: 'equal',
          value: 'whole_body',
        },
      ],
    },
    'allergy-system': {
      any: [
        {
          fact: 'severeGutSymptoms',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'breathingOrThroatProblem',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'faintOrConfusion',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'dizziness',
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'faint',
        },
      ],
    },
    'infection-system': {
      any: [
        {
          fact: 'severeGutSymptoms',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'noUrineAllDay',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'dizziness',
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'faint',
        },
      ],
    },
    'heat-or-pus': {
      any: [
        {
          fact: 'heatOrPus',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'symptomsReported',
          operator: 'contains',
          value: 'pus',
        },
      ],
    },
    'local-spread': {
      any: [
        {
          all: [
            {
              fact: 'symptom',
              operator: 'in',
              value: ['inflammation', 'lump'],
            },
            {
              any: [
                {
                  fact: 'trend',
                  operator: 'equal',
                  value: 'worsening',
                },
                {
                  fact: 'spread',
                  operator: 'notEqual',
                  value: 'localised',
                },
                {
                  fact: 'severity0to10',
                  operator: 'greaterThanInclusive',
                  value: {
                    fact: 'severeMin',
                  },
                },
              ],
            },
          ],
        },
        {
          all: [
            {
              fact: 'symptom',
              operator: 'in',
              value: ['pain', 'burning'],
            },
            {
              fact: 'trend',
              operator: 'equal',
              value: 'worsening',
            },
            {
              fact: 'hoursSinceSessionEnd',
              operator: 'greaterThan',
              value: {
                fact: 'localSpreadFrom',
              },
            },
          ],
        },
      ],
    },
    'late-quiet': {
      all: [
        {
          fact: 'symptom',
          operator: 'in',
          value: ['pus', 'lump'],
        },
        {
          fact: 'hoursSinceSessionEnd',
          operator: 'greaterThan',
          value: {
            fact: 'localInfectionWindow',
          },
        },
        {
          fact: 'trend',
          operator: 'notEqual',
          value: 'worsening',
        },
        {
          fact: 'severity0to10',
          operator: 'lessThanInclusive',
          value: {
            fact: 'slightMax',
          },
        },
        {
          fact: 'spread',
          operator: 'equal',
          value: 'localised',
        },
      ],
    },
    'pregnant-or-possibly': {
      all: [
        {
          fact: 'pregnancyStatus',
          operator: 'in',
          value: ['yes', 'possible'],
        },
      ],
    },
    'shortly-after-pregnancy': {
      all: [
        {
          fact: 'monthsSinceBirth',
          operator: 'lessThanInclusive',
          value: {
            fact: 'postpartumVulnerable',
          },
        },
      ],
    },
    'diabetes-now': {
      all: [
        {
          fact: 'diabetesStatus',
          operator: 'in',
          value: ['type1', 'type2', 'gestational_now'],
        },
      ],
    },
    vulnerable: {
      any: [
        {
          condition: 'pregnant-or-possibly',
        },
        {
          condition: 'shortly-after-pregnancy',
        },
        {
          fact: 'immunosuppressed',
          operator: 'equal',
          value: true,
        },
        {
          condition: 'diabetes-now',
        },
        {
          fact: 'ageYears',
          operator: 'greaterThan',
          value: {
            fact: 'vulnerableAgeAbove',
          },
        },
      ],
    },
    thinner: {
      any: [
        {
          fact: 'bloodThinner',
          operator: 'in',
          value: ['anticoagulant', 'antiplatelet_prescribed'],
        },
        {
          fact: 'bleedingDisorder',
          operator: 'equal',
          value: true,
        },
      ],
    },
    'needle-trace': {
      all: [
        {
          fact: 'symptom',
          operator: 'in',
          value: ['pain', 'inflammation', 'spots'],
        },
        {
          fact: 'severity0to10',
          operator: 'lessThanInclusive',
          value: {
            fact: 'slightMax',
          },
        },
        {
          fact: 'trend',
          operator: 'equal',
          value: 'improving',
        },
        {
          fact: 'spread',
          operator: 'equal',
          value: 'localised',
        },
        {
          fact: 'hoursSinceSessionEnd',
          operator: 'lessThanInclusive',
          value: {
            fact: 'needleTraceMax',
          },
        },
      ],
    },
    'systemic-risk': {
      any: [
        {
          condition: 'vulnerable',
        },
        {
          condition: 'thinner',
        },
        {
          fact: 'injectedSubstances',
          operator: 'contains',
          value: 'minoxidil',
        },
        {
          fact: 'injectedSubstances',
          operator: 'contains',
          value: 'other_drug',
        },
        {
          fact: 'bloodPressureMedicine',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'otherCurrentDisease',
          operator: 'contains',
          value: 'heart_or_blood_pressure',
        },
        {
          fact: 'otherCurrentDisease',
          operator: 'contains',
          value: 'autoimmune',
        },
        {
          fact: 'otherCurrentDisease',
          operator: 'contains',
          value: 'kidney_or_liver',
        },
        {
          fact: 'otherCurrentDisease',
          operator: 'contains',
          value: 'neurological',
        },
        {
          fact: 'otherCurrentDisease',
          operator: 'contains',
          value: 'other',
        },
        {
          fact: 'injectedSubstances',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'bloodPressureMedicine',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'otherCurrentDisease',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'bloodThinner',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'bleedingDisorder',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'diabetesStatus',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'immunosuppressed',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'ageYears',
          operator: 'isUnknown',
          value: true,
        },
        {
          all: [
            {
              fact: 'pregnancyStatus',
              operator: 'isUnknown',
              value: true,
            },
            {
              any: [
                {
                  fact: 'sexRegisteredAtBirth',
                  operator: 'isUnknown',
                  value: true,
                },
                {
                  fact: 'sexRegisteredAtBirth',
                  operator: 'notEqual',
                  value: 'male',
                },
              ],
            },
          ],
        },
      ],
    },
    'numb-unexplained': {
      all: [
        {
          fact: 'symptom',
          operator: 'equal',
          value: 'scalp_numbness',
        },
        {
          any: [
            {
              fact: 'hoursSinceSessionEnd',
              operator: 'greaterThan',
              value: {
                fact: 'numbnessMax',
              },
            },
            {
              fact: 'onsetHours',
              operator: 'greaterThan',
              value: {
                fact: 'numbnessOnsetMax',
              },
            },
            {
              fact: 'trend',
              operator: 'equal',
              value: 'worsening',
            },
            {
              fact: 'spread',
              operator: 'notEqual',
              value: 'localised',
            },
            {
              fact: 'injectedSubstances',
              operator: 'isUnknown',
              value: true,
            },
            {
              all: [
                {
                  fact: 'injectedSubstances',
                  operator: 'doesNotContain',
                  value: 'lidocaine',
                },
                {
                  fact: 'injectedSubstances',
                  operator: 'doesNotContain',
                  value: 'procaine',
                },
              ],
            },
          ],
        },
      ],
    },
    'red-flag-unknown': {
      any: [
        {
          fact: 'breathingOrThroatProblem',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'faintOrConfusion',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'visionOrNerveChange',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'hivesOrFlush',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'severeGutSymptoms',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'skinColourChange',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'feelsIllToday',
          operator: 'isUnknown',
          value: true,
        },
      ],
    },
    'not-late-and-quiet': {
      any: [
        {
          fact: 'symptom',
          operator: 'isUnknown',
          value: true,
        },
        {
          not: {
            condition: 'late-quiet',
          },
        },
      ],
    },
  },
  rules: [
    {
      name: 'T01-breathing-or-throat',
      layer: 'evidence',
      basis: ['E01', 'E57'],
      conditions: {
        all: [
          {
            fact: 'breathingOrThroatProblem',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'breathing-or-throat',
        },
      },
    },
    {
      name: 'T02a-allergic-skin-with-another-system',
      layer: 'evidence',
      basis: ['E01'],
      conditions: {
        all: [
          {
            condition: 'allergy-skin',
          },
          {
            condition: 'allergy-system',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'severe-allergic-reaction',
          mustSay: ['no_further_session_until_doctor_decides'],
        },
      },
    },
    {
      name: 'T02b-itch-all-over-with-another-system',
      layer: 'evidence',
      basis: ['E01'],
      conditions: {
        all: [
          {
            condition: 'itch-all-over',
          },
          {
            condition: 'allergy-system',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'severe-allergic-reaction',
          mustSay: ['no_further_session_until_doctor_decides'],
        },
      },
    },
    {
      name: 'T03-settled-reaction-or-adrenaline-used',
      layer: 'evidence',
      basis: ['E02'],
      conditions: {
        all: [
          {
            fact: 'reactionSettledOrAdrenalineUsed',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'settled-reaction',
        },
      },
    },
    {
      name: 'T04a-collapse-seizure-or-confusion',
      layer: 'evidence',
      basis: ['E22', 'E23', 'E24'],
      conditions: {
        all: [
          {
            fact: 'faintOrConfusion',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'collapse-or-confusion',
        },
      },
    },
    {
      name: 'T04b-faint-in-pregnancy',
      layer: 'evidence',
      basis: ['E24'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'faint',
          },
          {
            condition: 'pregnant-or-possibly',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'faint-in-pregnancy',
        },
      },
    },
    {
      name: 'T04c-faint-not-recovered-in-minutes',
      layer: 'evidence',
      basis: ['E24'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'faint',
          },
          {
            fact: 'durationHours',
            operator: 'greaterThan',
            value: {
              fact: 'faintRecoveryMax',
            },
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'long-faint',
        },
      },
    },
    {
      name: 'T04d-faint-lying-or-exercising',
      layer: 'evidence',
      basis: ['E24'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'faint',
          },
          {
            fact: 'faintLyingOrExercising',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'faint-lying-or-exercising',
        },
      },
    },
    {
      name: 'T05-numb-mouth-in-first-hour',
      layer: 'evidence',
      basis: ['E23'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'numb_mouth',
          },
          {
            fact: 'onsetHours',
            operator: 'lessThanInclusive',
            value: {
              fact: 'anaestheticToxicityMax',
            },
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'numb-mouth',
        },
      },
    },
    {
      name: 'T06-sight-or-nerve-change',
      layer: 'evidence',
      basis: ['E16'],
      conditions: {
        any: [
          {
            fact: 'visionOrNerveChange',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'vision_change',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'sight-or-nerve-change',
        },
      },
    },
    {
      name: 'T07a-skin-blue-grey-or-black',
      layer: 'evidence',
      basis: ['E15'],
      conditions: {
        all: [
          {
            fact: 'skinColourChange',
            operator: 'equal',
            value: 'blue_grey_black',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'skin-blue-grey-or-black',
        },
      },
    },
    {
      name: 'T07b-skin-white-with-numbness-or-blisters',
      layer: 'evidence',
      basis: ['E15'],
      conditions: {
        all: [
          {
            fact: 'skinColourChange',
            operator: 'equal',
            value: 'white_mottled',
          },
          {
            any: [
              {
                fact: 'painOutOfProportionOrNumb',
                operator: 'equal',
                value: true,
              },
              {
                condition: 'numb-unexplained',
              },
              {
                fact: 'symptomsReported',
                operator: 'contains',
                value: 'blisters',
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'skin-white-with-danger-sign',
        },
      },
    },
    {
      name: 'T07c-skin-white-with-pain',
      layer: 'evidence',
      basis: ['E15'],
      conditions: {
        all: [
          {
            fact: 'skinColourChange',
            operator: 'equal',
            value: 'white_mottled',
          },
          {
            fact: 'symptom',
            operator: 'in',
            value: ['pain', 'burning'],
          },
          {
            any: [
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'colourChangePainMin',
                },
              },
              {
                fact: 'trend',
                operator: 'equal',
                value: 'worsening',
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'skin-white-with-danger-sign',
        },
      },
    },
    {
      name: 'T08a-numb-or-out-of-proportion-and-ill',
      layer: 'evidence',
      basis: ['E10'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'painOutOfProportionOrNumb',
                operator: 'equal',
                value: true,
              },
              {
                condition: 'numb-unexplained',
              },
            ],
          },
          {
            any: [
              {
                condition: 'fever',
              },
              {
                fact: 'feelsIllToday',
                operator: 'equal',
                value: true,
              },
              {
                fact: 'symptomsReported',
                operator: 'contains',
                value: 'blisters',
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'deep-infection',
        },
      },
    },
    {
      name: 'T08b-severe-pain-and-ill',
      layer: 'evidence',
      basis: ['E10'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['pain', 'burning'],
          },
          {
            fact: 'severity0to10',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'severeMin',
            },
          },
          {
            any: [
              {
                condition: 'fever',
              },
              {
                fact: 'feelsIllToday',
                operator: 'equal',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'deep-infection',
        },
      },
    },
    {
      name: 'T08c-local-infection-ill-not-measured',
      layer: 'evidence',
      basis: ['E10'],
      conditions: {
        all: [
          {
            any: [
              {
                condition: 'heat-or-pus',
              },
              {
                condition: 'local-spread',
              },
            ],
          },
          {
            fact: 'feelsIllToday',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'bodyTemperatureC',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-with-illness',
        },
      },
    },
    {
      name: 'T08d-severe-pain-out-of-proportion',
      layer: 'evidence',
      basis: ['E10'],
      conditions: {
        all: [
          {
            fact: 'painOutOfProportionOrNumb',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'symptom',
            operator: 'in',
            value: ['pain', 'burning'],
          },
          {
            fact: 'severity0to10',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'severeMin',
            },
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'deep-infection',
        },
      },
    },
    {
      name: 'T09a-chills-or-fast-breathing',
      layer: 'evidence',
      basis: ['E09', 'E11'],
      conditions: {
        all: [
          {
            fact: 'rigorsOrFastBreathing',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'whole-body-infection',
        },
      },
    },
    {
      name: 'T09b-local-infection-with-fever',
      layer: 'evidence',
      basis: ['E09', 'E11'],
      conditions: {
        all: [
          {
            any: [
              {
                condition: 'heat-or-pus',
              },
              {
                fact: 'symptomsReported',
                operator: 'contains',
                value: 'inflammation',
              },
            ],
          },
          {
            condition: 'fever',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-with-illness',
        },
      },
    },
    {
      name: 'T09c-spreading-infection-with-fever',
      layer: 'evidence',
      basis: ['E09', 'E11'],
      conditions: {
        all: [
          {
            condition: 'local-spread',
          },
          {
            condition: 'fever',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-with-illness',
        },
      },
    },
    {
      name: 'T09d-local-infection-with-systemic-sign',
      layer: 'evidence',
      basis: ['E09', 'E11'],
      conditions: {
        all: [
          {
            condition: 'heat-or-pus',
          },
          {
            condition: 'infection-system',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-with-illness',
        },
      },
    },
    {
      name: 'T09e-spreading-infection-with-systemic-sign',
      layer: 'evidence',
      basis: ['E09', 'E11'],
      conditions: {
        all: [
          {
            condition: 'local-spread',
          },
          {
            condition: 'infection-system',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-with-illness',
        },
      },
    },
    {
      name: 'T10-eye-involved',
      layer: 'evidence',
      basis: ['E09'],
      conditions: {
        all: [
          {
            fact: 'eyeInvolved',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'eye-involved',
        },
      },
    },
    {
      name: 'T11a-widespread-blisters-or-sores',
      layer: 'evidence',
      basis: ['E12'],
      conditions: {
        all: [
          {
            fact: 'widespreadBlistersOrSores',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'widespread-blisters',
        },
      },
    },
    {
      name: 'T11b-blisters-all-over',
      layer: 'evidence',
      basis: ['E12'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'blisters',
          },
          {
            fact: 'spread',
            operator: 'equal',
            value: 'whole_body',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'widespread-blisters',
        },
      },
    },
    {
      name: 'T12a-bleeding-or-head-injury',
      layer: 'evidence',
      basis: ['E25', 'E26', 'E58'],
      conditions: {
        any: [
          {
            fact: 'uncontrolledBleeding',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'headInjuryInFaint',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'bleeding-or-head-injury',
        },
      },
    },
    {
      name: 'T12b-growing-swelling-on-thinner',
      layer: 'evidence',
      basis: ['E26'],
      conditions: {
        all: [
          {
            condition: 'thinner',
          },
          {
            fact: 'symptom',
            operator: 'in',
            value: ['lump', 'swelling_forehead'],
          },
          {
            fact: 'onsetHours',
            operator: 'lessThan',
            value: {
              fact: 'lumpFrom',
            },
          },
          {
            fact: 'trend',
            operator: 'equal',
            value: 'worsening',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'growing-swelling-on-thinner',
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'T12c-worsening-headache-on-thinner',
      layer: 'evidence',
      basis: ['E69'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'bleedingDisorder',
                operator: 'equal',
                value: true,
              },
              {
                fact: 'bloodThinner',
                operator: 'equal',
                value: 'anticoagulant',
              },
            ],
          },
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'headache',
          },
          {
            fact: 'trend',
            operator: 'equal',
            value: 'worsening',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'worsening-headache-on-thinner',
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'T43a-gut-signs-with-dizziness-or-faint',
      layer: 'evidence',
      basis: ['E53'],
      conditions: {
        all: [
          {
            fact: 'severeGutSymptoms',
            operator: 'equal',
            value: true,
          },
          {
            any: [
              {
                fact: 'symptomsReported',
                operator: 'contains',
                value: 'dizziness',
              },
              {
                fact: 'symptomsReported',
                operator: 'contains',
                value: 'faint',
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'gut-signs-with-danger-sign',
        },
      },
    },
    {
      name: 'T43b-gut-signs-on-thinner',
      layer: 'evidence',
      basis: ['E53'],
      conditions: {
        all: [
          {
            fact: 'severeGutSymptoms',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'thinner',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'gut-signs-on-thinner',
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'T44a-self-harm-may-act',
      layer: 'evidence',
      basis: ['E54'],
      conditions: {
        all: [
          {
            fact: 'selfHarmThoughts',
            operator: 'equal',
            value: 'may_act',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'self-harm-may-act',
        },
      },
    },
    {
      name: 'T44b-self-harm-thoughts',
      layer: 'evidence',
      basis: ['E54'],
      conditions: {
        all: [
          {
            fact: 'selfHarmThoughts',
            operator: 'equal',
            value: 'thoughts_but_safe',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'self-harm-thoughts',
        },
      },
    },
    {
      name: 'T45-medicine-overdose',
      layer: 'evidence',
      basis: ['E55'],
      conditions: {
        all: [
          {
            fact: 'medicineOverdose',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'medicine-overdose',
        },
      },
    },
    {
      name: 'T46a-diabetes-with-high-ketones-or-gut-signs',
      layer: 'evidence',
      basis: ['E56', 'E30'],
      conditions: {
        all: [
          {
            condition: 'diabetes-now',
          },
          {
            any: [
              {
                fact: 'highKetones',
                operator: 'equal',
                value: true,
              },
              {
                all: [
                  {
                    fact: 'diabetesStatus',
                    operator: 'equal',
                    value: 'type1',
                  },
                  {
                    fact: 'severeGutSymptoms',
                    operator: 'equal',
                    value: true,
                  },
                ],
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'ketoacidosis',
        },
      },
    },
    {
      name: 'T46b-diabetes-gut-signs-ketones-unknown',
      layer: 'evidence',
      basis: ['E56', 'E30'],
      conditions: {
        all: [
          {
            condition: 'diabetes-now',
          },
          {
            fact: 'severeGutSymptoms',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'highKetones',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'ketoacidosis',
        },
      },
    },
    {
      name: 'T46c-ketoacidosis-signs',
      layer: 'evidence',
      basis: ['E56'],
      conditions: {
        all: [
          {
            fact: 'ketoacidosisSigns',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'ketoacidosis',
        },
      },
    },
    {
      name: 'T52a-cancer-treatment-with-fever',
      layer: 'evidence',
      basis: ['E66'],
      conditions: {
        all: [
          {
            fact: 'cancerStatus',
            operator: 'equal',
            value: 'active_or_in_treatment',
          },
          {
            condition: 'fever',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-during-cancer-treatment',
        },
      },
    },
    {
      name: 'T52b-cancer-treatment-ill-or-warm',
      layer: 'evidence',
      basis: ['E66'],
      conditions: {
        all: [
          {
            fact: 'cancerStatus',
            operator: 'equal',
            value: 'active_or_in_treatment',
          },
          {
            any: [
              {
                fact: 'immunosuppressed',
                operator: 'equal',
                value: true,
              },
              {
                fact: 'immunosuppressed',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            any: [
              {
                fact: 'feelsIllToday',
                operator: 'equal',
                value: true,
              },
              {
                condition: 'subfebrile',
              },
            ],
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-during-cancer-treatment',
        },
      },
    },
    {
      name: 'T13a-hot-oozing-or-crusted',
      layer: 'evidence',
      basis: ['E07', 'E09'],
      conditions: {
        all: [
          {
            condition: 'heat-or-pus',
          },
          {
            condition: 'not-late-and-quiet',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'local-infection',
          mustSay: ['redness_may_not_show_on_dark_skin'],
        },
      },
    },
    {
      name: 'T13b-spreading-or-worsening',
      layer: 'evidence',
      basis: ['E07', 'E09'],
      conditions: {
        condition: 'local-spread',
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'local-infection',
          mustSay: ['redness_may_not_show_on_dark_skin'],
        },
      },
    },
    {
      name: 'T14-fever-or-ill',
      layer: 'evidence',
      basis: ['E11', 'E09'],
      conditions: {
        any: [
          {
            condition: 'fever',
          },
          {
            fact: 'feelsIllToday',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'fever-or-ill',
        },
      },
    },
    {
      name: 'T15a-hives',
      layer: 'evidence',
      basis: ['E01', 'E03'],
      conditions: {
        any: [
          {
            fact: 'hivesOrFlush',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'hives',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'hives',
          mustSay: ['no_further_session_until_doctor_decides'],
          recheckAfter: 'PT1H',
        },
      },
    },
    {
      name: 'T15b-itch-or-rash-spreading',
      layer: 'evidence',
      basis: ['E01', 'E03'],
      conditions: {
        any: [
          {
            all: [
              {
                fact: 'symptom',
                operator: 'equal',
                value: 'itching',
              },
              {
                fact: 'spread',
                operator: 'notEqual',
                value: 'localised',
              },
            ],
          },
          {
            all: [
              {
                fact: 'symptom',
                operator: 'equal',
                value: 'spots',
              },
              {
                fact: 'spread',
                operator: 'equal',
                value: 'whole_body',
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'hives',
          mustSay: ['no_further_session_until_doctor_decides'],
          recheckAfter: 'PT1H',
        },
      },
    },
    {
      name: 'T16a-face-swelling-worsening',
      layer: 'evidence',
      basis: ['E03', 'E40'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'swelling_lips_face',
          },
          {
            fact: 'trend',
            operator: 'equal',
            value: 'worsening',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'face-swelling-worsening',
          mustSay: ['no_further_session_until_doctor_decides'],
        },
      },
    },
    {
      name: 'T16b-face-swelling',
      layer: 'evidence',
      basis: ['E03', 'E40'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'swelling_lips_face',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'face-swelling',
          mustSay: ['no_further_session_until_doctor_decides'],
          recheckAfter: 'PT15M',
        },
      },
    },
    {
      name: 'T17-blisters',
      layer: 'evidence',
      basis: ['E12', 'E15'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'blisters',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'blisters',
        },
      },
    },
    {
      name: 'T18a-bruise-growing',
      layer: 'evidence',
      basis: ['E25', 'E26', 'E41'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'bruise',
          },
          {
            fact: 'trend',
            operator: 'equal',
            value: 'worsening',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'bruise-growing',
        },
      },
    },
    {
      name: 'T18b-bruise-on-thinner',
      layer: 'evidence',
      basis: ['E25', 'E26', 'E41'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['bruise', 'spots'],
          },
          {
            condition: 'thinner',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'bruise-on-thinner',
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'T19a-pain-severe-or-worsening',
      layer: 'evidence',
      basis: ['E07', 'E10', 'E15'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['pain', 'burning'],
          },
          {
            any: [
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'severeMin',
                },
              },
              {
                fact: 'trend',
                operator: 'equal',
                value: 'worsening',
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'severe-or-worsening-pain',
        },
      },
    },
    {
      name: 'T19b-pain-out-of-proportion-or-numb',
      layer: 'evidence',
      basis: ['E07', 'E10', 'E15'],
      conditions: {
        all: [
          {
            fact: 'painOutOfProportionOrNumb',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'pain-out-of-proportion-or-numb',
        },
      },
    },
    {
      name: 'T20a-dizziness-not-brief-or-at-risk',
      layer: 'evidence',
      basis: ['E22', 'E23', 'E65'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'dizziness',
          },
          {
            any: [
              {
                fact: 'durationHours',
                operator: 'greaterThan',
                value: {
                  fact: 'dizzinessBriefMax',
                },
              },
              {
                fact: 'trend',
                operator: 'notEqual',
                value: 'improving',
              },
              {
                fact: 'onsetHours',
                operator: 'greaterThan',
                value: {
                  fact: 'faintOnsetMax',
                },
              },
              {
                fact: 'hoursSinceSessionEnd',
                operator: 'lessThanInclusive',
                value: {
                  fact: 'anaestheticToxicityMax',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThan',
                value: {
                  fact: 'slightMax',
                },
              },
              {
                condition: 'systemic-risk',
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'dizziness',
          recheckAfter: 'PT1H',
        },
      },
    },
    {
      name: 'T20b-dizziness-brief',
      layer: 'evidence',
      basis: ['E65', 'E24'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'dizziness',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'dizziness-brief',
        },
      },
    },
    {
      name: 'T21-pregnancy-after-session',
      layer: 'evidence',
      basis: ['E20'],
      conditions: {
        all: [
          {
            condition: 'pregnant-or-possibly',
          },
          {
            any: [
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
                value: 'minoxidil',
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
              {
                fact: 'injectedSubstances',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'pregnancy-after-session',
        },
      },
    },
    {
      name: 'T22-needle-reuse-possible',
      layer: 'evidence',
      basis: ['E13'],
      conditions: {
        any: [
          {
            fact: 'needleReuseSuspected',
            operator: 'equal',
            value: true,
          },
          {
            all: [
              {
                fact: 'practitionerLicensed',
                operator: 'equal',
                value: false,
              },
              {
                fact: 'needleReuseSuspected',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'needle-reuse',
        },
      },
    },
    {
      name: 'T23a-someone-else-exposed',
      layer: 'evidence',
      basis: ['E20'],
      conditions: {
        all: [
          {
            fact: 'exposedThirdParty',
            operator: 'in',
            value: ['child', 'pregnant_person', 'other'],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'someone-else-exposed',
        },
      },
    },
    {
      name: 'T23b-someone-else-exposed-with-symptoms',
      layer: 'evidence',
      basis: ['E20'],
      conditions: {
        all: [
          {
            fact: 'exposedThirdParty',
            operator: 'in',
            value: ['child', 'pregnant_person', 'other'],
          },
          {
            fact: 'exposedPersonHasSymptoms',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'someone-else-exposed-with-symptoms',
        },
      },
    },
    {
      name: 'T53-needle-piece-left',
      layer: 'evidence',
      basis: ['E67'],
      conditions: {
        all: [
          {
            fact: 'needlePieceLeft',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'needle-piece-left',
        },
      },
    },
    {
      name: 'T54-very-high-blood-pressure',
      layer: 'evidence',
      basis: ['E68'],
      conditions: {
        all: [
          {
            fact: 'veryHighBloodPressure',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'very-high-blood-pressure',
        },
      },
    },
    {
      name: 'T24a-late-lump',
      layer: 'evidence',
      basis: ['E08', 'E48'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'lump',
          },
          {
            fact: 'onsetHours',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'lumpFrom',
            },
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'late-lump-or-discharge',
        },
      },
    },
    {
      name: 'T24b-late-quiet-lump-or-discharge',
      layer: 'evidence',
      basis: ['E08', 'E48'],
      conditions: {
        condition: 'late-quiet',
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'late-lump-or-discharge',
        },
      },
    },
    {
      name: 'T24c-lump-or-pus-spreading',
      layer: 'evidence',
      basis: ['E08', 'E48'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['lump', 'pus'],
          },
          {
            fact: 'spread',
            operator: 'notEqual',
            value: 'localised',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'lump-or-discharge-spreading',
        },
      },
    },
    {
      name: 'T25-bald-patch',
      layer: 'evidence',
      basis: ['E17', 'E08'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'bald_patch',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'bald-patch',
        },
      },
    },
    {
      name: 'T49-shedding',
      layer: 'evidence',
      basis: ['E62', 'E17', 'E18'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'shedding',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'shedding',
        },
      },
    },
    {
      name: 'T51a-tiredness',
      layer: 'evidence',
      basis: ['E64'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'tiredness',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'tiredness',
          recheckAfter: 'PT24H',
        },
      },
    },
    {
      name: 'T51b-tiredness-early-severe-or-at-risk',
      layer: 'evidence',
      basis: ['E64'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'tiredness',
          },
          {
            any: [
              {
                fact: 'hoursSinceSessionEnd',
                operator: 'lessThanInclusive',
                value: {
                  fact: 'anaestheticToxicityMax',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'severeMin',
                },
              },
              {
                fact: 'trend',
                operator: 'equal',
                value: 'worsening',
              },
              {
                condition: 'systemic-risk',
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'tiredness-with-risk',
        },
      },
    },
    {
      name: 'T26a-forehead-swelling',
      layer: 'evidence',
      basis: ['E40'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'swelling_forehead',
          },
          {
            fact: 'onsetHours',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'frontalOedemaMinOnset',
            },
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThanInclusive',
            value: {
              fact: 'frontalOedemaMax',
            },
          },
          {
            fact: 'severity0to10',
            operator: 'lessThanInclusive',
            value: {
              fact: 'slightMax',
            },
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'forehead-swelling',
          window: {
            from: 'PT6H',
            to: 'PT96H',
          },
          recheckAfter: 'PT24H',
        },
      },
    },
    {
      name: 'T26b-forehead-swelling-early-long-or-painful',
      layer: 'evidence',
      basis: ['E40'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'swelling_forehead',
          },
          {
            any: [
              {
                fact: 'onsetHours',
                operator: 'lessThan',
                value: {
                  fact: 'frontalOedemaMinOnset',
                },
              },
              {
                fact: 'hoursSinceSessionEnd',
                operator: 'greaterThan',
                value: {
                  fact: 'frontalOedemaMax',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThan',
                value: {
                  fact: 'slightMax',
                },
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'forehead-swelling-unusual',
        },
      },
    },
    {
      name: 'T27-burning-long-or-moderate',
      layer: 'evidence',
      basis: ['S69', 'E07'],
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
                fact: 'durationHours',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'burningContact',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'moderateMin',
                },
              },
              {
                all: [
                  {
                    fact: 'durationHours',
                    operator: 'greaterThan',
                    value: {
                      fact: 'fewHoursUpper',
                    },
                  },
                  {
                    fact: 'trend',
                    operator: 'equal',
                    value: 'same',
                  },
                ],
              },
            ],
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'burning-long-or-moderate',
        },
      },
    },
    {
      name: 'T28-inflammation-after-two-days',
      layer: 'evidence',
      basis: ['S68', 'E07'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'inflammation',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'greaterThan',
            value: {
              fact: 'localReactionWindow',
            },
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'inflammation-lasting',
          mustSay: ['redness_may_not_show_on_dark_skin'],
        },
      },
    },
    {
      name: 'T29-itching-long-moderate-or-worsening',
      layer: 'evidence',
      basis: ['S70', 'E04'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'itching',
          },
          {
            any: [
              {
                fact: 'hoursSinceSessionEnd',
                operator: 'greaterThan',
                value: {
                  fact: 'localReactionWindow',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'moderateMin',
                },
              },
              {
                fact: 'trend',
                operator: 'equal',
                value: 'worsening',
              },
            ],
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'itching-lasting',
        },
      },
    },
    {
      name: 'T30-bruise-or-spots-beyond-usual',
      layer: 'evidence',
      basis: ['S71', 'E41', 'E48'],
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
                fact: 'hoursSinceSessionEnd',
                operator: 'greaterThan',
                value: {
                  fact: 'bruiseMaxHours',
                },
              },
              {
                fact: 'sizeCm',
                operator: 'greaterThan',
                value: {
                  fact: 'bruiseMaxCm',
                },
              },
              {
                all: [
                  {
                    fact: 'symptom',
                    operator: 'equal',
                    value: 'spots',
                  },
                  {
                    any: [
                      {
                        fact: 'trend',
                        operator: 'equal',
                        value: 'worsening',
                      },
                      {
                        fact: 'spread',
                        operator: 'equal',
                        value: 'spreading',
                      },
                      {
                        all: [
                          {
                            fact: 'onsetHours',
                            operator: 'greaterThanInclusive',
                            value: {
                              fact: 'lateSpotsOnset',
                            },
                          },
                          {
                            fact: 'hoursSinceSessionEnd',
                            operator: 'greaterThan',
                            value: {
                              fact: 'localReactionWindow',
                            },
                          },
                          {
                            fact: 'trend',
                            operator: 'equal',
                            value: 'same',
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'bruise-or-spots-lasting',
        },
      },
    },
    {
      name: 'T31-pain-after-two-days',
      layer: 'evidence',
      basis: ['S67', 'E44'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'pain',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'greaterThan',
            value: {
              fact: 'localReactionWindow',
            },
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'pain-lasting',
        },
      },
    },
    {
      name: 'T32-brief-faint',
      layer: 'evidence',
      basis: ['E24'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'faint',
          },
          {
            fact: 'onsetHours',
            operator: 'lessThanInclusive',
            value: {
              fact: 'faintOnsetMax',
            },
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'brief-faint',
          recheckAfter: 'PT15M',
        },
      },
    },
    {
      name: 'T33a-headache',
      layer: 'evidence',
      basis: ['E40', 'E52'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'headache',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'headache',
          recheckAfter: 'PT24H',
        },
      },
    },
    {
      name: 'T33b-headache-worsening',
      layer: 'evidence',
      basis: ['E52'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'headache',
          },
          {
            fact: 'trend',
            operator: 'equal',
            value: 'worsening',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'headache-worsening',
        },
      },
    },
    {
      name: 'T33c-headache-severe',
      layer: 'evidence',
      basis: ['E52'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'headache',
          },
          {
            fact: 'severity0to10',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'severeMin',
            },
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'headache-severe',
        },
      },
    },
    {
      name: 'T33d-headache-red-flags',
      layer: 'evidence',
      basis: ['E52'],
      conditions: {
        any: [
          {
            fact: 'suddenWorstHeadache',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'meningitisSigns',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'headache-red-flags',
        },
      },
    },
    {
      name: 'T42-slightly-raised-temperature',
      layer: 'evidence',
      basis: ['E09'],
      conditions: {
        any: [
          {
            condition: 'subfebrile',
          },
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'fever',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'slightly-raised-temperature',
          recheckAfter: 'PT4H',
        },
      },
    },
    {
      name: 'T34-burning-settling',
      layer: 'evidence',
      basis: ['S69'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'burning',
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
      event: {
        type: 'self_care_watch',
        params: {
          message: 'burning-settling',
          recheckAfter: 'PT18H',
        },
      },
    },
    {
      name: 'T35-inflammation-early',
      layer: 'evidence',
      basis: ['S68'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'inflammation',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThanInclusive',
            value: {
              fact: 'localReactionWindow',
            },
          },
          {
            not: {
              condition: 'needle-trace',
            },
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'inflammation-early',
          mustSay: ['redness_may_not_show_on_dark_skin'],
          window: {
            from: 'PT0H',
            to: 'PT48H',
          },
          recheckAfter: 'PT24H',
        },
      },
    },
    {
      name: 'T36-pain-early',
      layer: 'evidence',
      basis: ['S67', 'E44'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'pain',
          },
          {
            fact: 'hoursSinceSessionEnd',
            operator: 'lessThanInclusive',
            value: {
              fact: 'localReactionWindow',
            },
          },
          {
            not: {
              condition: 'needle-trace',
            },
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'pain-early',
          window: {
            from: 'PT0H',
            to: 'PT48H',
          },
          recheckAfter: 'PT24H',
        },
      },
    },
    {
      name: 'T37-itching',
      layer: 'evidence',
      basis: ['S70'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'itching',
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'itching',
          window: {
            from: 'PT0H',
            to: 'PT48H',
          },
          recheckAfter: 'PT24H',
        },
      },
    },
    {
      name: 'T38-bruise-or-spots',
      layer: 'evidence',
      basis: ['S71', 'E41'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['bruise', 'spots'],
          },
          {
            not: {
              condition: 'needle-trace',
            },
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'bruise-or-spots',
          window: {
            from: 'PT0H',
            to: 'P14D',
          },
          recheckAfter: 'P3D',
        },
      },
    },
    {
      name: 'T47a-drops-of-blood',
      layer: 'evidence',
      basis: ['E60', 'E25', 'E26'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'pinpoint_bleeding',
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'drops-of-blood',
          window: {
            from: 'PT0H',
            to: 'PT24H',
          },
          recheckAfter: 'PT1H',
        },
      },
    },
    {
      name: 'T47b-drops-of-blood-longer-or-on-thinner',
      layer: 'evidence',
      basis: ['E60', 'E25', 'E26'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'pinpoint_bleeding',
          },
          {
            any: [
              {
                fact: 'hoursSinceSessionEnd',
                operator: 'greaterThan',
                value: {
                  fact: 'pinpointBleedingWindow',
                },
              },
              {
                fact: 'trend',
                operator: 'equal',
                value: 'same',
              },
              {
                fact: 'durationHours',
                operator: 'greaterThan',
                value: {
                  fact: 'bleedingStopMax',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThan',
                value: {
                  fact: 'slightMax',
                },
              },
              {
                condition: 'thinner',
              },
            ],
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'drops-of-blood-longer',
        },
      },
    },
    {
      name: 'T47c-drops-of-blood-increasing-or-not-asked',
      layer: 'evidence',
      basis: ['E60', 'E25', 'E26'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'pinpoint_bleeding',
          },
          {
            any: [
              {
                fact: 'uncontrolledBleeding',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'trend',
                operator: 'equal',
                value: 'worsening',
              },
              {
                fact: 'spread',
                operator: 'notEqual',
                value: 'localised',
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'severeMin',
                },
              },
              {
                fact: 'bleedingDisorder',
                operator: 'equal',
                value: true,
              },
              {
                all: [
                  {
                    condition: 'thinner',
                  },
                  {
                    any: [
                      {
                        fact: 'trend',
                        operator: 'notEqual',
                        value: 'improving',
                      },
                      {
                        fact: 'durationHours',
                        operator: 'greaterThan',
                        value: {
                          fact: 'bleedingStopMax',
                        },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'drops-of-blood-increasing',
        },
      },
    },
    {
      name: 'T48a-dry-scabs-or-flakes',
      layer: 'evidence',
      basis: ['E61', 'E07'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'scabs_or_flakes',
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'dry-scabs',
          window: {
            from: 'PT0H',
            to: 'P7D',
          },
          recheckAfter: 'P3D',
        },
      },
    },
    {
      name: 'T48b-dry-scabs-longer-or-vulnerable',
      layer: 'evidence',
      basis: ['E61', 'E07'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'scabs_or_flakes',
          },
          {
            any: [
              {
                fact: 'hoursSinceSessionEnd',
                operator: 'greaterThan',
                value: {
                  fact: 'scabWindow',
                },
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThan',
                value: {
                  fact: 'slightMax',
                },
              },
              {
                condition: 'vulnerable',
              },
            ],
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'dry-scabs-longer',
        },
      },
    },
    {
      name: 'T48c-scabs-increasing-or-severe',
      layer: 'evidence',
      basis: ['E61', 'E07'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'scabs_or_flakes',
          },
          {
            any: [
              {
                fact: 'trend',
                operator: 'equal',
                value: 'worsening',
              },
              {
                fact: 'spread',
                operator: 'notEqual',
                value: 'localised',
              },
              {
                fact: 'severity0to10',
                operator: 'greaterThanInclusive',
                value: {
                  fact: 'severeMin',
                },
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'scabs-increasing',
        },
      },
    },
    {
      name: 'T50a-numb-scalp',
      layer: 'evidence',
      basis: ['E63'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'scalp_numbness',
          },
        ],
      },
      event: {
        type: 'self_care_watch',
        params: {
          message: 'numb-scalp',
          window: {
            from: 'PT0H',
            to: 'PT6H',
          },
          recheckAfter: 'PT6H',
        },
      },
    },
    {
      name: 'T50b-numb-scalp-unexplained',
      layer: 'evidence',
      basis: ['E63', 'E10', 'E15'],
      conditions: {
        condition: 'numb-unexplained',
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'numb-scalp-unexplained',
        },
      },
    },
    {
      name: 'T39-burning-slight',
      layer: 'evidence',
      basis: ['S69'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'burning',
          },
          {
            fact: 'durationHours',
            operator: 'lessThanInclusive',
            value: {
              fact: 'fewHoursUpper',
            },
          },
          {
            fact: 'severity0to10',
            operator: 'lessThanInclusive',
            value: {
              fact: 'slightMax',
            },
          },
        ],
      },
      event: {
        type: 'expected_no_action',
        params: {
          message: 'burning-slight',
          recheckAfter: 'PT6H',
        },
      },
    },
    {
      name: 'T40-needle-trace-or-nothing',
      layer: 'evidence',
      basis: ['S67', 'S68', 'S32'],
      conditions: {
        any: [
          {
            condition: 'needle-trace',
          },
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'none',
          },
        ],
      },
      event: {
        type: 'expected_no_action',
        params: {
          message: 'needle-trace',
          window: {
            from: 'PT0H',
            to: 'PT6H',
          },
          recheckAfter: 'PT6H',
        },
      },
    },
    {
      name: 'T41a-not-on-the-list',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        any: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'other',
          },
          {
            all: [
              {
                fact: 'symptom',
                operator: 'equal',
                value: 'numb_mouth',
              },
              {
                fact: 'onsetHours',
                operator: 'greaterThan',
                value: {
                  fact: 'anaestheticToxicityMax',
                },
              },
            ],
          },
          {
            all: [
              {
                fact: 'symptom',
                operator: 'equal',
                value: 'lump',
              },
              {
                fact: 'onsetHours',
                operator: 'lessThan',
                value: {
                  fact: 'lumpFrom',
                },
              },
            ],
          },
          {
            all: [
              {
                fact: 'symptom',
                operator: 'equal',
                value: 'faint',
              },
              {
                fact: 'onsetHours',
                operator: 'greaterThan',
                value: {
                  fact: 'faintOnsetMax',
                },
              },
            ],
          },
          {
            all: [
              {
                fact: 'symptom',
                operator: 'in',
                value: ['pain', 'burning'],
              },
              {
                fact: 'spread',
                operator: 'notEqual',
                value: 'localised',
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'not-on-the-list',
        },
      },
    },
    {
      name: 'T41b-gut-urine-or-white-skin-alone',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        any: [
          {
            fact: 'severeGutSymptoms',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'noUrineAllDay',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'skinColourChange',
            operator: 'equal',
            value: 'white_mottled',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'danger-sign-alone',
        },
      },
    },
    {
      name: 'T41c-symptom-not-known',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'symptom-not-known',
        },
      },
    },
    {
      name: 'U1-red-flag-answers-unknown',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        any: [
          {
            fact: 'breathingOrThroatProblem',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'faintOrConfusion',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'visionOrNerveChange',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'red-flag-answers-unknown',
        },
      },
    },
    {
      name: 'U2a-warning-answer-unknown',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        any: [
          {
            fact: 'hivesOrFlush',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'severeGutSymptoms',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'skinColourChange',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'heatOrPus',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'eyeInvolved',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'warning-answer-unknown',
        },
      },
    },
    {
      name: 'U2b-two-warning-answers-unknown',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        any: [
          {
            all: [
              {
                fact: 'hivesOrFlush',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'severeGutSymptoms',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'hivesOrFlush',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'skinColourChange',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'hivesOrFlush',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'heatOrPus',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'hivesOrFlush',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'eyeInvolved',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'severeGutSymptoms',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'skinColourChange',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'severeGutSymptoms',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'heatOrPus',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'severeGutSymptoms',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'eyeInvolved',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'skinColourChange',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'heatOrPus',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'skinColourChange',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'eyeInvolved',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
          {
            all: [
              {
                fact: 'heatOrPus',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'eyeInvolved',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'warning-answer-unknown',
        },
      },
    },
    {
      name: 'U5-caller-very-worried',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'callerVeryWorried',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'very-worried',
        },
      },
    },
    {
      name: 'U8-any-red-flag-unknown',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        condition: 'red-flag-unknown',
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'warning-answer-unknown',
        },
      },
    },
    {
      name: 'U9-someone-else-asks',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'callerRole',
            operator: 'in',
            value: ['parent', 'carer', 'clinic', 'other'],
          },
          {
            condition: 'red-flag-unknown',
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'someone-else-asks',
        },
      },
    },
    {
      name: 'U10-age-unknown',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'ageYears',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'age-unknown',
        },
      },
    },
    {
      name: 'U11-blood-thinner-unknown',
      layer: 'evidence',
      basis: ['E47', 'E25'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'in',
            value: ['bruise', 'pinpoint_bleeding'],
          },
          {
            any: [
              {
                fact: 'bloodThinner',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'bleedingDisorder',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'blood-thinner-unknown',
        },
      },
    },
    {
      name: 'U12-head-injury-unknown',
      layer: 'evidence',
      basis: ['E47', 'E24'],
      conditions: {
        all: [
          {
            fact: 'symptom',
            operator: 'equal',
            value: 'faint',
          },
          {
            fact: 'headInjuryInFaint',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'head-injury-unknown',
        },
      },
    },
    {
      name: 'M1a-under-age',
      layer: 'evidence',
      basis: ['E29'],
      conditions: {
        all: [
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
        type: 'contact_clinic_24_48h',
        params: {
          message: 'under-age',
        },
      },
    },
    {
      name: 'M1b-small-child-with-symptom',
      layer: 'evidence',
      basis: ['E47', 'E11'],
      conditions: {
        all: [
          {
            fact: 'ageYears',
            operator: 'lessThan',
            value: {
              fact: 'infantRaiseBelow',
            },
          },
          {
            any: [
              {
                fact: 'symptom',
                operator: 'isUnknown',
                value: true,
              },
              {
                fact: 'symptom',
                operator: 'notEqual',
                value: 'none',
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'small-child',
        },
      },
    },
    {
      name: 'M1c-child-danger-signs',
      layer: 'evidence',
      basis: ['E11'],
      conditions: {
        all: [
          {
            fact: 'childDangerSigns',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'child-danger-signs',
        },
      },
    },
    {
      name: 'M1d-breastfed-baby-exposed',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'exposedThirdParty',
            operator: 'equal',
            value: 'breastfed_baby',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'breastfed-baby',
        },
      },
    },
    {
      name: 'M1e-breastfed-baby-unwell-or-unknown',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'exposedThirdParty',
            operator: 'equal',
            value: 'breastfed_baby',
          },
          {
            any: [
              {
                fact: 'exposedPersonHasSymptoms',
                operator: 'equal',
                value: true,
              },
              {
                fact: 'exposedPersonHasSymptoms',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'breastfed-baby-unwell',
        },
      },
    },
    {
      name: 'M2a-pregnant-or-shortly-after',
      layer: 'evidence',
      basis: ['E47', 'E11'],
      conditions: {
        any: [
          {
            condition: 'pregnant-or-possibly',
          },
          {
            condition: 'shortly-after-pregnancy',
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'pregnant-or-shortly-after',
        },
      },
    },
    {
      name: 'M2b-pregnancy-warning-signs',
      layer: 'evidence',
      basis: ['E47', 'E59'],
      conditions: {
        all: [
          {
            fact: 'pregnancyWarningSigns',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'pregnancy-warning-signs',
        },
      },
    },
    {
      name: 'M3a-vulnerable-with-spreading-infection',
      layer: 'evidence',
      basis: ['E11', 'E30', 'E46'],
      conditions: {
        all: [
          {
            condition: 'vulnerable',
          },
          {
            condition: 'local-spread',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-in-vulnerable',
        },
      },
    },
    {
      name: 'M3b-vulnerable-with-local-infection',
      layer: 'evidence',
      basis: ['E11', 'E30', 'E46'],
      conditions: {
        all: [
          {
            condition: 'vulnerable',
          },
          {
            condition: 'heat-or-pus',
          },
          {
            condition: 'not-late-and-quiet',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-in-vulnerable',
        },
      },
    },
    {
      name: 'M3c-vulnerable-with-fever',
      layer: 'evidence',
      basis: ['E11', 'E30', 'E46'],
      conditions: {
        all: [
          {
            condition: 'vulnerable',
          },
          {
            condition: 'fever',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'infection-in-vulnerable',
        },
      },
    },
    {
      name: 'M3d-vulnerable-with-possible-infection',
      layer: 'evidence',
      basis: ['E11', 'E30', 'E46'],
      conditions: {
        all: [
          {
            condition: 'vulnerable',
          },
          {
            any: [
              {
                condition: 'subfebrile',
              },
              {
                fact: 'symptom',
                operator: 'in',
                value: ['fever', 'lump', 'pus'],
              },
            ],
          },
        ],
      },
      event: {
        type: 'urgent_same_day',
        params: {
          message: 'possible-infection-in-vulnerable',
        },
      },
    },
    {
      name: 'M4-blood-thinner',
      layer: 'evidence',
      basis: ['E25'],
      conditions: {
        all: [
          {
            fact: 'bloodThinner',
            operator: 'in',
            value: ['anticoagulant', 'antiplatelet_prescribed'],
          },
        ],
      },
      event: {
        type: 'expected_no_action',
        params: {
          message: 'blood-thinner',
          notice: true,
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'M5-earlier-allergic-reaction',
      layer: 'evidence',
      basis: ['E03'],
      conditions: {
        all: [
          {
            fact: 'earlierSessionReaction',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'contact_clinic_24_48h',
        params: {
          message: 'earlier-allergic-reaction',
          mustSay: ['no_further_session_until_doctor_decides'],
        },
      },
    },
    {
      name: 'M7a-allergy-far-from-care',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'emergencyCareFarAway',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'allergy-skin',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'allergy-far-from-care',
        },
      },
    },
    {
      name: 'M7b-itch-all-over-far-from-care',
      layer: 'evidence',
      basis: ['E47'],
      conditions: {
        all: [
          {
            fact: 'emergencyCareFarAway',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'itch-all-over',
          },
        ],
      },
      event: {
        type: 'emergency_now',
        params: {
          message: 'allergy-far-from-care',
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:717b21d5ec20bd5119e3d81b1318b1020b0d44fbf930a761d1d2d1a6ec15f35d',
  strengths: {
    E01: 'A',
    E02: 'A',
    E03: 'C',
    E04: 'B',
    E07: 'C',
    E08: 'B',
    E09: 'A',
    E10: 'A',
    E11: 'A',
    E12: 'B',
    E13: 'C',
    E15: 'B',
    E16: 'C',
    E17: 'C',
    E18: 'A',
    E20: 'A',
    E22: 'C',
    E23: 'A',
    E24: 'A',
    E25: 'B',
    E26: 'G',
    E29: 'A',
    E30: 'B',
    E40: 'C',
    E41: 'A',
    E44: 'B',
    E46: 'B',
    E47: 'A',
    E48: 'C',
    E52: 'A',
    E53: 'A',
    E54: 'A',
    E55: 'B',
    E56: 'A',
    E57: 'B',
    E58: 'A',
    E59: 'B',
    E60: 'B',
    E61: 'C',
    E62: 'C',
    E63: 'B',
    E64: 'B',
    E65: 'B',
    E66: 'A',
    E67: 'C',
    E68: 'A',
    E69: 'C',
  },
} as const
