// Tests of a pack of one's own, and of a built-in one. docs/testing.md shows them; a test of this project runs them.
import { loadPack } from 'hair-mesotherapy-rules/pack'
import { ask, casesOf, matchersFor } from 'hair-mesotherapy-rules/testing'
import { describe, expect, test } from 'vitest'

const { pack } = loadPack(
  {
    format: 'rule-pack/1',
    id: 'smoking',
    version: '1.0.0',
    ladder: ['fine', 'ask', 'stop'],
    otherwise: 'fine',
    rules: [
      {
        name: 'S1-smoker',
        layer: 'evidence',
        basis: ['S78'],
        conditions: { all: [{ fact: 'smoker', operator: 'equal', value: true }] },
        event: { type: 'ask', params: { message: 'smoker' } },
      },
    ],
  },
  {
    messages: {
      'finding.smoking.smoker': 'Ask about smoking.',
      'verdict.smoking.fine': 'Fine.',
      'verdict.smoking.ask': 'Ask.',
      'verdict.smoking.stop': 'Stop.',
    },
  },
)

expect.extend(matchersFor(pack))

describe('a pack of my own', () => {
  const cases = casesOf(new URL('cases.json', import.meta.url).pathname, {
    format: 'patients/1',
    patients: [{ name: 'Ana', facts: { ageYears: 40, smoker: false } }],
  })

  test.for(cases)('$id: $title', ({ facts, options, expect: expected }) => {
    expect(ask(pack, facts, options)).toMeet(expected)
  })
})

describe('triage', () => {
  const hives = ask('triage', { symptoms: [{ symptom: 'hives' }] })

  test('hives are at least for a doctor today, and no answer is needed for that', () => {
    expect(hives).toBeAtLeast('urgent_same_day')
    expect(hives).not.toHaveVerdict('emergency_now')
    expect(hives.decision).toBeAtMost('urgent_same_day')
  })

  test('what nobody answered is assumed', () => {
    expect(hives).toAssume('U1-red-flag-answers-unknown')
  })
})

test('eligibility asks for what it needs', () => {
  expect(ask('eligibility', { ageYears: 40 })).toMiss('pregnancyStatus')
})
