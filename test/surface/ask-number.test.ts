/** Numbers that are typed in an interview. */
import { expect, test } from 'vitest'
import { acceptedBy, type NumberQuestion, numberIn, refusalOf } from '../../src/cli/ask/number.ts'

const months: NumberQuestion = {
  type: 'integer',
  minimum: 0,
  maximum: 120,
  unit: { value: 'months', label: 'months' },
}
const degrees: NumberQuestion = { type: 'number', minimum: 30.5, maximum: 45, unit: { value: 'celsius', label: '°C' } }

test.for([
  ['7', 7],
  [' 36,6 ', 36.6],
  ['36.65', 36.65],
  ['0,125', 0.125],
  ['-3', -3],
] as const)('%s is %d', ([typed, number]) => expect(numberIn(typed)).toBe(number))

test.for(['', ' ', 'seven', '1e3', '0x10', '+5', '1,000', '12.500', '1 000', '½', '٣', '3 months', 'Infinity'])(
  '"%s" is no number: nothing is guessed',
  (typed) => expect(numberIn(typed)).toBeUndefined(),
)

test('what is refused says what is accepted', () => {
  expect(refusalOf('2.5', months, true, 'en')).toBe('Please type a whole number from 0 to 120, ? or <.')
  expect(refusalOf('121', months, false, 'en')).toBe('Please type a whole number from 0 to 120 or ?.')
  expect(refusalOf('30', degrees, true, 'es')).toBe('Escriba un número de 30,5 a 45, ? o <.')
  expect(refusalOf('<', degrees, false, 'es')).toBe('Escriba un número de 30,5 a 45 o ?.')
  expect(refusalOf('9'.repeat(400), months, false, 'en')).toBeDefined()
})

test('what is accepted', () => {
  for (const typed of ['0', '120', '?', ' < ']) expect(refusalOf(typed, months, true, 'en')).toBeUndefined()
  expect(refusalOf('36,6', degrees, false, 'es')).toBeUndefined()
  expect(acceptedBy(months, false, 'en')).toBe('0–120 months: a whole number; ? if you do not know')
})
