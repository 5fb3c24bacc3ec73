/** Suggestions: the listed name that was probably meant, and the distance that says so. */

import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/diagnostics/index.ts'
import { slips } from '../../src/diagnostics/suggestion.ts'

describe('the slips between two names', () => {
  // Few letters, so that names have something in common.
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 })

  test("are Levenshtein's distance, up to the limit", () => {
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 15 }), (one, other, limit) => {
        expect(slips(one, other, limit)).toBe(Math.min(distance(one, other), limit))
      }),
    )
  })

  test.for([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
  ] as const)('%s and %s: %i', ([one, other, apart]) => {
    expect(slips(one, other, 10)).toBe(apart)
  })
})

describe('the nearest name', () => {
  const listed = ['ageYears', 'smoker', 'activity', 'activities']

  test.for([
    ['agYears', 'ageYears'],
    ['AGEYEARS', 'ageYears'],
    ['activitys', 'activity'],
    ['activitie', 'activities'],
    ['entirelyDifferent', undefined],
    ['s'.repeat(65), undefined],
  ] as const)('to %s is %s', ([given, meant]) => {
    expect(nearest(given, listed)).toBe(meant)
  })

  test('is found among thousands of long names without comparing each in full', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `aRatherLongNameOfAFactNumber${index}`)
    expect(nearest('aRatherLongNameOfAFactNumber4999', names)).toBe('aRatherLongNameOfAFactNumber4999')
  })
})
