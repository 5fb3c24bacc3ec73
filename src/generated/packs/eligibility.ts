// Generated from rules/modules/eligibility/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'eligibility',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['proceed_to_clinic_assessment', 'doctor_decides', 'insufficient_information', 'defer', 'not_indicated'],
  otherwise: 'proceed_to_clinic_assessment',
  undecided: 'insufficient_information',
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
    'no-doctor-go-ahead': {
      any: [
        {
          fact: 'doctorDecision',
          operator: 'isUnknown',
          value: true,
        },
        {
          fact: 'doctorDecision',
          operator: 'notEqual',
          value: 'continue',
        },
      ],
    },
    'any-current-allergy': {
      any: [
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'hay_fever',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'asthma',
        },
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
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'drug',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'local_anaesthetic_ester',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'local_anaesthetic_amide',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'contact_dye_ppd',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'contact_other',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'latex',
        },
        {
          fact: 'allergiesCurrent',
          operator: 'contains',
          value: 'insect',
        },
      ],
    },
    'any-skin-disease': {
      any: [
        {
          fact: 'skinDisease',
          operator: 'contains',
          value: 'scalp',
        },
        {
          fact: 'skinDisease',
          operator: 'contains',
          value: 'elsewhere',
        },
      ],
    },
    'any-circulatory-condition': {
      any: [
        {
          fact: 'circulatoryCondition',
          operator: 'contains',
          value: 'varicose_veins',
        },
        {
          fact: 'circulatoryCondition',
          operator: 'contains',
          value: 'thrombosis',
        },
        {
          fact: 'circulatoryCondition',
          operator: 'contains',
          value: 'other',
        },
      ],
    },
    'any-infectious-disease': {
      any: [
        {
          fact: 'infectiousDisease',
          operator: 'contains',
          value: 'cold_sore_or_shingles',
        },
        {
          fact: 'infectiousDisease',
          operator: 'contains',
          value: 'skin_or_scalp',
        },
        {
          fact: 'infectiousDisease',
          operator: 'contains',
          value: 'feverish_illness',
        },
        {
          fact: 'infectiousDisease',
          operator: 'contains',
          value: 'hepatitis_or_hiv',
        },
        {
          fact: 'infectiousDisease',
          operator: 'contains',
          value: 'other',
        },
      ],
    },
    'any-other-current-disease': {
      any: [
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
      ],
    },
    'any-scalp-sign': {
      any: [
        {
          fact: 'scalpSigns',
          operator: 'contains',
          value: 'itch',
        },
        {
          fact: 'scalpSigns',
          operator: 'contains',
          value: 'burn',
        },
        {
          fact: 'scalpSigns',
          operator: 'contains',
          value: 'scale',
        },
        {
          fact: 'scalpSigns',
          operator: 'contains',
          value: 'pustules',
        },
        {
          fact: 'scalpSigns',
          operator: 'contains',
          value: 'smooth_scar_like',
        },
        {
          fact: 'scalpSigns',
          operator: 'contains',
          value: 'pain',
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
    'ill-or-feverish-today': {
      any: [
        {
          fact: 'feelsIllToday',
          operator: 'equal',
          value: true,
        },
        {
          fact: 'bodyTemperatureC',
          operator: 'greaterThanInclusive',
          value: {
            fact: 'feverC',
          },
        },
      ],
    },
    'dutasteride-or-finasteride-planned': {
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
      ],
    },
    'prescribed-blood-thinner': {
      all: [
        {
          fact: 'bloodThinner',
          operator: 'in',
          value: ['anticoagulant', 'antiplatelet_prescribed'],
        },
      ],
    },
  },
  rules: [
    {
      name: 'EL01-no-roots',
      layer: 'article',
      basis: ['S08', 'E18'],
      conditions: {
        all: [
          {
            fact: 'rootsRetained',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'not_indicated',
        params: {
          message: 'no-roots',
        },
      },
    },
    {
      name: 'EL02-no-complaint',
      layer: 'article',
      basis: ['S08', 'S10', 'S11'],
      conditions: {
        all: [
          {
            fact: 'hairConcern',
            operator: 'contains',
            value: 'none',
          },
          {
            fact: 'hairLossPattern',
            operator: 'equal',
            value: 'none',
          },
        ],
      },
      event: {
        type: 'not_indicated',
        params: {
          message: 'no-complaint',
        },
      },
    },
    {
      name: 'EL03-other-procedure',
      layer: 'article',
      basis: ['S01'],
      conditions: {
        all: [
          {
            fact: 'procedureKind',
            operator: 'in',
            value: ['needle_free', 'prp', 'microneedling'],
          },
        ],
      },
      event: {
        type: 'insufficient_information',
        params: {
          message: 'other-procedure',
        },
      },
    },
    {
      name: 'EL04-pregnant',
      layer: 'article',
      basis: ['S62'],
      conditions: {
        all: [
          {
            condition: 'not-registered-male',
          },
          {
            fact: 'pregnancyStatus',
            operator: 'equal',
            value: 'yes',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'pregnancy',
          until: 'pregnancy-ended',
        },
      },
    },
    {
      name: 'EL05-possibly-pregnant',
      layer: 'article',
      basis: ['S62'],
      conditions: {
        all: [
          {
            condition: 'not-registered-male',
          },
          {
            fact: 'pregnancyStatus',
            operator: 'equal',
            value: 'possible',
          },
        ],
      },
      event: {
        type: 'insufficient_information',
        params: {
          message: 'possible-pregnancy',
          until: 'pregnancy-test-done',
        },
      },
    },
    {
      name: 'EL06-breastfeeding',
      layer: 'article',
      basis: ['S62', 'S13'],
      conditions: {
        all: [
          {
            condition: 'not-registered-male',
          },
          {
            fact: 'breastfeedingStatus',
            operator: 'equal',
            value: 'yes',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'breastfeeding',
          until: 'breastfeeding-ended',
        },
      },
    },
    {
      name: 'EL07-current-allergy',
      layer: 'article',
      basis: ['S56', 'S61', 'S65'],
      conditions: {
        all: [
          {
            condition: 'any-current-allergy',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'allergies',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'current-allergy',
          until: 'recovered-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL08-skin-disease',
      layer: 'article',
      basis: ['S56', 'S61'],
      conditions: {
        all: [
          {
            condition: 'any-skin-disease',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'skin_disease',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'skin-disease',
          until: 'recovered-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL09-circulatory-condition',
      layer: 'article',
      basis: ['S57', 'S61'],
      conditions: {
        all: [
          {
            condition: 'any-circulatory-condition',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'circulatory',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'circulatory-condition',
          until: 'recovered-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL10-cancer-active',
      layer: 'article',
      basis: ['S58', 'S61'],
      conditions: {
        all: [
          {
            fact: 'cancerStatus',
            operator: 'equal',
            value: 'active_or_in_treatment',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'cancer-active',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL11-cancer-remission-self-reported',
      layer: 'article',
      basis: ['S58', 'S61'],
      conditions: {
        all: [
          {
            fact: 'cancerStatus',
            operator: 'equal',
            value: 'remission_self_reported',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'cancer',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'cancer-remission-self-reported',
          until: 'recovered-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL12-infectious-disease',
      layer: 'article',
      basis: ['S59', 'S61'],
      conditions: {
        all: [
          {
            condition: 'any-infectious-disease',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'infection',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'infectious-disease',
          until: 'recovered-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL13-diabetes',
      layer: 'article',
      basis: ['S60', 'S61', 'E30'],
      conditions: {
        all: [
          {
            condition: 'diabetes-now',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'diabetes',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'diabetes',
          until: 'recovered-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL14-past-allergic-reaction',
      layer: 'article',
      basis: ['S63', 'S65', 'E04'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'pastAllergicReaction',
                operator: 'contains',
                value: 'dye',
              },
              {
                fact: 'pastAllergicReaction',
                operator: 'contains',
                value: 'hair_product',
              },
              {
                fact: 'pastAllergicReaction',
                operator: 'contains',
                value: 'medication',
              },
              {
                fact: 'pastAllergicReaction',
                operator: 'contains',
                value: 'local_anaesthetic',
              },
            ],
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'past-allergic-reaction',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL15-other-current-disease',
      layer: 'article',
      basis: ['S64', 'S65'],
      conditions: {
        all: [
          {
            condition: 'any-other-current-disease',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'other-current-disease',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL16-feels-ill',
      layer: 'article',
      basis: ['S64', 'S59'],
      conditions: {
        condition: 'ill-or-feverish-today',
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'feels-ill',
          until: 'healed',
        },
      },
    },
    {
      name: 'EL17-doctor-says-wait',
      layer: 'article',
      basis: ['S65'],
      conditions: {
        all: [
          {
            fact: 'doctorDecision',
            operator: 'equal',
            value: 'wait',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'doctor-says-wait',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL18-doctor-decision-pending',
      layer: 'article',
      basis: ['S65'],
      conditions: {
        all: [
          {
            fact: 'doctorDecision',
            operator: 'equal',
            value: 'pending',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'doctor-decision-pending',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL31-under-age',
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
        type: 'defer',
        params: {
          message: 'under-age',
          until: 'age-floor-reached',
        },
      },
    },
    {
      name: 'EL32-acute-infection-or-fever',
      layer: 'evidence',
      basis: ['E06', 'E12'],
      conditions: {
        any: [
          {
            condition: 'ill-or-feverish-today',
          },
          {
            fact: 'scalpSigns',
            operator: 'contains',
            value: 'pustules',
          },
          {
            fact: 'infectiousDisease',
            operator: 'contains',
            value: 'skin_or_scalp',
          },
          {
            fact: 'infectiousDisease',
            operator: 'contains',
            value: 'feverish_illness',
          },
          {
            fact: 'infectiousDisease',
            operator: 'contains',
            value: 'cold_sore_or_shingles',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'acute-infection-or-fever',
          until: 'healed',
        },
      },
    },
    {
      name: 'EL33-undiagnosed-hair-loss',
      layer: 'evidence',
      basis: ['E18', 'E19'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'hairLossOnset',
                operator: 'equal',
                value: 'sudden',
              },
              {
                fact: 'hairLossPattern',
                operator: 'equal',
                value: 'patchy',
              },
              {
                condition: 'any-scalp-sign',
              },
            ],
          },
          {
            fact: 'hairLossDiagnosedByDoctor',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'undiagnosed-hair-loss',
          until: 'hair-loss-diagnosed',
        },
      },
    },
    {
      name: 'EL34-patchy-or-scarring-hair-loss',
      layer: 'evidence',
      basis: ['E19', 'E18'],
      conditions: {
        all: [
          {
            fact: 'hairLossDiagnosedByDoctor',
            operator: 'equal',
            value: true,
          },
          {
            any: [
              {
                fact: 'hairLossPattern',
                operator: 'equal',
                value: 'patchy',
              },
              {
                fact: 'scalpSigns',
                operator: 'contains',
                value: 'smooth_scar_like',
              },
            ],
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'patchy-or-scarring-hair-loss',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL35-active-scalp-disease',
      layer: 'evidence',
      basis: ['E28'],
      conditions: {
        all: [
          {
            fact: 'skinDisease',
            operator: 'contains',
            value: 'scalp',
          },
          {
            fact: 'recoveryConfirmedByDoctor',
            operator: 'doesNotContain',
            value: 'skin_disease',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'active-scalp-disease',
          until: 'recovered',
        },
      },
    },
    {
      name: 'EL36-hormone-drug-and-pregnancy',
      layer: 'evidence',
      basis: ['E20'],
      conditions: {
        all: [
          {
            condition: 'not-registered-male',
          },
          {
            condition: 'dutasteride-or-finasteride-planned',
          },
          {
            any: [
              {
                fact: 'pregnancyStatus',
                operator: 'in',
                value: ['yes', 'possible'],
              },
              {
                fact: 'tryingToConceive',
                operator: 'equal',
                value: 'yes',
              },
            ],
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'hormone-drug-and-pregnancy',
          until: 'mixture-changed-or-pregnancy-ruled-out',
        },
      },
    },
    {
      name: 'EL37-hormone-drug-and-contraception',
      layer: 'evidence',
      basis: ['E20'],
      conditions: {
        all: [
          {
            condition: 'not-registered-male',
          },
          {
            condition: 'dutasteride-or-finasteride-planned',
          },
          {
            fact: 'pregnancyStatus',
            operator: 'equal',
            value: 'no',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'hormone-drug-and-contraception',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL38-hormone-drug-and-partner',
      layer: 'evidence',
      basis: ['E21'],
      conditions: {
        all: [
          {
            fact: 'sexRegisteredAtBirth',
            operator: 'equal',
            value: 'male',
          },
          {
            condition: 'dutasteride-or-finasteride-planned',
          },
          {
            fact: 'tryingToConceive',
            operator: 'equal',
            value: 'yes',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'hormone-drug-and-partner',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL39-ester-anaesthetic-allergy',
      layer: 'evidence',
      basis: ['E04'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'allergiesCurrent',
                operator: 'contains',
                value: 'contact_dye_ppd',
              },
              {
                fact: 'allergiesCurrent',
                operator: 'contains',
                value: 'local_anaesthetic_ester',
              },
            ],
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'procaine',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'anaesthetic-allergy',
          until: 'mixture-changed',
        },
      },
    },
    {
      name: 'EL40-amide-anaesthetic-allergy',
      layer: 'evidence',
      basis: ['E04'],
      conditions: {
        all: [
          {
            fact: 'allergiesCurrent',
            operator: 'contains',
            value: 'local_anaesthetic_amide',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'lidocaine',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'anaesthetic-allergy',
          until: 'mixture-changed',
        },
      },
    },
    {
      name: 'EL41-soy-or-peanut-allergy',
      layer: 'evidence',
      basis: ['E05'],
      conditions: {
        all: [
          {
            fact: 'allergiesCurrent',
            operator: 'contains',
            value: 'food_soy_peanut',
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'dutasteride',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'soy-or-peanut-allergy',
          until: 'excipients-checked',
        },
      },
    },
    {
      name: 'EL42-past-anaphylaxis',
      layer: 'evidence',
      basis: ['E01', 'E03'],
      conditions: {
        all: [
          {
            fact: 'anaphylaxisHistory',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'past-anaphylaxis',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL43-reaction-after-earlier-session',
      layer: 'evidence',
      basis: ['E03'],
      conditions: {
        all: [
          {
            fact: 'earlierSessionReaction',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'reaction-after-earlier-session',
          mustSay: ['no_further_session_until_doctor_decides'],
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL44-blood-pressure-and-minoxidil',
      layer: 'evidence',
      basis: ['E22'],
      conditions: {
        all: [
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'minoxidil',
          },
          {
            any: [
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
            ],
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'blood-pressure-and-vasodilator',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL45-blood-thinner',
      layer: 'evidence',
      basis: ['E25'],
      conditions: {
        all: [
          {
            condition: 'prescribed-blood-thinner',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'blood-thinner',
          mustSay: ['do_not_stop_anticoagulant_yourself'],
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL46-bleeding-disorder',
      layer: 'evidence',
      basis: ['E26'],
      conditions: {
        all: [
          {
            fact: 'bleedingDisorder',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'bleeding-disorder',
          until: 'haematologist-agrees',
        },
      },
    },
    {
      name: 'EL47-isotretinoin',
      layer: 'evidence',
      basis: ['E27'],
      conditions: {
        all: [
          {
            any: [
              {
                fact: 'isotretinoin',
                operator: 'equal',
                value: 'current',
              },
              {
                all: [
                  {
                    fact: 'isotretinoin',
                    operator: 'equal',
                    value: 'stopped',
                  },
                  {
                    fact: 'monthsSinceIsotretinoin',
                    operator: 'lessThan',
                    value: {
                      fact: 'isotretinoinWait',
                    },
                  },
                ],
              },
            ],
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'isotretinoin',
          until: 'isotretinoin-wait-over-or-doctor-continues',
        },
      },
    },
    {
      name: 'EL48-keloid',
      layer: 'evidence',
      basis: ['E28'],
      conditions: {
        all: [
          {
            fact: 'keloidHistory',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'keloid',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL49-immunosuppressed',
      layer: 'evidence',
      basis: ['E06', 'E46'],
      conditions: {
        all: [
          {
            fact: 'immunosuppressed',
            operator: 'equal',
            value: true,
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'immunosuppressed',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL50-diabetes-in-remission',
      layer: 'evidence',
      basis: ['E30'],
      conditions: {
        all: [
          {
            fact: 'diabetesStatus',
            operator: 'equal',
            value: 'remission_doctor_confirmed',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'diabetes-in-remission',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL51-cancer-in-remission',
      layer: 'evidence',
      basis: ['E50'],
      conditions: {
        all: [
          {
            fact: 'cancerStatus',
            operator: 'equal',
            value: 'remission_doctor_confirmed',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'cancer-in-remission',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL52-cancer-under-treatment',
      layer: 'evidence',
      basis: ['E50'],
      conditions: {
        all: [
          {
            fact: 'cancerStatus',
            operator: 'equal',
            value: 'active_or_in_treatment',
          },
        ],
      },
      event: {
        type: 'defer',
        params: {
          message: 'cancer-under-treatment',
          until: 'treatment-ended',
        },
      },
    },
    {
      name: 'EL53-appearance-distress',
      layer: 'evidence',
      basis: ['E39'],
      conditions: {
        all: [
          {
            fact: 'bddScreen',
            operator: 'equal',
            value: 'positive',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'appearance-distress',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL54-heart-or-blood-pressure',
      layer: 'evidence',
      basis: ['E49'],
      conditions: {
        all: [
          {
            fact: 'otherCurrentDisease',
            operator: 'contains',
            value: 'heart_or_blood_pressure',
          },
          {
            condition: 'no-doctor-go-ahead',
          },
        ],
      },
      event: {
        type: 'doctor_decides',
        params: {
          message: 'heart-or-blood-pressure',
          until: 'doctor-continues',
        },
      },
    },
    {
      name: 'EL61-assessment-first',
      layer: 'article',
      basis: ['S05'],
      conditions: {
        any: [
          {
            fact: 'procedureKind',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'procedureKind',
            operator: 'equal',
            value: 'needle_mesotherapy',
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'assessment-first',
          notice: true,
        },
      },
    },
    {
      name: 'EL62-evidence-limited',
      layer: 'evidence',
      basis: ['E33', 'E34'],
      conditions: {
        any: [
          {
            fact: 'procedureKind',
            operator: 'isUnknown',
            value: true,
          },
          {
            fact: 'procedureKind',
            operator: 'equal',
            value: 'needle_mesotherapy',
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'evidence-limited',
          notice: true,
        },
      },
    },
    {
      name: 'EL63-expects-immediate-result',
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
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'expects-immediate-result',
          notice: true,
        },
      },
    },
    {
      name: 'EL64-drug-in-syringe',
      layer: 'article',
      basis: ['S02', 'S19'],
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
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'drug-in-syringe',
          notice: true,
        },
      },
    },
    {
      name: 'EL65-loss-after-pregnancy',
      layer: 'evidence',
      basis: ['S13', 'E31'],
      conditions: {
        any: [
          {
            fact: 'hairLossCause',
            operator: 'equal',
            value: 'pregnancy_hormones',
          },
          {
            fact: 'monthsSinceBirth',
            operator: 'lessThanInclusive',
            value: {
              fact: 'postpartumShedding',
            },
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'loss-after-pregnancy',
          notice: true,
        },
      },
    },
    {
      name: 'EL66-faints-with-needles',
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
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'faints-with-needles',
          notice: true,
        },
      },
    },
    {
      name: 'EL67-blood-donor',
      layer: 'evidence',
      basis: ['E21'],
      conditions: {
        all: [
          {
            fact: 'bloodDonor',
            operator: 'equal',
            value: true,
          },
          {
            fact: 'injectedSubstances',
            operator: 'contains',
            value: 'dutasteride',
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'blood-donor',
          notice: true,
          mustSay: ['no_blood_donation_6_months_after_last_dutasteride'],
        },
      },
    },
    {
      name: 'EL68-recovered-still-tell',
      layer: 'article',
      basis: ['S64'],
      conditions: {
        any: [
          {
            fact: 'cancerStatus',
            operator: 'in',
            value: ['remission_doctor_confirmed', 'remission_self_reported'],
          },
          {
            fact: 'diabetesStatus',
            operator: 'equal',
            value: 'remission_doctor_confirmed',
          },
          {
            all: [
              {
                condition: 'any-current-allergy',
              },
              {
                fact: 'recoveryConfirmedByDoctor',
                operator: 'contains',
                value: 'allergies',
              },
            ],
          },
          {
            all: [
              {
                condition: 'any-skin-disease',
              },
              {
                fact: 'recoveryConfirmedByDoctor',
                operator: 'contains',
                value: 'skin_disease',
              },
            ],
          },
          {
            all: [
              {
                condition: 'any-circulatory-condition',
              },
              {
                fact: 'recoveryConfirmedByDoctor',
                operator: 'contains',
                value: 'circulatory',
              },
            ],
          },
          {
            all: [
              {
                condition: 'any-infectious-disease',
              },
              {
                fact: 'recoveryConfirmedByDoctor',
                operator: 'contains',
                value: 'infection',
              },
            ],
          },
          {
            all: [
              {
                condition: 'diabetes-now',
              },
              {
                fact: 'recoveryConfirmedByDoctor',
                operator: 'contains',
                value: 'diabetes',
              },
            ],
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'recovered-still-tell',
          notice: true,
        },
      },
    },
    {
      name: 'EL69-painkiller-thins-blood',
      layer: 'evidence',
      basis: ['E25'],
      conditions: {
        all: [
          {
            fact: 'bloodThinner',
            operator: 'equal',
            value: 'nsaid_or_aspirin_otc',
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'painkiller-thins-blood',
          notice: true,
        },
      },
    },
    {
      name: 'EL70-blood-thinner-decided',
      layer: 'evidence',
      basis: ['E25'],
      conditions: {
        all: [
          {
            condition: 'prescribed-blood-thinner',
          },
          {
            fact: 'doctorDecision',
            operator: 'equal',
            value: 'continue',
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'blood-thinner-decided',
          notice: true,
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'EL71-not-yet-disclosed',
      layer: 'article',
      basis: ['S64'],
      conditions: {
        all: [
          {
            fact: 'disclosedToClinic',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'proceed_to_clinic_assessment',
        params: {
          message: 'not-yet-disclosed',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:3ef9fcf64d3d9e779297007b3dc2a7b7a868778a061fff4c8be7412fc1b31743',
  strengths: {
    E01: 'A',
    E03: 'C',
    E04: 'B',
    E05: 'A',
    E06: 'B',
    E12: 'B',
    E18: 'A',
    E19: 'C',
    E20: 'A',
    E21: 'B',
    E22: 'C',
    E24: 'A',
    E25: 'B',
    E26: 'G',
    E27: 'B',
    E28: 'B',
    E29: 'A',
    E30: 'B',
    E31: 'B',
    E33: 'B',
    E34: 'B',
    E39: 'B',
    E46: 'B',
    E49: 'G',
    E50: 'G',
  },
} as const
