/** Every sentence is there, in every language, is used, and says nothing that a patient must not be told by a program. */
import { describe, expect, test } from 'vitest'
import { evaluateEligibility, evaluateTriage, evaluateVisit, type Facts, regions } from '../../src/public/index.ts'
import { InvalidMessageOptionError, MissingMessageError, messageOf } from '../../src/public/messages.ts'
import { casesOf, evaluate, factsOf, moduleNames, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'

const languages = ['en', 'es'] as const
const sentencesOf = (language: (typeof languages)[number]) =>
  json<Readonly<Record<string, string>>>(`rules/messages/${language}.json`)
const { facts, lists } = json<{
  facts: readonly { name: string; group: string; answeredBy: string; unit?: string; values?: readonly string[] }[]
  lists: readonly { name: string; group: string }[]
}>('rules/facts.json')
const { ladder: visitLadder } = json<{ ladder: readonly string[] }>('rules/visit.json')

const rules = moduleNames.flatMap((module) => packOf(module).rules.map((rule) => ({ module, ...rule })))
const needed = new Set([
  ...rules.map(({ module, message }) => `finding.${module}.${message}`),
  ...rules.flatMap(({ mustSay }) => mustSay.map((code) => `mustSay.${code}`)),
  ...rules.flatMap(({ until }) => (until === undefined ? [] : [`until.${until}`])),
  ...moduleNames.flatMap((module) => packOf(module).ladder.map((rung) => `verdict.${module}.${rung}`)),
  ...visitLadder.map((rung) => `verdict.visit.${rung}`),
  ...[...facts, ...lists].map(({ name }) => `question.${name}`),
  ...facts.flatMap(({ name, values = [] }) => values.map((value) => `value.${name}.${value}`)),
  ...[...facts, ...lists].map(({ group }) => `group.${group}`),
  ...facts.flatMap(({ unit, answeredBy }) => (unit === undefined || answeredBy === 'system' ? [] : [`unit.${unit}`])),
  ...['yes', 'no', 'unknown', 'emergency-number', 'poisons-line', 'poisons-line-number', 'every-reason-counts'].map(
    (label) => `label.${label}`,
  ),
])
const notes = new Set([...facts, ...lists].map(({ name }) => `note.${name}`))

const forbidden = {
  en: {
    drug: /minoxidil|dutasteride|finasteride|lidocaine|procaine|ibuprofen|paracetamol|acetaminophen|aspirin|isotretinoin|corti[sc]|steroid|apixaban|warfarin|antibiotic|antihistamine|adrenaline(?! auto-injector)/i,
    dose: /\d\s*(?:mg|mcg|µg|ml|g|units?|tablets?|drops?)\b/i,
    promise:
      /permanent|guarantee|harmless|nothing to worry|will (?:grow|work|heal|recover|be fine)|you are (?:safe|fit)|painless|no risk|completely safe|effective|good sign/i,
  },
  es: {
    drug: /minoxidil|dutasterida|finasterida|lidoca[ií]na|proca[ií]na|ibuprofeno|paracetamol|aspirina|isotretino[ií]na|cortico|cortisona|esteroide|apixab[aá]n|warfarina|antibi[oó]tico|antihistam[ií]nico|(?<!autoinyector de )adrenalina/i,
    dose: /\d\s*(?:mg|mcg|µg|ml|g|unidades?|comprimidos?|gotas?)\b/i,
    promise:
      /permanente|garantiz|inofensiv|no se preocupe|se curará|crecerá|funcionará|está (?:a salvo|sano)|indoloro|sin riesgo|eficaz|buena señal/i,
  },
}

describe.for(languages)('in %s', (language) => {
  const messages = sentencesOf(language)
  const sentences = Object.entries(messages)
    .filter(([key]) => /^(?:finding|verdict|until|mustSay|label)\./.test(key))
    .map(([key, text]) => [key, text.replaceAll(/\{\$\w+\}/g, 'NUMBER')] as const)
  const { drug, dose, promise } = forbidden[language]

  test('no sentence is missing', () => {
    expect([...needed].filter((key) => messages[key] === undefined)).toEqual([])
  })

  test('no sentence is left over', () => {
    expect(Object.keys(messages).filter((key) => !needed.has(key) && !notes.has(key))).toEqual([])
  })

  test('what a patient reads names no drug', () => {
    expect(sentences.filter(([, text]) => drug.test(text))).toEqual([])
  })

  test('what a patient reads names no dose', () => {
    expect(sentences.filter(([, text]) => dose.test(text))).toEqual([])
  })

  test('what a patient reads promises nothing and reassures beyond no level', () => {
    expect(sentences.filter(([, text]) => promise.test(text))).toEqual([])
  })

  test('what a patient reads repeats no technical name', () => {
    expect(sentences.filter(([, text]) => /\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z][a-z]+|\b[STEM]\d\d\b/.test(text))).toEqual(
      [],
    )
  })

  // What the evidence contradicts, or nobody has shown: S03, S09, S10, S24, S30, S31, S48, S66.
  test('no claim of the article that the evidence contradicts is repeated', () => {
    const claims =
      /practically (?:painless|innocuous)|not a painful|no evidence of (?:serious|permanent)|results are permanent|reduce the number of sessions|excellent alternative|prácticamente (?:indolor|inocu)|no es (?:un tratamiento )?doloros|no hay pruebas de efectos graves|resultados son permanentes/i
    expect(Object.entries(messages).filter(([, text]) => claims.test(text))).toEqual([])
  })

  test.for(moduleNames)('every case of %s can be put into words, for everybody', (module) => {
    for (const each of casesOf(module)) {
      const decision = evaluate[module](factsOf(each) as Facts)
      for (const audience of ['patient', 'receptionist', 'clinician'] as const) {
        const message = messageOf(decision, { language, region: 'GB', audience })
        expect(message.text.startsWith(message.verdict), each.id).toBe(true)
        expect(message.text, each.id).not.toMatch(/[{}]|\$|undefined/)
        expect(
          message.questions.map(({ at }) => at),
          each.id,
        ).toEqual(decision.missing.map(({ at }) => at))
      }
    }
  })
})

