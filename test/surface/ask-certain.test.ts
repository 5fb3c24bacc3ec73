/** What is certain at the end of an interview, in words, where the decision still counts an answer as missing. */
import { expect, test } from 'vitest'
import { certainText } from '../../src/cli/ask/certain.ts'
import { interview } from '../../src/public/interview.ts'
import { messageOf } from '../../src/public/messages.ts'

/** A visit in which one stage says "ask the clinic" and the unanswered questions of another could say no more. */
const answers = {
  ...{ symptoms: [], doctorDecision: 'not_asked', scalpSigns: ['none'], infectiousDisease: ['none'] },
  ...{ cancerStatus: 'never', bodyTemperatureC: 36.7, feelsIllToday: false, ageYears: 40, rootsRetained: true },
  ...{ earlierSessionReaction: false, bleedingDisorder: false, recoveryConfirmedByDoctor: ['none'] },
  ...{ allergiesCurrent: ['none'], skinDisease: ['none'], circulatoryCondition: ['none'], diabetesStatus: 'none' },
  ...{ sexRegisteredAtBirth: 'male', hairLossPattern: 'general', hairLossOnset: 'gradual', hairClean: true },
  ...{ residuePresent: false, dyedBefore: true, lastDyeHoursBefore: 500, procedureKind: 'needle_mesotherapy' },
} as const
const visit = interview('visit', { answers })

test('the interview is over, and its verdict is another one than the decision has', () => {
  expect([visit.next(), visit.verdict, visit.decision.verdict]).toEqual([
    undefined,
    'ask_clinic_first',
    'more_answers_needed',
  ])
})

test.for(['en', 'es'] as const)('%s: the verdict in words, never the name of its rung', (language) => {
  const text = certainText(visit, { language })
  expect(text).toMatch(language === 'en' ? /^Whatever the other answers/ : /^Cualesquiera que fueran/)
  expect(text).not.toContain('ask_clinic_first')
  expect(text).not.toContain(messageOf(visit.decision, { language }).verdict)
  expect(text?.length).toBeGreaterThan(100)
})

test('nothing is said where the decision says the same, or the interview is not over', () => {
  const calm = interview('triage', { answers: { breathingOrThroatProblem: true } })
  expect([calm.verdict, certainText(calm, {})]).toEqual([calm.decision.verdict, undefined])
  expect(certainText(interview('triage'), {})).toBeUndefined()
})
