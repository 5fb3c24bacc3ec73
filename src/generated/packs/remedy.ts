// Generated from rules/modules/remedy/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'remedy',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['doctor_prescribes', 'ask_doctor_or_pharmacist_first'],
  otherwise: 'doctor_prescribes',
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
  },
  rules: [
    {
      name: 'RE01-any-remedy',
      layer: 'article',
      basis: ['S33', 'S72'],
      conditions: {
        any: [
          {
            fact: 'remedyPlanned',
            operator: 'contains',
            value: 'anti_inflammatory_topical',
          },
          {
            fact: 'remedyPlanned',
            operator: 'contains',
            value: 'lotion',
          },
          {
            fact: 'remedyPlanned',
            operator: 'contains',
            value: 'analgesic',
          },
          {
            fact: 'remedyPlanned',
            operator: 'contains',
            value: 'cold_compress',
          },
        ],
      },
      event: {
        type: 'doctor_prescribes',
        params: {
          message: 'any-remedy',
        },
      },
    },
    {
      name: 'RE21-reason-to-ask-first',
      layer: 'evidence',
      basis: ['E32'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'remedyPlanned',
                operator: 'contains',
                value: 'anti_inflammatory_topical',
              },
              {
                fact: 'remedyPlanned',
                operator: 'contains',
                value: 'analgesic',
              },
            ],
          },
          {
            any: [
              {
                fact: 'nsaidIntolerance',
                operator: 'equal',
                value: true,
              },
              {
                all: [
                  {
                    condition: 'not-registered-male',
                  },
                  {
                    fact: 'pregnancyStatus',
                    operator: 'in',
                    value: ['yes', 'possible'],
                  },
                ],
              },
              {
                fact: 'bloodThinner',
                operator: 'in',
                value: ['anticoagulant', 'antiplatelet_prescribed'],
              },
              {
                fact: 'allergiesCurrent',
                operator: 'contains',
                value: 'asthma',
              },
              {
                fact: 'allergiesCurrent',
                operator: 'contains',
                value: 'hay_fever',
              },
              {
                fact: 'allergiesCurrent',
                operator: 'contains',
                value: 'drug',
              },
              {
                fact: 'otherCurrentDisease',
                operator: 'contains',
                value: 'kidney_or_liver',
              },
              {
                fact: 'ageYears',
                operator: 'lessThan',
                value: {
                  fact: 'ageFloor',
                },
              },
              {
                fact: 'punctureSitesClosed',
                operator: 'equal',
                value: false,
              },
            ],
          },
        ],
      },
      event: {
        type: 'ask_doctor_or_pharmacist_first',
        params: {
          message: 'reason-to-ask-first',
        },
      },
    },
    {
      name: 'RE22-not-prescribed',
      layer: 'evidence',
      basis: ['S72', 'E32'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'remedyPlanned',
                operator: 'contains',
                value: 'anti_inflammatory_topical',
              },
              {
                fact: 'remedyPlanned',
                operator: 'contains',
                value: 'analgesic',
              },
              {
                fact: 'remedyPlanned',
                operator: 'contains',
                value: 'lotion',
              },
            ],
          },
          {
            any: [
              {
                fact: 'remedyPrescribedByDoctor',
                operator: 'equal',
                value: false,
              },
              {
                fact: 'remedyPrescribedByDoctor',
                operator: 'isUnknown',
                value: true,
              },
            ],
          },
        ],
      },
      event: {
        type: 'ask_doctor_or_pharmacist_first',
        params: {
          message: 'not-prescribed',
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:de102aa49c2d31c0fe108b4d1389a209504e41e5039a5452242e545f7adf8ca3',
  strengths: {
    E32: 'A',
  },
} as const
