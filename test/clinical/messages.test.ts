/** Every sentence is there, is used, and says nothing that a patient must not be told by a program. */
import { describe, expect, test } from 'vitest'
import { evaluateEligibility, evaluateTriage, type Facts } from '../../src/public/index.ts'
import { MissingMessageError, messageOf } from '../../src/public/messages.ts'
import { casesOf, factsOf, moduleNames, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'

const messages = json<Readonly<Record<string, string>>>('rules/messages/en.json')
const { facts, lists } = json<{
  facts: readonly { name: string; type: string; values?: readonly string[] }[]
  lists: readonly { name: string }[]
}>('rules/facts.json')
const evaluate = { eligibility: evaluateEligibility, triage: evaluateTriage }

describe('keys', () => {
  const rules = moduleNames.flatMap((module) => packOf(module).rules.map((rule) => ({ module, ...rule })))
  const needed = new Set([
    ...rules.map(({ module, message }) => `finding.${module}.${message}`),
    ...rules.flatMap(({ mustSay }) => mustSay.map((code) => `mustSay.${code}`)),
    ...rules.flatMap(({ until }) => (until === undefined ? [] : [`until.${until}`])),
    ...moduleNames.flatMap((module) => packOf(module).ladder.map((rung) => `verdict.${module}.${rung}`)),
    ...[...facts, ...lists].map(({ name }) => `question.${name}`),
    ...facts.flatMap(({ name, values = [] }) => values.map((value) => `value.${name}.${value}`)),
    ...['yes', 'no', 'unknown', 'emergency-number', 'every-reason-counts'].map((label) => `label.${label}`),
  ])
  const notes = new Set([...facts, ...lists].map(({ name }) => `note.${name}`))

  test('no sentence is missing', () => {
    expect([...needed].filter((key) => messages[key] === undefined)).toEqual([])
  })

  test('no sentence is left over', () => {
    expect(Object.keys(messages).filter((key) => !needed.has(key) && !notes.has(key))).toEqual([])
  })
})

describe('what a patient reads', () => {
  const sentences = Object.entries(messages)
    .filter(([key]) => /^(?:finding|verdict|until|mustSay|label)\./.test(key))
    .map(([key, text]) => [key, text.replaceAll('{$emergencyNumber}', 'the number')] as const)

  test('names no drug', () => {
    const drugs =
      /minoxidil|dutasteride|finasteride|lidocaine|procaine|ibuprofen|paracetamol|acetaminophen|aspirin|isotretinoin|corti[sc]|steroid|apixaban|warfarin|antibiotic|antihistamine|adrenaline(?! auto-injector)/i
    expect(sentences.filter(([, text]) => drugs.test(text))).toEqual([])
  })

  test('names no dose', () => {
    expect(sentences.filter(([, text]) => /\d\s*(?:mg|mcg|µg|ml|g|units?|tablets?|drops?)\b/i.test(text))).toEqual([])
  })

  test('promises nothing and reassures beyond no level', () => {
    const promises =
      /permanent|guarantee|harmless|nothing to worry|will (?:grow|work|heal|recover|be fine)|you are (?:safe|fit)|painless|no risk|completely safe|effective|good sign/i
    expect(sentences.filter(([, text]) => promises.test(text))).toEqual([])
  })

  test('repeats no technical name', () => {
    expect(sentences.filter(([, text]) => /\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z][a-z]+|\b[STEM]\d\d\b/.test(text))).toEqual(
      [],
    )
  })

  const { rules } = packOf('triage')
  const levelsOf = (message: string) => rules.filter((rule) => rule.message === message).map(({ rung }) => rung)
  const triage = [...new Set(rules.filter(({ notice }) => !notice).map(({ message }) => message))]

  test.for(triage)('triage: %s says what to do and how soon', (message) => {
    const text = messages[`finding.triage.${message}`] ?? ''
    const levels = levelsOf(message)
    expect(text, 'when to get help at once').toContain('{$emergencyNumber}')
    if (levels.includes('emergency_now')) expect(text).toMatch(/\bnow\b/)
    if (levels.includes('urgent_same_day')) expect(text).toMatch(/today/)
    if (levels.includes('contact_clinic_24_48h')) expect(text).toMatch(/24 to 48 hours/)
    if (levels.every((level) => level === 'self_care_watch'))
      expect(text).toMatch(/look again|watch|check again|see a doctor today/i)
  })
})

describe.for(moduleNames)('%s', (module) => {
  test('every case can be put into words', () => {
    for (const each of casesOf(module)) {
      const decision = evaluate[module as keyof typeof evaluate](factsOf(each) as Facts)
      const message = messageOf(decision)
      expect(message.text.startsWith(message.verdict), each.id).toBe(true)
      expect(message.text, each.id).not.toMatch(/[{}]|\$|undefined/)
      expect(
        message.questions.map(({ at }) => at),
        each.id,
      ).toEqual(decision.missing.map(({ at }) => at))
      expect([...message.reasons, ...message.alsoFound, ...message.notices].length, each.id).toBeLessThanOrEqual(
        decision.findings.length,
      )
    }
  })
})

describe('a decision in words', () => {
  test('an emergency is not diluted by advice to wait', () => {
    const message = messageOf(
      evaluateTriage({
        breathingOrThroatProblem: true,
        symptoms: [{ symptom: 'itching', spread: 'localised', severity0to10: 1, trend: 'same' }],
      }),
    )
    expect(message.reasons.map(({ rule }) => rule)).toContain('T01-breathing-or-throat')
    expect(message.alsoFound.map(({ rule }) => rule)).toContain('T37-itching')
    expect(message.text).toContain('Call your local emergency number now')
    expect(message.text).not.toContain(messages['finding.triage.itching'] ?? '?')
  })

  test('what must be said is said once', () => {
    const message = messageOf(evaluateTriage({ bloodThinner: 'anticoagulant', symptoms: [{ symptom: 'bruise' }] }))
    expect(message.mustSay.filter((text) => text.includes('do not stop it on your own'))).toHaveLength(1)
  })

  test('reasons that end differently are said to count together', () => {
    const both = messageOf(
      evaluateEligibility({ allergiesCurrent: ['latex'], sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' }),
    )
    const one = messageOf(evaluateEligibility({ sexRegisteredAtBirth: 'female', pregnancyStatus: 'yes' }))
    expect(both.text).toContain('Each of these points has to be settled')
    expect(one.text).not.toContain('Each of these points has to be settled')
  })

  test("a sentence of one's own replaces a built-in one", () => {
    const own = { 'verdict.triage.urgent_same_day': 'See our nurse today.' }
    expect(messageOf(evaluateTriage({}), { messages: own }).verdict).toBe('See our nurse today.')
  })

  test('a sentence that has no text is named', () => {
    const decision = { ...evaluateTriage({}), module: 'own' }
    expect(() => messageOf(decision)).toThrow(MissingMessageError)
    expect(() => messageOf(decision)).toThrow('`finding.own.')
  })
})