test('both languages have the same sentences, with the same numbers to be filled in and the same figures', () => {
  const [english, spanish] = [sentencesOf('en'), sentencesOf('es')]
  expect(Object.keys(spanish)).toEqual(Object.keys(english))
  const marks = (text: string) =>
    (text.match(/\{\$\w+\}|\d+(?:[.,]\d+)?/g) ?? []).map((mark) => mark.replace(',', '.')).sort()
  const different = Object.entries(english).filter(([key, text]) => {
    const [a, b] = [marks(text), marks(spanish[key] ?? '')]
    return a.join(' ') !== b.join(' ')
  })
  expect(different.map(([key]) => key)).toEqual([])
})

describe('how soon', () => {
  const messages = sentencesOf('en')
  const { rules: triageRules } = packOf('triage')
  const levelsOf = (message: string) => triageRules.filter((rule) => rule.message === message).map(({ rung }) => rung)
  const keys = [...new Set(triageRules.filter(({ notice }) => !notice).map(({ message }) => message))]

  test.for(keys)('triage: %s says what to do and how soon', (message) => {
    const text = messages[`finding.triage.${message}`] ?? ''
    const levels = levelsOf(message)
    expect(text, 'when to get help at once').toContain('{$emergencyNumber}')
    if (levels.includes('emergency_now')) expect(text).toMatch(/\bnow\b/)
    if (levels.includes('urgent_same_day')) expect(text).toMatch(/today/)
    if (levels.includes('contact_clinic_24_48h')) expect(text).toMatch(/24 to 48 hours/)
    if (levels.every((level) => level === 'self_care_watch')) {
      expect(text).toMatch(/look again|watch|check again|see a doctor today/i)
    }
  })
})

