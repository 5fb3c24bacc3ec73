// Generated from rules/modules/clinic/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'clinic',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['positive', 'incomplete', 'do_not_book_yet', 'disqualified'],
  otherwise: 'positive',
  undecided: 'incomplete',
  rules: [
    {
      name: 'CL01-no-clinic-chosen',
      layer: 'article',
      basis: ['S04'],
      conditions: {
        all: [
          {
            fact: 'clinicIdentified',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'incomplete',
        params: {
          message: 'no-clinic-chosen',
        },
      },
    },
    {
      name: 'CL02-no-assessment',
      layer: 'article',
      basis: ['S05'],
      conditions: {
        all: [
          {
            fact: 'priorAssessmentOffered',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'incomplete',
        params: {
          message: 'no-assessment',
        },
      },
    },
    {
      name: 'CL03-not-trained',
      layer: 'article',
      basis: ['S74'],
      conditions: {
        all: [
          {
            fact: 'specialisedInTechnique',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'do_not_book_yet',
        params: {
          message: 'not-trained',
        },
      },
    },
    {
      name: 'CL04-references-not-checked',
      layer: 'article',
      basis: ['S75'],
      conditions: {
        all: [
          {
            fact: 'referencesVerified',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'incomplete',
        params: {
          message: 'references-not-checked',
        },
      },
    },
    {
      name: 'CL21-not-licensed',
      layer: 'evidence',
      basis: ['E37', 'E13'],
      conditions: {
        all: [
          {
            fact: 'practitionerLicensed',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'disqualified',
        params: {
          message: 'not-licensed',
        },
      },
    },
    {
      name: 'CL22-beautician',
      layer: 'evidence',
      basis: ['E37'],
      conditions: {
        all: [
          {
            fact: 'practitionerKind',
            operator: 'equal',
            value: 'beautician',
          },
        ],
      },
      event: {
        type: 'disqualified',
        params: {
          message: 'beautician',
        },
      },
    },
    {
      name: 'CL23-product-not-authorised',
      layer: 'evidence',
      basis: ['E37'],
      conditions: {
        all: [
          {
            fact: 'productAuthorised',
            operator: 'in',
            value: ['no', 'cosmetic_only'],
          },
        ],
      },
      event: {
        type: 'disqualified',
        params: {
          message: 'product-not-authorised',
        },
      },
    },
    {
      name: 'CL24-not-sterile-or-reused',
      layer: 'evidence',
      basis: ['E37', 'E13'],
      conditions: {
        any: [
          {
            fact: 'singleUseSterile',
            operator: 'equal',
            value: false,
          },
          {
            fact: 'needleReuseSuspected',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'disqualified',
        params: {
          message: 'not-sterile-or-reused',
        },
      },
    },
    {
      name: 'CL25-home-or-mobile',
      layer: 'evidence',
      basis: ['E38'],
      conditions: {
        all: [
          {
            fact: 'setting',
            operator: 'in',
            value: ['home', 'hotel_or_mobile'],
          },
        ],
      },
      event: {
        type: 'disqualified',
        params: {
          message: 'home-or-mobile',
        },
      },
    },
    {
      name: 'CL26-contents-not-disclosed',
      layer: 'evidence',
      basis: ['E37'],
      conditions: {
        all: [
          {
            fact: 'substancesDisclosed',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'do_not_book_yet',
        params: {
          message: 'contents-not-disclosed',
        },
      },
    },
    {
      name: 'CL27-licence-sterility-or-product-not-known',
      layer: 'evidence',
      basis: ['E37'],
      conditions: {
        any: [
          {
            fact: 'practitionerLicensed',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'singleUseSterile',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'productAuthorised',
            operator: 'isUnknown',
            value: true,
          },
        ],
      },
      event: {
        type: 'do_not_book_yet',
        params: {
          message: 'licence-sterility-or-product-not-known',
        },
      },
    },
    {
      name: 'CL28-no-emergency-plan',
      layer: 'evidence',
      basis: ['E01', 'E38'],
      conditions: {
        all: [
          {
            fact: 'emergencyPlan',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'do_not_book_yet',
        params: {
          message: 'no-emergency-plan',
        },
      },
    },
    {
      name: 'CL29-no-consent-or-aftercare',
      layer: 'evidence',
      basis: ['E38'],
      conditions: {
        all: [
          {
            fact: 'writtenConsentAndAftercare',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'incomplete',
        params: {
          message: 'no-consent-or-aftercare',
        },
      },
    },
    {
      name: 'CL30-other-setting',
      layer: 'evidence',
      basis: ['E38'],
      conditions: {
        all: [
          {
            fact: 'setting',
            operator: 'equal',
            value: 'other',
          },
        ],
      },
      event: {
        type: 'incomplete',
        params: {
          message: 'other-setting',
        },
      },
    },
    {
      name: 'CL41-no-before-and-after',
      layer: 'article',
      basis: ['S76'],
      conditions: {
        all: [
          {
            fact: 'beforeAfterEvidence',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'positive',
        params: {
          message: 'no-before-and-after',
          notice: true,
        },
      },
    },
    {
      name: 'CL42-identities-not-verifiable',
      layer: 'article',
      basis: ['S76'],
      conditions: {
        all: [
          {
            fact: 'identitiesVerifiable',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'positive',
        params: {
          message: 'identities-not-verifiable',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:a61c10c29fd26d27e268de477d7e5ee21e5d17009adebab4f54a1cdf03e97cda',
  strengths: {
    E01: 'A',
    E13: 'C',
    E37: 'A',
    E38: 'A',
  },
} as const
