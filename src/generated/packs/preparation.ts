// Generated from rules/modules/preparation/pack.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const source = {
  format: 'rule-pack/1',
  id: 'preparation',
  version: '0.1.0',
  effective: {
    from: '2026-12-01',
  },
  ladder: ['ready', 'ready_with_advice', 'hold_ask_clinic', 'insufficient_information', 'not_ready'],
  otherwise: 'ready',
  undecided: 'insufficient_information',
  rules: [
    {
      name: 'PR01-hair-not-clean',
      layer: 'article',
      basis: ['S14'],
      conditions: {
        all: [
          {
            fact: 'hairClean',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'hair-not-clean',
          until: 'hair-washed',
        },
      },
    },
    {
      name: 'PR02-residue',
      layer: 'article',
      basis: ['S14'],
      conditions: {
        all: [
          {
            fact: 'residuePresent',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'residue',
          until: 'residue-removed',
        },
      },
    },
    {
      name: 'PR03-not-washed-the-day-before',
      layer: 'article',
      basis: ['S15'],
      conditions: {
        any: [
          {
            fact: 'lastWashCalendarDaysBefore',
            operator: 'lessThan',
            value: {
              fact: 'washDaysBefore',
            },
          },
          {
            fact: 'lastWashCalendarDaysBefore',
            operator: 'greaterThan',
            value: {
              fact: 'washDaysBefore',
            },
          },
        ],
      },
      event: {
        type: 'ready_with_advice',
        params: {
          message: 'not-washed-the-day-before',
        },
      },
    },
    {
      name: 'PR04-dyed-since-the-day-before',
      layer: 'article',
      basis: ['S16'],
      conditions: {
        all: [
          {
            fact: 'dyedBefore',
            operator: 'notEqual',
            value: false,
          },
          {
            fact: 'lastDyeHoursBefore',
            operator: 'lessThan',
            value: {
              fact: 'dyeDayBefore',
            },
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'dyed-since-the-day-before',
          until: 'clinic-agrees',
        },
      },
    },
    {
      name: 'PR05-dyed-before',
      layer: 'article',
      basis: ['S16'],
      conditions: {
        all: [
          {
            fact: 'dyedBefore',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'hold_ask_clinic',
        params: {
          message: 'dyed-before',
          until: 'clinic-agrees',
        },
      },
    },
    {
      name: 'PR06-sessions-closer-than-the-wash-window',
      layer: 'article',
      basis: ['S39', 'S15'],
      conditions: {
        all: [
          {
            fact: 'hoursBetweenSessions',
            operator: 'lessThan',
            value: {
              fact: 'washDyeWindow',
            },
          },
        ],
      },
      event: {
        type: 'hold_ask_clinic',
        params: {
          message: 'sessions-too-close',
          until: 'clinic-agrees',
        },
      },
    },
    {
      name: 'PR07-no-wash-slot-the-day-before',
      layer: 'article',
      basis: ['S39', 'S15'],
      conditions: {
        all: [
          {
            fact: 'washSlotDayBefore',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'hold_ask_clinic',
        params: {
          message: 'no-wash-slot',
          until: 'clinic-agrees',
        },
      },
    },
    {
      name: 'PR21-feels-ill',
      layer: 'evidence',
      basis: ['E06'],
      conditions: {
        all: [
          {
            fact: 'feelsIllToday',
            operator: 'equal',
            value: true,
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'feels-ill',
          until: 'healed',
        },
      },
    },
    {
      name: 'PR22-fever',
      layer: 'evidence',
      basis: ['E06'],
      conditions: {
        all: [
          {
            fact: 'bodyTemperatureC',
            operator: 'greaterThanInclusive',
            value: {
              fact: 'feverC',
            },
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'fever',
          until: 'healed',
        },
      },
    },
    {
      name: 'PR23-dyed-within-days',
      layer: 'evidence',
      basis: ['E04'],
      conditions: {
        all: [
          {
            fact: 'dyedBefore',
            operator: 'notEqual',
            value: false,
          },
          {
            fact: 'lastDyeHoursBefore',
            operator: 'lessThanInclusive',
            value: {
              fact: 'dyeLookback',
            },
          },
        ],
      },
      event: {
        type: 'hold_ask_clinic',
        params: {
          message: 'dyed-within-days',
          until: 'scalp-checked',
        },
      },
    },
    {
      name: 'PR24-scalp-signs-after-dye',
      layer: 'evidence',
      basis: ['E04'],
      conditions: {
        all: [
          {
            fact: 'dyedBefore',
            operator: 'equal',
            value: true,
          },
          {
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
                value: 'pain',
              },
            ],
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'scalp-signs-after-dye',
          until: 'scalp-checked',
        },
      },
    },
    {
      name: 'PR25-pustules',
      layer: 'evidence',
      basis: ['E06'],
      conditions: {
        all: [
          {
            fact: 'scalpSigns',
            operator: 'contains',
            value: 'pustules',
          },
        ],
      },
      event: {
        type: 'not_ready',
        params: {
          message: 'pustules',
          until: 'healed',
        },
      },
    },
    {
      name: 'PR26-points-not-closed',
      layer: 'evidence',
      basis: ['E06', 'E07'],
      conditions: {
        all: [
          {
            fact: 'punctureSitesClosed',
            operator: 'equal',
            value: false,
          },
        ],
      },
      event: {
        type: 'hold_ask_clinic',
        params: {
          message: 'points-not-closed',
          until: 'scalp-checked',
        },
      },
    },
    {
      name: 'PR41-blood-thinner',
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
        type: 'ready',
        params: {
          message: 'blood-thinner',
          notice: true,
          mustSay: ['do_not_stop_anticoagulant_yourself'],
        },
      },
    },
    {
      name: 'PR42-faints-with-needles',
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
        type: 'ready',
        params: {
          message: 'faints-with-needles',
          notice: true,
        },
      },
    },
  ],
} as const

export const seal = {
  digest: 'sha256:0911fccf590001cfcdaeb33ab39b8116071d71ea6e73dd40ee7f21d0832e4d8e',
  strengths: {
    E04: 'B',
    E06: 'B',
    E07: 'C',
    E24: 'A',
    E25: 'B',
  },
} as const