describe('a decision in words', () => {
  const emergency = evaluateTriage({
    breathingOrThroatProblem: true,
    symptoms: [{ symptom: 'itching', spread: 'localised', severity0to10: 1, trend: 'same' }],
  })

  test('an emergency is not diluted by advice to wait', () => {
    const message = messageOf(emergency)
    expect(message.reasons.map(({ rule }) => rule)).toContain('T01-breathing-or-throat')
    expect(message.alsoFound.map(({ rule }) => rule)).toContain('T37-itching')
    expect(message.text).toContain('Call your local emergency number now')
    expect(message.text).not.toContain(message.alsoFound.find(({ rule }) => rule === 'T37-itching')?.text ?? '?')
  })

  test.for([
    ['ES', '112'],
    ['GB', '999'],
    ['US', '911'],
    ['AU', '000'],
    ['NZ', '111'],
  ] as const)('in region %s the number to call is %s', ([region, number]) => {
    expect(messageOf(emergency, { region }).text).toContain(`Call ${number} now`)
    expect(messageOf(emergency, { region, language: 'es' }).text).toContain(`(${number})`)
  })

  test('the poisons line is named where the region has one', () => {
    const exposed = evaluateTriage({ exposedThirdParty: 'child', exposedPersonHasSymptoms: false })
    expect(messageOf(exposed, { region: 'AU' }).text).toContain(regions.AU?.numbers.poisonsLine ?? '?')
    expect(messageOf(exposed, { region: 'EU' }).text).toContain('Call a poisons line or')
  })

  test('a region without a profile is refused', () => {
    expect(() => messageOf(emergency, { region: 'Atlantis' })).toThrow(InvalidMessageOptionError)
    expect(() => messageOf(emergency, { language: 'tlh' as 'en' })).toThrow('option `language`: expected one of en, es')
    expect(() => messageOf(emergency, { audience: 'nobody' as 'patient' })).toThrow(InvalidMessageOptionError)
  })

  test('what must be said is said once', () => {
    const message = messageOf(evaluateTriage({ bloodThinner: 'anticoagulant', symptoms: [{ symptom: 'bruise' }] }))
    expect(message.mustSay.filter((text) => text.includes('do not stop it on your own'))).toHaveLength(1)
  })

  test('reasons that end differently are said to count together', () => {
    const pregnant = { sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' } as const
    const both = messageOf(evaluateEligibility({ ...pregnant, allergiesCurrent: ['latex'] }))
    const one = messageOf(evaluateEligibility(pregnant))
    expect(both.text).toContain('Each of these points has to be settled')
    expect(one.text).not.toContain('Each of these points has to be settled')
  })

  test('a receptionist reads what to do and what to ask, and no medical reason', () => {
    const decision = evaluateEligibility({ bleedingDisorder: true, bloodThinner: 'anticoagulant' })
    const message = messageOf(decision, { audience: 'receptionist' })
    expect(message.text).not.toContain(message.reasons[0]?.text ?? '?')
    for (const part of [message.verdict, ...message.mustSay, ...message.questions.map(({ text }) => text)]) {
      expect(message.text).toContain(part)
    }
  })

  test('a clinician reads every rule with its sources, and what to confirm', () => {
    const decision = evaluateEligibility({ keloidHistory: true, ageYears: 40, feelsIllToday: false })
    const message = messageOf(decision, { audience: 'clinician' })
    expect(message.text).toContain('[EL48-keloid: E28]')
    expect(message.toConfirm.map(({ fact }) => fact)).toContain('rootsRetained')
    expect(message.text).toContain(message.toConfirm[0]?.text ?? '?')
  })

  test('a visit speaks by its lead, and shows no tip beside a reason against the session', () => {
    const visit = evaluateVisit({ sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes', hairClean: false })
    const message = messageOf(visit)
    expect(message.reasons.map(({ rule }) => rule)).toEqual(['EL04-pregnant'])
    expect(
      [...message.alsoFound, ...message.notices].map(({ rule }) => rule).filter((rule) => rule.startsWith('PR')),
    ).toEqual([])
    expect(message.questions.filter(({ fact }) => fact === 'residuePresent')).toEqual([])
  })

  test('a reason against the session does not keep back how soon a symptom needs help', () => {
    const late = { onsetHours: 700, durationHours: 160, severity0to10: 1, trend: 'same', spread: 'localised' } as const
    const visit = evaluateVisit({
      diabetesStatus: 'type2',
      hoursSinceSessionEnd: 860,
      symptoms: [{ symptom: 'shedding', ...late }],
      rootsRetained: false,
    })
    const message = messageOf({ ...visit, lead: 'eligibility' })
    expect(visit.shown).toEqual(expect.arrayContaining(['triage', 'eligibility']))
    expect(message.reasons[0]?.rule).toBe('EL01-no-roots')
    expect(message.text).toContain(messageOf(visit.stages[0] ?? evaluateTriage({})).reasons[0]?.text ?? '?')
  })

  test('of a visit whose stages all speak every question is asked; where one is silent, only those of its lead', () => {
    const asking = new Set<boolean>()
    for (const facts of moduleNames.flatMap((module) => casesOf(module).map(factsOf))) {
      const visit = evaluateVisit(facts as Facts)
      const isSilent = visit.shown.length < visit.stages.length
      const { missing } = (isSilent ? visit.stages.find(({ module }) => module === visit.lead) : visit) ?? visit
      expect(messageOf(visit).questions.map(({ at }) => at)).toEqual(missing.map(({ at }) => at))
      if (missing.length > 0) asking.add(isSilent)
    }
    expect(asking.size).toBe(2)
  })

  test('rules that say the same are named once, unless they end differently', () => {
    const pregnant = evaluateEligibility({ sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' })
    const [finding] = pregnant.findings
    if (finding === undefined) throw new Error('there is a finding')
    const reasons = (until: string | undefined) => {
      const other = { ...finding, rule: 'EL99-same-words', ...(until === undefined ? {} : { until }) }
      return messageOf({ ...pregnant, findings: [finding, other] }).reasons.map(({ rule }) => rule)
    }
    const until = packOf('eligibility').rules.find(
      (rule) => rule.until !== undefined && rule.until !== finding.until,
    )?.until
    expect(reasons(finding.until)).toEqual([finding.rule])
    expect(reasons(until)).toEqual([finding.rule, 'EL99-same-words'])
  })

  test("a sentence of one's own replaces a built-in one", () => {
    const own = { 'verdict.triage.urgent_same_day': 'See our nurse today.' }
    expect(messageOf(evaluateTriage({}), { messages: own }).verdict).toBe('See our nurse today.')
  })

  test('a sentence that has no text is named', () => {
    const decision = { ...evaluateTriage({}), module: 'own' }
    expect(() => messageOf(decision)).toThrow(MissingMessageError)
    expect(() => messageOf(decision)).toThrow('`verdict.own.')
  })
})
