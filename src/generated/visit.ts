// Generated from rules/visit.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const visitSequence = {
  format: 'sequence/1',
  id: 'visit',
  version: '0.1.0',
  ladder: [
    'session_as_planned',
    'session_with_advice',
    'ask_clinic_first',
    'more_answers_needed',
    'not_today',
    'no_session',
    'seek_care_today',
    'emergency_now',
  ],
  stages: [
    {
      module: 'triage',
      askedWhen: {
        layer: 'evidence',
        list: 'symptoms',
        groups: ['triage', 'triage-specific-rows'],
        except: ['callerRole'],
      },
      rungs: {
        expected_no_action: 'session_as_planned',
        self_care_watch: 'session_with_advice',
        contact_clinic_24_48h: 'ask_clinic_first',
        urgent_same_day: 'seek_care_today',
        emergency_now: 'emergency_now',
      },
    },
    {
      module: 'eligibility',
      silentFrom: 'emergency_now',
      rungs: {
        proceed_to_clinic_assessment: 'session_as_planned',
        doctor_decides: 'ask_clinic_first',
        insufficient_information: 'more_answers_needed',
        defer: 'no_session',
        not_indicated: 'no_session',
      },
    },
    {
      module: 'preparation',
      silentFrom: 'no_session',
      rungs: {
        ready: 'session_as_planned',
        ready_with_advice: 'session_with_advice',
        hold_ask_clinic: 'ask_clinic_first',
        insufficient_information: 'more_answers_needed',
        not_ready: 'not_today',
      },
    },
  ],
} as const
