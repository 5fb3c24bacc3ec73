/** The fields of a form: what a question can use, no more and no less, in words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accept, type Fact, whenUnknownIn } from '../../src/facts/index.ts'
import { strictest } from '../../src/interop/schemas/used.ts'
import { dictionary } from '../../src/modules/index.ts'
import type { Facts } from '../../src/public/index.ts'
import { type Field, fieldsOf, InvalidMessageOptionError, UnknownQuestionError } from '../../src/public/schemas.ts'
import { casesOf, evaluate, factsOf, moduleNames, packOf } from '../support/cases.ts'
import { json } from '../support/project.ts'

const questions = [...moduleNames, 'visit'] as const
const languages = ['en', 'es'] as const

/** All fields, those of items among them. */
const flat = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [field, ...(field.type === 'list' ? field.items : [])])

describe.for(questions)('%s', (question) => {
  const fields = fieldsOf(question)

  test('asks for nothing that is computed, and for nothing twice', () => {
    expect(flat(fields).filter(({ name }) => dictionary.facts.get(name)?.answeredBy === 'system')).toEqual([])
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
  })

  test('in the order of the dictionary, group by group', () => {
    const groups = [...new Set([...dictionary.facts.values()].map(({ group }) => group))]
    const order = fields.map(({ group }) => groups.indexOf(group.id))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    const names = [...dictionary.facts.keys()]
    for (const group of groups) {
      const places = fields
        .filter((field) => field.group.id === group && field.type !== 'list')
        .map(({ name }) => names.indexOf(name))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  test('every answer that a field offers is accepted where the field says', () => {
    for (const field of fields) {
      for (const value of answersTo(field))
        expect(accept({ [field.name]: value }, dictionary), field.name).toMatchObject({ ok: true })
      if (field.type !== 'list') continue
      for (const item of field.items) {
        expect(item.at).toBe(`/${item.name}`)
        for (const value of answersTo(item)) {
          expect(accept({ [field.name]: [{ [item.name]: value }] }, dictionary), item.name).toMatchObject({ ok: true })
        }
      }
    }
  })

  test('in both languages the same fields, with other words', () => {
    const [english, spanish] = languages.map((language) => fieldsOf(question, { language }))
    expect(spanish?.map(({ name, at, type }) => [name, at, type])).toEqual(
      english?.map(({ name, at, type }) => [name, at, type]),
    )
    for (const [index, field] of (english ?? []).entries()) {
      const other = spanish?.[index]
      expect(other?.question, field.name).not.toBe(field.question)
      expect(other?.group.label).not.toBe(field.group.label)
      expect([field.unknown.label, other?.unknown.label]).toEqual(["I don't know", 'No lo sé'])
    }
  })

  test('plain, frozen data', () => {
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields)
    expect(flat(fields).every((field) => Object.isFrozen(field))).toBe(true)
  })
})

/** What a form could send for a field. */
function answersTo(field: Field): readonly unknown[] {
  switch (field.type) {
    case 'boolean':
    case 'enum':
      return [...field.values.map(({ value }) => value), field.unknown.value]
    case 'set': {
      const together = field.values.filter(({ excludesOthers }) => excludesOthers !== true).map(({ value }) => value)
      const alone = field.values.filter(({ excludesOthers }) => excludesOthers === true).map(({ value }) => [value])
      return [...alone, together, [...together, field.unknown.value], field.unknown.value]
    }
    case 'integer':
    case 'number':
      return [field.minimum, field.maximum, field.minimum + (field.step ?? 0.5), field.unknown.value]
    case 'list':
      return [[], field.unknown.value]
  }
}

describe.for(moduleNames)('%s', (module) => {
  const fields = fieldsOf(module)
  const names: ReadonlySet<string> = new Set(flat(fields).map(({ name }) => name))

  test('has a field for each answer that a decision of any case says is missing', () => {
    const asked = [{}, ...casesOf(module).map(factsOf)].flatMap((facts) => {
      const { missing, toConfirm, couldAsk } = evaluate[module](facts as Facts)
      return [...missing, ...toConfirm, ...couldAsk].map(({ fact }) => fact)
    })
    expect([...new Set(asked)].filter((name) => !names.has(name))).toEqual([])
    // Two modules lack nothing, whatever is known.
    expect(asked.length > 0).toBe(!['listedEffects', 'remedy'].includes(module))
  })

  test('no answer beyond its fields changes the verdict', () => {
    const others = [...dictionary.facts.values()].filter(
      ({ name, answeredBy }) => answeredBy !== 'system' && !names.has(name),
    )
    expect(others.length).toBeGreaterThan(0)
    const value = (fact: Fact): fc.Arbitrary<unknown> => {
      if (fact.type === 'boolean') return fc.boolean()
      if ('minimum' in fact) return fc.constantFrom(fact.minimum, fact.maximum)
      return fc.constantFrom(...fact.values).map((each) => (fact.type === 'set' ? [each] : each))
    }
    const people = casesOf(module).map(factsOf)
    const arbitrary = fc.tuple(
      fc.constantFrom(...people),
      fc.constantFrom(...others).chain((fact) => value(fact).map((given) => [fact.name, given] as const)),
    )
    fc.assert(
      fc.property(arbitrary, ([facts, [name, given]]) => {
        const more = { ...facts, [name]: given }
        fc.pre(accept(more, dictionary).ok)
        expect(evaluate[module](more as Facts), name).toEqual(evaluate[module](facts as Facts))
      }),
      { numRuns: 50 },
    )
  })

  test('what an unknown answer means is what it means to the rules that read it', () => {
    for (const fact of packOf(module).facts) {
      const field = flat(fields).find(({ name }) => name === fact.name)
      if (field === undefined) continue
      const policies = ['withhold', 'worst-case', 'clinician', 'optional']
      // A source of a computed fact may count for more than by itself, never for less, if a rule reads it too.
      const isRead = JSON.stringify(packOf(module).rules).includes(`"fact":"${fact.name}"`)
      const own = policies.indexOf(whenUnknownIn(module, fact))
      if (isRead) expect(policies.indexOf(field.whenUnknown), fact.name).toBeLessThanOrEqual(own)
    }
  })
})

describe('what a field says', () => {
  const field = (question: Parameters<typeof fieldsOf>[0], name: string, language: 'en' | 'es' = 'en') =>
    flat(fieldsOf(question, { language })).find((each) => each.name === name)

  test('yes or no', () => {
    expect(field('triage', 'breathingOrThroatProblem')).toEqual({
      type: 'boolean',
      name: 'breathingOrThroatProblem',
      at: '/breathingOrThroatProblem',
      question: json<Record<string, string>>('rules/messages/en.json')['question.breathingOrThroatProblem'],
      group: { id: 'triage', label: 'Problems now' },
      answeredBy: 'patient',
      whenUnknown: 'withhold',
      unknown: { value: 'unknown', label: "I don't know" },
      values: [
        { value: true, label: 'Yes' },
        { value: false, label: 'No' },
      ],
    })
  })

  test('a number, with bounds and unit; whole where it must be', () => {
    expect(field('triage', 'bodyTemperatureC')).toMatchObject({
      type: 'number',
      minimum: 30,
      maximum: 45,
      unit: { value: '°C', label: '°C' },
    })
    expect(field('triage', 'bodyTemperatureC')).not.toHaveProperty('step')
    expect(field('triage', 'bodyTemperatureC')).toHaveProperty('note')
    expect(field('eligibility', 'ageYears', 'es')).toMatchObject({
      type: 'integer',
      step: 1,
      minimum: 0,
      maximum: 120,
      unit: { value: 'years', label: 'años' },
    })
  })

  test('a set, with the member that stands alone', () => {
    const set = field('eligibility', 'allergiesCurrent')
    expect(set?.type === 'set' && set.values.filter(({ excludesOthers }) => excludesOthers)).toMatchObject([
      { value: 'none' },
    ])
  })

  test('a list, with the fields of its items and what an empty one stands for', () => {
    const list = field('triage', 'symptoms')
    expect(list?.type === 'list' && list.items.map(({ name }) => name)).toEqual([
      'symptom',
      'onsetHours',
      'durationHours',
      'severity0to10',
      'trend',
      'spread',
      'sizeCm',
    ])
    expect(list).toMatchObject({ at: '/symptoms', whenEmpty: { value: 'none' }, whenUnknown: 'withhold' })
    expect(field('aftercare', 'activities')).not.toHaveProperty('whenEmpty')
  })

  test('the sources of a computed fact, in its stead: numbers, a list, the fact of an item', () => {
    const names = (question: Parameters<typeof fieldsOf>[0]) => fieldsOf(question).map(({ name }) => name)
    expect(names('protocol')).toEqual(expect.arrayContaining(['lidocaineDoseMg', 'weightKg']))
    expect(names('adherence')).toEqual(expect.arrayContaining(['sessionsScheduled', 'sessionsAttended']))
    expect(names('aftercare')).toEqual(
      expect.arrayContaining(['hoursSinceSessionEnd', 'activities', 'doctorInstructions']),
    )
    expect(names('aftercare')).not.toContain('activity')
    const instructions = field('aftercare', 'doctorInstructions')
    expect(instructions?.type === 'list' && instructions.items.map(({ name }) => name)).toEqual([
      'activity',
      'allowedFromHours',
    ])
  })

  test('a field that only a clinician can answer says so', () => {
    expect(field('eligibility', 'rootsRetained')).toMatchObject({ answeredBy: 'clinician', whenUnknown: 'clinician' })
  })

  test('in the visit the strictest of its stages counts', () => {
    // Eligibility could do without, preparation could not.
    expect([
      field('eligibility', 'feelsIllToday')?.whenUnknown,
      field('preparation', 'feelsIllToday')?.whenUnknown,
    ]).toEqual(['optional', 'withhold'])
    expect(field('visit', 'feelsIllToday')?.whenUnknown).toBe('withhold')
  })
})

test('of several meanings of an unknown answer the strictest counts, in whatever order they come', () => {
  const strictestFirst = ['withhold', 'worst-case', 'clinician', 'optional'] as const
  fc.assert(
    fc.property(fc.subarray([...strictestFirst], { minLength: 1 }), fc.nat(3), (given, by) => {
      const turned = [...given.slice(by), ...given.slice(0, by)]
      expect(strictest(turned)).toBe(given[0])
    }),
  )
})

test('a question or a language that does not exist is refused by name', () => {
  expect(() => fieldsOf('triag' as 'triage')).toThrow(UnknownQuestionError)
  expect(() => fieldsOf('triage', { language: 'tlh' as 'en' })).toThrow(InvalidMessageOptionError)
  expect(() => fieldsOf('triage', { language: 'tlh' as 'en' })).toThrow('option `language`: expected one of en, es')
})
